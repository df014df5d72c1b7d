"""JSON objects one after the other, in a list or not, each over as many lines as it likes.

Such a file is a list of objects, lists in a row, objects in a row, or one object that wraps a list
of them (``{"items": [{…}, …]}``) or has them by their addresses (``{"https://…": {…}}``). Its
outermost objects are its records. They are found by counting brackets as the file comes, so no more
of it is held than one record.

A record that is no JSON may have swallowed others, as where a quote is lost: reading goes on at the
next place in it that looks like the start of one.
"""

from __future__ import annotations

import re
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError
from naqi.transforms.read.json.brackets import Brackets, end_of_brackets
from naqi.transforms.read.json.json_starts import Names, names_of, next_start
from naqi.transforms.read.json.json_text import JsonText
from naqi.transforms.read.json.object_pages import ESCAPED, ObjectPages, tell_bodiless_once
from naqi.transforms.read.unicode import utf8

_LIST = re.compile(rb'(?:\xef\xbb\xbf)?[\s\x1e]*(?:\[\s*){1,4}\{\s*(?:"|\})')
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?[\s\x1e]*(\{)\s*"[^"\n]{0,200}"\s*:')
_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]")
_MARKS = b'{}[],;:"/'
"""With which no line of words begins."""
_REWIND = 64 << 20
"""Bytes looked at again after damage, beyond four times what was read: a file of nothing but
brackets must not make us read it over and over."""


def is_json(head: bytes) -> bool:
    """Whether a file's first bytes are those of a list of JSON objects, or of one over lines."""
    if begins_prose(head):
        return False
    if _LIST.match(head):
        return True
    found = _OBJECT.match(head)
    if found is None:
        return False
    first, newline, rest = head[found.start(1) :].partition(b"\n")
    if first.strip() == b"{":
        return True
    end = end_of_brackets(first, 0)
    if end is not None:
        return bool(first[end:].strip())  # another one in the line
    return bool(newline) and not rest.lstrip().startswith(b"{")


def begins_prose(head: bytes) -> bool:
    """Whether what is JSON ends in a file's first bytes, and words follow, in every line.

    A text may begin with an example. Of lines that are damaged one is seen to be no words.
    """
    opening = _OPENING.match(head)
    end = None if opening is None else end_of_brackets(head, opening.end() - 1)
    if end is None:
        return False
    lines = list(filter(None, map(bytes.strip, head[end:].split(b"\n"))))
    return bool(lines) and all(line[0] not in _MARKS and b'{"' not in line for line in lines)


def read_json(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every object of the file: a page, one that could not be read, or no page.

    ``record`` is the number of the object, from 1. What stands between objects and is none is one
    rejected item, and counted. Where no column of the first hundred objects can be a page's body,
    reading ends with them, and one item says so.

    Raises:
        OSError: If the file cannot be read.
    """
    return tell_bodiless_once(read_records(_Objects(stream, origin, options), origin))


class _Objects(Source):
    """The outermost objects of a file."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions) -> None:
        self._stream, self._options = stream, options
        self._most = ESCAPED * options.max_page_bytes
        self._pages = ObjectPages(origin, options)
        self._text: JsonText | None = None
        self._taken = 0
        """Objects before the one that `advance` goes to."""
        self._object = b""
        self._key: bytes | None = None
        """The address before the object, as it stands there."""
        self._error: UnreadableError | None = None
        """Why what `advance` went to is no object."""
        self._names: Names | None = None
        """What objects begin with in this file."""
        self._start = b""
        """The first bytes of the first object."""
        self._is_guess = False
        """Whether the object ends where another seems to start."""
        self._rewound = 0
        self._is_done = False

    @property
    def content(self) -> bytes:  # type: ignore[override]
        return self._object[: self._options.max_page_bytes + 1]

    def advance(self) -> bool:
        self._object, self._error = b"", None
        if self._text is None:
            self._text = JsonText(utf8(self._stream, self._options.max_compression_ratio))
        self.record = self._taken + 1
        if self._is_done:
            return False
        self._error = self._text.pass_between(self._most)
        if self._error is None:
            if self._text.is_at_end:
                self._is_done = True
                return False
            self._take(self._text)
        self._taken = self.record
        return True

    def recover(self) -> bool:
        """Go past the object, if it can be had: not where what follows does not inflate."""
        if self._text is None or self._text.is_broken:
            return False
        if self._taken < (self.record or 0) and not self._is_done:
            self._error = self._text.pass_between(self._most)
            if self._error is None and not self._text.is_at_end:
                self._take(self._text)
            self._taken += 1
        return True

    def item(self) -> Item:
        if self._error is not None:
            raise self._error
        try:
            found = self._pages.page(self._object, self._taken, self._key)
        except UnreadableError as error:
            if error.reason is not Reason.MALFORMED_RECORD:
                raise
            if not self._is_guess:
                self._rewind()
                raise
            self._count()
            return self.item()
        if self._names is None:
            self._names = names_of(self._object)
            self._start = self._object[: self._object.find(b":") + 1]
        return found

    def _take(self, text: JsonText) -> None:
        """Take the object that ``text`` is at.

        Most end where another starts close by that begins as the first did: an object that is found
        so is whole if it can be parsed, and its brackets need not be counted.
        """
        self._key = text.key
        size = text.size_before(self._start) if self._start else None
        self._is_guess = size is not None and size <= self._most
        if size is not None and self._is_guess:
            self._object = text.take(size)
        else:
            self._take_counted(text)

    def _count(self) -> None:
        """Take the object that was guessed once more, by its brackets."""
        assert self._text is not None  # noqa: S101  # `advance` has opened it
        self._text.give_back(self._object)
        self._is_guess = False
        self._take_counted(self._text)

    def _take_counted(self, text: JsonText) -> None:
        brackets = Brackets()
        size = text.size_to_end(brackets, self._most)
        if size is not None and size <= self._most:
            self._object = text.take(size)
            return
        self._object = text.held(self._most)
        if size is None and len(self._object) < self._most:
            self._error = UnreadableError(Reason.TRUNCATED_RECORD, "the file ends in an object")
        else:
            detail = f"an object of more than {self._most} bytes"
            self._error = UnreadableError(Reason.PAGE_TOO_LARGE, detail)
            if self._names is None and size is None:  # it may have others in it
                text.pass_to_end(brackets)
                return
        if self._found(text, self._object):
            return
        if size is None:
            text.pass_to_end(brackets)
        else:
            text.take(size)

    def _rewind(self) -> None:
        """Go back to where another object starts in the one that was taken, which is none."""
        text = self._text
        assert text is not None  # noqa: S101  # `advance` has opened it
        text.give_back(self._object)
        if not self._found(text, self._object):
            text.take(len(self._object))

    def _found(self, text: JsonText, swallowed: bytes) -> bool:
        """Go to where a record starts in ``swallowed``, which ``text`` is at."""
        if self._rewound > _REWIND + 4 * text.read_bytes:
            return False
        start = next_start(swallowed, self._names)
        if start is None:
            return False
        self._rewound += len(swallowed)
        self._object = text.take(start)
        return True
