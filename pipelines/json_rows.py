"""Rows of tables as text for programs: JSON lines and CSV."""

from __future__ import annotations

import csv
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

import pyarrow.parquet as pq

Row = Mapping[str, Any]
"""Column to value, of Python's types."""
_DIGITS = 7
"""Of a number that is stored in 32 bits."""


def table_rows(output: str, table: str) -> Iterator[dict[str, Any]]:
    """All rows of a table of an output on this machine, in its order."""
    for path in sorted(Path(output, table).glob("*.parquet")):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=1024):
                yield from batch.to_pylist(maps_as_pydicts="strict")


def as_json_line(row: Row) -> bytes:
    """A row as one line of JSON. Times are ISO 8601, bytes Base64."""
    values = {name: _plain(value) for name, value in row.items()}
    return json.dumps(values, ensure_ascii=False).encode() + b"\n"


def write_csv(columns: Iterable[str], rows: Iterable[Row], out: TextIO) -> None:
    """Rows as CSV (RFC 4180, lines end in a line feed), the names of columns first."""
    names = list(columns)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row.get(name)) for name in names])


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    return value


def _cell(value: Any) -> Any:
    plain = _plain(value)
    return json.dumps(plain, ensure_ascii=False) if isinstance(plain, dict | list) else plain
