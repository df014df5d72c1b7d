"""Every file operation and every commit of a refresh fails, or is the last the process does.

The lake is then what it was, or what it was to become, in all tables; the next refresh needs no
help and gives the rows that an undisturbed one gives.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

import pyarrow.parquet as pq
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.io.pyarrow import PyArrowFile, PyArrowFileIO

from pipelines import cli, refresh
from tests.lakes import TEXT, rows, without_beam, write_page
from transforms.lake import catalog
from transforms.lake.catalog import open_lake
from transforms.lake.commit import NEXT, consistent, run_of
from transforms.lake.verify import verify
from transforms.write import files
from transforms.write.errors import OutputError
from transforms.write.parquet import _Hashed

__all__ = ["without_beam"]  # a fixture

MOST = 500


class KilledError(BaseException):
    """The process is gone: nothing it does any more has an effect."""


class Faults:
    """Counts operations; makes one fail, or that one and all after it."""

    def __init__(self) -> None:
        self.at = MOST
        self.kill = False
        self.after = False
        self.done = 0
        self.struck = ""
        self.counted: tuple[str, ...] | None = None
        """Of these operations alone; None is all."""

    def arm(self, at: int, *, kill: bool = False, after: bool = False) -> None:
        self.at, self.kill, self.after, self.done, self.struck = at, kill, after, 0, ""

    def wrap(self, name: str, operation: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            if self.kill and self.struck:
                raise KilledError
            counted = self.counted is None or name in self.counted
            self.done += counted
            if not counted or self.done != self.at:
                return operation(*args, **kwargs)
            self.struck = name
            if self.after:
                operation(*args, **kwargs)
            raise KilledError if self.kill else OSError(28, "No space left on device")

        return wrapped


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    found = Faults()
    for owner, name in (
        (SqlCatalog, "commit_table"),
        (SqlCatalog, "create_table"),
        (PyArrowFile, "create"),
        (PyArrowFile, "open"),
        (PyArrowFileIO, "delete"),
        (_Hashed, "write"),
        (pq.ParquetWriter, "close"),
        (os, "fsync"),
        (files, "create"),
        (files, "write"),
        (files, "read"),
        (files, "delete"),
        (files, "delete_tree"),
        (files, "listing"),
        (Path, "mkdir"),
        (Path, "replace"),
        (refresh, "list_files"),
    ):
        monkeypatch.setattr(owner, name, found.wrap(name, getattr(owner, name)))
    return found


def bring(tmp_path: Path) -> None:
    refresh.run([str(tmp_path / "in")], str(tmp_path / "lake"))


def shown(lake: Path) -> dict[str, list[dict[str, Any]]] | None:
    """The rows of the set that readers see, or None before there is one."""
    try:
        opened = open_lake(str(lake))
    except FileNotFoundError:
        return None
    if any(opened.table(name).current_snapshot() is None for name in opened.names):
        return None
    runs = {run_of(snapshot) for snapshot in consistent(opened).values()}
    assert len(runs) == 1
    found = {}
    for name, snapshot in consistent(opened).items():
        if name != "inputs":
            scan = opened.table(name).scan(snapshot_id=snapshot.snapshot_id)
            listed = scan.to_arrow().to_pylist()
            found[name] = sorted(listed, key=lambda row: repr(sorted(row.items(), key=str)))
    return found


@pytest.fixture
def prepared(tmp_path: Path, without_beam: None) -> tuple[Any, Any]:  # noqa: ARG001
    """A lake of one refresh, kept aside, and changed inputs: its rows before and after."""
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)
    bring(tmp_path)
    before = shown(tmp_path / "lake")
    shutil.copytree(tmp_path / "lake", tmp_path / "aside")
    write_page(tmp_path / "in", "otter", TEXT + " It left at dawn.")
    write_page(tmp_path / "in", "owl")
    bring(tmp_path)
    return before, shown(tmp_path / "lake")


@pytest.mark.parametrize(
    ("how", "counted"),
    [
        ("kills", ("commit_table",)),
        pytest.param("fails", ("commit_table",), marks=pytest.mark.slow),
        pytest.param("kills after", ("commit_table",), marks=pytest.mark.slow),
        pytest.param("kills", None, marks=pytest.mark.slow),
        pytest.param("fails", None, marks=pytest.mark.slow),
        pytest.param("kills after", None, marks=pytest.mark.slow),
    ],
)
def test_the_lake_is_one_of_two_states_and_the_next_refresh_heals_it(
    how: str,
    counted: tuple[str, ...] | None,
    tmp_path: Path,
    prepared: tuple[Any, Any],
    faults: Faults,
) -> None:
    before, after = prepared
    faults.counted = counted
    lake = tmp_path / "lake"
    struck = set()
    for at in range(1, MOST):
        shutil.rmtree(lake)
        shutil.copytree(tmp_path / "aside", lake)
        faults.arm(at, kill=how != "fails", after=how == "kills after")
        with suppress(OutputError, KilledError):
            bring(tmp_path)
        undisturbed = not faults.struck
        struck.add(faults.struck)
        faults.arm(MOST * MOST)

        assert shown(lake) in (before, after), f"operation {at}, {faults.struck}"
        bring(tmp_path)
        assert rows_shown(lake) == after
        opened = open_lake(str(lake))
        assert not any(NEXT in opened.table(name).refs() for name in opened.names)
        problems, orphans = verify(opened)
        assert problems == []
        assert [path for path in orphans if path.endswith(".parquet")] == []
        if undisturbed:
            break
    assert undisturbed, "more operations than the loop goes through"
    assert "commit_table" in struck


def rows_shown(lake: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows by the current snapshot of each table: after a healed run, the set's."""
    found = shown(lake)
    assert found is not None
    assert {name: len(part) for name, part in rows(lake).items()} == {
        name: len(part) for name, part in found.items()
    }
    return found


@pytest.mark.slow
def test_a_lake_that_is_killed_while_it_is_made_is_made_by_the_next_refresh(
    tmp_path: Path,
    without_beam: None,  # noqa: ARG001  # for its effect
    faults: Faults,
) -> None:
    write_page(tmp_path / "in", "heron")
    lake = tmp_path / "lake"
    for at in range(1, MOST, 3):
        shutil.rmtree(lake, ignore_errors=True)
        faults.arm(at, kill=True)
        with suppress(KilledError):
            bring(tmp_path)
        undisturbed = not faults.struck
        faults.arm(MOST * MOST)

        bring(tmp_path)

        assert len(rows(lake)["pages"]) == 1
        if undisturbed:
            break
    assert undisturbed


def begin(folder: Path) -> None:
    """A lake of one page, and another page that waits to be refreshed."""
    write_page(folder / "in", "heron")
    bring(folder)
    write_page(folder / "in", "otter")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """A filesystem of its own, of so many KiB: called again it gets another size."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def size(kib: int) -> Path:
        options = f"size={kib}k" + (",remount" if os.path.ismount(folder) else "")
        mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("only root can make a filesystem")
        return folder

    yield size
    subprocess.run(["umount", str(folder)], check=False, capture_output=True)


@pytest.mark.slow
def test_a_full_disk_leaves_the_lake_as_it_was_until_there_is_room(
    tmp_path: Path,
    small_disk: Callable[[int], Path],
    without_beam: None,  # noqa: ARG001  # for its effect
    capsys: pytest.CaptureFixture[str],
) -> None:
    lake = small_disk(100_000) / "lake"
    command = ["refresh", str(tmp_path / "in"), "--lake", str(lake)]
    write_page(tmp_path / "in", "heron")
    assert cli.main(command) == 0
    before = shown(lake)
    used = sum(path.stat().st_blocks // 2 for path in lake.rglob("*"))
    write_page(tmp_path / "in", "otter")
    codes = []
    for room in range(4, 400, 8):
        small_disk(used + room)
        codes.append(cli.main(command))
        if codes[-1] == 0:
            break
        assert shown(lake) == before
        assert "No space left" in (told := capsys.readouterr().err) or "full" in told
    assert codes[0] == 7
    assert codes[-1] == 0
    assert len(rows(lake)["pages"]) == 2
    assert verify(open_lake(str(lake)))[0] == []


def test_a_read_only_warehouse_is_told(
    tmp_path: Path,
    small_disk: Callable[[int], Path],
    without_beam: None,  # noqa: ARG001  # for its effect
    capsys: pytest.CaptureFixture[str],
) -> None:
    disk = small_disk(10_000)
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "_naqi").mkdir()
    (disk / "warehouse").mkdir()
    (tmp_path / "lake" / "warehouse").symlink_to(disk / "warehouse")
    begin(tmp_path)
    before = shown(tmp_path / "lake")
    remount = ["mount", "-o", "remount,{}", str(disk)]
    subprocess.run([part.format("ro") for part in remount], check=True)

    code = cli.main(["refresh", str(tmp_path / "in"), "--lake", str(tmp_path / "lake")])

    assert code == 7
    assert "Read-only file system" in capsys.readouterr().err
    assert shown(tmp_path / "lake") == before
    subprocess.run([part.format("rw") for part in remount], check=True)
    bring(tmp_path)
    assert len(rows(tmp_path / "lake")["pages"]) == 2


@pytest.mark.usefixtures("without_beam")
def test_a_catalog_that_another_process_holds_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(tmp_path)
    command = ["refresh", str(tmp_path / "in"), "--lake", str(tmp_path / "lake")]
    monkeypatch.setattr(catalog, "CATALOG_SECONDS", 0)
    with closing(sqlite3.connect(tmp_path / "lake" / "catalog.db", isolation_level=None)) as held:
        held.execute("BEGIN IMMEDIATE")  # readers pass
        assert cli.main(command) == 7
    assert "database is locked" in capsys.readouterr().err

    assert cli.main(command) == 0
    assert len(rows(tmp_path / "lake")["pages"]) == 2


@pytest.mark.usefixtures("without_beam")
def test_under_a_clock_that_went_back_nothing_is_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_page(tmp_path / "in", "heron")
    bring(tmp_path)
    before = shown(tmp_path / "lake")
    write_page(tmp_path / "in", "otter")
    now = time.time()
    with monkeypatch.context() as earlier:
        earlier.setattr(time, "time", lambda: now - 3600)
        assert cli.main(["refresh", str(tmp_path / "in"), "--lake", str(tmp_path / "lake")]) == 7
    assert "yet to come" in capsys.readouterr().err
    assert shown(tmp_path / "lake") == before

    bring(tmp_path)
    assert len(rows(tmp_path / "lake")["pages"]) == 2


@pytest.mark.usefixtures("without_beam")
def test_under_a_clock_that_went_back_a_little_history_stays_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(tmp_path)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 20)

    bring(tmp_path)

    log = open_lake(str(tmp_path / "lake")).table("pages").metadata.snapshot_log
    times = [entry.timestamp_ms for entry in log]
    assert all(later - earlier > -60_000 for earlier, later in pairwise(times))
