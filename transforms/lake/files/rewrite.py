"""Data files: which of them hold a key, and what is left of them without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from functools import cache
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray
from pyiceberg.io import FileIO
from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.table import Table

from naqi.transforms.lake.files.bounds import holding
from naqi.transforms.lake.tables import ORDER, SCHEMAS, file_schema
from naqi.transforms.write.arrow import conform
from naqi.transforms.write.parquet import DataFile, Layout, write_groups

FILE_PAGES = 64
"""Pages of a data file. The fewer, the less is written anew with a changed page."""

THREADS = 4
"""In which files are rewritten."""

_ID_BYTES = 32
"""Of a page id: see `schemas.page.digest`."""

_BARE = frozenset(
    {"published_at", "index", "role", "start", "end", "script", "charset", "rules_version"}
    | {"language", "language_confidence", "language_source"}
    | {"n_paragraphs", "n_chars", "n_blocks", "n_dropped"}
    | {"dropped_by_rule.key_value.key", "dropped_by_rule.key_value.value"}
    | {"languages.key_value.key", "languages.key_value.value"}
)
"""Compressed, these columns of so few pages are hardly smaller, and take a sixth of the time."""


class Going(NamedTuple):
    """Which rows go."""

    column: str
    values: pa.Array
    """Those go that have one of these in the column."""
    times: pa.Table | None = None
    """When the pages that they are of were published and fetched, where that is known: a file of
    other times is not opened."""


class Rewritten(NamedTuple):
    """A data file that holds rows that go."""

    file: IcebergFile
    gone: pa.Table
    """The rows that go, in the columns in which they are told."""
    left: list[DataFile]
    """The others."""


@cache
def layout(pages: int | None = FILE_PAGES) -> Layout:
    """How rows lie in the data files of a lake; None cuts files by bytes."""
    schemas = {name: file_schema(name) for name in SCHEMAS}
    return Layout(schemas, ORDER, pages, _BARE, arrow_schema=False)


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
        return _plain(pq.ParquetFile(stream).read(wanted, use_threads=False), name, wanted)


def row_batches(
    io: FileIO, file: IcebergFile, name: str, columns: list[str] | None = None
) -> Iterator[pa.Table]:
    """As `read_rows`, some rows at a time."""
    wanted = columns or SCHEMAS[name].names
    with io.new_input(file.file_path).open() as stream:
        for batch in pq.ParquetFile(stream).iter_batches(columns=wanted, use_threads=False):
            yield _plain(pa.Table.from_batches([batch]), name, wanted)


def rewrite(
    table: Table,
    name: str,
    found: Sequence[IcebergFile],
    going: Going,
    told: list[str],
    folder: str,
    pool: Executor,
) -> list[Rewritten]:
    """Those of the files that hold rows which go, written anew.

    Args:
        table: The table.
        name: What `SCHEMAS` calls it.
        found: The files.
        going: The rows that go.
        told: Columns in which to give them back.
        folder: Staging.
        pool: In which to do so.
    """

    def one(file: IcebergFile) -> Rewritten | None:
        with table.io.new_input(file.file_path).open() as stream:
            parquet = pq.ParquetFile(stream)
            goes = test(parquet.read([going.column], use_threads=False)[going.column])
            if not pc.any(goes).as_py():
                return None
            gone = parquet.read(told, use_threads=False).filter(goes)
            if len(gone) == file.record_count:
                return Rewritten(file, gone, [])
            whole = _plain(parquet.read(use_threads=False), name, SCHEMAS[name].names)
        kept = whole.filter(pc.invert(goes))
        # A file is a row group, and stays one.
        left = write_groups(name, 0, iter([kept]), folder, layout=layout(None))
        return Rewritten(file, gone, list(left))

    if not len(going.values):
        return []
    test = _test(going)
    if going.times is not None:
        found = holding(found, table.schema(), going.times)
    return [file for file in pool.map(one, found) if file]


def _test(going: Going) -> Callable[[pa.ChunkedArray], pa.Array]:
    """Tells which of some values of the column go."""
    if going.column != "page_id":
        return lambda found: pc.is_in(found, going.values)
    # There are many files of few pages, and `is_in` makes a table of all values for each of them.
    ids = np.sort(_fixed(going.values))

    def test(found: pa.ChunkedArray) -> pa.Array:
        some = _fixed(found.combine_chunks())
        return pa.array(ids.take(np.searchsorted(ids, some), mode="clip") == some)

    return test


def _fixed(ids: pa.Array) -> NDArray[np.bytes_]:
    """Page ids, which are all of one length, for numpy."""
    fixed = ids.cast(pa.binary(_ID_BYTES))
    return np.frombuffer(fixed.buffers()[1], f"S{_ID_BYTES}", len(fixed))


def _plain(rows: pa.Table, name: str, columns: list[str]) -> pa.Table:
    """These columns of ``rows``, with the types that `SCHEMAS` has for them."""
    return conform(rows, pa.schema([SCHEMAS[name].field(column) for column in columns]))
