"""Writing as PTransforms: sorted pieces, merged files, published as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import uuid4

import apache_beam as beam
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import AsList, PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindows
from apache_beam.typehints.decorators import with_input_types

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rejects import MaxRejected, check_max_rejected
from naqi.schemas.rows import PageRows
from naqi.transforms.guard.pool import GUARDS
from naqi.transforms.write.counts import Counts, count, total
from naqi.transforms.write.foreign import check_foreign
from naqi.transforms.write.merge import merge
from naqi.transforms.write.output import check, staging
from naqi.transforms.write.parquet import (
    FILE_BYTES,
    OUTPUT,
    DataFile,
    Layout,
    release_memory,
    write_files,
)
from naqi.transforms.write.pieces import PIECE_BYTES, PieceWriter, Run
from naqi.transforms.write.publish import publish
from naqi.transforms.write.report import note, now

_Place = tuple[str, int]
"""Table and shard."""


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
        TypeError: When applied, if ``output`` is no name.
        ValueError: When applied, if ``max_rejected`` is neither number nor share.
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
    config: CleanConfig | None = None
    """How the pages were cleaned, for manifest and report; None where that is not to be told."""
    max_rejected: MaxRejected = None
    """How many pages may be rejected: a whole number, or as a `float` a share, of which 1.0 is
    whatever comes. None: not all, and with ``pages_read`` there must be some."""

    def expand(self, pages: PCollection[PageRows]) -> PCollection[str]:
        if not pages.is_bounded:
            raise ValueError("WriteParquet publishes once, at the end: its input must be bounded")
        check_max_rejected(self.max_rejected)
        if not isinstance(self.output, str):
            raise TypeError(f"output is the name of a folder, a str, not {self.output!r}")
        check(self.output)
        check_foreign(self.output)
        run = uuid4().hex
        folder = staging(self.output, run)
        files, counted = stage_files(
            pages, folder, self.shards, self.piece_bytes, self.file_bytes, OUTPUT
        )
        counts = [AsList(counted)]
        if self.pages_read is not None:
            counts.append(AsList(self.pages_read))
        return publish_files(
            pages.pipeline, self.output, run, self.config, self.max_rejected, files, counts
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
    stage = beam.ParDo(StagePieces(folder, shards, piece_bytes, layout.order))
    staged = pages | "Stage" >> stage.with_output_types(tuple[_Place, Run]).with_outputs(
        "counts", main="runs"
    )
    return merge_runs(staged.runs, folder, file_bytes, layout), staged.counts


def merge_runs(
    runs: PCollection[tuple[_Place, Run]], folder: str, file_bytes: int, layout: Layout
) -> PCollection[DataFile]:
    """The rows of sorted ``runs``, by table and shard, in finished files under ``folder``."""
    files: PCollection[DataFile] = (
        runs
        | "Global" >> beam.WindowInto(GlobalWindows())
        | "By shard" >> beam.GroupByKey()
        | "Merge" >> beam.FlatMap(_merge, folder, file_bytes, layout).with_output_types(DataFile)
    )
    return files


def publish_files(
    pipeline: beam.Pipeline,
    output: str,
    run: str,
    config: CleanConfig | None,
    max_rejected: MaxRejected,
    files: PCollection[DataFile],
    counts: Sequence[AsList],
) -> PCollection[str]:
    """The paths of ``files`` once they are the output: see `transforms.write.publish`."""
    published: PCollection[str] = (
        pipeline
        | "Once" >> beam.Create([output])
        | "Publish"
        >> beam.FlatMap(
            _publish, run, now(), config, max_rejected, AsList(files), *counts
        ).with_output_types(str)
    )
    return published


class _CountPages(beam.DoFn):
    def start_bundle(self) -> None:
        self._pages = 0

    def process(self, _page: RawPage) -> None:
        self._pages += 1

    def finish_bundle(self) -> Iterator[Any]:
        Metrics.counter("naqi", "pages_read").inc(self._pages)
        yield GlobalWindows.windowed_value({"pages_read": self._pages})


class StagePieces(beam.DoFn):
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
    GUARDS.release()  # all pages before this were cleaned
    release_memory()  # what staging took
    rows = merge(table, list(runs), folder, layout.order)
    return write_files(table, number, rows, folder, file_bytes, layout)


def _publish(
    output: str,
    run: str,
    started_at: str,
    config: CleanConfig | None,
    max_rejected: MaxRejected,
    files: Sequence[DataFile],
    *counts: Sequence[Counts],
) -> list[str]:
    counted = total(chain(*counts))
    if len(counts) > 1:  # pages were counted, if perhaps there was none
        counted.setdefault("pages_read", 0)
    return publish(output, run, files, counted, started_at, note(config), max_rejected)
