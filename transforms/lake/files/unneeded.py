"""Which files of a table its states are made of, and which are left over."""

from __future__ import annotations

from collections.abc import Iterator

from pyiceberg.io.pyarrow import PyArrowFileIO
from pyiceberg.table import Table

from naqi.transforms.lake.files.warehouse import Stored, stored


def unneeded(table: Table) -> Iterator[Stored]:
    """The files in the folder of ``table`` that none of its states needs."""
    return _others(table, "", data=True)


def unneeded_metadata(table: Table) -> Iterator[Stored]:
    """Those of them that are metadata: no list of data files is read."""
    return _others(table, "metadata", data=False)


def _others(table: Table, folder: str, *, data: bool) -> Iterator[Stored]:
    needed = set(map(_path, _needed(table, data=data)))
    return (file for file in stored(table, folder) if _path(file.location) not in needed)


def _path(location: str) -> str:
    return PyArrowFileIO.parse_location(location)[2]


def _needed(table: Table, *, data: bool) -> Iterator[str]:
    """The locations of all files that a state of the table is made of."""
    yield table.metadata_location
    yield from (entry.metadata_file for entry in table.metadata.metadata_log)
    seen: set[str] = set()
    for snapshot in table.snapshots():
        yield snapshot.manifest_list
        for manifest in snapshot.manifests(table.io):
            if manifest.manifest_path not in seen:
                seen.add(manifest.manifest_path)
                yield manifest.manifest_path
                if data:
                    for entry in manifest.fetch_manifest_entry(table.io, discard_deleted=True):
                        yield entry.data_file.file_path
