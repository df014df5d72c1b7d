"""Verse in text pages: short lines that stand together between blank ones, most of them unfinished.

Menus and headlines stand together too, but end without marks; paragraphs of one short sentence
each end with a full stop. Verse does both, and pauses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
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
    sentences, pausing = sum(line.sentence for line in stanza), sum(map(pauses, stanza))
    known = lines[position].verse or (listed and not sentences)
    found = range(first, last)
    return found if _is_verse(lines, found, sentences, pausing, known=known) else None


class Stanzas:
    """The stanzas of a page: what is told of one line is told of all that stand with it.

    It gives what `stanza_around` does, for lines that are asked about one after another.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._starts = [p for p in range(len(lines)) if not p or _begins(lines, p)]
        self._others = [p for p, line in enumerate(lines) if not _may_be_verse(line)]
        self._sentences = [*accumulate((line.sentence for line in lines), initial=0)]
        self._pausing = [*accumulate(map(pauses, lines), initial=0)]

    def around(self, position: int) -> range | None:
        """Positions of the stanza that the line at ``position`` is in; None if it is in none."""
        group = bisect_right(self._starts, position)
        first = max(self._starts[group - 1], position - _MOST)
        last = self._starts[group] if group < len(self._starts) else len(self._lines)
        last = min(last, position + _MOST)
        if last - first < _LEAST:
            return None
        other = bisect_left(self._others, first)
        if other < len(self._others) and self._others[other] < last:
            return None
        sentences = self._sentences[last] - self._sentences[first]
        pausing = self._pausing[last] - self._pausing[first]
        known = self._lines[position].verse
        found = range(first, last)
        return found if _is_verse(self._lines, found, sentences, pausing, known=known) else None


def _begins(lines: Sequence[Line], position: int) -> bool:
    """Whether a stanza ends before a line: at a blank one, or beside furniture."""
    return bool(lines[position].gap) or (lines[position].rule is None) is not (
        lines[position - 1].rule is None
    )


def _is_verse(
    lines: Sequence[Line], stanza: range, sentences: int, pausing: int, *, known: bool
) -> bool:
    """Whether lines that stand together are verse.

    Args:
        lines: Those of the page.
        stanza: Positions of these.
        sentences: How many of them end a sentence.
        pausing: How many pause.
        known: Whether they are, if blank lines part them from the rest.
    """
    count, first, last = len(stanza), stanza.start, stanza.stop
    is_apart = (not first or lines[first].gap) and (last == len(lines) or lines[last].gap)
    if is_apart and known:
        return True
    if not _pauses(count, sentences, pausing):
        return False
    # Between lines of furniture verse stands if many of its lines pause, and some end.
    return bool(is_apart) or (count >= _LINES and pausing >= _PAUSING * count)


def _pauses(count: int, sentences: int, pausing: int) -> bool:
    """Whether some of so many lines end with a mark, and not all of these end a sentence."""
    return (
        sentences + pausing >= max(2, _MARKED * count)
        and (pausing > 0 or sentences == 1)
        and count - sentences >= _OPEN * count
    )


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
