"""The network says the same, to the last bit, whatever adds its numbers up, and in which order.

It is that of HTML that is tried, which has all that a network can have.
"""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from naqi.transforms.boilerplate.html.learned.columns.tree import UPPER
from naqi.transforms.boilerplate.html.learned.features import FEATURES, LEVELS
from naqi.transforms.boilerplate.html.learned.model import load_weights
from naqi.transforms.boilerplate.learned import network
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.network import (
    CERTAINTY_ONE,
    CERTAINTY_STEPS,
    DILATIONS,
    FACTOR_BITS,
    MOST_ACTIVATION,
    MOST_TERMS,
    MOST_WEIGHT,
    ONE,
    POOLED,
    SCANNED,
    WEIGHT_ONE,
    Weights,
    certainties,
)
from tests.transforms.boilerplate.html.learned.pages import PAGES, features_of, read

Ints = NDArray[np.int64]

EXACT = 1 << 24
"""Below, float32 holds every whole number."""
SHIPPED = load_weights()
LAYERS = sorted(name.removesuffix(".weight") for name in SHIPPED.arrays if ".weight" in name)


def by_integers(features: Features, arrays: dict[str, Ints]) -> list[int]:
    """What `certainties` gives, with int64 and without any product of matrices by a library."""
    of_pages = [of_page(features, number) for number in range(len(features.pages))]
    return [sure for page in of_pages for sure in of_page_by_integers(page, arrays)]


def of_page(features: Features, number: int) -> Features:
    """One of the pages of ``features``, alone."""
    end = int(features.pages[: number + 1].sum())
    first = end - int(features.pages[number])
    words = np.cumsum(np.concatenate(([0], features.word_counts)))
    return Features(
        features.numbers[first:end],
        features.words[words[first] : words[end]],
        features.word_counts[first:end],
        features.names,
        features.name_counts,
        features.kinds[first:end],
        features.firsts[first:end] - first,
        features.ends[first:end] - first,
        features.pages[number : number + 1],
    )


def of_page_by_integers(features: Features, arrays: dict[str, Ints]) -> list[int]:
    """`by_integers` of one page."""

    def layer(values: Ints, name: str) -> Ints:
        return np.clip(sums(values, name) // WEIGHT_ONE, 0, MOST_ACTIVATION)

    def sums(values: Ints, name: str) -> Ints:
        terms = values[:, :, None] * arrays[f"{name}.weight"][None]
        return terms.sum(axis=1) + arrays[f"{name}.bias"]

    def add(values: Ints, more: Ints) -> Ints:
        return np.minimum(values + more, MOST_ACTIVATION)

    def means(table: Ints, hashes: Any, counts: Ints) -> Ints:
        ends = np.cumsum(counts).tolist()
        rows = [
            table[hashes[end - count : end] % len(table)].sum(axis=0) // max(count, 1)
            for end, count in zip(ends, counts.tolist(), strict=True)
        ]
        return np.array(rows)

    n = len(features.numbers)
    scaled = features.numbers * arrays["number.factor"] + arrays["number.offset"]
    numbers = np.clip(scaled // (1 << FACTOR_BITS), -MOST_WEIGHT, MOST_WEIGHT)
    words = means(arrays["words"], features.words, features.word_counts)
    names = means(arrays["names"], features.names, features.name_counts)[features.kinds]
    outer = names[:, 3:].sum(axis=1) // (UPPER - 1)
    told = [numbers, words, *(names[:, level] for level in range(3)), outer]
    hidden = layer(np.concatenate(told, axis=1), "input")
    zeros = np.zeros((max(DILATIONS), hidden.shape[1]), np.int64)
    for number, distance in enumerate(DILATIONS):
        if number in POOLED:
            of_levels = [
                [
                    hidden[first:end].sum(axis=0) // (end - first)
                    for first, end in zip([*firsts, 0], [*ends, n], strict=True)
                ]
                for firsts, ends in zip(
                    features.firsts.tolist(), features.ends.tolist(), strict=True
                )
            ]
            hidden = add(hidden, layer(np.array(of_levels).reshape(n, -1), f"pool{number}"))
        if number == SCANNED:
            seen = layer(hidden, "scan")
            half = seen.shape[1] // 2
            rows = [
                [
                    seen[: at + 1, :half].max(axis=0), seen[at:, :half].max(axis=0),
                    seen[: at + 1, half:].sum(axis=0) // (at + 1),
                    seen[at:, half:].sum(axis=0) // (n - at),
                ]
                for at in range(n)
            ]  # fmt: skip
            hidden = add(hidden, layer(np.array(rows).reshape(n, -1), "scanned"))
        wide = np.concatenate((zeros, hidden, zeros))
        middle = range(len(zeros), len(zeros) + n)
        beside = [[wide[at - distance], wide[at], wide[at + distance]] for at in middle]
        hidden = add(hidden, layer(np.array(beside).reshape(n, -1), f"near{number}"))
    table = arrays["certainty"]
    places = sums(hidden, "output")[:, 0] // (ONE * WEIGHT_ONE // CERTAINTY_STEPS)
    return [int(table[min(max(at + len(table) // 2, 0), len(table) - 1)]) for at in places]


def whole(weights: Weights) -> dict[str, Ints]:
    return {name: array.astype(np.int64) for name, array in weights.arrays.items()}


def with_layers_of(seed: int, extreme: bool) -> Weights:
    """The shape of the shipped network, with other weights: any, or all at their bounds."""
    random = np.random.default_rng(seed)
    arrays = dict(SHIPPED.arrays)
    for name, array in arrays.items():
        bounds = [-MOST_WEIGHT, MOST_WEIGHT]
        if name.endswith(".weight"):
            drawn = random.choice(bounds, array.shape) if extreme else random.integers(
                *bounds, array.shape, endpoint=True
            )  # fmt: skip
            arrays[name] = drawn.astype(np.float32)
        elif name in ("words", "names"):
            arrays[name] = random.choice(bounds, array.shape).astype(array.dtype)
    return Weights(arrays, "")


@st.composite
def any_features(draw: st.DrawFn) -> Features:
    """Features of any pages there could be, as far as their bounds say."""
    pages = np.array(draw(st.lists(st.integers(1, 20), min_size=1, max_size=4)))
    n = int(pages.sum())
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    kinds = draw(st.integers(1, 9))
    word_counts, name_counts = random.integers(0, 9, n), random.integers(1, 9, kinds)
    page_firsts = np.repeat(np.cumsum(pages) - pages, pages)[:, None]
    page_ends = np.repeat(np.cumsum(pages), pages)[:, None]
    at = np.arange(n)[:, None]
    high = draw(st.sampled_from([2, 128]))
    numbers = random.integers(0, high, (n, len(FEATURES)))
    return Features(
        (numbers * (127 if high == 2 else 1)).astype(np.int16),
        random.integers(0, 1 << 32, word_counts.sum(), np.uint32),
        word_counts,
        random.integers(0, 1 << 32, name_counts.sum(), np.uint32),
        name_counts,
        random.integers(0, kinds, (n, 2 + UPPER)),
        at - random.integers(0, at - page_firsts + 1, (n, LEVELS)),
        at + 1 + random.integers(0, page_ends - at, (n, LEVELS)),
        pages,
    )


@given(any_features())
@settings(max_examples=25)
def test_floats_give_the_very_numbers_that_integers_give(features: Features) -> None:
    assert certainties(features, SHIPPED).tolist() == by_integers(features, whole(SHIPPED))


@given(any_features(), st.integers(0, 2**32 - 1), st.booleans())
@settings(max_examples=25)
def test_so_they_do_with_any_weights(features: Features, seed: int, extreme: bool) -> None:
    weights = with_layers_of(seed, extreme)
    assert certainties(features, weights).tolist() == by_integers(features, whole(weights))


def test_so_they_do_of_a_page_too_long_for_sums_in_32_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    features = features_of(read("".join(f"<div><p>Day {n} in the log." for n in range(60))))
    short = certainties(features, SHIPPED).tolist()
    monkeypatch.setattr(network, "_EXACT", 0)
    assert certainties(features, SHIPPED).tolist() == short
    assert short == by_integers(features, whole(SHIPPED))


@given(any_features())
@settings(max_examples=15)
def test_no_page_sees_another(features: Features) -> None:
    together = certainties(features, SHIPPED).tolist()
    alone = [certainties(of_page(features, n), SHIPPED) for n in range(len(features.pages))]
    assert together == np.concatenate(alone).tolist()


@given(PAGES)
@settings(max_examples=20)
def test_so_they_do_of_pages(markup: str) -> None:
    page = read(markup)
    if page.blocks:
        features = features_of(page)
        assert certainties(features, SHIPPED).tolist() == by_integers(features, whole(SHIPPED))


@pytest.mark.parametrize("name", LAYERS)
def test_no_layer_sums_more_terms_than_a_float_can_add_without_rounding(name: str) -> None:
    weight, bias = SHIPPED.arrays[f"{name}.weight"], SHIPPED.arrays[f"{name}.bias"]
    assert weight.shape[0] <= MOST_TERMS
    assert np.abs(weight).max() <= MOST_WEIGHT
    assert (weight == np.rint(weight)).all()
    assert (bias == np.rint(bias)).all()
    assert (np.abs(weight).sum(axis=0) * MOST_ACTIVATION + np.abs(bias)).max() < EXACT


def test_numbers_are_brought_to_scale_within_their_integers() -> None:
    factor, offset = (
        SHIPPED.arrays[f"number.{name}"].astype(object) for name in ("factor", "offset")
    )
    assert max(abs(factor) * 127 + abs(offset)) < 1 << 31


def test_probabilities_rise_from_none_to_one() -> None:
    table = SHIPPED.arrays["certainty"]
    assert (np.diff(table) >= 0).all()
    assert table[0] >= 0
    assert table[-1] <= CERTAINTY_ONE
    assert abs(int(table[len(table) // 2 - 1] + table[len(table) // 2]) - CERTAINTY_ONE) <= 1


@given(any_features(), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_of_sums_does_not_matter(features: Features, random: Any) -> None:
    arrays = dict(SHIPPED.arrays)
    inner = [*range(arrays["output.weight"].shape[0])]
    random.shuffle(inner)
    arrays["input.weight"] = arrays["input.weight"][:, inner]
    arrays["input.bias"] = arrays["input.bias"][inner]
    for name in LAYERS:
        weight = arrays[f"{name}.weight"]
        if name not in ("input", "scanned"):
            parts = weight.reshape(-1, len(inner), weight.shape[1])
            weight = parts[:, inner].reshape(weight.shape)
        if name not in ("input", "scan", "output"):
            weight, arrays[f"{name}.bias"] = weight[:, inner], arrays[f"{name}.bias"][inner]
        arrays[f"{name}.weight"] = weight
    shuffled = certainties(features, Weights(arrays, ""))
    assert shuffled.tolist() == certainties(features, SHIPPED).tolist()


def test_a_page_is_judged_the_same_after_any_other() -> None:
    pages = [features_of(read(n * f"<p>Line {n} of the log.</p>")) for n in (1, 7, 8, 9, 200)]
    alone = [certainties(page, SHIPPED).tolist() for page in pages]
    assert [certainties(page, SHIPPED).tolist() for page in reversed(pages)] == alone[::-1]


def test_what_is_given_is_left_as_it_was() -> None:
    features = features_of(read("<p>The log of the harbour.</p>" * 9))
    before = [array.tobytes() for array in features]
    weights = {name: array.tobytes() for name, array in SHIPPED.arrays.items()}
    certainties(features, SHIPPED)
    assert [array.tobytes() for array in features] == before
    assert {name: array.tobytes() for name, array in SHIPPED.arrays.items()} == weights


def test_weights_are_known_by_a_digest_of_their_file() -> None:
    written = io.BytesIO()
    np.savez_compressed(written, **{"output.bias": np.array([3], np.int32)})
    one = Weights.read(written.getvalue())
    assert one.arrays["output.bias"].dtype == np.float32
    assert len(one.digest) == 32
    assert one.digest == Weights.read(written.getvalue()).digest != SHIPPED.digest


def test_a_file_of_weights_is_never_code() -> None:
    written = io.BytesIO()
    np.savez(written, harm=np.array([{"any": "object"}], object))
    with pytest.raises(ValueError, match="allow_pickle"):
        Weights.read(written.getvalue())
