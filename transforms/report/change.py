"""The run that made a state, and the run before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from naqi.transforms.report.figures import count
from naqi.transforms.report.state import State, folder_state, lake_state
from naqi.transforms.write.counts import Counts
from naqi.transforms.write.output import earlier_report_path, from_json, report_path

if TYPE_CHECKING:
    from naqi.transforms.lake.catalog import Lake


class Runs(NamedTuple):
    """A state to report on, and what it is compared with."""

    state: State
    made: str
    """Which run made it, and when; empty if nothing tells."""
    pages: Mapping[str, int]
    """Of a refresh: pages new, changed, recleaned, unchanged and gone."""
    before: Counts | None
    """`count` of what the run before left; None if no such run is kept."""
    compared: str
    """Which run that was, and when, or why there is none."""


def of_folder(output: str) -> Runs:
    """The state of an output folder, and the run that it replaced.

    Raises:
        InputError: It is no output.
    """
    state = folder_state(output)
    report = from_json(report_path(output)) or {}
    before = from_json(earlier_report_path(output))
    if before is not None:
        compared = _when(before["run"], before["finished_at"])
        return Runs(state, _told(report), {}, _counts(before), compared)
    reason = (
        "A stream goes on in one folder and replaces nothing."
        if "folder" in report or not report
        else "This was the first run into the folder."
    )
    return Runs(state, _told(report), {}, None, reason)


def of_lake(lake: Lake) -> Runs:
    """The current state of a lake, and the one before the last refresh."""
    from naqi.transforms.lake.commit import consistent
    from naqi.transforms.lake.upkeep.history import history

    runs = history(lake)
    current = next((n for n, run in enumerate(runs) if run["current"]), None)
    if current is None:  # nothing was refreshed yet, or a refresh is being published
        snapshots = {name: snapshot.snapshot_id for name, snapshot in consistent(lake).items()}
        return Runs(lake_state(lake, snapshots), "", {}, None, "No refresh is finished.")
    state = lake_state(lake, runs[current]["snapshots"])
    # A compaction changes no rows: the refresh before it is what the reader wants to know of.
    last = next((n for n in range(current, -1, -1) if any(runs[n]["pages"].values())), current)
    made = _when(runs[last]["run"], runs[last]["at"])
    if last == 0:
        reason = "No earlier refresh is kept: this was the first, or the others have expired."
        return Runs(state, made, runs[last]["pages"], None, reason)
    before = runs[last - 1]
    counts = count(lake_state(lake, before["snapshots"]))
    return Runs(state, made, runs[last]["pages"], counts, _when(before["run"], before["at"]))


def _told(report: Mapping[str, Any]) -> str:
    return _when(report["run"], report["finished_at"]) if report else ""


def _when(run: str, at: str) -> str:
    return f"run {run}, {at[:16].replace('T', ' ')} UTC"


def _counts(report: Mapping[str, Any]) -> Counts:
    groups = {
        "dropped": report["dropped_by_rule"],
        "rejected": report["rejected_by_reason"],
        "language": report["pages_by_language"],
    }
    return {"pages_written": report["pages_written"], "paragraphs": report["paragraphs"]} | {
        f"{group}/{name}": n for group, names in groups.items() for name, n in names.items()
    }
