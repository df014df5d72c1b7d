"""Worker processes are bounded by the work there is and by the machine, and that is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from naqi.runners import capacity
from naqi.runners.capacity import fitting
from tests.commands import naqi, typed, write_pages


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight processors, and memory for five workers."""
    monkeypatch.setattr(capacity, "processors", lambda: 8)
    monkeypatch.setattr(capacity, "free_memory", lambda: 5 * capacity.WORKER_BYTES)


@pytest.mark.usefixtures("machine")
@pytest.mark.parametrize(
    ("wanted", "pieces", "started", "why"),
    [
        (1, 1, 1, None),
        (4, 100, 4, None),
        (4, 3, 3, "workers: 3 instead of 4, as many as there are pieces of input"),
        (2, 0, 1, "workers: 1 instead of 2, as many as there are pieces of input"),
        (2000, 100, 5, "workers: 5 instead of 2,000, as many as there is memory for"),
    ],
)
def test_workers_fit(wanted: int, pieces: int, started: int, why: str | None) -> None:
    assert fitting(wanted, pieces) == (started, why)


def test_where_memory_is_not_told_processors_are_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capacity, "processors", lambda: 8)
    monkeypatch.setattr(capacity, "free_memory", lambda: None)
    assert fitting(9, 100) == (8, "workers: 8 instead of 9, as many as there are processors")


def test_two_find_room_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capacity, "processors", lambda: 1)
    monkeypatch.setattr(capacity, "free_memory", lambda: 1)
    assert fitting(2, 100) == (2, None)


def test_a_container_is_a_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = capacity.processors()
    monkeypatch.setattr(capacity, "_GROUP", tmp_path)
    (tmp_path / "cpu.max").write_text("150000 100000\n", encoding="ascii")
    (tmp_path / "memory.max").write_text("1048576\n", encoding="ascii")
    (tmp_path / "memory.current").write_text("1048000\n", encoding="ascii")
    assert capacity.processors() == 1
    assert capacity.free_memory() == 576
    (tmp_path / "cpu.max").write_text("max 100000\n", encoding="ascii")
    (tmp_path / "memory.max").write_text("max\n", encoding="ascii")
    assert capacity.processors() == before
    assert capacity.free_memory() != 576


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("line", ["clean {in} --output {new}", "refresh {in} --lake {new}"])
def test_two_thousand_workers_are_not_started(line: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 300, pieces=3)
    places = {"in": tmp_path / "in", "new": tmp_path / "new"}
    most = 0
    with typed(*line.format(**places).split(), "--workers", 2000) as command:
        while command.process.poll() is None:
            most = max(most, len(command.processes("naqi.runners.worker")))
        ended = command.end()
    assert ended.code == 0
    told = [line for line in ended.err.splitlines() if line.startswith("naqi: workers: ")]
    assert len(told) == 1
    assert "instead of 2,000" in told[0]
    assert 1 < most <= 3


def test_one_piece_of_work_takes_one_process(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    done = naqi("clean", tmp_path / "in", "--output", tmp_path / "out", "--workers", 4)
    assert done.code == 0
    assert "naqi: workers: 1 instead of 4, as many as there are pieces of input" in done.err
