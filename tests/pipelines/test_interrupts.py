"""Ctrl-C and SIGTERM end every command in one sentence; the second one at once."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.commands import (
    NAQI,
    SECONDS,
    Command,
    called,
    contents,
    naqi,
    typed,
    wait_until,
    write_pages,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

BY = {signal.SIGINT: "Ctrl-C", signal.SIGTERM: "SIGTERM"}
LONG = 20_000
"""Pages that take long enough for a signal to find a command at work."""


def said(number: signal.Signals) -> str:
    return f"naqi: stopped by {BY[number]}; no output is left half done\n"


def takes_signals(command: Command) -> bool:
    """Whether SIGTERM has a handler: from here on all that takes time is done."""
    status = Path(f"/proc/{command.pid}/status").read_text(encoding="ascii")
    (caught,) = (line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some pages, an output of theirs, a stream's output, and a lake."""
    folder = tmp_path_factory.mktemp("made")
    write_pages(folder / "in", 3)
    assert naqi("clean", folder / "in", "--output", folder / "clean").code == 0
    watch = ("watch", folder / "in", "--output", folder / "stream", "--once", "--settle", 0)
    assert naqi(*watch).code == 0
    assert naqi("refresh", folder / "in", "--lake", folder / "lake").code == 0
    return folder


COMMANDS = {
    "clean": "clean {in} --output {new}",
    "watch": "watch {in} --output {new}",
    "stream": "stream {in}/* --output {new} --runner prism",
    "refresh": "refresh {in} --lake {lake}",
    "explain": "explain {in}/pages0.jsonl",
    "show": "show {clean}",
    "report": "report {clean} -o {new}",
    "compact": "compact {stream}",
    "compact a lake": "compact --lake {lake}",
    "export": "export {new} --lake {lake}",
    "expire": "expire --lake {lake}",
    "verify": "verify --lake {lake}",
    "history": "history --lake {lake}",
    "rollback": "rollback 2 --lake {lake}",
    "doctor": "doctor",
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_ends_in_one_sentence(name: str, made: Path, tmp_path: Path) -> None:
    number = signal.SIGINT
    places = {place: made / place for place in ("in", "clean", "stream", "lake")}
    line = COMMANDS[name].format(**places, new=tmp_path / "new")
    before = contents(made)
    with typed(*line.split()) as command:
        wait_until(lambda: takes_signals(command), command)
        command.process.send_signal(number)
        ended = command.end()
        assert (ended.code, ended.err.splitlines()[-1:]) == (
            128 + number,
            [said(number).rstrip()],
        )
        assert "Traceback" not in ended.err
        assert command.leftovers() == []
    assert contents(made) == before


@pytest.mark.parametrize(("number", "workers"), [(signal.SIGTERM, 1), (signal.SIGINT, 2)])
def test_cleaning_is_given_up_and_the_earlier_output_stands(
    number: signal.Signals, workers: int, tmp_path: Path
) -> None:
    write_pages(tmp_path / "few", 2)
    assert called("clean", tmp_path / "few", "--output", tmp_path / "clean").code == 0
    before = contents(tmp_path / "clean")
    write_pages(tmp_path / "in", LONG, pieces=2)
    arguments = ("clean", tmp_path / "in", "--output", tmp_path / "clean", "--workers", workers)
    with typed(*arguments) as command:
        staging = tmp_path / "clean" / "_naqi" / "staging"
        wait_until(lambda: [*staging.rglob("*.arrow")], command)  # pages are being cleaned
        command.signal(number)
        ended = command.end()
        assert (ended.code, ended.out, ended.err) == (128 + number, "", said(number))
        assert command.leftovers() == []
    assert contents(tmp_path / "clean") == before


def test_processes_that_are_just_being_started_say_nothing(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 100, pieces=2)
    arguments = ("clean", tmp_path / "in", "--output", tmp_path / "clean", "--workers", 2)
    with typed(*arguments) as command:
        wait_until(command.processes, command)
        command.signal(signal.SIGINT)
        ended = command.end()
    assert (ended.code, ended.err) == (128 + signal.SIGINT, said(signal.SIGINT))


def test_a_refresh_is_given_up_and_the_lake_stands(tmp_path: Path) -> None:
    number = signal.SIGTERM
    lake = tmp_path / "lake"
    write_pages(tmp_path / "in", 2)
    assert called("refresh", tmp_path / "in", "--lake", lake).code == 0
    before = called("history", "--lake", lake, "--json").out
    write_pages(tmp_path / "in", LONG)
    with typed("refresh", tmp_path / "in", "--lake", lake) as command:
        staging = lake / "_naqi" / "staging"
        wait_until(lambda: [*staging.rglob("*-pages.arrow")], command)
        command.signal(number)
        ended = command.end()
        assert (ended.code, ended.err) == (128 + number, said(number))
        assert command.leftovers() == []
    assert called("history", "--lake", lake, "--json").out == before
    assert called("verify", "--lake", lake).code == 0


def test_a_stream_publishes_the_batch_that_is_under_way(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 2_000)
    with typed("watch", tmp_path / "in", "--output", tmp_path / "out", "--settle", 0) as command:
        batch = tmp_path / "out" / "_naqi" / "watch" / "batch"
        wait_until(lambda: [*batch.rglob("*.arrow")], command)
        command.signal(signal.SIGTERM)
        ended = command.end()
    assert ended.code == 128 + signal.SIGTERM
    assert ended.err.splitlines()[-1] == said(signal.SIGTERM).rstrip()
    assert pq.read_table(tmp_path / "out" / "pages").num_rows == 2_000


@pytest.mark.parametrize(
    ("number", "line"),
    [
        (signal.SIGTERM, "watch {in} --output {new} --settle 0"),
        (signal.SIGINT, "clean {in} --output {new} --workers 2"),
    ],
)
def test_a_second_signal_ends_it_at_once(number: signal.Signals, line: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", LONG, pieces=2)
    new = tmp_path / "new"
    with typed(*line.format(**{"in": tmp_path / "in", "new": new}).split()) as command:
        wait_until(lambda: [*new.rglob("*.arrow")], command)
        started = time.monotonic()
        while command.process.poll() is None:  # also while it cleans up
            command.process.send_signal(number)
            time.sleep(0.01)
            assert time.monotonic() - started < SECONDS
        ended = command.end()
        assert ended.code == 128 + number
        assert ended.err.splitlines() == ["naqi: ended at once; the next run clears up"]
        assert command.leftovers() == []


def test_a_signal_that_the_process_was_told_to_ignore_is_ignored(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 2_000)
    background = f"trap '' INT; exec {NAQI} clean {tmp_path / 'in'} --output {tmp_path / 'out'}"
    process = subprocess.Popen(["sh", "-c", background], stderr=subprocess.DEVNULL)
    while not (tmp_path / "out" / "_naqi").exists():
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert process.wait(180) == 0
