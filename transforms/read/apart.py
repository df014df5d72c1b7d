"""Reading in a process of its own, for formats whose reader trusts what a file says.

Arrow's reader of Parquet is C++: it takes as much memory as a file of a kilobyte tells it to, and
a schema of structs within structs crashes it. In a child process that costs the file, or a row
group of it. The child asks for the bytes of the file, and sends what is in it.

The child starts from a fresh interpreter, waits for the next file when it is done with one, and
ends by itself when none comes. It is no sandbox (docs/security.md).
"""

from __future__ import annotations

import errno
import os
import pickle
import signal
import subprocess
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.guard.signals import kept_from_children
from naqi.transforms.read.boundary import rejected
from naqi.transforms.read.child import GONE, SECONDS, Part, Task
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError

_CHILD = """
import sys
sys.path[:] = sys.argv[1:]
from naqi.transforms.read import FORMATS
from naqi.transforms.read.child import serve
serve({name: format.read for name, format in FORMATS.items()})
"""
_ENVIRONMENT = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",  # gives back what is freed
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


def read_apart(stream: BinaryIO, origin: str, options: ReadOptions, format: str) -> Items:
    """What the reader of ``format`` gives, run in a child process.

    A child that dies of a file leaves one rejected item, after all that it had sent: with the
    number of the record that would have come next.

    Raises:
        OSError: If the file cannot be read.
        RuntimeError: The child does not start: the installation is broken, not the file.
    """
    record = None
    with _children.at_work_on(Task(format, origin, options)) as child:
        try:
            for item in child.items(stream):
                record = item.record
                yield item
        except GONE:
            error = UnreadableError(*_cause(child.exit_code()))
            yield rejected(error, origin, None if record is None else record + 1)


def _cause(exit_code: int) -> tuple[Reason, str]:
    what = "reading on in the file"
    if exit_code == -signal.SIGPROF:
        return Reason.PAGE_TIMEOUT, f"{what} took more than {SECONDS} seconds"
    if exit_code == errno.ENOMEM:
        return Reason.OUT_OF_MEMORY, what
    if exit_code < 0:
        name = signal.strsignal(-exit_code)
        return Reason.WORKER_DIED, f"{what} ended in signal {-exit_code}: {name}"
    return Reason.WORKER_DIED, f"{what} ended with exit code {exit_code}"


class _Child:
    """The process, from outside."""

    def __init__(self) -> None:
        # "" stands for the working directory, which may change before the child reads it.
        path = [entry or str(Path.cwd()) for entry in sys.path]
        with kept_from_children():
            self._process = subprocess.Popen(  # noqa: S603  # this very interpreter
                [sys.executable, "-c", _CHILD, *path],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, **_ENVIRONMENT},
            )
        self.end = weakref.finalize(self, _end, self._process)
        """End it, if it has not ended."""
        self._requests: Any = self._process.stdin
        self._answers: Any = self._process.stdout

    def begins(self, task: Task) -> bool:
        """Have it begin with ``task``. False if it is gone: it may have waited too long."""
        self._send(task)
        try:
            self._receive()
        except GONE:
            return False
        return True

    def items(self, stream: BinaryIO) -> Iterator[Item]:
        """What it finds in ``stream``, which is read for it.

        Raises:
            OSError: If the stream cannot be read, or of `GONE`.
        """
        while True:
            message = self._receive()
            if message is None:
                return
            if isinstance(message, OSError):
                raise message
            if isinstance(message, list):
                yield from message
            else:
                self._send(_asked(stream, message))

    def exit_code(self) -> int:
        """Of the process, which has ended, or is ended."""
        try:
            return self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:  # it wrote what is no answer
            self.end()
            return self._process.wait()

    def _send(self, message: object) -> None:
        with suppress(*GONE):  # that it is gone shows when its answer is waited for
            pickle.dump(message, self._requests, pickle.HIGHEST_PROTOCOL)
            self._requests.flush()

    def _receive(self) -> Any:
        return pickle.load(self._answers)  # noqa: S301  # of our own child


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with suppress(BrokenPipeError):  # it died before it read all that was sent
            if pipe is not None:
                pipe.close()


def _asked(stream: BinaryIO, wanted: Part) -> bytes | OSError:
    try:
        if wanted.bytes is None:
            return str(stream.seek(0, os.SEEK_END)).encode()
        stream.seek(wanted.offset)
        return stream.read(wanted.bytes)
    except OSError as error:
        return error


class _Children:
    """Those that wait for a task, in this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[_Child] = []

    @contextmanager
    def at_work_on(self, task: Task) -> Iterator[_Child]:
        """A child that has begun with ``task``; when it is done it waits for the next one."""
        child = self._begun(task)
        try:
            yield child
        except BaseException:
            child.end()  # what is under way in its pipes belongs to nobody
            raise
        with self._lock:
            self._waiting.append(child)

    def _begun(self, task: Task) -> _Child:
        while True:
            with self._lock:
                waiting = self._waiting.pop() if self._waiting else None
            child = waiting or _Child()
            if child.begins(task):
                return child
            code = child.exit_code()
            child.end()
            if waiting is None:
                raise RuntimeError(
                    f"the reading process does not start (exit code {code}): see `naqi doctor`"
                )


_children = _Children()
