"""What the machine can do to a refresh: no room, no right to write, no lock, a wrong clock."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from naqi.pipelines import cli
from naqi.transforms.lake import catalog
from naqi.transforms.lake.catalog import open_lake
from naqi.transforms.lake.upkeep.verify import verify
from tests.lakes import bring, rows, shown, without_beam, write_page

__all__ = ["without_beam"]  # a fixture

pytestmark = pytest.mark.usefixtures("without_beam")


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
    if os.path.ismount(folder):  # lazy: a catalog's connection may still be open
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.slow
def test_a_full_disk_leaves_the_lake_as_it_was_until_there_is_room(
    tmp_path: Path,
    small_disk: Callable[[int], Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    lake = small_disk(100_000) / "lake"
    command = ["refresh", str(tmp_path / "in"), "--lake", str(lake)]
    write_page(tmp_path / "in", "heron")
    assert cli.main(command) == 0
    before = shown(lake)
    disk = os.statvfs(lake)
    used = (disk.f_blocks - disk.f_bfree) * disk.f_frsize // 1024
    write_page(tmp_path / "in", "otter")
    codes = []
    for room in range(4, 4000, 40):
        small_disk(used + room)
        codes.append(cli.main(command))
        if codes[-1] == 0:
            break
        assert "No space left" in (told := capsys.readouterr().err) or "full" in told
        # Published, but with no room to note that it is.
        assert shown(lake) == before or len(rows(lake)["pages"]) == 2
    assert codes[0] == 7
    assert codes[-1] == 0
    assert len(rows(lake)["pages"]) == 2
    problems, _, _, orphans = verify(open_lake(str(lake)))
    assert problems == []
    assert [path for path in orphans if path.endswith(".parquet")] == []


def test_a_read_only_warehouse_is_told(
    tmp_path: Path,
    small_disk: Callable[[int], Path],
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


def test_a_lake_on_a_read_only_disk_is_read_and_verified(
    tmp_path: Path, small_disk: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    lake = small_disk(10_000) / "lake"
    write_page(tmp_path / "in", "heron")
    assert cli.main(["refresh", str(tmp_path / "in"), "--lake", str(lake)]) == 0
    gc.collect()  # a catalog's connection is open until it is let go of
    subprocess.run(["mount", "-o", "remount,ro", str(lake.parent)], check=True)

    assert cli.main(["verify", "--lake", str(lake)]) == 0
    assert "rows are as they were written" in capsys.readouterr().out
    assert cli.main(["history", "--lake", str(lake)]) == 0
    assert cli.main(["export", str(tmp_path / "out"), "--lake", str(lake)]) == 0
    assert cli.main(["compact", "--lake", str(lake)]) == 7


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
