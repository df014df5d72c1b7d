"""The tables of a lake: their Iceberg schemas, sort orders and Arrow forms."""

from __future__ import annotations

import pyarrow as pa
from pyiceberg.schema import Schema
from pyiceberg.table.sorting import NullOrder, SortDirection, SortField, SortOrder
from pyiceberg.transforms import IdentityTransform
from pyiceberg.types import (
    BinaryType,
    FloatType,
    IcebergType,
    IntegerType,
    LongType,
    MapType,
    NestedField,
    StringType,
    TimestampType,
    TimestamptzType,
)

from naqi.schemas.tables import SORT_KEYS, TABLES
from naqi.transforms.write.arrow import PLAIN

INPUTS = pa.schema(
    [
        pa.field("path", pa.string(), False, {"doc": "input file, as the listing names it"}),
        pa.field(
            "version",
            pa.string(),
            False,
            {"doc": "size and modification time or etag when it was read; empty: read it again"},
        ),
        pa.field("cleaner", pa.string(), False, {"doc": "rules and options in force then"}),
        pa.field("page_id", pa.string(), True, {"doc": "a page in it; null if it has none"}),
        pa.field("record", pa.int64(), True, {"doc": "where in the file the page stands"}),
        pa.field("content_hash", pa.string(), True, {"doc": "32 hex digits over its bytes"}),
        pa.field("fetched_at", pa.timestamp("us", tz="UTC"), True, {"doc": "when it was fetched"}),
        pa.field("seen", pa.int64(), False, {"doc": "number of the refresh that read it"}),
    ]
)
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
    pa.binary(): BinaryType(),
    pa.int32(): IntegerType(),
    pa.int64(): LongType(),
    pa.float32(): FloatType(),
    pa.timestamp("us"): TimestampType(),
    pa.timestamp("us", tz="UTC"): TimestamptzType(),
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
    schema = SCHEMAS[table]
    nested = len(schema) + 1  # ids of nested fields follow those of columns
    fields = []
    for number, field in enumerate(schema, 1):
        if pa.types.is_map(field.type):
            kind: IcebergType = MapType(
                key_id=nested,
                key_type=_PRIMITIVES[field.type.key_type],
                value_id=nested + 1,
                value_type=_PRIMITIVES[field.type.item_type],
                value_required=False,
            )
            nested += 2
        else:
            kind = _PRIMITIVES[field.type]
        fields.append(
            NestedField(
                field_id=number,
                name=field.name,
                field_type=kind,
                required=not field.nullable,
                doc=field.metadata[b"doc"].decode(),
            )
        )
    names = _IDENTIFIERS.get(table, ()) if unique else ()
    return Schema(
        *fields, identifier_field_ids=[schema.get_field_index(name) + 1 for name in names]
    )


def sort_order(table: str) -> SortOrder:
    """`ORDER` as Iceberg has it: ascending, nulls last."""
    schema = SCHEMAS[table]
    return SortOrder(
        *(
            SortField(
                source_id=schema.get_field_index(name) + 1,
                transform=IdentityTransform(),
                direction=SortDirection.ASC,
                null_order=NullOrder.NULLS_LAST,
            )
            for name in ORDER[table]
        )
    )


def file_schema(table: str) -> pa.Schema:
    """The Arrow schema of a table's data files: Iceberg finds columns by the ids in it."""
    schema = SCHEMAS[table]
    nested = len(schema) + 1
    fields = []
    for number, field in enumerate(schema, 1):
        if pa.types.is_map(field.type):
            key = pa.field("key", field.type.key_type, False, _id(nested))
            value = pa.field("value", field.type.item_type, True, _id(nested + 1))
            field = field.with_type(pa.map_(key, value))
            nested += 2
        fields.append(field.with_metadata(_id(number)))
    return pa.schema(fields)


def _id(number: int) -> dict[str, str]:
    return {"PARQUET:field_id": str(number)}
