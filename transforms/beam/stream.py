"""The unbounded graph: pages as they come, by event time, to Parquet as windows close.

The steps between are those of `transforms.beam.clean`.
"""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import apache_beam as beam
from apache_beam.io.filesystem import FileMetadata
from apache_beam.io.filesystems import FileSystems
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms import trigger
from apache_beam.transforms.window import FixedWindows, TimestampedValue

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, digest
from naqi.schemas.rows import PageRows
from naqi.transforms.beam.poll import Answer, Poll, Source
from naqi.transforms.border import admit
from naqi.transforms.read.files.file import read_file
from naqi.transforms.read.files.left_out import base, is_left_out_below
from naqi.transforms.read.files.ours import Ours
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.stream.panes import publish_pane
from naqi.transforms.stream.windows import event_time, window_name
from naqi.transforms.write.output import check
from naqi.transforms.write.pieces import shard_of

Landed = tuple[RawPage, float]
"""A page, and when it came to where it was read, in seconds since 1970."""


@dataclass
class WatchFiles(beam.PTransform[PBegin, PCollection[Landed]]):
    """Pages of files as they land: Pipeline -> PCollection[Landed], unbounded.

    A file must be whole when its name appears: private and unfinished names are left for when they
    are renamed (`transforms.read.files.left_out`). What Naqi wrote is left out.
    """

    pattern: str
    """On any filesystem that Beam knows."""
    format: str | None = None
    seconds: int = 5
    """How often to look."""
    options: ReadOptions = field(default_factory=ReadOptions)

    def expand(self, pipeline: PBegin) -> PCollection[Landed]:
        return (
            pipeline
            | "Watch" >> Poll(Folder(self.pattern, self.seconds)).with_output_types(FileMetadata)
            | "Spread" >> beam.Reshuffle()
            | "Read" >> beam.FlatMap(_read, self.format, self.options).with_output_types(Landed)
        )


class Folder(Source):
    """Files that match a pattern, each once, stamped with when they were seen."""

    def __init__(self, pattern: str, rest: int) -> None:
        self._pattern = pattern
        self.rest = rest

    def ask(self, position: frozenset[bytes] | None, watermark: float) -> Answer:
        known = frozenset() if position is None else position
        now = max(time.time(), watermark)
        files = {_name(file): file for file in FileSystems.match([self._pattern])[0].metadata_list}
        ours = Ours(base(self._pattern), (file.path for file in files.values()))
        new = {
            name: file
            for name, file in files.items()
            if name not in known
            and not is_left_out_below(file.path, self._pattern)
            and not ours.holds(file.path)
        }
        for file in new.values():
            yield TimestampedValue(file, now)
        return (known.union(new) if new else known), now


@dataclass
class ByEventTime(beam.PTransform[PCollection[Landed], PCollection[RawPage]]):
    """Pages stamped with the time they were fetched: PCollection[Landed] -> PCollection[RawPage].

    None is so late that it would be discarded: see `event_time`.
    """

    lateness: float
    """Seconds. Give `WriteWindows` the same."""

    def expand(self, pages: PCollection[Landed]) -> PCollection[RawPage]:
        return pages | beam.ParDo(_Stamp(self.lateness)).with_output_types(RawPage)


@dataclass
class WriteWindows(beam.PTransform[PCollection[PageRows], PCollection[str]]):
    """The four tables, published as windows close: PCollection[PageRows] -> PCollection[str].

    What comes out are the paths of new files. A page is published once, even if the engine plays
    it again: see `transforms.stream.panes`.

    Raises:
        ForeignFolderError: When applied, if ``output`` holds what Naqi did not write.
    """

    output: str
    seconds: int = 60
    """Length of a window."""
    shards: int = 1
    """Files of a window, where there is enough for each; as many workers can write at once."""
    lateness: float = 86_400.0
    """How long after its window closed, in seconds, a page is still taken."""
    early_seconds: int | None = None
    """Publish what there is of an open window so often."""
    early_pages: int | None = None
    """Publish what there is of an open window when a shard has so many pages."""
    config: CleanConfig | None = None
    """How the pages were cleaned, to note with each pane; None where that is not to be told."""

    def expand(self, pages: PCollection[PageRows]) -> PCollection[str]:
        check(self.output)
        windows = beam.WindowInto(
            FixedWindows(self.seconds),
            trigger=trigger.AfterWatermark(early=self._early(), late=trigger.AfterCount(1)),
            accumulation_mode=trigger.AccumulationMode.DISCARDING,
            allowed_lateness=self.lateness,
        )
        return (
            pages
            | "By window" >> windows
            | "By shard" >> beam.Map(_by_shard, self.shards).with_output_types(tuple[int, bytes])
            | "Group" >> beam.GroupByKey()
            | "Publish"
            >> beam.ParDo(
                _Publish(self.output, self.seconds, self.config.digest if self.config else None)
            ).with_output_types(str)
        )

    def _early(self) -> Any:
        triggers: list[Any] = []
        if self.early_seconds is not None:
            triggers.append(trigger.AfterProcessingTime(self.early_seconds))
        if self.early_pages is not None:
            triggers.append(trigger.AfterCount(self.early_pages))
        if not triggers:
            return None
        return trigger.Repeatedly(trigger.AfterAny(*triggers) if triggers[1:] else triggers[0])


class _Stamp(beam.DoFn):
    def __init__(self, lateness: float) -> None:
        self._lateness = lateness

    def process(
        self, landed: Landed, seen: Any = beam.DoFn.TimestampParam
    ) -> Iterator[TimestampedValue[RawPage]]:
        page, landed_at = admit(landed[0]), landed[1]
        seen_at = seen.micros / 1e6
        at = event_time(page.fetched_at, landed_at, seen_at, self._lateness)
        yield TimestampedValue(page, at)


class _Publish(beam.DoFn):
    def __init__(self, output: str, seconds: int, config: str | None) -> None:
        self._output = output
        self._seconds = seconds
        self._config = config

    def process(
        self,
        shard: tuple[int, Iterable[bytes]],
        window: Any = beam.DoFn.WindowParam,
        pane: Any = beam.DoFn.PaneInfoParam,
    ) -> Iterator[str]:
        number, packed = shard
        name = window_name(window.end.micros / 1e6, self._seconds)
        # Written by `_by_shard` of the same job.
        pages = (pickle.loads(rows) for rows in packed)  # noqa: S301
        place = f"{name}-{number:03d}"
        yield from publish_pane(self._output, place, pane.index, pages, self._config)


def _name(file: FileMetadata) -> bytes:
    """What is kept of the path of a file that was seen."""
    return bytes.fromhex(digest(file.path))


def _read(file: FileMetadata, format: str | None, options: ReadOptions) -> Iterator[Landed]:
    for item in read_file(file.path, options, format):
        if isinstance(item, RawPage):
            yield item, file.last_updated_in_seconds


def _by_shard(rows: PageRows, shards: int) -> tuple[int, bytes]:
    row = rows.page or rows.rejected
    page_id = row.page_id if row else ""
    return shard_of(page_id, shards), pickle.dumps(rows, pickle.HIGHEST_PROTOCOL)
