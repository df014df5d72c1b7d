"""Calls to subscribe and standing notices, in sentences, at the edges of a text page's body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_lone_sentence
from naqi.transforms.furniture.address_calls import LONGEST, asks_for_address
from naqi.transforms.furniture.calls import match_call
from naqi.transforms.furniture.disclaimers import disclaimer
from naqi.transforms.furniture.forms import LONGEST as LONGEST_OF_FORMS
from naqi.transforms.furniture.standing_notices import standing_notice

_LEAST: Final = 4.0
"""Words of such a sentence."""
_FIRST, _LAST = 1, 3
"""Lines of the body, at its beginning and its end, that may be one, ..."""
_BEYOND: Final = 8
"""... and lines beyond."""
_OTHERS: Final = frozenset({None, Rule.RELATED_LINKS})
"""What is known of a line that may be one: nothing, or that the text is about something else."""


def mark_reader_calls(
    blocks: Sequence[Block], lines: Sequence[Line], body: range
) -> Sequence[Line]:
    """``lines``, those that ask the reader to subscribe, or are notices, with that as their rule.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    near = [
        *range(max(0, body.start - _BEYOND), min(body.start + _FIRST, body.stop)),
        *range(max(body.start + _FIRST, body.stop - _LAST), min(body.stop + _BEYOND, len(lines))),
    ]
    may_be = [p for p in near if _may_be(lines[p])]
    found = {p: rule for p in may_be if (rule := _rule(blocks[p].text)) is not None}
    return mark(lines, found)


def _may_be(line: Line) -> bool:
    return line.rule in _OTHERS and line.size >= _LEAST and is_lone_sentence(line)


def _rule(text: str) -> Rule | None:
    if _calls(text):
        return Rule.CONSENT
    if len(text) > LONGEST_OF_FORMS and disclaimer(text):
        return Rule.FOOTER
    return standing_notice(text)


def _calls(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    call = match_call(text)
    return (call is not None and call["subscribe"] is not None) or asks_for_address(text)
