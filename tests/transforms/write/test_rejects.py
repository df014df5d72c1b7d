"""What is told of rejects comes from their rows, is bounded, and is the same in any order."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Reason
from naqi.schemas.tables import TABLES
from naqi.transforms.write.rejects import Rejects, file_lines, rejects

Row = tuple[str, int | None, str, str]
"""Origin, record, reason, detail."""


def write(folder: Path, *files: list[Row]) -> list[str]:
    """Each of ``files`` as a file of the table `rejected`."""
    paths = []
    for rows in files:
        names = ("origin", "record", "reason", "detail")
        blank = {"page_id": "0" * 32, "stage": "read", "body_sha256": "0" * 64}
        table = pa.Table.from_pylist(
            [blank | dict(zip(names, row, strict=True)) for row in rows], TABLES["rejected"]
        )
        paths.append(str(folder / f"{len(paths)}.parquet"))
        pq.write_table(table, paths[-1])
    return paths


def test_a_file_counts_once_for_a_reason_and_once_in_all(tmp_path: Path) -> None:
    lines = [("a.jsonl", n, str(Reason.NO_BODY_COLUMN), "no column") for n in range(1, 101)]
    torn: list[Row] = [
        ("b.warc", 7, str(Reason.DAMAGED_FILE), "cut"),
        ("b.warc", 9, str(Reason.READ_ERROR), "gone"),
        ("c.html", None, str(Reason.EMPTY_PAGE), ""),
    ]
    found = rejects(write(tmp_path, [*lines, *torn]))
    assert found.files == {"damaged_file": 1, "no_body_column": 1, "read_error": 1}
    assert found.all_files == 2
    assert [str(row) for row in found.named] == [
        "a.jsonl, record 1: no_body_column: no column",
        "b.warc, record 7: damaged_file: cut",
    ]
    assert [row.origin for row in found.samples["empty_page"]] == ["c.html"]


def test_the_first_ten_files_are_named_and_the_others_counted(tmp_path: Path) -> None:
    names = [f"{n:02d}.parquet" for n in range(14)]
    files = [[(name, None, str(Reason.DAMAGED_FILE), "torn")] for name in reversed(names)]
    lines = file_lines(rejects(write(tmp_path, *files)).as_json())
    assert lines[0] == "14 files could not be read, or not to the end: damaged_file 14"
    assert lines[1:-1] == [f"{name}: damaged_file: torn" for name in names[:10]]
    assert lines[-1] == "and 4 more of these: see table rejected"
    assert file_lines(Rejects().as_json()) == []


ROWS = st.tuples(
    st.sampled_from([f"f{n}" for n in range(15)]),
    st.one_of(st.none(), st.integers(0, 5)),
    st.sampled_from([str(reason) for reason in (Reason.READ_ERROR, Reason.NOT_TEXT)]),
    st.sampled_from(["", "x", "y"]),
)
_RUN = count()


@given(rows=st.lists(ROWS, max_size=60), cut=st.integers(0, 60), data=st.data())
def test_neither_order_nor_shards_tell(
    rows: list[Row], cut: int, data: st.DataObject, tmp_path_factory: object
) -> None:
    folder = tmp_path_factory.mktemp(f"run{next(_RUN)}")  # type: ignore[attr-defined]
    whole = rejects(write(folder, rows))
    other = data.draw(st.permutations(rows))
    assert rejects(write(folder, other[:cut], other[cut:])) == whole
    assert all(len(sample) <= 3 for sample in whole.samples.values())
