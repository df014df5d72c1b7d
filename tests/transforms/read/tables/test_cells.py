"""Values of Parquet's columns, one by one."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.tables.cells import _leaves, cell, cell_bytes
from naqi.transforms.read.tables.parquet import read_parquet

NOON = datetime(2021, 6, 5, 12, tzinfo=timezone.utc)
SECONDS = int(NOON.timestamp())
ROWS = 7


def read(table: pa.Table, **options: object) -> list[Item]:
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return list(read_parquet(io.BytesIO(sink.getvalue()), "a.parquet", ReadOptions()))


def dates(column: pa.Array) -> list[datetime | None]:
    items = read(pa.table({"text": ["T"] * len(column), "date": column}))
    assert all(isinstance(item, RawPage) and item.rejection is None for item in items)
    return [item.fetched_at for item in items if isinstance(item, RawPage)]


@pytest.mark.parametrize(
    "kind",
    [
        *(pa.timestamp(unit) for unit in ("ms", "us", "ns")),
        *(pa.timestamp(unit, "Asia/Baghdad") for unit in ("ms", "us")),
        *(pa.timestamp("us", zone) for zone in ("Mars/Olympus_Mons", "+99:99", "")),
    ],
    ids=str,
)
def test_times_are_had_whatever_their_unit_and_zone(kind: pa.DataType) -> None:
    factor = {"ms": 1000, "us": 1_000_000, "ns": 1_000_000_000}[kind.unit]
    assert dates(pa.array([SECONDS * factor, None], pa.int64()).cast(kind)) == [NOON, None]


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        (pa.date32(), 18783, NOON.replace(hour=0)),
        (pa.date32(), 2**30, None),
        (pa.date32(), -(2**30), None),
        (pa.date64(), 18783 * 86_400_000, NOON.replace(hour=0)),
        (pa.timestamp("ms"), 2**62, None),
        (pa.timestamp("us"), -(2**62), None),
        (pa.int64(), SECONDS * 1000, NOON),
        (pa.float64(), float(SECONDS), NOON),
        (pa.float64(), float("nan"), None),
    ],
    ids=str,
)
def test_a_time_that_python_cannot_hold_is_none_and_costs_no_page(
    kind: pa.DataType, value: float, found: datetime | None
) -> None:
    width = pa.int32() if pa.types.is_date32(kind) else None
    column = pa.array([value], width)
    assert dates(column if column.type == kind else column.cast(kind)) == [found]


@pytest.mark.parametrize(
    "column",
    [
        pa.array([Decimal("1.5")]),
        pa.array([[1, 2]]),
        pa.array([{"a": 1}]),
        pa.array([{"a": {"b": {"c": [1]}}}]),
        pa.array([[("k", 1)]], pa.map_(pa.string(), pa.int64())),
        pa.array([5], pa.duration("s")),
        pa.array([5], pa.time32("s")),
        pa.array([True]),
        pa.array([None], pa.null()),
    ],
    ids=lambda column: str(column.type),
)
@pytest.mark.parametrize("name", ["date", "url", "charset"])
def test_what_a_column_cannot_be_is_none_and_not_read(column: pa.Array, name: str) -> None:
    (found,) = read(pa.table({"text": ["T"], name: column}))
    assert found == RawPage(b"T", "a.parquet", 0, format="text")


def test_values_as_long_as_each_other_are_text_without_what_fills_them() -> None:
    first, second = read(pa.table({"text": pa.array([b"Sel\0\0", b"Flut\0"], pa.binary(5))}))
    assert isinstance(first, RawPage)
    assert isinstance(second, RawPage)
    assert (first.body, second.body) == (b"Sel", b"Flut")


def test_of_several_columns_of_a_name_the_first_is_meant() -> None:
    columns = [pa.array([value]) for value in ("first", "u1", "u2", "second")]
    (found,) = read(pa.Table.from_arrays(columns, names=["text", "url", "url", "text"]))
    assert isinstance(found, RawPage)
    assert (found.body, found.url) == (b"first", "u1")


def test_columns_beside_structs_and_lists_are_told_apart() -> None:
    table = pa.table(
        {
            "a": [[{"b": [1, 2], "c": {"d": "x", "e": "y"}}]],
            "metadata": [{"x": {"y": 1, "z": 2}, "date": "2021-06-05 12:00", "url": "inner"}],
            "m": pa.array([[("k", "v")]], pa.map_(pa.string(), pa.string())),
            "text": ["T"],
            "charset": ["utf-8"],
        }
    )
    (found,) = read(table)
    expected = RawPage(b"T", "a.parquet", 0, "inner", NOON, "utf-8", format="text")
    assert found == expected
    assert _leaves(pa.struct(table.schema)) == 11


def test_a_struct_that_is_null_has_no_values() -> None:
    inner = pa.array([{"url": "u"}, None], pa.struct([("url", pa.string())]))
    first, second = read(pa.table({"text": ["T", "U"], "metadata": inner}))
    assert isinstance(first, RawPage)
    assert isinstance(second, RawPage)
    assert (first.url, second.url) == ("u", None)


def test_a_body_that_is_no_text_is_one_clear_error() -> None:
    table = pa.table({"page": [[1]], "url": ["u"]})
    sink = io.BytesIO()
    pq.write_table(table, sink)
    options = ReadOptions(columns={"body": "page"})
    (item,) = read_parquet(io.BytesIO(sink.getvalue()), "a.parquet", options)
    assert isinstance(item, RawPage)
    assert item.rejection is not None
    assert item.rejection.reason is Reason.NO_BODY_COLUMN
    assert "column 'page' holds no text but list<" in item.rejection.detail


def test_words_of_a_dictionary_are_not_multiplied() -> None:
    words = pa.array(["long word", None, "x", "long word"]).dictionary_encode()
    assert [cell(words, row, 4) for row in range(4)] == [b"long", None, b"x", b"long"]
    assert [cell_bytes(words, row) for row in range(4)] == [9, 0, 1, 9]


def test_rows_that_the_file_says_it_has_and_has_not_are_told() -> None:
    sink = io.BytesIO()
    pq.write_table(pa.table({"text": ["T"] * 3, "n": [1, 2, 3]}), sink)
    content = sink.getvalue()
    more = content.replace(b"\x16\x06", b"\x16\x0c")  # 3 rows, or values, are said to be 6
    *items, lost = read_parquet(io.BytesIO(more), "a.parquet", ReadOptions())
    assert [item.record for item in items] == list(range(len(items)))
    assert isinstance(lost, RawPage)
    assert lost.rejection is not None
    assert lost.rejection.reason is Reason.DAMAGED_FILE


def test_an_empty_body_is_skipped_beside_others() -> None:
    first, second = read(pa.table({"text": ["", "T"]}))
    assert first == Skipped("a.parquet", 0, Skip.EMPTY)
    assert isinstance(second, RawPage)
