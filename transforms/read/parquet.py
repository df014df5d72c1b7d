"""Parquet files, a row group at a time and only the columns that are needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read.columns import Layout, layout, page
from naqi.transforms.read.items import Items, ReadOptions, UnreadableError

_BATCH_ROWS = 64
_BUFFER_BYTES = 1 << 20


def is_parquet(head: bytes) -> bool:
    """Whether a file's first bytes are those of a Parquet file."""
    return head.startswith(b"PAR1")


def read_parquet(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every row of the file: a page, one that could not be read, or no page.

    ``record`` is the number of the row, from 0. A row group that cannot be read is one rejected
    item with the number of its first row not read, and reading goes on with the next.

    Raises:
        OSError: If the file cannot be read.
    """
    try:
        file = _open(stream)
        found = _layout(file.schema_arrow, options)
    except UnreadableError as error:
        yield RawPage(b"", origin, rejection=error.rejection())
        return
    first = 0
    for group in range(file.num_row_groups):
        rows = file.metadata.row_group(group).num_rows
        number = first
        try:
            for number, values in enumerate(_rows(file, group, found), start=first):
                yield page(values, found, origin, number, options)
                number += 1
        except UnreadableError as error:
            detail = f"row group {group}, rows {number} to {first + rows - 1}: {error.detail}"
            damage = UnreadableError(Reason.DAMAGED_FILE, detail)
            yield RawPage(b"", origin, number, rejection=damage.rejection())
        first += rows


def _open(stream: BinaryIO) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(
            pa.PythonFile(stream, mode="r"),
            buffer_size=_BUFFER_BYTES,  # streams column chunks, which may be as large as the file
            pre_buffer=False,
            page_checksum_verification=True,
        )
    except (pa.ArrowException, OSError) as error:
        raise _damage(error) from error


def _layout(schema: pa.Schema, options: ReadOptions) -> Layout:
    kinds = {field.name: field.type for field in schema}
    for field in schema:
        if pa.types.is_struct(field.type):
            kinds.update({f"{field.name}.{inner.name}": inner.type for inner in field.type})
    bodies = [name for name, kind in kinds.items() if _is_text(kind) or _is_bytes(kind)]
    return layout(kinds, bodies, options)


def _rows(file: pq.ParquetFile, group: int, layout: Layout) -> Iterator[dict[str, object]]:
    paths = [path for path in layout[:-1] if path is not None]
    try:
        for batch in file.iter_batches(_BATCH_ROWS, row_groups=[group], columns=paths):
            columns = {path: _column(batch, path) for path in paths}
            for row in zip(*columns.values(), strict=True):
                yield dict(zip(paths, row, strict=True))
    except (pa.ArrowException, OSError) as error:
        raise _damage(error) from error


def _column(batch: pa.RecordBatch, path: str) -> list[object]:
    """The values of a column. Text as bytes: it may not be the UTF-8 that it should be."""
    if path in batch.schema.names:
        column = batch.column(path)
    else:
        outer, _, inner = path.partition(".")
        column = pc.struct_field(batch.column(outer), inner)
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if _is_text(column.type):
        column = column.cast(pa.large_binary())
    elif pa.types.is_timestamp(column.type):
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    values: list[object] = column.to_pylist()
    return values


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _is_bytes(kind: pa.DataType) -> bool:
    return bool(pa.types.is_binary(kind) or pa.types.is_large_binary(kind))


def _damage(error: Exception) -> UnreadableError:
    if isinstance(error, OSError) and error.errno is not None:
        raise error  # the system's, not Arrow's: the file is not damaged, it cannot be had
    return UnreadableError(Reason.DAMAGED_FILE, str(error))
