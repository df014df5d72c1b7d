"""Dates whose month has a name that few languages have, or whose year has two digits."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.dates.find_dates import find_date, strip_dates
from naqi.transforms.dates.named_dates import has_day_and_year


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("9.iii.2018", "pl"),
        ("9 Ẹrẹ̀nà 2018", "yo"),
        ("9 Máàṣì 2018", "yo"),
        ("9 Bitooteessa 2018", "om"),
        ("9 مارچ 2018", "ckb"),
    ],
)
def test_small_roman_numbers_and_names_that_cldr_has_not_are_read(text: str, language: str) -> None:
    assert find_date(text, language) == datetime(2018, 3, 9)


@pytest.mark.parametrize("text", ["9-Mar-18", "9 March ’18", "9-мар-18"])
def test_a_date_of_two_digits_a_year_is_known_and_not_read(text: str) -> None:
    assert find_date(text) is None
    assert strip_dates(text) == ""


@pytest.mark.parametrize("text", ["9-Mar-18 to 12-Mar-18", "9-row-18", "a 9 man ’18"])
def test_two_of_them_or_another_word_are_no_date(text: str) -> None:
    assert strip_dates(text) is None


@given(st.text("12 .ก-", max_size=14))
def test_only_numbers_of_a_day_and_a_year_side_by_side_may_be_a_date(text: str) -> None:
    lengths = [len(number) for number in re.findall(r"\d+", text)]
    least = 2 if "ก" in text else 4
    has_both = any(min(p) <= 2 and max(p) in {least, 4} for p in pairwise(lengths))
    assert has_day_and_year(text) is has_both
