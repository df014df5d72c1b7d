"""Short lines of the text right above and below its body: too little to be told by their length.

What they are told by is that they end as text does, with nothing between them and the body: a
sentence of two words, what somebody says, a dateline. Headlines end without a mark, or ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.boilerplate.text.body import find_body
from naqi.transforms.boilerplate.text.verse import with_stanzas
from naqi.transforms.text.sentences import COMMAS, DASHES, FULL_STOPS

_MOST: Final = 8
"""Lines at each edge."""
_LONGEST: Final = 12.0
"""Words of a dateline."""


def settle_body(lines: Sequence[Line]) -> range:
    """Positions of the body with stanzas and short lines of text at its edges."""
    body = with_stanzas(lines, find_body(lines))
    if not body or len(body) == len(lines):
        return body
    start, stop = body.start, body.stop
    if start and _leads_in(lines[start - 1]):
        start -= 1
    while start > max(0, body.start - _MOST) and _is_text(lines[start - 1]):
        start -= 1
    while stop < min(len(lines), body.stop + _MOST) and _is_text(lines[stop]):
        stop += 1
    return range(start, stop)


def _is_text(line: Line) -> bool:
    """Whether a line states something, or is said by somebody."""
    if line.rule is not None or line.copy_of is not None:
        return False
    return line.end in FULL_STOPS or (line.sentence and line.spoken)


def _leads_in(line: Line) -> bool:
    """Whether the sentence that a line begins goes on below it, as that of a dateline."""
    return (
        line.rule is None
        and line.copy_of is None
        and not line.item
        and line.size <= _LONGEST
        and (line.end in DASHES or line.end in COMMAS)
    )
