"""The text of a file of JSON as it comes: what was read and not taken yet."""

from __future__ import annotations

import re

import regex

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.json.brackets import Brackets
from naqi.transforms.read.unicode import Utf8

_CHUNK = 1 << 20

_BETWEEN = re.compile(rb"[\s,\x1e]+")
_TEXT = regex.compile(rb'"(?:[^"\\]++|\\.)*+"', regex.DOTALL)
_OTHER = re.compile(rb'[^\s,\x1e\[\]{"]+')

_FLAT = rb'(?:[^"\[\]{}]{1,40}+|"[^"\\]{0,200}+"){0,50}+'
"""Of an object or a list that has no others in it."""
_SCALARS = (
    rb'(?:"[^"\\]{0,200}+"\s*+:\s*+(?:"(?:[^"\\]|\\.){0,2000}+"|[^\s"\[\]{},]{1,40}+'
    rb"|\{" + _FLAT + rb"\}|\[" + _FLAT + rb"\])\s*+,\s*+){0,50}+"
)
_WRAPS = (
    rb'"(?:articles|data|docs|documents|entries|hits|items|objects|pages|posts|records|response'
    rb'|responses|result|results|rows)"\s*+:\s*+'
)
_WRAPPER = regex.compile(
    rb"\s*+\{\s*+" + _SCALARS + rb"(?:" + _WRAPS + rb"\{\s*+" + _SCALARS + rb"){0,3}"
    rb"" + _WRAPS + rb"(\[\s*+\{)",
    regex.IGNORECASE | regex.DOTALL,
)
"""An object that holds a list of the records, and before it nothing but texts and numbers, and
objects and lists of such."""
_KEYED = regex.compile(rb'\s*+\{\s*+(?="https?://[^"\\\s]{1,8000}+"\s*+:\s*+\{)', regex.IGNORECASE)
"""An object that holds the records by their addresses."""

_PIECE = 8 << 20
_NEAR = 1 << 17
_CLOSING = ord("}")

_SHOWN = 60


def is_wrapper(head: bytes) -> bool:
    """Whether a file's first bytes are those of an object that wraps the records."""
    return _WRAPPER.match(head) is not None or _KEYED.match(head) is not None


class JsonText:
    """The text, from the next value on.

    Args:
        content: The file.
    """

    def __init__(self, content: Utf8) -> None:
        self._content = content
        self._held = b""
        self._at = 0
        """What of it was taken."""
        self._lists = 0
        """That are open."""
        self._is_wrapped = self._is_begun = self._is_read = False
        self._is_keyed = False
        """Whether each record stands behind its address."""
        self.key: bytes | None = None
        """What stands before the object that is next, where that is its address: a text of JSON."""
        self.is_broken = False
        """Whether nothing more can be read."""
        self.read_bytes = 0

    @property
    def is_at_end(self) -> bool:
        """Whether there is nothing more."""
        return self._is_read and self._at == len(self._held)

    def pass_between(self, most: int) -> UnreadableError | None:
        """Go to where the next object starts, or to the end.

        Gives what is wrong with what stands before it, if anything but commas and lists does.

        Args:
            most: Bytes of a text that is looked at.
        """
        if not self._is_begun:
            self._begin()
        odd: bytes | None = None
        self.key = None
        while self._at < len(self._held) or self._fill():
            found = _BETWEEN.match(self._held, self._at)
            if found is not None:
                self._at = found.end()
                continue
            mark = self._held[self._at : self._at + 1]
            if mark == b"{":
                break
            if mark in (b"[", b"]"):
                self._lists += 1 if mark == b"[" else -1
                self._at += 1
                continue
            other = self._take_other(most)
            if self._is_keyed and (other[:1] == b'"' or other in (b":", b"}")):
                self.key = other if other[:1] == b'"' else self.key
                continue
            if not (self._is_wrapped and self._lists <= 0):
                odd = odd or other
        if odd is None and self._lists > 0 and self.is_at_end:
            self._lists = 0
            return UnreadableError(Reason.TRUNCATED_RECORD, "the file ends in a list")
        if odd is None:
            return None
        shown = odd[:_SHOWN].decode("utf-8", "replace")
        return UnreadableError(Reason.MALFORMED_RECORD, f"not a JSON object: {shown!r}")

    def size_before(self, start: bytes) -> int | None:
        """Bytes of what is here, if ``start`` comes close by and an object may end before it."""
        found = self._held.find(start, self._at + 1, self._at + _NEAR)
        if found < 0:
            return None
        size = len(self._held[self._at : found].rstrip(b" \t\r\n,\x1e"))
        return size if self._held[self._at + size - 1] == _CLOSING else None

    def size_to_end(self, brackets: Brackets, most: int) -> int | None:
        """Bytes of the object here; None if it has no end, or none near ``most``.

        ``brackets`` have then counted all that is `held`.
        """
        seen = 0
        while True:
            end = brackets.end(self._held, self._at + seen)
            if end is not None:
                return end - self._at
            seen = len(self._held) - self._at
            if seen > most or not self._fill():
                return None

    def pass_to_end(self, brackets: Brackets) -> None:
        """Go to the end of the object here, of which ``brackets`` have counted what is held."""
        while True:
            self._at = len(self._held)
            if not self._fill():
                return
            end = brackets.end(self._held, 0)
            if end is not None:
                self._at = end
                return

    def take(self, size: int) -> bytes:
        """The next bytes, of those that are held."""
        self._at += size
        return self._held[self._at - size : self._at]

    def held(self, most: int) -> bytes:
        """The next bytes, at most so many of those that are held; they are not taken."""
        return self._held[self._at : self._at + most]

    def give_back(self, taken: bytes) -> None:
        """Undo `take`."""
        self._at -= len(taken)

    def _begin(self) -> None:
        """Go into the object that wraps the list of records, if one does."""
        while not self._held.strip() and self._fill():
            pass
        found = _WRAPPER.match(self._held)
        keyed = _KEYED.match(self._held)
        if found is not None:
            self._at = found.start(1)
            self._is_wrapped = True
        elif keyed is not None:
            self._at = keyed.end()
            self._is_keyed = True
        self._is_begun = True

    def _take_other(self, most: int) -> bytes:
        """Take what is no object here: a text, or else what there is up to the next mark."""
        start = self._at
        if self._held[start : start + 1] == b'"':
            while (found := _TEXT.match(self._held, self._at)) is None:
                if len(self._held) - self._at > most or not self._fill():
                    self._at += 1  # the quote alone: what follows is looked at for objects
                    return b'"'
        else:
            found = _OTHER.match(self._held, start)
            assert found is not None  # noqa: S101  # all other marks were looked for
        self._at = found.end()
        taken: bytes = found.group()
        return taken

    def _fill(self) -> bool:
        """Read on. False at the end."""
        if self._is_read:
            return False
        rest = self._held[self._at :]
        try:
            chunk = self._content.read(min(max(_CHUNK, len(rest)), _PIECE))
        except UnreadableError:
            self.is_broken = True
            raise
        self._held, self._at = rest + chunk, 0
        self.read_bytes += len(chunk)
        self._is_read = not chunk
        return bool(chunk)
