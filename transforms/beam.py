"""The steps as PTransforms: wiring alone, the one module of `transforms` that makes a pipeline.

From file names to staged pieces all is one fused stage: only file names and descriptors of pieces
are ever shuffled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from typing import Any
from uuid import uuid4

import apache_beam as beam
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import AsList, PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindows
from apache_beam.typehints.decorators import with_input_types
from apache_beam.utils.windowed_value import WindowedValue

from schemas.config import CleanConfig
from schemas.page import Page, RawPage
from schemas.rows import PageRows
from transforms import core
from transforms.beam_read import ReadFiles, ReadPages
from transforms.guard import Guard
from transforms.write.counts import Counts, count, total
from transforms.write.merge import merge
from transforms.write.output import check, staging
from transforms.write.parquet import FILE_BYTES, OUTPUT, DataFile, Layout, write_files
from transforms.write.pieces import PIECE_BYTES, PieceWriter, Run
from transforms.write.publish import publish
from transforms.write.report import now

__all__ = [
    "CleanPages",
    "CountPages",
    "DetectLanguage",
    "ParsePages",
    "ReadFiles",
    "ReadPages",
    "RemoveBoilerplate",
    "RemoveForeignCaptions",
    "SplitParagraphs",
    "WriteParquet",
    "clean_pages",
]

_DEFAULT = CleanConfig()

_GUARDED_PAGES = 64
_GUARDED_BYTES = 1 << 20
"""Pages go to the child process in batches of so many, or of so many bytes."""

_Place = tuple[str, int]
"""Table and shard."""


@dataclass
class ParsePages(beam.PTransform[PCollection[RawPage], PCollection[Page]]):
    """Raw pages decoded and cut into blocks: PCollection[RawPage] -> PCollection[Page]."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[Page]:
        return pages | beam.Map(core.parse, self.config).with_output_types(Page)


@with_input_types(Page)
@dataclass
class RemoveBoilerplate(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """Boilerplate and second copies marked to be dropped: PCollection[Page] -> the same."""

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        return pages | beam.Map(core.remove_boilerplate).with_output_types(Page)


@with_input_types(Page)
@dataclass
class RemoveForeignCaptions(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """Stray captions in a foreign script marked to be dropped: PCollection[Page] -> the same."""

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        return pages | beam.Map(core.remove_foreign_captions).with_output_types(Page)


@with_input_types(Page)
@dataclass
class DetectLanguage(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """The language of page and blocks: PCollection[Page] -> the same."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        return pages | beam.Map(core.detect_language, self.config).with_output_types(Page)


@with_input_types(Page)
@dataclass
class SplitParagraphs(beam.PTransform[PCollection[Page], PCollection[PageRows]]):
    """Pages to the rows of the four tables: PCollection[Page] -> PCollection[PageRows]."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[PageRows]:
        return pages | beam.Map(core.split_paragraphs, self.config).with_output_types(PageRows)


@with_input_types(RawPage)
@dataclass
class CleanPages(beam.PTransform[PCollection[RawPage], PCollection[PageRows]]):
    """All steps in turn: PCollection[RawPage] -> PCollection[PageRows], one element a page.

    With ``page_seconds`` of ``config`` at 0 they are composed of the transforms above. Otherwise a
    child process takes them all, within that time for each page (`transforms.guard`): the rows are
    the same.
    """

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[PageRows]:
        if self.config.page_seconds:
            return pages | beam.ParDo(_CleanGuarded(self.config)).with_output_types(PageRows)
        return (
            pages
            | ParsePages(self.config)
            | RemoveBoilerplate()
            | RemoveForeignCaptions()
            | DetectLanguage(self.config)
            | SplitParagraphs(self.config)
        )

    def display_data(self) -> dict[str, Any]:
        return asdict(self.config)


def clean_pages(**options: Any) -> CleanPages:
    """`CleanPages` from the fields of its `CleanConfig`, for Beam YAML."""
    return CleanPages(CleanConfig(**options))


@dataclass
class CountPages(beam.PTransform[PCollection[RawPage], PCollection[Counts]]):
    """How many pages there are: PCollection[RawPage] -> PCollection[Counts], one a bundle.

    Given to `WriteParquet` it makes sure that no page is lost on the way.
    """

    def expand(self, pages: PCollection[RawPage]) -> PCollection[Counts]:
        return pages | beam.ParDo(_CountPages()).with_output_types(Counts)


@with_input_types(PageRows)
@dataclass
class WriteParquet(beam.PTransform[PCollection[PageRows], PCollection[str]]):
    """Publish the four tables: PCollection[PageRows] -> PCollection[str], the paths of the files.

    The same rows make the same files, in whatever order, bundles and attempts they come. What
    ``output`` held before is replaced whole, or kept whole if the run fails.

    Raises:
        ForeignFolderError: When applied, if ``output`` holds what Naqi did not write.
    """

    output: str
    """A folder on this machine or on any filesystem that Beam knows."""
    shards: int = 1
    """In how many parts to sort and write each table, at once where there are workers. The files
    of a shard are cut at ``file_bytes`` besides."""
    pages_read: PCollection[Counts] | None = None
    """From `CountPages`: checked against the pages written and rejected."""
    piece_bytes: int = PIECE_BYTES
    file_bytes: int = FILE_BYTES

    def expand(self, pages: PCollection[PageRows]) -> PCollection[str]:
        if not pages.is_bounded:
            raise ValueError("WriteParquet publishes once, at the end: its input must be bounded")
        check(self.output)
        run = uuid4().hex
        folder = staging(self.output, run)
        files, counted = stage_files(
            pages, folder, self.shards, self.piece_bytes, self.file_bytes, OUTPUT
        )
        counts = [AsList(counted)]
        if self.pages_read is not None:
            counts.append(AsList(self.pages_read))
        return (
            pages.pipeline
            | "Once" >> beam.Create([self.output])
            | "Publish"
            >> beam.FlatMap(_publish, run, now(), AsList(files), *counts).with_output_types(str)
        )

    def display_data(self) -> dict[str, Any]:
        return {"output": self.output, "shards": self.shards}


def stage_files(
    pages: PCollection[PageRows],
    folder: str,
    shards: int,
    piece_bytes: int,
    file_bytes: int,
    layout: Layout,
) -> tuple[PCollection[DataFile], PCollection[Counts]]:
    """The rows of ``pages`` in finished files under ``folder``, and what was counted of them."""
    stage = beam.ParDo(_StagePieces(folder, shards, piece_bytes, layout.order))
    staged = pages | "Stage" >> stage.with_output_types(tuple[_Place, Run]).with_outputs(
        "counts", main="runs"
    )
    files = (
        staged.runs
        | "Global" >> beam.WindowInto(GlobalWindows())
        | "By shard" >> beam.GroupByKey()
        | "Merge" >> beam.FlatMap(_merge, folder, file_bytes, layout).with_output_types(DataFile)
    )
    return files, staged.counts


class _CleanGuarded(beam.DoFn):
    """Gathers pages, for a child process takes many small ones at once for less.

    While it is at one batch, the rows of the batch before are staged and the next one is read.
    """

    def __init__(self, config: CleanConfig) -> None:
        self._config = config

    def setup(self) -> None:
        self._guard = Guard(self._config)

    def start_bundle(self) -> None:
        self._held: list[WindowedValue] = []
        self._sent: list[WindowedValue] = []
        self._bytes = 0

    def process(
        self,
        page: RawPage,
        timestamp: Any = beam.DoFn.TimestampParam,
        window: Any = beam.DoFn.WindowParam,
    ) -> Iterator[WindowedValue]:
        self._held.append(WindowedValue(page, timestamp, (window,)))
        self._bytes += len(page.body)
        if len(self._held) == _GUARDED_PAGES or self._bytes >= _GUARDED_BYTES:
            yield from self._send()

    def finish_bundle(self) -> Iterator[WindowedValue]:
        yield from self._send()
        yield from self._send()

    def teardown(self) -> None:
        self._guard.close()

    def _send(self) -> Iterator[WindowedValue]:
        """Take the rows of the batch that was sent, and send the one that is held."""
        done, self._sent = self._sent, self._held
        self._held, self._bytes = [], 0
        rows = self._guard.collect() if done else []
        if self._sent:
            self._guard.submit([value.value for value in self._sent])
        yield from (value.with_value(row) for value, row in zip(done, rows, strict=True))


class _CountPages(beam.DoFn):
    def start_bundle(self) -> None:
        self._pages = 0

    def process(self, _page: RawPage) -> None:
        self._pages += 1

    def finish_bundle(self) -> Iterator[Any]:
        Metrics.counter("naqi", "pages_read").inc(self._pages)
        yield GlobalWindows.windowed_value({"pages_read": self._pages})


class _StagePieces(beam.DoFn):
    """Writes rows to pieces; sends on their runs, and what it counted."""

    def __init__(
        self, folder: str, shards: int, piece_bytes: int, order: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._options = folder, shards, piece_bytes, order

    def start_bundle(self) -> None:
        self._pieces = PieceWriter(*self._options)
        self._counts: Counter[str] = Counter()

    def process(self, page: PageRows) -> Iterator[tuple[_Place, Run]]:
        count(page, self._counts)
        return self._pieces.add(page)

    def finish_bundle(self) -> Iterator[Any]:
        for run in self._pieces.flush():
            yield GlobalWindows.windowed_value(run)
        for name, n in self._counts.items():
            Metrics.counter("naqi", name).inc(n)
        yield TaggedOutput("counts", GlobalWindows.windowed_value(dict(self._counts)))


def _merge(
    shard: tuple[_Place, Iterable[Run]], folder: str, file_bytes: int, layout: Layout
) -> Iterator[DataFile]:
    (table, number), runs = shard
    rows = merge(table, list(runs), folder, layout.order)
    return write_files(table, number, rows, folder, file_bytes, layout)


def _publish(
    output: str, run: str, started_at: str, files: Sequence[DataFile], *counts: Sequence[Counts]
) -> list[str]:
    return publish(output, run, files, total(chain(*counts)), started_at)
