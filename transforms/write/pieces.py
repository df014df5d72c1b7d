"""Pieces: sorted runs of rows, written to staging while pages are cleaned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import uuid4

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from naqi.schemas.rows import PageRows
from naqi.schemas.tables import SORT_KEYS
from naqi.transforms.write.arrow import PLAIN, row_bytes, to_table
from naqi.transforms.write.files import create, join

PIECE_BYTES = 8 << 20
"""Arrow bytes of rows held before they are sorted and written."""
BATCH_BYTES = 128 << 10
"""Bytes of a record batch in a piece, but for its last row: a merge holds two of each run."""
# Rows are turned into Arrow when their strings reach these characters, or they are so many.
_CONVERT_CHARS = 1 << 20
_CONVERT_ROWS = 4096


class Run(NamedTuple):
    """The sorted rows of one shard of one table in one piece: record batches [first, last)."""

    path: str
    first: int
    last: int
    rows: int
    largest: int
    """Bytes of its largest batch: more than `BATCH_BYTES` where a row is so large."""


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
        self._held_chars = self._held_rows = 0
        self._tables: dict[str, list[pa.Table]] = {name: [] for name in PLAIN}
        self._bytes = 0

    def add(self, page: PageRows) -> Iterator[tuple[tuple[str, int], Run]]:
        """Take the rows of a page. Yields ((table, shard), run) of pieces that were due."""
        for table, rows in page.by_table().items():
            held, repeated = self._rows[table], _repeated_chars(rows)
            # Address and title stand in each row: those of a large page may be in several pieces.
            most = max(1, _CONVERT_CHARS // (repeated + 1))
            for start in range(0, len(rows), most):
                some = rows[start : start + most]
                held.extend(some)
                self._held_rows += len(some)
                self._held_chars += repeated * len(some) + _text_chars(table, some)
                if self._held_chars >= _CONVERT_CHARS or self._held_rows >= _CONVERT_ROWS:
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
        """Turn held rows into Arrow, which is smaller than Python objects."""
        for table, rows in self._rows.items():
            if rows:
                converted = to_table(table, rows)
                rows.clear()
                self._tables[table].append(converted)
                self._bytes += converted.nbytes
        self._held_chars = self._held_rows = 0


_REPEATED = ("page_id", "url", "host", "origin", "title")
"""Columns that have the same value in all rows of a page."""
_LONG = {"paragraphs": "text", "pages": "text", "dropped": "text", "rejected": "body"}


def _repeated_chars(rows: Sequence[tuple[Any, ...]]) -> int:
    """Characters that each of the rows of a page has of it."""
    if not rows:
        return 0
    return sum(len(getattr(rows[0], name, None) or "") for name in _REPEATED)


def _text_chars(table: str, rows: Sequence[tuple[Any, ...]]) -> int:
    """Characters, or bytes, that the rows have of their own."""
    long = attrgetter(_LONG[table])
    return sum(map(len, filter(None, map(long, rows))))


def shard_of(page_id: str, shards: int) -> int:
    """The shard of a page's rows."""
    return int(page_id[:8], 16) % shards


def _shards_of(page_ids: pa.ChunkedArray, shards: int) -> npt.NDArray[np.int64]:
    """The shard of each row, found once for all rows of a page; shape (rows,)."""
    encoded = page_ids.combine_chunks().dictionary_encode()
    pages = [shard_of(page_id, shards) for page_id in encoded.dictionary.to_pylist()]
    places: npt.NDArray[np.int64] = np.array(pages, np.int64)[encoded.indices.to_numpy()]
    return places


def sort(rows: pa.Table, keys: tuple[str, ...]) -> pa.Table:
    """``rows`` in the order of the columns ``keys``, nulls last."""
    return rows.sort_by(_ascending(keys))


def write_run(writer: pa.RecordBatchFileWriter, path: str, chunks: Iterable[pa.Table]) -> Run:
    """Write sorted rows, given in ``chunks``, to the new piece at ``path``."""
    batches = rows = largest = 0
    for chunk in chunks:
        sizes = row_bytes(chunk)
        for part in _batches(sizes):
            writer.write_table(chunk.slice(part.start, len(part)).combine_chunks())
            largest = max(largest, int(sizes[part.start : part.stop].sum()))
            batches += 1
        rows += len(chunk)
    return Run(path, 0, batches, rows, largest)


def _batches(sizes: npt.NDArray[np.int64]) -> Iterator[range]:
    """Rows of these sizes, cut every `BATCH_BYTES`: only a batch's last row goes beyond them."""
    if not len(sizes):
        return
    numbers = (np.cumsum(sizes) - sizes) // BATCH_BYTES
    cuts = [0, *(np.flatnonzero(np.diff(numbers)) + 1).tolist(), len(sizes)]
    yield from map(range, cuts, cuts[1:])


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
    places = _shards_of(rows["page_id"], shards)
    order = pc.sort_indices(rows, _ascending(keys)).to_numpy()
    sizes = row_bytes(rows)
    first = 0
    runs = []
    with piece(path, table) as writer:
        for shard in np.unique(places).tolist():
            part = order[places[order] == shard]
            last, largest = first, 0
            for batch in _batches(sizes[part]):  # a batch at a time: no second copy of all rows
                taken = part[batch.start : batch.stop]
                writer.write_table(rows.take(taken))
                last, largest = last + 1, max(largest, int(sizes[taken].sum()))
            runs.append((shard, Run(path, first, last, len(part), largest)))
            first = last
    yield from runs


def _ascending(keys: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(key, "ascending") for key in keys]
