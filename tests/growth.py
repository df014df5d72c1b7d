"""How time grows with size: processor time, so that a busy machine is no failure."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

STEP = 8
"""How many times larger each size is than the one before."""
MOST = 24.0
"""Times as long that it may take: 8 were linear, 64 quadratic."""
FLOOR = 0.01
"""CPU seconds below which nothing is told: noise, and no harm."""
ENOUGH = 2.0
"""CPU seconds beyond which nothing larger is tried."""
_LARGER, _CONFIRMED, _ROUNDS = 4, 8.0, 4
"""Growth is confirmed if an input so many times larger takes more than so many times as long (4
were linear, 16 quadratic) in each of so many rounds, which time both: what else a machine does
makes one of two look slow, but not each time."""


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
    """How time grows faster than size; None where it does not.

    Sizes are tried from small to large, so that what grows fast ends soon. What looks so once is
    looked at again a little larger: a threshold that was just passed is no growth.

    Args:
        function: Takes an input.
        make: An input of so many characters, or about.
        size: Of the largest one.
    """
    gc.disable()  # it looks through all the objects of the tests
    try:
        before = 0.0
        for tried in (size // STEP**2, size // STEP, size):
            given = make(tried)
            now = seconds(lambda: function(given), enough=FLOOR, repeats=2)  # noqa: B023
            if now > max(FLOOR, MOST * before):
                larger = make(_LARGER * tried)
                for _ in range(_ROUNDS):
                    now = seconds(lambda: function(given))  # noqa: B023
                    most = max(FLOOR, _CONFIRMED * now)
                    if seconds(lambda: function(larger), enough=most) <= most:  # noqa: B023
                        break
                else:
                    return f"{tried} take {now:.4f} s, {_LARGER * tried} more than {most:.4f}"
            if now > ENOUGH:
                break
            before = now
    finally:
        gc.enable()
    return None
