"""The lines of a file, one after the other, none of which is longer than it may be."""

from __future__ import annotations

from collections import deque

from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.unicode import Utf8

_CHUNK = 1 << 20


class Lines:
    """The lines of what is read in order, without their ends.

    Args:
        content: At its start.
        most: Bytes of a line.
    """

    def __init__(self, content: Utf8, most: int) -> None:
        self._content, self._most = content, most
        self._chunk: bytes | None = None
        """What was read last, until its lines are parted."""
        self._whole: deque[bytes | None] = deque()
        """Lines that were read; None for one that is too long."""
        self._parts: list[bytes] = []
        """What there is of the line after them."""
        self._size = 0
        self._is_at_end = False
        self.is_broken = False
        """Whether nothing more can be read."""

    def has_next(self) -> bool:
        """Whether there is another line.

        Raises:
            UnreadableError: What follows does not inflate.
            OSError: The file cannot be read.
        """
        return bool(self._whole) or self._fill()

    def take(self) -> bytes | None:
        """The next line, which there must be; None for one that is too long."""
        return self._whole.popleft()

    def _fill(self) -> bool:
        """Read on until a line is whole. False at the end."""
        while not self._is_at_end:
            if self._chunk is None:
                try:
                    self._chunk = self._content.read(_CHUNK)
                except UnreadableError:
                    self.is_broken = True
                    raise
            self._split(self._chunk)
            self._is_at_end = not self._chunk
            self._chunk = None
            if self._whole:
                return True
        return False

    def _split(self, chunk: bytes) -> None:
        """Part the lines of ``chunk``; the end of the file is an empty one."""
        if not chunk:
            if self._size:
                self._whole.append(self._join(b""))
            return
        first, *rest = chunk.split(b"\n")
        if rest:
            self._whole.append(self._join(first))
            *whole, first = rest
            self._whole.extend(whole)
        self._size += len(first)
        if self._size <= self._most:
            self._parts.append(first)
        else:
            self._parts.clear()

    def _join(self, last: bytes) -> bytes | None:
        """The line that ``last`` ends; None for one that is too long."""
        fits = self._size + len(last) <= self._most
        line = b"".join((*self._parts, last)) if fits else None
        self._parts.clear()
        self._size = 0
        return line
