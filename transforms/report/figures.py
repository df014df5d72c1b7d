"""What there is in the tables, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from naqi.transforms.report.samples import Samples
from naqi.transforms.report.state import State
from naqi.transforms.write.counts import Counts

NO_HOST = "(no URL)"
UNSURE = 0.6
"""A page of a lower confidence is one to look at."""


@dataclass
class Figures:
    """What a report shows of a state. Memory grows with the hosts, and with nothing else."""

    counts: Counts
    """See `transforms.write.counts`."""
    characters: int = 0
    paragraph_languages: Counter[str] = field(default_factory=Counter)
    hosts: Counter[str] = field(default_factory=Counter)
    """Pages by host."""
    page_lengths: Counter[int] = field(default_factory=Counter)
    """Pages by number of characters."""
    paragraph_lengths: Counter[int] = field(default_factory=Counter)
    estimated: int = 0
    """Pages whose confidence a judge has estimated."""
    unsure: int = 0
    """Those of them of which it is below `UNSURE`."""
    dropped: Samples = field(default_factory=Samples)
    """Blocks by rule. None where the table of dropped blocks was not kept."""
    rejected: Samples = field(default_factory=Samples)
    """Pages by reason."""


def count(state: State) -> Counts:
    """The counts of `transforms.write.counts` as far as the tables tell them; few columns are read.

    Dropped blocks of rejected pages count only where the table of dropped blocks was kept.
    """
    counts: Counter[str] = Counter(pages_written=0, paragraphs=0)
    kept = "dropped" in state.tables
    columns = ["language", "n_paragraphs"] + ([] if kept else ["dropped_by_rule"])
    for part in state.read("pages", columns):
        counts["pages_written"] += len(part)
        counts["paragraphs"] += _sum(part["n_paragraphs"])
        counts.update(_grouped("language", _tally(part["language"])))
        if not kept:
            counts.update(_grouped("dropped", _sum_maps(part["dropped_by_rule"])))
    for name, column in (("dropped", "rule"), ("rejected", "reason")):
        if name in state.tables:
            for part in state.read(name, [column]):
                counts.update(_grouped(name, _tally(part[column])))
    return dict(sorted(counts.items()))


def measure(state: State) -> Figures:
    """All that a report shows of a state. Of the larger columns, texts of blocks are read."""
    figures = Figures(count(state))
    for part in state.read("pages", ["host", "n_chars", "confidence"]):
        figures.characters += _sum(part["n_chars"])
        figures.page_lengths.update(_tally(part["n_chars"]))
        figures.hosts.update(_tally(pc.fill_null(part["host"], NO_HOST)))
        figures.estimated += pc.count(part["confidence"]).as_py()
        figures.unsure += _sum(pc.less(part["confidence"], UNSURE))
    if "paragraphs" in state.tables:
        for part in state.read("paragraphs", ["language", "text"]):
            figures.paragraph_languages.update(_tally(part["language"]))
            figures.paragraph_lengths.update(_tally(pc.utf8_length(part["text"])))
    if "dropped" in state.tables:
        for part in state.read("dropped", ["rule", "text", "origin"]):
            figures.dropped.add(zip(*(column.to_pylist() for column in part.columns), strict=True))
    if "rejected" in state.tables:
        for part in state.read("rejected", ["reason", "detail", "origin", "record"]):
            reason, detail, origin, record = (column.to_pylist() for column in part.columns)
            places = [
                f"{o} {r}" if r is not None else o for o, r in zip(origin, record, strict=True)
            ]
            figures.rejected.add(zip(reason, detail, places, strict=True))
    return figures


def _tally(column: pa.ChunkedArray) -> dict[Any, int]:
    found = pc.value_counts(column)
    return dict(zip(found.field(0).to_pylist(), found.field(1).to_pylist(), strict=True))


def _grouped(group: str, tally: Mapping[str, int]) -> Counts:
    return {f"{group}/{name}": number for name, number in tally.items()}


def _sum(column: pa.ChunkedArray) -> int:
    return int(pc.sum(column, min_count=0).as_py())


def _sum_maps(column: pa.ChunkedArray) -> Counter[str]:
    total: Counter[str] = Counter()
    for pairs in column.to_pylist():
        for key, number in pairs:
            total[key] += number
    return total
