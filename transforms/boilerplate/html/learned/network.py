"""The network, in whole numbers: what it says of each block of a page.

Blocks go through a layer of their own, then through layers that see their neighbours (dilated
convolutions), what their containers hold on average, and what stands anywhere above and below them
(running maxima and means). All values are whole numbers in float32, small enough for every sum to
be exact: so the order in which a processor adds them up does not matter, and the verdicts are the
same to the last bit everywhere (`MOST_TERMS`).
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from importlib import resources
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.boilerplate.html.learned.features import Features

Values = NDArray[np.float32]

ONE = 32
"""Stands for 1 in activations."""
WEIGHT_ONE = 64
"""Stands for 1 in weights."""
MOST_ACTIVATION, MOST_WEIGHT = 255, 127
MOST_TERMS: Final = (1 << 24) // (MOST_ACTIVATION * MOST_WEIGHT)
"""Products of activations and weights that may be summed in float32 without rounding."""
CERTAINTY_ONE = 1 << 16
"""Stands for 1 in probabilities."""
DILATIONS: Final = (1, 2, 4, 8)
"""How far each convolution looks up and down."""
POOLED: Final = (0, 2)
"""Before these convolutions, the means of containers come in."""
SCANNED = 2
"""Before this convolution, what stands above and below comes in."""

CERTAINTY_STEPS = 64
"""Steps of a logit by 1 in the table of probabilities."""
FACTOR_BITS = 8
"""Binary places of the factors that bring numbers to one scale."""

_FILE = "weights.npz"
_OUTER = 3
"""Of the kinds of a block: from here on they are told together."""
_ROWS = 8
"""Of a product at a time."""
_RESCALE: Final = np.float32(1 / WEIGHT_ONE)


class Weights(NamedTuple):
    """A network, as it was fitted."""

    arrays: Mapping[str, NDArray[np.generic]]
    """By name; those of layers in float32."""
    digest: str
    """32 hex digits of its file."""

    @classmethod
    def read(cls, data: bytes) -> Weights:
        """The network of a file of weights."""
        with np.load(io.BytesIO(data), allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        for name in arrays:
            if name.endswith((".weight", ".bias")):
                arrays[name] = arrays[name].astype(np.float32)
        return cls(arrays, blake2b(data, digest_size=16).hexdigest())


@cache
def load_weights() -> Weights:
    """The network of this release."""
    return Weights.read(resources.files(__package__).joinpath(_FILE).read_bytes())


def certainties(features: Features, weights: Weights) -> NDArray[np.int64]:
    """Of each block the probability that it is content, in parts of `CERTAINTY_ONE`."""
    arrays = weights.arrays
    hidden = _layer(_inputs(features, arrays), arrays, "input")
    n = len(hidden)
    firsts = np.concatenate((features.firsts, np.zeros((n, 1), np.int64)), axis=1)
    ends = np.concatenate((features.ends, np.full((n, 1), n)), axis=1)
    for number, distance in enumerate(DILATIONS):
        if number in POOLED:
            hidden = _add(hidden, _layer(_means(hidden, firsts, ends), arrays, f"pool{number}"))
        if number == SCANNED:
            seen = _scan(_layer(hidden, arrays, "scan"))
            hidden = _add(hidden, _layer(seen, arrays, "scanned"))
        hidden = _add(hidden, _layer(_beside(hidden, distance), arrays, f"near{number}"))
    logits = _multiply(hidden, arrays["output.weight"]) + arrays["output.bias"]
    table = arrays["certainty"]
    places = np.floor(logits[:, 0] / (ONE * WEIGHT_ONE // CERTAINTY_STEPS)) + len(table) // 2
    return table[np.clip(places, 0, len(table) - 1).astype(np.int64)].astype(np.int64)


def _inputs(features: Features, arrays: Mapping[str, NDArray[np.generic]]) -> Values:
    """What the first layer takes: numbers, words and names, a row a block."""
    scaled = features.numbers * arrays["number.factor"] + arrays["number.offset"]
    numbers = np.clip(scaled >> FACTOR_BITS, -MOST_WEIGHT, MOST_WEIGHT)
    table = arrays["names"]
    names = _mean_rows(table, features.names, features.name_counts)
    around = names[features.kinds[:, _OUTER:]].sum(axis=1) // features.kinds[:, _OUTER:].shape[1]
    parts = [numbers, _mean_rows(arrays["words"], features.words, features.word_counts)]
    parts += [names[features.kinds[:, level]] for level in range(_OUTER)]
    return np.concatenate([*parts, around], axis=1).astype(np.float32)


def _mean_rows(
    table: NDArray[np.generic], hashes: NDArray[np.uint32], counts: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Of each run of hashes the mean of their rows in ``table``; zeros of an empty run."""
    rows = table[hashes % len(table)]
    sums = np.concatenate(
        (np.zeros((1, table.shape[1])), np.cumsum(rows, axis=0, dtype=np.float64))
    )
    ends = np.cumsum(counts)
    return ((sums[ends] - sums[ends - counts]) // np.maximum(counts, 1)[:, None]).astype(np.int64)


def _layer(values: Values, arrays: Mapping[str, NDArray[np.generic]], name: str) -> Values:
    """What a layer makes of activations: those of another."""
    sums = _multiply(values, arrays[f"{name}.weight"]) + arrays[f"{name}.bias"]
    return np.clip(np.floor(sums * _RESCALE), 0, MOST_ACTIVATION)


def _multiply(values: Values, weight: Values) -> Values:
    """The product of both, a few rows at a time.

    A library of linear algebra shares larger products out among threads, which for so little wait
    for each other longer than they work.
    """
    n = len(values)
    padded = np.zeros((-(-n // _ROWS), _ROWS, values.shape[1]), np.float32)
    padded.reshape(-1, values.shape[1])[:n] = values
    return (padded @ weight).reshape(-1, weight.shape[1])[:n]


def _add(values: Values, more: Values) -> Values:
    return np.minimum(values + more, np.float32(MOST_ACTIVATION))


def _means(values: Values, firsts: NDArray[np.int64], ends: NDArray[np.int64]) -> Values:
    """The means over the blocks of each container of a block, one after the other."""
    sums = np.concatenate(
        (np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64))
    )
    means = np.floor((sums[ends] - sums[firsts]) / (ends - firsts)[:, :, None])
    return means.reshape(len(values), -1).astype(np.float32)


def _beside(values: Values, distance: int) -> Values:
    """Each row with the one so far above and the one so far below, zeros beyond the page."""
    none = np.zeros((distance, values.shape[1]), np.float32)
    above = np.concatenate((none, values))[: len(values)]
    below = np.concatenate((values, none))[distance:]
    return np.concatenate((above, values, below), axis=1)


def _scan(values: Values) -> Values:
    """Of one half of the columns the most, of the other the mean, so far and from here on."""
    half = values.shape[1] // 2
    most, mean = values[:, :half], values[:, half:].astype(np.float64)
    so_far = np.arange(1, len(values) + 1)[:, None]
    return np.concatenate(
        (
            np.maximum.accumulate(most),
            np.maximum.accumulate(most[::-1])[::-1],
            np.floor(np.cumsum(mean, axis=0) / so_far),
            np.floor(np.cumsum(mean[::-1], axis=0) / so_far)[::-1],
        ),
        axis=1,
    ).astype(np.float32)
