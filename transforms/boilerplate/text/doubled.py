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

_WORDS: Final = 3.0
_LONGEST: Final = 24.0
"""Words of a headline: a longer line is a paragraph."""
_LEAST, _LEAST_ABOVE = 2, 3
"""Headlines of a run; and of one above the first paragraph, where a title and what leads in from it
may stand twice as well."""


def mark_doubled(lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those that stand twice each in a run with the rule of related links.

    Args:
        lines: Each measured.
    """
    seconds = [p for p in range(1, len(lines)) if is_doubled(lines, p)]
    if len(seconds) < _LEAST or any(lines[p].size > _LONGEST for p in seconds):
        return lines
    paragraph = next((p for p, line in enumerate(lines) if _is_paragraph(line)), len(lines))
    found: dict[int, Rule] = {}
    for run in _runs(seconds):
        least = _LEAST if run[0] > paragraph else _LEAST_ABOVE
        if len(run) >= least and all(_may_be(lines, p) for p in run):
            found.update((p - above, Rule.RELATED_LINKS) for p in run for above in (1, 0))
    return mark(lines, {p: rule for p, rule in found.items() if lines[p].rule is None})


def is_doubled(lines: Sequence[Line], position: int) -> bool:
    """Whether a line says what the line above it says."""
    line = lines[position]
    return line.copy_of is not None and line.copy_of in (
        position - 1,
        lines[position - 1].copy_of,
    )


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
