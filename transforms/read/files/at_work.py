"""Which file a process is reading right now, noted where that outlives it.

No exception tells of a file that crashes the process that reads it, or keeps it busy for ever. So a
process that another one starts again notes what it is at, in memory that is a file's, and has the
kernel end it where it gets nowhere: no item and no byte in the time that a page may take.
"""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar

from naqi.transforms.guard.deadline import set_deadline

T = TypeVar("T")

NOTHING, BATCH, READING = range(3)
"""What a process may be at; within a batch, at no file's bytes or at those of one."""
_HEAD = struct.Struct("=BQH")
"""State, steps, and bytes of the name that follows."""
_SIZE = 8192


class Left(NamedTuple):
    """What a process is at, or was when it ended."""

    state: int
    steps: int
    """Grows with all that is read: a process is stuck where it does not."""
    path: str
    """Of the file that is read, or was read last."""


class AtWork:
    """The note of one process; another may look at it meanwhile. To be closed.

    Args:
        path: The file that it is kept in; made if it is not there.
        seconds: Of processor time, without an item or a byte, after which the kernel ends the
            process; 0 is never.
    """

    def __init__(self, path: Path, seconds: float = 0.0) -> None:
        self._seconds = seconds
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if os.fstat(file).st_size != _SIZE:
                os.ftruncate(file, _SIZE)
            self._memory = mmap.mmap(file, _SIZE)
        finally:
            os.close(file)
        self._state, self._name = NOTHING, b""
        self._steps = self.left().steps

    def __enter__(self) -> AtWork:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._memory.close()

    def left(self) -> Left:
        """What is noted, by whichever process."""
        state, steps, size = _HEAD.unpack_from(self._memory)
        name = self._memory[_HEAD.size : _HEAD.size + size]
        return Left(state, steps, os.fsdecode(name))

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Within this, a batch is under way, and `attempted` notes its files."""
        global _of_process  # readers know nothing of who reads
        before, _of_process = _of_process, self
        self._note(BATCH)
        try:
            yield
        finally:
            _of_process = before
            self._note(NOTHING)

    def begin(self, path: str) -> None:
        """A file's bytes are looked at, until `end`."""
        self._name = os.fsencode(path)[: _SIZE - _HEAD.size]
        self._memory[_HEAD.size : _HEAD.size + len(self._name)] = self._name
        self._note(READING)
        self._set_deadline(self._seconds)

    def step(self) -> None:
        """There was something to read."""
        if self._state == READING:
            self._note(READING)
            self._set_deadline(self._seconds)

    def end(self) -> None:
        """No file's bytes are looked at."""
        self._set_deadline(0)
        self._note(BATCH)

    def _set_deadline(self, seconds: float) -> None:
        if self._seconds:  # else the timers are somebody else's
            set_deadline(seconds)

    def _note(self, state: int) -> None:
        self._state = state
        self._steps += 1
        _HEAD.pack_into(self._memory, 0, state, self._steps, len(self._name))


_of_process: AtWork | None = None


@contextmanager
def attempt(path: str) -> Iterator[None]:
    """Within this, the file's bytes are looked at."""
    note = _of_process
    if note is None:
        yield
        return
    note.begin(path)
    try:
        yield
    finally:
        note.end()


def attempted(items: Iterator[T], path: str) -> Iterator[T]:
    """``items``, which are read from a file as they are asked for."""
    while True:
        with attempt(path):
            item = next(items, None)
        if item is None:
            return
        yield item


def attentive(stream: Any) -> Any:
    """``stream``, each reading from which is a step forward."""
    return stream if _of_process is None else _Attentive(stream, _of_process)


class _Attentive:
    """A stream that tells of each reading."""

    def __init__(self, stream: Any, note: AtWork) -> None:
        self._stream, self._note = stream, note

    def __enter__(self) -> _Attentive:
        return self

    def __exit__(self, *ended: object) -> None:
        self._stream.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def read(self, size: int = -1) -> bytes:
        """As that of the stream."""
        piece: bytes = self._stream.read(size)
        self._note.step()
        return piece
