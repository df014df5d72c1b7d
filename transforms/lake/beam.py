"""The two passes of a refresh over its inputs: what is there, then what is to be cleaned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any
from uuid import uuid4

import apache_beam as beam
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems
from apache_beam.pvalue import AsList, PCollection
from apache_beam.transforms.window import GlobalWindows

from schemas.config import CleanConfig
from schemas.page import RawPage, Rejection
from schemas.rows import PageRows
from schemas.rules import Reason, Stage
from transforms.beam.clean import CleanPages
from transforms.beam.write import stage_files
from transforms.lake.catalog import LakeError
from transforms.lake.sightings import Key, Sighting, key, to_table
from transforms.lake.tables import INPUTS
from transforms.read import read_items
from transforms.read.items import ReadOptions
from transforms.write import files
from transforms.write.counts import Counts, total
from transforms.write.parquet import DataFile, Layout
from transforms.write.pieces import PIECE_BYTES

Part = tuple[str, int]
"""File and number of a record batch: rows to work on."""

_PART_FILES = 256
_LEAST_PARTS = 16
"""A part is of at most so many files, and there are so many parts where files are few."""
_SIGHTINGS = 10_000
"""Sightings held by a worker before they are written."""


def scan(
    pipeline: beam.Pipeline,
    read: pa.Table,
    folder: str,
    *,
    cleaner: str,
    seen: int,
    format: str | None,
    limits: ReadOptions,
) -> None:
    """First pass: a `Sighting` of each page in the files, for `scanned` to read.

    Args:
        pipeline: To run.
        read: Path and version of the files to read.
        folder: For what is found.
        cleaner: For the sightings.
        seen: For the sightings: the number of the refresh.
        format: A key of `transforms.read.FORMATS`.
        limits: Of reading.
    """
    look = beam.ParDo(_Scan(folder, cleaner, seen, format, limits))
    found = _parts(pipeline, read, folder) | "Scan" >> look.with_output_types(str)
    _result(pipeline, folder, "scan", found)


def scanned(folder: str) -> pa.Table:
    """What `scan` found."""
    tables = []
    for path in json.loads(files.read(_result_path(folder, "scan")) or b"[]"):
        with files.arrow_input(path) as source, pa.ipc.open_file(source) as reader:
            tables.append(reader.read_all())
    return pa.concat_tables([INPUTS.empty_table(), *tables])


def clean(
    pipeline: beam.Pipeline,
    wanted: pa.Table,
    folder: str,
    config: CleanConfig,
    layout: Layout,
    *,
    limits: ReadOptions,
    format: str | None,
    shards: int,
    progress: beam.DoFn | None,
) -> None:
    """Second pass: the rows of the wanted pages, in files in ``folder`` that `cleaned` reads."""
    rows: PCollection[PageRows] = (
        _parts(pipeline, wanted, folder)
        | "Read" >> beam.FlatMap(_wanted, format, limits).with_output_types(RawPage)
        | CleanPages(config)
    )
    if progress is not None:
        rows = rows | "Progress" >> beam.ParDo(progress)
    data, counts = stage_files(rows, folder, shards, PIECE_BYTES, 1, layout)
    _result(pipeline, folder, "files", data)
    _result(pipeline, folder, "counts", counts)


def cleaned(folder: str) -> tuple[list[DataFile], Counts]:
    """The files that `clean` wrote, and what it counted."""
    data = json.loads(files.read(_result_path(folder, "files")) or b"[]")
    counts = json.loads(files.read(_result_path(folder, "counts")) or b"[]")
    return [DataFile(*file) for file in data], total(counts)


def read_pages(path: str, format: str | None, limits: ReadOptions) -> Iterator[RawPage]:
    """The pages of a file; one whose rejection is `READ_ERROR` where it cannot be read on."""
    try:
        with FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED) as stream:
            for item in read_items(stream, path, limits, format):
                if isinstance(item, RawPage):
                    yield item
    except Exception as error:  # the file boundary: the run goes on
        detail = f"{type(error).__name__}: {error}"[:500]
        yield RawPage(b"", path, rejection=Rejection(Stage.READ, Reason.READ_ERROR, detail))


class _Scan(beam.DoFn):
    """Writes what is seen to files of its own; sends on their paths."""

    def __init__(
        self, folder: str, cleaner: str, seen: int, format: str | None, limits: ReadOptions
    ) -> None:
        self._folder = folder
        self._cleaner = cleaner
        self._seen = seen
        self._read = format, limits

    def start_bundle(self) -> None:
        self._found: list[Sighting] = []

    def process(self, part: Part) -> Iterator[str]:
        for file in rows_of(part):
            for sighting in self._sightings(file["path"], file["version"]):
                self._found.append(sighting)
                if len(self._found) == _SIGHTINGS:
                    yield self._write()

    def finish_bundle(self) -> Iterator[Any]:
        if self._found:
            yield GlobalWindows.windowed_value(self._write())

    def _sightings(self, path: str, version: str) -> Iterator[Sighting]:
        pages = 0
        for raw in read_pages(path, *self._read):
            record, page_id, content = key(raw)
            failed = raw.rejection is not None and raw.rejection.reason == Reason.READ_ERROR
            again = "" if failed else version
            yield Sighting(
                path, again, self._cleaner, page_id, record, content, raw.fetched_at, self._seen
            )
            pages += 1
        if not pages:
            yield Sighting(path, version, self._cleaner, None, None, None, None, self._seen)

    def _write(self) -> str:
        path = files.join(self._folder, f"{uuid4().hex}-seen.arrow")
        with files.create(path) as file, pa.ipc.new_file(file, INPUTS) as writer:
            writer.write_table(to_table(self._found))
        self._found = []
        return path


def _wanted(part: Part, format: str | None, limits: ReadOptions) -> Iterator[RawPage]:
    for path, sightings in groupby(rows_of(part), itemgetter("path")):
        left: set[Key] = {(s["record"], s["page_id"], s["content_hash"]) for s in sightings}
        for raw in read_pages(path, format, limits):
            found = key(raw)
            if found in left:
                left.remove(found)
                yield raw
        if left:
            raise LakeError(f"{path} changed while it was read: refresh again when it is complete")


def rows_of(part: Part) -> list[dict[str, Any]]:
    """The rows of a part."""
    path, number = part
    with files.arrow_input(path) as source, pa.ipc.open_file(source) as reader:
        return reader.get_batch(number).to_pylist()


def write_parts(rows: pa.Table, path: str) -> list[Part]:
    """Write ``rows``, sorted by path, to a file, in parts to be worked on at once.

    The rows of a path are in one part. So only the numbers of parts travel through a pipeline,
    which holds what it is made of several times over.
    """
    paths = rows["path"].combine_chunks()
    changes = pc.not_equal(paths.slice(1), paths.slice(0, max(0, len(paths) - 1)))
    starts = np.flatnonzero(np.concatenate([[True], changes.to_numpy(zero_copy_only=False)]))
    size = max(1, min(_PART_FILES, len(starts) // _LEAST_PARTS))
    cuts = [*starts[::size].tolist(), len(rows)]
    with files.create(path) as file, pa.ipc.new_file(file, rows.schema) as writer:
        for start, stop in pairwise(cuts):
            writer.write_batch(rows.slice(start, stop - start).combine_chunks().to_batches()[0])
    return [(path, number) for number in range(len(cuts) - 1)]


def _parts(pipeline: beam.Pipeline, rows: pa.Table, folder: str) -> PCollection[Part]:
    parts = write_parts(rows, files.join(folder, f"{uuid4().hex}-parts.arrow"))
    return pipeline | "Parts" >> beam.Create(parts) | "Spread" >> beam.Reshuffle()


def _result_path(folder: str, name: str) -> str:
    return files.join(folder, f"{name}.json")


def _result(pipeline: beam.Pipeline, folder: str, name: str, values: PCollection[Any]) -> None:
    """Write all ``values`` as one JSON list: a bundle run twice leaves one set of them."""
    path = _result_path(folder, name)
    (
        pipeline
        | f"Once {name}" >> beam.Create([path])
        | f"Write {name}" >> beam.Map(_write_json, AsList(values))
    )


def _write_json(path: str, values: Iterable[Any]) -> None:
    files.write(path, json.dumps(list(values)).encode())
