"""Labels that tell what follows: captions below "Image caption,"; and words that are none.

A page whose text begins with a heading of one word may have one that is a label elsewhere: Arabic,
Persian and Urdu have one word for history and for a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.text.sentences import COLONS, COMMAS

_LEAST, _LABEL = 2.0, 4.0
"""Words of a label: one alone heads parts of texts as well."""
_LONGEST: Final = 40.0
"""Most words of a caption."""
_PROSE: Final = 12.0
"""Least words of the sentences below a heading of one word."""


def mark_labelled(lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those right below a label of captions that ends with a comma or colon as captions.

    Args:
        lines: Each measured.
    """
    found = [
        position + 1
        for position, line in enumerate(lines[:-1])
        if line.rule is Rule.CAPTION
        and _LEAST <= line.size <= _LABEL
        and (line.end in COLONS or line.end in COMMAS)
        and is_plain(lines[position + 1])
        and not lines[position + 1].wrapped
        and lines[position + 1].size <= _LONGEST
    ]
    return mark(lines, dict.fromkeys(found, Rule.CAPTION))


def unmark_heading(blocks: Sequence[Block], lines: list[Line]) -> None:
    """Let the first of ``lines`` be no byline if it is a word with nothing but prose below it."""
    if len(lines) < 2 or lines[0].rule is not Rule.BYLINE:
        return
    below = lines[1]
    prose = below.rule is None and below.sentence and below.size >= _PROSE
    if prose and blocks[0].text.lstrip("# ").isalpha():
        lines[0] = lines[0]._replace(rule=None)
