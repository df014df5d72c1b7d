"""Pieces hold bounded bytes, whatever the rows: those of one page may be in many of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest

from naqi.schemas.rows import PageRows, RejectedRow
from naqi.transforms.write import merge as merging
from naqi.transforms.write import pieces as writing
from naqi.transforms.write.merge import merge
from naqi.transforms.write.pieces import BATCH_BYTES, PieceWriter, Run, piece, write_run
from tests.fake_pages import make_page


def large_page(paragraphs: int, *, address: int = 0, text: int = 20) -> PageRows:
    """A page of so many paragraphs, all of which have its address."""
    made = make_page(1)
    row = made.paragraphs[0]._replace(url="http://site.example/" + "a" * address)
    rows = [row._replace(index=n, text=f"{n} " + "w" * text) for n in range(paragraphs)]
    return made._replace(paragraphs=rows)


def staged(folder: Path, pages: list[PageRows]) -> Iterator[tuple[str, Run]]:
    writer = PieceWriter(str(folder), 1)
    for page in pages:
        yield from ((table, run) for (table, _), run in writer.add(page))
    yield from ((table, run) for (table, _), run in writer.flush())


def batches(run: Run) -> list[pa.RecordBatch]:
    with pa.OSFile(run.path) as source, pa.ipc.open_file(source) as reader:
        return [reader.get_batch(number) for number in range(run.first, run.last)]


def test_the_rows_of_a_page_are_staged_by_their_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    converted: list[int] = []
    to_table = writing.to_table

    def weigh(table: str, rows: list[tuple[object, ...]]) -> pa.Table:
        found = to_table(table, rows)
        converted.append(found.nbytes)
        return found

    monkeypatch.setattr(writing, "to_table", weigh)
    page = large_page(4_000, address=8_000)  # 32 MB of addresses

    runs = [run for table, run in staged(tmp_path, [page]) if table == "paragraphs"]

    assert sum(run.rows for run in runs) == 4_000
    assert max(converted) < 3 << 20
    assert len(runs) == 4
    for run in runs:
        sizes = [batch.nbytes for batch in batches(run)]
        assert sum(sizes) < 2 * writing.PIECE_BYTES
        assert max(sizes) < 2 * BATCH_BYTES
    (whole,) = [pa.concat_tables(merge("paragraphs", runs, str(tmp_path)))]
    assert whole["index"].to_pylist() == list(range(4_000))


def test_a_batch_ends_with_the_row_that_takes_it_past_its_size(tmp_path: Path) -> None:
    page = large_page(300)
    rows = [
        r._replace(text="w" * (1 << 20)) if n == 150 else r for n, r in enumerate(page.paragraphs)
    ]

    ((_, run), *_) = staged(tmp_path, [page._replace(paragraphs=rows)])

    sizes = [batch.nbytes for batch in batches(run)]
    assert sum(size > 2 * BATCH_BYTES for size in sizes) == 1
    assert max(sizes) < (1 << 20) + 2 * BATCH_BYTES
    assert 1 << 20 < run.largest < max(sizes) + BATCH_BYTES


def test_bodies_of_rejected_pages_are_weighed(tmp_path: Path) -> None:
    body, unknown = b"x" * 900_000, (None,) * 3
    row = RejectedRow("0" * 32, None, "a", 0, "read", "not_text", "", "", body, *unknown)
    pages = [PageRows(None, (), (), row._replace(record=n)) for n in range(30)]
    runs = [run for _, run in staged(tmp_path, pages)]
    assert len(runs) >= 3
    assert sum(run.rows for run in runs) == 30


def written(folder: Path, name: str, rows: int, size: int) -> Run:
    """A run of rows of so many bytes."""
    page = large_page(rows, text=size)
    table = writing.to_table("paragraphs", page.paragraphs)
    path = str(folder / f"{name}.arrow")
    with piece(path, "paragraphs") as writer:
        return write_run(writer, path, [table])


def test_fewer_runs_are_merged_at_once_where_rows_are_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "MERGE_BYTES", 6 << 20)
    runs = [written(tmp_path, str(n), 3, 1 << 20) for n in range(8)]
    opened: list[int] = []
    merge_once = merging._merge_once

    def count(some: list[Run], keys: tuple[str, ...], schema: pa.Schema) -> Iterator[pa.Table]:
        opened.append(len(some))
        return merge_once(some, keys, schema)

    monkeypatch.setattr(merging, "_merge_once", count)
    rows = pa.concat_tables(merge("paragraphs", runs, str(tmp_path)))

    assert len(rows) == 24
    assert rows["index"].to_pylist() == sorted([0, 1, 2] * 8)
    assert max(opened) <= 3


def test_small_rows_are_merged_as_many_runs_at_once_as_ever(tmp_path: Path) -> None:
    runs = [written(tmp_path, str(n), 3, 10) for n in range(merging.FAN_IN)]
    assert merging._at_once(runs) == merging.FAN_IN
    assert all(run.largest < BATCH_BYTES for run in runs)
