"""Dates that machines wrote: read whatever they are, and the same on every day."""

from __future__ import annotations

from datetime import datetime, timezone, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.stated_dates import read_free_date, read_iso_date, read_whole_date

ODD = [
    "7" * 30 + "h",
    "3" * 40 + "m 2019",
    "1e9999999 2019",
    "0." + "9" * 40 + "s",
    "99999999999 hours",
    "2019-02-31T25:61:61",
    "٢٠١٩" * 9,
    "1h" * 30,
    "10:10:10:10:10:10",
    "12" * 32,
    "²⁰¹⁹",
]
"""The first ones are beyond what `decimal` takes."""


def zone(_name: str | None, _offset: int | None) -> tzinfo:
    return timezone.utc


@pytest.mark.parametrize("text", ODD)
def test_odd_dates_tell_no_time_or_some(text: str) -> None:
    for found in (read_iso_date(text), read_free_date(text), read_free_date(text, zone)):
        assert found is None or isinstance(found, datetime)


@given(st.text(alphabet="0123456789hms.,:/-+ eTZapAMJanuryGT²٣", max_size=64) | st.text())
def test_no_text_raises(text: str) -> None:
    read_iso_date(text)
    read_free_date(text)
    read_free_date(text, zone)


def test_what_a_date_leaves_out_is_not_taken_from_today() -> None:
    assert read_free_date("March 2019") == datetime(2019, 3, 1)
    assert read_free_date("12 April") == datetime(1970, 4, 12)


def test_a_zone_is_kept_where_it_is_asked_for() -> None:
    stated = "Fri, 12 Apr 2019 10:11:12 GMT"
    assert read_free_date(stated) == datetime(2019, 4, 12, 10, 11, 12)
    assert read_free_date(stated, zone) == datetime(2019, 4, 12, 10, 11, 12, tzinfo=timezone.utc)


def test_a_date_is_whole_if_its_day_is_stated() -> None:
    assert read_whole_date("7 May 2021 10:00") == datetime(2021, 5, 7, 10)
    for half in ("May 2021", "2021", "Friday", "10:00", "soon"):
        assert read_whole_date(half) is None
