"""Pages of a stream, by event time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import apache_beam as beam
import pytest
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from apache_beam.testing.util import assert_that, equal_to

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.stream import ByEventTime

# Beam's own, of its workers' threads and of Python features that it still uses.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

LANDED = datetime(2024, 5, 17, 8, tzinfo=timezone.utc)


def test_what_is_no_page_ends_no_stream() -> None:
    page = RawPage(b"The lamp on the pier is lit at dusk, and put out at dawn.", format="text")
    landed: list[Any] = [page, None, replace(page, fetched_at=datetime(2024, 5, 17, 8))]

    with beam.Pipeline(FnApiRunner()) as pipeline:
        rows = (
            pipeline
            | beam.Create([(page, LANDED.timestamp()) for page in landed])
            | ByEventTime(60.0)
            | CleanPages(CleanConfig(page_seconds=0))
        )
        details = rows | beam.Map(lambda row: row.rejected and row.rejected.detail)
        assert_that(
            details,
            equal_to([None, "not a RawPage but None", "fetched_at has no time zone"]),
        )
