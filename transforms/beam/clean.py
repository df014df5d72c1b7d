"""Cleaning as a PTransform: the whole way of a page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import apache_beam as beam
from apache_beam.pvalue import PCollection
from apache_beam.typehints.decorators import with_input_types
from apache_beam.utils.windowed_value import WindowedValue

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.border import admit
from naqi.transforms.config_file import settled
from naqi.transforms.guard.parent import BATCH_BYTES, BATCH_PAGES, Guard
from naqi.transforms.guard.pool import GUARDS

_DEFAULT = CleanConfig()


@with_input_types(RawPage)
@dataclass
class CleanPages(beam.PTransform[PCollection[RawPage], PCollection[PageRows]]):
    """All steps in turn: PCollection[RawPage] -> PCollection[PageRows], one element a page.

    An element that is no `RawPage`, or one with a field of a wrong type, is a page that is rejected
    as ``malformed_record``.

    With ``page_seconds`` of ``config`` at 0 they are those of `transforms.beam.steps` in turn.
    Otherwise a child process takes them all, within that time for each page (`transforms.guard`):
    the rows are the same.
    """

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[PageRows]:
        config = settled(self.config)
        if config.page_seconds:
            return pages | beam.ParDo(CleanGuarded(config)).with_output_types(PageRows)
        # Loaded where this process cleans pages itself, with all rules.
        from naqi.transforms.beam.steps import (
            DetectLanguage,
            ParsePages,
            RemoveBoilerplate,
            RemoveForeignCaptions,
            SplitParagraphs,
        )

        return (
            pages
            | ParsePages(config)
            | RemoveBoilerplate(config)
            | RemoveForeignCaptions(config)
            | DetectLanguage(config)
            | SplitParagraphs(config)
        )

    def display_data(self) -> dict[str, Any]:
        return {
            key: value if isinstance(value, str | int | float) else json.dumps(value)
            for key, value in self.config.as_mapping().items()
        }


class CleanGuarded(beam.DoFn):
    """Gathers pages, for a child process takes many small ones at once for less.

    While it is at one batch, the rows of the batch before are staged and the next one is read.
    """

    def __init__(self, config: CleanConfig) -> None:
        self._config = config
        self._guard: Guard | None = None

    def start_bundle(self) -> None:
        self._guard = GUARDS.take(self._config)
        self._held: list[WindowedValue] = []
        self._sent: list[WindowedValue] = []
        self._bytes = 0

    def process(
        self,
        element: object,
        timestamp: Any = beam.DoFn.TimestampParam,
        window: Any = beam.DoFn.WindowParam,
    ) -> Iterator[WindowedValue]:
        page = admit(element)
        self._held.append(WindowedValue(page, timestamp, (window,)))
        self._bytes += len(page.body)
        if len(self._held) == BATCH_PAGES or self._bytes >= BATCH_BYTES:
            yield from self._send()

    def finish_bundle(self) -> Iterator[WindowedValue]:
        yield from self._send()
        yield from self._send()
        self._give_back()

    def teardown(self) -> None:
        self._give_back()  # of a bundle that failed
        GUARDS.release()

    def _give_back(self) -> None:
        guard, self._guard = self._guard, None
        if guard is not None:
            GUARDS.give_back(self._config, guard)

    def _send(self) -> Iterator[WindowedValue]:
        """Take the rows of the batch that was sent, and send the one that is held."""
        guard = self._guard
        assert guard is not None  # noqa: S101  # taken for this bundle
        done, self._sent = self._sent, self._held
        self._held, self._bytes = [], 0
        rows = guard.collect() if done else []
        if self._sent:
            guard.submit([value.value for value in self._sent])
        yield from (value.with_value(row) for value, row in zip(done, rows, strict=True))
