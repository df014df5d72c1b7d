"""Readers' comments below a text: who, when and what, one below the other, time and again.

Above them is what counts comments, asks for them or for votes. A comment is a sentence as any, and
passes for one of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.shapes import is_plain, pauses

_NAME: Final = 4.0
"""Most words of a reader's name."""
_MOST: Final = 200
"""Lines below the text that are looked at."""
_NEAR: Final = 6
"""Lines below what announces comments, or below one, among which the next one begins."""


def find_comments(lines: Sequence[Line], body: range) -> dict[int, Rule]:
    """Positions of comments and of who wrote them, and their rule.

    Args:
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    below = range(body.stop, min(len(lines), body.stop + _MOST))
    announced = next((p for p in below if lines[p].rule is Rule.COMMENTS), None)
    if announced is None:
        return {}
    found: list[int] = []
    near = announced
    position = announced + 1
    while position + 2 < len(lines) and position - near <= _NEAR:
        name, date, said = lines[position : position + 3]
        dated = date.rule is Rule.BYLINE and date.size <= _NAME
        if dated and _may_be_name(name) and is_plain(said) and said.size > 1:
            found += [position, position + 2]
            position += 3
            near = position
        else:
            position += 1
    return dict.fromkeys(found, Rule.COMMENTS)


def _may_be_name(line: Line) -> bool:
    plain = is_plain(line) and not line.sentence and not line.item
    return plain and line.size <= _NAME and not pauses(line)
