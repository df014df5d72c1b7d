"""Poems in text pages whose lines end without a mark: stanzas that stand one below the other.

Columns of a menu and lists of headlines are groups of short lines between blank ones, too. Poems
have lines of several words that are neither names nor data, and go on from each other: many begin
small. Where there are no small letters, or hardly any line begins with one, the stanzas are as long
as each other. A stanza by itself stands between paragraphs, or begins with a capital and goes on.
Between paragraphs, lines of as many words as headlines have are verse if they keep a metre and
rhyme, in a script without capitals: where there are some, chance makes too many ends alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.transforms.blocks.verse.poems import are_alike, reads_as_verse
from naqi.transforms.boilerplate.text.shapes import is_plain, is_unmarked

_COUPLET: Final = 2
"""Lines of a stanza at least."""
_LEAST_ALONE, _LEAST_BETWEEN = 6, 4
"""Lines of a poem that begin small, and of one between paragraphs."""
_LONGEST: Final = 9.0
"""Most words of a line."""
_FEWEST, _MOST = 2.4, 5.5
"""Words of its lines on average: items of menus have fewer, headlines more."""
_SMALL, _SMALL_ALONE = 0.3, 0.5
"""Share of lines that begin with a small letter, in several stanzas and in one."""
_METRE: Final = 1.5
"""Times the letters of its shortest line that the longest has at most, where they keep a metre."""
_NEAR, _RHYME, _RHYMING = 2, 2, 0.5
"""Lines above one of which it rhymes with one, letters that rhyme, and share of lines that do."""
_PARAGRAPH: Final = 12.0
"""Words of a sentence that is a paragraph."""


def mark_poems(blocks: Sequence[Block], lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those of poems without marks marked as verse."""
    marked = [*lines]
    for poem in _find_poems(blocks, lines):
        for position in poem:
            marked[position] = marked[position]._replace(verse=True)
    return marked


def _find_poems(blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[range]:
    may = [_may_be_verse(line) for line in lines]
    if sum(may) < _LEAST_BETWEEN:
        return
    for verse, groups in groupby(_groups(lines), lambda group: _is_stanza(may, group)):
        if not verse:
            continue
        stanzas = [*groups]
        poem = range(stanzas[0].start, stanzas[-1].stop)
        if _is_apart(lines, poem) and _is_poem(blocks, lines, stanzas):
            yield poem


def _groups(lines: Sequence[Line]) -> Iterator[range]:
    """Positions of lines between blank ones, or beside furniture."""
    furniture = [line.rule is not None for line in lines]
    starts = [
        position
        for position, (line, above, own) in enumerate(
            zip(lines, [not furniture[0], *furniture], furniture, strict=False)
        )
        if line.gap or above is not own
    ]
    return map(range, starts, [*starts[1:], len(lines)])


def _is_stanza(may: Sequence[bool], group: range) -> bool:
    return len(group) >= _COUPLET and all(may[group.start : group.stop])


def _may_be_verse(line: Line) -> bool:
    if line.item or line.wrapped or line.clause or line.rule is not None:
        return False
    return line.size <= _LONGEST and (not line.sentence or is_unmarked(line))


def _is_poem(blocks: Sequence[Block], lines: Sequence[Line], stanzas: Sequence[range]) -> bool:
    poem = range(stanzas[0].start, stanzas[-1].stop)
    if not all(lines[p].copy_of is None or lines[p].copy_of in poem for p in poem):
        return False  # not even of a refrain
    words = sum(lines[position].size for position in poem) / len(poem)
    if words < _FEWEST:
        return False
    texts = [blocks[position].text for position in poem]
    between = len(poem) >= _LEAST_BETWEEN and _is_between_paragraphs(lines, poem)
    if words > _MOST:
        return between and _is_metrical(texts) and reads_as_verse(texts)
    alone = not any(_is_paragraph(line) for line in lines)
    return (between or _has_form(stanzas, texts, alone)) and reads_as_verse(texts)


def _has_form(stanzas: Sequence[range], texts: Sequence[str], alone: bool) -> bool:
    """Whether lines begin as those of verse do, or form stanzas as long as each other.

    Args:
        stanzas: Positions of the lines of each.
        texts: The lines.
        alone: No paragraph is on their page: menus stand above texts in groups as long as each
            other, and headlines below.
    """
    small = sum(text[0].islower() for text in texts) / len(texts)
    if len(stanzas) == 1:
        return small >= _SMALL_ALONE and len(texts) >= _LEAST_ALONE and not texts[0][0].islower()
    if small >= _SMALL:
        return len(texts) >= _LEAST_ALONE
    return alone and are_alike([*map(len, stanzas)])


def _is_apart(lines: Sequence[Line], group: range) -> bool:
    """Whether lines stand between blank ones, or at an end of the page."""
    above = not group.start or lines[group.start].gap
    return bool(above and (group.stop == len(lines) or lines[group.stop].gap))


def _is_between_paragraphs(lines: Sequence[Line], poem: range) -> bool:
    if not poem.start or poem.stop == len(lines):
        return False
    around = (lines[poem.start - 1], lines[poem.stop])
    return all(is_plain(line) and _is_paragraph(line) for line in around)


def _is_metrical(texts: Sequence[str]) -> bool:
    """Whether lines are about as long as each other, and many rhyme with one near above."""
    letters = ["".join(filter(str.isalpha, text)) for text in texts]
    sizes = [*map(len, letters)]
    if max(sizes) > _METRE * min(sizes) or letters != [text.swapcase() for text in letters]:
        return False
    ends = [line[-_RHYME:] for line in letters]
    rhyming = sum(end in ends[max(0, p - _NEAR) : p] for p, end in enumerate(ends))
    return rhyming >= _RHYMING * len(ends) - 1


def _is_paragraph(line: Line) -> bool:
    return line.sentence and line.size >= _PARAGRAPH
