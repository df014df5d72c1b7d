"""Files by path, local or on any filesystem that Beam knows: the one module here that asks it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

import pyarrow as pa

from naqi.transforms.filesystems import remote
from naqi.transforms.schemes import said, scheme_of

_AS_IT_IS = ("application/octet-stream", "uncompressed")
"""Type and compression of what is opened: nothing is inflated because of its name."""


def is_local(path: str) -> bool:
    """Whether ``path`` is on a filesystem of this machine, with renames that are atomic."""
    return scheme_of(path) is None


def join(folder: str, *names: str) -> str:
    """``folder`` and ``names`` with the separator of their filesystem."""
    return os.path.join(folder, *names) if is_local(folder) else remote().join(folder, *names)  # noqa: PTH118


def create(path: str) -> BinaryIO:
    """A new file to write to, with the folders above it."""
    if is_local(path):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return open(path, "wb")  # noqa: PTH123  # the caller closes it
    return remote().create(path, *_AS_IT_IS)


def arrow_input(path: str) -> pa.NativeFile:
    """A file for Arrow to read at random."""
    if is_local(path):
        return pa.OSFile(path)
    return pa.PythonFile(remote().open(path, *_AS_IT_IS), mode="r")


def read(path: str) -> bytes | None:
    """The bytes of a small file, or None where there is none."""
    if not exists(path):
        return None
    with open(path, "rb") if is_local(path) else remote().open(path, *_AS_IT_IS) as file:  # noqa: PTH123
        return file.read()


def write(path: str, content: bytes) -> None:
    """A small file, whole or not at all: on a local filesystem it outlives a power cut.

    What is there and is no file, such as a terminal, is written to as it is.
    """
    if not is_local(path) or (Path(path).exists() and not Path(path).is_file()):
        with create(path) as file:
            file.write(content)
        return
    temporary = path + ".tmp"
    with create(temporary) as file:
        file.write(content)
        sync(file)
    Path(temporary).replace(path)
    sync_folder(str(Path(path).parent))


def sync(file: BinaryIO) -> None:
    """Make what was written to ``file`` outlive a power cut."""
    file.flush()
    with suppress(OSError, AttributeError):  # a remote file has no descriptor, nor needs one
        os.fsync(file.fileno())


def sync_folder(folder: str) -> None:
    """Make the names in a local folder outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def exists(path: str) -> bool:
    """Whether there is such a file or folder."""
    if is_local(path):
        return os.path.exists(path)  # noqa: PTH110  # an empty one is none
    return cast(bool, remote().exists(path))


def listing(folder: str, pattern: str = "*") -> list[str]:
    """The files right under ``folder``, sorted; none where there is no such folder.

    Args:
        folder: Taken as it is, whatever characters its name has.
        pattern: Of names; ``**`` is all files, also those in folders below.
    """
    if is_local(folder):
        found = Path(folder).rglob("*") if pattern == "**" else Path(folder).glob(pattern)
        return sorted(str(path) for path in found if not path.is_dir())
    matches = remote().match([join(folder, pattern)])
    return sorted(file.path for match in matches for file in match.metadata_list)


def copy(pairs: Iterable[Sequence[str]]) -> None:
    """Copy files, over what is there."""
    sources, targets = zip(*pairs, strict=True)
    for source, _, error in remote().copy(list(sources), list(targets)) or ():
        if error is not None:  # Beam's S3 returns what others raise
            raise OSError(f"{source} was not copied: {said(error)}") from error


def delete(paths: list[str]) -> None:
    """Delete files, each by its own name: Beam takes those of this machine for patterns."""
    for path in filter(is_local, paths):
        Path(path).unlink()
    others = [path for path in paths if not is_local(path)]
    if others:
        remote().delete(others)


def delete_tree(folder: str) -> None:
    """Delete a folder with all that is in it, if it is there."""
    if is_local(folder):
        with suppress(FileNotFoundError):
            shutil.rmtree(folder)
    else:
        delete(listing(folder, "**"))
