"""Which window of a stream a page belongs to."""

from __future__ import annotations

from datetime import datetime, timezone


def event_time(
    fetched_at: datetime | None, landed_at: float, seen_at: float, lateness: float
) -> float:
    """The page's event time, in seconds since 1970: when it was fetched, as far as that can be.

    A page that is dated later than it landed would keep its window open for ever, and one that was
    fetched before the allowed lateness would be discarded by the engine: both are brought inside.

    Args:
        fetched_at: When the page was fetched, if that is known.
        landed_at: When it came to where it was read, in seconds since 1970.
        seen_at: The time that the source gave it: never behind the source's watermark.
        lateness: How far behind the watermark a page is still taken, in seconds.
    """
    landed = min(landed_at, seen_at)
    fetched = landed if fetched_at is None else fetched_at.timestamp()
    return max(min(fetched, landed), seen_at - lateness)


def window_name(end: float, seconds: int) -> str:
    """Name of the window that ends at ``end`` (seconds since 1970): its start, UTC."""
    start = datetime.fromtimestamp(end - seconds, timezone.utc)
    return start.strftime("%Y%m%dT%H%M%SZ")
