"""Columns of small whole numbers: shares in 64ths, lengths and counts by their logarithm.

No number depends on how a processor rounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.boilerplate.learned.lexical import Ints

ONE = 64
"""The share of the whole, and a flag that is set."""
MOST = 127
"""The largest number of a column."""
MOST_BLOCKS, MOST_CHARS = 2_048, 200_000
"""So many blocks, and characters, of a page or a part of one are told of: hardly a page that the
network of HTML was fitted to has more, and of what it never saw it says anything."""
_STEPS: Final = np.unique(np.floor(2.0 ** (np.arange(1, 90) / 4)).astype(np.int64))
"""From these on a length counts one more: four steps a doubling."""


def column(values: Sequence[int]) -> Ints:
    """A row for each of ``values``."""
    return np.fromiter(values, np.int64, len(values))


def flag(values: NDArray[np.bool_]) -> Ints:
    """`ONE` where it holds, else 0."""
    return np.where(values, ONE, 0)


def flags(which: Sequence[int], most: int) -> Ints:
    """``most`` columns, a row each: of each of ``which`` a flag in its own; of -1 none."""
    columns = np.zeros((most + 1, len(which)), np.int64)
    columns[column(which), np.arange(len(which))] = ONE
    return columns[:most]


def share(part: Ints, whole: Ints | int) -> Ints:
    """How much of ``whole`` is ``part``, in 64ths, at most `MOST`; of nothing its ``part``."""
    return np.minimum(ONE * part // np.maximum(whole, 1), MOST)


def log_steps(values: Ints) -> Ints:
    """Lengths or counts by their logarithm, four steps a doubling; 0 of 0."""
    return np.searchsorted(_STEPS, values, side="right")
