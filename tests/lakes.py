"""Lakes for tests: small pages, and a refresh that does without Beam."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from naqi.pipelines import refresh_lake
from naqi.transforms import core
from naqi.transforms.lake.catalog import open_lake
from naqi.transforms.lake.commit import consistent, run_of
from naqi.transforms.lake.files.rewrite import data_files, read_rows
from naqi.transforms.lake.refresh.passes import _Scan, _wanted, scanned, write_parts
from naqi.transforms.lake.refresh.sightings import Seen
from naqi.transforms.lake.refresh.spill import Sorted
from naqi.transforms.write import files
from naqi.transforms.write.counts import Counts, count, total
from naqi.transforms.write.merge import merge
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.pieces import PieceWriter

TEXT = "The {name} was seen twice on the old road, and nobody in the valley could say why it came."


def write_page(folder: Path, name: str, text: str = TEXT) -> Path:
    """A text page of two paragraphs, menu and footer."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.txt"
    body = text.format(name=name)
    path.write_text(
        f"Home | News | About\nThe {name}\n\n{body}\n\nA second look at the {name} showed that it "
        "had been there for many years, as the older people well knew.\n\n© 2026 Valley Post\n",
        encoding="utf-8",
    )
    return path


Rows = dict[str, list[dict[str, Any]]]
"""By table, in a stable order."""


def bring(folder: Path) -> None:
    """Refresh ``folder/lake`` with ``folder/in``."""
    refresh_lake.run([str(folder / "in")], str(folder / "lake"))


def shown(lake: Path) -> Rows | None:
    """The rows of the set that readers see, or None before there is one."""
    try:
        opened = open_lake(str(lake))
    except FileNotFoundError:
        return None
    if any(opened.table(name).current_snapshot() is None for name in opened.names):
        return None
    found = consistent(opened)
    assert len({run_of(snapshot) for snapshot in found.values()}) == 1
    tables = {}
    for name, snapshot in found.items():
        if name != "inputs":
            scan = opened.table(name).scan(snapshot_id=snapshot.snapshot_id)
            tables[name] = _in_order(scan.to_arrow().to_pylist())
    return tables


def rows(lake: Path) -> Rows:
    """All rows of the lake's tables of pages."""
    opened = open_lake(str(lake))
    found = {}
    for name in opened.names:
        if name != "inputs":
            table = opened.table(name)
            parts = [read_rows(table.io, file, name) for file in data_files(table)]
            found[name] = _in_order([row for part in parts for row in part.to_pylist()])
    return found


def _in_order(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(listed, key=lambda row: repr(sorted(row.items(), key=str)))


def snapshots(lake: Path) -> dict[str, list[int]]:
    """The snapshots of each table."""
    opened = open_lake(str(lake))
    return {name: [s.snapshot_id for s in opened.table(name).snapshots()] for name in opened.names}


@pytest.fixture
def without_beam(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refreshes call the same functions in this process, in a tenth of the time."""

    def scan_files(read: pa.Table, folder: str, _options: Any, **how: Any) -> list[Seen]:
        look = _Scan(folder, how["cleaner"], how["seen"], how["format"], how["limits"])
        look.start_bundle()
        found = []
        for part in write_parts([read.sort_by("path")], len(read), f"{folder}/read.arrow"):
            found += [*look.process(part), *(value.value for value in look.finish_bundle())]
            look.start_bundle()
        files.write(f"{folder}/scan.json", json.dumps(found).encode())
        return scanned(folder)

    def clean_pages(
        wanted: Sorted, folder: str, _options: Any, _progress: Any, **how: Any
    ) -> tuple[list[DataFile], Counts]:
        config, layout = how["config"], how["layout"]
        pieces = PieceWriter(folder, 1, order=layout.order)
        parts: list[Counts] = []
        runs = []
        parts_of = write_parts(wanted, how["opened"], f"{folder}/wanted.arrow")
        for raw in (raw for part in parts_of for raw in _wanted(part, None, how["limits"])):
            page = core.clean_page(raw, config)
            counted: Counter[str] = Counter()
            count(page, counted)
            parts.append(dict(counted))
            runs += list(pieces.add(page))
        runs += list(pieces.flush())
        data = []
        for table in {place[0] for place, _ in runs}:
            of_table = [run for place, run in runs if place[0] == table]
            chunks = merge(table, of_table, folder, layout.order)
            data += list(write_files(table, 0, chunks, folder, 1, layout))
        return sorted(data), total(parts)

    monkeypatch.setattr(refresh_lake, "scan_files", scan_files)
    monkeypatch.setattr(refresh_lake, "clean_pages", clean_pages)
