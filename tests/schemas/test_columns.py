"""A column is declared once, and a declaration that contradicts itself is no declaration."""

from __future__ import annotations

import json
from typing import Annotated, Any, NamedTuple

import pyarrow as pa
import pytest

from naqi.schemas.columns import UTC, WORD, Column, check_ids, columns
from naqi.schemas.tables import COLUMNS, RETIRED, SCHEMA_VERSION
from tests.released import archive as released

RELEASED: dict[str, dict[str, dict[str, dict[str, Any]]]] = json.loads(
    released.COLUMNS.read_text(encoding="utf-8")
)


def declare(of_value: Any, column: Column) -> Column:
    """The only column of a table that has this one."""
    (found,) = columns(NamedTuple("Row", [("tide", Annotated[of_value, column])]))  # type: ignore
    return found


def test_name_and_null_follow_from_the_field() -> None:
    column = declare(str | None, Column(7, WORD, "high or low", since=2))
    assert (column.name, column.nullable, column.id, column.since) == ("tide", True, 7, 2)
    assert column.field() == pa.field("tide", WORD, nullable=True)
    assert column.field().metadata == {b"doc": b"high or low"}
    assert not declare(int, Column(1, pa.int64(), "")).nullable


@pytest.mark.parametrize(
    ("of_value", "column", "message"),
    [
        (int, Column(1, pa.string(), ""), "Row.tide: .*int.* is not what a column of string holds"),
        (str, Column(1, UTC, ""), "is not what"),
        (bytes | str | None, Column(1, pa.string(), ""), "is not what"),
        (list[int], Column(1, pa.list_(pa.string()), "", parts=(2,)), "is not what"),
        (dict[int, str], Column(1, pa.map_(pa.int32(), pa.string()), ""), "is not what"),
        (list[str], Column(1, pa.list_(WORD), "", parts=(2,)), "is not what"),
        (Any, Column(1, pa.duration("s"), ""), "is not what"),
        (list[str], Column(1, pa.list_(pa.string()), ""), "an id of its own"),
        (str, Column(1, pa.string(), "", parts=(2,)), "an id of its own"),
        (dict[str, int], Column(1, pa.map_(pa.string(), pa.int32()), "", (2,)), "an id of its own"),
        (str, Column(1, pa.string(), "", since=2), "let it be None"),
    ],
)
def test_a_column_that_contradicts_itself_is_an_error_that_names_it(
    of_value: Any, column: Column, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        declare(of_value, column)


def test_a_field_without_a_column_is_an_error() -> None:
    class Row(NamedTuple):
        tide: str

    with pytest.raises(TypeError, match="declare it as Annotated"):
        columns(Row)


@pytest.mark.parametrize(
    ("others", "retired"),
    [
        ([Column(2, pa.string(), "", name="ebb")], []),
        ([Column(1, pa.list_(pa.string()), "", (2,), name="ebb")], []),
        ([], [2]),
    ],
)
def test_no_id_stands_for_two_things(others: list[Column], retired: list[int]) -> None:
    column = Column(2, pa.string(), "", name="flow")
    with pytest.raises(TypeError, match="id 2 is taken twice, 3 is free"):
        check_ids("tides", [*others, column], retired)
    check_ids("tides", [*others, column._replace(id=3)], retired)


@pytest.mark.parametrize("version", RELEASED)
@pytest.mark.parametrize("table", COLUMNS)
def test_a_released_column_keeps_its_id_and_type_until_it_is_retired(
    table: str, version: str
) -> None:
    declared = {
        column.name: {
            "id": column.id,
            "parts": list(column.parts),
            "type": str(column.kind),
            "null": column.nullable,
        }
        for column in COLUMNS[table]
        if column.since <= int(version)
    }
    kept = {
        name: column
        for name, column in RELEASED[version][table].items()
        if column["id"] not in RETIRED[table]
    }
    assert declared == kept, "a column that is added has the next schema version as its `since`"


def test_versions_follow_one_another() -> None:
    assert [int(version) for version in RELEASED] == [*range(1, len(RELEASED) + 1)]
    assert SCHEMA_VERSION in (len(RELEASED), len(RELEASED) + 1)
