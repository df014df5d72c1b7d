"""Files to raw pages. A format is one row of `FORMATS` and one reader."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

import regex

from naqi.schemas.page import RawPage, Rejection
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.read.apart import read_apart
from naqi.transforms.read.child import Reader
from naqi.transforms.read.compressed import CODECS, codec_of, inflate_head
from naqi.transforms.read.items import Items, ReadOptions
from naqi.transforms.read.json.json_objects import is_json, read_json
from naqi.transforms.read.json.jsonl import is_json_lines, is_jsonl, read_jsonl
from naqi.transforms.read.single import (
    is_html,
    read_html_file,
    read_markdown_file,
    read_text_file,
    without_blanks,
)
from naqi.transforms.read.tables.csv_header import is_csv
from naqi.transforms.read.tables.csv_rows import read_csv
from naqi.transforms.read.tables.parquet import is_parquet, read_parquet
from naqi.transforms.read.unicode import head_in_utf8
from naqi.transforms.read.unsupported import UNSUPPORTED, unsupported_file
from naqi.transforms.read.warc.reader import is_warc, read_warc
from naqi.transforms.read.warc.splits import boundaries


class Split(NamedTuple):
    """How one large file is read by many workers, each a piece of it."""

    boundaries: Callable[[BinaryIO, str, ReadOptions, int], list[int]]
    """Where pieces start, of about so many bytes: 0, and then offsets in the file."""
    read: Callable[[BinaryIO, str, ReadOptions, int, int | None], Items]
    """`Format.read` of what starts from an offset on and before another; None is the end."""


class Format(NamedTuple):
    """How the files of one format are told, read and split."""

    suffixes: tuple[str, ...]
    """Of names, without that of a compression."""
    read: Reader
    """Takes the open file as it is stored, its origin and the limits. Damage is a rejected item."""
    told_by: Callable[[bytes], bool] | None = None
    """Whether a file begins as those of the format do, given its first bytes, inflated; None if its
    content does not tell."""
    named_by: Callable[[bytes, Collection[str]], bool] | None = None
    """The same, given the user's own columns too; None if they do not tell."""
    split: Split | None = None
    """None if a file is read by one worker."""
    instead: Mapping[str, Callable[[bytes], bool]] = {}  # never changed
    """Other formats whose files go by these names too, each with what tells one by its content."""
    apart: bool = False
    """Whether to read it in a process of its own: for a reader that trusts what a file says."""


FORMATS: dict[str, Format] = {
    "csv": Format((".csv", ".tsv"), read_csv, is_csv, named_by=is_csv),
    "html": Format(
        (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"), read_html_file, is_html
    ),
    "json": Format((".json",), read_json, is_json, instead={"jsonl": is_json_lines}),
    "jsonl": Format((".jsonl", ".ndjson", ".jl"), read_jsonl, is_jsonl, instead={"json": is_json}),
    "markdown": Format((".md", ".markdown"), read_markdown_file),
    "parquet": Format((".parquet", ".pq"), read_parquet, is_parquet, apart=True),
    "text": Format((".txt", ".text"), read_text_file),
    "warc": Format((".warc", ".wet"), read_warc, is_warc, split=Split(boundaries, read_warc)),
}
"""Told by content in this order."""

_ANYTHING = "text"
"""The format of what is neither named nor told to be another: if it is no text at all, decoding
says so, page by page."""

_HEAD = 1024
"""Bytes of a file, or of what it inflates to, looked at to tell its format: below any blanks."""

_STORED_HEAD = 1 << 14
"""Bytes of a file that are read for them; and to which it is inflated."""

_QUERY = regex.compile(r"(?<=\.[a-z0-9]{2,8}+)(?:[?@]|%3f)")
"""Where the query begins that a mirror leaves behind a suffix: `style.css?v=2`, `a.php@id=7`."""

_COMPRESSIONS = tuple(suffix for codec in CODECS.values() for suffix in codec.suffixes)

_SUFFIXES = {suffix for known in FORMATS.values() for suffix in known.suffixes} | {
    suffix for row in UNSUPPORTED for suffix in row.suffixes
}
"""All that tell something."""


def format_of(name: str, head: bytes, columns: Collection[str] = ()) -> str:
    """The key in `FORMATS` of a file, by its name, then by its first bytes.

    Both are looked at behind a compression.

    Args:
        name: The file's.
        head: Its first bytes, as they are stored.
        columns: The user's own, which may tell a table.
    """
    suffix, head = _suffix(name), _inflated(head)
    for key, known in FORMATS.items():
        if suffix in known.suffixes:
            others = (other for other, told_by in known.instead.items() if told_by(head))
            return next(others, key)
    for key, known in FORMATS.items():
        if known.told_by is not None and known.told_by(head):
            return key
        if columns and known.named_by is not None and known.named_by(head, columns):
            return key
    return _ANYTHING


def unread(name: str, head: bytes) -> Rejection | None:
    """Why a file is not read, by its name and its first bytes; None if it may hold pages."""
    suffix = _suffix(name)
    is_named_html = suffix in FORMATS["html"].suffixes
    found = unsupported_file(suffix, _inflated(head), is_named_html=is_named_html)
    return None if found is None else Rejection(Stage.READ, Reason.UNSUPPORTED_FORMAT, found.told)


def _suffix(name: str) -> str:
    name = PurePosixPath(name.lower()).name
    without_query = _outer_suffix(_QUERY.split(name, maxsplit=1)[0])
    return without_query if without_query in _SUFFIXES else _outer_suffix(name)


def _outer_suffix(name: str) -> str:
    path = PurePosixPath(name)
    return PurePosixPath(path.stem).suffix if path.suffix in _COMPRESSIONS else path.suffix


def _inflated(head: bytes) -> bytes:
    codec = codec_of(head)
    plain = head if codec is None else inflate_head(codec, head, _STORED_HEAD)
    return without_blanks(head_in_utf8(plain[:_STORED_HEAD]))[:_HEAD]


def format_of_file(stream: BinaryIO, name: str, columns: Collection[str] = ()) -> str:
    """`format_of` an open, seekable file, which it leaves at its start."""
    head = stream.read(_STORED_HEAD)
    stream.seek(0)
    return format_of(name, head, columns)


def read_items(
    stream: BinaryIO,
    origin: str,
    options: ReadOptions,
    format: str | None = None,
    start: int | None = None,
    stop: int | None = None,
) -> Items:
    """What is in one open, seekable file, in file order: pages, and records that are none.

    A page, or a piece of the file, that cannot be read is a `RawPage` with its ``rejection`` set.
    At most ``max_page_bytes + 1`` bytes of a page are given, so that a page beyond the limit is
    seen to be so and costs no more memory than one within it.

    Args:
        stream: The file, as it is stored.
        origin: Its name, as the user gave it or the listing found it.
        options: The limits, and the user's columns.
        format: A key of `FORMATS`, to not look at name and content. No file is refused then; a page
            whose body has a signature is, when it is decoded.
        start: One of `piece_starts`: where a piece of the file starts. None reads all of it.
        stop: Where the next piece starts; None at the last.

    Raises:
        OSError: If the file cannot be read.
    """
    if format is None and not start:
        head = stream.read(_STORED_HEAD)
        stream.seek(0)
        rejection = unread(origin, head)
        if rejection is not None:
            yield RawPage(b"", origin, rejection=rejection)
            return
    key = format or format_of_file(stream, origin, options.columns.values())
    known = FORMATS[key]
    if known.apart:
        yield from read_apart(stream, origin, options, key)
    elif start is None or known.split is None:
        yield from known.read(stream, origin, options)
    else:
        yield from known.split.read(stream, origin, options, start, stop)


def piece_starts(
    stream: BinaryIO,
    origin: str,
    options: ReadOptions,
    piece_bytes: int,
    format: str | None = None,
) -> list[int]:
    """Offsets at which the pieces of a file start that are read apart: 0 alone if it is not split.

    Args:
        stream: The file, as it is stored; seekable.
        origin: Its name.
        options: The limits.
        piece_bytes: About how large a piece is.
        format: A key of `FORMATS`, to not look at name and content.

    Raises:
        UnreadableError: If the file is too damaged to be split.
        OSError: If the file cannot be read.
    """
    known = FORMATS[format or format_of_file(stream, origin, options.columns.values())]
    if known.split is None:
        return [0]
    return known.split.boundaries(stream, origin, options, piece_bytes)
