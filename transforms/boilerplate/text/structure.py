"""Short lines in a text page's body that are a part of its text: lists, results, verse, dialogue.

A line of them says little by itself, and looks like the items of a menu. What they are is told by
those around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.boilerplate.text.announced import is_announced
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.text.sentences import COLONS, QUESTION_MARKS

_LEAST: Final = 2
"""Lines of a dialogue at least, a question and what is said to it; of a list, with what announces
it."""


def find_structure(lines: Sequence[Line], body: range) -> Iterator[range]:
    """Positions of each list with the line that announces it, of each stanza and each dialogue.

    Args:
        lines: Those of the page.
        body: Positions of its body.
    """
    position = body.start
    while position < body.stop:
        run = _structure_at(lines, body, position)
        if len(run) >= _LEAST:
            yield run
        position = max(position + 1, run.stop)


def _structure_at(lines: Sequence[Line], body: range, first: int) -> range:
    """That which begins at a line; empty where none does."""
    line = lines[first]
    if line.rule is not None or line.copy_of is not None:
        return range(0)
    if line.end in COLONS or line.item:
        run = _run(lines, body, first)
        if line.end in COLONS or any(lines[p].end in QUESTION_MARKS for p in run):
            return run
    stanza = stanza_around(lines, first)
    return range(0) if stanza is None else range(first, min(stanza.stop, body.stop))


def _run(lines: Sequence[Line], body: range, first: int) -> range:
    """The lines that one announces, or those of a dialogue that it opens."""
    stop = first + 1
    if lines[first].end in COLONS:
        while stop < body.stop and is_announced(lines, stop):
            stop += 1
        return range(first, stop) if is_announced(lines, first) else range(0)
    stop = first
    while stop < body.stop and lines[stop].item and lines[stop].sentence:
        stop += 1
    return range(first, stop)
