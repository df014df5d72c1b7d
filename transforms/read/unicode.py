"""Files of records as UTF-8, whatever Unicode they are written in and however compressed."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from naqi.transforms.read.compressed import InflatedFile, inflated

_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decoded(body: bytes) -> str | None:
    """A text that is UTF-8; None for one that is in another character set."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


class Utf8:
    """The content of a file, read in order, without the mark that it may begin with.

    What is marked as UTF-16 becomes UTF-8; what in it is no UTF-16 is replaced. All else stays as
    it is.
    """

    def __init__(self, content: BinaryIO | InflatedFile) -> None:
        self._content = content
        self._decoder: codecs.IncrementalDecoder | None = None
        self._is_begun = False

    def read(self, n: int) -> bytes:
        """Bytes out of ``n`` of the content's, at most twice as many; none only at the end.

        Raises:
            UnreadableError: As of `InflatedFile.read`.
            OSError: The file cannot be read.
        """
        raw = self._content.read(n)
        if not self._is_begun:
            self._is_begun = True
            encoding = _MARKS.get(raw[:2])
            if encoding is not None:
                self._decoder = codecs.getincrementaldecoder(encoding)("replace")
                raw = raw[2:]
            raw = raw.removeprefix(codecs.BOM_UTF8)
        if self._decoder is None:
            return raw
        text = self._decoder.decode(raw, final=not raw)
        while raw and not text:  # half a letter
            raw = self._content.read(n)
            text = self._decoder.decode(raw, final=not raw)
        return text.encode("utf-8", "replace")


def utf8(stream: BinaryIO, max_ratio: int) -> Utf8:
    """The file at its start: its content, inflated where it is compressed."""
    return Utf8(inflated(stream, max_ratio))


def head_in_utf8(head: bytes) -> bytes:
    """A file's first bytes, inflated, as UTF-8."""
    encoding = _MARKS.get(head[:2])
    return head if encoding is None else head[2:].decode(encoding, "ignore").encode()
