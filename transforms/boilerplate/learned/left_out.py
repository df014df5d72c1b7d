"""What spoke for dropping a block, to a network: found by leaving out what it is told.

What is left out is told to be as on most pages: numbers as their mean, words and names as unknown,
what stands around as nothing. How much less sure the network then is that a block is boilerplate is
what spoke for it. That takes one pass a group of features for all blocks of a page, and only who
asks why a block was dropped pays for it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE, Weights, certainties

MOST: Final = 3
"""Features that are told of a block."""
LeftOut = Callable[[Features, Weights], tuple[Features, Weights]]
"""What the network is told, without some of it."""


def spoken(
    features: Features, weights: Weights, of_columns: Ints, left_out: Sequence[LeftOut]
) -> NDArray[np.float64]:
    """Of each group and block how much the group spoke for dropping it, as a logarithm of odds.

    Args:
        features: Those of the page.
        weights: The network.
        of_columns: Of each feature its group.
        left_out: Of each group what leaves out that of it which is in no column.
    """
    doubts = _doubts(features, weights)
    without = []
    for number, leave_out in enumerate(left_out):
        numbers = features.numbers.copy()
        columns = np.flatnonzero(of_columns == number)
        numbers[:, columns] = _usual(weights)[columns]
        without.append(_doubts(*leave_out(features._replace(numbers=numbers), weights)))
    return doubts - np.stack(without)


def group_columns(patterns: Sequence[str | None], names: Sequence[str]) -> Ints:
    """Of each feature the first group whose pattern fits the beginning of its name."""
    return np.array(
        [
            next(n for n, p in enumerate(patterns) if p is not None and re.match(p, name))
            for name in names
        ]
    )


def _doubts(features: Features, weights: Weights) -> NDArray[np.float64]:
    """Of each block the logarithm of the odds that it is boilerplate."""
    certain = [min(max(sure, 1), CERTAINTY_ONE - 1) for sure in certainties(features, weights)]
    return np.array([math.log((CERTAINTY_ONE - sure) / sure) for sure in certain])


def _usual(weights: Weights) -> Ints:
    """Of each column the number that the network takes for nothing special: its mean."""
    factor = weights.arrays["number.factor"].astype(np.float64)
    offset = weights.arrays["number.offset"].astype(np.float64)
    usual: Ints = np.rint(-offset / np.maximum(factor, 1)).astype(np.int64)
    return usual


def without_nothing(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Columns alone are left out."""
    return features, weights


def without_words(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """No word is known."""
    return features._replace(
        words=features.words[:0], word_counts=np.zeros_like(features.word_counts)
    ), weights


def without_names(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """No element has a name."""
    return features._replace(
        names=features.names[:0], name_counts=np.zeros_like(features.name_counts)
    ), weights


def without_containers(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Each block alone in all of its containers."""
    own = np.broadcast_to(np.arange(len(features.firsts))[:, None], features.firsts.shape)
    return features._replace(firsts=own, ends=own + 1), weights


def without_neighbours(features: Features, weights: Weights) -> tuple[Features, Weights]:
    """Nothing right above and below any block."""
    arrays = dict(weights.arrays)
    for name in [name for name in arrays if name.startswith("near") and name.endswith(".weight")]:
        own = len(arrays[name]) // 3
        arrays[name] = arrays[name].copy()
        arrays[name][:own] = 0
        arrays[name][2 * own :] = 0
    return features, weights._replace(arrays=arrays)
