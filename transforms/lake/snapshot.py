"""pyiceberg's way to make a snapshot, at a cost that does not grow with the snapshots before it.

pyiceberg keeps the lists of data files of every earlier overwrite, even those of deleted files
alone, and copies the table's metadata, with all of its snapshots, each time that it looks at it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pyiceberg.manifest import ManifestFile
from pyiceberg.schema import Schema
from pyiceberg.table import Table, Transaction
from pyiceberg.table.metadata import TableMetadata
from pyiceberg.table.snapshots import Operation
from pyiceberg.table.update import AddSnapshotUpdate, TableUpdate, UpdatesAndRequirements
from pyiceberg.table.update.snapshot import _OverwriteFiles

_MANY = 16
"""So many lists of earlier snapshots become one."""


class Staging(Transaction):
    """Works out once what the metadata will be, until there is another change."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._seen: tuple[object, object, TableMetadata] | None = None

    def __enter__(self) -> Staging:
        return self

    @property
    def table_metadata(self) -> TableMetadata:
        """The metadata with the changes so far."""
        base, updates = self._table.metadata, self._updates
        if self._seen is None or self._seen[0] is not base or self._seen[1] is not updates:
            self._seen = base, updates, super().table_metadata
        return self._seen[2]

    def change(self, updates: Iterable[TableUpdate]) -> None:
        """Add changes that pyiceberg has no method for."""
        self._apply(tuple(updates))


class Overwrite(_OverwriteFiles):
    """Data files that go and data files that come, on a branch, under a schema of the table."""

    def __init__(
        self,
        transaction: Transaction,
        branch: str,
        summary: Mapping[str, str],
        schema: Schema,
    ) -> None:
        super().__init__(
            operation=Operation.OVERWRITE,
            transaction=transaction,
            io=transaction._table.io,
            snapshot_properties=dict(summary),
            branch=branch,
        )
        self._schema = schema

    def schema(self) -> Schema:
        """Under which the data files are."""
        return self._schema

    def _commit(self) -> UpdatesAndRequirements:
        updates, requirements = super()._commit()
        return tuple(map(self._under_schema, updates)), requirements

    def _under_schema(self, update: TableUpdate) -> TableUpdate:
        if not isinstance(update, AddSnapshotUpdate):
            return update
        snapshot = update.snapshot.model_copy(update={"schema_id": self._schema.schema_id})
        return AddSnapshotUpdate(snapshot=snapshot)

    def _process_manifests(self, manifests: list[ManifestFile]) -> list[ManifestFile]:
        own = [m for m in manifests if m.added_snapshot_id == self.snapshot_id]
        earlier = [
            m
            for m in manifests
            if m.added_snapshot_id != self.snapshot_id
            and (m.has_added_files() or m.has_existing_files())
        ]
        if len(earlier) < _MANY:
            return own + earlier
        with self.new_manifest_writer(self.spec(earlier[0].partition_spec_id)) as writer:
            for manifest in earlier:
                for entry in self.fetch_manifest_entry(manifest):
                    writer.existing(entry)
        return [*own, writer.to_manifest_file()]
