"""The command as a user types it: a process, and all that it starts, which a mark tells."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from naqi.transforms.read.files.real_paths import forget_folders
from tests.engines.leftovers import MARK, end_leftovers, marked

NAQI = str(Path(sysconfig.get_path("scripts"), "naqi"))
SECONDS = 180.0
_APART = 4 << 20
"""Bytes of a file that is a piece of input by itself."""
TEXT = "The river runs under old bridges while people walk home and talk about bread and weather. "


class Ended(NamedTuple):
    """What is left of a command."""

    code: int
    out: str
    err: str


class Command:
    """A command that runs."""

    def __init__(self, process: subprocess.Popen[str], mark: str) -> None:
        self.process = process
        self.pid = process.pid
        self._mark = mark

    def processes(self, word: str = "") -> list[int]:
        """Those that it started, itself left out, whose command has ``word`` in it."""
        found = marked(self._mark).items()
        return [pid for pid, command in found if pid != self.pid and word in command]

    def signal(self, number: int) -> None:
        """Signal it, and all that it has started, as terminals and supervisors do."""
        os.killpg(self.pid, number)

    def end(self) -> Ended:
        """What it says and ends with."""
        out, err = self.process.communicate(timeout=SECONDS)
        return Ended(self.process.returncode, out, err)

    def leftovers(self) -> list[str]:
        """What outlives it for more than a while."""
        return end_leftovers(self._mark)


@contextmanager
def typed(*arguments: object, clock: str | None = None) -> Iterator[Command]:
    """`naqi` with these arguments, running; with `faketime` under a clock that is so far ahead."""
    mark = uuid4().hex
    process = subprocess.Popen(
        [*(["faketime", "-f", clock] if clock else []), NAQI, *map(str, arguments)],
        env=os.environ | {MARK: mark},
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Command(process, mark)
    finally:
        process.kill()
        process.communicate()
        end_leftovers(mark)


def naqi(*arguments: object, clock: str | None = None) -> Ended:
    """`naqi` with these arguments, run to its end."""
    with typed(*arguments, clock=clock) as command:
        return command.end()


def called(*arguments: object, folder: Path | None = None) -> Ended:
    """The same, in this process and in ``folder``: for what it does, whoever typed it.

    What is of the process itself shows where it is typed: signals, pipes, what it loads and leaves.
    """
    from naqi.pipelines.cli import main

    forget_folders()  # a process that begins knows none, and may be anywhere
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    here = Path.cwd()
    os.chdir(folder or here)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main([*map(str, arguments)])
    except SystemExit as ended:  # argparse ends the process itself
        code = int(ended.code or 0)
    finally:
        os.chdir(here)
    return Ended(code, *(stream.buffer.getvalue().decode() for stream in (out, err)))


def said(line: str, folder: Path) -> Ended:
    """The same, of a line that is one command and leaves nothing to do for a shell."""
    name, *arguments = shlex.split(line)
    assert name == "naqi"
    return called(*arguments, folder=folder)


def wait_until(true: Callable[[], object], command: Command) -> None:
    """Wait for something that happens while ``command`` runs.

    It may look through a folder that goes meanwhile, and then nothing has happened yet.
    """
    end = time.monotonic() + SECONDS
    while True:
        with suppress(FileNotFoundError):
            if true():
                return
        assert command.process.poll() is None, command.end()
        assert time.monotonic() < end
        time.sleep(0.01)


def write_pages(folder: Path, pages: int, pieces: int = 1) -> Path:
    """A folder with so many pages, one a line, in so many files; several are read apart."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        f'{{"url": "https://a.example/{n}", "text": "{n} {TEXT * 3}"}}\n' for n in range(pages)
    ]
    blank = " " * (_APART if pieces > 1 else 0)  # at the start of a line it means nothing
    for piece in range(pieces):
        share = "".join(lines[piece::pieces])
        (folder / f"pages{piece}.jsonl").write_text(blank + share, encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of ``folder`` but those of the lock."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }
