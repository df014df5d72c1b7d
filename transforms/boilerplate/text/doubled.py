"""Headlines of other texts that stand twice each, one after another.

One is the text of a picture's link, the other that of the headline's. A text says nothing twice in
a row and then the next thing too, unless it is verse, or a page says everything twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import pauses
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.text.sentences import COLONS

_WORDS: Final = 3.0
_LONGEST: Final = 24.0
"""Words of a headline: a longer line is a paragraph."""
_MEAN: Final = 5.0
"""Words of those of a run, on average: what is sung has fewer."""
_LEAST, _LEAST_BETWEEN = 3, 4
"""Headlines of a run; and of one between paragraphs, where chants and drills are quoted."""
_MOST: Final = 0.8
"""Share of the lines of a page that stand twice, above which it says everything so."""


def mark_doubled(lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those that stand twice each in a run with the rule of related links.

    Args:
        lines: Each measured.
    """
    seconds = find_doubled(lines)
    if len(seconds) < _LEAST or any(lines[p].size > _LONGEST for p in seconds):
        return lines
    if 2 * len(seconds) > _MOST * len(lines):
        return lines
    last = max((p for p, line in enumerate(lines) if _is_paragraph(line)), default=0)
    found: dict[int, Rule] = {}
    for run in _runs(seconds):
        least = _LEAST_BETWEEN if run[0] < last else _LEAST
        words = sum(lines[p].size for p in run)
        announced = run[0] > 1 and lines[run[0] - 2].end in COLONS
        if len(run) < least or words < _MEAN * len(run) or announced:
            continue
        if all(_may_be(lines, p) for p in run):
            found.update((p - above, Rule.RELATED_LINKS) for p in run for above in (1, 0))
    return mark(lines, {p: rule for p, rule in found.items() if lines[p].rule is None})


def find_doubled(lines: Sequence[Line]) -> list[int]:
    """Positions of the lines that say what the line above them says."""
    copies = [(p, line.copy_of) for p, line in enumerate(lines) if line.copy_of is not None]
    return [p for p, original in copies if original in (p - 1, lines[p - 1].copy_of)]


def _runs(seconds: Sequence[int]) -> Iterator[list[int]]:
    """Positions of second lines, in runs of pairs with nothing between them."""
    run: list[int] = []
    for position in seconds:
        if run and position != run[-1] + 2:
            yield run
            run = []
        run.append(position)
    if run:
        yield run


def _is_paragraph(line: Line) -> bool:
    return line.wrapped or line.size > _LONGEST


def _may_be(lines: Sequence[Line], position: int) -> bool:
    line = lines[position]
    plain = line.size >= _WORDS and not (pauses(line) or line.item)
    return plain and stanza_around(lines, position) is None
