"""From staging to the tables: once, whole, and finished by the next run if this one is killed.

1. The new files are named by content and gathered in staging; the output is as it was.
2. The journal ``_naqi/publish.json`` is written. From here on the new files are the output.
3. They take the place of the old ones. On a local filesystem each table's folder changes places
   with the new one, in one step where system and filesystem have one (`transforms.write.exchange`),
   else by two renames: a table is the old one or the new one and never both, and with the one step
   never missing. Elsewhere the files are copied, then those of the run before are deleted.
4. Reports and manifest are written, the journal goes, and staging after it.

Killed before 2, nothing has changed. Killed after it, `recover` does 3 and 4 (again): every run
starts with it. A reader can meet old tables beside new ones only between 2 and 4 (locally, the
time of four renames), and can tell by the journal. What somebody else has put into a table's
folder meanwhile is carried along (`transforms.write.foreign`).
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from naqi.schemas.rejects import ANY, MaxRejected
from naqi.schemas.tables import RULES_VERSION, SCHEMA_VERSION, TABLES
from naqi.transforms.write import files
from naqi.transforms.write.errors import VerificationError
from naqi.transforms.write.exchange import exchange_at_once
from naqi.transforms.write.foreign import carry, published
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import (
    as_json,
    earlier_report_path,
    from_json,
    journal_path,
    manifest_path,
    report_path,
    staging,
)
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.refuse import refuse
from naqi.transforms.write.rejects import Rejects, rejects
from naqi.transforms.write.report import Note, report
from naqi.transforms.write.verify import verify


def publish(
    output: str,
    run: str,
    data: Sequence[DataFile],
    counts: Mapping[str, int],
    started_at: str,
    noted: Note = Note(),  # noqa: B008  # never changed
    max_rejected: MaxRejected = ANY,
) -> list[str]:
    """Verify the files of a run and put them in the place of what ``output`` holds.

    A second call for the same run finds its work done and does nothing.

    Args:
        output: The output folder.
        run: The run's id: its files stand in its staging folder.
        data: Its files.
        counts: What they must add up to: see `verify`.
        started_at: When the run began, for the report.
        noted: Of the configuration that its pages were cleaned by.
        max_rejected: See `transforms.write.refuse`.

    Returns:
        The paths of the files that ``output`` now holds.

    Raises:
        VerificationError: The files do not add up; nothing is published.
        TooManyRejectsError: More pages were rejected than may be; nothing is published, and
            `refused` has the report.
        InputError: There was no page at all; nothing is published.
    """
    if data and not any(files.exists(file.path) for file in data):
        return _published(output, data)
    verify(data, counts)
    folder = staging(output, run)
    counts, found = with_files(data, counts)
    told = report(run, counts, started_at, noted, found)
    try:
        refuse(counts, found, max_rejected)
    except Exception:
        files.write(files.join(folder, _REFUSED), as_json(told))
        raise
    have = {file.table for file in data}
    empty = (file for t in TABLES if t not in have for file in write_files(t, 0, [], folder))
    named = _named([*data, *empty])
    if files.is_local(output):
        moves = _gather(folder, named)
    else:
        moves = [[file.path, files.join(output, *target.split("/"))] for target, file in named]
    journal = {
        "run": run,
        "moves": moves,
        "replaces": published(output),
        "report": told,
        "report before": from_json(report_path(output)),
        "manifest": _manifest(named, counts, noted),
    }
    files.write(journal_path(output), as_json(journal))
    _finish(output, journal, False)
    return [files.join(output, *path.split("/")) for path, _ in named]


_REFUSED = "refused.json"
"""In the staging folder of a run that was not published: its report."""


def refused(output: str) -> Any:
    """The report of the run in staging that was refused; None if none was. Only under `lock`."""
    found = files.listing(files.join(output, HOUSE, "staging"), f"*/{_REFUSED}")
    return from_json(found[0]) if found else None


def with_files(
    data: Sequence[DataFile], counts: Mapping[str, int]
) -> tuple[dict[str, int], Rejects]:
    """``counts`` with the files that could not be read, and what else is told of rejects.

    Args:
        data: The files of a run.
        counts: See `transforms.write.counts`.
    """
    found = rejects(file.path for file in data if file.table == "rejected")
    return {**counts, **{f"files/{reason}": n for reason, n in found.files.items()}}, found


_LISTING_SECONDS = 0.2
"""How long tables that were taken out stay whole, for who is in the middle of listing them."""


def recover(output: str) -> None:
    """Finish a publish that was cut short, if there is one. Only under `output.lock`."""
    journal = from_json(journal_path(output))
    if journal is not None:
        _finish(output, journal, True)


def _finish(output: str, journal: Mapping[str, Any], again: bool) -> None:
    """Steps 3 and 4, perhaps again."""
    folder = staging(output, journal["run"])
    if files.is_local(output):
        _swap(output, folder, journal, again=again)
    else:
        _copy(output, journal)
    if journal["report before"] is not None:
        files.write(earlier_report_path(output), as_json(journal["report before"]))
    files.write(report_path(output), as_json(journal["report"]))
    files.write(manifest_path(output), as_json(journal["manifest"]))
    files.delete([journal_path(output)])
    if journal["replaces"]:
        time.sleep(_LISTING_SECONDS)
    files.delete_tree(folder)


def _named(data: Sequence[DataFile]) -> list[tuple[str, DataFile]]:
    """Each file with its place in the output: numbered in row order, unique by content."""
    named = []
    for table in TABLES:
        ordered = sorted((f for f in data if f.table == table), key=lambda f: (f.shard, f.number))
        for number, file in enumerate(ordered):
            named.append((f"{table}/part-{number:05d}-{file.sha256[:12]}.parquet", file))
    return named


def _manifest(
    named: Sequence[tuple[str, DataFile]], counts: Mapping[str, int], noted: Note
) -> dict[str, Any]:
    """What is published, a function of input and options alone: no clock, no run."""
    return {
        "schema_version": SCHEMA_VERSION,
        "rules_version": RULES_VERSION,
        "config_digest": noted.digest,
        "counts": dict(sorted(counts.items())),
        "files": [
            {"path": path, "rows": file.rows, "bytes": file.bytes, "sha256": file.sha256}
            for path, file in named
        ],
    }


def _published(output: str, data: Sequence[DataFile]) -> list[str]:
    """The files that ``output`` holds, if they are ``data``, which is no longer in staging."""
    recover(output)
    manifest = from_json(manifest_path(output)) or {"files": []}
    published = [file["path"] for file in manifest["files"]]
    if not {path for path, _ in _named(data)}.issubset(published):
        raise VerificationError(f"files of this run are gone from the staging folder of {output}")
    return [files.join(output, *path.split("/")) for path in published]


def _gather(folder: str, named: Sequence[tuple[str, DataFile]]) -> list[list[str]]:
    """Lay out the tables in staging as they are to stand. No copies are left to do: []."""
    for table in TABLES:
        Path(folder, "ready", table).mkdir(parents=True, exist_ok=True)
    for path, file in named:
        if Path(file.path).exists():  # else an attempt before this one has moved it
            Path(file.path).replace(Path(folder, "ready", path))
    for table in TABLES:
        files.sync_folder(str(Path(folder, "ready", table)))
    files.sync_folder(str(Path(folder, "ready")))
    return []


def _swap(output: str, folder: str, journal: Mapping[str, Any], *, again: bool) -> None:
    """Put each table's folder in the place of the old one; those that are done are left."""
    old = Path(folder, "old", uuid4().hex)
    old.mkdir(parents=True)
    replaced = set(journal["replaces"])
    new = {file["path"] for file in journal["manifest"]["files"]}
    for table in TABLES:
        ready, place = Path(folder, "ready", table), Path(output, table)
        if not ready.exists():
            continue
        if not place.exists():
            ready.rename(place)
        elif (again and _stands(place, new, replaced)) or exchange_at_once(ready, place):
            ready.rename(old / table)
        else:
            place.rename(old / table)
            ready.rename(place)
    for taken in Path(folder, "old").glob("*/*"):
        ours = (path.split("/")[1] for path in replaced if path.startswith(f"{taken.name}/"))
        carry(taken, Path(output, taken.name), ours)
    files.sync_folder(output)


def _stands(place: Path, new: set[str], replaced: set[str]) -> bool:
    """Whether the new table is in its place already, the old one where the new one was."""
    there = {f"{place.name}/{entry.name}" for entry in place.iterdir()}
    of_table = {path for path in new if path.startswith(f"{place.name}/")}
    return of_table <= there and not (replaced - new) & there


def _copy(output: str, journal: Mapping[str, Any]) -> None:
    """Copy the new files in, then delete those of the run before."""
    files.copy(journal["moves"])
    new = {target for _, target in journal["moves"]}
    old = (files.join(output, *path.split("/")) for path in journal["replaces"])
    files.delete([path for path in old if path not in new and files.exists(path)])
