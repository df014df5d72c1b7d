"""Rows to Arrow tables, and the plain and stored forms of the output schemas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from naqi.schemas.tables import TABLES


def plain(schema: pa.Schema) -> pa.Schema:
    """``schema`` with strings for dictionaries."""
    return pa.schema(
        [
            field.with_type(field.type.value_type) if pa.types.is_dictionary(field.type) else field
            for field in schema
        ]
    )


PLAIN: dict[str, pa.Schema] = {name: plain(schema) for name, schema in TABLES.items()}
"""The output schemas with strings for dictionaries: what is sorted and merged.

The order of a dictionary's words depends on which rows met first, so it is made last (`stored`).
"""


def to_table(table: str, rows: Sequence[tuple[Any, ...]]) -> pa.Table:
    """``rows`` (the NamedTuples of `schemas.rows`) as an Arrow table with the `PLAIN` schema.

    Raises:
        ValueError: a null in a column that is not nullable.
    """
    return to_arrow(PLAIN[table], rows, table)


def to_arrow(schema: pa.Schema, rows: Sequence[tuple[Any, ...]], table: str) -> pa.Table:
    """``rows`` in the columns of a plain ``schema``, which are in the order of their fields.

    Raises:
        ValueError: A null in a column that is not nullable: the message names ``table``.
    """
    if not rows:
        return schema.empty_table()
    columns = []
    for field, values in zip(schema, zip(*rows, strict=True), strict=True):
        items = map(_pairs, values) if pa.types.is_map(field.type) else values
        column = pa.array(items, field.type)
        if column.null_count and not field.nullable:
            raise ValueError(f"a row of {table} has no {field.name}")
        columns.append(column)
    return pa.Table.from_arrays(columns, schema=schema)


def _pairs(items: dict[str, Any] | None) -> list[tuple[str, Any]] | None:
    return None if items is None else sorted(items.items())


def conform(rows: pa.Table, schema: pa.Schema) -> pa.Table:
    """``rows`` of any version in the columns of ``schema``, by name, with its types.

    A column that they lack, as older files do, is null. One that is no more is left out: where
    that must not be, `refuse_newer` before.

    Raises:
        ValueError: They lack a column, or a value, that there must be.
    """
    for field in schema:
        if field.name not in rows.column_names:
            rows = rows.append_column(field, pa.nulls(len(rows), field.type))
    return rows.select(schema.names).cast(schema)


def version_of(schema: pa.Schema) -> int:
    """The schema version that a file says it was written under; 0 where it says none."""
    return int((schema.metadata or {}).get(b"naqi.schema_version", 0))


def stored(schema: pa.Schema, rows: pa.Table) -> pa.Table:
    """``rows`` (`PLAIN`) in the schema of their files, one chunk a column."""
    columns = []
    for field, column in zip(schema, rows.columns, strict=True):
        chunk = column.combine_chunks()
        if pa.types.is_dictionary(field.type):
            chunk = chunk.dictionary_encode()
        elif pa.types.is_nested(field.type):  # names and ids of its parts are of its type
            chunk = chunk.cast(field.type)
        columns.append(chunk)
    return pa.Table.from_arrays(columns, schema=schema)


def row_bytes(rows: pa.Table) -> npt.NDArray[np.int64]:
    """Bytes of each row of ``rows`` (`PLAIN`), a function of the row alone; shape (rows,)."""
    sizes = np.full(len(rows), 8 * rows.num_columns, np.int64)
    for column in rows.columns:
        if pa.types.is_string(column.type) or pa.types.is_binary(column.type):
            sizes += pc.fill_null(pc.binary_length(column), 0).to_numpy()
    return sizes
