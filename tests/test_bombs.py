"""Files that are made to take memory, through the commands as they are typed.

A run ends, says what became of every page, writes the good ones, and its own process stays small:
whatever stands in the files.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from naqi.pipelines.commands.base import Exit
from tests.faults.bombs import BODY, COMPRESSED, JSON_LINES, PAGES, WARC, Bomb
from tests.faults.parquet_bombs import PARQUET

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for peaks of memory")

MOST = 700
"""MB that the process of a command may take."""

FAMILIES = {
    "JSON lines": JSON_LINES,
    "compressed": COMPRESSED,
    "WARC": WARC,
    "Parquet": PARQUET,
    "pages": PAGES,
}


class Done(NamedTuple):
    """What became of a command."""

    exit_code: int
    peak: int
    """MB."""
    errors: str


def naqi(*arguments: str) -> Done:
    with subprocess.Popen(
        [sys.executable, "-m", "naqi.pipelines.cli", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, peak_of(process.pid))
            time.sleep(0.02)
        assert process.stderr is not None
        return Done(process.returncode, peak, process.stderr.read())


def peak_of(process: int) -> int:
    """The most MB that a process has taken so far; 0 where it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next((int(s.split()[1]) >> 10 for s in status.splitlines() if s.startswith("VmHWM")), 0)


def lay(folder: Path, bombs: dict[str, Bomb], size: int) -> int:
    """Write the files, and a good page before and after them; how many pages are sound."""
    folder.mkdir(parents=True)
    for name in ("0.txt", "zz.txt"):
        (folder / name).write_text(f"{BODY} {name}")
    for bomb in bombs.values():
        (folder / bomb.name).write_bytes(bomb.content(size))
    return 2 + sum(bomb.sound for bomb in bombs.values())


def clean(folder: Path, output: Path) -> tuple[Done, dict[str, Any]]:
    done = naqi("clean", str(folder), "--output", str(output))
    report = output / "_naqi" / "report.json"
    return done, json.loads(report.read_bytes()) if report.exists() else {}


def check(done: Done, report: dict[str, Any], sound: int) -> None:
    assert done.exit_code == 0, done.errors[-2000:]
    assert done.peak < MOST
    assert report["pages_read"] == report["pages_written"] + report["pages_rejected"]
    assert report["pages_written"] >= sound
    assert "internal_error" not in report["rejected_by_reason"]
    assert "read_error" not in report["rejected_by_reason"]


@pytest.mark.parametrize("family", FAMILIES)
def test_clean_takes_files_of_every_kind(tmp_path: Path, family: str) -> None:
    sound = lay(tmp_path / "in", FAMILIES[family], 100_000)
    done, report = clean(tmp_path / "in", tmp_path / "out")
    check(done, report, sound)


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", [f"{f}: {kind}" for f, bombs in FAMILIES.items() for kind in bombs]
)
def test_clean_takes_a_large_file_of_every_kind(tmp_path: Path, kind: str) -> None:
    family, _, name = kind.partition(": ")
    size = {"pages": 9_500_000, "JSON lines": 38_000_000}.get(family, 100_000_000)
    sound = lay(tmp_path / "in", {name: FAMILIES[family][name]}, size)
    done, report = clean(tmp_path / "in", tmp_path / "out")
    check(done, report, sound)


def lay_all(folder: Path) -> int:
    """Write all files of all families, of a fifth of the size: the readers are those of `clean`."""
    return sum(
        lay(folder / family.replace(" ", "-"), bombs, 20_000) for family, bombs in FAMILIES.items()
    )


def test_watch_takes_files_of_every_kind(tmp_path: Path) -> None:
    sound = lay_all(tmp_path / "in")
    output = tmp_path / "out"
    done = naqi("watch", str(tmp_path / "in"), "--output", str(output), "--settle", "0", "--once")
    check(done, json.loads((output / "_naqi" / "report.json").read_bytes()), sound)


def test_refresh_takes_files_of_every_kind(tmp_path: Path) -> None:
    sound = lay_all(tmp_path / "in")
    lake, out = str(tmp_path / "lake"), tmp_path / "out"
    for expected in (Exit.DAMAGED, Exit.DONE):  # the second time nothing is read
        done = naqi("refresh", str(tmp_path / "in"), "--lake", lake)
        assert done.exit_code == expected, done.errors[-2000:]
        assert done.peak < MOST
    assert naqi("export", str(out), "--lake", lake).exit_code == 0
    import pyarrow.dataset as ds

    # Pages of one address are one page to a lake.
    urls = ds.dataset(out / "pages").to_table(columns=["page_id"])["page_id"].to_pylist()
    assert len(urls) == len(set(urls)) > sound // 3
