"""The tables of a stream: files come in, and small ones give way to one, under a reader's eyes.

A file comes in by one rename. Small files give way to their merge by exchanging the table's whole
folder for one that has the merge in their place and links to all else: a reader who lists the
folder meets the small files or their merge, never both and never neither. One who listed it before
and opens a small file afterwards gets an error, not a wrong answer (unless it passes over what it
does not find any more: docs/watch.md). The folder that was taken out
is left whole for a while, for those who are in the middle of listing it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from uuid import uuid4

from naqi.schemas.tables import RULES_VERSION, SCHEMA_VERSION, TABLES
from naqi.transforms.watch.ledger import Change, Ledger, Stored
from naqi.transforms.write import files
from naqi.transforms.write.errors import OutputError
from naqi.transforms.write.exchange import exchange, mend
from naqi.transforms.write.foreign import carry
from naqi.transforms.write.names import stream_house as house
from naqi.transforms.write.output import as_json, from_json, manifest_path, report_path
from naqi.transforms.write.parquet import write_files
from naqi.transforms.write.report import Note, report


def ledger_path(output: str) -> Path:
    """The stream's `Ledger`."""
    return house(output) / "ledger.db"


def open_stream(output: str, folder: Path | None = None) -> Ledger:
    """The ledger of the stream in ``output``, all that was cut short in it mended.

    Only under `output.lock`.

    Args:
        output: Its folder.
        folder: The watched folder; the stream is begun if there is none. None: there must be one.

    Raises:
        OutputError: ``output`` is not that stream's.
    """
    begun = ledger_path(output).exists()
    written = any(Path(output, table).exists() for table in TABLES)
    if not begun and (folder is None or written):
        raise OutputError(f"{output} was not written by naqi watch: name another folder")
    house(output).mkdir(parents=True, exist_ok=True)
    ledger = Ledger(ledger_path(output), folder)
    try:
        _mend(output, ledger)
    except BaseException:
        ledger.__exit__(None, None, None)
        raise
    return ledger


def _mend(output: str, ledger: Ledger) -> None:
    manifest = from_json(manifest_path(output))
    if manifest is not None and manifest.get("stream") != ledger.id:
        raise OutputError(f"another run has replaced the stream in {output}: name another folder")
    for table in TABLES:
        mend(Path(output, table))
    pending = ledger.pending()
    if pending is not None:
        make(output, ledger, pending)
    for leftover in ("batch", "merge", "new", "retired"):
        files.delete_tree(str(house(output) / leftover))
    if not ledger.data():
        _begin(output, ledger)


def _begin(output: str, ledger: Ledger) -> None:
    """An empty file in each table: readers have something to match, and its schema."""
    folder = str(house(output) / "batch")
    empty = [file for table in TABLES for file in write_files(table, 0, [], folder)]
    stored = [
        Stored(f"{f.table}/part-00000000-{f.sha256[:12]}.parquet", 0, f.bytes, f.sha256)
        for f in empty
    ]
    change = Change([file.path for file in empty], stored, [], {})
    ledger.set_pending(change)
    make(output, ledger, change)


def make(output: str, ledger: Ledger, change: Change) -> Path | None:
    """Make the pending ``change``, or what is left to do of it, and note it as done.

    Returns:
        A folder that was taken out: to be deleted once nobody is listing it any more.

    Raises:
        OutputError: A file to add is gone.
        VerificationError: The tables do not add up.
    """
    retired = None
    if change.removed:
        retired = _replace(output, change)
    else:
        _add(output, change)
    ledger.finish(change)
    summarize(output, ledger)
    return retired


def summarize(output: str, ledger: Ledger) -> dict[str, Any]:
    """Write manifest and report anew, as the ledger has them. Returns the report."""
    totals = ledger.totals()
    done = {name: totals.pop(name, 0) for name in ("batches", "files")}
    configs = ledger.configs()
    noted = Note(configs[-1].digest, configs[-1].config) if configs else Note()
    manifest = {
        "stream": ledger.id,
        "schema_version": SCHEMA_VERSION,
        "rules_version": RULES_VERSION,
        "config_digest": noted.digest,
        "configs": {used.batch: used.digest for used in configs},
        "counts": totals,
        "files": [file._asdict() for file in ledger.data()],
    }
    told = {
        **report(ledger.id, totals, ledger.started_at, noted),
        "configs": [used._asdict() for used in configs],
        "folder": ledger.folder,
        **done,
    }
    files.write(report_path(output), as_json(told))
    files.write(manifest_path(output), as_json(manifest))
    return told


def _add(output: str, change: Change) -> None:
    # Pages first: whoever has a paragraph finds its page.
    order = sorted(zip(change.sources, change.added, strict=True), key=lambda pair: pair[1].path)
    order.sort(key=lambda pair: pair[1].table != "pages")
    for source, file in order:
        place = Path(output, file.path)
        if Path(source).exists():
            place.parent.mkdir(exist_ok=True)
            Path(source).replace(place)
        elif not place.exists():
            raise OutputError(f"{source} is gone before it was published")
    for table in {file.table for file in change.added}:
        files.sync_folder(str(Path(output, table)))
    files.sync_folder(output)


def _replace(output: str, change: Change) -> Path | None:
    (table,) = {file.table for file in change.added}
    live, new = Path(output, table), house(output) / "new" / table
    removed = {Path(path).name for path in change.removed}
    if all(Path(output, file.path).exists() for file in change.added):
        if new.exists():  # what was taken out
            carry(new, live, removed)
        return None
    files.delete_tree(str(new))
    new.mkdir(parents=True)
    try:
        for entry in live.iterdir():
            if entry.name not in removed and (entry.is_symlink() or not entry.is_dir()):
                os.link(entry, new / entry.name)
        for source, file in zip(change.sources, change.added, strict=True):
            os.link(source, new / Path(file.path).name)
    except OSError as error:
        raise OutputError(f"small files cannot be merged: {error}") from error
    files.sync_folder(str(new))
    exchange(new, live)
    carry(new, live, removed)
    retired = house(output) / "retired" / f"{table}-{uuid4().hex}"
    retired.parent.mkdir(exist_ok=True)
    new.rename(retired)
    files.sync_folder(output)
    return retired
