"""Which files a user means: a file, a folder with all below it, or a pattern."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from apache_beam.io.filesystems import FileSystems


class Listed(NamedTuple):
    """A file to read."""

    path: str
    bytes: int
    modified: str = ""
    """Changes when the file does: time of modification, as exact as the filesystem has it."""


def list_files(inputs: Iterable[str]) -> Iterator[Listed]:
    """The files of ``inputs``, each once, in a stable order; hidden files of a folder are left out.

    Args:
        inputs: Files, folders and patterns (``*``, ``?``, ``[…]``, ``**``), on this machine or on
            any filesystem that Beam knows (``gs://…``, ``s3://…``).

    Raises:
        FileNotFoundError: One of them matches nothing.
    """
    inputs = list(inputs)
    seen: set[str] = set()
    for name in inputs:
        found = False
        for file in _list(name):
            found = True
            if len(inputs) > 1:  # one input alone names no file twice
                if file.path in seen:
                    continue
                seen.add(file.path)
            yield file
        if not found:
            raise FileNotFoundError(f"no file matches {name}")


def _list(name: str) -> Iterator[Listed]:
    if FileSystems.get_scheme(name) is not None:
        matched = FileSystems.match([name])[0].metadata_list
        if not matched:
            matched = FileSystems.match([f"{name.rstrip('/')}/**"])[0].metadata_list
        for file in matched:
            yield Listed(file.path, file.size_in_bytes, str(file.last_updated_in_seconds))
    elif Path(name).is_dir():
        for folder, folders, names in os.walk(name):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            parent = str(Path(folder, "_"))[:-1]
            for file in sorted(names):
                if not file.startswith("."):
                    yield _local(parent + file)
    elif Path(name).exists():  # before the pattern: a file's name may hold brackets
        yield _local(name)
    else:
        for path in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207  # takes absolute patterns
            if Path(path).is_file():
                yield _local(path)


def _local(path: str) -> Listed:
    try:
        stat = os.stat(path)  # noqa: PTH116  # a third of the time, and there may be millions
        return Listed(path, stat.st_size, str(stat.st_mtime_ns))
    except OSError:  # a dangling link: reading it says what is wrong
        return Listed(path, 0)
