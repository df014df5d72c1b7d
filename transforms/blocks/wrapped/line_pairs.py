"""What a line of a text page is to the one below it, if text was cut at a width there."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final, NamedTuple

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.code.preformatted import QUOTED, TABULAR
from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.sentences import COLONS, SENTENCE_ENDS, last_character
from naqi.transforms.text.wrapped import columns, first_word, is_cut

WIDEST: Final = 131
"""Columns from which a line was not cut, and is a paragraph of its own."""
WINDOW: Final = 12
"""Columns by which full lines differ: a word."""
SLACK: Final = 2
"""Columns: some programs count the line end, or leave room for a quotation mark."""
OVER: Final = 4
"""Columns by which a line is wider, if it is: spaces and marks that hang over."""
_AVOIDED: Final = 6
"""Columns that a full line leaves where ideographs are cut: some may not begin or end a line."""
_RAGGED: Final = 0.7
"""Share of the width from which a line goes on by what the next one begins with."""
_BARS: Final = frozenset("|｜·•→›»")
"""No text goes on behind or below these, nor below a sign such as a circle."""
_GEORGIAN, _LAST_GEORGIAN = "\u10d0", "\u10ff"
_INDENT: Final = re.compile("[^\\S\u3000]{2}|\u3000|\t")


class Pair(Enum):
    """What a line is to the one below it."""

    FULL = "full"
    """It had no room for more."""
    RAGGED = "ragged"
    """It had some, but goes on."""
    END = "end"
    """A paragraph ends with it."""
    BREAK = "break"
    """It is no part of wrapped text, or the next one is not."""


class Line(NamedTuple):
    """A line of a text page, as it stands there."""

    text: str
    columns: int
    """With those that it is indented."""
    first: int
    """Columns of its first word and of a space."""
    lead: str
    """What it is indented by."""
    quoted: str
    """Marks of a quotation that it opens with."""
    end: str
    """Its last character that closes nothing."""
    item: bool
    cut: bool
    """It ends inside of a word, as a hyphen says."""
    raw: str
    """As it stands in the page, from its lead on."""

    @property
    def tabular(self) -> bool:
        """Has columns, leaders or rules."""
        return TABULAR.search(self.raw.strip()) is not None


def read_line(source: str, block: Block) -> Line:
    """A block of one line, with what stands around its text in ``source``, the page."""
    lead = ""
    if source[block.start - 1 : block.start] != "\n":  # as it is above most lines
        above = source.rfind("\n", max(0, block.start - WIDEST), block.start)
        lead = source[above + 1 : block.start] if above >= 0 or block.start <= WIDEST else ""
        if not lead.isspace():  # what is no white space is none of its line
            lead = ""
    raw = lead + source[block.start : block.end]
    quoted = QUOTED.match(block.text) if block.text[0] == ">" else None
    text = block.text[quoted.end() :] if quoted else block.text
    end = last_character(text) if text else ""
    return Line(
        text,
        columns(raw),
        first_word(text),
        lead,
        quoted[0] if quoted else "",
        end,
        block.role is Role.LIST_ITEM and not quoted,
        is_cut(raw, "a"),
        raw,
    )


def may_be_full(line: Line, below: Line, width: int) -> bool:
    """Whether `pair_with` may tell that a line is full: of most it does not, which is soon told."""
    return line.cut or line.columns + max(below.first, _AVOIDED) > width - SLACK


def pair_with(line: Line, below: Line, width: int) -> Pair:
    """What a line is to the one below it, where ``width`` columns fit."""
    closed = line.end in SENTENCE_ENDS or line.end in COLONS
    ragged = line.columns >= _RAGGED * width
    if not (closed or ragged or line.item or may_be_full(line, below, width)):
        return Pair.BREAK
    if line.text == below.text or line.quoted != below.quoted or not line.end or not below.end:
        return Pair.BREAK
    if line.end in _BARS or below.text[0] in _BARS or unicodedata.category(below.text[0]) == "So":
        return Pair.BREAK
    if max(line.columns, below.columns) > min(width + OVER, WIDEST):
        return Pair.BREAK
    if _is_unspaced(line.text) and _is_of_other_script(below.text):
        return Pair.BREAK
    if below.item and (closed or line.item):
        return Pair.END
    if is_indented(line, below) and closed and not line.item:
        return Pair.END
    if goes_on_in_word(line, below):
        return Pair.FULL
    if line.columns + _room(below) > width - SLACK:
        if closed and line.columns + below.first <= width:
            return Pair.END
        return Pair.FULL
    if closed:
        return Pair.END
    return Pair.RAGGED if ragged and opens_small(below.text) else Pair.BREAK


def _is_unspaced(text: str) -> bool:
    """Whether a line begins in a script of letters without spaces."""
    return UNSPACED_LETTERS.match(text) is not None


def _is_of_other_script(text: str) -> bool:
    """Whether a line begins in yet another one, but for names, which are in Latin letters."""
    return text[0].isalpha() and not text[0].isascii() and not _is_unspaced(text)


def _room(below: Line) -> int:
    """Columns that a line leaves at most that is full, if this one is below it."""
    opening = below.text[:1]
    if UNSPACED.search(below.text, 0, _AVOIDED):
        return max(below.first, _AVOIDED)
    return min(below.first, WINDOW) if UNSPACED_LETTERS.match(opening) else below.first


def goes_on_in_word(line: Line, below: Line) -> bool:
    """Whether a line ends with a hyphen inside of a word that goes on below."""
    return line.cut and below.text[:1].isalpha() and not below.text[:1].isupper()


def opens_small(text: str) -> bool:
    """Whether a line opens with a small letter, in a script that has capitals where it is written.

    Those of Georgian are small by Unicode, and no sentence opens with others.
    """
    first = text[:1]
    return first.islower() and not _GEORGIAN <= first <= _LAST_GEORGIAN


def is_indented(line: Line, below: Line) -> bool:
    """Whether the line below is indented further, as the first one of a paragraph is."""
    return len(below.lead) > len(line.lead) and _INDENT.match(below.lead) is not None
