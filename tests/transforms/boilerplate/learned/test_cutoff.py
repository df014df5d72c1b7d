"""What is kept makes the expected F1 highest, and grows from precision to recall."""

from __future__ import annotations

import itertools
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from naqi.transforms.boilerplate.learned.cutoff import cut, expect
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE

FAVORS = ("precision", "balanced", "recall")
SQUARES = {"precision": Fraction(1, 4), "balanced": Fraction(1), "recall": Fraction(4)}
NEVER, ALWAYS = CERTAINTY_ONE // 5, CERTAINTY_ONE * 19 // 20

Ints = NDArray[np.int64]


def ints(values: list[int]) -> Ints:
    return np.array(values, np.int64)


def score(kept: tuple[bool, ...], certain: Ints, weights: Ints, favor: str) -> Fraction:
    """The expected F of what is kept, without any rounding."""
    right = sum(int(c * w) for c, w, k in zip(certain, weights, kept, strict=True) if k)
    taken = sum(int(w) for w, k in zip(weights, kept, strict=True) if k) * CERTAINTY_ONE
    content = int((certain * weights).sum())
    square = SQUARES[favor]
    total = taken + square * content
    return (1 + square) * right / total if total else Fraction(0)


def rows(most: int) -> st.SearchStrategy[tuple[Ints, Ints]]:
    row = st.tuples(st.integers(0, CERTAINTY_ONE), st.integers(1, 5_000))
    found = st.lists(row, min_size=1, max_size=most)
    return found.map(lambda rows: (ints([c for c, _ in rows]), ints([w for _, w in rows])))


@given(rows(30))
def test_what_is_kept_in_favor_of_precision_is_kept_by_default_and_that_for_recall(
    given: tuple[Ints, Ints],
) -> None:
    least, balanced, most = (cut(*given, favor) for favor in FAVORS)
    assert (least <= balanced).all()
    assert (balanced <= most).all()


@given(rows(7), st.sampled_from(FAVORS))
def test_no_other_choice_has_a_higher_expected_score(given: tuple[Ints, Ints], favor: str) -> None:
    certain, weights = given
    within = (certain < ALWAYS) & (certain >= NEVER)
    if within.all():
        chosen = score(tuple(cut(certain, weights, favor).tolist()), certain, weights, favor)
        every = itertools.product((False, True), repeat=len(certain))
        best = max(score(kept, certain, weights, favor) for kept in every)
        assert float(chosen) == pytest.approx(float(best), abs=1e-12)


@given(rows(30), st.sampled_from(FAVORS))
def test_no_block_is_dropped_that_is_surer_content_than_one_that_is_kept(
    given: tuple[Ints, Ints], favor: str
) -> None:
    certain, weights = given
    kept = cut(certain, weights, favor)
    if kept.any() and not kept.all():
        assert certain[kept].min() >= certain[~kept].max()


@given(rows(30), st.sampled_from(FAVORS))
def test_the_surest_are_always_kept_and_the_least_sure_never(
    given: tuple[Ints, Ints], favor: str
) -> None:
    certain, weights = given
    kept = cut(certain, weights, favor)
    assert kept[certain >= ALWAYS].all()
    assert not kept[certain < NEVER].any()


@given(
    st.lists(st.sampled_from([CERTAINTY_ONE * n // 8 for n in range(9)]), min_size=1, max_size=40),
    st.integers(1, 50),
    st.sampled_from(FAVORS),
)
def test_of_blocks_as_sure_and_as_long_the_first_are_taken_first(
    certain: list[int], weight: int, favor: str
) -> None:
    kept = cut(ints(certain), ints([weight] * len(certain)), favor)
    for value in {*certain}:
        of_value = kept[ints(certain) == value].tolist()
        assert of_value == sorted(of_value, reverse=True)


def test_of_a_page_without_content_nothing_is_kept() -> None:
    for favor in FAVORS:
        assert not cut(ints([0, 0, 0]), ints([1, 10, 100]), favor).any()


def test_a_page_of_which_little_is_sure_keeps_what_another_drops() -> None:
    doubtful = CERTAINTY_ONE * 2 // 5
    alone = cut(ints([doubtful, doubtful]), ints([50, 50]))
    beside = cut(ints([ALWAYS, doubtful]), ints([1_000, 50]))
    assert alone.tolist() == [True, True]
    assert beside.tolist() == [True, False]


@given(rows(30), st.sampled_from(FAVORS))
def test_what_is_expected_is_the_score_without_rounding(
    given: tuple[Ints, Ints], favor: str
) -> None:
    certain, weights = given
    kept = cut(certain, weights, favor)
    exact = score(tuple(kept.tolist()), certain, weights, "balanced")
    assert expect(kept, certain, weights) == pytest.approx(float(exact), abs=1e-12)
    assert 0 <= expect(kept, certain, weights) <= 1


def test_of_nothing_kept_and_nothing_to_keep_nothing_is_expected() -> None:
    assert expect(np.zeros(2, np.bool_), ints([0, 0]), ints([3, 4])) == 0
