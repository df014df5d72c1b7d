"""When a page was fetched, in the notations that archives and data sets use."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

from naqi.transforms.stated_dates import LONGEST, read_free_date, read_iso_date

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_SECONDS = 1e11
"""Numbers below are seconds since 1970 (until the year 5138); above, milli-, micro- or nano-."""


def timestamp(value: object) -> datetime | None:
    """``value`` as an aware time in UTC; None where it tells none. Never raises.

    Takes times, dates as text (ISO 8601 and what dateutil reads; ``20240131120000`` as in archive
    addresses), and numbers since 1970 in seconds, milli-, micro- or nanoseconds. A time without a
    zone is taken as UTC.
    """
    try:
        return _timestamp(value)
    except (ArithmeticError, TypeError, ValueError):  # out of range, not a number, no such day
        return None


def _timestamp(value: object) -> datetime | None:
    if isinstance(value, bytes):
        value = value[: LONGEST * 4].decode("utf-8", "replace")
    if isinstance(value, str):
        value = _parse(value.strip())
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _since_epoch(value)
    if isinstance(value, datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=timezone.utc)
        return aware.astimezone(timezone.utc)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=timezone.utc)
    return None


def _parse(text: str) -> datetime | float | None:
    if len(text) > LONGEST or not any(c.isdigit() for c in text):
        return None
    if text.isdigit():
        if len(text) == 14:
            return datetime.strptime(text, "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
        return float(text) if len(text) > 8 else None
    with suppress(ValueError):  # the most usual notation, and by far the fastest to read
        return datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    return read_iso_date(text) or read_free_date(text, _zone)


def _since_epoch(number: float) -> datetime | None:
    for _ in range(3):
        if number >= _SECONDS:
            number /= 1000
    return _EPOCH + timedelta(seconds=number) if number > 0 else None


def _zone(_name: str | None, offset: int | None) -> timezone:
    return timezone(timedelta(seconds=offset or 0))  # unknown names of zones are taken as UTC
