"""Fits a network to pages, the same from the same seed."""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.kinds import Kind
from training.network import Batch, Network, make_batch
from training.pages import Labelled

EPOCHS = 10
_ROUNDED_FROM = 0.6
"""After so much of them weights and activations are rounded."""
_PAGES = 24
"""Of a batch."""
_RATE, _DECAY = 3e-3, 0.05
_DROPPED = (0.5, 0.4)
"""Shares of words and of names that are left out, others each time."""
_TYPE_SHARE = 0.2
"""What the types of pages weigh in the loss."""


def fit(
    kind: Kind,
    pages: list[Labelled],
    sets: list[str],
    seed: int = 0,
    epochs: int = EPOCHS,
    tell: Callable[[str], object] = str,
) -> Network:
    """A network fitted to ``pages``; ``tell`` is told of each epoch."""
    torch.manual_seed(seed)
    randomness = np.random.default_rng(seed)
    network = Network(kind, len(sets))
    network.scale_to(pages)
    forms = _by_forms(pages)
    steps = math.ceil(kind.rounds * len(forms) / _PAGES)
    optimizer = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, _RATE, total_steps=steps * epochs + 1, pct_start=0.15
    )
    for epoch in range(epochs):
        network.train()
        network.rounded = epoch >= epochs * _ROUNDED_FROM
        began, total = time.monotonic(), 0.0
        order = np.concatenate([randomness.permutation(len(forms)) for _ in range(kind.rounds)])
        for first in range(0, len(order), _PAGES):
            chosen = [_choose(forms[n], randomness) for n in order[first : first + _PAGES]]
            batch = make_batch(chosen, sets, randomness, _DROPPED)
            loss = find_loss(batch, *network(batch))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        tell(f"epoch {epoch + 1}: loss {total / steps:.4f}, {time.monotonic() - began:.0f} s")
    network.eval()
    return network


def _by_forms(pages: list[Labelled]) -> list[list[Labelled]]:
    """The forms of each page."""
    forms: defaultdict[tuple[str, str], list[Labelled]] = defaultdict(list)
    for page in pages:
        forms[page.of_set, page.name].append(page)
    return [*forms.values()]


def _choose(forms: list[Labelled], randomness: np.random.Generator) -> Labelled:
    return forms[0] if len(forms) == 1 else forms[int(randomness.integers(len(forms)))]


def find_loss(batch: Batch, logits: Tensor, types: Tensor) -> Tensor:
    """What blocks are wrong by, each page weighing the same, with what its F1 is short of 1."""
    pages = len(batch.gold)

    def by_page(values: Tensor) -> Tensor:
        return torch.zeros(pages).index_add_(0, batch.page, values)

    weight = torch.sqrt(batch.lengths) * batch.real
    weight = weight / (by_page(weight)[batch.page] + 5)
    wrong = functional.binary_cross_entropy_with_logits(logits, batch.share, reduction="none")
    certain = torch.sigmoid(logits) * batch.real
    right = by_page(certain * batch.share * batch.lengths)
    f1 = 2 * right / (by_page(certain * batch.lengths) + batch.gold + 1e-3)
    has_gold = (batch.gold > 0).float()
    loss = (wrong * weight).sum() / pages + ((1 - f1) * has_gold).sum() / has_gold.sum()
    typed = batch.types >= 0
    if typed.any():
        loss = loss + _TYPE_SHARE * functional.cross_entropy(types[typed], batch.types[typed])
    return loss
