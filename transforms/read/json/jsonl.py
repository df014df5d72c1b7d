"""JSON Lines: one object a line, one page an object."""

from __future__ import annotations

import re
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError
from naqi.transforms.read.json.json_objects import begins_prose, is_json
from naqi.transforms.read.json.json_text import is_wrapper
from naqi.transforms.read.json.object_pages import ESCAPED, ObjectPages, tell_bodiless_once
from naqi.transforms.read.lines import Lines
from naqi.transforms.read.unicode import utf8

_SEPARATORS = b" \t\x1e"
"""What may stand before an object in its line: RFC 7464 has a sign there."""
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?[\s\x1e]*\{\s*"[^"\n]{0,200}"\s*:')


def is_jsonl(head: bytes) -> bool:
    """Whether a file's first bytes are those of a JSON object that ends where its line does."""
    return _OBJECT.match(head) is not None and not is_json(head) and not begins_prose(head)


def is_json_lines(head: bytes) -> bool:
    """`is_jsonl`, of a file by whose name it may also be one object that wraps a list of others."""
    return is_jsonl(head) and not is_wrapper(head)


def read_jsonl(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every line of the file but empty ones: a page, one that could not be read, or no page.

    ``record`` is the number of the line, from 1. Where no column of the first hundred lines can be
    a page's body, reading ends with them, and one item says so.

    Raises:
        OSError: If the file cannot be read.
    """
    return tell_bodiless_once(read_records(_Lines(stream, origin, options), origin))


class _Lines(Source):
    """The lines of a file."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions) -> None:
        self._stream, self._options = stream, options
        self._pages = ObjectPages(origin, options)
        self._lines: Lines | None = None
        self._most = ESCAPED * options.max_page_bytes
        self._taken = 0
        """Lines of the file."""
        self._line: bytes | None = b""

    @property
    def content(self) -> bytes:  # type: ignore[override]
        return (self._line or b"")[: self._options.max_page_bytes + 1]

    def advance(self) -> bool:
        self._line = b""
        if self._lines is None:
            content = utf8(self._stream, self._options.max_compression_ratio)
            self._lines = Lines(content, self._most)
        while True:
            self.record = self._taken + 1
            if not self._lines.has_next():
                return False
            line = self._lines.take()
            self._taken = self.record
            if line is None or line.strip():
                self._line = line
                return True

    def recover(self) -> bool:
        """Go past the line, if it can be had: not where what follows does not inflate."""
        if self._lines is None or self._lines.is_broken:
            return False
        if self._taken < (self.record or 0) and self._lines.has_next():
            self._lines.take()
            self._taken += 1
        return True

    def item(self) -> Item:
        if self._line is None:
            raise UnreadableError(Reason.PAGE_TOO_LARGE, f"a line of more than {self._most} bytes")
        return self._pages.page(self._line.lstrip(_SEPARATORS), self._taken)
