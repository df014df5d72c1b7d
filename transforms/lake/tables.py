"""The tables of a lake: their Iceberg schemas, sort orders and Arrow forms."""

from __future__ import annotations

import pyarrow as pa
from pyiceberg.schema import Schema
from pyiceberg.table.sorting import NullOrder, SortDirection, SortField, SortOrder
from pyiceberg.transforms import IdentityTransform
from pyiceberg.types import (
    BinaryType,
    BooleanType,
    DoubleType,
    FloatType,
    IcebergType,
    IntegerType,
    ListType,
    LongType,
    MapType,
    NestedField,
    StringType,
    TimestampType,
    TimestamptzType,
)

from naqi.schemas.columns import LOCAL, UTC, WORD, Column
from naqi.schemas.tables import COLUMNS, SORT_KEYS, TABLES
from naqi.transforms.write.arrow import PLAIN, plain

INPUTS = plain(pa.schema([column.field() for column in COLUMNS["inputs"]]))
"""What was read: one row a page seen in an input file. A refresh compares its inputs with it."""

SCHEMAS: dict[str, pa.Schema] = {**PLAIN, "inputs": INPUTS}

TIME = ("published_at", "fetched_at")
"""When a page was published, and fetched: all rows of a page have the same, in ``pages`` and
``paragraphs``."""

ORDER: dict[str, tuple[str, ...]] = {
    **SORT_KEYS,
    "paragraphs": (*TIME, "host", "page_id", "origin", "record", "index", "text_hash"),
    "pages": (*TIME, "host", "page_id", "origin", "record", "content_hash"),
    "inputs": ("path", "page_id", "record", "content_hash"),
}
"""Oldest pages first: pages of one time change together, so few files hold what a refresh replaces.

`dropped` and `rejected` have no time; they are sorted by page.
"""

_BOUNDED = {*TIME, "host", "language", "path"}
"""Columns of which a table's metadata has bounds for every file. Those of the others prune nothing,
and a refresh would read and write them all."""

_IDENTIFIERS = {
    "paragraphs": ("page_id", "index"),
    "pages": ("page_id",),
    "dropped": ("page_id", "position"),
    "rejected": ("page_id",),
}

_PRIMITIVES: dict[pa.DataType, IcebergType] = {
    pa.string(): StringType(),
    WORD: StringType(),
    pa.binary(): BinaryType(),
    pa.int32(): IntegerType(),
    pa.int64(): LongType(),
    pa.float32(): FloatType(),
    pa.float64(): DoubleType(),
    pa.bool_(): BooleanType(),
    LOCAL: TimestampType(),
    UTC: TimestamptzType(),
}


def table_names(*, keep_dropped: bool) -> list[str]:
    """The tables of a lake, in the order in which they are committed; ``inputs`` last."""
    return [name for name in TABLES if name != "dropped" or keep_dropped] + ["inputs"]


def properties(table: str) -> dict[str, str]:
    """The Iceberg properties of a table."""
    bounded = sorted(_BOUNDED.intersection(SCHEMAS[table].names))
    return {
        "write.metadata.delete-after-commit.enabled": "true",
        "write.metadata.previous-versions-max": "20",
        "write.metadata.metrics.default": "none",
        **{f"write.metadata.metrics.column.{name}": "truncate(16)" for name in bounded},
    }


def iceberg_schema(table: str, *, unique: bool) -> Schema:
    """The Iceberg schema of a table.

    Args:
        table: A key of `SCHEMAS`.
        unique: Whether a page stands in the lake once: then its rows have identifier fields.
    """
    fields = [
        NestedField(
            field_id=column.id,
            name=column.name,
            field_type=_iceberg_type(column),
            required=not column.nullable,
            doc=column.doc,
        )
        for column in COLUMNS[table]
    ]
    names = _IDENTIFIERS.get(table, ()) if unique else ()
    return Schema(*fields, identifier_field_ids=[_field_id(table, name) for name in names])


def sort_order(table: str) -> SortOrder:
    """`ORDER` as Iceberg has it: ascending, nulls last."""
    return SortOrder(
        *(
            SortField(
                source_id=_field_id(table, name),
                transform=IdentityTransform(),
                direction=SortDirection.ASC,
                null_order=NullOrder.NULLS_LAST,
            )
            for name in ORDER[table]
        )
    )


def file_schema(table: str) -> pa.Schema:
    """The Arrow schema of a table's data files: Iceberg finds columns by the ids in it."""
    return pa.schema([_file_field(column) for column in COLUMNS[table]])


def _field_id(table: str, name: str) -> int:
    return next(column.id for column in COLUMNS[table] if column.name == name)


def _iceberg_type(column: Column) -> IcebergType:
    kind, parts = column.kind, column.parts
    if pa.types.is_map(kind):
        return MapType(
            key_id=parts[0],
            key_type=_PRIMITIVES[kind.key_type],
            value_id=parts[1],
            value_type=_PRIMITIVES[kind.item_type],
            value_required=False,
        )
    if pa.types.is_list(kind):
        return ListType(
            element_id=parts[0],
            element_type=_PRIMITIVES[kind.value_type],
            element_required=False,
        )
    return _PRIMITIVES[kind]


def _file_field(column: Column) -> pa.Field:
    kind = column.kind
    if pa.types.is_map(kind):
        key, value = (_id(number) for number in column.parts)
        kind = pa.map_(
            pa.field("key", kind.key_type, nullable=False, metadata=key),
            pa.field("value", kind.item_type, metadata=value),
        )
    elif pa.types.is_list(kind):
        kind = pa.list_(pa.field("element", kind.value_type, metadata=_id(*column.parts)))
    elif kind == WORD:
        kind = kind.value_type
    return pa.field(column.name, kind, column.nullable, _id(column.id))


def _id(number: int) -> dict[str, str]:
    return {"PARQUET:field_id": str(number)}
