"""Parquet files, a row group at a time and only the columns that are needed.

Arrow's reader is C++ that makes what a file says there is: it is used apart from all else
(`transforms.read.apart`), where it may run out of memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from naqi.schemas.rules import Reason
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.columns import MOST_BYTES, Layout, Wanted, body_of, layout, page
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError, is_of_system
from naqi.transforms.read.tables.cells import (
    Column,
    arrays,
    cell,
    cell_bytes,
    names,
    wanted_columns,
)

_BATCH_ROWS = 64
"""Rows decoded at once; one at a time where there is no memory for so many."""
_BUFFER_BYTES = 1 << 20

_LEAST_BYTES = 64 << 20
_ROW_BYTES = 1_000
"""A file may become so many bytes, or as many times its own as may be inflated to; each row counts
as so many, beside its text. A kilobyte can say that there are thousands of millions of rows."""


def is_parquet(head: bytes) -> bool:
    """Whether a file's first bytes are those of a Parquet file."""
    return head.startswith(b"PAR1")


def read_parquet(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every row of the file: a page, one that could not be read, or no page.

    ``record`` is the number of the row, from 0. What of a row group cannot be read is one rejected
    item with the number of its first row not read, and reading goes on with the next.

    Raises:
        OSError: If the file cannot be read.
    """
    return read_records(_Rows(stream, origin, options), origin)


class _Rows(Source):
    """The rows of a file."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions) -> None:
        self._stream, self._origin, self._options = stream, origin, options
        self._file: pq.ParquetFile | None = None
        self._columns: dict[str, Column] = {}
        """Those that are needed, by their paths."""
        self._group = -1
        self._first = self._end = 0
        """Rows of the row group."""
        self._next = 0
        """The row after the one that `advance` went to."""
        self._batches: Iterator[pa.RecordBatch] = iter(())
        self._batch_first = self._batch_end = 0
        """Rows of the batch."""
        self._is_lost = False
        """Whether the row group cannot be read on."""
        self._cells: dict[str, pa.Array] = {}
        """The batch, by paths."""
        self._left = 0
        """Bytes that the rows to come may be."""

    def advance(self) -> bool:
        if self._file is None:
            self._open()
        self.record = self._next
        try:
            try:
                return self._advance()
            except MemoryError:  # there may be enough for a row
                if self._next < self._end:
                    self._read_from(self._next, 1)
                return self._advance()
        except MemoryError as error:
            raise self._lost(Reason.OUT_OF_MEMORY, "too large to be decoded") from error
        except StopIteration as error:
            raise self._lost(Reason.DAMAGED_FILE, "they are not there") from error
        except (pa.ArrowException, OSError) as error:
            if is_of_system(error):
                raise
            raise self._lost(Reason.DAMAGED_FILE, str(error)) from error

    def recover(self) -> bool:
        """Leave the row group if Arrow could not read it, else the row."""
        if self._file is None or self._left < 0:
            return False
        if self._is_lost:
            self._next = self._end
        else:
            while self._next >= self._end:
                if not self._begin_group():
                    return True
            self._next += 1
            self._read_from(self._next, _BATCH_ROWS)
        self._is_lost = False
        return True

    def item(self) -> Item:
        row, bodies = self._next - 1 - self._batch_first, self._layout.bodies
        self._left -= _ROW_BYTES + sum(cell_bytes(self._cells[path], row) for path in bodies)
        most = self._options.max_page_bytes + 1
        column, body = body_of(self._layout, lambda path: cell(self._cells[path], row, most))
        values = {
            path: cell(cells, row, MOST_BYTES)
            for path, cells in self._cells.items()
            if path not in bodies
        }
        return page(
            {**values, column: body}, self._layout, self._origin, self._next - 1, self._options
        )

    def _open(self) -> None:
        file = _open(self._stream)
        self._left = max(
            _LEAST_BYTES, self._options.max_compression_ratio * self._stream.seek(0, 2)
        )
        schema = file.schema_arrow
        found = wanted_columns(schema, Wanted(self._options))
        bodies = [path for path, column in found.items() if column.holds_text]
        self._layout: Layout = layout(found, bodies, self._options, names(schema))
        for body in self._layout.bodies:
            if not found[body].holds_text:  # the user has named it
                detail = f"column {body!r} holds no text but {found[body].kind}"
                raise UnreadableError(Reason.NO_BODY_COLUMN, detail)
        needed = [*self._layout.bodies, *self._layout.others]
        self._columns = {path: found[path] for path in needed if found[path].is_readable}
        self._file = file

    def _advance(self) -> bool:
        self.record = self._next
        while self._next >= self._end:
            if not self._begin_group():
                return False
        self.record = self._next
        if self._left < 0:
            raise self._lost(Reason.COMPRESSION_RATIO, "too many bytes for the size of the file")
        if self._next >= self._batch_end:
            self._take_batch()
        self._next += 1
        return True

    def _begin_group(self) -> bool:
        """Go to the next row group. False at the end."""
        assert self._file is not None  # noqa: S101  # it was opened
        group = self._group + 1
        if group >= self._file.num_row_groups:
            return False
        rows = max(0, self._file.metadata.row_group(group).num_rows)
        self._group, self._first, self._end = group, self._end, self._end + rows
        if self._end > self._first:
            self._read_from(self._first, _BATCH_ROWS)
        return True

    def _read_from(self, row: int, batch_rows: int) -> None:
        """Have batches of the row group come, from the one on that begins with ``row``."""
        assert self._file is not None  # noqa: S101  # it was opened
        self._cells = {}
        self._batches = self._file.reader.iter_batches(
            batch_rows,
            row_groups=[self._group],
            column_indices=sorted({column.leaf for column in self._columns.values()}),
            use_threads=False,
        )
        self._batch_first = self._batch_end = self._first
        while self._batch_end < row:
            self._take_batch()

    def _take_batch(self) -> None:
        self._cells = {}  # before the next one is made
        batch = next(self._batches)
        cells = arrays(batch, list(self._columns.values()))
        self._cells = dict(zip(self._columns, cells, strict=True))
        self._batch_first, self._batch_end = self._batch_end, self._batch_end + len(batch)

    def _lost(self, reason: Reason, why: str) -> UnreadableError:
        self._is_lost = True
        rows = f"row group {self._group}, rows {self._next} to {self._end - 1}"
        return UnreadableError(reason, f"{rows}: {why}")


def _open(stream: BinaryIO) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(
            pa.PythonFile(stream, mode="r"),
            buffer_size=_BUFFER_BYTES,  # streams column chunks, which may be as large as the file
            pre_buffer=False,
            page_checksum_verification=True,
        )
    except (pa.ArrowException, OSError) as error:
        if is_of_system(error):
            raise
        raise UnreadableError(Reason.DAMAGED_FILE, str(error)) from error
