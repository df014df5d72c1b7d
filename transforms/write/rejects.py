"""What was rejected of a run, as its own rows say: files by reason, and some rows of each reason.

It is read from the finished files of the table `rejected`, where a run is published: so it is the
same for any number of workers, and on any runner.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from heapq import nsmallest
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from naqi.schemas.rejects import OF_FILES
from naqi.transforms.write.files import arrow_input

MOST_FILES = 10
"""Files that are told by name, the first ones."""
_SAMPLES = 3
"""Rows told of each reason, the first ones by origin and record."""
_COLUMNS = ["origin", "record", "reason", "detail"]


class Told(NamedTuple):
    """A row of `rejected`, as it is told."""

    origin: str
    record: int | None
    reason: str
    detail: str

    def __str__(self) -> str:
        record = "" if self.record is None else f", record {self.record}"
        return f"{self.origin}{record}: {self.reason}" + (f": {self.detail}" if self.detail else "")


@dataclass
class Rejects:
    """What is told of the rows of `rejected`. Memory has some bytes for each file at most."""

    files: dict[str, int] = field(default_factory=dict)
    """Reasons of `OF_FILES` to files: a file counts once for each of its reasons."""
    named: list[Told] = field(default_factory=list)
    """The first `MOST_FILES` of them, by name."""
    samples: dict[str, list[Told]] = field(default_factory=dict)
    """Some rows of each reason, the first ones."""
    all_files: int = 0
    """How many files there are, each counted once."""

    def as_json(self) -> dict[str, Any]:
        """For reports."""
        return {
            "files_rejected": self.all_files,
            "files_rejected_by_reason": self.files,
            "files_rejected_first": [row._asdict() for row in self.named],
            "rejected_samples": {
                reason: [
                    {"origin": row.origin, "record": row.record, "detail": row.detail}
                    for row in rows
                ]
                for reason, rows in self.samples.items()
            },
        }


def rejects(paths: Iterable[str]) -> Rejects:
    """What is told of the files of the table `rejected`.

    Args:
        paths: Of all its files, in any order.
    """
    seen: dict[str, set[bytes]] = {}
    samples: dict[str, list[Told]] = {}
    named: dict[str, Told] = {}
    for path in paths:
        with arrow_input(path) as source, pq.ParquetFile(source) as file:
            for batch in file.iter_batches(columns=_COLUMNS):
                _add(pa.table(batch), seen, samples, named)
    return Rejects(
        {reason: len(seen[reason]) for reason in sorted(seen)},
        [named[origin] for origin in sorted(named)],
        dict(sorted(samples.items())),
        len(set().union(*seen.values())),
    )


def file_lines(report: Mapping[str, Any]) -> list[str]:
    """What a person is told of the files: how many by reason, and the first by name.

    Args:
        report: What `Rejects.as_json` gives, and anything else.
    """
    files: int = report.get("files_rejected", 0)
    if not files:
        return []
    by_reason = most_frequent(report["files_rejected_by_reason"])
    reasons = ", ".join(f"{reason} {n:,}" for reason, n in by_reason)
    told = "1 file" if files == 1 else f"{files:,} files"
    named = [str(Told(**row)) for row in report["files_rejected_first"]]
    lines = [f"{told} could not be read, or not to the end: {reasons}", *named]
    if files > len(named):
        lines.append(f"and {files - len(named):,} more of these: see table rejected")
    return lines


def most_frequent(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Names and numbers, the largest first."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _add(
    rows: pa.Table,
    seen: dict[str, set[bytes]],
    samples: dict[str, list[Told]],
    named: dict[str, Told],
) -> None:
    for reason in pc.unique(rows["reason"]).to_pylist():
        of_reason = rows.filter(pc.equal(rows["reason"], reason))
        samples[reason] = _first(of_reason, samples.get(reason, ()))
        if reason in OF_FILES:
            origins = pc.unique(of_reason["origin"]).to_pylist()
            seen.setdefault(reason, set()).update(map(_digest, origins))
            for origin in nsmallest(MOST_FILES, origins):
                of_file = of_reason.filter(pc.equal(of_reason["origin"], origin))
                before = [named[origin]] if origin in named else []
                named[origin] = _first(of_file, before)[0]
            for origin in sorted(named)[MOST_FILES:]:
                del named[origin]


def _first(rows: pa.Table, before: Sequence[Told]) -> list[Told]:
    """The first rows of ``rows`` and ``before``, by origin and record."""
    keys = [("origin", "ascending"), ("record", "ascending"), ("detail", "ascending")]
    some = rows.take(pc.select_k_unstable(rows, _SAMPLES, keys)).to_pylist()
    return sorted([*before, *(Told(**row) for row in some)], key=_order)[:_SAMPLES]


def _order(row: Told) -> tuple[str, bool, int, str, str]:
    """As Arrow sorts, with nulls at the end."""
    return row.origin, row.record is None, row.record or 0, row.detail, row.reason


def _digest(origin: str) -> bytes:
    return blake2b(origin.encode(), digest_size=8).digest()
