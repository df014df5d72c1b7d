"""A lake's tables get the columns that they lack, under the ids that are written down."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from pyiceberg.schema import Schema
from pyiceberg.table import Table
from pyiceberg.types import IntegerType, ListType, NestedField, StringType

from naqi.schemas.tables import COLUMNS
from naqi.transforms.lake import evolve
from naqi.transforms.lake.catalog import create_lake
from naqi.transforms.lake.evolve import evolved
from naqi.transforms.lake.tables import iceberg_schema, sort_order
from naqi.transforms.write.errors import OutputError

FREE = 1 + max(number for column in COLUMNS["pages"] for number in (column.id, *column.parts))
"""The next id of a column of ``pages``."""


@pytest.fixture
def pages(tmp_path: Path) -> Table:
    return create_lake(str(tmp_path)).table("pages")


def ours(monkeypatch: pytest.MonkeyPatch, *more: NestedField, without: str = "") -> None:
    """Let our schema of pages have more columns, or one less."""

    def schema(name: str, *, unique: bool) -> Schema:
        known = iceberg_schema(name, unique=unique)
        fields = [field for field in known.fields if field.name != without]
        return Schema(*fields, *more, identifier_field_ids=known.identifier_field_ids)

    monkeypatch.setattr(evolve, "iceberg_schema", schema)


def test_a_new_table_has_the_schema_and_the_order_that_are_written_down(pages: Table) -> None:
    assert pages.schema() == iceberg_schema("pages", unique=True)
    assert pages.schema().identifier_field_ids == [1]
    assert pages.sort_order().fields == sort_order("pages").fields


def test_a_table_that_lacks_nothing_keeps_its_schema(pages: Table) -> None:
    assert evolved(pages, "pages") is pages.schema()


def test_what_is_missing_comes_last_under_its_own_id(
    pages: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours(monkeypatch, NestedField(FREE + 9, "anchor", StringType(), required=False))
    schema = evolved(pages, "pages")
    assert schema.fields[:-1] == pages.schema().fields
    assert (schema.fields[-1].name, schema.fields[-1].field_id) == ("anchor", FREE + 9)
    assert schema.schema_id not in pages.schemas()
    assert evolved(pages, "pages") == schema


def test_what_is_no_more_stays_and_may_be_null(
    pages: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours(monkeypatch, without="charset")
    field = evolved(pages, "pages").find_field("charset")
    assert (field.required, field.field_id) == (
        False,
        pages.schema().find_field("charset").field_id,
    )


@pytest.mark.parametrize(
    "field",
    [
        NestedField(FREE + 1, "note", StringType(), required=False),
        NestedField(FREE, "other", StringType(), required=False),
        NestedField(FREE, "note", IntegerType(), required=False),
        NestedField(FREE + 1, "other", ListType(FREE, StringType()), required=False),
    ],
)
def test_a_column_that_another_program_made_otherwise_is_refused(
    pages: Table, monkeypatch: pytest.MonkeyPatch, field: NestedField
) -> None:
    with pages.update_schema() as update:
        update.add_column("note", StringType())
    assert pages.schema().find_field("note").field_id == FREE
    evolved(pages, "pages")  # beside ours it may stand
    ours(monkeypatch, field)
    with pytest.raises(OutputError, match=f"has note as string with id {FREE}, which is not ours"):
        evolved(pages, "pages")
