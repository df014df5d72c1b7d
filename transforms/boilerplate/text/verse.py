"""Verse in text pages: short lines that stand together between blank ones, most of them unfinished.

Menus and headlines stand together too, but end without marks; paragraphs of one short sentence
each end with a full stop. Verse does both, and pauses.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.boilerplate.text.shapes import pauses

_LEAST: Final = 3
"""Lines of a stanza."""
_LONGEST: Final = 14.0
"""Most words of a line."""
_MOST: Final = 60
"""Lines of a stanza at most."""
_LINES, _PAUSING = 6, 0.3
"""Least lines, and share of those that pause, of verse that no blank lines part from the rest."""
_OPEN, _MARKED = 0.25, 0.25
"""Least share of lines that end no sentence, and of those that end with some mark."""


def stanza_around(lines: Sequence[Line], position: int, *, listed: bool = False) -> range | None:
    """Positions of the stanza that the line at ``position`` is in; None if it is in none.

    Args:
        lines: Those of a page.
        position: Of one of them.
        listed: Whether lines of which none ends a sentence are one too, such as an address. So
            are menus: not where a body is still to be told from them.
    """
    first = position
    while first > 0 and not _begins(lines, first) and position - first < _MOST:
        if not _may_be_verse(lines[first]):
            return None
        first -= 1
    last = position + 1
    while last < len(lines) and not _begins(lines, last) and last - position < _MOST:
        if not _may_be_verse(lines[last]):
            return None
        last += 1
    stanza = lines[first:last]
    if len(stanza) < _LEAST or not all(map(_may_be_verse, stanza)):
        return None
    is_apart = lines[first].gap or not first
    if not (is_apart and (last == len(lines) or lines[last].gap)):
        return range(first, last) if _pauses_often(stanza) else None
    is_verse = lines[position].verse or _pauses(stanza) or (listed and _is_open(stanza))
    return range(first, last) if is_verse else None


def _begins(lines: Sequence[Line], position: int) -> bool:
    """Whether a stanza ends before a line: at a blank one, or beside furniture."""
    return bool(lines[position].gap) or (lines[position].rule is None) is not (
        lines[position - 1].rule is None
    )


def _pauses_often(stanza: Sequence[Line]) -> bool:
    """Whether verse stands between lines of furniture: many of its lines pause, some end."""
    pausing = sum(map(pauses, stanza))
    return len(stanza) >= _LINES and _pauses(stanza) and pausing >= _PAUSING * len(stanza)


def _pauses(stanza: Sequence[Line]) -> bool:
    """Whether some of its lines end with a mark, and not all of these end a sentence."""
    sentences = sum(line.sentence for line in stanza)
    pausing = sum(map(pauses, stanza))
    return (
        sentences + pausing >= max(2, _MARKED * len(stanza))
        and (pausing > 0 or sentences == 1)
        and len(stanza) - sentences >= _OPEN * len(stanza)
    )


def _is_open(stanza: Sequence[Line]) -> bool:
    return not any(line.sentence for line in stanza)


def with_stanzas(lines: Sequence[Line], body: range) -> range:
    """``body`` with the whole of the stanzas that it begins and ends in, and those beside them."""
    if not body or len(body) == len(lines):
        return body
    start, stop = body.start, body.stop
    first = stanza_around(lines, start)
    while first is not None:
        start = first.start
        first = stanza_around(lines, start - 1) if start else None
    last = stanza_around(lines, stop - 1)
    while last is not None:
        stop = last.stop
        last = stanza_around(lines, stop) if stop < len(lines) else None
    return range(start, stop)


def stanzas(lines: Sequence[Line]) -> list[range]:
    """Positions of each stanza, in page order."""
    starts = [0, *[p for p, line in enumerate(lines) if p and line.gap], len(lines)]
    groups = [first for first, after in pairwise(starts) if after - first >= _LEAST]
    found = [
        stanza_around(lines, first, listed=True) for first in groups if _may_be_verse(lines[first])
    ]
    return [stanza for stanza in found if stanza is not None]


def _may_be_verse(line: Line) -> bool:
    return line.size <= _LONGEST and line.rule is None and not line.item and not line.wrapped
