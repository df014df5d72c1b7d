"""Standard input as an input, and standard output as an output: `naqi clean - --output -`."""

from __future__ import annotations

import os
import select
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from naqi.pipelines.json_rows import as_json_line, table_rows
from naqi.schemas.errors import InputError, MachineError, UsageError

STANDARD = "-"
"""The name of standard input among inputs, and of standard output as an output."""

_SECONDS = 0.2
_CHUNK = 1 << 20


@contextmanager
def spooled(inputs: Sequence[str]) -> Iterator[dict[str, str]]:
    """The path of each of ``inputs`` to the name that its pages have as their origin.

    Standard input is taken to its end, into a temporary file that is gone when this is left. On
    Linux it has no name in any folder, so that it is gone even if the process is killed.

    Raises:
        InputError: There is no standard input.
        MachineError: There is no room for it.
    """
    if STANDARD not in inputs:
        yield {name: name for name in inputs}
        return
    if sys.stdin is None or sys.stdin.closed:
        raise InputError(f"{STANDARD}: there is no standard input")
    with _temporary() as (file, path):
        try:
            file.writelines(_chunks(sys.stdin.fileno()))
            file.flush()
        except OSError as error:
            where = f"{tempfile.gettempdir()}: {error.strerror or error}"
            raise MachineError(
                f"standard input cannot be held in {where}; TMPDIR names another folder"
            ) from error
        yield {path if name == STANDARD else name: name for name in inputs}


def _chunks(descriptor: int) -> Iterator[bytes]:
    """What can be read there, to its end.

    Never waits for long: a signal that another thread was given would not be heeded meanwhile.
    """
    while True:
        if select.select([descriptor], [], [], _SECONDS)[0]:
            chunk = os.read(descriptor, _CHUNK)
            if not chunk:
                return
            yield chunk


@contextmanager
def _temporary() -> Iterator[tuple[IO[bytes], str]]:
    """A temporary file, and a path by which other processes of ours can open it."""
    if Path("/proc/self/fd").is_dir():
        with tempfile.TemporaryFile(prefix="naqi-") as file:
            yield file, f"/proc/{os.getpid()}/fd/{file.fileno()}"
    else:
        with tempfile.NamedTemporaryFile(prefix="naqi-") as file:
            yield file, file.name


@contextmanager
def printed(output: str, table: str) -> Iterator[str]:
    """A folder to write an output to; for `STANDARD` a temporary one, whose ``table`` is printed.

    Its rows go to standard output as JSON lines, in the order of the table, when the block ends
    well.

    Raises:
        BrokenPipeError: Whoever reads them has had enough.
        UsageError: There is no standard output.
    """
    if output != STANDARD:
        yield output
        return
    if sys.stdout is None:
        raise UsageError(f"{STANDARD}: there is no standard output")
    with tempfile.TemporaryDirectory(prefix="naqi-") as folder:
        yield folder
        out = sys.stdout.buffer
        for row in table_rows(folder, table):
            out.write(as_json_line(row))
        out.flush()
