"""The process in which `transforms.read.apart` has files read: what it is sent, and what it sends.

It answers a `Task` with None once it has begun, lists of items, and at the end None, or the error
of the system that ended it. In between it asks for bytes of the file (`Part`).
"""

from __future__ import annotations

import errno
import os
import pickle
import select
import signal
import sys
from collections.abc import Callable, Mapping
from typing import BinaryIO, NamedTuple, cast

from naqi.schemas.page import RawPage
from naqi.transforms.guard.memory import limit_memory, size_of_process
from naqi.transforms.read.items import Item, Items, ReadOptions

Reader = Callable[[BinaryIO, str, ReadOptions], Items]

MEMORY = 1 << 30
"""Bytes by which the process may grow, where the system can bound it (Linux)."""
SECONDS = 60
"""Of a processor, to come to the next items. Then the kernel ends the process."""

GONE = (EOFError, BrokenPipeError, ConnectionResetError, pickle.UnpicklingError)
"""What is raised where the other end is gone."""

_IDLE_SECONDS = 10
"""After which a process that waits ends."""
_REUSED = 64 << 20
"""One that has grown by more does no other task."""
_ASKED_BYTES = 1 << 20
"""Of the file, at once: the parent must hold them."""
_SENT_ITEMS = 64
_SENT_BYTES = 1 << 20
"""Items are sent when they are so many, or their bodies so large."""


class Task(NamedTuple):
    """A file to read."""

    format: str
    origin: str
    options: ReadOptions


class Part(NamedTuple):
    """Bytes of the file to be sent."""

    offset: int
    bytes: int | None
    """None asks for the number of all that there are."""


def serve(readers: Mapping[str, Reader]) -> None:
    """Read the files that are asked for, until none is for a while.

    Args:
        readers: By format.
    """
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get among the answers
    parent = _Parent(requests, answers)
    at_rest = limit_memory(MEMORY)
    try:
        while size_of_process() <= at_rest + _REUSED and (task := parent.task()) is not None:
            _read(parent, task, readers[task.format])
    except MemoryError:
        sys.exit(errno.ENOMEM)
    except GONE:
        return  # the parent is done, or dead


def _read(parent: _Parent, task: Task, read: Reader) -> None:
    held: list[Item] = []
    size = 0
    end: OSError | None = None
    try:
        for item in read(cast(BinaryIO, parent), task.origin, task.options):
            held.append(item)
            size += len(item.body) if isinstance(item, RawPage) else 0
            if len(held) == _SENT_ITEMS or size >= _SENT_BYTES:
                parent.send(held)
                held, size = [], 0
    except GONE:
        raise
    except OSError as error:
        end = error
    parent.send(held)
    parent.send(end)


class _Parent:
    """The other end: whose tasks are done, and, while one is, its file."""

    closed = False

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests, self._answers = requests, answers
        self._at = 0

    def task(self) -> Task | None:
        """The next one; None if there is none for a while."""
        if not select.select([self._requests], [], [], _IDLE_SECONDS)[0]:
            return None
        task: Task = pickle.load(self._requests)  # noqa: S301  # of our parent
        self._at = 0
        self.send(None)
        return task

    def send(self, message: object) -> None:
        """Send ``message``, and begin to count the time until the next one."""
        self._put(message)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)

    def read(self, n: int = -1) -> bytes:
        parts = []
        while n:
            part = self._ask(Part(self._at, min(n, _ASKED_BYTES) if n > 0 else _ASKED_BYTES))
            if not part:
                break
            parts.append(part)
            self._at += len(part)
            n -= len(part) if n > 0 else 0
        return b"".join(parts)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            offset += int(self._ask(Part(0, None)))
        elif whence == os.SEEK_CUR:
            offset += self._at
        self._at = offset
        return offset

    def tell(self) -> int:
        return self._at

    def _ask(self, wanted: Part) -> bytes:
        self._put(wanted)
        found: bytes | OSError = pickle.load(self._requests)  # noqa: S301  # of our parent
        if isinstance(found, OSError):
            raise found
        return found

    def _put(self, message: object) -> None:
        pickle.dump(message, self._answers, pickle.HIGHEST_PROTOCOL)
        self._answers.flush()
