"""Lines of a text page that were cut at a width: told from lines that end where they should.

Mail, standards and e-texts are wrapped at 60 to 80 columns, books in Han and kana at a number of
characters. What tells such lines is that they are full: the first word of the next one would not
have fitted. One that was full by chance proves nothing. So a page has to have several, more than
lines near the width that are not full; sentences have to end inside of them and not with them, as
they do in verse; and where a script has capitals, lines begin with small letters.

Paragraphs end at blank lines, where the next line is indented, and with a line that ends a sentence
and had room for more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.preformatted import QUOTED, TABULAR, is_language, words
from naqi.transforms.boilerplate.text.words import FUNCTION_PARTS
from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.sentences import (
    CLAUSE_ENDS,
    COLONS,
    SENTENCE_ENDS,
    SPACED_ENDS,
    UNSPACED_ENDS,
    last_character,
    one_of,
)
from naqi.transforms.text.wrapped import Words, columns, first_word, is_cut, join_lines

_SLACK: Final = 2
"""Columns: some programs count the line end, or leave room for a quotation mark."""
_NARROWEST: Final = 40
"""Columns at which lines are cut at least."""
_WIDEST: Final = 131
"""Columns from which a line was not cut, and is a paragraph of its own."""
_LEAST_CHARACTERS: Final = _NARROWEST // 2 - _SLACK
"""Of a full line: an ideograph takes two columns."""
_WIDTHS: Final = 4
"""Widths that one page is tried for: mail that is quoted has its own, and so has verse."""
_WINDOW: Final = 12
"""Columns by which full lines differ: a word."""
_OVER: Final = 4
"""Columns by which a line is wider, if it is: spaces and marks that hang over."""
_AVOIDED: Final = 6
"""Columns that a full line leaves where ideographs are cut: some may not begin or end a line."""
_LEAST_FULL: Final = 3
"""Full lines from which a page is wrapped."""
_FULL: Final = 0.75
"""Share of full lines among those that are nearly as wide."""
_NEARLY: Final = 0.6
"""Share of the width from which a line that is not full speaks against it."""
_RAGGED: Final = 0.7
"""Share of the width from which a line goes on by what the next one begins with."""
_ROOM: Final = 0.1
"""Share of the width that has to be left by the last line of a paragraph, in ragged text."""
_MOST_MARKED: Final = 0.5
"""Share of full lines that end with a mark: those of verse and of single sentences do."""
_SMALL: Final = 0.2
"""Least share of lines that begin with a small letter, in a script that has them."""
_ENDS_INSIDE: Final = 0.2
_MARKS_INSIDE: Final = 0.5
"""Least share of lines in which sentences end, or their parts, in a script without capitals."""
_NARROW: Final = 50
"""Columns below which lines in small letters may be verse, as long as no sentence ends in them."""
_GOING_ON: Final = 0.15
"""Least share of lines that begin with a closed-class word, or inside of one."""
_UNMARKED: Final = 4
"""Full lines from which those are enough in a script that marks no sentences."""
_WORDS: Final = 4.0
"""Least words of a line, on average."""
_BREAKS: Final = 2
"""Lines in a row, neither full nor ends of paragraphs, from which they are none of wrapped text."""
_FEW: Final = 3

_END_INSIDE: Final = re.compile(f"{one_of(SPACED_ENDS)} |{one_of(UNSPACED_ENDS)}|[।۔] ")
_MARK_INSIDE: Final = re.compile(r"[,،;؛:] |[，、；]")
_INDENT: Final = re.compile("[^\\S\u3000]{2}|\u3000|\t")


class _Pair(Enum):
    """What a line is to the one below it."""

    FULL = "full"
    """It had no room for more."""
    RAGGED = "ragged"
    """It had some, but goes on."""
    END = "end"
    """A paragraph ends with it."""
    BREAK = "break"
    """It is no part of wrapped text, or the next one is not."""


class _Line(NamedTuple):
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
    tabular: bool
    """Has columns, leaders or rules."""


def join_wrapped(source: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """``blocks``, those that are lines of one paragraph joined.

    Args:
        source: The page, that their offsets are of.
        blocks: One a line, in page order.
    """
    groups = [*_groups(blocks)]
    long = sum(len(blocks[p].text) >= _LEAST_CHARACTERS for group in groups for p in group)
    if long < _LEAST_FULL:
        return blocks
    lines = {p: _line(source, blocks[p]) for group in groups for p in group}
    known: Words | None = None
    joined: dict[int, tuple[int, Block]] = {}
    for width in _widths(lines.values()):
        found = _paragraphs(groups, lines, width)
        if not found:
            continue
        known = known or Words(source)
        for paragraph in found:
            whole = _joined(source, blocks, lines, paragraph, known)
            joined[paragraph.start] = paragraph.stop, whole
        done = {p for paragraph in found for p in paragraph}
        groups = [rest for group in groups for rest in _without(group, done)]
    return [*_replaced(blocks, joined)]


def _groups(blocks: Sequence[Block]) -> Iterator[range]:
    """Positions of blocks that stand together without a blank line, none too long."""
    first = 0
    for position, block in enumerate(blocks):
        fits = len(block.text) <= _WIDEST
        if position > first and (block.gap or not fits):
            if position - first > 1:
                yield range(first, position)
            first = position
        if not fits:
            first = position + 1
    if len(blocks) - first > 1:
        yield range(first, len(blocks))


def _without(group: range, done: set[int]) -> Iterator[range]:
    first = group.start
    for position in [*(p for p in group if p in done), group.stop]:
        if position - first > 1:
            yield range(first, position)
        first = position + 1


def _replaced(blocks: Sequence[Block], joined: dict[int, tuple[int, Block]]) -> Iterator[Block]:
    stop = 0
    for position, block in enumerate(blocks):
        if position in joined:
            stop, whole = joined[position]
            yield whole
        elif position >= stop:
            yield block


def _line(source: str, block: Block) -> _Line:
    above = source.rfind("\n", max(0, block.start - _WIDEST), block.start)
    lead = source[above + 1 : block.start] if above >= 0 or block.start <= _WIDEST else ""
    if not lead.isspace():  # what is no white space is none of its line
        lead = ""
    raw = lead + source[block.start : block.end]
    quoted = QUOTED.match(block.text) if block.text[0] == ">" else None
    text = block.text[quoted.end() :] if quoted else block.text
    end = last_character(text) if text else ""
    return _Line(
        text,
        columns(raw),
        first_word(text),
        lead,
        quoted[0] if quoted else "",
        end,
        block.role is Role.LIST_ITEM and not quoted,
        is_cut(raw, "a"),
        TABULAR.search(raw.strip()) is not None,
    )


def _widths(lines: Iterable[_Line]) -> Iterator[int]:
    """Columns at which lines may have been cut: most are nearly as long, those of most first."""
    counts = [0] * (_WIDEST + 1)
    for line in lines:
        if line.columns <= _WIDEST:
            counts[line.columns] += 1
    for _ in range(_WIDTHS):
        best = most = within = 0
        for width, count in enumerate(counts):
            within += count - (counts[width - _WINDOW] if width >= _WINDOW else 0)
            if count and width >= _NARROWEST and within > most:
                best, most = width, within
        if most < _LEAST_FULL:
            return
        yield best
        for width in range(max(0, best - _WINDOW + 1), best + 1):
            counts[width] = 0


def _paragraphs(groups: Sequence[range], lines: dict[int, _Line], width: int) -> list[range]:
    """Positions of the lines of each paragraph that was cut at ``width``; of single lines none."""
    stretches = [stretch for group in groups for stretch in _stretches(group, lines, width)]
    sure = [stretch for stretch in stretches if _is_full(stretch, lines, width)]
    sure = [stretch for stretch in sure if _may_be_prose(_full(stretch), lines)]
    if not _is_prose(_full(pair for stretch in sure for pair in stretch), lines):
        return []
    ragged = any(kind is _Pair.RAGGED for stretch in sure for _, kind in stretch)
    found = []
    for stretch in sure:
        first = stretch[0][0]
        stop = stretch[-1][0] + 2
        ends = [p + 1 for p, kind in stretch if _ends(kind, lines, p, width, ragged=ragged)]
        for start, end in pairwise([first, *ends, stop]):
            if end - start > 1 and _holds_together(range(start, end), lines):
                found.append(range(start, end))
    return found


_Stretch = Sequence[tuple[int, _Pair]]


def _stretches(group: range, lines: dict[int, _Line], width: int) -> Iterator[_Stretch]:
    """Lines in a row, each as it is to the next one, that may be wrapped text."""
    stretch: list[tuple[int, _Pair]] = []
    breaks = 0
    for position in group[:-1]:
        kind = _pair(lines[position], lines[position + 1], width)
        breaks = breaks + 1 if kind is _Pair.BREAK else 0
        if breaks >= _BREAKS:
            if len(stretch) >= breaks:
                yield stretch[: 1 - breaks]
            stretch = []
        if breaks < _BREAKS:
            stretch.append((position, kind))
    if stretch:
        yield stretch


def _pair(line: _Line, below: _Line, width: int) -> _Pair:
    """What a line is to the one below it, where ``width`` columns fit."""
    if line.quoted != below.quoted or not line.end or not below.end:
        return _Pair.BREAK
    if max(line.columns, below.columns) > min(width + _OVER, _WIDEST):
        return _Pair.BREAK
    closed = line.end in SENTENCE_ENDS or line.end in COLONS
    if below.item and (closed or line.item):
        return _Pair.END
    if _is_indented(line, below) and closed and not line.item:
        return _Pair.END
    if _is_cut(line, below):
        return _Pair.FULL
    if line.columns + _room(below) > width - _SLACK:
        if closed and line.columns + below.first <= width:
            return _Pair.END
        return _Pair.FULL
    if closed:
        return _Pair.END
    goes_on = line.columns >= _RAGGED * width and below.text[:1].islower()
    return _Pair.RAGGED if goes_on else _Pair.BREAK


def _room(below: _Line) -> int:
    """Columns that a line leaves at most that is full, if this one is below it."""
    opening = below.text[:1]
    if UNSPACED.match(opening):
        return max(below.first, _AVOIDED)
    return min(below.first, _WINDOW) if UNSPACED_LETTERS.match(opening) else below.first


def _is_cut(line: _Line, below: _Line) -> bool:
    return line.cut and below.text[:1].isalpha() and not below.text[:1].isupper()


def _is_indented(line: _Line, below: _Line) -> bool:
    return len(below.lead) > len(line.lead) and _INDENT.match(below.lead) is not None


def _is_full(stretch: _Stretch, lines: dict[int, _Line], width: int) -> bool:
    full = sum(kind is _Pair.FULL for _, kind in stretch)
    loose = sum(
        kind is _Pair.RAGGED or (kind is _Pair.BREAK and lines[p].columns >= _NEARLY * width)
        for p, kind in stretch
    )
    return full > 0 and full >= _FULL * (full + loose)


def _ends(kind: _Pair, lines: dict[int, _Line], position: int, width: int, *, ragged: bool) -> bool:
    """Whether a paragraph ends with a line, which is of that kind to the next."""
    if kind is not _Pair.END:
        return kind is _Pair.BREAK
    line, below = lines[position], lines[position + 1]
    if not ragged or below.item or _is_indented(line, below):
        return True
    return line.columns + below.first <= width - _ROOM * width or not below.text[:1].islower()


def _full(pairs: Iterable[tuple[int, _Pair]]) -> list[int]:
    return [position for position, kind in pairs if kind is _Pair.FULL]


def _may_be_prose(full: Sequence[int], lines: dict[int, _Line]) -> bool:
    """Whether lines that stand together, of which these are full, are not verse or headlines."""
    marked = sum(lines[p].end in SENTENCE_ENDS or lines[p].end in CLAUSE_ENDS for p in full)
    cut = sum(_is_cut(lines[p], lines[p + 1]) for p in full)
    if len(full) > 1 and marked - cut > _MOST_MARKED * len(full):
        return False
    if len(full) < _LEAST_FULL:
        return True
    below = [lines[p + 1].text for p in full]
    small = sum(text[:1].islower() for text in below)
    large = sum(text[:1].isupper() for text in below)
    if small + large > len(full) / 2:
        return small >= _SMALL * len(full)
    joined = " ".join([lines[p].text for p in full])
    return len(UNSPACED_LETTERS.findall(joined)) <= len(joined) / 2 or _go_on(full, lines)


def _is_prose(full: Sequence[int], lines: dict[int, _Line]) -> bool:
    """Whether lines of a page that are full, so many, read as text that was cut."""
    if len(full) < _LEAST_FULL:
        return False
    texts = [lines[p].text for p in full]
    joined = " ".join(texts)
    if words(joined) < _WORDS * len(full) or not is_language(joined):
        return False
    ends = sum(_END_INSIDE.search(text) is not None for text in texts)
    marks = sum(_MARK_INSIDE.search(text) is not None for text in texts) + ends
    below = [lines[p + 1].text for p in full]
    small = sum(text[:1].islower() for text in below)
    if small + sum(text[:1].isupper() for text in below) > len(full) / 2:
        narrow = max(lines[p].columns for p in full) < _NARROW
        pauses = ends >= _ENDS_INSIDE * len(full) if narrow else marks >= _ENDS_INSIDE * len(full)
        return small >= _SMALL * len(full) and pauses
    if len(UNSPACED_LETTERS.findall(joined)) > len(joined) / 2:
        return len(full) >= _UNMARKED
    return ends >= _ENDS_INSIDE * len(full) or (ends > 0 and marks >= _MARKS_INSIDE * len(full))


def _go_on(full: Sequence[int], lines: dict[int, _Line]) -> bool:
    """Whether lines of a script that marks no sentences end anywhere, or all in one column."""
    below = [lines[p + 1].text for p in full]
    inside = sum(text.startswith(FUNCTION_PARTS) or _is_mark(text[0]) for text in below)
    widths = sorted(lines[p].columns for p in full)
    even = len(full) >= _UNMARKED and widths[-1] - widths[len(widths) // 10] <= _SLACK
    return even or inside >= _GOING_ON * len(full)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"


def _holds_together(paragraph: range, lines: dict[int, _Line]) -> bool:
    """Whether lines may be one paragraph: few of them alone have to show that they are."""
    if any(lines[p].tabular for p in paragraph) and not _is_justified(paragraph, lines):
        return False
    if len(paragraph) > _FEW:
        return True
    last = lines[paragraph[-1]]
    closed = last.end in SENTENCE_ENDS or last.end in CLAUSE_ENDS
    return closed or any(not lines[p].text[:1].isupper() for p in paragraph[1:])


def _is_justified(paragraph: range, lines: dict[int, _Line]) -> bool:
    """Whether lines are of one width, as spaces that are put between words make them."""
    return len({lines[p].columns for p in paragraph[:-1]}) == 1 and len(paragraph) > _FEW


def _joined(
    source: str,
    blocks: Sequence[Block],
    lines: dict[int, _Line],
    paragraph: range,
    known: Words,
) -> Block:
    first, last = blocks[paragraph[0]], blocks[paragraph[-1]]
    quoted = bool(lines[paragraph[0]].quoted)
    raw = [source[blocks[p].start : blocks[p].end] for p in paragraph]
    if quoted:
        raw = [QUOTED.sub("", text, count=1) for text in raw]
    return first._replace(
        text=join_lines(raw, known),
        end=last.end,
        role=Role.QUOTE if quoted else first.role,
        lines=len(paragraph),
    )
