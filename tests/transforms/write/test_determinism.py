"""The same rows make the same files, however they came."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.rows import PageRows
from naqi.schemas.tables import SORT_KEYS, TABLES
from naqi.transforms.write import merge as merging
from naqi.transforms.write.merge import merge
from naqi.transforms.write.parquet import write_files
from naqi.transforms.write.pieces import PieceWriter, Run
from tests.fake_pages import make_page

PAGES = [make_page(number) for number in range(40)]


def files_of(
    bundles: Sequence[Sequence[PageRows]], *, shards: int = 1, piece_bytes: int = 1 << 20
) -> dict[tuple[str, int, int], str]:
    """The hash of each file: (table, shard, number) to SHA-256."""
    with tempfile.TemporaryDirectory() as folder:
        runs: dict[tuple[str, int], list[Run]] = defaultdict(list)
        for bundle in bundles:
            pieces = PieceWriter(folder, shards, piece_bytes)
            for page in bundle:
                for place, run in pieces.add(page):
                    runs[place].append(run)
            for place, run in pieces.flush():
                runs[place].append(run)
        return {
            (file.table, file.shard, file.number): file.sha256
            for (table, shard), of_shard in runs.items()
            for file in write_files(table, shard, merge(table, of_shard, folder), folder, 20_000)
        }


WHOLE = {shards: files_of([PAGES], shards=shards) for shards in (1, 3)}


@settings(max_examples=25)
@given(
    pages=st.permutations(PAGES),
    cuts=st.lists(st.integers(0, len(PAGES)), max_size=6).map(sorted),
    shards=st.sampled_from([1, 3]),
)
def test_any_order_and_any_bundles_make_the_same_files(
    pages: list[PageRows], cuts: list[int], shards: int
) -> None:
    bundles = [pages[a:b] for a, b in zip([0, *cuts], [*cuts, len(pages)], strict=True)]

    assert files_of(bundles, shards=shards) == WHOLE[shards]


def test_pieces_cut_in_the_middle_of_a_bundle_make_the_same_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("naqi.transforms.write.pieces._CONVERT_ROWS", 5)
    monkeypatch.setattr("naqi.transforms.write.pieces.BATCH_BYTES", 500)

    assert files_of([PAGES], piece_bytes=1) == WHOLE[1]


def test_runs_of_many_batches_make_the_same_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("naqi.transforms.write.pieces.BATCH_BYTES", 1000)

    assert files_of([PAGES[start::3] for start in range(3)], shards=3) == WHOLE[3]


def test_more_runs_than_fit_one_merge_make_the_same_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "FAN_IN", 3)

    assert files_of([[page] for page in PAGES]) == WHOLE[1]


def test_a_page_that_is_there_twice_is_written_twice() -> None:
    assert files_of([PAGES, PAGES[:1]]) == files_of([PAGES[:1], PAGES]) != WHOLE[1]


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_and_complete(table: str, tmp_path: Path) -> None:
    pieces = PieceWriter(str(tmp_path), 1)
    for page in reversed(PAGES):
        assert not list(pieces.add(page))
    runs = [run for (name, _), run in pieces.flush() if name == table]
    (file,) = write_files(table, 0, merge(table, runs, str(tmp_path)), str(tmp_path))

    rows = pq.read_table(file.path).to_pylist()

    keys = [[(row[k] is None, row[k]) for k in SORT_KEYS[table]] for row in rows]
    assert keys == sorted(keys)
    made = [row for page in PAGES for row in page.by_table()[table]]
    expected = [row._asdict() for row in made]
    for row in rows:
        if "dropped_by_rule" in row:
            row["dropped_by_rule"] = dict(row["dropped_by_rule"])

    def place(row: dict[str, object]) -> tuple[object, object]:
        return row["page_id"], row.get("index", row.get("position"))

    assert sorted(rows, key=place) == sorted(expected, key=place)
