"""Every file operation and every catalog commit of a refresh, for tests to stand around."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import RLock
from typing import Any

import pyarrow.parquet as pq
import pytest
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.io.pyarrow import PyArrowFile, PyArrowFileIO

from naqi.pipelines import refresh_lake
from naqi.transforms.lake.refresh import parts
from naqi.transforms.write import files, parquet, pieces

Operation = Callable[[], Any]


def undisturbed(_name: str, operation: Operation) -> Any:
    """What stands around operations that nothing happens to."""
    return operation()


class Operations:
    """Calls ``around`` with the name of each operation, and the operation itself."""

    def __init__(self) -> None:
        self.around: Callable[[str, Operation], Any] = undisturbed

    def wrap(self, name: str, operation: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            return self.around(name, lambda: operation(*args, **kwargs))

        return wrapped


class Failing:
    """Makes one operation fail, as on a full disk: before it is done, or after."""

    def __init__(self, at: int, *, after: bool = False, only: str | None = None) -> None:
        self._at, self._after, self._only = at, after, only
        self._numbers = count(1)
        self.struck = ""

    def __call__(self, name: str, operation: Operation) -> Any:
        if self._only not in (None, name) or next(self._numbers) != self._at:
            return operation()
        self.struck = name
        if self._after:
            operation()
        raise OSError(28, "No space left on device")


class Copying:
    """Copies a folder before and after each operation, wherever that has changed something.

    A copy is what a process that is killed right there leaves: none of its ``finally`` has run, and
    what it has not flushed is not there. States that are the same are copied once.
    """

    def __init__(self, folder: Path, copies: Path, *, only: str | None = None) -> None:
        self._folder, self._copies, self._only = folder, copies, only
        self._one_by_one = RLock()
        self._last: frozenset[Any] | None = None
        self.made: list[tuple[str, Path]] = []
        """Where the process was, and the copy."""

    def __call__(self, name: str, operation: Operation) -> Any:
        with self._one_by_one:
            self._copy(f"before {name}", name)
            done = operation()
            self._copy(f"after {name}", name)
            return done

    def _copy(self, where: str, name: str) -> None:
        if self._only not in (None, name) or not self._folder.exists():
            return
        stats = ((str(path), path.stat()) for path in self._folder.rglob("*"))
        state = frozenset((path, s.st_size, s.st_mtime_ns, s.st_ino) for path, s in stats)
        if state != self._last:
            self._last = state
            copy = self._copies / str(len(self.made))
            shutil.copytree(self._folder, copy)
            self.made.append((where, copy))


@pytest.fixture
def operations(monkeypatch: pytest.MonkeyPatch) -> Operations:
    found = Operations()

    class Raw(io.FileIO):
        """Writes that come to the disk, not those that a buffer takes."""

        def write(self, data: Any) -> int:
            return int(found.around("write", lambda: super(Raw, self).write(data)))

    class Stream:
        """A file of pyiceberg's: its writes are short and many, the first stands for all."""

        def __init__(self, stream: Any) -> None:
            self._stream = stream
            self._begun = False

        def write(self, data: bytes) -> Any:
            if self._begun:
                return self._stream.write(data)
            self._begun = True
            return found.around("write", lambda: self._stream.write(data))

        def close(self) -> None:
            found.around("close", self._stream.close)

        def __enter__(self) -> Stream:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._stream, name)

    def create(path: str) -> io.BufferedWriter:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return io.BufferedWriter(Raw(path, "w"))

    streamed = PyArrowFile.create
    monkeypatch.setattr(
        PyArrowFile, "create", lambda file, *args, **kw: Stream(streamed(file, *args, **kw))
    )
    for module in (files, parts, parquet, pieces):
        monkeypatch.setattr(module, "create", create)
    for owner, name in (
        (SqlCatalog, "commit_table"),
        (SqlCatalog, "create_table"),
        (PyArrowFile, "create"),
        (PyArrowFile, "open"),
        (PyArrowFileIO, "delete"),
        (pq.ParquetWriter, "close"),
        (os, "fsync"),
        (files, "create"),
        (parts, "create"),
        (parquet, "create"),
        (pieces, "create"),
        (files, "write"),
        (files, "read"),
        (files, "delete"),
        (files, "delete_tree"),
        (files, "listing"),
        (Path, "mkdir"),
        (Path, "replace"),
        (refresh_lake, "list_files"),
    ):
        monkeypatch.setattr(owner, name, found.wrap(name, getattr(owner, name)))
    return found
