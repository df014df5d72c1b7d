"""What a refresh does to the tables: the rows that go, the rows that come, and the sums of both."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import pyarrow as pa
import pyarrow.compute as pc
from pyiceberg.table import Table

from transforms.lake.catalog import RUN, Lake
from transforms.lake.commit import NEXT, stage
from transforms.lake.place import place
from transforms.lake.planning import Planned
from transforms.lake.rewrite import Going, Rewritten, data_files, layout, rewrite
from transforms.lake.tables import SCHEMAS, TIME
from transforms.write.counts import Counts, under
from transforms.write.errors import OutputError, VerificationError
from transforms.write.parquet import DataFile, write_files

COUNTED = ("new", "changed", "recleaned", "unchanged", "gone")
"""Pages of a run, as `naqi.pages-…` in the summary of its snapshots."""

_TOLD = [*TIME, "n_paragraphs"]
"""Columns of pages that go, which tell of their paragraphs."""


class TooManyRejectsError(OutputError):
    """So many pages were rejected that nothing was published."""


def stage_run(
    lake: Lake, run: str, plan: Planned, data: Sequence[DataFile], counts: Counts, folder: str
) -> None:
    """Stage a run in all tables: see `transforms.lake.commit`.

    Args:
        lake: The lake.
        run: The run's id.
        plan: What goes and what comes.
        data: The files of what comes, but for ``inputs``.
        counts: Of the pages in ``data``.
        folder: Staging.

    Raises:
        VerificationError: What was written does not add up.
    """
    _verify(plan, data, counts)
    # A file is a row group: one that is rewritten is read whole.
    new = [*data, *write_files("inputs", 0, plan.inputs_added, folder, 1, layout(None))]
    summary = {RUN: run} | {f"naqi.pages-{name}": str(plan.counts[name]) for name in COUNTED}

    def replace(name: str, going: Going) -> list[Rewritten]:
        files = [file for file in new if file.table == name]
        return replace_rows(lake, name, run, files, going, folder, summary)

    of_pages = Going("page_id", plan.removed)
    gone = _rows(replace("pages", of_pages))
    paragraphs = replace("paragraphs", of_pages._replace(times=gone.select(TIME)))
    said = pc.sum(gone["n_paragraphs"], min_count=0).as_py()
    if said != sum(len(file.gone) for file in paragraphs):
        raise VerificationError(f"the pages that go say {said} paragraphs, others were found")
    for name in lake.names:
        if name == "inputs":
            replace(name, Going("path", plan.inputs_removed))
        elif name not in ("pages", "paragraphs"):
            replace(name, of_pages)


def replace_rows(
    lake: Lake,
    name: str,
    run: str,
    new: Sequence[DataFile],
    going: Going,
    folder: str,
    summary: dict[str, str],
) -> list[Rewritten]:
    """Stage one table: without the rows that go, with files ``new``.

    Returns:
        The files that held rows which go: see `transforms.lake.rewrite.rewrite`.

    Raises:
        VerificationError: The staged table does not have the rows it should.
    """
    table = lake.table(name)
    found = data_files(table)
    old = rewrite(table, name, found, going, _TOLD if name == "pages" else [], folder)
    left = (file for rewritten in old for file in rewritten.left)
    placed = place(table, run, chain(new, left))
    stage(table, placed, [rewritten.file for rewritten in old], summary)
    before = sum(file.record_count for file in found)
    gone = sum(len(rewritten.gone) for rewritten in old)
    expected = before - gone + sum(file.rows for file in new)
    after = _staged_rows(lake.table(name))
    if after != expected:
        raise VerificationError(f"{name} has {after} rows instead of {expected}")
    return old


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
    written, rejected = counts.get("pages_written", 0), sum(under(counts, "rejected").values())
    expected = {
        "pages": written,
        "rejected": rejected,
        "paragraphs": counts.get("paragraphs", 0),
        "dropped": sum(under(counts, "dropped").values()),
    }
    rows = {name: sum(f.rows for f in data if f.table == name) for name in expected}
    if rows != expected:
        raise VerificationError(f"rows written {rows} are not the rows cleaned {expected}")
    if written + rejected != len(plan.wanted):
        raise VerificationError(
            f"{written + rejected} pages were cleaned, {len(plan.wanted)} were wanted"
        )
