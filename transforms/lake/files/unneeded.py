"""Which files of a table its states are made of, and which are left over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pyiceberg.io.pyarrow import PyArrowFileIO
from pyiceberg.table import Table

from naqi.transforms.lake.files.warehouse import Stored, stored

_UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_OURS = re.compile(
    r"/data/\d{8}T\d{6}-(?:compact-)?[0-9a-f]{8}-\d{5,}-[0-9a-f]{12}\.parquet\Z"
    rf"|/metadata/(?:\d{{5,}}-{_UUID}(?:\.gz)?\.metadata\.json|snap-\d+-\d+-{_UUID}\.avro"
    rf"|{_UUID}-m\d+\.avro)\Z"
)
"""How Naqi calls data files (`transforms.lake.files.adopt`), and pyiceberg metadata."""


def unneeded(table: Table) -> Iterator[Stored]:
    """The files in the folder of ``table`` that are a lake's, and that none of its states needs."""
    return filter(_is_ours, _others(table, "", data=True))


def unneeded_metadata(table: Table) -> Iterator[Stored]:
    """Those of them that are metadata: no list of data files is read."""
    return filter(_is_ours, _others(table, "metadata", data=False))


def foreign(table: Table) -> Iterator[Stored]:
    """The files in the folder of ``table`` that somebody else has put there."""
    return (file for file in _others(table, "", data=True) if not _is_ours(file))


def needed(table: Table) -> set[str]:
    """The paths of all files that a state of the table is made of."""
    return set(map(path_of, _needed(table, data=True)))


def _others(table: Table, folder: str, *, data: bool) -> Iterator[Stored]:
    kept = set(map(path_of, _needed(table, data=data)))
    return (file for file in stored(table, folder) if path_of(file.location) not in kept)


def _is_ours(file: Stored) -> bool:
    return _OURS.search(file.location) is not None


def path_of(location: str) -> str:
    """A location, without the scheme that some write and others do not."""
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
