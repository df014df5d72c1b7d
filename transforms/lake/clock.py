"""The times of a lake go on, also under a clock that was ahead once, or is behind now.

Iceberg wants the history of a table in the order of time: readers in Java refuse one that goes back
by more than a minute. So a change that would come before the last one, by the clock, is dated right
after it, and what the clock said is noted in its snapshot's summary.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone, tzinfo
from types import SimpleNamespace

from pyiceberg.table import Table, snapshots, update
from pyiceberg.table.snapshots import Snapshot

from naqi.transforms.lake.catalog import Lake

CLOCK = "naqi.clock-ms"
"""Key of a snapshot's summary: what the clock said, where the snapshot is dated later."""
_CLOCK_SECONDS = 60
"""Clocks of different machines may differ by so much: nobody need hear of it."""
_MARGIN = 2
"""Milliseconds, for what rounding takes."""


def now_ms() -> int:
    """What the clock says, in milliseconds since 1970."""
    return int(time.time() * 1000)


def behind(lake: Lake) -> str | None:
    """What to tell of a clock that says that the lake's last change is yet to come."""
    last = max(lake.table(name).metadata.last_updated_ms for name in lake.names)
    if last - now_ms() <= _CLOCK_SECONDS * 1000:
        return None
    return (
        f"{lake.folder} was changed at {_utc(last)}, and the clock says {_utc(now_ms())}: one of "
        "the two was wrong; the lake goes on, its times from there"
    )


@contextmanager
def in_order(table: Table) -> Iterator[Mapping[str, str]]:
    """Within this, changes that are committed to ``table`` come after all that were.

    Yields:
        What to note of it in the summary of a snapshot.
    """
    now = now_ms()
    ahead = table.metadata.last_updated_ms + _MARGIN - now
    if ahead <= 0:
        yield {}
        return

    def later() -> float:
        return time.time() + ahead / 1000

    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Later:
            return cls.fromtimestamp(later(), tz)

    # pyiceberg takes the time itself, from these two names, and no other.
    of_changes, of_snapshots = vars(update), vars(snapshots)
    before = of_changes["datetime"], of_snapshots["time"]
    of_changes["datetime"], of_snapshots["time"] = Later, SimpleNamespace(time=later)
    try:
        yield {CLOCK: str(now)}
    finally:
        of_changes["datetime"], of_snapshots["time"] = before


def said(snapshot: Snapshot) -> int:
    """What the clock said when ``snapshot`` was made, in milliseconds since 1970."""
    noted = snapshot.summary.get(CLOCK) if snapshot.summary else None
    return int(noted) if noted else snapshot.timestamp_ms


def latest_times(history: Sequence[Snapshot], now: int) -> list[int]:
    """When each of ``history`` was made at the latest, in milliseconds since 1970.

    A snapshot dated after ``now`` was made before those that followed it, whatever the clock said.

    Args:
        history: In the order in which they were made.
        now: What the clock says.
    """
    known: list[int | None] = []
    last = 0
    for snapshot in history:
        told = snapshot.timestamp_ms if snapshot.timestamp_ms <= now else said(snapshot)
        credible = snapshot.timestamp_ms <= now or last <= told <= now
        known.append(told if credible else None)
        last = max(last, told) if credible else last
    times: list[int] = []
    for found in reversed(known):
        now = now if found is None else found
        times.append(now)
    return times[::-1]


def _utc(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, timezone.utc).isoformat(timespec="seconds")
