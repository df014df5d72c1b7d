"""Benchmark sets beside the checkout: where they are, their rows, and a fixed part of them.

A set is a file of JSON lines, `NAME.jsonl.gz` or `NAME.jsonl`. A row has the ``id`` and ``html`` of
a page and its ``gold_text``, or segments that its text should be ``with`` and ``without``; and may
have ``lang``, ``url`` and, in ``meta``, more by which pages can be grouped.
"""

from __future__ import annotations

import gzip
import hashlib
import heapq
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]

VARIABLE = "NAQI_BENCH"
"""The environment variable that names the folder of sets."""
BESIDE = Path(__file__).resolve().parents[2] / "shared" / "bench"
"""Where it is looked for without one."""
_ENDINGS = (".jsonl.gz", ".jsonl")


class CorpusError(Exception):
    """The sets cannot be read; says what to do."""


def default_folder() -> Path:
    """The folder of sets, where none is named."""
    return Path(os.environ.get(VARIABLE) or BESIDE)


def find_sets(folder: Path) -> dict[str, Path]:
    """The files of a folder, or of `data/` in it, by the names of their sets.

    Raises:
        CorpusError: It has none.
    """
    for place in (folder, folder / "data"):
        files = sorted(place.glob("*.jsonl*")) if place.is_dir() else []
        named = {file.name.removesuffix(end): file for end in _ENDINGS for file in files
                 if file.name.endswith(end)}  # fmt: skip
        if named:
            return dict(sorted(named.items()))
    raise CorpusError(
        f"{folder}: no benchmark sets (*.jsonl.gz) there: name their folder, or set {VARIABLE}"
    )


def read_rows(file: Path) -> Iterator[Row]:
    """The rows of a set, in the order of the file.

    Raises:
        CorpusError: A line is no row, or one that no text can be compared with.
    """
    opener = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
            except ValueError:
                raise CorpusError(f"{file}:{number}: no JSON") from None
            if not isinstance(row, dict) or not _is_page(row):
                raise CorpusError(f"{file}:{number}: no row with an id and html")
            if row.get("gold_text") is None and not has_segments(row):
                raise CorpusError(f"{file}:{number}: neither gold_text nor segments")
            yield row


def _is_page(row: Row) -> bool:
    return isinstance(row.get("id"), str) and isinstance(row.get("html"), str)


def has_segments(row: Row) -> bool:
    """Whether a row names parts of the text that are content, or are not."""
    return bool(row.get("with") or row.get("without"))


def pick_rows(file: Path, count: int | None) -> Iterable[Row]:
    """So many rows of a set, or all: those of the lowest hash of their id, in this order.

    They are the same in whatever order the file has them, and fewer are the first of more.
    """
    rows = read_rows(file)
    return rows if count is None else heapq.nsmallest(count, rows, key=_by_hash)


def _by_hash(row: Row) -> bytes:
    return hashlib.sha1(f"0:{row['id']}".encode(), usedforsecurity=False).digest()


def fingerprint(rows: Iterable[Row]) -> str:
    """A digest of what scores depend on: pages and gold, in whatever order."""
    told = ("id", "html", "gold_text", "with", "without")
    values = sorted(json.dumps([row.get(key) for key in told]) for row in rows)
    return hashlib.sha256("\n".join(values).encode()).hexdigest()[:16]


def half(row: Row) -> str:
    """Which half of its set a row is in: the one that rules are tuned on, or that for reports."""
    first = hashlib.sha1(row["id"].encode(), usedforsecurity=False).hexdigest()[0]
    return "tuning" if first in "01234567" else "report"


def group_of(row: Row, field: str) -> str | None:
    """What a row, or its ``meta``, has under a name, or its `half`; None where it has nothing."""
    if field == "half":
        return half(row)
    value = row.get(field, (row.get("meta") or {}).get(field))
    return None if value is None else str(value)
