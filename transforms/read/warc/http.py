"""An HTTP response, as a WARC record holds it."""

from __future__ import annotations

import re
from io import BytesIO
from typing import NamedTuple

from fastwarc.warc import HeaderMap

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import ReadOptions, UnreadableError
from naqi.transforms.read.warc.encodings import dechunk, decode_body

MOST_HEADER = 1 << 15
"""Bytes of a header, FastWARC's limit."""

__all__ = [
    "MOST_HEADER",
    "charset",
    "dechunk",
    "decode_response",
    "media_type",
    "parse_header",
    "parse_response",
]

_HEADER_END = re.compile(rb"\r?\n\r?\n")
_LINE_FEED_ALONE = re.compile(rb"(?<!\r)\n")
_CHARSET = re.compile(r"""charset\s*=\s*(?:["']\s*)?([\w.:+-]{1,40})""", re.IGNORECASE)


Fields = dict[str, str]
"""Header fields by their names in lower case. Repeated ones are joined by commas."""


class Response(NamedTuple):
    """A response taken apart, its body still as it came over the wire."""

    status: int
    headers: Fields
    body: bytes


def parse_header(header: bytes) -> tuple[int, Fields]:
    """The status and the fields of an HTTP header, or of a WARC record's (its status is 0).

    Lines may end with a line feed alone. Bytes that are not UTF-8 become replacement characters.

    Raises:
        UnreadableError: If it is longer than FastWARC takes.
    """
    parsed = HeaderMap()
    if header.count(b"\n") != header.count(b"\r\n"):  # FastWARC knows no such lines
        header = _LINE_FEED_ALONE.sub(b"\r\n", header)
    try:
        parsed.parse(BytesIO(header))
    except OSError as error:  # it reads from memory
        raise UnreadableError(Reason.MALFORMED_RECORD, f"bad header: {error}") from error
    fields: Fields = {}
    for name, value in parsed.to_tuples():
        key = name.lower()
        fields[key] = f"{fields[key]}, {value}" if key in fields else value
    return parsed.status_code or 0, fields


def parse_response(block: bytes) -> Response:
    """Take a response apart.

    Raises:
        UnreadableError: If it has no header, or one beyond `MOST_HEADER`.
    """
    end = _HEADER_END.search(block, 0, MOST_HEADER)
    if end is None or not block.startswith(b"HTTP/"):
        raise UnreadableError(Reason.MALFORMED_RECORD, "no HTTP header")
    status, fields = parse_header(block[: end.end()])
    return Response(status, fields, block[end.end() :])


def decode_response(response: Response, options: ReadOptions, *, cut: bool) -> bytes:
    """The body without its transfer and content codings.

    Args:
        response: The response.
        options: The limits; one byte beyond `max_page_bytes` is decoded.
        cut: Whether the body is known to lack its end.

    Raises:
        UnreadableError: If it is not in the codings it declares, or inflates too much.
    """
    body, headers = response.body, response.headers
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = dechunk(body, cut=cut)
    return decode_body(
        body,
        headers.get("content-encoding", "").split(","),
        limit=options.max_page_bytes,
        max_ratio=options.max_compression_ratio,
        cut=cut,
    )


def media_type(content_type: str | None) -> str:
    """The type without its parameters, lower case; "" where there is none."""
    return (content_type or "").split(";", 1)[0].split(",", 1)[0].strip().lower()


def charset(content_type: str | None) -> str | None:
    """The character set that a ``Content-Type`` declares."""
    found = _CHARSET.search(content_type or "")
    return found.group(1) if found else None
