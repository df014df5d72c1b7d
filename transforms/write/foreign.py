"""What lies in the folders of the tables and is not Naqi's: refused before a run, never deleted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from naqi.schemas.tables import TABLES
from naqi.transforms.write import files
from naqi.transforms.write.errors import ForeignFolderError
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import from_json, journal_path, manifest_path

_UNSEEN = (".", "_")
"""Readers of a table pass over names that begin with these, so they do no harm where they are."""
_OF_STREAM = re.compile(r"\w+/part-\d{8}-.*\.parquet")
"""What `naqi watch` writes; a part of it may not be in the manifest yet."""


def check_foreign(output: str) -> None:
    """Make sure that nobody else's files would give way to a new run.

    Raises:
        ForeignFolderError: Some would; it names one of them.
    """
    ours = _ours(output)
    for table in TABLES:
        place = Path(output, table)
        if files.is_local(output) and (
            place.is_symlink() or (place.exists() and not place.is_dir())
        ):
            raise _refusal(str(place))
        for path, full in _inside(output, table):
            if not ours(path) and not path.split("/")[1].startswith(_UNSEEN):
                raise _refusal(full)


def published(output: str) -> list[str]:
    """The files of the tables that Naqi has written: ``pages/part-….parquet``."""
    ours = _ours(output)
    return [path for table in TABLES for path, _ in _inside(output, table) if ours(path)]


def carry(old: Path, place: Path, ours: Iterable[str]) -> None:
    """Move what is not ours from a folder that was taken out to the one that took its place.

    Args:
        old: The folder that was taken out.
        place: The one in its place.
        ours: Names of files in ``old``.
    """
    known = set(ours)
    for entry in [*old.iterdir()]:
        if entry.name not in known and not (place / entry.name).exists():
            entry.rename(place / entry.name)


def _inside(output: str, table: str) -> Iterator[tuple[str, str]]:
    """What lies in the folder of a table: below the output, and its whole path."""
    folder = files.join(output, table)
    if files.is_local(output):
        if Path(folder).is_dir():
            yield from ((f"{table}/{entry.name}", str(entry)) for entry in Path(folder).iterdir())
    else:
        for path in files.listing(folder, "**"):
            yield path[path.rindex(f"/{table}/") + 1 :], path


def _ours(output: str) -> Callable[[str], bool]:
    """Whether a file, by its path below the output, is Naqi's."""
    documents: list[Any] = [from_json(manifest_path(output)) or {}]
    documents.append((from_json(journal_path(output)) or {}).get("manifest", {}))
    known = {file["path"] for document in documents for file in document.get("files", ())}
    for path in files.listing(files.join(output, HOUSE, "panes"), "*.json"):
        moves = (from_json(path) or {"moves": ()})["moves"]
        known.update("/".join(re.split(r"[/\\]", target)[-2:]) for _, target in moves)
    stream = files.exists(files.join(output, HOUSE, "watch", "ledger.db"))
    return lambda path: path in known or (stream and _OF_STREAM.fullmatch(path) is not None)


def _refusal(path: str) -> ForeignFolderError:
    return ForeignFolderError(
        f"{path} is not Naqi's, and a new run would take its place: move it elsewhere, "
        "or name another folder"
    )
