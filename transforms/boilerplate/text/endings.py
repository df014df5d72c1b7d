"""Short lines with which a text page's body ends.

The search for the body stops at the last line that speaks for it. A sentence of three words behind
that, and what a last line announces, such as points or results, belong to it all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.text.sentences import COLONS, FULL_STOPS

_SENTENCES: Final = 2
"""Short sentences behind the body that belong to it, at most."""
_ANNOUNCING: Final = 4.0
"""Words from which a line with a colon announces: labels of furniture have fewer."""
_WORDS, _ENTRY = 2.0, 9.0
"""Words of what is announced: labels have fewer, headlines more."""
_ENTRIES: Final = 20


def end_of_body(lines: Sequence[Line], stop: int) -> int:
    """Where the body ends whose last line speaks for it and stands above ``stop``."""
    for _ in range(_SENTENCES):
        if stop < len(lines) and _is_plain(lines[stop]) and lines[stop].end in FULL_STOPS:
            stop += 1
    return max(stop, _end_of_entries(lines, stop))


def _end_of_entries(lines: Sequence[Line], stop: int) -> int:
    """Where a list ends that the line above ``stop``, or the one there, announces."""
    for first in (stop, stop + 1):
        above = lines[first - 1] if first <= len(lines) else None
        if above is None or above.rule is not None or above.end not in COLONS:
            continue
        if above.size < _ANNOUNCING or (first > stop and not _follows(lines, stop)):
            continue
        last = first
        while last < len(lines) and last - first < _ENTRIES:
            line = lines[last]
            if (
                not _is_plain(line)
                or not _WORDS <= line.size <= _ENTRY
                or (line.gap and last > first)
            ):
                break
            if line.item != lines[first].item:
                break
            last += 1
        if last - first > 1:
            return last
    return stop


def is_announced(lines: Sequence[Line], position: int) -> bool:
    """Whether a line announces short ones, or is one of a few that are announced."""
    for above in range(position, max(-1, position - _ENTRIES), -1):
        line = lines[above]
        if line.rule is None and line.end in COLONS and line.size >= _ANNOUNCING:
            return True
        if not _is_plain(line) or line.size > _ENTRY or (line.gap and above < position):
            return False
    return False


def _is_plain(line: Line) -> bool:
    return line.rule is None and line.copy_of is None


def _follows(lines: Sequence[Line], position: int) -> bool:
    return position > 0 and lines[position].gap <= max(1, lines[position - 1].gap)
