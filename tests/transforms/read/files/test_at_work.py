"""What a process is at, as another sees it while it runs and after it ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from naqi.transforms.read.files.at_work import BATCH, NOTHING, READING, AtWork, attempted, attentive

PROCESS = """
import sys, time
from pathlib import Path
from naqi.transforms.read.files.at_work import AtWork, attempt
from naqi.transforms.guard.deadline import be_ended

be_ended()
with AtWork(Path(sys.argv[1]), float(sys.argv[3])) as note, note.batch(), attempt(sys.argv[2]):
    print("reading", flush=True)
    {}
"""
SPIN = "while True: pass"


def process(note: Path, seconds: float, does: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROCESS.format(does), str(note), "pages/été.txt", str(seconds)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry or "." for entry in sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_what_a_killed_process_was_reading_is_known(tmp_path: Path) -> None:
    with process(tmp_path / "note", 0, SPIN) as killed:
        assert killed.stdout is not None
        killed.stdout.readline()
        killed.kill()
    with AtWork(tmp_path / "note") as note:
        assert note.left()._replace(steps=0) == (READING, 0, "pages/été.txt")


@pytest.mark.parametrize(
    ("does", "number"), [(SPIN, signal.SIGPROF), ("time.sleep(600)", signal.SIGALRM)]
)
def test_a_process_that_gets_no_further_is_ended(
    tmp_path: Path, does: str, number: signal.Signals
) -> None:
    with process(tmp_path / "note", 0.2, does) as stuck:
        assert stuck.wait(120) == -number


def test_only_what_is_read_is_noted(tmp_path: Path) -> None:
    with AtWork(tmp_path / "note") as note:
        assert note.left().state == NOTHING
        with note.batch():
            while_read = (note.left().state for _ in range(2))
            assert [*attempted(while_read, "x")] == [READING, READING]
            assert note.left().state == BATCH
        assert note.left().state == NOTHING


def test_items_and_bytes_are_steps(tmp_path: Path) -> None:
    with AtWork(tmp_path / "note") as note, note.batch():
        stream = attentive(BytesIO(b"bytes"))
        read = attempted(iter(lambda: stream.read(1), b""), "x")
        steps = []
        for _ in read:
            steps.append(note.left().steps)  # noqa: PERF401  # as they come
        assert len(steps) == len(set(steps)) == 5
        assert stream.tell() == 5


def test_without_a_note_a_stream_is_itself() -> None:
    stream = BytesIO(b"")
    assert attentive(stream) is stream
    assert list(attempted(iter([1, 2]), "x")) == [1, 2]
