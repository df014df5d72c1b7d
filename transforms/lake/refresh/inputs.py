"""The table ``inputs``, which has a row a page: read some rows at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.transforms.lake.catalog import Lake
from naqi.transforms.lake.files.rewrite import data_files, row_batches
from naqi.transforms.lake.tables import INPUTS


class Inputs:
    """What was seen before, as the current snapshot has it."""

    def __init__(self, lake: Lake) -> None:
        self._io = lake.table("inputs").io
        self._files = data_files(lake.table("inputs"))

    @property
    def rows(self) -> int:
        """How many there are."""
        return sum(file.record_count for file in self._files)

    def batches(self, *columns: str) -> Iterator[pa.Table]:
        """The rows, or these columns of them."""
        for file in self._files:
            yield from row_batches(self._io, file, "inputs", list(columns) or None)

    def paths(self) -> Iterator[str]:
        """The paths of all files that were seen, some of them more than once."""
        for rows in self.batches("path"):
            yield from pc.unique(rows["path"]).to_pylist()

    def known(self) -> tuple[pa.Table, int]:
        """Path, version and cleaner of the files as they were read last, and the last refresh.

        Those that are to be read again in any case are not among them.
        """
        last = 0
        names = ["path", "version", "cleaner"]
        tables = [pa.schema([INPUTS.field(name) for name in names]).empty_table()]
        for rows in self.batches(*names, "seen"):
            last = max(last, pc.max(rows["seen"]).as_py())
            whole = pc.not_equal(rows["version"], "")
            # The rows of a file are written together: they have one version and one cleaner.
            tables.append(_once(rows.filter(whole).select(names)))
        return pa.concat_tables(tables), last


def _once(rows: pa.Table) -> pa.Table:
    """The first of the rows of each path, which stand together."""
    paths = rows["path"].combine_chunks()
    if not len(paths):
        return rows
    first = pc.not_equal(paths.slice(1), paths.slice(0, len(paths) - 1))
    return rows.filter(np.concatenate([[True], first.to_numpy(zero_copy_only=False)]))
