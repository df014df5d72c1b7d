"""What is drawn: bars and histograms, as numbers from 0 to 100."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

_EDGES = (0, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
"""Where the bins of a histogram of lengths begin."""


class Bar(NamedTuple):
    """A bar and what is written beside it."""

    label: str
    number: int
    share: float
    """Of all, in per cent."""
    width: float
    """The longest has 100."""
    change: int | None
    """Against the run before; None if none is kept."""


class Bin(NamedTuple):
    """A column of a histogram."""

    label: str
    number: int
    height: float
    """The highest has 100."""


class Histogram(NamedTuple):
    """How long things are."""

    bins: list[Bin]
    median: int
    tenths: tuple[int, int]
    """A tenth is shorter than the first of them, a tenth longer than the second."""


def bars(
    numbers: Mapping[str, int], before: Mapping[str, int] | None = None, most: int | None = None
) -> list[Bar]:
    """The largest of ``numbers`` first.

    Args:
        numbers: By label.
        before: The same of the run before. What is there alone gets a bar of no length.
        most: How many bars to give at most.
    """
    total, longest = sum(numbers.values()), max(numbers.values(), default=0)
    names = sorted({*numbers, *(before or {})}, key=lambda name: (-numbers.get(name, 0), name))
    found = []
    for name in names[:most]:
        number = numbers.get(name, 0)
        change = None if before is None else number - before.get(name, 0)
        found.append(Bar(name, number, _part(number, total), _part(number, longest), change))
    return found


def histogram(lengths: Mapping[int, int]) -> Histogram | None:
    """The histogram of lengths, each with how often it is there; None if there are none."""
    if not lengths:
        return None
    counts = [0] * len(_EDGES)
    for length, number in lengths.items():
        counts[sum(edge <= length for edge in _EDGES) - 1] += number
    last = max(n for n, count in enumerate(counts) if count)
    highest = max(counts)
    bins = [Bin(_range(n), counts[n], _part(counts[n], highest)) for n in range(last + 1)]
    low, median, high = (_quantile(lengths, share) for share in (0.1, 0.5, 0.9))
    return Histogram(bins, median, (low, high))


def _quantile(lengths: Mapping[int, int], share: float) -> int:
    ordered = sorted(lengths)
    passed = list(accumulate(lengths[length] for length in ordered))
    return ordered[bisect_left(passed, share * passed[-1])]


def _range(number: int) -> str:
    below = _EDGES[number + 1] if number + 1 < len(_EDGES) else None
    return f"{_EDGES[number]:,}–{below - 1:,}" if below else f"{_EDGES[number]:,} and more"


def _part(number: int, of: int) -> float:
    return round(100 * number / of, 2) if of else 0.0
