"""Two processes: one that works, and one that starts it again."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from naqi.pipelines.commands.base import Exit, FailureError
from naqi.pipelines.supervise import supervise
from naqi.schemas.errors import MachineError
from naqi.transforms.read.files.at_work import AtWork
from naqi.transforms.write.errors import OutputError


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return tmp_path / "note"


def test_what_the_work_returns_is_returned(note: Path) -> None:
    assert supervise(lambda _stop, died: (os.getpid() != PID, died), note) == (True, "")


def test_what_the_work_raises_is_raised(note: Path) -> None:
    def work(_stop: Event, _died: str) -> None:
        raise OutputError("the folder is another's")

    with pytest.raises(OutputError, match="another's"):
        supervise(work, note)


def test_a_failure_keeps_its_code(note: Path) -> None:
    def work(_stop: Event, _died: str) -> None:
        raise FailureError(Exit.USAGE, "no such port")

    with pytest.raises(FailureError, match="no such port") as raised:
        supervise(work, note)
    assert raised.value.code is Exit.USAGE


def test_who_dies_at_a_file_is_started_again_and_told(note: Path) -> None:
    def work(_stop: Event, died: str) -> str:
        with AtWork(note) as at_work, at_work.batch():
            if not died:
                at_work.begin("a file")
                os._exit(3)
            return died

    assert supervise(work, note) == "exit code 3"


@pytest.mark.parametrize("left", ["nothing", "of a run before"])
def test_who_dies_at_no_file_is_not_started_again(note: Path, left: str) -> None:
    if left != "nothing":
        with AtWork(note) as at_work:
            at_work.begin("a file")

    def work(_stop: Event, _died: str) -> Any:
        os._exit(3)

    with pytest.raises(MachineError, match="has ended: exit code 3"):
        supervise(work, note)


PID = os.getpid()
