"""What a refresh does to the tables: the rows that go, the rows that come, and the sums of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
from pyiceberg.table import Table

from naqi.schemas.config import CleanConfig
from naqi.transforms.lake.catalog import CONFIG, RUN, SITES, Lake
from naqi.transforms.lake.commit import NEXT, stage
from naqi.transforms.lake.evolve import evolved
from naqi.transforms.lake.files.adopt import place
from naqi.transforms.lake.files.rewrite import (
    THREADS,
    Going,
    Rewritten,
    data_files,
    layout,
    rewrite,
)
from naqi.transforms.lake.refresh.spill import Planned
from naqi.transforms.lake.tables import SCHEMAS, TIME
from naqi.transforms.write.counts import Counts, expected_rows
from naqi.transforms.write.errors import VerificationError
from naqi.transforms.write.parquet import DataFile, write_files

COUNTED = ("new", "changed", "recleaned", "unchanged", "stale", "gone")
"""Pages of a run, as `naqi.pages-…` in the summary of its snapshots."""

_TOLD = [*TIME, "n_paragraphs"]
"""Columns of pages that go, which tell of their paragraphs."""


class Old(NamedTuple):
    """What becomes of the rows that a table has."""

    rows: int
    """How many it has."""
    rewritten: list[Rewritten]


@contextmanager
def rewriting(lake: Lake, plan: Planned, folder: str) -> Iterator[Future[dict[str, Old]]]:
    """Write the files that hold rows which go anew, by table, while something else is done."""
    pool = ThreadPoolExecutor(1 + THREADS)
    try:
        yield pool.submit(_rewrite_tables, lake, plan, folder, pool)
    finally:
        pool.shutdown(cancel_futures=True)


def _rewrite_tables(lake: Lake, plan: Planned, folder: str, pool: Executor) -> dict[str, Old]:
    def old(name: str, going: Going) -> Old:
        table = lake.table(name)
        found = data_files(table)
        told = _TOLD if name == "pages" else []
        rewritten = rewrite(table, name, found, going, told, folder, pool)
        return Old(sum(file.record_count for file in found), rewritten)

    of_pages = Going("page_id", plan.removed)
    pages = old("pages", of_pages)
    gone = _rows(pages.rewritten)
    paragraphs = old("paragraphs", of_pages._replace(times=gone.select(TIME)))
    said = pc.sum(gone["n_paragraphs"], min_count=0).as_py()
    if said != sum(len(file.gone) for file in paragraphs.rewritten):
        raise VerificationError(f"the pages that go say {said} paragraphs, others were found")
    tables = {"pages": pages, "paragraphs": paragraphs}
    for name in lake.names:
        if name == "inputs":
            tables[name] = old(name, Going("path", plan.inputs_removed))
        elif name not in tables:
            tables[name] = old(name, of_pages)
    return tables


def stage_run(
    lake: Lake,
    run: str,
    plan: Planned,
    data: Sequence[DataFile],
    counts: Counts,
    old: Mapping[str, Old],
    folder: str,
    config: CleanConfig,
    sites: str | None = None,
) -> None:
    """Stage a run in all tables: see `transforms.lake.commit`.

    Args:
        lake: The lake.
        run: The run's id.
        plan: What goes and what comes.
        data: The files of what comes, but for ``inputs``.
        counts: Of the pages in ``data``.
        old: What becomes of the rows that are there: see `rewriting`.
        folder: Staging.
        config: How the pages in ``data`` were cleaned.
        sites: The digest of the dictionary of sites that the lake has from then on.

    Raises:
        VerificationError: What was written does not add up.
    """
    _verify(plan, data, counts)
    # A file is a row group: one that is rewritten is read whole.
    new = [*data, *write_files("inputs", 0, plan.inputs_added, folder, 1, layout(None))]
    summary = {RUN: run, CONFIG: config.digest} | ({SITES: sites} if sites else {})
    summary |= {f"naqi.pages-{name}": str(plan.counts[name]) for name in COUNTED}
    for name in lake.names:
        files = [file for file in new if file.table == name]
        _stage_table(lake, name, run, files, old[name], summary)


def _stage_table(
    lake: Lake, name: str, run: str, new: Sequence[DataFile], old: Old, summary: dict[str, str]
) -> None:
    table = lake.table(name)
    left = (file for rewritten in old.rewritten for file in rewritten.left)
    schema = evolved(table, name)
    placed = place(table, schema, run, chain(new, left))
    stage(table, schema, placed, [rewritten.file for rewritten in old.rewritten], summary)
    gone = sum(len(rewritten.gone) for rewritten in old.rewritten)
    expected = old.rows - gone + sum(file.rows for file in new)
    after = _staged_rows(lake.table(name))
    if after != expected:
        raise VerificationError(f"{name} has {after} rows instead of {expected}")


def _rows(rewritten: Sequence[Rewritten]) -> pa.Table:
    empty = pa.schema([SCHEMAS["pages"].field(name) for name in _TOLD]).empty_table()
    return pa.concat_tables([empty, *(file.gone for file in rewritten)])


def _staged_rows(table: Table) -> int:
    """What the lists of data files of the staged snapshot add up to."""
    snapshot = table.snapshot_by_name(NEXT)
    assert snapshot is not None  # noqa: S101  # it has just been staged
    return sum(
        (manifest.added_rows_count or 0) + (manifest.existing_rows_count or 0)
        for manifest in snapshot.manifests(table.io)
    )


def _verify(plan: Planned, data: Sequence[DataFile], counts: Counts) -> None:
    """The files of a run against what its cleaning counted, and that against the plan."""
    expected = expected_rows(counts)
    rows = {name: sum(f.rows for f in data if f.table == name) for name in expected}
    if rows != expected:
        raise VerificationError(f"rows written {rows} are not the rows cleaned {expected}")
    cleaned = expected["pages"] + expected["rejected"]
    if cleaned != len(plan.wanted):
        raise VerificationError(f"{cleaned} pages were cleaned, {len(plan.wanted)} were wanted")
