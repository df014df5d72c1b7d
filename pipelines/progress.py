"""How far a local run is: every worker keeps two numbers in a file, one thread adds them up."""

from __future__ import annotations

import struct
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import apache_beam as beam

from naqi.schemas.rows import PageRows

Progress = Callable[[int, int], None]
"""Takes the pages cleaned so far and how many of them were rejected."""

_SECONDS = 0.2
_NUMBERS = struct.Struct("qq")


class CountProgress(beam.DoFn):
    """Passes pages on and writes how many, five times a second, to a file of its own."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def setup(self) -> None:
        self._path = Path(self._folder, uuid4().hex)
        self._pages = self._rejected = 0
        self._due = 0.0

    def process(self, page: PageRows) -> Iterator[PageRows]:
        self._pages += 1
        self._rejected += page.rejected is not None
        if time.monotonic() >= self._due:
            self._write()
        yield page

    def finish_bundle(self) -> None:
        self._write()

    def _write(self) -> None:
        self._path.write_bytes(_NUMBERS.pack(self._pages, self._rejected))
        self._due = time.monotonic() + _SECONDS


@contextmanager
def watched(progress: Progress) -> Iterator[str]:
    """A folder for `CountProgress`; calls ``progress`` with its sums until the block ends."""
    done = Event()
    with tempfile.TemporaryDirectory(prefix="naqi-") as folder:

        def watch() -> None:
            while not done.wait(_SECONDS):
                progress(*_sums(folder))

        thread = Thread(target=watch, daemon=True)
        thread.start()
        try:
            yield folder
        finally:
            done.set()
            thread.join()
            progress(*_sums(folder))


def _sums(folder: str) -> tuple[int, int]:
    pages = rejected = 0
    for path in Path(folder).iterdir():
        content = path.read_bytes()
        if len(content) == _NUMBERS.size:  # else it is being written
            numbers = _NUMBERS.unpack(content)
            pages += numbers[0]
            rejected += numbers[1]
    return pages, rejected
