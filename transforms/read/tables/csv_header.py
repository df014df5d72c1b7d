"""The first row of CSV: what the columns are called, and what parts them."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from naqi.transforms.read.columns import holds_pages, is_known

_DELIMITERS = (",", "\t", ";", "|")
_SEPARATOR = re.compile(rb"sep=([,\t;|])\r?\n?$", re.IGNORECASE)
"""What Excel writes above the first row."""
_NAME = re.compile(r"[^\W\d][\w .:/-]{0,63}")


class Header(NamedTuple):
    """The first row."""

    names: list[str]
    """Of the columns."""
    delimiter: str


def read_header(lines: Iterator[bytes]) -> Header | None:
    """The first row of a file, taken from its lines; None where there is none."""
    delimiter = None
    for line in lines:
        separator = _SEPARATOR.match(line)
        if separator is not None:
            delimiter = separator.group(1).decode()
        elif line.strip():
            next(lines, None)  # which takes it
            return _header(line, delimiter)
    return None


def is_csv(head: bytes, columns: Collection[str] = ()) -> bool:
    """Whether a file's first bytes are a row that names columns, and something below it.

    Prose may have commas in its first line: of the names, one must be that of a body and another
    one of an address, or be among ``columns``.

    Args:
        head: The bytes, as UTF-8.
        columns: The user's own.
    """
    line, newline, below = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    if not newline or not below.strip():
        return False
    header = _header(line, None)
    names = header.names
    if len(names) < 2 or not all(_NAME.fullmatch(name) for name in names):
        return False
    body = next((name for name in names if holds_pages(name) or name in columns), None)
    return (
        body is not None
        and any(name != body and (is_known("url", name) or name in columns) for name in names)
        and _may_hold_rows(below, header)
    )


def _may_hold_rows(below: bytes, header: Header) -> bool:
    """Whether of the lines seen below the first one may be a row: a sentence is none.

    A row has as many fields, no blanks in its address, or a field in quotes that may go on.
    """
    *whole, last = below.decode("utf-8", "replace").split("\n")
    rows = [line.rstrip("\r") for line in whole if line.strip()]
    quoted = header.delimiter + '"'
    if any(quoted in header.delimiter + row for row in (*rows, last)):
        return True
    addresses = [n for n, name in enumerate(header.names) if is_known("url", name)]
    for row, is_whole in (*((row, True) for row in rows), (last, False)):
        fields = _fields(row, header.delimiter)
        is_cut = not is_whole and not rows and 0 < len(fields) < len(header.names)
        has_address = not any(" " in fields[n].strip() for n in addresses if n < len(fields))
        if has_address and (is_cut or len(fields) == len(header.names)):
            return True
    return False


def _header(line: bytes, delimiter: str | None) -> Header:
    text = line.decode("utf-8", "replace").rstrip("\r\n")
    found = [
        Header([name.strip() for name in _fields(text, mark)], mark)
        for mark in ((delimiter,) if delimiter else _DELIMITERS)
    ]
    return max(found, key=lambda header: (any(map(holds_pages, header.names)), len(header.names)))


def _fields(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:  # a line end within it
        return [text]
