"""A page goes to the window in which it was fetched, as far as an engine allows."""

from __future__ import annotations

from datetime import datetime, timezone

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.stream.windows import event_time, window_name

SECONDS = st.floats(0, 4e9)


def utc(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, timezone.utc)


def test_it_is_when_the_page_was_fetched() -> None:
    assert event_time(utc(1000), 1500, 1510, 3600) == 1000


def test_without_that_it_is_when_the_page_landed() -> None:
    assert event_time(None, 1500, 1510, 3600) == 1500


def test_a_page_from_the_future_was_fetched_when_it_landed() -> None:
    assert event_time(utc(9000), 1500, 1510, 3600) == 1500


def test_a_page_from_long_ago_goes_to_the_oldest_open_window() -> None:
    assert event_time(utc(1000), 90_000, 100_000, 3600) == 96_400


@given(st.none() | SECONDS.map(utc), SECONDS, SECONDS, st.floats(0, 1e6))
def test_no_page_is_so_late_that_it_is_discarded_nor_holds_a_window_open(
    fetched_at: datetime | None, landed_at: float, seen_at: float, lateness: float
) -> None:
    assert seen_at - lateness <= event_time(fetched_at, landed_at, seen_at, lateness) <= seen_at


def test_a_window_is_named_by_its_start() -> None:
    end = datetime(2026, 2, 3, 9, 31, tzinfo=timezone.utc).timestamp()
    assert window_name(end, 60) == "20260203T093000Z"
