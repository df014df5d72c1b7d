"""Data files: which of them hold a key, and what is left of them without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyiceberg.io import FileIO
from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.table import Table

from transforms.lake.tables import ORDER, SCHEMAS, file_schema
from transforms.write.parquet import DataFile, Layout, write_files

FILE_PAGES = 64
"""Pages of a data file. The fewer, the less is written anew with a changed page."""

_THREADS = 8


class Hit(NamedTuple):
    """A data file that holds rows that go."""

    file: IcebergFile
    rows: int
    """How many of its rows go."""


@cache
def layout(pages: int | None = FILE_PAGES) -> Layout:
    """How rows lie in the data files of a lake; None cuts files by bytes."""
    return Layout({name: file_schema(name) for name in SCHEMAS}, ORDER, pages)


def data_files(table: Table) -> list[IcebergFile]:
    """The data files of the current snapshot, by path."""
    found = (task.file for task in table.scan().plan_files())
    return sorted(found, key=lambda file: file.file_path)


def read_rows(
    io: FileIO, file: IcebergFile, name: str, columns: list[str] | None = None
) -> pa.Table:
    """The rows of a data file, all in memory, in the schema that `SCHEMAS` has for them.

    Args:
        io: Of the table.
        file: The data file.
        name: Of the table.
        columns: Only these.
    """
    wanted = columns or SCHEMAS[name].names
    with io.new_input(file.file_path).open() as stream:
        rows = pq.ParquetFile(stream).read(wanted, use_threads=False)
    schema = pa.schema([SCHEMAS[name].field(column) for column in wanted])
    return rows.select(wanted).cast(schema)


def row_batches(
    io: FileIO, file: IcebergFile, name: str, columns: list[str] | None = None
) -> Iterator[pa.Table]:
    """As `read_rows`, some rows at a time."""
    wanted = columns or SCHEMAS[name].names
    schema = pa.schema([SCHEMAS[name].field(column) for column in wanted])
    with io.new_input(file.file_path).open() as stream:
        for batch in pq.ParquetFile(stream).iter_batches(columns=wanted, use_threads=False):
            yield pa.Table.from_batches([batch]).select(wanted).cast(schema)


def find(table: Table, found: Sequence[IcebergFile], column: str, values: pa.Array) -> list[Hit]:
    """Which of the files hold rows whose ``column`` is one of ``values``: one column is read."""
    if not len(values):
        return []

    def hits(file: IcebergFile) -> int:
        with table.io.new_input(file.file_path).open() as stream:
            keys = pq.ParquetFile(stream).read([column], use_threads=False)[column]
        return int(pc.sum(pc.is_in(keys, values), min_count=0).as_py() or 0)

    with ThreadPoolExecutor(_THREADS) as pool:
        counted = list(zip(found, pool.map(hits, found), strict=True))
    return [Hit(file, rows) for file, rows in counted if rows]


def survivors(
    table: Table, name: str, column: str, values: pa.Array, hits: list[Hit], folder: str
) -> Iterator[DataFile]:
    """What is left of the files of ``hits``, written to ``folder``, file by file."""
    for hit in hits:
        if hit.rows == hit.file.record_count:
            continue
        rows = read_rows(table.io, hit.file, name)
        rows = rows.filter(pc.invert(pc.is_in(rows[column], values)))
        yield from write_files(name, 0, [rows], folder, layout=layout(None))
