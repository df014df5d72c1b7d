"""`naqi clean --resume`: a killed run goes on, and its output is that of an undisturbed one."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from naqi.pipelines import clean
from naqi.pipelines.commands.base import Exit
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import InternalError
from naqi.transforms.beam import resumable
from naqi.transforms.write import units
from tests.commands import Ended, contents, naqi, said, typed, wait_until, write_pages
from tests.pipelines.test_standard_streams import shell

PIECES = 8


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some seconds of work, in units that are read apart."""
    return write_pages(tmp_path_factory.mktemp("resume") / "in", 12_000, PIECES)


@pytest.fixture(scope="module")
def undisturbed(pages: Path) -> dict[str, bytes]:
    out = pages.parent / "undisturbed"
    assert naqi("clean", pages, "--output", out).code == Exit.DONE
    return published(out)


def published(out: Path) -> dict[str, bytes]:
    """All of an output but what has the clock in it."""
    return {name: text for name, text in contents(out).items() if "report" not in name}


def killed(out: Path, *arguments: object, notes: int) -> None:
    """A run that is killed, with all its processes, soon after so many notes are there."""
    with typed("clean", *arguments, "--output", out) as command:
        done = out / "_naqi" / "staging"
        wait_until(lambda: len(list(done.glob("*/done/*.json"))) >= notes, command)
        time.sleep(random.random() / 2)  # noqa: S311  # any moment will do
        command.signal(signal.SIGKILL)
        command.process.wait()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_that_is_killed_twice_has_the_output_of_an_undisturbed_one(
    workers: int, pages: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    killed(out, pages, "--workers", workers, notes=1)
    killed(out, pages, "--workers", workers, "--resume", notes=2)
    done = naqi("clean", pages, "--output", out, "--workers", workers, "--resume")
    assert done.code == Exit.DONE
    assert "going on from" in done.err
    assert "going on from 0 pages" not in done.err
    assert published(out) == undisturbed


def test_what_was_done_is_not_done_again_and_what_is_left_without_the_option_is(
    pages: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    killed(out, pages, notes=1)
    left = {path.name for path in out.glob("_naqi/staging/*")}
    assert naqi("clean", pages, "--output", out, "--page-seconds", "9").code == Exit.DONE
    assert not {path.name for path in out.glob("_naqi/staging/*")} & left
    assert naqi("clean", pages, "--output", out).code == Exit.DONE
    assert published(out) == undisturbed


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three units of few pages, each noted by itself."""
    monkeypatch.setattr(resumable, "NOTE_SECONDS", 0.0)
    return write_pages(tmp_path / "in", 6, 3)


class _DiedError(Exception):
    pass


def run_until(notes: int, pages: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is given up at a note, as if the process were killed there."""
    left = iter(range(notes))
    write_note = resumable.write_note

    def note(*arguments: object) -> None:
        if next(left, None) is None:
            raise _DiedError
        write_note(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(resumable, "write_note", note)
        with pytest.raises(InternalError, match="_DiedError"):
            clean.run([str(pages)], str(out), resume=True)


@pytest.mark.parametrize("seconds", [0, 10], ids=["in the worker", "in a guard"])
@pytest.mark.parametrize("notes", [0, 1, 2])
def test_wherever_a_run_ends_the_next_one_does_the_rest(
    notes: int, seconds: int, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = CleanConfig(page_seconds=seconds)
    clean.run([str(small)], str(tmp_path / "whole"), config)
    if seconds:  # of other options than the default
        run_until(notes, small, tmp_path / "out", monkeypatch)
    told: list[str] = []
    report = clean.run([str(small)], str(tmp_path / "out"), config, resume=True, tell=told.append)
    assert report["pages_read"] == 6
    if seconds:
        assert told == [f"going on from {2 * notes} pages that are done"]
    assert published(tmp_path / "out") == published(tmp_path / "whole")


def test_a_run_that_was_killed_while_it_was_publishing_is_published(
    small: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    pid = os.fork()
    if pid == 0:
        from naqi.transforms.write import publish

        publish._swap = lambda *_, **__: os._exit(9)
        clean.run([str(small)], str(out))
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9
    told: list[str] = []
    report = clean.run([str(small)], str(out), resume=True, tell=told.append)
    assert told == ["the run that was left was done: it is published now"]
    assert report["pages_written"] == 6
    clean.run([str(small)], str(tmp_path / "whole"))
    assert published(out) == published(tmp_path / "whole")


def test_a_run_that_is_stopped_keeps_what_is_done_if_it_may_be_resumed(
    pages: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with typed("clean", pages, "--output", out, "--resume") as command:
        wait_until(lambda: [*out.glob("_naqi/staging/*/done/*.json")], command)
        command.signal(signal.SIGTERM)
        assert command.end().code == 128 + signal.SIGTERM
    done = naqi("clean", pages, "--output", out, "--resume")
    assert "going on from 0 pages" not in done.err
    assert published(out) == undisturbed


def left_behind(small: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_until(1, small, out, monkeypatch)
    assert units.staged_run(str(out)) is not None


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("change", "options", "says"),
    [
        ("touch -d 2001-01-01 in/pages0.jsonl", "", "other inputs"),
        ("cp in/pages0.jsonl in/more.jsonl", "", "other inputs"),
        ("rm in/pages2.jsonl", "", "other inputs"),
        ("true", "--keep share", "other options"),
        ("true", "--format jsonl", "other options"),
        ("true", "--columns body=text", "other options"),
    ],
)
def test_another_run_is_refused_and_what_was_left_stays(
    change: str,
    options: str,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    left_behind(Path("in"), Path("out"), monkeypatch)
    before = {path: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()}
    shell(change, tmp_path)
    done = said(f"naqi clean in --output out --resume {options}", tmp_path)
    assert refused(done, says)
    assert {path: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()} == before


def test_another_version_is_refused(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from naqi.pipelines import resume

    out = tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(resume, "RULES_VERSION", "0")
        left_behind(small, out, patched)
    assert refused(naqi("clean", small, "--output", out, "--resume"), "other versions")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("- --output out", "- is neither"),
        ("in --output -", "- is neither"),
        ("in --output out --runner prism", "local runner"),
    ],
)
def test_what_cannot_be_resumed_is_refused(arguments: str, says: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 1)
    done = shell(f"naqi clean {arguments} --resume < /dev/null", tmp_path)
    assert refused(done, says)


def refused(done: Ended, says: str) -> bool:
    (line,) = done.err.splitlines()
    return done.code == Exit.USAGE and says in line
