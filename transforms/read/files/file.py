"""A file, or a piece of one, by its path: the boundary of a file."""

from __future__ import annotations

import errno
from typing import BinaryIO

from naqi.schemas.page import RawPage, Rejection
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.read import read_items
from naqi.transforms.read.files.at_work import attentive
from naqi.transforms.read.files.listing import open_file
from naqi.transforms.read.items import (
    Items,
    ReadOptions,
    UnreadableError,
    as_unreadable,
    is_of_system,
)


class _Count:
    """A number that grows."""

    value = 0


BYTES_READ = _Count()
"""Bytes of files that this process has read, as they are stored."""


def read_file(
    path: str,
    options: ReadOptions,
    format: str | None = None,
    start: int | None = None,
    stop: int | None = None,
    origin: str | None = None,
) -> Items:
    """What is in a file, as `read_items` gives it. Never raises.

    Where the file cannot be had, or not all of it, the last item says so: its rejection is
    `Reason.READ_ERROR` if that is the system's doing.

    Args:
        path: On any filesystem that Beam knows.
        options: The limits, and the user's columns.
        format: A key of `FORMATS`; None looks at name and content.
        start: Where a piece of the file starts: see `piece_starts`. None reads all of it.
        stop: Where the next piece starts; None at the last.
        origin: What the file is called in what is found in it; None: by its path.
    """
    origin = path if origin is None else origin
    try:
        with open_stream(path) as stream:
            yield from read_items(stream, origin, options, format, start, stop)
    except Exception as error:  # the file boundary
        yield RawPage(b"", origin, start or None, rejection=file_rejection(error))


def open_stream(path: str) -> BinaryIO:
    """The file as it is stored, to be closed.

    Raises:
        UnreadableError: It is something else than a file.
        OSError: It cannot be opened. Whatever its filesystem raises is one.
    """
    try:
        stream = open_file(path)
    except UnreadableError:
        raise
    except Exception as error:
        raise _of_system(error) from error
    opened: BinaryIO = attentive(_Stream(stream))  # as much of one as readers use
    return opened


def file_rejection(error: Exception) -> Rejection:
    """What the row of a file says that could not be read, or not to its end."""
    if not is_of_system(error):
        return as_unreadable(error).rejection()
    return Rejection(Stage.READ, Reason.READ_ERROR, f"{type(error).__name__}: {error}"[:500])


class _Stream:
    """An open file whose errors are the system's, of whatever library its filesystem is."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def __enter__(self) -> _Stream:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()

    @property
    def closed(self) -> bool:
        return self._stream.closed

    def read(self, n: int = -1) -> bytes:
        try:
            content = self._stream.read(n)
        except MemoryError:
            raise
        except Exception as error:
            raise _of_system(error) from error
        BYTES_READ.value += len(content)
        return content

    def seek(self, offset: int, whence: int = 0) -> int:
        try:
            return self._stream.seek(offset, whence)
        except Exception as error:
            raise _of_system(error) from error

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True


def _of_system(error: Exception) -> OSError:
    if isinstance(error, OSError) and error.errno is not None:
        return error
    return OSError(errno.EIO, f"{type(error).__name__}: {error}")
