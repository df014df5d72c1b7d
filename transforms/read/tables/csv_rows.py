"""CSV and TSV, whose first row names the columns: one row, one page.

A row may have line ends in quotes. One that is none may have swallowed others, as where a quote is
lost: reading goes on at the next line that is a row.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from naqi.schemas.page import Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.columns import MOST_BYTES, Layout, body_of, layout, page
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError
from naqi.transforms.read.lines import Lines
from naqi.transforms.read.tables.csv_header import Header, read_header
from naqi.transforms.read.unicode import utf8

_ROW = 4
"""Bytes of a row for one of a page."""
_MOST_LINES = 300_000
"""Of a row: each takes some hundred bytes beside its own."""
_REWIND = 64 << 20
"""Bytes looked at again after damage, beyond four times what was read: a file of nothing but
quotes must not make us read it over and over."""

csv.field_size_limit((1 << 31) - 1)  # of the process; lines and rows are bounded here


def read_csv(stream: BinaryIO, origin: str, options: ReadOptions) -> Items:
    """Every row of the file: a page, one that could not be read, or no page.

    ``record`` is the number of the row below the first, from 1; where there is none, it is no page.
    Lines that are no rows are one rejected item as long as they follow each other.

    Raises:
        OSError: If the file cannot be read.
    """
    return read_records(_Rows(stream, origin, options), origin)


class _Rows(Source):
    """The rows of a file."""

    def __init__(self, stream: BinaryIO, origin: str, options: ReadOptions) -> None:
        self._stream, self._origin, self._options = stream, origin, options
        self._most = _ROW * options.max_page_bytes
        self._lines: _Lines | None = None
        self._header: Header | None = None
        self._taken = 0
        """Rows before the one that `advance` goes to."""
        self._row: list[str] = []
        self._is_bare = True
        """Whether there is no row below the first."""
        self._error: UnreadableError | None = None
        """Why what `advance` went to is no row."""
        self._text = b""
        self._has_addresses: bool | None = None
        """Whether all rows so far had one, by which rows are known after damage."""

    @property
    def content(self) -> bytes:  # type: ignore[override]
        return self._text[: self._options.max_page_bytes + 1]

    def advance(self) -> bool:
        self._text, self._error = b"", None
        if self._lines is None:
            content = utf8(self._stream, self._options.max_compression_ratio)
            self._lines = _Lines(Lines(content, self._most), self._most)
        if self._header is None:
            found = read_header(self._lines.peek())
            if found is None:
                return False
            self._layout: Layout = layout(found.names, found.names, self._options)
            self._header = found
        self.record = self._taken + 1
        if not self._take(self._lines, self._header):
            return False
        self._taken = self.record
        return True

    def recover(self) -> bool:
        """Go past the row, if it can be had: not where what follows does not inflate."""
        if self._lines is None or self._header is None or self._lines.is_broken:
            return False
        if self._taken < (self.record or 0):
            self._lines.go_back(whole=True)
            self._take(self._lines, self._header)
            self._taken += 1
        return True

    def item(self) -> Item:
        assert self._header is not None  # noqa: S101  # `advance` has read it
        if self._error is not None:
            raise self._error
        if not self._row:
            return Skipped(self._origin, self._taken, Skip.EMPTY)
        cells = dict(zip(self._header.names, self._row, strict=False))
        most = self._options.max_page_bytes + 1
        column, body = body_of(self._layout, lambda path: _decoded(cells[path], most))
        values: dict[str, object] = {
            path: cells[path][:MOST_BYTES].encode("latin-1") for path in self._layout.others
        }
        return page(
            {**values, column: body}, self._layout, self._origin, self._taken, self._options
        )

    def _take(self, lines: _Lines, header: Header) -> bool:
        """Take the next row, or lines that are none. False at the end."""
        if not lines.has_next():
            self._row = []
            is_bare, self._is_bare = self._is_bare, False
            return is_bare
        self._is_bare = False
        row = _parsed(lines, header)
        if isinstance(row, list):
            self._row = row
            address = cells_of(row, header, self._layout.url)
            if address is not None:
                self._has_addresses = self._has_addresses is not False and "://" in address
        else:
            self._error, self._text = row, b"".join(lines.row)
            while lines.go_back() and lines.skip_short(header):
                found = _parsed(lines, header)
                if isinstance(found, list) and self._is_sound(found, header):
                    lines.go_back(whole=True)
                    break
        lines.done()
        return True

    def _is_sound(self, row: list[str], header: Header) -> bool:
        """Whether what was found after damage is a row, and no part of one."""
        address = cells_of(row, header, self._layout.url)
        return not self._has_addresses or (address is not None and "://" in address)


def cells_of(row: list[str], header: Header, column: str | None) -> str | None:
    """The value of a column; None where there is none."""
    return None if column is None else row[header.names.index(column)]


def _parsed(lines: _Lines, header: Header) -> list[str] | UnreadableError:
    """The next row, or what is wrong with it: of its lines some may be rows.

    What is between quotes may go on after them: a title that begins with a word in quotes.
    """
    found: list[str] = []
    for strict in (True, False):
        try:
            found = next(csv.reader(lines.feed(), delimiter=header.delimiter, strict=strict), [])
            break
        except csv.Error as error:
            if lines.is_beyond or lines.is_exhausted:
                break
            if not strict:
                return UnreadableError(Reason.MALFORMED_RECORD, f"not CSV: {error}")
            lines.go_back(whole=True)
    if lines.is_beyond:
        return UnreadableError(
            Reason.PAGE_TOO_LARGE, f"a row of more than {lines.most} bytes or {_MOST_LINES} lines"
        )
    if lines.is_exhausted:
        return UnreadableError(Reason.TRUNCATED_RECORD, "the file ends in quotes")
    wanted = len(header.names)
    if len(found) < wanted or any(found[wanted:]):
        detail = f"a row of {len(found)} fields, where the first has {wanted}"
        return UnreadableError(Reason.MALFORMED_RECORD, detail)
    return found


def _decoded(cell: str, most: int) -> str | bytes:
    """A value, which is Latin-1 of what the file has: text, where that is UTF-8."""
    value = cell[:most].encode("latin-1")
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value


class _Lines:
    """The lines of a file as they are parsed: those of a row may be gone back to."""

    def __init__(self, lines: Lines, most: int) -> None:
        self._lines, self.most = lines, most
        self._again: deque[bytes] = deque()
        """To be read before the others."""
        self.row: list[bytes] = []
        """What was read since `done`, or since it was gone back."""
        self.is_exhausted = self.is_beyond = False
        """Whether more was asked for than there is in the file; than a row may have."""
        self._read = self._rewound = 0

    @property
    def is_broken(self) -> bool:
        """Whether nothing more can be read."""
        return self._lines.is_broken

    def peek(self) -> Iterator[bytes]:
        """Lines of the start, each taken once another is asked for."""
        while self._again or self._lines.has_next():
            if not self._again:
                self._again.append((self._lines.take() or b"") + b"\n")
            yield self._again[0]
            self._again.popleft()

    def has_next(self) -> bool:
        """Whether there is another line that is not blank: blank ones are passed by."""
        while True:
            if not self._again:
                if not self._lines.has_next():
                    return False
                line = self._lines.take()
                self._again.append(b"" if line is None else line + b"\n")
            if self._again[0].strip() or not self._again[0]:
                return True
            self._again.popleft()

    def skip_short(self, header: Header) -> bool:
        """Pass by lines that have too few fields for a row, and no quotes. False at the end."""
        delimiter, least = header.delimiter.encode(), len(header.names) - 1
        while self.has_next():
            line = self._again[0]
            if not line or b'"' in line or line.count(delimiter) >= least:
                return True
            self._read += len(self._again.popleft())
        return False

    def feed(self) -> Iterator[str]:
        """Lines as `csv` wants them: a character a byte."""
        self.is_exhausted = self.is_beyond = False
        size = 0
        while True:
            if self._again:
                line = self._again.popleft()
            elif self._lines.has_next():
                taken = self._lines.take()
                line = b"" if taken is None else taken + b"\n"
            else:
                self.is_exhausted = True
                return
            self.row.append(line)
            size += len(line)
            self._read += len(line)
            if (
                not line or size > self.most or len(self.row) > _MOST_LINES
            ):  # too long a line is given as an empty one
                self.is_beyond = True
                return
            yield line.decode("latin-1")

    def go_back(self, *, whole: bool = False) -> bool:
        """Have the lines of the row read again, all or all but the first. Always true.

        Not all but the first where so much was read again that it must end.
        """
        lines = self.row if whole else self.row[1:]
        self.row = []
        if whole or self._rewound <= _REWIND + 4 * self._read:
            self._rewound += 0 if whole else sum(map(len, lines))
            self._again.extendleft(reversed(lines))
        return True

    def done(self) -> None:
        """Forget the lines of the row."""
        self.row = []
