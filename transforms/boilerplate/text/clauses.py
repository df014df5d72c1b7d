"""Numbered headings and clauses of rules, bylaws, laws and contracts in a text page.

They are as short as items of menus, and content: what tells them is that their numbers count up,
whatever they are written with, and that text stands below them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.numbering import (
    BARE,
    MOST,
    SIGNS,
    Opening,
    find_numbered,
    read_opening,
)
from naqi.transforms.boilerplate.text.shapes import pauses
from naqi.transforms.text.sentences import OPEN_ENDS

_MOST: Final = 12.0
"""Words of a heading."""
_MOST_OF_NAME: Final = 6.0
"""And of one by itself, below its number."""
_LONGEST_CLAUSE: Final = 60
"""Most lines of a clause."""
_FEWEST_BARE, _MOST_OF_PREAMBLE = 3, 2
"""Headings with a number alone that count up, and lines of text above them."""
_NEAR: Final = 8
"""Lines between two headings of other words that count up together."""
_MOST_LAST: Final = 2
"""Headings below the last clause."""
_UNNUMBERED: Final = frozenset({"附則", "附则", "부칙"})
"""Headings of the last clauses, which have no number."""
_NOTES: Final = ("تبصره", "ملاحظة", "ملحوظة", "Note", "Anmerkung", "Примечание", "Примітка", "Nota")
"""How notes to clauses open; in Persian comments do so, too."""
_OPEN: Final = frozenset("(（[【")
_CLOSED: Final = frozenset(")）]】")
_LONGEST_CAPTION: Final = 30
"""Characters of a heading in brackets."""


def mark_clauses(blocks: Sequence[Block], lines: Sequence[Line]) -> list[Line]:
    """``lines``, those of numbered clauses marked: headings, and what stands below them."""
    marked = [*lines]
    for position in _find_captions(blocks):
        marked[position] = marked[position]._replace(clause=True, rule=None, anywhere=False)
    short = [position for position, line in enumerate(lines) if line.size <= _MOST]
    numbered = [short[n] for n in find_numbered([blocks[p].text for p in short])]
    if not numbered:
        return marked
    openings = {
        position: opening
        for position in numbered
        if (opening := read_opening(blocks[position].text)) and _may_head(lines[position], opening)
    }
    counted = _find_bare(openings, lines)
    openings = {
        p: o for p, o in openings.items() if o.kind != BARE or p in counted or _has_parts(blocks, p)
    }
    heads = _with_text_below(openings, lines)
    for series in _counted(openings, heads):
        for position in series:
            marked[position] = marked[position]._replace(clause=True, rule=None, anywhere=False)
        for position, after in zip(series, [*series[1:], len(lines)], strict=True):
            named = openings[position].alone and _is_name(lines, position + 1)
            for below in range(position + 1, _end(blocks, lines, position + named, after)):
                if marked[below].rule is None or _is_remark(marked[below]):
                    marked[below] = marked[below]._replace(clause=True, rule=None, anywhere=False)
    for clauses in _of_several_kinds(openings, heads, lines):
        for position in clauses:
            if marked[position].rule is None:
                marked[position] = marked[position]._replace(clause=True)
    _mark_last(blocks, openings, marked)
    return marked


def _mark_last(
    blocks: Sequence[Block], openings: Mapping[int, Opening], marked: list[Line]
) -> None:
    """Mark the headings right below the last clause, whose text is on another page."""
    last = next((p for p in range(len(marked) - 1, -1, -1) if marked[p].clause), len(marked))
    end = last + 1
    while (
        end < len(marked)
        and marked[end].rule is None
        and (end in openings or blocks[end].text in _UNNUMBERED)
    ):
        end += 1
    if end - last - 1 <= _MOST_LAST:  # more are a list of links
        for position in range(last + 1, end):
            marked[position] = marked[position]._replace(clause=True)


def _find_bare(openings: Mapping[int, Opening], lines: Sequence[Line]) -> set[int]:
    """Positions of headings with a number and nothing else, from 1 on, between which text stands.

    Headlines that are ranked have no text below them; those of teasers stand below an article.
    """
    series: list[int] = []
    for position in sorted(p for p in openings if openings[p].kind == BARE):
        if len(series) + 1 in openings[position].numbers and lines[position].size <= _MOST_OF_NAME:
            series.append(position)
    above = sum(_is_text(line) for line in lines[: series[0]]) if series else 0
    if len(series) < _FEWEST_BARE or above > _MOST_OF_PREAMBLE:
        return set()
    parts = [range(head + 1, below) for head, below in pairwise(series)]
    parts.append(range(series[-1] + 1, min(series[-1] + 2, len(lines))))
    whole = all(part and all(_is_text(lines[p]) for p in part) for part in parts)
    return {*series} if whole and not any(lines[p].sentence for p in series) else set()


def _may_head(line: Line, opening: Opening) -> bool:
    """Whether a numbered line may be a heading: "Photo 2" is furniture, and "2. Photos" is none.

    Nor is the date of a comment one, though days count up as clauses do.
    """
    by_word = line.rule is not None and opening.kind[0].isalpha()
    return line.copy_of is None and not by_word and line.rule is not Rule.BYLINE


def _has_parts(blocks: Sequence[Block], position: int) -> bool:
    """Whether the line below is the first of its parts, as 1.1 below "1 Scope"."""
    number, _, _ = blocks[position].text.partition(" ")
    below = blocks[position + 1].text if position + 1 < len(blocks) else ""
    return below.startswith(f"{number}.")


def _find_captions(blocks: Sequence[Block]) -> list[int]:
    """Positions of lines in brackets right above clauses that count up, as （目的） in laws."""
    found = {
        position: opening
        for position, block in enumerate(blocks[:-1])
        if block.text[0] in _OPEN
        and block.text[-1] in _CLOSED
        and len(block.text) <= _LONGEST_CAPTION
        and (opening := read_opening(blocks[position + 1].text))
    }
    return [*found] if _count_up([opening.numbers for opening in found.values()]) else []


def _with_text_below(openings: Mapping[int, Opening], lines: Sequence[Line]) -> set[int]:
    """Positions of numbered lines above text, or above another numbered line that is.

    What the clause or the chapter is called may stand between the two.
    """
    heads: set[int] = set()
    for position in sorted(openings, reverse=True):
        kind = openings[position].kind
        below = position + 1
        if below < len(lines) and (
            _is_text(lines[below])
            or (openings[position].alone and _is_name(lines, below))
            or any(p in heads and openings[p].kind != kind for p in (below, below + 1))
        ):
            heads.add(position)
    return heads


def _end(blocks: Sequence[Block], lines: Sequence[Line], position: int, after: int) -> int:
    """Where the clause ends whose heading is there, and the next one of its kind ``after``.

    The last one has no end but furniture, or what looks like it.
    """
    if after < len(lines) and after - position <= _LONGEST_CLAUSE:
        return after
    end = min(position + 2 - lines[position].sentence, len(lines))
    while end < min(after, position + _LONGEST_CLAUSE) and (
        _goes_on(lines[end]) or _is_name(lines, end) or _is_note(blocks[end], lines[end])
    ):
        end += 1
    return end


def _is_name(lines: Sequence[Line], position: int) -> bool:
    """Whether a line is what a clause is called whose text stands below it."""
    below = position + 1
    if below >= len(lines) or not _is_text(lines[below]):
        return False
    line = lines[position]
    return line.rule is None and line.size <= _MOST_OF_NAME and not line.sentence


def _is_remark(line: Line) -> bool:
    """Whether a sentence has a word for comments before it: تبصره is a note in laws as well."""
    return line.rule is Rule.COMMENTS and line.sentence


def _is_note(block: Block, line: Line) -> bool:
    return _is_remark(line) and block.text.startswith(_NOTES)


def _goes_on(line: Line) -> bool:
    return line.rule is None and (line.sentence or line.item or pauses(line))


def _is_text(line: Line) -> bool:
    """Whether a line is text for certain: headlines ask and exclaim as well."""
    return line.rule is None and (line.wrapped or (line.sentence and line.end not in OPEN_ENDS))


def _counted(openings: Mapping[int, Opening], heads: set[int]) -> Iterator[list[int]]:
    """Positions of headings of one kind whose numbers count up."""
    kinds: defaultdict[str, list[int]] = defaultdict(list)
    for position in sorted(openings):
        kinds[openings[position].kind].append(position)
    for kind, found in _with_first(kinds):
        with_text = heads.intersection(found)
        sure = kind[0] in SIGNS or kind[0].isalpha()
        if (with_text if sure else 2 * len(with_text) > len(found)) and _count_up(
            [openings[p].numbers for p in found]
        ):
            yield found


def _of_several_kinds(
    openings: Mapping[int, Opening], heads: set[int], lines: Sequence[Line]
) -> Iterator[range]:
    """Two headings near each other that count up in other words, as "§ 1" and "2 kap.".

    With what stands between them, and the line below: how far the text goes they do not tell.
    """
    often = Counter(opening.kind for opening in openings.values())
    single = sorted(
        position
        for position, opening in openings.items()
        if often[opening.kind] == 1
        and position in heads
        and not lines[position].item
        and (opening.kind[0] in SIGNS or opening.kind[0].isalpha())
    )
    for above, below in pairwise(single):
        if below - above <= _NEAR and _count_up([openings[p].numbers for p in (above, below)]):
            yield range(above, below + 2)


def _with_first(kinds: Mapping[str, list[int]]) -> Iterator[tuple[str, list[int]]]:
    """Kinds of headings with their positions: the first may be in words, as "Chapitre premier"."""
    for kind, found in kinds.items():
        word, _, system = kind.rpartition(" ")
        first = kinds.get(f"{word} digits", []) if word and system == "letters" else []
        yield kind, [*first, *found] if len(first) == 1 and first < found else found


def _count_up(found: Sequence[frozenset[int]]) -> bool:
    """Whether a number follows on one before it.

    Most alphabets are in order; some leave a sign out between two letters.
    """
    return any(
        number + 1 in after or (number > MOST and number + 2 in after)
        for before, after in pairwise(found)
        for number in before
    )
