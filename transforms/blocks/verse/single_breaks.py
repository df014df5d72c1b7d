"""Lines that single ``br`` end: verse and addresses, told from text that was only cut at a width.

What tells them is their form. Lines of verse are short, there are several in a row, and they end
where their author wanted it: most leave room for the first word of the next one, or end with a
mark. Lines that were cut at a width fill it, and end anywhere. Two lines alone prove nothing, but
among others of their kind they are couplets.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from operator import attrgetter

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.verse.poems import reads_as_verse
from naqi.transforms.blocks.verse.stanzas import is_in_verse
from naqi.transforms.text.line_ends import fold_lines
from naqi.transforms.text.sentences import PART_ENDS, last_character
from naqi.transforms.text.wrapped import columns, is_wrapped

Turn = tuple[int, int, int]
"""A line break in a block: pieces of text before it, offset where they end, characters in links."""

_LONGEST = 90
"""Columns of the longest line of verse."""
_MEAN = 55
"""Most columns of its lines on average."""
_NARROW = 45
"""Columns of the longest line below which text is not cut at a width."""
_COUPLET = 60
"""Most columns of a line of two."""
_MARKED = 0.4
"""Share of the lines of a page that end with a mark from which they were not cut at a width."""
_OWN_MARKED = 0.25
"""And share of its own."""
_LINKED = 0.5
_PAIR = 2
_LINES = 3
"""Lines from which they are verse by themselves."""
_COUPLETS = 3
"""Pairs of lines in a row from which they are; or one less, ..."""
_EVEN = 0.8
"""... if the narrowest of their lines has this share of the columns of the widest."""
_PARTS = attrgetter("parts")
ROLES = frozenset({Role.PARAGRAPH, Role.QUOTE})
"""Of blocks whose lines may be more than what a width has cut."""


def cut_lines(
    whole: Block, pieces: Sequence[str], turns: Sequence[Turn], source: str
) -> tuple[Block, ...]:
    """The lines of a block in which single line breaks stand; empty if they can be no verse.

    Args:
        whole: The block.
        pieces: The text that it was gathered from.
        turns: Its line breaks.
        source: The page.
    """
    size = len(whole.text)
    if size > _MEAN * (len(turns) + 1) or whole.link_chars > _LINKED * size:
        return ()
    if whole.role not in ROLES:
        return ()
    lines = cut_at(whole, pieces, turns, source)
    widths = [columns(line.text) for line in lines]
    if len(lines) < 2 or max(widths) > _LONGEST or sum(widths) > _MEAN * len(widths):
        return ()
    return tuple(lines)


def cut_at(whole: Block, pieces: Sequence[str], turns: Sequence[Turn], source: str) -> list[Block]:
    """What stands before, between and behind some line breaks of a block: a block each."""
    lines: list[Block] = []
    first, linked, end = 0, 0, whole.start
    for last, stop, links in [*turns, (len(pieces), whole.end, whole.link_chars)]:
        text = fold_lines("".join(pieces[first:last]))
        if text:
            shown = next(filter(None, map(str.strip, pieces[first:last])))
            start = max(end, source.find(shown.split("\n", 1)[0], end, stop))
            own = min(links - linked, len(text))
            lines.append(whole._replace(text=text, start=start, end=stop, link_chars=own))
        first, linked, end = last, links, max(end, stop)
    return lines


def settle_verse(blocks: list[Block]) -> None:
    """Decide which blocks of a page, of those that have lines, are verse: others lose their lines.

    Args:
        blocks: Those of a page, in which they are replaced.
    """
    if not any(map(_PARTS, blocks)):
        return
    broken = [p for p, block in enumerate(blocks) if block.parts and block.role in ROLES]
    if not broken:
        return
    marked = _marked([blocks[position].parts for position in broken])
    verse = {p for p in broken if _is_verse(blocks[p].parts, marked) or _is_named(blocks[p])}
    couplets = [p for p in broken if p not in verse and _is_couplet(blocks[p].parts, marked)]
    for run in _runs(sorted([*verse, *couplets]), blocks):
        if len(run) >= _COUPLETS or not verse.isdisjoint(run):
            verse.update(run)
        elif len(run) == _COUPLETS - 1:
            lines = [*chain.from_iterable(blocks[position].parts for position in run)]
            verse.update(run if _is_metre(lines) else ())
    for position in broken:
        if position not in verse:
            blocks[position] = blocks[position]._replace(parts=())
    for position in verse:
        _take_single(blocks, position + 1, verse)


def _marked(stanzas: Sequence[Sequence[Block]]) -> float:
    """Share of all lines but the last of each that end with a mark."""
    ends = [last_character(line.text) for stanza in stanzas for line in stanza[:-1]]
    return sum(end in PART_ENDS for end in ends) / len(ends)


def _is_verse(lines: Sequence[Block], marked: float) -> bool:
    if len(lines) < _LINES:
        return False
    texts = [line.text for line in lines]
    width = max(map(columns, texts))
    if width < _NARROW or not is_wrapped(texts, width):
        return True
    return marked >= _MARKED and _marked([lines]) >= _OWN_MARKED


def _is_named(block: Block) -> bool:
    return len(block.parts) > 1 and is_in_verse(block.element)


def _is_couplet(lines: Sequence[Block], marked: float) -> bool:
    if len(lines) != _PAIR or (lines[1].text[0].islower() and not _marked([lines])):
        return False
    width = max(columns(line.text) for line in lines)
    return width < _NARROW or (width <= _COUPLET and marked >= _MARKED)


def _is_metre(lines: Sequence[Block]) -> bool:
    """Whether the lines of two couplets are words of a language, and as wide as each other."""
    widths = [columns(line.text) for line in lines]
    return min(widths) >= _EVEN * max(widths) and reads_as_verse([line.text for line in lines])


def _runs(positions: Sequence[int], blocks: Sequence[Block]) -> list[list[int]]:
    """Positions of blocks that follow each other in elements alike, together."""
    runs: list[list[int]] = []
    for position in positions:
        if runs and position == runs[-1][-1] + 1 and _alike(blocks[position], blocks[position - 1]):
            runs[-1].append(position)
        else:
            runs.append([position])
    return runs


def _alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand in one element, or in two of a kind side by side."""
    if one.element is other.element:
        return True
    return one.element.tag == other.element.tag and one.element.above is other.element.above


def _take_single(blocks: list[Block], position: int, verse: set[int]) -> None:
    """Take a short line between two stanzas for one, such as a refrain."""
    if position in verse or position + 1 not in verse:
        return
    line, above = blocks[position], blocks[position - 1]
    alike = _alike(line, above) and line.role is above.role
    if alike and not line.parts and columns(line.text) <= _COUPLET:
        blocks[position] = line._replace(parts=(line,))
