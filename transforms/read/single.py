"""Files that hold one page: HTML and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from schemas.page import RawPage

# The tags by which the WHATWG MIME Sniffing standard (7.1) knows HTML, and some that real pages,
# cut or templated, start with. Comments and an XML declaration may stand before them.
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p"
    rb"|meta|link|article|section|main|nav|header|ul|span)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)


def is_html(head: bytes) -> bool:
    """Whether a file's first bytes are those of an HTML page."""
    return _HTML.match(head.replace(b"\0", b"")) is not None


def read_html_file(stream: BinaryIO, origin: str, limit: int) -> Iterator[RawPage]:
    """The file as one HTML page, of at most ``limit`` bytes."""
    yield RawPage(stream.read(limit), origin, format="html")


def read_text_file(stream: BinaryIO, origin: str, limit: int) -> Iterator[RawPage]:
    """The file as one text page, of at most ``limit`` bytes."""
    yield RawPage(stream.read(limit), origin, format="text")
