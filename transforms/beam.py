"""The steps as PTransforms: wiring alone, the one module of `transforms` that makes a pipeline.

From file names to staged pieces all is one fused stage: only file names and descriptors of pieces
are ever shuffled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from typing import Any
from uuid import uuid4

import apache_beam as beam
from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import AsList, PBegin, PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindows
from apache_beam.typehints.decorators import with_input_types

from schemas.config import CleanConfig
from schemas.page import Page, RawPage
from schemas.rows import PageRows
from schemas.rules import Reason, Stage
from transforms import core
from transforms.read import read_file
from transforms.read.listing import list_files
from transforms.write.counts import Counts, count, total
from transforms.write.merge import merge
from transforms.write.output import check, staging
from transforms.write.parquet import FILE_BYTES, DataFile, write_files
from transforms.write.pieces import PIECE_BYTES, PieceWriter, Run
from transforms.write.publish import publish
from transforms.write.report import now

_DEFAULT = CleanConfig()

_BATCH_FILES = 64
_BATCH_BYTES = 4 << 20
"""Files go to workers in batches of so many, or of so many bytes: a shuffle costs by element."""

_Place = tuple[str, int]
"""Table and shard."""


@dataclass(frozen=True, slots=True)
class UnreadablePage(RawPage):
    """A file, or what is left of it, that could not be read."""

    error: str = ""


@dataclass
class ReadPages(beam.PTransform[PBegin, PCollection[RawPage]]):
    """Files to raw pages: Pipeline -> PCollection[RawPage].

    A file that cannot be read comes out as one `UnreadablePage`, which ends in ``rejected``.
    """

    inputs: Sequence[str]
    """Files, folders and patterns: see `transforms.read.listing.list_files`."""
    format: str | None = None
    """A key of `transforms.read.FORMATS`; None looks at name and content."""
    max_page_bytes: int = _DEFAULT.max_page_bytes

    def expand(self, pipeline: PBegin) -> PCollection[RawPage]:
        return (
            pipeline
            | "Inputs" >> beam.Create([tuple(self.inputs)])
            | "List" >> beam.FlatMap(_batches).with_output_types(tuple[str, ...])
            | "Spread" >> beam.Reshuffle()
            | "Read"
            >> beam.FlatMap(
                _read, format=self.format, max_page_bytes=self.max_page_bytes
            ).with_output_types(RawPage)
        )

    def display_data(self) -> dict[str, Any]:
        return {"inputs": " ".join(self.inputs), "format": self.format or "auto"}


@with_input_types(RawPage)
@dataclass
class ParsePages(beam.PTransform[PCollection[RawPage], PCollection[Page]]):
    """Raw pages decoded and cut into blocks: PCollection[RawPage] -> PCollection[Page]."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[Page]:
        return pages | beam.Map(_parse, self.config).with_output_types(Page)


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
    """All steps in turn: PCollection[RawPage] -> PCollection[PageRows], one element a page."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[PageRows]:
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


@with_input_types(RawPage)
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
        stage = beam.ParDo(_StagePieces(folder, self.shards, self.piece_bytes))
        staged = pages | "Stage" >> stage.with_output_types(tuple[_Place, Run]).with_outputs(
            "counts", main="runs"
        )
        files = (
            staged.runs
            | "Global" >> beam.WindowInto(GlobalWindows())
            | "By shard" >> beam.GroupByKey()
            | "Merge" >> beam.FlatMap(_merge, folder, self.file_bytes).with_output_types(DataFile)
        )
        counts = [AsList(staged.counts)]
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


def _batches(inputs: Sequence[str]) -> Iterator[tuple[str, ...]]:
    batch: list[str] = []
    size = 0
    for file in list_files(inputs):
        batch.append(file.path)
        size += file.bytes
        if len(batch) == _BATCH_FILES or size >= _BATCH_BYTES:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def _read(batch: Sequence[str], format: str | None, max_page_bytes: int) -> Iterator[RawPage]:
    for path in batch:
        try:
            with FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED) as stream:
                yield from read_file(stream, path, max_page_bytes=max_page_bytes, format=format)
        except Exception as error:  # noqa: PERF203  # the file boundary: the run goes on
            yield UnreadablePage(b"", path, error=f"{type(error).__name__}: {error}")


def _parse(raw: RawPage, config: CleanConfig) -> Page:
    if isinstance(raw, UnreadablePage):
        return Page(raw).rejected(Stage.READ, Reason.READ_ERROR, raw.error)
    return core.parse(raw, config)


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

    def __init__(self, folder: str, shards: int, piece_bytes: int) -> None:
        self._options = folder, shards, piece_bytes

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


def _merge(shard: tuple[_Place, Iterable[Run]], folder: str, file_bytes: int) -> Iterator[DataFile]:
    (table, number), runs = shard
    return write_files(table, number, merge(table, list(runs), folder), folder, file_bytes)


def _publish(
    output: str, run: str, started_at: str, files: Sequence[DataFile], *counts: Sequence[Counts]
) -> list[str]:
    return publish(output, run, files, total(chain(*counts)), started_at)
