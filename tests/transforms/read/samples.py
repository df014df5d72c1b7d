"""A small file of every format, to hold all readers to what is promised of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from tests.transforms.read.warc_files import http, record


class Sample(NamedTuple):
    """How a file of one format is written."""

    write: Callable[[Sequence[bytes]], list[bytes]]
    """Pages, which are UTF-8, to the parts of a file that can be lost one by one: each record, or
    the file as a whole."""
    one_page: bool = False
    """Whether a file is a page."""
    tells_damage: bool = True
    """Whether a file that was cut or damaged can be told from a shorter or another one."""
    head: int = 0
    """Bytes at the start that all of the file hangs on."""
    compressed: bool = True
    """Whether the file may be compressed as a whole; else it compresses its pages itself."""


def _html(pages: Sequence[bytes]) -> list[bytes]:
    return [b"<!doctype html>" + page for page in pages]


_COLUMNS = "URL,HTML\n"


def _csv(pages: Sequence[bytes]) -> list[bytes]:
    rows = [f'"https://shore.example/{n}","{page.decode()}"\n' for n, page in enumerate(pages)]
    return [f"{'' if n else _COLUMNS}{row}".encode() for n, row in enumerate(rows)]


def _json(pages: Sequence[bytes]) -> list[bytes]:
    objects = [json.dumps({"url": f"u{n}", "html": p.decode()}) for n, p in enumerate(pages)]
    parts = [f"{',' if n else '['}\n{text}".encode() for n, text in enumerate(objects)]
    return [*parts[:-1], parts[-1] + b"\n]\n"]


def _jsonl(pages: Sequence[bytes]) -> list[bytes]:
    return [json.dumps({"html": page.decode()}).encode() + b"\n" for page in pages]


def _parquet(pages: Sequence[bytes]) -> list[bytes]:
    sink = BytesIO()
    table = pa.table({"html": pa.array(pages, pa.large_binary())})
    pq.write_table(table, sink, compression="zstd", use_dictionary=False)
    return [sink.getvalue()]


def _warc(pages: Sequence[bytes]) -> list[bytes]:
    return [record(http(page)) for page in pages]


SAMPLES = {
    "csv": Sample(_csv, head=len(_COLUMNS)),
    "html": Sample(_html, one_page=True, tells_damage=False),
    "json": Sample(_json),
    "jsonl": Sample(_jsonl),
    "markdown": Sample(list, one_page=True, tells_damage=False),
    "parquet": Sample(_parquet, compressed=False),
    "text": Sample(list, one_page=True, tells_damage=False),
    "warc": Sample(_warc),
}
"""By the keys of `FORMATS`."""
