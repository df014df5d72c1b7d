"""The schema of a lake's tables, brought up to that of `schemas.rows`.

Columns are told by name, and have the ids that are written down there: catalogs and pyiceberg count
ids when they make a table or add a column, so neither is asked to. A table is made with its first
column alone and then given its schema; an older one gets what it lacks with the first snapshot that
may have values of it. Until that snapshot is shown its readers see the schema they know.
"""

from __future__ import annotations

from collections.abc import Iterator

from pyiceberg.schema import Schema, index_by_id
from pyiceberg.table import Table
from pyiceberg.table.snapshots import Snapshot
from pyiceberg.table.update import (
    AddSchemaUpdate,
    AddSortOrderUpdate,
    SetCurrentSchemaUpdate,
    SetDefaultSortOrderUpdate,
    SetPropertiesUpdate,
    TableUpdate,
)
from pyiceberg.types import NestedField

from naqi.transforms.lake.tables import iceberg_schema, sort_order
from naqi.transforms.write.errors import OutputError

VERSION = "naqi.schema-version"
"""Key of a table's properties, and of a snapshot's summary: the schema version of its rows. Where
there is none it is 1."""


def version_of(table: Table) -> int:
    """The schema version of a table."""
    return int(table.properties.get(VERSION, 1))


def first_schema(name: str, *, unique: bool) -> Schema:
    """The schema that a table is made with, before `first_updates`."""
    schema = iceberg_schema(name, unique=unique)
    first = schema.fields[0]
    identifiers = [number for number in schema.identifier_field_ids if number == first.field_id]
    return Schema(first, identifier_field_ids=identifiers)


def first_updates(table: Table, name: str) -> Iterator[TableUpdate]:
    """What a table gets that was made with `first_schema`."""
    schema = evolved(table, name)
    yield from add_updates(table, schema)
    if schema.schema_id != table.schema().schema_id:
        yield SetCurrentSchemaUpdate.model_validate({"schema-id": schema.schema_id})
    if table.sort_order().is_unsorted:
        yield AddSortOrderUpdate.model_validate({"sort-order": sort_order(name)})
        yield SetDefaultSortOrderUpdate.model_validate({"sort-order-id": -1})


def add_updates(table: Table, schema: Schema) -> Iterator[TableUpdate]:
    """What makes ``schema`` one of those of ``table``, though not the one that its readers see."""
    if schema.schema_id not in table.schemas():
        yield AddSchemaUpdate(schema=schema)


def show_updates(table: Table, staged: Snapshot) -> Iterator[TableUpdate]:
    """What makes the schema of ``staged`` that of ``table``, unless it has that or a later one."""
    if staged.schema_id is not None and staged.schema_id > table.schema().schema_id:
        yield SetCurrentSchemaUpdate.model_validate({"schema-id": staged.schema_id})
    version = int((staged.summary.get(VERSION) if staged.summary else None) or 1)
    if version > version_of(table):
        yield SetPropertiesUpdate(updates={VERSION: str(version)})


def evolved(table: Table, name: str) -> Schema:
    """The schema of ``table`` with the columns that it lacks, under their own ids.

    A column that we have no more stays, and may be null. Where nothing is to be done it is the
    schema that the table has.

    Args:
        table: The table.
        name: What `schemas.tables.COLUMNS` calls it.

    Raises:
        OutputError: It has a column with another id or type than we have it, or has our id for
            another.
    """
    current = table.schema()
    ours = iceberg_schema(name, unique=bool(current.identifier_field_ids))
    fields = [_as_ours(table, field, ours) for field in current.fields]
    names = {field.name for field in fields}
    fields += (field for field in ours.fields if field.name not in names)
    schema = Schema(*fields, identifier_field_ids=ours.identifier_field_ids)
    found = [other for other in table.schemas().values() if other == schema]
    if found:
        return max(found, key=lambda other: other.schema_id)
    return schema.model_copy(update={"schema_id": 1 + max(table.schemas())})


def _as_ours(table: Table, field: NestedField, ours: Schema) -> NestedField:
    """A field of a table, which may be null where we may write no value."""
    same = next((own for own in ours.fields if own.name == field.name), None)
    if same is None:
        wrong = not index_by_id(Schema(field)).keys().isdisjoint(index_by_id(ours))
    else:
        wrong = (field.field_id, field.field_type) != (same.field_id, same.field_type)
    if wrong:
        place = ".".join(table.name())
        raise OutputError(
            f"{place} has {field.name} as {field.field_type} with id {field.field_id}, which is "
            f"not ours: it was made or changed by another program"
        )
    required = field.required and same is not None and same.required
    return field if required == field.required else field.model_copy(update={"required": required})
