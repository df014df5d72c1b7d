"""How sure labels may be, and which are likely enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.language.confidence import calibrate, is_likely, kind_of

KINDS = ["Latin long", "Latin short", "Latin tiny", "other long", "other short", "other tiny"]


@pytest.mark.parametrize("detector", ["py3langid", "wide"])
@pytest.mark.parametrize("kind", KINDS)
@given(st.floats(0, 1), st.floats(0, 1))
def test_who_says_more_is_not_less_often_right(
    detector: str, kind: str, one: float, other: float
) -> None:
    low, high = (calibrate(("fr", said), detector, kind)[1] for said in sorted((one, other)))
    assert 0 <= low <= high <= 1


def test_a_detector_without_figures_is_taken_at_its_word() -> None:
    assert calibrate(("fr", 0.31), "of-my-own", "Latin long") == ("fr", 0.31)
    assert is_likely(("fr", 0.01), "of-my-own")


def test_what_is_likelier_wrong_than_right_is_no_label() -> None:
    assert not is_likely(("fr", 0.49), "py3langid")
    assert is_likely(("fr", 0.5), "py3langid")
    assert not is_likely(("und", 0.0), "py3langid")
    assert is_likely(("zxx", 0.1), "py3langid")


def test_of_near_languages_the_likelier_is_named() -> None:
    assert is_likely(("hr", 0.4), "py3langid")


def test_short_and_tiny_texts_and_latin_letters_are_kinds_of_their_own() -> None:
    sizes = [("Latn", 60), ("Latn", 59), ("Latn", 19), ("Thai", 30), ("Thai", 29), ("Thai", 9)]
    assert [kind_of(*of) for of in sizes] == KINDS
