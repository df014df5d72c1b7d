"""JSON Lines: one object a line, one page an object."""

from __future__ import annotations

import re
from collections import deque
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.columns import Layout, Wanted, layout, page
from naqi.transforms.read.compressed import InflatedFile, inflated
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError
from naqi.transforms.read.objects import Fields, fields_of

_CHUNK = 1 << 20
_ESCAPED = 4
"""Bytes of a line for one of a page: JSON may write a letter of two bytes as six."""

_MOST_LAYOUTS = 100
_MOST_PATHS = 100
"""Layouts that are remembered, each of so many columns at most, whose names are bounded too."""

_TRIES = 100
"""Lines without a body after which a file that had none before is given up."""

_BOM = b"\xef\xbb\xbf"


_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"[^"\n]{0,200}"\s*:')


def is_jsonl(head: bytes) -> bool:
    """Whether a file's first bytes are those of a JSON object."""
    return _OBJECT.match(head) is not None


def read_jsonl(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every line of the file but empty ones: a page, one that could not be read, or no page.

    ``record`` is the number of the line, from 1. Where no column of the first hundred lines can be
    a page's body, reading ends with them.

    Raises:
        OSError: If the file cannot be read.
    """
    return read_records(_Lines(stream, origin, options), origin)


class _Lines(Source):
    """The lines of a file."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions) -> None:
        self._stream, self._origin, self._options = stream, origin, options
        self._content: BinaryIO | InflatedFile | None = None
        self._most = _ESCAPED * options.max_page_bytes
        self._chunk: bytes | None = None
        """What was read last, until its lines are parted."""
        self._whole: deque[bytes | None] = deque()
        """Lines that were read; None for one that is too long."""
        self._parts: list[bytes] = []
        """What there is of the line after them."""
        self._size = 0
        self._read = 0
        """Bytes of the file."""
        self._taken = 0
        """Lines of the file."""
        self._line: bytes | None = b""
        self._is_at_end = self._is_broken = False
        self._wanted = Wanted(options)
        self._layouts: dict[tuple[str, ...], Layout] = {}
        self._without_body = 0

    @property
    def content(self) -> bytes:  # type: ignore[override]
        return (self._line or b"")[: self._options.max_page_bytes + 1]

    def advance(self) -> bool:
        self._line = b""
        if self._content is None:
            self._content = inflated(self._stream, self._options.max_compression_ratio)
        while self._without_body < _TRIES:
            self.record = self._taken + 1
            if not self._whole and not self._fill():
                return False
            self._taken, line = self.record, self._whole.popleft()
            if line is None or line.strip():
                self._line = line
                return True
        return False

    def recover(self) -> bool:
        """Go past the line, if it can be had: not where what follows does not inflate."""
        if self._content is None or self._is_broken:
            return False
        if self._taken < (self.record or 0) and (self._whole or self._fill()):
            self._whole.popleft()
            self._taken += 1
        return True

    def item(self) -> Item:
        if self._line is None:
            raise UnreadableError(Reason.PAGE_TOO_LARGE, f"a line of more than {self._most} bytes")
        fields = fields_of(self._line, self._wanted)
        found = self._layout(fields)
        values = {path: fields.value(path) for path in found.paths[1:]}
        values[found.body] = fields.body(found.body, self._options.max_page_bytes)
        return page(values, found, self._origin, self._taken, self._options)

    def _layout(self, fields: Fields) -> Layout:
        """The layout of a line: found once for all lines with the same columns."""
        columns = tuple(fields.columns)
        found = self._layouts.get(columns)
        if found is None:
            try:
                found = layout(columns, columns, self._options, fields.names)
            except UnreadableError as error:
                raise self._bodiless(error) from error
            if len(self._layouts) < _MOST_LAYOUTS and len(columns) <= _MOST_PATHS:
                self._layouts[columns] = found
        self._without_body = -1
        return found

    def _bodiless(self, error: UnreadableError) -> UnreadableError:
        if self._without_body < 0:  # others have one
            return error
        self._without_body += 1
        if self._without_body < _TRIES:
            return error
        detail = f"reading ended, for none of {_TRIES} lines has a body: {error.detail}"
        return UnreadableError(error.reason, detail)

    def _fill(self) -> bool:
        """Read on until a line is whole. False at the end."""
        assert self._content is not None  # noqa: S101  # `advance` has opened it
        while not self._is_at_end:
            if self._chunk is None:
                try:
                    self._chunk = self._content.read(_CHUNK)
                except UnreadableError:
                    self._is_broken = True
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
        if not self._read:
            chunk = chunk.removeprefix(_BOM)
        self._read += len(chunk)
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
