"""`naqi compact`, and what readers of a stream's tables see while files are merged."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import duckdb
import pyarrow.dataset as ds
import pytest

from naqi.pipelines import compact
from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.pipelines.compact import Compactor
from naqi.transforms.watch import merging
from naqi.transforms.watch.tables import open_stream
from tests.fake_pages import make_page
from tests.fake_stream import files_of, on_disk, publish_batch

PER_BATCH = 5


def rows_of(batches: int) -> int:
    return sum(len(make_page(number).paragraphs) for number in range(batches * PER_BATCH))


def with_duckdb(folder: Path) -> tuple[int, int]:
    """All rows, and different ones, as DuckDB finds them."""
    query = f"SELECT count(*), count(DISTINCT (page_id, index)) FROM '{folder}/*.parquet'"  # noqa: S608
    with duckdb.connect() as connection:
        found: tuple[int, int] = connection.execute(query).fetchone()
    return found


def with_arrow(folder: Path) -> tuple[int, int]:
    """The same, as Arrow finds them. Given the folder it would skip what is merged meanwhile."""
    names = [str(path) for path in folder.glob("*.parquet")]
    rows = ds.dataset(names, format="parquet").to_table(["page_id", "index"])
    return len(rows), rows.group_by(["page_id", "index"]).aggregate([]).num_rows


@contextmanager
def reading(folder: Path, read: Callable[[Path], tuple[int, int]]) -> Iterator[list[int]]:
    """Reads over and over; gives how many rows were seen each time."""
    seen: list[int] = []
    wrong: list[str] = []
    done = Event()

    def loop() -> None:
        while not done.is_set():
            try:
                rows, different = read(folder)
            except (FileNotFoundError, duckdb.IOException):
                continue  # merged away between listing and opening: list again
            if rows != different:
                wrong.append(f"{rows} rows, {different} different ones")
            seen.append(rows)

    thread = Thread(target=loop)
    thread.start()
    try:
        yield seen
    finally:
        done.set()
        thread.join()
    assert wrong == []


@pytest.mark.parametrize("read", [with_duckdb, with_arrow])
def test_a_reader_sees_every_row_once_while_files_are_merged(
    tmp_path: Path,
    read: Callable[[Path], tuple[int, int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    output = tmp_path / "clean"
    monkeypatch.setattr(merging, "FAN_IN", 4)
    with (
        open_stream(str(output), tmp_path) as ledger,
        Compactor(str(output), every=0.0) as compactor,
        reading(output / "paragraphs", read) as seen,
    ):
        merges = batches = 0
        deadline = time.monotonic() + 300
        while (merges < 4 or len(set(seen)) < 4) and time.monotonic() < deadline:
            first = batches * PER_BATCH
            publish_batch(output, ledger, range(first, first + PER_BATCH))
            batches += 1
            before = len(files_of(ledger, "paragraphs"))
            compactor.step(ledger)
            merges += len(files_of(ledger, "paragraphs")) < before
    assert merges >= 4
    assert seen == sorted(seen)
    assert set(seen) <= {rows_of(number) for number in range(batches + 1)}
    assert read(output / "paragraphs") == (rows_of(batches), rows_of(batches))


def test_compacting_leaves_one_file_a_table_and_every_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "clean"
    monkeypatch.setattr(compact, "LISTING_SECONDS", 0.0)
    with open_stream(str(output), tmp_path) as ledger:
        for first in range(0, 30, 10):
            publish_batch(output, ledger, range(first, first + 10))
    assert main(["compact", str(output)]) == Exit.DONE
    with open_stream(str(output)) as ledger:
        assert [file.table for file in ledger.data()] == [
            "dropped",
            "pages",
            "paragraphs",
            "rejected",
        ]
        assert on_disk(output) == [file.path for file in ledger.data()]
    assert with_duckdb(output / "paragraphs") == (rows_of(6), rows_of(6))
    assert not list((output / "_naqi" / "watch").glob("retired/*"))


def test_a_compactor_waits_its_time(tmp_path: Path) -> None:
    output = tmp_path / "clean"
    with (
        open_stream(str(output), tmp_path) as ledger,
        Compactor(str(output), every=3600) as compactor,
    ):
        for number in range(20):
            publish_batch(output, ledger, [number])
            compactor.step(ledger)
        assert len(files_of(ledger, "pages")) > 16


@pytest.mark.parametrize("folder", ["none", "."])
def test_what_is_no_stream_is_refused(
    tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["compact", str(tmp_path / folder)]) == Exit.OUTPUT
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
