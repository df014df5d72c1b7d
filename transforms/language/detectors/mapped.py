"""Arrays in a file that all processes of a machine share, as the kernel maps it into each.

What such a file holds can be made again: it is a copy, made where there is none. Nobody waits for
it, and whatever is in the way of it (no home, a full or a read-only disk, another process that is
at it, damage) costs no more than making the arrays again.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final

import numpy as np
from isal import isal_zlib
from numpy.typing import NDArray

FOLDER: Final = "NAQI_CACHE_DIR"
"""Environment variable: the folder of copies; empty: make none, and read none."""
_MAGIC: Final = b"naqi arrays 1\n"
_ALIGNED: Final = 64
_LENGTH: Final = 8
"""Bytes of a number in a file."""
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_MODE: Final = 0o644
_OTHERS_MAY_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH

Arrays = dict[str, NDArray[Any]]


def cache_folder() -> Path | None:
    """Where copies are, there or not; None if nowhere."""
    named = os.environ.get(FOLDER)
    if named is not None:
        return Path(named) if named else None
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", ""))
    elif sys.platform == "darwin":
        base = _at_home("Library/Caches")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or _at_home(".cache"))
    return base / "naqi" if base.is_absolute() else None


def _at_home(place: str) -> Path:
    """A folder of the user; a relative one if there is no home."""
    try:
        return Path.home() / place
    except RuntimeError:
        return Path()


def shared_arrays(name: str, make: Callable[[], Mapping[str, NDArray[Any]]]) -> Arrays:
    """The arrays of a copy, which cannot be written to; those that ``make`` gives if there is none.

    Args:
        name: Of the copy. It tells all that the arrays depend on.
        make: What makes them.
    """
    folder = cache_folder()
    if folder is None:
        return dict(make())
    path = folder / f"{name}-{sys.byteorder}.arrays"
    found = read_arrays(path)
    if found is None:
        found = dict(make())
        with contextlib.suppress(OSError, NotImplementedError):  # the latter: no locks there
            _write_alone(path, found)
    return found


def read_arrays(path: Path) -> Arrays | None:
    """The arrays of a file, mapped; None if it is not there, not ours or not whole."""
    try:
        mapped = _map(path)
    except (OSError, ValueError):  # ValueError: it is empty
        return None
    try:
        return _arrays(mapped)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write a file that `read_arrays` takes; who reads meanwhile has the old one, or none.

    Raises:
        OSError: It cannot be written.
    """
    layout, offset = {}, 0
    for name, array in arrays.items():
        layout[name] = (array.dtype.str, array.shape, offset)
        offset += array.nbytes + -array.nbytes % _ALIGNED
    of_body = 0
    for part in _parts(arrays):
        of_body = isal_zlib.crc32(part, of_body)
    head = json.dumps([of_body, offset, layout]).encode()
    head += b" " * (-len(head) % _ALIGNED)
    prefix = _MAGIC + _number(len(head)) + _number(isal_zlib.crc32(head))
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        try:
            # Not synced: what a crash of the machine leaves of it is known by its checksums.
            file.writelines((prefix.ljust(_ALIGNED), head, *_parts(arrays)))
            file.close()
            Path(file.name).chmod(_MODE)
            Path(file.name).replace(path)
        except BaseException:
            file.close()
            Path(file.name).unlink(missing_ok=True)
            raise


def _parts(arrays: Mapping[str, NDArray[Any]]) -> Iterator[memoryview | bytes]:
    """The bytes of each array, and what comes before the next one."""
    for array in arrays.values():
        yield np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
        yield bytes(-array.nbytes % _ALIGNED)


def _write_alone(path: Path, arrays: Arrays) -> None:
    """Write the file, unless another process is at it."""
    from filelock import FileLock, Timeout

    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(Timeout), FileLock(path.parent / f".{path.name}.lock", timeout=0):
        if read_arrays(path) is not None:
            return
        for left in path.parent.glob(f".{path.name}.*"):  # by one that was killed
            if left.suffix != ".lock":
                left.unlink()
        write_arrays(path, arrays)


def _map(path: Path) -> mmap.mmap:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _NO_LINK)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(f"{path} is no file")
        if hasattr(os, "getuid"):
            theirs = status.st_uid not in (0, os.getuid())
            if theirs or status.st_mode & _OTHERS_MAY_WRITE:
                raise OSError(f"others may write to {path}")
        return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
    finally:
        os.close(descriptor)


def _arrays(mapped: mmap.mmap) -> Arrays:
    """The arrays of a mapped file.

    Raises:
        ValueError: It is not whole.
    """
    if mapped[: len(_MAGIC)] != _MAGIC:
        raise ValueError("no arrays")
    numbers = mapped[len(_MAGIC) : len(_MAGIC) + 2 * _LENGTH]
    size, of_head = (
        int.from_bytes(part, "little") for part in (numbers[:_LENGTH], numbers[_LENGTH:])
    )
    head = mapped[_ALIGNED : _ALIGNED + size]
    if isal_zlib.crc32(head) != of_head:
        raise ValueError("damaged")
    of_body, length, layout = json.loads(head)
    body = memoryview(mapped)[_ALIGNED + size :]
    if len(body) != length or isal_zlib.crc32(body) != of_body:
        raise ValueError("damaged")
    return {
        name: np.frombuffer(body, np.dtype(kind), int(np.prod(shape)), offset).reshape(shape)
        for name, (kind, shape, offset) in layout.items()
    }


def _number(value: int) -> bytes:
    return value.to_bytes(_LENGTH, "little")
