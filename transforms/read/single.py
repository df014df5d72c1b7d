"""Files that hold one page: HTML and text, compressed or not."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

import regex

from naqi.schemas.page import RawPage
from naqi.transforms.read.compressed import inflated
from naqi.transforms.read.items import Items, ReadOptions, UnreadableError

# The tags by which the WHATWG MIME Sniffing standard (7.1) knows HTML, and some that real pages,
# cut or templated, start with. Comments and an XML declaration may stand before them: each is taken
# for good, so that there is one way through them.
_HTML = regex.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:(?:<\?xml[^>]*+>|<!--.*?-->)\s*+)*+"
    rb"<(?:!doctype\s++html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p"
    rb"|meta|link|article|section|main|nav|header|ul|span)[\s>/]",
    regex.IGNORECASE | regex.DOTALL,
)


def is_html(head: bytes) -> bool:
    """Whether a file's first bytes are those of an HTML page."""
    return _HTML.match(head.replace(b"\0", b"")) is not None


def read_html_file(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """The file as one HTML page, inflated if it is compressed."""
    yield _read(stream, origin, options, "html")


def read_text_file(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """The file as one text page, inflated if it is compressed."""
    yield _read(stream, origin, options, "text")


def _read(stream: BinaryIO, origin: str, options: ReadOptions, format: str) -> RawPage:
    page = RawPage(b"", origin, format=format)
    try:
        body = inflated(stream, options.max_compression_ratio).read(options.max_page_bytes + 1)
    except UnreadableError as error:
        return replace(page, rejection=error.rejection())
    return replace(page, body=body)
