"""What a line with a colon announces: short lines, such as points or results, of its text.

The search for the body stops at the last line that speaks for it; these belong to it all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.text.sentences import COLONS

_ANNOUNCING: Final = 4.0
"""Words from which a line with a colon announces: labels of furniture have fewer."""
_WORDS, _ENTRY = 2.0, 9.0
"""Words of what is announced: labels have fewer, headlines more."""
_ENTRIES: Final = 20
PLACED_BETWEEN: Final = frozenset({Rule.RELATED_LINKS, Rule.CAPTION, Rule.FOREIGN_CAPTION})
_BETWEEN: Final = 3
"""What pages place between paragraphs, and how many lines of it: the text may go on below."""


def end_of_announced(lines: Sequence[Line], stop: int) -> int:
    """Where a body ends that ends at ``stop``, or with what is announced right there."""
    below = stop
    while below < min(len(lines), stop + _BETWEEN) and lines[below].rule in PLACED_BETWEEN:
        below += 1
    for first in dict.fromkeys((stop, stop + 1, below + 1)):
        above = lines[first - 1] if first <= len(lines) else None
        if above is None or above.rule is not None or above.end not in COLONS:
            continue
        if above.size < _ANNOUNCING or (first == stop + 1 and not _follows(lines, stop)):
            continue
        last = first
        while last < len(lines) and last - first < _ENTRIES:
            line = lines[last]
            apart = line.gap > (lines[first].gap if line.item else 0) and last > first
            if not is_plain(line) or not _WORDS <= line.size <= _ENTRY or apart:
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
        if not is_plain(line) or line.size > _ENTRY or (line.gap and above < position):
            return False
    return False


def _follows(lines: Sequence[Line], position: int) -> bool:
    return position > 0 and lines[position].gap <= max(1, lines[position - 1].gap)
