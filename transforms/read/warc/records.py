"""Where the records of a WARC file begin and end, whatever state the file is in.

A source gives one record after the other: where it starts, its header, and as much of its block as
is asked for. After damage it finds the next line that looks like a record's first.
"""

from __future__ import annotations

import re
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import UnreadableError

_CHUNK = 1 << 16

_MOST_HEADER = 1 << 15
"""Bytes of a record's header."""

_START = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n[!-9;-~]{1,64}:")
"""A record's first line and the name of its first field."""

_START_LENGTH = 80
"""Bytes that `_START` may have to see."""

_LINE_START = re.compile(rb"(?<![^\n])" + _START.pattern)
_HEADER_END = re.compile(rb"\n\r?\n")
_BLANK = b"\r\n"
_TERMINATOR = b"\r\n\r\n"

_REWIND = 64 << 20
"""Bytes read again after damage, beyond four times what was read: a file of nothing but wrong
lengths must not make us read it over and over."""


class Records:
    """The records of a file that is not compressed.

    Args:
        stream: The file; must be seekable.
        start: Where the first record starts.
    """

    def __init__(self, stream: BinaryIO, start: int = 0) -> None:
        self._stream = stream
        self._size = stream.seek(0, 2)
        self._data = b""
        """What was read ahead."""
        self._end = stream.seek(start)
        """Where in the file ``_data`` ends."""
        self._rewound = 0
        self.offset = start - 1
        """Where the record starts that `advance` went to; before the first one, if to none."""
        self._is_at = self._is_begun = False
        """Whether `advance` has got to a record, and whether anything of that was taken."""

    def advance(self) -> bool:
        """Go to the next record. False at the end of the file.

        Raises:
            UnreadableError: If no record starts there; `offset` says where.
        """
        self.leave()
        more = self.finish()
        self.offset, self._is_at = self._end - len(self._data), True
        if more and not self.at_record():
            raise UnreadableError(Reason.DAMAGED_FILE, "no record starts here")
        return more

    def header(self) -> bytes:
        """The record's header, with the empty line that ends it.

        Raises:
            UnreadableError: If there is no such line.
        """
        while True:
            found = _HEADER_END.search(self._data, 0, _MOST_HEADER)
            if found:
                return self.take(found.end())
            if len(self._data) >= _MOST_HEADER:
                # Go on at the last record that may start within, not at each: there may be many.
                last = self._data.rfind(b"\nWARC/", 0, _MOST_HEADER)
                self._data = self._data[last if last > 0 else _MOST_HEADER - _START_LENGTH :]
                raise UnreadableError(Reason.MALFORMED_RECORD, "a record header without an end")
            if not self._more():
                raise UnreadableError(Reason.TRUNCATED_RECORD, "cut inside a record header")

    def take(self, n: int) -> bytes:
        """The next ``n`` bytes of the record's block; fewer where the record is cut."""
        parts, missing = [], n
        while missing and (self._data or self._more()):
            self._is_begun = True
            parts.append(self._data[:missing])
            self._data = self._data[missing:]
            missing -= len(parts[-1])
        return b"".join(parts)

    def skip(self, n: int) -> int:
        """Pass over ``n`` bytes of the block. Gives how many there were, at most ``n``."""
        left = n - len(self._data)
        if left <= 0:
            self._data = self._data[n:]
            return n
        here = self._end
        self._data = b""
        self._end = self._stream.seek(min(here + left, self._size))
        return n - left + self._end - here

    def in_place(self) -> bool:
        """Whether the record ended where one may: before two empty lines, a record or the end."""
        terminated = self._fill(len(_TERMINATOR)).startswith(_TERMINATOR)
        return not self.finish() or terminated or self.at_record()

    def finish(self) -> bool:
        """Pass over the empty lines after a record. Whether anything follows them."""
        while True:
            self._data = self._data.lstrip(_BLANK)
            if self._data:
                return True
            if not self._more():
                return False

    def at_record(self) -> bool:
        """Whether, after `finish`, a record starts here."""
        return _START.match(self._fill(_START_LENGTH)) is not None

    def seek(self, offset: int) -> None:
        """Go to ``offset``, where a record starts."""
        self._data = b""
        self._end = self._stream.seek(offset)

    def recover(self, *, rewind: bool) -> None:
        """Go to the next line that looks like a record's first one, or to the end.

        Args:
            rewind: Whether the record's length was wrong, so that it may have swallowed others:
                look right after its beginning, not after its end.
        """
        again = self._end - self.offset
        if rewind and self._rewound + again < _REWIND + 4 * self._end:
            self._rewound += again
            self.seek(self.offset + 1)
        else:
            self._data = self._data[1:]
        self._scan()

    def where(self) -> int:
        """Where the record starts that is under way, or else the one that comes next.

        Raises:
            UnreadableError: As of `advance`.
        """
        if not self._is_at:
            self.finish()
        return self.offset if self._is_at else self._end - len(self._data)

    def leave(self) -> None:
        """Note that the record which `advance` went to is done."""
        self._is_at = self._is_begun = False

    def go_on(self) -> None:
        """After a step that was cut short, go to the record after the one that `where` tells."""
        try:
            if not self._is_at:
                self.advance()
            is_at_next = self._is_begun and (not self.finish() or self.at_record())
        except UnreadableError:
            is_at_next = False
        if not is_at_next:
            self.recover(rewind=False)

    def _scan(self) -> None:
        while True:
            found = _LINE_START.search(self._data)
            if found:
                self._data = self._data[found.start() :]
                return
            # One byte more than a first line needs: the line end before it tells that it is one.
            self._data = self._data[-_START_LENGTH - 1 :]
            if not self._more():
                self._data = b""
                return

    def _fill(self, n: int) -> bytes:
        while len(self._data) < n and self._more():
            pass
        return self._data

    def _more(self) -> bool:
        """Read ahead. False where the record cannot go on."""
        piece = self._stream.read(_CHUNK)
        self._end += len(piece)
        self._data += piece
        return bool(piece)
