"""Tables in Markdown of what `benchmarks.quality` has measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks.measures import MEASURES

LEAST_PAGES = 10
"""Smaller groups are in the JSON alone: a page weighs too much there."""

Figures = Mapping[str, Any]


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    rule = ["---"] * len(header)
    return "".join(f"| {' | '.join(row)} |\n" for row in (header, rule, *rows))


def to_markdown(found: Figures) -> str:
    """All tables: a measure each by set, then the measures of groups."""
    parts = [f"**{title}**\n\n{by_set(found, key)}" for key, title in MEASURES.items()]
    parts.append(f"**Naqi**\n\n{of_naqi(found)}")
    parts += [
        f"**Word F1 of {name} by {field}**\n\n{by_group(groups)}"
        for name, figures in found["sets"].items()
        for field, groups in figures["groups"].items()
        if large(groups)
    ]
    return "\n".join([*parts, notes(found)])


def by_set(found: Figures, measure: str) -> str:
    """One measure: a row a set, and the mean of the sets that have it; a column an extractor."""
    names = _extractors(found)
    rows, counted = [], []
    for name, figures in found["sets"].items():
        values = [figures["extractors"][one].get(measure) for one in names]
        rows.append([f"{name} ({figures['pages']})", *_cells(values)])
        if None not in values:
            counted.append(values)
    if len(counted) > 1:
        means = [sum(column) / len(counted) for column in zip(*counted, strict=True)]
        rows.append(["mean of sets", *_cells(means)])
    return table(["set (pages)", *names], rows)


def of_naqi(found: Figures) -> str:
    """What else is measured of Naqi: precision and recall, repeated lines, pages without text."""
    keys = ("precision", "recall", "repeated", "empty", "segment_f1")
    titles = ("precision", "recall", "repeated lines", "empty pages", "segment F1")
    rows = [
        [f"{name}: {one}", *(cell(figures["extractors"][one].get(key)) for key in keys)]
        for name, figures in found["sets"].items()
        for one in _extractors(found)
        if one.startswith("Naqi")
    ]
    return table(["set", *titles], rows)


def by_group(groups: Figures) -> str:
    """Word F1: a row a group, a column an extractor."""
    shown = large(groups)
    names = [*next(iter(shown.values()))["extractors"]]
    rows = [
        [f"{value} ({of['pages']})", *_cells([of["extractors"][name].get("f1") for name in names])]
        for value, of in shown.items()
    ]
    return table(["pages", *names], rows)


def large(groups: Figures) -> Figures:
    """Groups of enough pages."""
    return {value: of for value, of in groups.items() if of["pages"] >= LEAST_PAGES}


def notes(found: Figures) -> str:
    """What else is to be told of a run: versions, and what failed."""
    versions = [f"{name} {version}" for name, version in found["versions"].items()]
    told = [f"Peers: {'; '.join(versions)}."] if versions else []
    errors = [
        f"{one} on {count} of {name}"
        for name, figures in found["sets"].items()
        for one, of in figures["extractors"].items()
        if (count := of["errors"])
    ]
    if errors:
        told.append(f"Failed, and counted with an empty text: {'; '.join(errors)}.")
    told.append(f"Groups of fewer than {LEAST_PAGES} pages are not shown.")
    return "\n".join(told) + "\n"


def _extractors(found: Figures) -> list[str]:
    return [*next(iter(found["sets"].values()))["extractors"]]


def _cells(values: Sequence[float | None]) -> list[str]:
    """Figures of a row, its best in bold."""
    shown = [cell(value) for value in values]
    best = max(shown)
    return [f"**{figure}**" if figure and figure == best else figure for figure in shown]


def cell(value: float | None) -> str:
    """A figure; empty where it is not measured."""
    return "" if value is None else f"{value:.3f}".replace("0.", ".", 1)
