"""Days of other calendars as days of ours."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.dates.calendars import Calendar, to_gregorian


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day", "expected"),
    [
        (Calendar.GREGORIAN, 2567, 2, 29, date(2024, 2, 29)),
        (Calendar.SOLAR, 1399, 12, 30, date(2021, 3, 20)),
        (Calendar.SOLAR, 2720, 12, 30, date(2021, 3, 20)),
        (Calendar.LUNAR, 1442, 7, 21, date(2021, 3, 5)),
        (Calendar.NEPALI, 2077, 11, 21, date(2021, 3, 5)),
        (Calendar.UNREAD, 1427, 11, 21, None),
        (Calendar.GREGORIAN, 2023, 2, 29, None),
        (Calendar.LUNAR, 1442, 9, 31, None),
        (Calendar.NEPALI, 2077, 13, 1, None),
        (Calendar.GREGORIAN, 2080, 1, 1, None),
    ],
)
def test_a_day_is_that_of_our_calendar(
    calendar: Calendar, year: int, month: int, day: int, expected: date | None
) -> None:
    assert to_gregorian(calendar, year, month, day) == expected


@given(
    st.sampled_from(Calendar),
    st.integers(0, 10_000),
    st.integers(0, 99),
    st.integers(0, 99),
    st.none() | st.integers(0, 6),
)
def test_no_numbers_raise(
    calendar: Calendar, year: int, month: int, day: int, weekday: int | None
) -> None:
    found = to_gregorian(calendar, year, month, day, weekday)
    assert found is None or 1880 < found.year < 2100
