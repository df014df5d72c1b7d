"""The runs of a lake, and the way back to one."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from pyiceberg.table.snapshots import Snapshot

from naqi.transforms.lake.catalog import CREATED, Lake, LakeError
from naqi.transforms.lake.clock import in_order, said
from naqi.transforms.lake.commit import NEXT, begin, config_of, of_run, publish, run_of
from naqi.transforms.lake.refresh.stage import COUNTED


def history(lake: Lake) -> list[dict[str, Any]]:
    """The runs that the lake can show, oldest first.

    Each has ``run``, ``at`` (by the clock of then; ISO 8601, UTC), ``pages`` (new, changed,
    recleaned, unchanged, stale, gone), ``total_pages``, ``config`` (the digest of the
    configuration; None where an earlier release did not note it), ``snapshots`` (by table) and
    ``current``. A run that was rolled back stays.
    """
    tables = {name: lake.table(name) for name in lake.names}
    last = tables["inputs"]
    runs = []
    for snapshot in last.snapshots():
        run = run_of(snapshot)
        found = {name: of_run(table, run) for name, table in tables.items()}
        if run is None or run == CREATED or None in found.values():
            continue
        current = last.current_snapshot()
        runs.append(
            {
                "run": run,
                "at": datetime.fromtimestamp(said(snapshot) / 1000, timezone.utc).isoformat(
                    timespec="seconds"
                ),
                "pages": {name: _counted(snapshot, name) for name in COUNTED},
                "total_pages": _rows(found["pages"]),
                "config": config_of(snapshot),
                "snapshots": {name: found[name].snapshot_id for name in lake.names},  # type: ignore[union-attr]
                "current": current is not None and current.snapshot_id == snapshot.snapshot_id,
            }
        )
    return runs


def rollback(lake: Lake, run: str) -> str:
    """Make the lake what it was after ``run``, in all tables. Only under the lock.

    Args:
        lake: The lake.
        run: The id of a run, or how it begins.

    Returns:
        The whole id.

    Raises:
        LakeError: No run is called so, or more than one, or it is the current one.
    """
    found = [entry for entry in history(lake) if entry["run"].startswith(run)]
    if len(found) != 1:
        raise LakeError(f"{len(found)} runs begin with {run}: see naqi history")
    entry = found[0]
    if entry["current"]:
        raise LakeError(f"run {entry['run']} is what the lake shows")
    begin(lake, entry["run"])
    for name in lake.names:
        table = lake.table(name)
        with in_order(table):
            table.manage_snapshots().create_branch(entry["snapshots"][name], NEXT).commit()
    publish(lake)
    return str(entry["run"])


def _counted(snapshot: Snapshot, name: str) -> int:
    return int((snapshot.summary.get(f"naqi.pages-{name}") if snapshot.summary else 0) or 0)


def _rows(snapshot: Snapshot | None) -> int:
    summary = snapshot.summary if snapshot else None
    return int((summary.get("total-records") if summary else 0) or 0)
