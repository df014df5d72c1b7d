"""Which of many strings a text has: most texts have few of them, which is told of all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from naqi.transforms.text.storable import code_points

_LONG: Final = 3
"""Characters of a piece by which strings are told: of two, most texts have those of many."""
_MIX: Final = np.uint32(0x9E3779B1)
"""Of golden section: products with it differ in their upper bits (Knuth, 6.4)."""
_SHIFT: Final = np.uint32(16)
"""Leaves the upper bits of a product, which number a piece, and others by chance."""


class Parts:
    """Many strings, to find those that are a part of a text.

    A string of which the text has not all pieces is not in it, and need not be looked for.

    Args:
        parts: In any order; none is empty.
    """

    def __init__(self, parts: Iterable[str]) -> None:
        known = [*dict.fromkeys(parts)]
        short = [part for part in known if len(part) < _LONG]
        long = [part for part in known if len(part) >= _LONG]
        self._of_length = [
            _OfLength(length, some) for length, some in ((1, short), (_LONG, long)) if some
        ]

    def found_in(self, text: str) -> list[str]:
        """Those that ``text`` has."""
        points = code_points(text)
        return [part for some in self._of_length for part in some.may_be_in(points) if part in text]


class _OfLength:
    """Strings that are told by pieces of one length."""

    def __init__(self, length: int, parts: Sequence[str]) -> None:
        self._length = length
        self._parts = parts
        pieces = [_pieces(code_points(part), length) for part in parts]
        self._pieces = np.concatenate(pieces)
        self._starts = np.cumsum([0, *map(len, pieces)])[:-1]

    def may_be_in(self, points: np.ndarray) -> list[str]:
        """Those of which a text has all pieces."""
        has = np.zeros(1 << (32 - int(_SHIFT)), np.bool_)
        has[_pieces(points, self._length)] = True
        may = np.logical_and.reduceat(has[self._pieces], self._starts)
        return [self._parts[number] for number in np.flatnonzero(may).tolist()]


def _pieces(points: np.ndarray, length: int) -> np.ndarray:
    """The numbers of the pieces of a text, from left to right."""
    count = max(0, len(points) - length + 1)
    mixed = points[:count] * _MIX
    for place in range(1, length):
        mixed += points[place : place + count]
        mixed *= _MIX
    numbers: np.ndarray = mixed >> _SHIFT
    return numbers
