"""How far a local run is: every worker keeps some numbers in a file, one thread adds them up."""

from __future__ import annotations

import struct
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple
from uuid import uuid4

from naqi.schemas.rows import PageRows
from naqi.transforms.beam.resumable import Watch
from naqi.transforms.read.files.file import BYTES_READ


class Sums(NamedTuple):
    """How far a run is."""

    pages: int = 0
    """Cleaned so far."""
    rejected: int = 0
    """Of these."""
    bytes: int = 0
    """Of input that were read, where the run knows how many there are."""


Progress = Callable[[int, int], None]
"""Takes the pages cleaned so far and how many of them were rejected."""
Reading = Callable[[int, int], None]
"""Takes the bytes of input that were read so far, and those of all inputs."""

_SECONDS = 0.2
_NUMBERS = struct.Struct("qqq")


class CountProgress(Watch):
    """Passes pages on and writes how many, five times a second, to a file of its own."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def setup(self) -> None:
        self._path = Path(self._folder, uuid4().hex)
        self._pages = self._rejected = 0
        self._read = Extent()
        self._due = 0.0

    def begin(self, size: int) -> None:
        """A unit of so many bytes of input is begun."""
        self._read.begin(size)

    def end(self) -> None:
        """It is done."""
        self._read.end()

    def process(self, page: PageRows) -> Iterator[PageRows]:
        self._pages += 1
        self._rejected += page.rejected is not None
        if time.monotonic() >= self._due:
            self._write()
        yield page

    def finish_bundle(self) -> None:
        self._write()

    def _write(self) -> None:
        numbers = self._pages, self._rejected, self._read.bytes()
        self._path.write_bytes(_NUMBERS.pack(*numbers))
        self._due = time.monotonic() + _SECONDS


class Extent:
    """How much of the input this process has read.

    Within a unit by what was read of its files; what readers read twice, or leave out, is made good
    at its end.
    """

    def __init__(self) -> None:
        self._finished = self._size = self._before = 0

    def begin(self, size: int) -> None:
        self._size, self._before = size, BYTES_READ.value

    def end(self) -> None:
        self._finished += self._size
        self._size = 0

    def bytes(self) -> int:
        return self._finished + min(self._size, BYTES_READ.value - self._before)


@contextmanager
def watched(progress: Callable[[Sums], None]) -> Iterator[str]:
    """A folder for `CountProgress`; calls ``progress`` with its sums until the block ends."""
    done = Event()
    with tempfile.TemporaryDirectory(prefix="naqi-") as folder:

        def watch() -> None:
            while not done.wait(_SECONDS):
                progress(_sums(folder))

        thread = Thread(target=watch, daemon=True)
        thread.start()
        try:
            yield folder
        finally:
            done.set()
            thread.join()
            progress(_sums(folder))


def _sums(folder: str) -> Sums:
    sums = Sums()
    for path in Path(folder).iterdir():
        content = path.read_bytes()
        if len(content) == _NUMBERS.size:  # else it is being written
            sums = Sums(*map(sum, zip(sums, _NUMBERS.unpack(content), strict=True)))
    return sums
