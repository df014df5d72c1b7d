"""From staged files to a published set: all tables show a run, or none does, and no run is half.

1. Each table gets a snapshot on its branch `NEXT`; the summary has the run's id. Readers, who look
   at ``main``, see nothing of it.
2. Table by table ``main`` moves to the head of the branch, and the table's schema with it where
   columns were added.
3. Table by table the branch goes.

Killed in 1, no ``main`` has moved: `recover` takes the branches away, and the files that came with
them. Killed in 2 or 3, one has: `recover` moves the others. A reader who opens tables in the middle
of 2 can tell: `consistent` gives snapshots of one run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.schema import Schema
from pyiceberg.table import Table
from pyiceberg.table.snapshots import Snapshot
from pyiceberg.table.update.snapshot import ExpireSnapshots, ManageSnapshots

from naqi.schemas.tables import SCHEMA_VERSION
from naqi.transforms.lake.catalog import CONFIG, RUN, SITES, Lake, LakeError
from naqi.transforms.lake.clock import in_order
from naqi.transforms.lake.evolve import VERSION, add_updates, show_updates
from naqi.transforms.lake.files.unneeded import unneeded_metadata
from naqi.transforms.lake.files.warehouse import local_path, stored
from naqi.transforms.lake.snapshot import Overwrite, Staging
from naqi.transforms.write import files
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import from_json, sweep

NEXT = "naqi-next"
"""The branch on which a run is staged."""


def journal_path(lake: Lake) -> str:
    """Stands while a run may leave files behind; holds its id."""
    name = quote(f"{lake.catalog.name}.{lake.namespace}", safe="")
    return files.join(lake.folder, HOUSE, f"refresh-{name}.json")


def begin(lake: Lake, run: str) -> None:
    """Note the run: the next one clears away what is left of it, if it does not end."""
    files.write(journal_path(lake), json.dumps({"run": run}).encode() + b"\n")


def stage(
    table: Table,
    schema: Schema,
    added: Sequence[IcebergFile],
    removed: Sequence[IcebergFile],
    summary: Mapping[str, str],
) -> None:
    """One snapshot on the branch `NEXT` of ``table``, the branch made with it.

    Args:
        table: The table.
        schema: Of the files: see `transforms.lake.evolve.evolved`.
        added: Files that come.
        removed: Files that go.
        summary: Of the snapshot.
    """
    main = table.current_snapshot()
    assert main is not None  # noqa: S101  # a lake's tables begin with one
    with in_order(table) as noted, Staging(table) as transaction:
        transaction.change(add_updates(table, schema))
        ManageSnapshots(transaction).create_branch(main.snapshot_id, NEXT).commit()
        told = {**summary, **noted, VERSION: str(SCHEMA_VERSION)}
        with Overwrite(transaction, NEXT, told, schema) as snapshot:
            for file in removed:
                snapshot.delete_data_file(file)
            for file in added:
                snapshot.append_data_file(file)


def publish(lake: Lake) -> None:
    """Move each ``main`` to the staged snapshot, then remove the branches: steps 2 and 3."""
    for name in lake.names:
        table = lake.table(name)
        staged = table.snapshot_by_name(NEXT)
        if staged is not None:
            with in_order(table), Staging(table) as transaction:
                transaction.change(show_updates(table, staged))
                ManageSnapshots(transaction).set_current_snapshot(ref_name=NEXT).commit()
    for name in lake.names:
        table = lake.table(name)
        if NEXT in table.refs():
            with in_order(table):
                table.manage_snapshots().remove_branch(NEXT).commit()
    _end(lake)


def recover(lake: Lake) -> str | None:
    """Finish or roll back what a killed run left. Only under `transforms.write.output.lock`.

    Returns:
        The run that was finished or rolled back, if there was one.
    """
    journal = from_json(journal_path(lake))
    run: str | None = journal["run"] if journal else None
    tables = {name: lake.table(name) for name in lake.names}
    _clear(lake, tables.values())  # first of all: what follows may need the room
    staged = {name: table for name, table in tables.items() if NEXT in table.refs()}
    if any(table.refs()[NEXT] == table.refs()["main"] for table in staged.values()):
        publish(lake)
    else:
        for table in staged.values():
            _drop(table)
        if run is not None and run not in {run_of(t.current_snapshot()) for t in tables.values()}:
            for table in tables.values():
                _delete_files(table, run)
        _clear(lake, (lake.table(name) for name in staged))
        _end(lake)
    return run


def run_of(snapshot: Snapshot | None) -> str | None:
    """The run that made a snapshot."""
    return _said(snapshot, RUN)


def config_of(snapshot: Snapshot | None) -> str | None:
    """The digest of the configuration that a snapshot's run cleaned by, if it says."""
    return _said(snapshot, CONFIG)


def sites_of(snapshot: Snapshot | None) -> str | None:
    """The digest of the dictionary of sites that the lake had after a snapshot's run, if any."""
    return _said(snapshot, SITES)


def _said(snapshot: Snapshot | None, key: str) -> str | None:
    if snapshot is None or snapshot.summary is None:
        return None
    return snapshot.summary.get(key)


def consistent(lake: Lake) -> dict[str, Snapshot]:
    """A snapshot of each table, all of one run, also while a run is being published.

    Raises:
        LakeError: The tables have no run in common.
    """
    tables = {name: lake.table(name) for name in lake.names}
    runs = {run_of(table.current_snapshot()) for table in tables.values()}
    # While `publish` is at it the tables before some place have the new run: the last has the old.
    run = run_of(tables[lake.names[-1]].current_snapshot()) if len(runs) > 1 else runs.pop()
    found = {name: of_run(table, run) for name, table in tables.items()}
    if None in found.values():
        raise LakeError(f"the tables of {lake.folder} are not of one run: see naqi verify")
    return {name: snapshot for name, snapshot in found.items() if snapshot is not None}


def of_run(table: Table, run: str | None) -> Snapshot | None:
    """The snapshot that ``run`` made in ``table``."""
    return next((s for s in reversed(table.snapshots()) if run_of(s) == run), None)


def _drop(table: Table) -> None:
    """Remove the branch and, unless ``main`` comes from it, its snapshot."""
    snapshot = table.refs()[NEXT].snapshot_id
    history = {entry.snapshot_id for entry in table.history()}
    with in_order(table), table.transaction() as transaction:
        ManageSnapshots(transaction).remove_branch(NEXT).commit()
        if snapshot not in history:  # a rollback stages what has been published before
            ExpireSnapshots(transaction).by_id(snapshot).commit()


def _delete_files(table: Table, run: str) -> None:
    for file in stored(table, "data"):
        if f"/data/{run}-" in file.location:
            table.io.delete(file.location)


def _clear(lake: Lake, tables: Iterable[Table]) -> None:
    """Delete the metadata that commits which failed have left since the run began.

    On this machine alone: elsewhere it may be of a commit that somebody is about to make, and where
    room is short is here.
    """
    journal = Path(journal_path(lake))
    if not journal.exists():
        return
    began = datetime.fromtimestamp(journal.stat().st_mtime, timezone.utc)
    for table in tables:
        if local_path(table.location()):
            for file in list(unneeded_metadata(table)):
                if file.modified >= began:
                    table.io.delete(file.location)


def _end(lake: Lake) -> None:
    if files.exists(journal_path(lake)):
        files.delete([journal_path(lake)])
    sweep(lake.folder)
