"""How far a run is: share, rate and time left, on a terminal and in logs."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from rich.console import Console

from naqi.pipelines import clean, meter
from naqi.pipelines.commands.base import Exit
from naqi.pipelines.meter import Meter, as_bytes, as_time, metered
from tests.commands import NAQI, called, naqi, write_pages


class Clock:
    """One that is set."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_time_left_follows_from_what_was_read_so_far() -> None:
    clock = Clock()
    told = Meter(lambda _meter: None, clock)
    assert (told.share, told.left) == (0, None)
    clock.now += 30
    told.read(25_000_000, 100_000_000)
    told.count(600, 6)
    assert told.left == 90
    assert told.told() == (
        "25%, 25.0 MB of 100.0 MB, 600 pages, 6 rejected, 20 pages/s, 2 min left"
    )
    told.read(100_000_000, 100_000_000)
    assert told.left is None


def test_what_is_not_known_is_not_told() -> None:
    told = Meter(lambda _meter: None, Clock())
    told.count(5, 0)
    assert "left" not in told.told()
    assert "%" not in told.told()


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 B"), (999, "999 B"), (1500, "1.5 kB"), (2.5e12, "2.5 TB")]
)
def test_bytes_have_the_unit_that_suits_them(number: float, told: str) -> None:
    assert as_bytes(number) == told


@pytest.mark.parametrize(
    ("seconds", "told"), [(0.4, "0 s"), (59, "59 s"), (150, "2 min"), (7000, "1.9 h")]
)
def test_times_are_told_as_somebody_waits_for_them(seconds: float, told: str) -> None:
    assert as_time(seconds) == told


def test_a_log_gets_a_line_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(meter.Meter.__init__, "__defaults__", (clock,))
    log = io.StringIO()
    with metered(Console(file=log), "plain") as told:
        assert told is not None
        for second in range(150):
            clock.now = 100.0 + second
            told.count(second, 0)
    lines = log.getvalue().splitlines()
    assert [re.search(r"(\d+) pages", line)[1] for line in lines] == ["0", "60", "120", "149"]  # type: ignore[index]


@pytest.mark.parametrize("workers", [1, 2])
def test_all_of_the_input_is_read_at_the_end(workers: int, tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 40, 3)
    (pages / "more.html").write_text("<p>A short page of its own.</p>")
    seen: list[tuple[int, int]] = []
    clean.run(
        [str(pages)],
        str(tmp_path / "out"),
        workers=workers,
        progress=lambda _pages, _rejected: None,
        reading=lambda done, total: seen.append((done, total)),
    )
    size = sum(path.stat().st_size for path in pages.iterdir())
    assert seen[-1] == (size, size)
    assert seen == sorted(seen)


def test_progress_is_plain_on_demand_and_silent_in_a_pipe(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 3)
    done = naqi("clean", pages, "--output", tmp_path / "out", "--progress", "plain")
    assert done.code == Exit.DONE
    assert re.search(r"^naqi: 100%, .* 3 pages, 0 rejected", done.err, re.MULTILINE)
    for style in ("auto", "none"):
        done = called("clean", pages, "--output", tmp_path / "out", "--progress", style)
        assert "%" not in done.err


def test_a_terminal_gets_a_bar(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 3)
    reads, terminal = pty.openpty()
    command = [NAQI, "clean", pages, "--output", tmp_path / "out"]
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "120"}
    said = b""
    with subprocess.Popen(command, env=environment, stderr=terminal) as process:
        os.close(terminal)
        with suppress(OSError):  # the other end is closed
            while chunk := os.read(reads, 4096):
                said += chunk
    os.close(reads)
    assert process.returncode == Exit.DONE
    assert b"100%" in said
    assert "━" in said.decode()
