"""Sorted rows to Parquet files, cut at places that depend on the rows alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import BinaryIO, NamedTuple
from uuid import uuid4

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from schemas.tables import SORT_KEYS, TABLES
from transforms.write.arrow import row_bytes, stored
from transforms.write.files import create, join, sync

FILE_BYTES = 256 << 20
"""A file ends with the row group that takes it past this size."""
GROUP_ROWS = 122_880
GROUP_BYTES = 16 << 20
"""The most rows, and bytes of plain Arrow rows, of a row group: it is built in memory."""

_LONG = {"text", "detail", "body"}
"""Columns too long for statistics to prune by."""
_UNIQUE = {*_LONG, "text_hash", "content_hash", "body_sha256"}
"""Columns whose values hardly repeat: a dictionary of them is wasted."""


class DataFile(NamedTuple):
    """A finished file, in staging."""

    table: str
    shard: int
    number: int
    """Its place among the files of the shard: the order of the rows."""
    path: str
    rows: int
    bytes: int
    sha256: str


class _Hashed:
    """A file to write to that hashes what goes through it."""

    closed = False

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.bytes = 0
        self.sha256 = sha256()

    def write(self, data: bytes) -> int:
        self._file.write(data)
        self.sha256.update(data)
        self.bytes += len(data)
        return len(data)

    def tell(self) -> int:
        return self.bytes

    def flush(self) -> None:
        self._file.flush()


def write_files(
    table: str, shard: int, chunks: Iterable[pa.Table], folder: str, file_bytes: int = FILE_BYTES
) -> Iterator[DataFile]:
    """Write sorted ``chunks`` (`PLAIN`) to files in ``folder`` under random names.

    Without a row one file is written, that readers have the schema from.
    """
    groups = row_groups(chunks)
    group = next(groups, TABLES[table].empty_table())
    attempt = uuid4().hex
    number = 0
    while group is not None:
        path = join(folder, f"{attempt}-{number:05d}.parquet")
        with create(path) as file:
            hashed = _Hashed(file)
            rows = 0
            with _writer(table, hashed) as writer:
                while group is not None:
                    if len(group):
                        writer.write_table(stored(table, group), row_group_size=len(group))
                    rows += len(group)
                    group = next(groups, None)
                    if hashed.bytes >= file_bytes:
                        break
            sync(file)
        yield DataFile(table, shard, number, path, rows, hashed.bytes, hashed.sha256.hexdigest())
        number += 1


def row_groups(
    chunks: Iterable[pa.Table], max_rows: int = GROUP_ROWS, max_bytes: int = GROUP_BYTES
) -> Iterator[pa.Table]:
    """``chunks`` cut anew: as many rows as fit both limits, and one row at least.

    However the same rows were cut before, they come out the same.
    """
    held: list[pa.Table] = []
    rows = size = 0
    for chunk in chunks:
        ends = np.cumsum(row_bytes(chunk))
        start = done = 0
        while start < len(chunk):
            fit = int(np.searchsorted(ends, max_bytes - size + done, "right")) - start
            fit = min(fit, max_rows - rows)
            if fit <= 0 and rows == 0:
                fit = 1
            if fit > 0:
                held.append(chunk.slice(start, fit))
                start += fit
                size += int(ends[start - 1]) - done
                done = int(ends[start - 1])
                rows += fit
            if start < len(chunk):
                yield pa.concat_tables(held)
                held.clear()
                rows = size = 0
    if held:
        yield pa.concat_tables(held)


def _writer(table: str, sink: _Hashed) -> pq.ParquetWriter:
    schema = TABLES[table]
    names = [field.name for field in schema if not pa.types.is_map(field.type)]
    maps = [
        f"{field.name}.key_value.{part}"
        for field in schema
        if pa.types.is_map(field.type)
        for part in ("key", "value")
    ]
    return pq.ParquetWriter(
        sink,
        schema,
        compression="zstd",
        compression_level=3,
        use_dictionary=[name for name in names if name not in _UNIQUE] + maps,
        write_statistics=[name for name in names if name not in _LONG],
        write_page_index=True,
        write_page_checksum=True,
        use_content_defined_chunking=True,
        sorting_columns=pq.SortingColumn.from_ordering(
            schema, [(key, "ascending") for key in SORT_KEYS[table]], null_placement="at_end"
        ),
    )
