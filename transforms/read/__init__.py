"""Files to raw pages. A format is one line of `FORMATS` and one reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from naqi.transforms.read.compressed import CODECS, codec_of, inflate_head
from naqi.transforms.read.items import Items, ReadOptions
from naqi.transforms.read.jsonl import is_jsonl, read_jsonl
from naqi.transforms.read.members import DICTIONARY_FRAME
from naqi.transforms.read.parquet import read_parquet
from naqi.transforms.read.single import is_html, read_html_file, read_text_file
from naqi.transforms.read.warc import read_warc


class Format(NamedTuple):
    """How the files of one format are told and read."""

    suffixes: tuple[str, ...]
    """Of names, without that of a compression."""
    read: Callable[[BinaryIO, str, ReadOptions], Items]
    """Takes the open file as it is stored, its origin and the limits."""


FORMATS: dict[str, Format] = {
    "html": Format((".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"), read_html_file),
    "jsonl": Format((".jsonl", ".ndjson"), read_jsonl),
    "parquet": Format((".parquet", ".pq"), read_parquet),
    "text": Format((".txt", ".text"), read_text_file),
    "warc": Format((".warc", ".wet"), read_warc),
}

_HEAD = 1024
"""Bytes of a file, or of what it inflates to, looked at to tell its format."""

_COMPRESSED_HEAD = 4096

_COMPRESSIONS = tuple(suffix for codec in CODECS.values() for suffix in codec.suffixes)


def format_of(name: str, head: bytes) -> str:
    """The key in `FORMATS` of a file, by its name, then by its first bytes.

    Both are looked at behind a compression. What is neither named nor marked up as anything else is
    a text page: if it is no text at all, decoding says so, page by page.
    """
    path = PurePosixPath(name.lower())
    suffix = PurePosixPath(path.stem).suffix if path.suffix in _COMPRESSIONS else path.suffix
    for key, known in FORMATS.items():
        if suffix in known.suffixes:
            return key
    codec = codec_of(head)
    if codec is not None:
        head = inflate_head(codec, head, _HEAD)
    if head.startswith((b"WARC/", DICTIONARY_FRAME)):
        return "warc"
    if head.startswith(b"PAR1"):
        return "parquet"
    if is_jsonl(head):
        return "jsonl"
    return "html" if is_html(head[:_HEAD]) else "text"


def format_of_file(stream: BinaryIO, name: str) -> str:
    """`format_of` an open, seekable file, which it leaves at its start."""
    head = stream.read(_COMPRESSED_HEAD)
    stream.seek(0)
    return format_of(name, head)


def read_items(
    stream: BinaryIO, origin: str, options: ReadOptions, format: str | None = None
) -> Items:
    """What is in one open, seekable file, in file order: pages, and records that are none.

    A page, or a piece of the file, that cannot be read is a `RawPage` with its ``rejection`` set.
    At most ``max_page_bytes + 1`` bytes of a page are given, so that a page beyond the limit is
    seen to be so and costs no more memory than one within it.

    Args:
        stream: The file, as it is stored.
        origin: Its name, as the user gave it or the listing found it.
        options: The limits, and the user's columns.
        format: A key of `FORMATS`, to not look at name and content.

    Raises:
        OSError: If the file cannot be read.
    """
    key = format or format_of_file(stream, origin)
    yield from FORMATS[key].read(stream, origin, options)
