"""The articles before and after, below a text: one behind an arrow, the other before one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule

_BEYOND: Final = 16
"""Lines below the body that are looked at."""
_LEFT: Final = frozenset("←⟵⇐◄◀")
_RIGHT: Final = frozenset("→⟶⇒►▶")
_ARROWS: Final = _LEFT | _RIGHT
_FROM_RIGHT: Final = re.compile("[\u0590-\u07ff]")
_LEAST, _MOST = 3.0, 30.0
"""Words of a headline."""


def find_neighbours(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> dict[int, Rule]:
    """Positions of two lines below the body that lead to the articles beside it, and their rule.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    last = min(body.stop + _BEYOND, len(lines)) - 1
    found: dict[int, Rule] = {}
    for first in range(body.stop, last):
        if blocks[first].text[0] not in _ARROWS:
            continue
        pair = (first, first + 1)
        long = all(_LEAST <= lines[p].size <= _MOST for p in pair)
        if long and _are_neighbours(*(blocks[p].text for p in pair)):
            found |= {p: Rule.PAGINATION for p in pair if lines[p].rule is None}
    return found


def _are_neighbours(first: str, second: str) -> bool:
    """Whether one text opens with an arrow back and the other ends with one that points on.

    Where lines run from right to left, back is to the right.
    """
    back, forth = (_RIGHT, _LEFT) if _FROM_RIGHT.search(first) else (_LEFT, _RIGHT)
    if first[0] not in back or second[-1] not in forth:
        return False
    return not (forth & set(first) or back & set(second))
