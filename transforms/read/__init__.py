"""Files to raw pages. A format is one line of `FORMATS` and one reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from schemas.page import RawPage
from transforms.read.single import is_html, read_html_file, read_text_file


class Format(NamedTuple):
    """How the files of one format are told and read."""

    suffixes: tuple[str, ...]
    read: Callable[[BinaryIO, str, int], Iterator[RawPage]]
    """Takes the open file, its origin, and the most bytes of a page to read."""


FORMATS: dict[str, Format] = {
    "html": Format((".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"), read_html_file),
    "text": Format((".txt", ".text"), read_text_file),
}

_HEAD = 1024
"""Bytes of a file looked at to tell its format."""


def format_of(name: str, head: bytes) -> str:
    """The key in `FORMATS` of a file, by its name, then by its first bytes.

    What is neither named nor marked up as anything else is a text page: if it is no text at all,
    decoding says so, page by page.
    """
    suffix = PurePosixPath(name).suffix.lower()
    for key, known in FORMATS.items():
        if suffix in known.suffixes:
            return key
    return "html" if is_html(head) else "text"


def read_file(
    stream: BinaryIO, origin: str, *, max_page_bytes: int, format: str | None = None
) -> Iterator[RawPage]:
    """The pages of one open, seekable file, in file order.

    At most ``max_page_bytes + 1`` bytes of a page are read, so that a page beyond the limit is
    seen to be so and costs no more memory than one within it.

    Args:
        stream: The file, at its start.
        origin: Its name, as the user gave it or the listing found it.
        max_page_bytes: The limit of `schemas.config.CleanConfig`.
        format: A key of `FORMATS`, to not look at name and content.

    Raises:
        OSError: If the file cannot be read.
    """
    if format is None:
        head = stream.read(_HEAD)
        stream.seek(0)
        format = format_of(origin, head)
    yield from FORMATS[format].read(stream, origin, max_page_bytes + 1)
