"""How time grows with size: processor time, so that a busy machine is no failure."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TIMES = 8
"""How many times larger the larger size is."""
MOST = 24.0
"""Times as long that it may take: 8 were linear, 64 quadratic."""
FLOOR = 0.05
"""CPU seconds below which nothing is told: noise, and no harm."""
_TRIES = 4


def seconds(function: Callable[[], object], *, enough: float = 0.0, repeats: int = 3) -> float:
    """CPU seconds of a call: the least of some, or the first that took at most ``enough``."""
    least = float("inf")
    for _ in range(repeats):
        started = time.process_time()
        function()
        least = min(least, time.process_time() - started)
        if least <= enough:
            break
    return least


def growth(function: Callable[[T], object], make: Callable[[int], T], size: int) -> str | None:
    """How much longer the larger of two inputs takes, where that is too long; None where not.

    Args:
        function: Takes an input.
        make: An input of so many characters, or about.
        size: Of the smaller one; the larger is `TIMES` as large.
    """
    small, large = make(size), make(size * TIMES)
    told = None
    gc.disable()  # it looks through all the objects of the tests
    try:
        for _ in range(_TRIES):
            more = seconds(lambda: function(large), enough=FLOOR, repeats=1)
            if more <= FLOOR:
                return None
            less = seconds(lambda: function(small), repeats=5)
            if more <= max(FLOOR, MOST * less):
                return None
            told = f"{size} take {less:.4f} s, {size * TIMES} take {more:.4f}"
    finally:
        gc.enable()
    return told
