"""The network that is fitted and the one that judges say the same; its file is the same twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch", reason="fitting needs torch: the extra `training`")

import torch

from naqi.transforms.boilerplate.learned.network import (
    CERTAINTY_STEPS,
    MOST_WEIGHT,
    Weights,
    certainties,
)
from tests.transforms.boilerplate.html.learned.pages import PAGES
from tests.transforms.boilerplate.text.learned.pages import TEXTS
from training.export import export
from training.kinds import KINDS, Kind
from training.network import Network, make_batch
from training.pages import Labelled, label
from training.text_pages import label_text

HTML, TEXT = KINDS["html"], KINDS["text"]


def labelled(markup: str) -> Labelled | None:
    row = {"id": "1", "url": None, "html": markup, "gold_text": "a b", "meta": {}}
    return label(row, "north")


def labelled_text(text: str) -> Labelled | None:
    return label_text(text, {"id": "1", "html": "", "gold_text": "a b"}, "north", "gold")


def made(seed: int, strength: float, pages: list[Labelled], kind: Kind = HTML) -> Network:
    """A network as one is after fitting, with weights that nothing was asked of."""
    torch.manual_seed(seed)
    network = Network(kind, 1)
    with torch.no_grad():
        for weights in network.parameters():
            weights *= strength
    network.scale_to(pages)
    network.rounded = True
    network.eval()
    return network


@given(st.lists(PAGES, min_size=1, max_size=3), st.integers(0, 1_000), st.sampled_from([1, 3, 40]))
@settings(max_examples=40)
def test_numpy_says_of_each_block_what_torch_says(
    markups: list[str], seed: int, strength: float
) -> None:
    check(HTML, [page for page in map(labelled, markups) if page is not None], seed, strength)


@given(st.lists(TEXTS, min_size=1, max_size=3), st.integers(0, 1_000), st.sampled_from([1, 3, 40]))
@settings(max_examples=40)
def test_so_they_do_of_each_line(texts: list[str], seed: int, strength: float) -> None:
    check(TEXT, [page for page in map(labelled_text, texts) if page is not None], seed, strength)


def check(kind: Kind, pages: list[Labelled], seed: int, strength: float) -> None:
    if not pages:
        return
    network = made(seed, strength, pages, kind)
    weights = Weights.read(export(network, 1.0))
    batch = make_batch(pages, ["north"])
    with torch.no_grad():
        logits = network(batch)[0][batch.real > 0].double().numpy()
    table = weights.arrays["certainty"]
    places = np.floor(logits * CERTAINTY_STEPS).astype(int) + len(table) // 2
    by_torch = table[np.clip(places, 0, len(table) - 1)].tolist()
    by_numpy = [sure for page in pages for sure in certainties(page.features, weights).tolist()]
    assert by_numpy == by_torch


def test_a_network_is_the_same_file_each_time_and_another_another() -> None:
    page = labelled("<p>The lamp of the quay.</p>")
    assert page is not None
    first, again, other = (export(made(seed, 1, [page]), 1.5) for seed in (1, 1, 2))
    assert first == again != other


def test_what_is_too_large_for_its_integer_is_the_largest_there_is() -> None:
    page = labelled("<p>The lamp of the quay.</p>")
    assert page is not None
    arrays = Weights.read(export(made(1, 1_000, [page]), 1.5)).arrays
    assert np.abs(arrays["input.weight"]).max() == MOST_WEIGHT
