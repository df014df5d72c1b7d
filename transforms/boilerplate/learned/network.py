"""The network, in whole numbers: what it says of each block of a page, or of several pages.

Blocks go through a layer of their own, then through layers that see their neighbours (dilated
convolutions), what their containers hold on average, and what stands anywhere above and below them
(running maxima and means). No block sees another page. All values are whole numbers in float32,
small enough for every sum to be exact: so the order in which a processor adds them up does not
matter, and the verdicts are the same to the last bit everywhere (`MOST_TERMS`), whatever pages are
judged together.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from hashlib import blake2b
from importlib import resources
from itertools import pairwise
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import Ints

Values = NDArray[np.float32]
Arrays = Mapping[str, NDArray[Any]]
"""By name: `input.weight` and the like in float32, tables in the small integers of the file."""

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
"""Of a network, in the package of its judge."""
_OUTER = 3
"""Of the kinds of a block: from here on they are told together."""
_MOST_PRODUCTS = sys.maxsize if os.environ.get("OPENBLAS_NUM_THREADS") == "1" else 1 << 18
"""Products of two numbers that are made at a time: all where there is but one thread, as in the
process that cleans pages."""
_RUN = 8
"""Rows that are added up at a time."""
_EXACT: Final = 1 << 24
"""Below, float32 has all whole numbers, and the floor of a quotient is exact."""
_RESCALE: Final = np.float32(1 / WEIGHT_ONE)


class Weights(NamedTuple):
    """A network, as it was fitted."""

    arrays: Arrays
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


def read_weights(package: str) -> Weights:
    """The network of a judge, whose package has its file."""
    return Weights.read(resources.files(package).joinpath(_FILE).read_bytes())


def certainties(features: Features, weights: Weights) -> Ints:
    """Of each block the probability that it is content, in parts of `CERTAINTY_ONE`."""
    arrays = weights.arrays
    hidden = np.minimum(_layer(_inputs(features, arrays), arrays, "input"), MOST_ACTIVATION)
    pages, containers = _Pages(features.pages), _Containers(features)
    for number, distance in enumerate(DILATIONS):
        if number in POOLED:
            so_far = _sums_so_far(hidden)
            whole = pages.means(so_far)
            sums = containers.multiply(so_far, whole, pages.of_rows, arrays, f"pool{number}")
            _add(hidden, _activate(sums))
        if number == SCANNED:
            scanned = np.minimum(_layer(hidden, arrays, "scan"), MOST_ACTIVATION)
            _add(hidden, _layer(pages.scan(scanned), arrays, "scanned"))
        _add(hidden, _near(hidden, pages, distance, arrays, f"near{number}"))
    logits = _multiply(hidden, arrays["output.weight"]) + arrays["output.bias"]
    return _look_up(logits[:, 0], arrays["certainty"])


def _look_up(logits: Values, table: NDArray[Any]) -> NDArray[np.int64]:
    """The probabilities of logits, which stand in ``table`` from the least to the most."""
    places = np.floor(logits / (ONE * WEIGHT_ONE // CERTAINTY_STEPS)) + len(table) // 2
    found: NDArray[np.int64] = table[np.clip(places, 0, len(table) - 1).astype(np.int64)]
    return found.astype(np.int64)


def _inputs(features: Features, arrays: Arrays) -> Values:
    """What the first layer takes: numbers, words and, where a page has any, names."""
    scaled = features.numbers * arrays["number.factor"]
    scaled += arrays["number.offset"]
    scaled >>= FACTOR_BITS
    words = _mean_rows(arrays["words"], features.words, features.word_counts)
    told: list[NDArray[Any]] = [np.clip(scaled, -MOST_WEIGHT, MOST_WEIGHT), words]
    if "names" in arrays:
        names = _mean_rows(arrays["names"], features.names, features.name_counts)
        told.append(names.take(features.kinds[:, :_OUTER], axis=0).reshape(len(scaled), -1))
        outer = features.kinds[:, _OUTER:]
        around = names.take(outer, axis=0).sum(axis=1) / np.float32(outer.shape[1])
        told.append(np.floor(around))
    return np.concatenate(told, axis=1, dtype=np.float32)


def _mean_rows(
    table: NDArray[Any], hashes: NDArray[np.uint32], counts: NDArray[np.int64]
) -> Values:
    """Of each run of hashes the mean of their rows in ``table``; zeros of an empty run."""
    sums = np.zeros((len(hashes) + 1, table.shape[1]), np.int32)
    rows = table.take(hashes % np.uint32(len(table)), axis=0)
    np.cumsum(rows, axis=0, dtype=np.int32, out=sums[1:])
    of_runs = np.diff(sums.take(np.cumsum(counts), axis=0), axis=0, prepend=sums[:1])
    return np.floor(of_runs / np.maximum(counts, 1)[:, None]).astype(np.float32)


def _layer(values: Values, arrays: Arrays, name: str) -> Values:
    """What a layer makes of activations: those of another, but for that they have no upper end."""
    sums = _multiply(values, arrays[f"{name}.weight"])
    sums += arrays[f"{name}.bias"]
    return _activate(sums)


def _near(values: Values, pages: _Pages, distance: int, arrays: Arrays, name: str) -> Values:
    """A layer over each block with the one so far above and the one so far below."""
    width = values.shape[1]
    weight = arrays[f"{name}.weight"]
    sums = _multiply(values, weight[width : 2 * width])
    above = _multiply(values[:-distance], weight[:width])
    sums[distance:] += pages.within(above, distance)
    below = _multiply(values[distance:], weight[2 * width :])
    sums[:-distance] += pages.within(below, distance)
    sums += arrays[f"{name}.bias"]
    return _activate(sums)


def _activate(sums: Values) -> Values:
    """Activations of sums, in their place."""
    sums *= _RESCALE
    np.floor(sums, out=sums)
    return np.maximum(sums, 0, out=sums)


def _multiply(values: Values, weight: NDArray[Any]) -> Values:
    """The product of both, a few rows at a time.

    A library of linear algebra shares larger products out among threads, which for so little wait
    for each other longer than they work.
    """
    n = len(values)
    product = np.empty((n, weight.shape[1]), np.float32)
    rows = max(_MOST_PRODUCTS // weight.size, 1)
    for first in range(0, n, rows):
        np.matmul(values[first : first + rows], weight, out=product[first : first + rows])
    return product


def _add(values: Values, more: Values) -> None:
    """Add activations to others, in their place."""
    values += more
    np.minimum(values, MOST_ACTIVATION, out=values)


class _Pages:
    """Where each page begins and ends among the blocks of all."""

    def __init__(self, lengths: Ints) -> None:
        self._ends = np.cumsum(lengths)
        self._firsts = self._ends - lengths
        self._lengths = lengths[:, None].astype(np.float32)
        self.of_rows = np.repeat(np.arange(len(lengths)), lengths)
        """Of each block its page."""

    def within(self, values: Values, apart: int) -> Values:
        """What blocks have of others so far ``apart``: nothing where that is of another page.

        Args:
            values: A row for each two blocks so far apart.
            apart: Blocks from the one to the other.
        """
        if len(self._ends) == 1:
            return values
        same: NDArray[np.bool_] = self.of_rows[apart:] == self.of_rows[:-apart]
        inside: Values = values * same[:, None]
        return inside

    def means(self, sums: NDArray[Any]) -> Values:
        """Of each page the means of its blocks, of which ``sums`` are those so far."""
        found = (sums.take(self._ends, axis=0) - sums.take(self._firsts, axis=0)) / self._lengths
        means: Values = np.floor(found).astype(np.float32, copy=False)
        return means

    def scan(self, values: Values) -> Values:
        """Of one half of the columns the most, of the other the mean, so far and from here on."""
        n, width = values.shape
        half = width // 2
        seen = np.empty((n, 2 * width), np.float32)
        # Each page stands above all that was before: what is the most begins with it anew.
        lifted = (self.of_rows[:, None] * (MOST_ACTIVATION + 1)).astype(np.float32)
        most, highest = seen[:, :width], lifted[-1]
        np.maximum.accumulate(values[:, :half] + lifted, out=most[:, :half])
        most[:, :half] -= lifted
        sunk = highest - lifted
        np.maximum.accumulate((values[:, :half] + sunk)[::-1], out=most[::-1, half:])
        most[:, half:] -= sunk
        sums = _sums_so_far(values[:, half:])
        first, end = self._firsts[self.of_rows], self._ends[self.of_rows]
        at = np.arange(n)
        above = (sums[1:] - sums.take(first, axis=0)) / (at + 1 - first)[:, None]
        below = (sums.take(end, axis=0) - sums[:-1]) / (end - at)[:, None]
        np.floor(above, out=seen[:, width : width + half], casting="same_kind")
        np.floor(below, out=seen[:, width + half :], casting="same_kind")
        return seen


class _Containers:
    """The containers of blocks, at each level once, one level after the other."""

    def __init__(self, features: Features) -> None:
        n, levels = features.firsts.shape
        first, end = np.arange(levels) * (n + 1) + features.firsts, features.ends
        different, which = np.unique(first * (n + 1) + end, return_inverse=True)
        placed, self.ends = np.divmod(different, n + 1)
        level, self.firsts = np.divmod(placed, n + 1)
        self.lengths = (self.ends - self.firsts)[:, None].astype(np.float32)
        self.of_blocks = which.reshape(end.shape)
        """Blocks × levels: which of them it is in."""
        self.at_level = np.searchsorted(level, np.arange(levels + 1)).tolist()
        """Where those of each level begin, and where the last ones end."""

    def multiply(
        self, sums: NDArray[Any], of_pages: Values, page: Ints, arrays: Arrays, name: str
    ) -> Values:
        """The sums of a layer over the means of a block's containers and of its page.

        ``sums`` are those of blocks so far.
        """
        weight = arrays[f"{name}.weight"]
        width = sums.shape[1]
        means = np.floor(
            (sums.take(self.ends, axis=0) - sums.take(self.firsts, axis=0)) / self.lengths
        )
        means = means.astype(np.float32, copy=False)
        levels = len(self.at_level) - 1
        whole = _multiply(of_pages, weight[levels * width :]) + arrays[f"{name}.bias"]
        product = whole.take(page, axis=0)
        for level, (first, end) in enumerate(pairwise(self.at_level)):
            here = means[first:end]
            of_level = _multiply(here, weight[level * width : (level + 1) * width])
            product += of_level.take(self.of_blocks[:, level] - first, axis=0)
        return product


def _sums_so_far(values: Values) -> NDArray[Any]:
    """A row more than ``values``: in each the sums of the rows before it, without rounding.

    Runs of rows are added up side by side, and then the runs: numpy's own sums go down one column
    after the other, which takes longer.
    """
    n, width = values.shape
    exact = np.float32 if n * MOST_ACTIVATION < _EXACT else np.float64
    runs = -(-n // _RUN)
    sums = np.zeros((runs * _RUN + 1, width), exact)
    sums[1 : n + 1] = values
    by_run = sums[1:].reshape(runs, _RUN, width)
    for row in range(1, _RUN):
        by_run[:, row] += by_run[:, row - 1]
    by_run[1:] += np.cumsum(by_run[:-1, -1], axis=0)[:, None]
    return sums[: n + 1]
