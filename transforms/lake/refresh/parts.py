"""Rows on disk, parted by page, for what must see all rows of a page together but not all pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.transforms.write.files import arrow_input, create, join

PART_ROWS = 32_768
"""About so many rows of a part: five times as many are held at once."""
MOST_PARTS = 256
"""Each is an open file while rows come in."""

_BEGINNINGS = pa.array([f"{number:02x}" for number in range(MOST_PARTS)])
"""Of page ids."""


class Parted:
    """Takes rows with a ``page_id``; gives those of a page, or of none, in one part."""

    def __init__(self, schema: pa.Schema, folder: str, parts: int) -> None:
        self._schema = schema
        self._parts = parts
        self._files = ExitStack()
        self._paths = [join(folder, f"{number:03d}.arrow") for number in range(parts)]

    def __enter__(self) -> Parted:
        with ExitStack() as files:
            self._writers = [
                files.enter_context(
                    pa.ipc.new_file(files.enter_context(create(path)), self._schema)
                )
                for path in self._paths
            ]
            self._files = files.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def add(self, rows: pa.Table) -> None:
        """Take some rows."""
        beginnings = pc.index_in(pc.utf8_slice_codeunits(rows["page_id"], 0, 2), _BEGINNINGS)
        numbers = pc.fill_null(beginnings, 0).to_numpy() * self._parts // MOST_PARTS
        order = np.argsort(numbers, kind="stable")
        ends = np.searchsorted(numbers[order], np.arange(self._parts), side="right").tolist()
        rows = rows.take(pa.array(order))
        for writer, start, end in zip(self._writers, [0, *ends[:-1]], ends, strict=True):
            if start < end:
                writer.write_table(rows.slice(start, end - start))

    def tables(self) -> Iterator[pa.Table]:
        """The parts, after all rows have been taken."""
        self._files.close()
        for path in self._paths:
            with arrow_input(path) as source, pa.ipc.open_file(source) as reader:
                yield reader.read_all()


def parts_for(rows: int) -> int:
    """How many parts to make of so many rows."""
    return min(MOST_PARTS, 1 + rows // PART_ROWS)
