"""The network as it is fitted: `transforms.boilerplate.learned.network` in torch.

It sees what whole numbers can tell (Jacob et al., "Quantization and training of neural networks for
efficient integer-arithmetic-only inference", CVPR 2018): first with bounds alone, later rounded as
it will be.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from naqi.transforms.boilerplate.learned.network import (
    DILATIONS,
    FACTOR_BITS,
    MOST_ACTIVATION,
    MOST_WEIGHT,
    ONE,
    POOLED,
    SCANNED,
    WEIGHT_ONE,
)
from training.kinds import Kind
from training.pages import PAGE_TYPES, Labelled

SCAN = 16
"""Columns whose most, and as many whose mean, is told of above and below."""
WORD_ROWS, NAME_ROWS = 8192, 4096
WORD_COLUMNS, NAME_COLUMNS = 12, 12
NAME_PLACES = 4
"""The block's element, its container, the one around, and those further out together."""
BETWEEN: Final = max(DILATIONS)
"""Empty rows between pages, so that none sees another."""
_DROPPED = 0.35
_NUMBERS_DROPPED = 0.2
_PAGES_WITHOUT_WORDS, _PAGES_WITHOUT_NAMES = 0.3, 0.2
"""Shares of pages that are to be judged without: a site's own words tell nothing elsewhere."""
_PAGES_WITH_SET = 0.5
"""Share of pages of which it is told whose gold they have; at run time none is."""


class Batch(NamedTuple):
    """Pages one below the other, with `BETWEEN` empty rows after each."""

    numbers: Tensor
    real: Tensor
    share: Tensor
    """Of each block how much is content."""
    lengths: Tensor
    words: tuple[Tensor, Tensor]
    names: tuple[Tensor, Tensor]
    kinds: Tensor
    """Of each row what its element and those around are called; of a text page nothing."""
    firsts: Tensor
    ends: Tensor
    page: Tensor
    """Of each row its page."""
    sets: Tensor
    types: Tensor
    gold: Tensor


def make_batch(
    pages: list[Labelled],
    sets: list[str],
    randomness: np.random.Generator | None = None,
    dropped: tuple[float, float] = (0.0, 0.0),
) -> Batch:
    """``pages`` as the network takes them; ``dropped`` are shares of words and of names."""
    columns: dict[str, list[np.ndarray]] = {}

    def add(name: str, values: np.ndarray, filled: float = 0) -> None:
        empty = np.full((BETWEEN, *values.shape[1:]), filled, values.dtype)
        columns.setdefault(name, []).extend((values, empty))

    words, of_words, names, of_names, gold = [], [], [], [], []
    row = kind = 0
    for number, page in enumerate(pages):
        known = page.features
        n = len(page.lengths)
        add("numbers", known.numbers)
        add("real", np.ones(n))
        add("share", page.found / np.maximum(page.lengths, 1))
        add("lengths", page.lengths)
        add("kinds", known.kinds + kind, kind)
        whole = np.zeros((n, 1), np.int64)
        add("firsts", np.concatenate((known.firsts, whole), axis=1) + row, row)
        add("ends", np.concatenate((known.ends, whole + n), axis=1) + row, row + 1)
        add("page", np.full(n, number), number)
        words.append(known.words % WORD_ROWS)
        of_words.append(np.repeat(np.arange(n), known.word_counts) + row)
        names.append(known.names % NAME_ROWS)
        of_names.append(np.repeat(np.arange(len(known.name_counts)), known.name_counts) + kind)
        found = float(page.found.sum())
        gold.append(max(found, min(page.gold, 1.2 * found + 1)))
        row += n + BETWEEN
        kind += len(known.name_counts)

    def bag(values: list[np.ndarray], owners: list[np.ndarray], n: int, share: float) -> tuple:
        value, owner = np.concatenate(values).astype(np.int64), np.concatenate(owners)
        if share and randomness is not None:
            kept = randomness.random(len(value)) > share
            value, owner = value[kept], owner[kept]
        starts = np.searchsorted(owner, np.arange(n))
        return torch.from_numpy(value), torch.from_numpy(starts)

    def whole_numbers(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate(columns[name]).astype(np.int64))

    def reals(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate(columns[name]).astype(np.float32))

    return Batch(
        numbers=reals("numbers"),
        real=reals("real"),
        share=reals("share"),
        lengths=reals("lengths"),
        words=bag(words, of_words, row, dropped[0]),
        names=bag(names, of_names, kind, dropped[1]),
        kinds=whole_numbers("kinds"),
        firsts=whole_numbers("firsts"),
        ends=whole_numbers("ends"),
        page=whole_numbers("page"),
        sets=torch.tensor([1 + sets.index(page.of_set) for page in pages]),
        types=torch.tensor([page.page_type for page in pages]),
        gold=torch.tensor(gold, dtype=torch.float32),
    )


def _through(values: Tensor, seen: Tensor) -> Tensor:
    """``seen``, with the gradient of ``values``."""
    return values + (seen - values).detach()


class Layer(nn.Module):
    """A layer whose weights are to be whole numbers."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        made = nn.Linear(inputs, outputs)
        self.weight, self.bias = made.weight, made.bias

    def forward(self, values: Tensor, rounded: bool) -> Tensor:
        """Sums, not yet activations; ``rounded`` as they will be at run time."""
        most = MOST_WEIGHT / WEIGHT_ONE
        weight, bias = torch.clamp(self.weight, -most, most), self.bias
        if rounded:
            weight = _through(weight, torch.round(weight * WEIGHT_ONE) / WEIGHT_ONE)
            one = ONE * WEIGHT_ONE
            bias = _through(bias, torch.round(bias * one) / one)
        return functional.linear(values, weight, bias)


def _floor(values: Tensor, rounded: bool) -> Tensor:
    return _through(values, torch.floor(values * ONE) / ONE) if rounded else values


def _activate(values: Tensor, rounded: bool) -> Tensor:
    return torch.clamp(_floor(values, rounded), 0, MOST_ACTIVATION / ONE)


class Network(nn.Module):
    """Says of each block how likely it is content, as a logit."""

    def __init__(self, kind: Kind, sets: int) -> None:
        super().__init__()
        self.words = nn.Embedding(WORD_ROWS, WORD_COLUMNS)
        self.names = nn.Embedding(NAME_ROWS, NAME_COLUMNS) if kind.has_names else None
        for table in (self.words, self.names):
            if table is not None:
                nn.init.normal_(table.weight, std=0.4)
        hidden = kind.hidden
        inputs = len(kind.features) + WORD_COLUMNS + kind.has_names * NAME_PLACES * NAME_COLUMNS
        self.input = Layer(inputs, hidden)
        self.sets = nn.Embedding(1 + sets, hidden)
        nn.init.zeros_(self.sets.weight)
        self.near = nn.ModuleList(Layer(3 * hidden, hidden) for _ in DILATIONS)
        self.pool = nn.ModuleList(Layer((kind.levels + 1) * hidden, hidden) for _ in POOLED)
        self.scan = Layer(hidden, 2 * SCAN)
        self.scanned = Layer(4 * SCAN, hidden)
        self.output = Layer(hidden, 1)
        self.types = nn.Linear(hidden, len(PAGE_TYPES))
        self.register_buffer("factor", torch.zeros(len(kind.features)))
        self.register_buffer("offset", torch.zeros(len(kind.features)))
        self.rounded = False

    def scale_to(self, pages: list[Labelled]) -> None:
        """Bring numbers to one scale, that of ``pages``."""
        seen = np.concatenate([page.features.numbers[::5] for page in pages]).astype(np.float64)
        factor = np.rint((ONE << FACTOR_BITS) / (seen.std(axis=0) + 2))
        self.factor[:] = torch.from_numpy(factor)
        self.offset[:] = torch.from_numpy(np.rint(-seen.mean(axis=0) * factor))

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logits of blocks, and of the types of pages."""
        values = self._inputs(batch)
        real = batch.real[:, None]
        sums = self.input(values, self.rounded)
        pages = len(batch.gold)
        if self.training:
            known = (torch.rand(pages) < _PAGES_WITH_SET).long()
            sums = sums + self.sets(batch.sets * known)[batch.page]
        hidden = _activate(sums, self.rounded) * real
        for number, distance in enumerate(DILATIONS):
            if number in POOLED:
                layer = self.pool[POOLED.index(number)]
                hidden = self._add(hidden, layer, self._means(hidden, batch), real)
            if number == SCANNED:
                seen = _activate(self.scan(self._drop(hidden), self.rounded), self.rounded) * real
                seen = _floor(_scan(seen, batch), self.rounded)
                hidden = self._add(hidden, self.scanned, seen, real)
            beside = _beside(self._drop(hidden), distance)
            hidden = self._add(hidden, self.near[number], beside, real)
        logits = self.output(self._drop(hidden), self.rounded)[:, 0]
        count = torch.zeros(pages).index_add_(0, batch.page, batch.real)
        sums = torch.zeros(pages, hidden.shape[1]).index_add_(0, batch.page, hidden)
        return logits, self.types(sums / count[:, None])

    def _drop(self, values: Tensor) -> Tensor:
        return functional.dropout(values, _DROPPED, self.training)

    def _inputs(self, batch: Batch) -> Tensor:
        scaled = torch.floor((batch.numbers * self.factor + self.offset) / (1 << FACTOR_BITS))
        numbers = torch.clamp(scaled, -MOST_WEIGHT, MOST_WEIGHT) / ONE
        numbers = functional.dropout(numbers, _NUMBERS_DROPPED, self.training)
        told = [numbers, self._mean_rows(self.words, batch.words)]
        if self.names is not None:
            told.append(self._names(self.names, batch))
        if self.training:
            pages = len(batch.gold)
            for place, without in enumerate((_PAGES_WITHOUT_WORDS, _PAGES_WITHOUT_NAMES), 1):
                if place < len(told):
                    told[place] = told[place] * (torch.rand(pages) > without)[batch.page][:, None]
        return torch.cat(told, dim=1)

    def _names(self, table: nn.Embedding, batch: Batch) -> Tensor:
        of_kind = self._mean_rows(table, batch.names)
        outer = NAME_PLACES - 1
        around = _floor(of_kind[batch.kinds[:, outer:]].mean(dim=1), self.rounded)
        names = [of_kind[batch.kinds[:, level]] for level in range(outer)]
        return torch.cat([*names, around], dim=1)

    def _mean_rows(self, table: nn.Embedding, bag: tuple[Tensor, Tensor]) -> Tensor:
        most = MOST_WEIGHT / ONE
        weight = torch.clamp(table.weight, -most, most)
        if self.rounded:
            weight = _through(weight, torch.round(weight * ONE) / ONE)
        return _floor(functional.embedding_bag(bag[0], weight, bag[1], mode="mean"), self.rounded)

    def _add(self, hidden: Tensor, layer: Layer, values: Tensor, real: Tensor) -> Tensor:
        more = _activate(layer(values, self.rounded), self.rounded)
        return torch.clamp(hidden + more, max=MOST_ACTIVATION / ONE) * real

    def _means(self, values: Tensor, batch: Batch) -> Tensor:
        sums = torch.cat([torch.zeros(1, values.shape[1]), torch.cumsum(values, dim=0)])
        levels = [
            (sums[batch.ends[:, level]] - sums[batch.firsts[:, level]])
            / (batch.ends[:, level] - batch.firsts[:, level])[:, None]
            for level in range(batch.firsts.shape[1])
        ]
        return _floor(torch.cat(levels, dim=1), self.rounded)


def _beside(values: Tensor, distance: int) -> Tensor:
    none = torch.zeros(distance, values.shape[1])
    above = torch.cat([none, values[:-distance]])
    below = torch.cat([values[distance:], none])
    return torch.cat([above, values, below], dim=1)


def _scan(values: Tensor, batch: Batch) -> Tensor:
    """Running maxima and means of each page, from above and from below."""
    most, mean = values[:, :SCAN], values[:, SCAN:]
    apart = 2.0 * MOST_ACTIVATION / ONE
    lift = batch.page[:, None].float() * apart
    drop = (len(batch.gold) - batch.page[:, None].float()) * apart
    so_far = torch.cummax(most + lift, dim=0)[0] - lift
    from_here = torch.flip(torch.cummax(torch.flip(most + drop, [0]), dim=0)[0], [0]) - drop
    sums = torch.cat([torch.zeros(1, SCAN), torch.cumsum(mean, dim=0)])
    first, end = batch.firsts[:, -1], batch.ends[:, -1]
    at = torch.arange(len(values))
    at = torch.minimum(torch.maximum(at, first), end - 1)
    above = (sums[at + 1] - sums[first]) / (at + 1 - first)[:, None]
    below = (sums[end] - sums[at]) / (end - at)[:, None]
    return torch.cat([so_far, from_here, above, below], dim=1)
