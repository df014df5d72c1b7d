"""A file that ends the process that reads it, or keeps it busy for ever, does not stop a stream."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pyarrow.parquet as pq
import pytest

from naqi.pipelines import clean, watch
from naqi.pipelines.watch import WatchOptions
from naqi.transforms.write.errors import OutputError
from tests.faults.poison import times_read

SENTENCE = "The council met on Monday and agreed to mend the old bridge before winter comes.\n"
PATIENCE = 300.0
"""Seconds: a machine may be busy with other things."""
ONCE = WatchOptions(settle=0, once=True)


@pytest.fixture
def landing(tmp_path: Path) -> Path:
    folder = tmp_path / "landing"
    folder.mkdir()
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "clean"


def land(landing: Path, *names: str) -> None:
    for name in names:
        (landing / name).write_text(SENTENCE + name, encoding="utf-8")


@contextmanager
def watching(landing: Path, output: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """`naqi watch`, with files that have a fate (`tests.faults.poison`)."""
    command = ["-m", "tests.faults.poison", "watch", str(landing), "--output", str(output)]
    with subprocess.Popen(
        [sys.executable, *command, "--settle", "0", "--page-seconds", "1", *options],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry or "." for entry in sys.path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def rows(output: Path, table: str, *columns: str) -> list[tuple[Any, ...]]:
    """Rows of a table, the names of their files first."""
    found: list[tuple[Any, ...]] = []
    for path in (output / table).glob("*.parquet"):
        part = pq.ParquetFile(path).read(["origin", *columns])
        origins = [Path(origin).name for origin in part["origin"].to_pylist()]
        found += zip(origins, *(part[column].to_pylist() for column in columns), strict=True)
    return sorted(found)


def wait(condition: Callable[[], object]) -> None:
    limit = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < limit
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("fate", "told"),
    [
        ("crash", "signal 11"),
        ("exit", "exit code 3"),
        ("spin", "it got no further in the time that a page may take (--page-seconds)"),
        ("sleep", "it got no further in the time that a page may take (--page-seconds)"),
    ],
)
def test_a_file_that_ends_its_process_twice_is_set_aside(
    landing: Path, output: Path, fate: str, told: str
) -> None:
    poison = f"{fate}.fated"
    land(landing, "a.txt", poison, "z.txt", "fine.fated")
    with watching(landing, output, "--once") as process:
        _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, errors
    assert [name for (name,) in rows(output, "pages")] == ["a.txt", "fine.fated", "z.txt"]
    ((name, stage, reason, detail),) = rows(output, "rejected", "stage", "reason", "detail")
    assert (name, stage, reason) == (poison, "read", "poison_file")
    assert told in detail
    assert times_read(landing / poison) == 2
    report = json.loads((output / "_naqi" / "report.json").read_bytes())
    assert (report["files"], report["rejected_by_reason"]) == (4, {"poison_file": 1})


def test_a_file_that_failed_once_is_cleaned_the_second_time(landing: Path, output: Path) -> None:
    land(landing, "a.txt", "once.fated")
    with watching(landing, output, "--once") as process:
        _, errors = process.communicate(timeout=PATIENCE)
    assert "goes on: signal 9" in errors
    assert [name for (name,) in rows(output, "pages")] == ["a.txt", "once.fated"]
    assert rows(output, "rejected") == []


def test_an_exception_in_a_reader_is_a_row_of_its_own(landing: Path, output: Path) -> None:
    land(landing, "a.txt", "raise.fated", "z.txt")
    with watching(landing, output, "--once") as process:
        _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, "goes on" in errors) == (0, False)
    assert [name for (name,) in rows(output, "pages")] == ["a.txt", "z.txt"]
    assert rows(output, "rejected", "reason") == [("raise.fated", "internal_error")]


def test_failures_are_counted_across_restarts(landing: Path, output: Path) -> None:
    land(landing, "sleep.fated")
    for times in (1, 2):
        with watching(landing, output, "--page-seconds", "1000") as process:
            wait(lambda: times_read(landing / "sleep.fated") == times)  # noqa: B023
            time.sleep(1)
            process.kill()
    land(landing, "z.txt")
    with watching(landing, output, "--once") as process:
        assert process.wait(PATIENCE) == 0
    assert rows(output, "rejected", "reason") == [("sleep.fated", "poison_file")]
    assert [name for (name,) in rows(output, "pages")] == ["z.txt"]
    assert times_read(landing / "sleep.fated") == 2


@pytest.mark.parametrize(
    ("fate", "number"), [("spin", signal.SIGTERM), ("sleep", signal.SIGINT)], ids=["spin", "sleep"]
)
def test_a_signal_ends_it_though_a_file_is_stuck_in_reading(
    landing: Path, output: Path, fate: str, number: signal.Signals
) -> None:
    land(landing, "a.txt")
    with watching(landing, output, "--page-seconds", "1000") as process:
        wait(lambda: (output / "pages").exists() and rows(output, "pages"))
        land(landing, f"{fate}.fated")
        wait(lambda: times_read(landing / f"{fate}.fated"))
        process.send_signal(number)
        assert process.wait(PATIENCE) == 128 + number
    assert [name for (name,) in rows(output, "pages")] == ["a.txt"]


def test_a_second_signal_ends_it_at_once(landing: Path, output: Path) -> None:
    land(landing, "spin.fated")
    with watching(landing, output, "--page-seconds", "1000") as process:
        wait(lambda: times_read(landing / "spin.fated"))
        process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130


def test_a_stream_goes_on_while_a_file_is_tried_and_set_aside(landing: Path, output: Path) -> None:
    with closing(socket.create_server(("localhost", 0))) as free:
        port = str(free.getsockname()[1])
    land(landing, "crash.fated")
    with watching(landing, output, "--metrics-port", port):
        wait(lambda: (output / "rejected").exists() and rows(output, "rejected"))
        land(landing, "z.txt")
        wait(lambda: rows(output, "pages"))

        def metrics() -> list[str]:
            with urlopen(f"http://localhost:{port}/metrics", timeout=60) as answer:
                text: str = answer.read().decode()
            return text.splitlines()

        wait(lambda: "naqi_pages_total 1.0" in metrics())
        assert "naqi_files_set_aside 1.0" in metrics()
        assert 'naqi_pages_rejected_total{reason="poison_file"} 1.0' in metrics()


# ---- without another process: what a batch raises


def failing_at(monkeypatch: pytest.MonkeyPatch, bad: str, message: str) -> list[list[str]]:
    """Have batches with a file of that name fail; what each batch held."""
    run, batches = clean.run, []

    def fail(paths: list[str], *args: Any, **options: Any) -> Any:
        names = [Path(path).name for path in paths]
        batches.append(names)
        if bad in names:
            raise OutputError(message)
        return run(paths, *args, **options)

    monkeypatch.setattr(clean, "run", fail)
    return batches


def test_a_batch_that_fails_is_tried_again_file_by_file(
    landing: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    land(landing, "a.txt", "bad.txt", "z.txt")
    batches = failing_at(monkeypatch, "bad.txt", "rows that cannot be written")
    report = watch.run(str(landing), str(output), options=ONCE)
    assert report["rejected_by_reason"] == {"poison_file": 1}
    assert [name for (name,) in rows(output, "pages")] == ["a.txt", "z.txt"]
    ((_, detail),) = rows(output, "rejected", "detail")
    assert detail == "2 times, at last: rows that cannot be written"
    assert [len(names) for names in batches if names != ["page.txt"]] == [3, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("failing", "message"),
    [
        (["a.txt"], "[Errno 28] No space left on device"),
        (["a.txt", "page.txt"], "what any file would meet"),
    ],
    ids=["as the system says", "as another file shows"],
)
def test_what_is_no_files_fault_ends_it_and_sets_none_aside(
    landing: Path,
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
    failing: list[str],
    message: str,
) -> None:
    land(landing, "a.txt")
    for name in failing:
        failing_at(monkeypatch, name, message)
    for _ in range(3):
        with pytest.raises(OutputError, match=re.escape(message)):
            watch.run(str(landing), str(output), options=ONCE)
    monkeypatch.undo()
    watch.run(str(landing), str(output), options=ONCE)
    assert [name for (name,) in rows(output, "pages")] == ["a.txt"]
