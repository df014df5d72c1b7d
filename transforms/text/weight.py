"""How long a text is in letters of an alphabet, whatever script it is in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.text.storable import code_points

_DENSE_RANGES: Final = (
    (0x0E00, 0x0EFF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
)  # fmt: skip
"""First and last code points of ideographs and the like, each of which stands for three letters."""
_DENSE: Final = re.compile(
    "[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _DENSE_RANGES) + "]"
)


def weigh(text: str) -> int:
    """The length of a text in letters of an alphabet: an ideograph stands for three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


def weigh_each(texts: Sequence[str]) -> NDArray[np.int64]:
    """`weigh` of every one of ``texts``: all their characters are looked up at once."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    joined = "".join(texts)
    if joined.isascii():
        return lengths
    so_far = np.zeros(len(joined) + 1, np.int64)
    np.cumsum(_are_dense().take(code_points(joined), mode="clip"), out=so_far[1:])
    ends = np.cumsum(lengths)
    weights: NDArray[np.int64] = lengths + 2 * (so_far[ends] - so_far[ends - lengths])
    return weights


@lru_cache(maxsize=1)
def _are_dense() -> NDArray[np.bool_]:
    """Whether each code point is an ideograph or the like; the last one stands for all above."""
    table = np.zeros(_DENSE_RANGES[-1][1] + 2, np.bool_)
    for first, last in _DENSE_RANGES:
        table[first : last + 1] = True
    return table
