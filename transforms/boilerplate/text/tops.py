"""Short lines between the title and the text that are none of it, told by where they stand.

From where it comes and from whom ("Cairo - Reuters"), minutes of reading. There has to be a line
above them that may be the title, and a paragraph below.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.text.shapes import is_headline, is_plain, pauses
from naqi.transforms.furniture.counts import minutes_alone
from naqi.transforms.furniture.datelines import (
    is_dateline,
    may_be_dateline,
    may_be_parted,
)

_ABOVE: Final = 6
"""Lines above the body that are looked at."""
_MOST: Final = 6.0
"""Words of one."""
_PARAGRAPH: Final = 8.0
"""Words of the sentence that the body below them begins with."""
_HEADINGS: Final = 2
"""Short lines in the body from which it has headings, of which any line above it may be one."""


def find_tops(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> dict[int, Rule]:
    """Positions of lines between title and text that only say where it is from, and their rules.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    first = lines[body.start]
    if not first.sentence or first.size < _PARAGRAPH:
        return {}
    found: dict[int, Rule] = {}
    for position in range(max(0, body.start - _ABOVE), body.start):
        line, text = lines[position], blocks[position].text
        if line.rule is not None or line.sentence or line.item or line.size > _MOST:
            continue
        timed = text[0].isdigit() or text[-1].isdigit() or text[1:2].isdigit()
        if not (timed or may_be_parted(text)):
            continue
        if not _is_titled(lines, position, longer=line.size):
            continue
        if is_dateline(text):
            found[position] = Rule.BYLINE
            if _is_caption(lines, position):
                found[position - 1] = Rule.CAPTION
        elif _is_byline(blocks, lines, body, text) and not _is_headed(blocks, lines, body):
            found[position] = Rule.BYLINE
    if not found:
        return found
    again = {
        p: found[c]
        for p in range(body.start, len(lines))
        if (c := lines[p].copy_of) is not None and c in found
    }
    return found | again


def _is_byline(blocks: Sequence[Block], lines: Sequence[Line], body: range, text: str) -> bool:
    if may_be_parted(text):
        outside = (p for p in range(len(lines)) if p not in body and blocks[p].text is not text)
        return may_be_dateline(text, (blocks[p].text for p in outside))
    return minutes_alone(text, sum(lines[p].size for p in body if lines[p].rule is None))


def _is_caption(lines: Sequence[Line], below: int) -> bool:
    """Whether the line above a dateline is a caption: a byline and the title are above it."""
    position = below - 1
    if position < 2 or lines[position - 1].rule is not Rule.BYLINE:
        return False
    line = lines[position]
    if not is_plain(line) or line.sentence or line.item or pauses(line) or line.size > _MOST:
        return False
    return _is_titled(lines, position - 1, longer=line.size)


def _is_titled(lines: Sequence[Line], position: int, *, longer: float) -> bool:
    """Whether a line above one, that is longer than so many words, may be the title."""
    return any(
        line.rule is None and is_headline(line) and line.size > longer for line in lines[:position]
    )


def _is_headed(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> bool:
    """Whether the body has headings, or what looks so."""
    short = 0
    for position in body:
        line = lines[position]
        if line.rule is None and not line.sentence and line.size <= _MOST:
            short += blocks[position].role is not Role.LIST_ITEM
            if short >= _HEADINGS:
                return True
    return False
