"""Sorted rows to Parquet files, cut at places that depend on the rows alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import BinaryIO, NamedTuple
from uuid import uuid4

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from naqi.schemas.tables import SORT_KEYS, TABLES
from naqi.transforms.write.arrow import row_bytes, stored
from naqi.transforms.write.files import create, join, sync

FILE_BYTES = 256 << 20
"""A file ends with the row group that takes it past this size."""
GROUP_ROWS = 122_880
GROUP_BYTES = 16 << 20
"""The most rows, and bytes of plain Arrow rows, of a row group: it is built in memory."""

_BUFFER_BYTES = 1 << 20
"""What is gathered before it is written and hashed. Parquet writes a hundred times a row group, and
threads that write wait for each other each time that they come back from Arrow to Python."""

_LARGE_GROUP = GROUP_BYTES // 4
"""Bytes of a row group after which memory is given back, which takes a while."""

_LONG = {"text", "detail", "body"}
"""Columns too long for statistics to prune by."""
_UNIQUE = {*_LONG, "text_hash", "content_hash", "body_sha256"}
"""Columns whose values hardly repeat: a dictionary of them is wasted."""


class Layout(NamedTuple):
    """How rows lie in files."""

    schemas: Mapping[str, pa.Schema] = TABLES
    """Of the files of each table."""
    order: Mapping[str, tuple[str, ...]] = SORT_KEYS
    """The columns by which the rows of each table are sorted."""
    pages: int | None = None
    """The most pages of a row group, for rows that are sorted so that those of a page stand
    together; None cuts by rows and bytes."""
    bare: frozenset[str] = frozenset()
    """Columns that are not compressed: those of little content, where files are small and many."""
    arrow_schema: bool = True
    """Whether a file has its Arrow schema too, beside that of Parquet: it is 3 KB."""


OUTPUT = Layout()
"""That of an output folder."""


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
    """A file for Arrow to write to that hashes what goes through it."""

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

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        """Nothing: the file is closed by who opened it."""


def write_files(
    table: str,
    shard: int,
    chunks: Iterable[pa.Table],
    folder: str,
    file_bytes: int = FILE_BYTES,
    layout: Layout = OUTPUT,
) -> Iterator[DataFile]:
    """Write sorted ``chunks`` (`PLAIN`) to files in ``folder`` under random names.

    Without a row one file is written, that readers have the schema from.
    """
    groups = row_groups(chunks) if layout.pages is None else page_groups(chunks, layout.pages)
    return write_groups(table, shard, groups, folder, file_bytes, layout)


def write_groups(
    table: str,
    shard: int,
    groups: Iterator[pa.Table],
    folder: str,
    file_bytes: int = FILE_BYTES,
    layout: Layout = OUTPUT,
) -> Iterator[DataFile]:
    """As `write_files`, with the row groups as they come."""
    schema = layout.schemas[table]
    group = next(groups, schema.empty_table())
    attempt = uuid4().hex
    number = 0
    while group is not None:
        path = join(folder, f"{attempt}-{number:05d}.parquet")
        with create(path) as file:
            hashed = _Hashed(file)
            rows = 0
            with (
                pa.BufferedOutputStream(pa.PythonFile(hashed, "w"), _BUFFER_BYTES) as sink,
                _writer(layout, table, sink) as writer,
            ):
                while group is not None:
                    count, large = len(group), group.nbytes > _LARGE_GROUP
                    if count:
                        group = stored(schema, group)  # nothing else holds the plain rows
                        writer.write_table(group, row_group_size=count)
                    rows += count
                    del group
                    if large:
                        release_memory()
                    group = next(groups, None)
                    if sink.tell() >= file_bytes:
                        break
            sync(file)
        yield DataFile(table, shard, number, path, rows, hashed.bytes, hashed.sha256.hexdigest())
        number += 1


def release_memory() -> None:
    """Give back what the allocator keeps of freed memory: what follows may take it once more."""
    pa.default_memory_pool().release_unused()


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
                yield _joined(held)
                rows = size = 0
    if held:
        yield _joined(held)


def _joined(held: list[pa.Table]) -> pa.Table:
    """``held`` as one, and no longer held, so that its rows go when their reader is done."""
    joined = pa.concat_tables(held)
    held.clear()
    return joined


def page_groups(
    chunks: Iterable[pa.Table], pages: int, max_bytes: int = GROUP_BYTES
) -> Iterator[pa.Table]:
    """``chunks`` cut anew, every ``pages`` pages: the rows of a page stand together in them.

    Before that where the rows are more than ``max_bytes``, be it within a page.
    """
    held: list[pa.Table] = []
    last, full, size = None, 0, 0
    for chunk in chunks:
        ids, sizes = chunk["page_id"].to_pylist(), row_bytes(chunk).tolist()
        start = 0
        for row, (page, more) in enumerate(zip(ids, sizes, strict=True)):
            begins = page != last
            if (begins and full == pages) or (size and size + more > max_bytes):
                yield pa.concat_tables([*held, chunk.slice(start, row - start)])
                held, start, full, size = [], row, 0, 0
                begins = True
            last, full, size = page, full + begins, size + more
        if start < len(chunk):
            held.append(chunk.slice(start))
    if held:
        yield pa.concat_tables(held)


def _nested(field: pa.Field) -> list[str]:
    """Where Parquet has the parts of a list or a map; none of another column."""
    if pa.types.is_map(field.type):
        return [f"{field.name}.key_value.{part}" for part in ("key", "value")]
    return [f"{field.name}.list.element"] if pa.types.is_list(field.type) else []


@contextmanager
def _writer(layout: Layout, table: str, sink: pa.NativeFile) -> Iterator[pq.ParquetWriter]:
    schema, bare = layout.schemas[table], layout.bare
    names = [field.name for field in schema if not pa.types.is_nested(field.type)]
    nested = [path for field in schema for path in _nested(field)]
    writer = pq.ParquetWriter(
        sink,
        schema,
        compression={name: "none" if name in bare else "zstd" for name in [*names, *nested]},
        compression_level={name: 3 for name in [*names, *nested] if name not in bare},
        use_dictionary=[name for name in names if name not in _UNIQUE] + nested,
        write_statistics=[name for name in names if name not in _LONG],
        write_page_index=True,
        write_page_checksum=True,
        use_content_defined_chunking=True,
        store_schema=layout.arrow_schema,
        sorting_columns=pq.SortingColumn.from_ordering(
            schema, [(key, "ascending") for key in layout.order[table]], null_placement="at_end"
        ),
    )
    try:
        yield writer
        writer.close()
    except BaseException:
        writer.is_open = False  # it would write once more when it is let go of, to a closed file
        raise
