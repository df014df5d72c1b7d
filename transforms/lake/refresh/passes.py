"""The two passes of a refresh over its inputs: what is there, then what is to be cleaned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Any
from uuid import uuid4

import apache_beam as beam
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from apache_beam.pvalue import AsList, PCollection
from apache_beam.transforms.window import GlobalWindows

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows, Sighting
from naqi.schemas.rules import Reason
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.sites import LearnSites
from naqi.transforms.beam.write import stage_files
from naqi.transforms.lake.catalog import LakeError
from naqi.transforms.lake.refresh.sightings import Key, Seen, key, to_table
from naqi.transforms.lake.tables import INPUTS
from naqi.transforms.read.files.file import read_file
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.write import files
from naqi.transforms.write.counts import Counts, total
from naqi.transforms.write.parquet import DataFile, Layout
from naqi.transforms.write.pieces import PIECE_BYTES

Part = tuple[str, int]
"""File and number of a record batch: rows to work on."""

_PART_FILES = 256
_LEAST_PARTS = 16
"""A part is of at most so many files, and there are so many parts where files are few."""
_SIGHTINGS = 10_000
"""Sightings held by a worker before they are written."""
_KEYS = 10_000
"""Pages of a file that are looked for at once."""


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
    parts = _parts(pipeline, [read.sort_by("path")], len(read), folder)
    found = parts | "Scan" >> look.with_output_types(Seen)
    _result(pipeline, folder, "scan", found)


def scanned(folder: str) -> list[Seen]:
    """What `scan` found."""
    return [Seen(*file) for file in json.loads(files.read(_result_path(folder, "scan")) or b"[]")]


def clean(
    pipeline: beam.Pipeline,
    wanted: Iterable[pa.Table],
    folder: str,
    config: CleanConfig,
    layout: Layout,
    *,
    opened: int,
    limits: ReadOptions,
    format: str | None,
    shards: int,
    progress: beam.DoFn | None,
) -> None:
    """Second pass: the rows of the wanted pages, in files in ``folder`` that `cleaned` reads.

    The pages are sorted by file, of which there are ``opened``.
    """
    rows: PCollection[PageRows] = (
        _parts(pipeline, wanted, opened, folder)
        | "Read" >> beam.FlatMap(_wanted, format, limits).with_output_types(RawPage)
        | CleanPages(config)
    )
    if progress is not None:
        rows = rows | "Progress" >> beam.ParDo(progress)
    data, counts = stage_files(rows, folder, shards, PIECE_BYTES, 1, layout)
    _result(pipeline, folder, "files", data)
    _result(pipeline, folder, "counts", counts)


def learn(
    pipeline: beam.Pipeline,
    wanted: Iterable[pa.Table],
    folder: str,
    config: CleanConfig,
    *,
    edition: int,
    opened: int,
    limits: ReadOptions,
    format: str | None,
) -> None:
    """Between the two: what the wanted pages tell of their sites, in files in ``folder``.

    As `clean` takes them; ``edition`` is that of the pages (`transforms.beam.sites`).
    """
    (
        _parts(pipeline, wanted, opened, folder)
        | "Read" >> beam.FlatMap(_wanted, format, limits).with_output_types(RawPage)
        | LearnSites(folder, edition, config)
    )


def cleaned(folder: str) -> tuple[list[DataFile], Counts]:
    """The files that `clean` wrote, and what it counted."""
    data = json.loads(files.read(_result_path(folder, "files")) or b"[]")
    counts = json.loads(files.read(_result_path(folder, "counts")) or b"[]")
    return [DataFile(*file) for file in data], total(counts)


def read_pages(path: str, format: str | None, limits: ReadOptions) -> Iterator[RawPage]:
    """The pages of a file; one whose rejection is `READ_ERROR` where it cannot be read on."""
    for item in read_file(path, limits, format):
        if isinstance(item, RawPage):
            yield item


class _Scan(beam.DoFn):
    """Writes what is seen to files of its own; sends on which."""

    def __init__(
        self, folder: str, cleaner: str, seen: int, format: str | None, limits: ReadOptions
    ) -> None:
        self._folder = folder
        self._cleaner = cleaner
        self._seen = seen
        self._read = format, limits

    def start_bundle(self) -> None:
        self._found: list[Sighting] = []

    def process(self, part: Part) -> Iterator[Seen]:
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
            yield Sighting(
                path=path,
                version="" if failed else version,
                cleaner=self._cleaner,
                page_id=page_id,
                record=record,
                content_hash=content,
                fetched_at=raw.fetched_at,
                seen=self._seen,
            )
            pages += 1
        if not pages:
            yield Sighting(
                path=path,
                version=version,
                cleaner=self._cleaner,
                page_id=None,
                record=None,
                content_hash=None,
                fetched_at=None,
                seen=self._seen,
            )

    def _write(self) -> Seen:
        path = files.join(self._folder, f"{uuid4().hex}-seen.arrow")
        with files.create(path) as file, pa.ipc.new_file(file, INPUTS) as writer:
            writer.write_table(to_table(self._found))
        unreadable = sum(not sighting.version for sighting in self._found)
        seen = Seen(path, len(self._found), unreadable)
        self._found = []
        return seen


def _wanted(part: Part, format: str | None, limits: ReadOptions) -> Iterator[RawPage]:
    for path, sightings in groupby(rows_of(part), itemgetter("path")):
        # Both are in the order of records: so a file of any number of pages is read with few keys.
        keys = ((s["record"], s["page_id"], s["content_hash"]) for s in sightings)
        left: set[Key] = set(islice(keys, _KEYS))
        for raw in read_pages(path, format, limits):
            found = key(raw)
            if found in left:
                left.remove(found)
                yield raw
                left = left or set(islice(keys, _KEYS))
        if left:
            raise LakeError(f"{path} changed while it was read: refresh again when it is complete")


def rows_of(part: Part) -> Iterator[dict[str, Any]]:
    """The rows of a part."""
    path, number = part
    with files.arrow_input(path) as source, pa.ipc.open_file(source) as reader:
        batch = reader.get_batch(number)
        for start in range(0, len(batch), _KEYS):
            yield from batch.slice(start, _KEYS).to_pylist()


def write_parts(rows: Iterable[pa.Table], opened: int, path: str) -> list[Part]:
    """Write ``rows``, sorted by path, to a file, in parts to be worked on at once.

    The rows of a path are in one part. So only the numbers of parts travel through a pipeline,
    which holds what it is made of several times over.

    Args:
        rows: With a column ``path``.
        opened: How many paths there are.
        path: Of the file to write.
    """
    size = max(1, min(_PART_FILES, opened // _LEAST_PARTS))
    parts = _by_path(rows, size)
    first = next(parts, None)
    if first is None:
        return []
    with files.create(path) as file, pa.ipc.new_file(file, first.schema) as writer:
        for part in chain([first], parts):
            writer.write_batch(part.combine_chunks().to_batches()[0])
        return [(path, number) for number in range(writer.stats.num_record_batches)]


def _by_path(tables: Iterable[pa.Table], size: int) -> Iterator[pa.Table]:
    """``tables`` cut anew, every ``size`` paths."""
    held: list[pa.Table] = []
    last, paths = None, 0
    for rows in filter(len, tables):
        column = rows["path"].combine_chunks()
        changes = pc.not_equal(column.slice(1), column.slice(0, len(column) - 1))
        begins = np.concatenate([[column[0].as_py() != last], changes])
        starts = np.flatnonzero(begins)
        start = 0
        for cut in starts[-paths % size :: size].tolist():
            if held or cut > start:
                yield pa.concat_tables([*held, rows.slice(start, cut - start)])
            held, start = [], cut
        held.append(rows.slice(start))
        last = column[len(column) - 1].as_py()
        paths += len(starts)
    if held:
        yield pa.concat_tables(held)


def _parts(
    pipeline: beam.Pipeline, rows: Iterable[pa.Table], opened: int, folder: str
) -> PCollection[Part]:
    parts = write_parts(rows, opened, files.join(folder, f"{uuid4().hex}-parts.arrow"))
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
