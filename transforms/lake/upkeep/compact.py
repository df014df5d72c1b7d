"""Upkeep: small data files merged, old states forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from uuid import uuid4

from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.table import Table

from naqi.transforms.lake.catalog import CONFIG, RUN, SITES, Lake
from naqi.transforms.lake.clock import in_order, latest_times, now_ms
from naqi.transforms.lake.commit import begin, config_of, publish, recover, run_of, sites_of, stage
from naqi.transforms.lake.evolve import evolved
from naqi.transforms.lake.files.adopt import place
from naqi.transforms.lake.files.rewrite import FILE_PAGES, data_files, layout, read_rows
from naqi.transforms.lake.files.unneeded import needed, path_of, unneeded
from naqi.transforms.lake.tables import ORDER, SCHEMAS
from naqi.transforms.write.merge import merge
from naqi.transforms.write.output import staging
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.pieces import Run, piece, sort, write_run

_SMALL = 2
"""A file is small if it has less than one in so many of the rows of a full one."""


def compact(lake: Lake, file_pages: int = FILE_PAGES) -> tuple[int, int]:
    """Merge the small data files of each table, as one run in all tables. Only under the lock.

    Returns:
        How many data files the lake had, and has. The rows are the same.
    """
    pages = sum(file.record_count for file in data_files(lake.table("pages")))
    small = {name: _small(lake.table(name), pages, file_pages) for name in lake.names}
    before = _files(lake)
    if not any(small.values()):
        return before, before
    run = f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}-compact-{uuid4().hex[:8]}"
    folder = staging(lake.folder, run)
    begin(lake, run)
    try:
        for name in lake.names:
            table = lake.table(name)
            schema = evolved(table, name)
            merged = _merged(table, name, small[name], folder, file_pages)
            placed = place(table, schema, run, merged)
            stage(table, schema, placed, small[name], {RUN: run, **_config(table)})
        publish(lake)
    except BaseException:
        recover(lake)
        raise
    return before, _files(lake)


def expire(lake: Lake, older_than: timedelta) -> tuple[int, int]:
    """Forget the runs that ended longer ago, but for the current one. Only under the lock.

    Files as old that no state needs any more, or that a killed run left, are deleted.

    Returns:
        How many runs are forgotten, and how many files deleted.
    """
    now = now_ms()
    edge = now - older_than // timedelta(milliseconds=1)
    last = lake.table("inputs")
    states = last.snapshots()
    times = zip(states, latest_times(states, now), strict=True)
    old = {run_of(state) for state, made in times if made <= edge}
    old.discard(run_of(last.current_snapshot()))
    needed_before: set[str] = set()
    for name in lake.names:
        table = lake.table(name)
        forgotten = [s.snapshot_id for s in table.snapshots() if run_of(s) in old]
        if forgotten:
            needed_before |= needed(table)
            with in_order(table):
                table.maintenance.expire_snapshots().by_ids(forgotten).commit()
    deleted = 0
    for name in lake.names:
        table = lake.table(name)
        for file in unneeded(table):
            # Another that is young may belong to what somebody else is writing.
            age = min(file.modified.timestamp() * 1000, now)
            if path_of(file.location) in needed_before or age <= edge:
                table.io.delete(file.location)
                deleted += 1
    return len(old), deleted


def _config(table: Table) -> dict[str, str]:
    """What the snapshot before says of configuration and sites: compaction cleans nothing."""
    before = table.current_snapshot()
    told = {CONFIG: config_of(before), SITES: sites_of(before)}
    return {key: digest for key, digest in told.items() if digest}


def _files(lake: Lake) -> int:
    return sum(len(data_files(lake.table(name))) for name in lake.names)


def _small(table: Table, pages: int, file_pages: int) -> list[IcebergFile]:
    found = data_files(table)
    rows = sum(file.record_count for file in found)
    edge = file_pages * rows / max(1, pages) / _SMALL
    small = [file for file in found if file.record_count < edge]
    return small if len(small) > 1 else []


def _merged(
    table: Table, name: str, small: list[IcebergFile], folder: str, file_pages: int
) -> Iterator[DataFile]:
    """The rows of ``small`` in new files. A batch of each is in memory."""
    if small:
        chunks = merge(name, list(_runs(table, name, small, folder)), folder, ORDER, SCHEMAS)
        pages = None if name == "inputs" else file_pages
        yield from write_files(name, 0, chunks, folder, 1, layout(pages))


def _runs(table: Table, name: str, small: list[IcebergFile], folder: str) -> Iterator[Run]:
    for file in small:
        path = f"{folder}/{uuid4().hex}-{name}.arrow"
        rows = sort(read_rows(table.io, file, name), ORDER[name])
        with piece(path, name, SCHEMAS) as writer:
            run = write_run(writer, path, [rows])
        yield run
