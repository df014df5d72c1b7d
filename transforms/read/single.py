"""Files that hold one page: HTML, Markdown and text, compressed or not."""

from __future__ import annotations

from typing import BinaryIO

import regex

from naqi.schemas.page import RawPage
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.compressed import inflated, read_up_to
from naqi.transforms.read.items import Items, ReadOptions

# The tags by which the WHATWG MIME Sniffing standard (7.1) knows HTML, and some that real pages,
# cut or templated, start with. Comments and an XML declaration may stand before them: each is taken
# for good, so that there is one way through them. So may one tag of an archive's own, where nothing
# but the page follows: XML says what it is, and feeds hold their pages deeper.
_BLANKS = rb"\s*+(?:<!--.*?-->\s*+)*+"
_HTML = regex.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:(?:<\?xml[^>]*+>|<!--.*?-->|&nbsp;)\s*+)*+"
    rb"<(?:!doctype(?=>)|!doctype\s++(?:html|[^<>]{0,60}?//dtd\s++x?html)|html|head|body|script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p"
    rb"|meta|link|article|section|main|nav|header|ul|span|form|center|ol|dl|aside|figure|blockquote"
    rb"|footer|noscript|base|img|hr|strong|em|i|frameset)[\s>/]",
    regex.IGNORECASE | regex.DOTALL,
)
_WRAPPED = regex.compile(
    _BLANKS + rb"<[a-z][\w:-]{0,40}+(?:\s[^<>]{0,900}+)?>\s*+(?:\xef\xbb\xbf)?" + _BLANKS + rb"<"
    rb"(?:!doctype\s++html|html|head|table|div|script|form)[\s>]",
    regex.IGNORECASE | regex.DOTALL,
)
_CUT = regex.compile(rb"(?:\xef\xbb\xbf)?" + _BLANKS + rb"(?:<!--|(?<=-->\s*+)\Z)", regex.DOTALL)
"""A comment of which no end is seen, or nothing after it: what would begin with it but a page?"""


def is_html(head: bytes) -> bool:
    """Whether a file's first bytes are those of an HTML page."""
    head = head.replace(b"\0", b"")
    return (_HTML.match(head) or _WRAPPED.match(head) or _CUT.match(head)) is not None


def without_blanks(head: bytes) -> bytes:
    """A file's first bytes from where it is seen to begin: templates leave blank lines above.

    One blank is left: some formats begin with it.
    """
    return head.lstrip(b"\t\n\r ") if head[:2].isspace() else head


def read_html_file(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """The file as one HTML page, inflated if it is compressed."""
    return read_records(_Page(stream, origin, options, "html"), origin)


def read_markdown_file(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """The file as one Markdown page, inflated if it is compressed."""
    return read_records(_Page(stream, origin, options, "markdown"), origin)


def read_text_file(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """The file as one text page, inflated if it is compressed."""
    return read_records(_Page(stream, origin, options, "text"), origin)


class _Page(Source):
    """A file that is its one record."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions, format: str) -> None:
        self._stream, self._origin, self._options = stream, origin, options
        self._format = format
        self._is_done = False

    def advance(self) -> bool:
        was_done, self._is_done = self._is_done, True
        return not was_done

    def item(self) -> RawPage:
        """The page. A part of one is none: what is cut or damaged is rejected."""
        content = inflated(self._stream, self._options.max_compression_ratio)
        body = read_up_to(content, self._options.max_page_bytes + 1)
        return RawPage(body, self._origin, format=self._format)
