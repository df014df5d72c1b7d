"""Dates in numbers alone, in the order of the page's country."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from naqi.transforms.dates.find_dates import find_date, strip_dates


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en-US", date(2023, 4, 3)),
        ("en-GB", date(2023, 3, 4)),
        ("fr", date(2023, 3, 4)),
        ("pt-BR", date(2023, 3, 4)),
        (None, date(2023, 3, 4)),
        ("en", None),
        ("en-CA", None),
    ],
)
def test_strokes_are_read_as_the_country_writes_them_or_not_at_all(
    language: str | None, day: date | None
) -> None:
    found = find_date("04/03/2023", language)
    assert (found.date() if found else None) == day


def test_strokes_are_read_of_any_english_where_only_one_number_can_be_the_day() -> None:
    for text in ("25/03/2023", "03/25/2023"):
        assert find_date(text, "en") == datetime(2023, 3, 25)
    assert find_date("03/03/2023", "en") == datetime(2023, 3, 3)
    assert find_date("Posted on 04/03/2023") is None
    assert strip_dates("Posted on 04/03/2023") == "Posted on"
