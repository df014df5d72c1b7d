"""Where the files of a table lie, on this machine or elsewhere."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pyarrow.fs import FileSelector, FileType
from pyiceberg.io.pyarrow import PyArrowFileIO
from pyiceberg.table import Table

from naqi.transforms.write import files


class Stored(NamedTuple):
    """A file of a table's folder."""

    location: str
    modified: datetime


def local_path(location: str) -> Path | None:
    """The path of a location of the catalog; None if it is not on this machine."""
    scheme, _, path = PyArrowFileIO.parse_location(location)
    return Path(path) if scheme == "file" else None


def move(table: Table, path: str, target: str) -> None:
    """Move a local file to the location ``target`` of ``table``."""
    local = local_path(target)
    if local is None:
        with Path(path).open("rb") as source, table.io.new_output(target).create() as sink:
            shutil.copyfileobj(source, sink, 1 << 20)
        return
    local.parent.mkdir(parents=True, exist_ok=True)
    try:
        Path(path).replace(local)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with Path(path).open("rb") as source, local.open("wb") as copy:  # on a disk of its own
            shutil.copyfileobj(source, copy, 1 << 20)
            files.sync(copy)


def stored(table: Table, folder: str = "") -> Iterator[Stored]:
    """The files of ``table`` below ``folder``; none where its file system cannot list them."""
    if not isinstance(table.io, PyArrowFileIO):
        return
    root = f"{table.location()}/{folder}".rstrip("/")
    scheme, netloc, path = PyArrowFileIO.parse_location(root)
    selector = FileSelector(path, allow_not_found=True, recursive=True)
    for info in table.io.fs_by_scheme(scheme, netloc).get_file_info(selector):
        if info.type == FileType.File:
            yield Stored(root + info.path.removeprefix(path), info.mtime)
