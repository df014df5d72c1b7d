"""JSON Lines: one object a line, one page an object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read.columns import Layout, layout, page
from naqi.transforms.read.compressed import InflatedFile, inflated
from naqi.transforms.read.items import Items, ReadOptions, UnreadableError

_CHUNK = 1 << 20
_ESCAPED = 4
"""Bytes of a line for one of a page: JSON may write a letter of two bytes as six."""

_MOST_LAYOUTS = 1000
_MOST_FIELDS = 10_000

_BOM = b"\xef\xbb\xbf"


_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"[^"\n]{0,200}"\s*:')


def is_jsonl(head: bytes) -> bool:
    """Whether a file's first bytes are those of a JSON object."""
    return _OBJECT.match(head) is not None


def read_jsonl(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every line of the file but empty ones: a page, one that could not be read, or no page.

    ``record`` is the number of the line, from 1. If no column of the first line can be a page's
    body, this is the one item given, and reading ends.

    Raises:
        OSError: If the file cannot be read.
    """
    layouts: dict[tuple[str, ...], Layout] = {}
    content = inflated(stream, options.max_compression_ratio)
    most, number = _ESCAPED * options.max_page_bytes, 0
    try:
        for number, line in enumerate(_lines(content, most), start=1):
            if line is not None and not line.strip():
                continue
            try:
                if line is None:
                    detail = f"a line of more than {most} bytes"
                    raise UnreadableError(Reason.PAGE_TOO_LARGE, detail)
                row = _row(line)
                yield page(row, _layout(row, layouts, options), origin, number, options)
            except UnreadableError as error:
                yield RawPage(line or b"", origin, number, rejection=error.rejection())
                if error.reason is Reason.NO_BODY_COLUMN and not layouts:
                    return
    except UnreadableError as error:
        yield RawPage(b"", origin, number + 1, rejection=error.rejection())


def _layout(
    row: dict[str, object], layouts: dict[tuple[str, ...], Layout], options: ReadOptions
) -> Layout:
    """The layout of a line: found once for all lines with the same fields."""
    fields = tuple(row)
    found = layouts.get(fields)
    if found is None:
        found = layout(row, row, options)
        if len(layouts) < _MOST_LAYOUTS:
            layouts[fields] = found
    return found


def _row(line: bytes) -> dict[str, object]:
    """The line's fields, with those inside a field under dotted paths too."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(Reason.MALFORMED_RECORD, f"not JSON: {error}") from error
    if not isinstance(row, dict):
        raise UnreadableError(Reason.MALFORMED_RECORD, "not a JSON object")
    nested = {
        f"{name}.{inner}": value
        for name, fields in row.items()
        if isinstance(fields, dict)
        for inner, value in fields.items()
    }
    if len(row) + len(nested) > _MOST_FIELDS:
        detail = f"an object of more than {_MOST_FIELDS} fields"
        raise UnreadableError(Reason.MALFORMED_RECORD, detail)
    return {**nested, **row}


def _lines(stream: BinaryIO | InflatedFile, most: int) -> Iterator[bytes | None]:
    """The lines of a file without their ends; None for one of more than ``most`` bytes."""
    parts: list[bytes] = []
    size, first = 0, True
    while chunk := stream.read(_CHUNK):
        if first:
            chunk, first = chunk.removeprefix(_BOM), False
        *ended, rest = chunk.split(b"\n")
        for line in ended:
            yield b"".join((*parts, line)) if size + len(line) <= most else None
            parts, size = [], 0
        size += len(rest)
        parts = [*parts, rest] if size <= most else []
    if size:
        yield b"".join(parts) if size <= most else None
