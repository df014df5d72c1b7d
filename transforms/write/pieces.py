"""Pieces: sorted runs of rows, written to staging while pages are cleaned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple
from uuid import uuid4

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.schemas.rows import PageRows
from naqi.schemas.tables import SORT_KEYS
from naqi.transforms.write.arrow import PLAIN, to_table
from naqi.transforms.write.files import create, join

PIECE_BYTES = 8 << 20
"""Arrow bytes of rows held before they are sorted and written."""
BATCH_BYTES = 128 << 10
"""Arrow bytes of a record batch in a piece: a merge holds two of each run."""
# Rows are turned into Arrow when their texts reach these characters, or they are so many.
_CONVERT_CHARS = 1 << 20
_CONVERT_ROWS = 4096


class Run(NamedTuple):
    """The sorted rows of one shard of one table in one piece: record batches [first, last)."""

    path: str
    first: int
    last: int
    rows: int


class PieceWriter:
    """Takes the rows of pages and writes them to ``folder`` in sorted pieces.

    The names carry a random attempt, so a bundle that is run twice writes two sets of pieces, of
    which only the one whose runs come through is ever read.
    """

    def __init__(
        self,
        folder: str,
        shards: int,
        piece_bytes: int = PIECE_BYTES,
        order: Mapping[str, tuple[str, ...]] = SORT_KEYS,
    ) -> None:
        self._folder = folder
        self._shards = shards
        self._piece_bytes = piece_bytes
        self._order = order
        self._attempt = uuid4().hex
        self._written = 0
        self._rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in PLAIN}
        self._row_weight = 0
        self._tables: dict[str, list[pa.Table]] = {name: [] for name in PLAIN}
        self._bytes = 0

    def add(self, page: PageRows) -> Iterator[tuple[tuple[str, int], Run]]:
        """Take the rows of a page. Yields ((table, shard), run) of pieces that were due."""
        for table, rows in page.by_table().items():
            self._rows[table].extend(rows)
        self._row_weight += sum(len(row.text) for row in page.dropped)
        if page.page is not None:
            self._row_weight += 2 * len(page.page.text)
        if page.rejected is not None:
            self._row_weight += len(page.rejected.body or b"")
        if (
            self._row_weight >= _CONVERT_CHARS
            or len(self._rows["paragraphs"]) + len(self._rows["dropped"]) >= _CONVERT_ROWS
        ):
            self._convert()
            if self._bytes >= self._piece_bytes:
                yield from self.flush()

    def flush(self) -> Iterator[tuple[tuple[str, int], Run]]:
        """Write what is held. Yields ((table, shard), run)."""
        self._convert()
        for table, held in self._tables.items():
            if held:
                path = join(self._folder, f"{self._attempt}-{self._written:06d}-{table}.arrow")
                order = self._order[table]
                for shard, run in _write_piece(path, table, _taken(held), self._shards, order):
                    yield (table, shard), run
        self._written += 1
        self._bytes = 0

    def _convert(self) -> None:
        """Turn held rows into Arrow, a tenth of their size as Python objects."""
        for table, rows in self._rows.items():
            if rows:
                converted = to_table(table, rows)
                rows.clear()
                self._tables[table].append(converted)
                self._bytes += converted.nbytes
        self._row_weight = 0


def shard_of(page_id: str, shards: int) -> int:
    """The shard of a page's rows."""
    return int(page_id[:8], 16) % shards


def sort(rows: pa.Table, keys: tuple[str, ...]) -> pa.Table:
    """``rows`` in the order of the columns ``keys``, nulls last."""
    return rows.sort_by(_ascending(keys))


def write_run(writer: pa.RecordBatchFileWriter, rows: pa.Table) -> int:
    """Write sorted ``rows`` in batches of about `BATCH_BYTES`; returns how many."""
    batches = rows.combine_chunks().to_batches(max_chunksize=_batch_rows(rows))
    for batch in batches:
        writer.write_batch(batch)
    return len(batches)


def _batch_rows(rows: pa.Table) -> int:
    size: int = len(rows) * BATCH_BYTES // max(1, rows.nbytes)
    return max(1, size)


@contextmanager
def piece(
    path: str, table: str, schemas: Mapping[str, pa.Schema] = PLAIN
) -> Iterator[pa.RecordBatchFileWriter]:
    """A new piece to write runs to."""
    options = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)
    with create(path) as file, pa.ipc.new_file(file, schemas[table], options=options) as writer:
        yield writer


def _taken(held: list[pa.Table]) -> pa.Table:
    """``held`` as one table, and no longer held."""
    rows = pa.concat_tables(held).combine_chunks()
    held.clear()
    return rows


def _write_piece(
    path: str, table: str, rows: pa.Table, shards: int, keys: tuple[str, ...]
) -> Iterator[tuple[int, Run]]:
    places = np.array([shard_of(page_id, shards) for page_id in rows["page_id"].to_pylist()])
    order = pc.sort_indices(rows, _ascending(keys)).to_numpy()
    size = _batch_rows(rows)
    first = 0
    runs = []
    with piece(path, table) as writer:
        for shard in np.unique(places).tolist():
            part = order[places[order] == shard]
            starts = range(0, len(part), size)
            for start in starts:  # a batch at a time: no second copy of all rows
                writer.write_table(rows.take(part[start : start + size]))
            last = first + len(starts)
            runs.append((shard, Run(path, first, last, len(part))))
            first = last
    yield from runs


def _ascending(keys: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(key, "ascending") for key in keys]
