"""Short lines in a text page's body that are a part of its text: lists, results, verse, dialogue.

A line of them says little by itself, and looks like the items of a menu. What they are is told by
those around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.boilerplate.text.announced import is_announced
from naqi.transforms.boilerplate.text.shapes import is_plain
from naqi.transforms.boilerplate.text.verse import Stanzas
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
    stanzas = Stanzas(lines)
    position = body.start
    while position < body.stop:
        run = _structure_at(lines, body, position, stanzas)
        if len(run) >= _LEAST:
            yield run
        position = max(position + 1, run.stop)


def _structure_at(lines: Sequence[Line], body: range, first: int, stanzas: Stanzas) -> range:
    """That which begins at a line; empty where none does."""
    line = lines[first]
    if not is_plain(line):
        return range(0)
    if line.end in COLONS or line.item:
        run = _run(lines, body, first)
        if run and (line.end in COLONS or any(lines[p].end in QUESTION_MARKS for p in run)):
            return run
    stanza = stanzas.around(first)
    if stanza is None and line.end in COLONS and first + 1 < body.stop:  # what announces one
        stanza = stanzas.around(first + 1)
    return range(0) if stanza is None else range(first, min(stanza.stop, body.stop))


def _run(lines: Sequence[Line], body: range, first: int) -> range:
    """The lines that one announces, or those of a dialogue that it opens."""
    if lines[first].end in COLONS:
        stop = first + 1
        if opens_speech(lines, body, first):
            return range(first, stop + 1)
        marked = stop < body.stop and lines[stop].item
        while stop < body.stop and (
            _is_marked(lines[stop]) if marked else _is_announced_with(lines, first + 1, stop)
        ):
            stop += 1
        return range(first, stop) if marked or is_announced(lines, first) else range(0)
    stop = first
    while stop < body.stop and lines[stop].item and lines[stop].sentence:
        stop += 1
    return range(first, stop)


def opens_speech(lines: Sequence[Line], body: range, position: int) -> bool:
    """Whether what somebody says in a sentence of its own stands right below a line with a colon.

    It has a dash or quotation marks, and nothing else is listed with it.
    """
    below = position + 1
    if lines[position].end not in COLONS or below >= body.stop:
        return False
    said = lines[below]
    if not (is_plain(said) and said.sentence and (said.item or said.spoken)):
        return False
    return below + 1 >= len(lines) or not lines[below + 1].item


def _is_marked(line: Line) -> bool:
    return line.item and is_plain(line)


def _is_announced_with(lines: Sequence[Line], first: int, position: int) -> bool:
    """Whether a line is announced as the ``first`` one is: no blank line parts them."""
    return is_announced(lines, position) and not (lines[position].gap and position > first)
