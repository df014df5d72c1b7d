"""Who the author is, in a sentence below a text page's body: no part of the text.

It opens with the name that the byline has, or says what somebody is by profession and what they
write, where the text says nothing of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_lone_sentence
from naqi.transforms.furniture.author_notes import (
    LONGEST,
    opening_name,
    tells_of_author,
)
from naqi.transforms.text.sentences import COLONS, QUESTION_MARKS

_OTHERS: Final = frozenset({None, Rule.RELATED_LINKS})
"""What is known of a line that may be a note: nothing, or that the text is about something else."""
_LEAST: Final = 4.0
"""Words of a note."""
_LAST: Final = 2
"""Lines at the end of the body of which one may be a note, ..."""
_BEYOND: Final = 6
"""... and lines below it."""
_ABOVE: Final = 8
"""Lines above the body, and the first ones of it, of which one may be the byline."""
_BYLINE: Final = 5.0
"""Most words of a byline that has no form of one."""


def mark_author_notes(
    blocks: Sequence[Block], lines: Sequence[Line], body: range
) -> Sequence[Line]:
    """``lines``, those that tell who the author is with the rule of bylines.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    found = [p for p in _candidates(lines, body) if _is_note(blocks, lines, body, p)]
    return mark(lines, dict.fromkeys(found, Rule.BYLINE))


def _candidates(lines: Sequence[Line], body: range) -> list[int]:
    """Positions of sentences at the end of the body, of its first copy too, and below it."""
    own = [p for p in body[1:] if lines[p].rule is None]
    before_copy = [p for p, after in pairwise(own) if lines[after].copy_of is not None]
    beyond = range(body.stop, min(body.stop + _BEYOND, len(lines)))
    return [
        p
        for p in dict.fromkeys([*before_copy[:_LAST], *own[-_LAST:], *beyond])
        if _may_be(lines[p])
    ]


def _may_be(line: Line) -> bool:
    if line.rule not in _OTHERS or line.size < _LEAST or line.end in QUESTION_MARKS:
        return False
    return is_lone_sentence(line)


def _is_note(blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int) -> bool:
    text = blocks[position].text
    if len(text) > LONGEST:
        return False
    name = opening_name(text)
    if text[len(name) : len(name) + 1] in COLONS:  # somebody speaks
        return False
    known = name != "" and any(
        name in blocks[p].text for p in body if p != position and _is_said(lines[p])
    )
    if " " in name and _is_byline(blocks, lines, body, name, known=known):
        return True
    return not known and tells_of_author(text)


def _is_said(line: Line) -> bool:
    return line.rule is None and (line.sentence or line.size > _BYLINE)


def _is_byline(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, name: str, *, known: bool
) -> bool:
    """Whether a line above the text is by somebody of this name, and not the headline about them.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        name: The first words of a note.
        known: Whether the body speaks of somebody of that name.
    """
    for position in range(max(0, body.start - _ABOVE), body.start + 1):
        line = lines[position]
        byline = line.rule is Rule.BYLINE or (not known and line.size <= _BYLINE and position > 0)
        if byline and name in blocks[position].text:
            return True
    return False
