"""A file that bounds rule out holds nothing of what is looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyiceberg")

import pyarrow as pa
from pyiceberg.conversions import to_bytes
from pyiceberg.manifest import DataFile, DataFileContent, FileFormat
from pyiceberg.types import TimestampType

from naqi.transforms.lake.files.bounds import holding
from naqi.transforms.lake.tables import iceberg_schema

SCHEMA = iceberg_schema("paragraphs", unique=True)
PUBLISHED = SCHEMA.find_field("published_at").field_id
TIMES = st.lists(st.none() | st.integers(-5, 5))


def file_of(times: list[int | None], *, bounds: bool = True) -> DataFile:
    """What Iceberg notes of a file whose pages were published then."""
    known = [time for time in times if time is not None]
    noted = {}
    if bounds:
        noted["null_value_counts"] = {PUBLISHED: len(times) - len(known)}
        if known:
            noted["lower_bounds"] = {PUBLISHED: to_bytes(TimestampType(), min(known))}
            noted["upper_bounds"] = {PUBLISHED: to_bytes(TimestampType(), max(known))}
    return DataFile.from_args(
        content=DataFileContent.DATA,
        file_path="file:///a.parquet",
        file_format=FileFormat.PARQUET,
        record_count=len(times),
        **noted,
    )


def may_hold(file: DataFile, times: list[int | None]) -> bool:
    table = pa.table({"published_at": pa.array(times, pa.timestamp("us"))})
    return holding([file], SCHEMA, table) == [file]


@given(held=TIMES, wanted=TIMES)
def test_a_file_is_opened_if_it_holds_one_of_the_times(
    held: list[int | None], wanted: list[int | None]
) -> None:
    if set(held) & set(wanted):
        assert may_hold(file_of(held), wanted)


@pytest.mark.parametrize(
    ("held", "wanted"),
    [
        ([3, 5], [1, 2, 6]),
        ([3, 5], [None]),
        ([3, None], [2, 4]),
        ([None], [0]),
        ([3, 5], []),
    ],
)
def test_a_file_of_other_times_is_not(held: list[int | None], wanted: list[int | None]) -> None:
    assert not may_hold(file_of(held), wanted)


@given(held=TIMES.filter(len), wanted=TIMES.filter(len))
def test_a_file_without_bounds_is_opened(held: list[int | None], wanted: list[int | None]) -> None:
    assert may_hold(file_of(held, bounds=False), wanted)
