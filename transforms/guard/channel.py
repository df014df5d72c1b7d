"""Messages between a process and its child: through memory that both share, where they fit.

A pipe copies what it carries twice, a page of memory at a time, and wakes its reader for each
part. So it carries one byte, which says where the message is.
"""

from __future__ import annotations

import mmap
import os
import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

_AREA = 4 << 20
"""Bytes that the messages of one direction share. Memory is only used once it is written to."""
_MARK = 4
"""Bytes of the mark."""
_IN_MEMORY = b"m"
_IN_PIPE = b"p"
"""Says where a message is. One that is larger than the memory follows in the pipe."""

GONE = (EOFError, OSError, pickle.UnpicklingError)
"""What sending to and receiving from a process that has ended raises."""


class Channel:
    """One end of the way between a process and its child.

    Each end receives a message before it sends the next one, or loses it. Messages are pickled:
    neither process is safer than the other.

    Args:
        shared: An open file of `shared_file`, which may be closed afterwards.
        incoming: Pipe from the other end.
        outgoing: Pipe to the other end.
        child: Whether this is the child's end.
    """

    def __init__(
        self, shared: int, incoming: BinaryIO, outgoing: BinaryIO, *, child: bool = False
    ) -> None:
        to_child, to_parent = (mmap.mmap(shared, _AREA, offset=part * _AREA) for part in (0, 1))
        self._in, self._out = (to_child, to_parent) if child else (to_parent, to_child)
        self._mark = mmap.mmap(shared, _MARK, offset=2 * _AREA)
        self._incoming = incoming
        self._outgoing = outgoing

    @property
    def mark(self) -> int:
        """A number that both ends see at once, and that outlives either."""
        return int.from_bytes(self._mark, "little")

    @mark.setter
    def mark(self, number: int) -> None:
        self._mark[:] = number.to_bytes(_MARK, "little")

    def send(self, message: object) -> None:
        """Send ``message``. It waits for its receiver only if it is larger than memory and pipe.

        Raises:
            OSError: The other end is gone.
        """
        self._out.seek(0)
        try:
            pickle.dump(message, self._out, pickle.HIGHEST_PROTOCOL)
        except ValueError:  # of mmap: it is full
            self._outgoing.write(_IN_PIPE)
            pickle.dump(message, self._outgoing, pickle.HIGHEST_PROTOCOL)
        else:
            self._outgoing.write(_IN_MEMORY)
        self._outgoing.flush()

    def receive(self) -> Any:
        """The next message; waits for it.

        Raises:
            EOFError: The other end is gone.
            pickle.UnpicklingError: It has sent what is no message.
        """
        place = self._incoming.read(1)
        if place == _IN_MEMORY:
            return pickle.loads(self._in)  # noqa: S301  # of our own other end
        if place == _IN_PIPE:
            return pickle.load(self._incoming)  # noqa: S301
        if place:
            raise pickle.UnpicklingError("no message")
        raise EOFError


@contextmanager
def shared_file() -> Iterator[int]:
    """An open file for both ends of a channel, on no disk where the system has such (Linux)."""
    if hasattr(os, "memfd_create"):
        file = os.memfd_create("naqi")
    else:
        with tempfile.TemporaryFile() as temporary:
            file = os.dup(temporary.fileno())
    try:
        os.ftruncate(file, 2 * _AREA + _MARK)
        yield file
    finally:
        os.close(file)
