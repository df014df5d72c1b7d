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

    def known(self, cleaner: str) -> tuple[pa.Table, int]:
        """Path and version of the files that were read under ``cleaner``, and the last refresh."""
        last = 0
        tables = [pa.schema([INPUTS.field("path"), INPUTS.field("version")]).empty_table()]
        for rows in self.batches("path", "version", "cleaner", "seen"):
            last = max(last, pc.max(rows["seen"]).as_py())
            done = pc.and_(
                pc.equal(rows["cleaner"], cleaner), pc.not_equal(rows["version"], "")
            )  # the rows of a file are written together: they have one version
            tables.append(_once(rows.filter(done).select(["path", "version"])))
        return pa.concat_tables(tables), last


def _once(rows: pa.Table) -> pa.Table:
    """The first of the rows of each path, which stand together."""
    paths = rows["path"].combine_chunks()
    if not len(paths):
        return rows
    first = pc.not_equal(paths.slice(1), paths.slice(0, len(paths) - 1))
    return rows.filter(np.concatenate([[True], first.to_numpy(zero_copy_only=False)]))
