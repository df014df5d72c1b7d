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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.code.preformatted import QUOTED
from naqi.transforms.blocks.wrapped.line_pairs import (
    OVER,
    SLACK,
    WIDEST,
    WINDOW,
    Line,
    Pair,
    is_indented,
    may_be_full,
    opens_small,
    pair_with,
    read_line,
)
from naqi.transforms.blocks.wrapped.wrapped_ends import is_signed, own_lines
from naqi.transforms.blocks.wrapped.wrapped_prose import (
    END_INSIDE,
    LEAST_FULL,
    SMALL,
    are_paragraphs,
    is_prose,
    may_be_prose,
)
from naqi.transforms.furniture.endings import CLOSING_MARKS, find_sign_off
from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.sentences import PART_ENDS, SENTENCE_ENDS
from naqi.transforms.text.wrapped import Words, join_lines

_NARROWEST: Final = 40
"""Columns at which lines are cut at least."""
_LEAST_CHARACTERS: Final = _NARROWEST // 2 - SLACK
"""Of a full line: an ideograph takes two columns."""
_WIDTHS: Final = 4
"""Widths that one page is tried for: mail that is quoted has its own, and so has verse."""
_FULL: Final = 0.75
"""Share of full lines among those that are nearly as wide."""
_NEARLY: Final = 0.6
"""Share of the width from which a line that is not full speaks against it."""
_ROOM: Final = 0.1
"""Share of the width that has to be left by the last line of a paragraph, in ragged text."""
_BREAKS: Final = 2
"""Lines in a row, neither full nor ends of paragraphs, from which they are none of wrapped text."""
_FEW: Final = 3
_SINGLE: Final = 0.1
"""Share of lines right below others from which blank lines part paragraphs."""


def join_wrapped(source: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """``blocks``, those that are lines of one paragraph joined.

    Args:
        source: The page, that their offsets are of.
        blocks: One a line, in page order.
    """
    groups = [group for group in _groups(blocks) if _may_go_on(blocks, group)]
    if not _may_be_wrapped(blocks, groups):
        return blocks
    lines = {p: read_line(source, blocks[p]) for group in groups for p in group}
    known = Words(source)
    pairs = [
        (lines[p].columns, lines[p + 1].first)
        for group in groups
        for p in group[:-1]
        if lines[p].end not in SENTENCE_ENDS
    ]
    joined: dict[int, tuple[int, Block]] = {}
    for widest in _widths([line.columns for line in lines.values()], _NARROWEST):
        width = _fitting(widest, pairs)
        found = _paragraphs(groups, lines, width)
        if not found:
            continue
        for paragraph in found:
            whole = _joined(source, blocks, lines, paragraph, known)
            joined[paragraph.start] = paragraph.stop, whole
        done = {p for paragraph in found for p in paragraph}
        groups = [rest for group in groups for rest in _without(group, done)]
    return [*_replaced(blocks, joined)]


def _groups(blocks: Sequence[Block]) -> Iterator[range]:
    """Positions of blocks that stand together without a blank line, none too long.

    A page that has one below each line may have it between lines of a paragraph too.
    """
    first = 0
    single = sum(block.gap == 0 for block in blocks[1:])
    usual = int(single < _SINGLE * len(blocks))
    for position, block in enumerate(blocks):
        fits = len(block.text) <= WIDEST
        if position > first and (
            block.gap > usual or not fits or _is_signed_off(blocks[position - 1])
        ):
            if position - first > 1:
                yield range(first, position)
            first = position
        if not fits:
            first = position + 1
    if len(blocks) - first > 1:
        yield range(first, len(blocks))


def _is_signed_off(block: Block) -> bool:
    """Whether a block ends with the mark of a message's end: what is below is another text."""
    return block.text[-1] in CLOSING_MARKS and find_sign_off(block.text) is not None


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


def _may_be_wrapped(blocks: Sequence[Block], groups: Sequence[range]) -> bool:
    """Whether there may be enough full lines: by their characters alone, most pages have none."""
    spans = [[_span(blocks[p].text) for p in group] for group in groups]
    lengths = [length for group in spans for _, length, _, _ in group[:-1]]
    pairs = [
        (length, first)
        for group in spans
        for (_, length, _, closed), (_, _, first, _) in pairwise(group)
        if not closed
    ]
    for widest in _widths(lengths, _LEAST_CHARACTERS):
        width = _fitting(widest, pairs)
        counts = [_count_full(group, width) for group in spans]
        full, small, wordy = (sum(count) for count in zip(*counts, strict=True))
        if full >= LEAST_FULL and small >= SMALL * full and 2 * wordy >= full:
            return True
    return False


def _may_go_on(blocks: Sequence[Block], group: range) -> bool:
    """Whether some line of a group may go on in the next one, that has a small letter or no case.

    Of a few lines that is not asked: each may begin with a name.
    """
    if len(group) <= LEAST_FULL:
        return True
    firsts = [blocks[p].text[0] for p in group[1:]]
    return any(map(opens_small, firsts)) or 2 * sum(map(str.isupper, firsts)) <= len(firsts)


def _span(text: str) -> tuple[str, int, int, bool]:
    """A line, its characters, those of its first word and a space, whether it ends a sentence."""
    return text, len(text), text.find(" ") + 1 or len(text), text[-1] in SENTENCE_ENDS


def _count_full(group: Sequence[tuple[str, int, int, bool]], width: int) -> tuple[int, int, int]:
    """Full lines, where they are more than others nearly as wide, or several in a row.

    And those of them below which no capital stands, and those that may have a few words.
    """
    full = small = wordy = loose = run = longest = 0
    for (line, length, _, closed), (below, _, first, _) in pairwise(group):
        if width - SLACK < length + first and length <= width + OVER and line != below:
            full += 1
            small += not below[0].isupper()
            wordy += line.count(" ") > 1 or not line.isascii()
            run += 1
            longest = max(longest, run)
        else:
            loose += not closed and length >= _NEARLY * width
            run = 0
    many = full > loose or longest >= LEAST_FULL
    return (full, small, wordy) if many else (0, 0, 0)


def _widths(lengths: Sequence[int], least: int) -> Iterator[int]:
    """At what lines of such ``lengths`` may have been cut: most are nearly as long."""
    left = sorted(length for length in lengths if length <= WIDEST)
    for _ in range(_WIDTHS):
        most, best, first = 0, 0, 0
        for last, length in enumerate(left):
            while left[first] <= length - WINDOW:
                first += 1
            if length >= least and last - first + 1 > most:
                most, best = last - first + 1, length
        if most < LEAST_FULL:
            return
        yield best
        left = [length for length in left if not best - WINDOW < length <= best]


def _fitting(widest: int, pairs: Iterable[tuple[int, int]]) -> int:
    """At what most lines were full of those that are nearly as wide as ``widest``.

    One that was not cut, such as a headline, may be wider than all that were.

    Args:
        widest: A width at which lines may have been cut.
        pairs: Of each line its width, and what the first word of the one below it takes.
    """
    least = widest - WINDOW
    changes = [0] * (WINDOW + 2)
    for length, first in pairs:
        if least < length <= widest:
            changes[length - least] += 1
            changes[min(length + first - least, WINDOW + 1)] -= 1
    full = [*accumulate(changes[: WINDOW + 1])]
    return least + max(range(1, WINDOW + 1), key=lambda columns: (full[columns], columns))


def _paragraphs(groups: Sequence[range], lines: Mapping[int, Line], width: int) -> list[range]:
    """Positions of the lines of each paragraph that was cut at ``width``; of single lines none."""
    stretches = [
        stretch
        for group in groups
        if any(may_be_full(lines[p], lines[p + 1], width) for p in group[:-1])
        for stretch in _stretches(group, lines, width)
    ]
    sure = [stretch for stretch in stretches if _is_full(stretch, lines, width)]
    parts = [part for stretch in sure for part in _parts(stretch)]
    whole = [part for part in parts if _is_paragraph(part, lines, width)]
    lasts = {_last(part) for part in whole}
    sure = [s for s in sure if _last(s) in lasts or may_be_prose(_full(s), lines)]
    if not is_prose(_full(pair for stretch in sure for pair in stretch), lines):
        if not are_paragraphs(lasts, lines, width):
            return []
        sure = whole
    ragged = any(kind is Pair.RAGGED for stretch in sure for _, kind in stretch)
    found = []
    for stretch in sure:
        first = stretch[0][0]
        stop = stretch[-1][0] + 2
        ends = [p + 1 for p, kind in stretch if _ends(kind, lines, p, width, ragged=ragged)]
        for start, end in pairwise([first, *ends, stop]):
            paragraph = own_lines(range(start, end), lines)
            if len(paragraph) > 1 and _holds_together(paragraph, lines):
                found.append(paragraph)
    return found


_Stretch = Sequence[tuple[int, Pair]]


def _stretches(group: range, lines: Mapping[int, Line], width: int) -> Iterator[_Stretch]:
    """Lines in a row, each as it is to the next one, that may be wrapped text."""
    stretch: list[tuple[int, Pair]] = []
    breaks = 0
    for position in group[:-1]:
        kind = pair_with(lines[position], lines[position + 1], width)
        breaks = breaks + 1 if kind is Pair.BREAK else 0
        if breaks >= _BREAKS:
            if len(stretch) >= breaks:
                yield stretch[: 1 - breaks]
            stretch = []
        if breaks < _BREAKS:
            stretch.append((position, kind))
    if stretch:
        yield stretch


def _parts(stretch: _Stretch) -> Iterator[_Stretch]:
    """What of a stretch stands between lines that end paragraphs, or are no wrapped text."""
    part: list[tuple[int, Pair]] = []
    for position, kind in stretch:
        if kind not in (Pair.END, Pair.BREAK):
            part.append((position, kind))
        elif part:
            yield part
            part = []
    if part:
        yield part


def _is_full(stretch: _Stretch, lines: Mapping[int, Line], width: int) -> bool:
    full = sum(kind is Pair.FULL for _, kind in stretch)
    loose = sum(
        kind is Pair.RAGGED or (kind is Pair.BREAK and lines[p].columns >= _NEARLY * width)
        for p, kind in stretch
    )
    return full > 0 and full >= _FULL * (full + loose)


def _is_paragraph(stretch: _Stretch, lines: Mapping[int, Line], width: int) -> bool:
    """Whether lines that stand together, all full but the last, begin and end as one paragraph."""
    last = lines[_last(stretch)]
    return (
        all(kind is Pair.FULL for _, kind in stretch)
        and any(lines[p].end not in SENTENCE_ENDS for p, _ in stretch)
        and (last.end in SENTENCE_ENDS or is_signed(last))
        and last.columns <= (1 - _ROOM) * width
        and not any(lines[p + 1].text[0].isupper() for p, _ in stretch)
    )


def _last(stretch: _Stretch) -> int:
    """Position of the last line of a stretch."""
    return stretch[-1][0] + 1


def _ends(
    kind: Pair, lines: Mapping[int, Line], position: int, width: int, *, ragged: bool
) -> bool:
    """Whether a paragraph ends with a line, which is of that kind to the next."""
    if kind is not Pair.END:
        return kind is Pair.BREAK
    line, below = lines[position], lines[position + 1]
    if not ragged or below.item or is_indented(line, below):
        return True
    return line.columns + below.first <= width - _ROOM * width or not opens_small(below.text)


def _full(pairs: Iterable[tuple[int, Pair]]) -> list[int]:
    return [position for position, kind in pairs if kind is Pair.FULL]


def _holds_together(paragraph: range, lines: Mapping[int, Line]) -> bool:
    """Whether lines may be one paragraph: few of them alone have to show that they are."""
    if any(lines[p].tabular for p in paragraph) and not _is_justified(paragraph, lines):
        return False
    last = lines[paragraph[-1]]
    closed = last.end in PART_ENDS or is_signed(last)
    if UNSPACED.search(last.text):
        return closed or any(END_INSIDE.search(lines[p].text) for p in paragraph)
    if len(paragraph) > _FEW:
        return True
    if len(paragraph) == 2 and lines[paragraph[0]].end in SENTENCE_ENDS:
        return opens_small(lines[paragraph[1]].text)
    return closed or any(opens_small(lines[p].text) for p in paragraph[1:])


def _is_justified(paragraph: range, lines: Mapping[int, Line]) -> bool:
    """Whether lines are of one width, as spaces that are put between words make them."""
    return len({lines[p].columns for p in paragraph[:-1]}) == 1 and len(paragraph) > _FEW


def _joined(
    source: str,
    blocks: Sequence[Block],
    lines: Mapping[int, Line],
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
