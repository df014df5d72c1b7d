"""The body of a text page: the run of lines with the greatest sum of scores.

Sentences score by their length, short lines that end no sentence lose a little, and lines known
to be furniture, or seen before, count for nothing, so that a share bar inside the body does not
cut it. The idea is that of maximum subsequence segmentation (Pasternack and Roth, WWW 2009), with
one change: what a run of short lines can take away is limited, since a table or an enumeration
inside the body may be long.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.announced import end_of_announced
from naqi.transforms.boilerplate.text.shapes import is_unmarked, pauses
from naqi.transforms.text.sentences import (
    COLONS,
    OPEN_ENDS,
    SENTENCE_ENDS,
)

_LONG: Final = 25.0
"""Words from which a line is a paragraph though it ends no sentence."""
_MOST: Final = 60.0
"""Words above which a line counts no more."""
_LONGER: Final = 1.5
"""So many times as long as a headline is a line below it that is a paragraph."""
_ASKING: Final = 12.0
_ANNOUNCING: Final = 5.0
_LEAST: Final = 4.0
"""Words from which a sentence speaks for body: one that asks, that announces, any."""
_CLAUSE: Final = 2.0
"""What a numbered heading speaks for body, and what the text below it does at least."""
_FURNITURE: Final = -3.0
_SHORT: Final = -5.0
_DATED: Final = 20.0
"""What it adds to a first paragraph to stand right below a byline."""
_GAP: Final = 60.0
"""Most that a run of short lines takes away."""
_ENOUGH: Final = 50.0
_ENOUGH_LINES: Final = 3
"""Sum and lines at which comments or a copyright line end the search: no body follows."""
_ENDS: Final = frozenset({Rule.COMMENTS, Rule.FOOTER})


def score(line: Line) -> float:
    """How much a line speaks for body (above 0) or for furniture (below 0)."""
    if line.copy_of is not None or line.rule is Rule.FOREIGN_CAPTION:
        return 0.0  # stands in bodies as well as around them
    if line.rule is not None:
        return _FURNITURE
    size = line.size
    if line.verse:
        return size
    if line.clause:
        return max(min(size, _MOST) if line.sentence else 0.0, _CLAUSE)
    if line.wrapped or (size >= _LONG and (line.sentence or line.function)):
        return min(size, _MOST)
    if line.sentence:
        if line.end in OPEN_ENDS and size < _ASKING:
            return 0.0  # headlines ask and exclaim as well
        return size if size >= _LEAST else 0.0
    if line.end in COLONS:
        return size / 2 if size >= _ANNOUNCING else 0.0
    if line.item or (pauses(line) and size >= _LEAST):
        return 0.0
    return _SHORT


def find_body(lines: Sequence[Line]) -> range:
    """Positions of the body; empty where no line speaks for one."""
    first = best_first = best_stop = 0
    best_sum = total = loss = 0.0
    for position, line in enumerate(lines):
        points = score(line)
        if points <= 0:
            enough = best_sum >= _ENOUGH and best_stop - best_first >= _ENOUGH_LINES
            if enough and line.rule in _ENDS:
                break
            loss -= points
            continue
        joined = total - min(loss, _GAP)
        if joined > 0:
            total = joined + points
        else:
            above = lines[max(0, position - 3) : position]
            dated = best_sum < _ENOUGH and any(line.rule is Rule.BYLINE for line in above)
            total, first = points + _DATED * dated, position
        loss = 0.0
        if total > best_sum:
            best_sum, best_first, best_stop = total, first, position + 1
    stop = end_of_announced(lines, best_stop) if best_stop else best_stop
    return range(_below_headline(lines, best_first, best_stop), stop)


def _below_headline(lines: Sequence[Line], first: int, stop: int) -> int:
    """Where the body begins, but for a headline that passed for a sentence without its mark.

    A byline below it tells that it is one; and in a script that marks no end, a far longer line.
    """
    headline = first + 1 < stop and lines[first].end not in SENTENCE_ENDS
    if not headline or lines[first].size >= _LONG:
        return first
    below = next((p for p in range(first + 1, stop) if lines[p].rule is None), first)
    longer = is_unmarked(lines[first]) and lines[below].size >= _LONGER * lines[first].size
    return below if longer or lines[first + 1].rule is Rule.BYLINE else first
