"""The last line of a text that ends without a mark, right below what is surely its body.

It looks as the headlines below texts do, and as who signs them. What tells it is that it has as
many closed-class words as running text, where headlines, names and tags have few; or that a
sentence ends inside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.transforms.boilerplate.furniture.calls import match_call
from naqi.transforms.boilerplate.text.closed_class import closed_class
from naqi.transforms.boilerplate.text.shapes import is_headline, is_plain
from naqi.transforms.text.sentences import COLONS

_LEAST, _MOST = 3.0, 30.0
"""Words of such a line."""
_PARTICLES: Final = 2.0
"""Closed-class words that it has at least."""
_AS_TEXT: Final = 1.0
_IN_TWO: Final = 0.7
"""How many of them it has, beside running text of its language; if a sentence ends inside it."""
_AS_HEADLINE: Final = 0.6
"""And above how many the line below it is a headline: then both are."""
_ENDS_INSIDE: Final = re.compile(r"(?:[^\W\d_]{3}[\"”»“״’)]?\.\s|[।۔。])\s*[\"“«„(]?[^\W\d_]")
"""A full stop, behind no abbreviation: headlines ask and exclaim before they go on."""
_NO_SENTENCE: Final = re.compile(r"[|©@#•♦►▶→/<>\[\]]|https?:")


def mark_closing(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, the one right below the body that closes its text marked so, if one does.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    position = body.stop
    if position >= len(lines) or lines[position - 1].rule is not None:
        return lines
    line, text = lines[position], blocks[position].text
    if not _may_close(line) or not _is_sentence(text, line.size):
        return lines
    if _is_headline(blocks, lines, position + 1):
        return lines
    marked = [*lines]
    marked[position] = line._replace(closing=True)
    return marked


def _may_close(line: Line) -> bool:
    if not is_plain(line) or line.sentence or line.item or line.clause or line.wrapped:
        return False
    return _LEAST <= line.size <= _MOST and line.end not in COLONS


def _is_headline(blocks: Sequence[Block], lines: Sequence[Line], position: int) -> bool:
    if position >= len(lines) or not (is_plain(lines[position]) and is_headline(lines[position])):
        return False
    return closed_class(blocks[position].text).ratio > _AS_HEADLINE


def _is_sentence(text: str, size: float) -> bool:
    if _NO_SENTENCE.search(text) or not COLONS.isdisjoint(text):
        return False
    if match_call(text) is not None:
        return False
    told = closed_class(text)
    if told.share * size >= _PARTICLES and told.ratio >= _AS_TEXT:
        return True
    return told.ratio >= _IN_TWO and _ENDS_INSIDE.search(text) is not None
