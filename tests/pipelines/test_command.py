"""Exit codes and messages say whose fault it is: the user's, the input's, the machine's or ours."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from naqi.pipelines import clean
from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.runners import MissingError
from naqi.schemas.errors import InputError, InternalError, MachineError, UsageError
from naqi.transforms.write.errors import OutputBusyError, OutputError
from tests.commands import NAQI, TEXT, called, naqi, write_pages


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (UsageError("a b"), Exit.USAGE),
        (OutputBusyError("a b"), Exit.LOCKED),
        (InputError("a b"), Exit.NO_INPUT),
        (OutputError("a\nb"), Exit.OUTPUT),
        (OSError("a b"), Exit.OUTPUT),
        (MissingError("a b"), Exit.RUNNER),
        (MachineError("a b"), Exit.MACHINE),
        (MemoryError("a b"), Exit.MACHINE),
        (ValueError("a b"), Exit.INTERNAL),
        (KeyError("a b"), Exit.INTERNAL),
        (InternalError("a b"), Exit.INTERNAL),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_fault_has_its_code_and_one_line(
    raised: Exception,
    code: Exit,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(clean, "run", fail)
    assert main(["clean", "in", "--output", "out"]) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert "a b" in line
    assert line.startswith("naqi: ")
    assert ("internal error, please report it" in line) == (code == Exit.INTERNAL)


def test_a_traceback_is_shown_to_who_asks_for_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("a")

    monkeypatch.setattr(clean, "run", fail)
    main(["clean", "in", "--output", "out"])
    assert "Traceback" not in capsys.readouterr().err
    monkeypatch.setenv("NAQI_DEBUG", "1")
    assert main(["clean", "in", "--output", "out"]) == Exit.INTERNAL
    assert "Traceback" in capsys.readouterr().err


def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    assert called("clean", tmp_path / "in", "--output", tmp_path / "out").code == Exit.DONE
    reads, writes = os.pipe()
    os.close(reads)
    for command in (["show", tmp_path / "out"], ["explain", tmp_path / "in" / "pages0.jsonl"]):
        done = subprocess.run([NAQI, *command], stdout=writes, stderr=subprocess.PIPE, text=True)
        assert (done.returncode, done.stderr) == (Exit.PIPE, "")
    os.close(writes)


@pytest.mark.parametrize("name", ["crawl [2024]", "all* of it?", "[bold]of port[/b]"])
def test_an_output_may_have_any_name(name: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    output = tmp_path / name
    for _ in range(2):
        done = called("clean", tmp_path / "in", "--output", output)
        assert done.code == Exit.DONE, done.err
        assert name.replace(" ", "") in "".join(done.err.split())
    assert called("verify", output).code == Exit.DONE


def test_a_name_of_several_lines_is_told_in_one(tmp_path: Path) -> None:
    write_pages(tmp_path, 3)
    (tmp_path / "two\nlines.json").write_text('{"a": 1}', encoding="utf-8")
    (tmp_path / "three\r\nlines.txt").write_text(TEXT, encoding="utf-8")
    told = naqi("clean", tmp_path, "--output", tmp_path / "out").err
    assert all(line.startswith("naqi: ") for line in told.partition("pages read")[0].splitlines())
    assert "two lines.json, record 1: no_body_column" in told
    first, *_ = called("explain", tmp_path / "three\r\nlines.txt").out.splitlines()
    assert first.endswith("three lines.txt")
