"""A stream on Prism whose pages come early, on time, late and very late.

A process of its own: `python -m tests.engines.late_pages OUTPUT`.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone

import apache_beam as beam
from apache_beam.testing.test_stream import TestStream
from apache_beam.transforms.window import TimestampedValue

from naqi.runners import start
from naqi.schemas.page import RawPage
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.stream import ByEventTime, Landed, WriteWindows

NOON = datetime(2026, 2, 3, 12, 0, tzinfo=timezone.utc)
TEXT = "Boat {} left the quay an hour late, and its pilot had not been told why."
LATENESS = 3600.0
COUNT = 32


def landed(number: int, second: int, seen: int | None = None) -> TimestampedValue[Landed]:
    """Page ``number``, fetched so many seconds past noon, seen then or later."""
    fetched = NOON + timedelta(seconds=second)
    page = RawPage(TEXT.format(number).encode(), f"{number}", format="text", fetched_at=fetched)
    at = NOON.timestamp() + (second if seen is None else seen)
    return TimestampedValue((page, at), at)


def script() -> TestStream:
    """What comes when: ``COUNT`` pages."""
    noon = NOON.timestamp()
    return (
        TestStream()
        .advance_watermark_to(noon)
        .add_elements([landed(n, 5) for n in range(12)])  # four early panes of three
        .add_elements([landed(n, 20) for n in range(12, 20)])
        .advance_watermark_to(noon + 61)
        .add_elements([landed(n, 30) for n in range(20, 24)])  # late
        .add_elements([landed(n, 70) for n in range(24, 30)])
        .advance_watermark_to(noon + 1000)
        .add_elements([landed(30, 40)])  # later still
        .add_elements([landed(31, -9000, seen=1000)])  # fetched before all lateness
        .advance_watermark_to_infinity()
    )


def main(output: str) -> None:
    """Run the stream into ``output``."""
    write = WriteWindows(output, seconds=60, lateness=LATENESS, early_pages=3)
    with start("prism", ["--streaming"]) as options, beam.Pipeline(options=options) as pipeline:
        pipeline | script() | ByEventTime(LATENESS) | CleanPages() | write


if __name__ == "__main__":
    main(sys.argv[1])
