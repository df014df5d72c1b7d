"""What a release wrote, packed as data of these tests, and unpacked wherever a test wants it.

Iceberg's metadata and the ledger of a `watch` output name files by their absolute paths. In an
archive they lie in `NOWHERE`; unpacking puts the folder's own place in its stead. And they are of a
past that every clock agrees on: a lake takes no refresh that seems to come before its last one.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import fastavro

HERE = Path(__file__).parent
COLUMNS = HERE / "columns.json"
"""The columns of each table in each schema version that was released."""
LAST = max(map(int, json.loads(COLUMNS.read_text(encoding="utf-8"))))
"""The schema version that was released last. Of each there is an archive, ``schema-N``."""
RULES = "1"
"""The version of the rules that cleaned its pages."""
NOWHERE = "/nowhere"
MADE = 1735862400
"""2025-01-03, in seconds: when what is packed was changed last."""


def unpack(name: str, folder: Path) -> Path:
    """Unpack an archive of this folder into ``folder``, which is new. Returns ``folder``."""
    with tarfile.open(HERE / f"{name}.tar.xz") as archive:
        archive.extractall(folder, filter="data")
        members = archive.getmembers()
    _relocate(folder, NOWHERE, str(folder))
    for member in members:
        os.utime(folder / member.name, (member.mtime, member.mtime))
    return folder


def pack(folder: Path, name: str) -> Path:
    """Pack ``folder`` as an archive of this folder; what is in it is of no use afterwards."""
    _relocate(folder, str(folder), NOWHERE)
    _backdate(folder)
    path = HERE / f"{name}.tar.xz"
    with tarfile.open(path, "w:xz", preset=9) as archive:
        for file in sorted(folder.rglob("*")):
            archive.add(file, file.relative_to(folder), recursive=False, filter=_anonymous)
    return path


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = min(member.mtime, MADE)
    return member


def _backdate(folder: Path) -> None:
    """Move the times of tables so that the last is `MADE`."""
    tables = {path: json.loads(path.read_text()) for path in folder.rglob("*.metadata.json")}
    ahead = max(table["last-updated-ms"] for table in tables.values()) - 1000 * MADE
    for path, table in tables.items():
        path.write_text(json.dumps(_earlier(table, ahead)), encoding="utf-8")


def _earlier(value: Any, milliseconds: int) -> Any:
    if isinstance(value, dict):
        return {
            key: inner - milliseconds
            if key in {"last-updated-ms", "timestamp-ms"}
            else _earlier(inner, milliseconds)
            for key, inner in value.items()
        }
    return [_earlier(inner, milliseconds) for inner in value] if isinstance(value, list) else value


def _relocate(folder: Path, old: str, new: str) -> None:
    for path in sorted(folder.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        if old in text:
            path.write_text(text.replace(old, new), encoding="utf-8")
    # Lists of data files before the lists of those, which have their lengths.
    avro = sorted(folder.rglob("*.avro"), key=lambda path: path.name.startswith("snap-"))
    lengths: dict[str, int] = {}
    for path in avro:
        _relocate_avro(path, old, new, lengths)
        lengths[path.name] = path.stat().st_size
    for path in folder.rglob("catalog.db"):
        _replace(path, "iceberg_tables", "metadata_location", old, new)
        _replace(path, "iceberg_tables", "previous_metadata_location", old, new)
    for path in folder.rglob("ledger.db"):
        _replace(path, "stream", "folder", old, new)


def _relocate_avro(path: Path, old: str, new: str, lengths: dict[str, int]) -> None:
    with path.open("rb") as file:
        reader = fastavro.reader(file)
        records: list[Any] = [_renamed(record, old, new) for record in reader]
        schema, metadata = reader.writer_schema, dict(reader.metadata)
    codec = metadata.pop("avro.codec", "null")
    del metadata["avro.schema"]
    for record in records:
        if "manifest_path" in record:
            record["manifest_length"] = lengths[record["manifest_path"].rsplit("/", 1)[1]]
    with path.open("wb") as file:
        fastavro.writer(file, json.loads(json.dumps(schema)), records, codec, metadata=metadata)


def _renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, str):
        return value.replace(old, new)
    if isinstance(value, dict):
        return {key: _renamed(inner, old, new) for key, inner in value.items()}
    return [_renamed(inner, old, new) for inner in value] if isinstance(value, list) else value


def _replace(path: Path, table: str, column: str, old: str, new: str) -> None:
    statement = f"UPDATE {table} SET {column} = replace({column}, ?, ?)"  # noqa: S608  # ours
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement, (old, new))
        database.commit()
        database.execute("VACUUM")
