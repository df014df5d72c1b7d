"""Which blocks of a page are kept, of which it is known how likely they are content.

The cut is where the expected word F1 of what is kept is highest (Ye, Chai, Lee and Chieu,
"Optimizing F-measure: a tale of two approaches", ICML 2012): a page of which little is sure keeps
more than one of which most is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.schemas.page import CONFIDENCE_DIGITS
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE

_BETA_SQUARED: Final = {"precision": 0.25, "balanced": 1.0, "recall": 4.0}
"""By what is favored: how much more recall weighs than precision, as van Rijsbergen has it."""
_LEAST: Final = CERTAINTY_ONE // 5
"""A block that is less likely content is never kept, ..."""
_SURE: Final = CERTAINTY_ONE * 19 // 20
"""... and one that is more likely always."""


def cut(certain: Ints, weights: Ints, favor: str = "balanced") -> NDArray[np.bool_]:
    """Which blocks make the expected F1 of a page highest.

    Args:
        certain: Of each block the probability that it is content, in parts of `CERTAINTY_ONE`.
        weights: Of each block its length, at least 1.
        favor: "precision", "balanced" or "recall".
    """
    order = np.argsort(-certain, kind="stable")
    found = np.cumsum((certain * weights)[order])
    taken = np.cumsum(weights[order]) * CERTAINTY_ONE
    square = _BETA_SQUARED[favor]
    scores = (1 + square) * found / (taken + square * found[-1])
    most = int(np.argmax(scores)) + 1
    kept = np.zeros(len(certain), np.bool_)
    kept[order[:most]] = True
    kept &= certain >= _LEAST
    kept |= certain >= _SURE
    return kept


def expect(kept: NDArray[np.bool_], certain: Ints, weights: Ints) -> float:
    """The expected word F1 of what is kept, 0 to 1; arguments as of `cut`."""
    content = int((certain * weights).sum())
    total = int(weights[kept].sum()) * CERTAINTY_ONE + content
    return 2 * int((certain * weights)[kept].sum()) / total if total else 0.0


@lru_cache(8192)
def doubt(certain: int) -> float:
    """The probability that a block is boilerplate, of one that it is content (see `cut`)."""
    return round(1 - certain / CERTAINTY_ONE, CONFIDENCE_DIGITS)
