"""WARC files to test with, written record by record."""

from __future__ import annotations

import base64
import gzip
import hashlib
import zlib
from collections.abc import Sequence

MEMBER = {
    "gzip": lambda record: gzip.compress(record, mtime=0),
    "plain": lambda record: record,
}


def http(
    body: bytes,
    *headers: str,
    status: str = "200 OK",
    content_type: str | None = "text/html; charset=utf-8",
) -> bytes:
    """An HTTP response."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def record(
    block: bytes,
    kind: str = "response",
    *headers: str,
    url: str = "https://example.org/page",
    content_type: str = "application/http; msgtype=response",
    version: str = "1.0",
    length: int | str | None = None,
) -> bytes:
    """A WARC record around a block."""
    lines = [
        f"WARC/{version}",
        f"WARC-Type: {kind}",
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
        "WARC-Date: 2024-05-06T07:08:09Z",
        f"WARC-Target-URI: {url}",
        f"Content-Type: {content_type}",
        *headers,
        f"Content-Length: {len(block) if length is None else length}",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


def sha1(content: bytes) -> str:
    """As WARC headers have it."""
    return (
        "sha1:" + base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()
    )


def page(number: int, *, digest: bool = True, size: int = 20) -> bytes:
    """A record with an HTML page of its own address and text."""
    text = " ".join(f"w{number * 7919 % (i + 13)}" for i in range(size))
    block = http(f"<p>Page {number} says {text}.</p>".encode())
    headers = [f"WARC-Block-Digest: {sha1(block)}"] if digest else []
    return record(block, "response", *headers, url=f"https://example.org/{number}")


def join(records: Sequence[bytes], compression: str) -> tuple[bytes, list[int]]:
    """A file of one member a record, and where each starts."""
    content, offsets = b"", []
    for one in records:
        offsets.append(len(content))
        content += MEMBER[compression](one)
    return content, offsets


def stored(content: bytes) -> bytes:
    """A gzip member that holds its content uncompressed."""
    compressor = zlib.compressobj(0, zlib.DEFLATED, 31)
    return compressor.compress(content) + compressor.flush()
