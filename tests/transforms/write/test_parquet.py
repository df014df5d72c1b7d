"""Row groups and files are cut at places that the rows alone decide, with the settings promised."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.rows import DroppedRow
from naqi.schemas.tables import TABLES
from naqi.transforms.write.arrow import row_bytes, to_table
from naqi.transforms.write.parquet import page_groups, row_groups, write_files
from tests.fake_pages import make_page, some


def dropped(lengths: list[int]) -> pa.Table:
    rows = [
        some(
            DroppedRow,
            page_id=f"{number:032x}",
            origin="a.txt",
            position=0,
            text="x" * length,
            rule="share",
            score=1.0,
            start=0,
            end=length,
        )
        for number, length in enumerate(lengths)
    ]
    return to_table("dropped", rows)


PARAGRAPHS = to_table("paragraphs", [r for n in range(40) for r in make_page(n).paragraphs])


@settings(max_examples=50)
@given(
    lengths=st.lists(st.integers(1, 400), min_size=1, max_size=40),
    cuts=st.lists(st.integers(0, 40), max_size=5).map(sorted),
)
def test_row_groups_do_not_depend_on_how_rows_arrive(lengths: list[int], cuts: list[int]) -> None:
    rows = dropped(lengths)
    ends = [*cuts, len(rows)]
    chunks = [rows.slice(a, max(0, b - a)) for a, b in zip([0, *cuts], ends, strict=True)]

    groups = list(row_groups(chunks, max_rows=7, max_bytes=1000))

    assert groups == list(row_groups([rows], max_rows=7, max_bytes=1000))
    assert pa.concat_tables(groups) == rows
    for group in groups:
        assert len(group) == 1 or (len(group) <= 7 and row_bytes(group).sum() <= 1000)


def test_row_groups_are_as_full_as_the_limits_allow() -> None:
    groups = row_groups([dropped([1] * 20)], max_rows=8, max_bytes=1 << 20)

    assert [len(group) for group in groups] == [8, 8, 4]


@settings(max_examples=50)
@given(cuts=st.lists(st.integers(0, 100), max_size=5).map(sorted), most=st.integers(300, 5000))
def test_groups_of_pages_do_not_depend_on_how_rows_arrive_and_are_bounded(
    cuts: list[int], most: int
) -> None:
    ends = [*cuts, len(PARAGRAPHS)]
    parts = zip([0, *cuts], ends, strict=True)
    chunks = [PARAGRAPHS.slice(a, max(0, b - a)) for a, b in parts]

    groups = list(page_groups(chunks, 4, most))

    assert groups == list(page_groups([PARAGRAPHS], 4, most))
    assert pa.concat_tables(groups) == PARAGRAPHS
    for group in groups:
        assert len(set(group["page_id"].to_pylist())) <= 4
        assert len(group) == 1 or row_bytes(group).sum() <= most


def test_a_row_beyond_the_limit_has_a_group_of_its_own() -> None:
    groups = row_groups([dropped([1, 5000, 1])], max_rows=8, max_bytes=1000)

    assert [len(group) for group in groups] == [1, 1, 1]


def test_a_file_ends_when_it_is_long_enough(tmp_path: Path) -> None:
    groups = [PARAGRAPHS.slice(start, 10) for start in range(0, len(PARAGRAPHS), 10)]
    chunks = [pa.concat_tables(groups)] * 3

    files = list(write_files("paragraphs", 0, chunks, str(tmp_path), file_bytes=1))

    assert sum(file.rows for file in files) == 3 * len(PARAGRAPHS)
    assert [file.number for file in files] == list(range(len(files)))


@pytest.mark.parametrize("table", TABLES)
def test_a_table_without_rows_is_one_file_with_the_schema(table: str, tmp_path: Path) -> None:
    (file,) = write_files(table, 0, [], str(tmp_path))

    read = pq.read_table(file.path)
    assert (len(read), read.schema) == (0, TABLES[table])


def test_files_have_the_promised_settings(tmp_path: Path) -> None:
    (file,) = write_files("paragraphs", 0, [PARAGRAPHS], str(tmp_path))

    with pq.ParquetFile(file.path) as parquet:
        group = parquet.metadata.row_group(0)
        assert parquet.schema_arrow == TABLES["paragraphs"]
        names = [group.column(i).path_in_schema for i in range(group.num_columns)]
        sorting = [names[column.column_index] for column in group.sorting_columns]
        assert sorting == ["language", "host", "page_id", "origin", "record", "index", "text_hash"]
        for i, name in enumerate(names):
            column = group.column(i)
            assert column.compression == "ZSTD"
            assert column.has_offset_index
            assert column.is_stats_set == (name != "text")
    assert Path(file.path).stat().st_size == file.bytes


def test_a_missing_value_that_must_be_there_is_an_error() -> None:
    row = make_page(1).paragraphs[0]._replace(text=None)  # type: ignore[arg-type]

    with pytest.raises(ValueError, match="a row of paragraphs has no text"):
        to_table("paragraphs", [row])
