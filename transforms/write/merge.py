"""The runs of one shard of one table, read back as one: a k-way merge in bounded memory."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from itertools import accumulate, takewhile
from typing import Any
from uuid import uuid4

import pyarrow as pa

from naqi.schemas.tables import SORT_KEYS
from naqi.transforms.write.arrow import PLAIN
from naqi.transforms.write.files import arrow_input, join
from naqi.transforms.write.pieces import Run, piece, sort, write_run

FAN_IN = 64
"""Runs merged at once: each holds two batches in memory and one open file."""
_HELD = 2
"""Batches of a run that are loaded at once. With one, some run would soon be at its end, and all
others would be searched for so few rows that this took most of a merge's time."""
MERGE_BYTES = 96 << 20
"""Bytes of all batches that are loaded at once: where rows are large, fewer runs are merged."""

_Key = tuple[tuple[bool, Any], ...]


class _Cursor:
    """A run, a few batches at a time."""

    def __init__(self, keys: tuple[str, ...], run: Run, batches: pa.RecordBatchFileReader) -> None:
        self._keys = keys
        self._batches = batches
        self._next = run.first
        self._end = run.last
        self._held: list[pa.RecordBatch] = []
        self._first: _Key = ()
        self.last: _Key = ()
        """Of the loaded rows."""

    def advance(self) -> bool:
        """Make sure that what can be held is loaded; False at the end of the run."""
        loaded = False
        while len(self._held) < _HELD and self._next < self._end:
            self._held.append(self._batches.get_batch(self._next))
            self._next += 1
            loaded = True
        if loaded:
            self.last = self._key(self._held[-1], len(self._held[-1]) - 1)
            self._first = self._key(self._held[0], 0)
        return bool(self._held)

    def take(self, pivot: _Key) -> list[pa.RecordBatch]:
        """The loaded rows up to ``pivot`` and with it, taken off."""
        if self._first > pivot:
            return []
        taken = []
        while self._held:
            batch = self._held[0]
            rows = bisect_right(range(len(batch)), pivot, key=partial(self._key, batch))
            taken.append(batch.slice(0, rows))
            if rows < len(batch):
                self._held[0] = batch.slice(rows)
                self._first = self._key(batch, rows)
                break
            del self._held[0]
        return taken

    def _key(self, batch: pa.RecordBatch, row: int) -> _Key:
        values = (batch.column(key)[row].as_py() for key in self._keys)
        return tuple((value is None, value) for value in values)


def merge(
    table: str,
    runs: Sequence[Run],
    folder: str,
    order: Mapping[str, tuple[str, ...]] = SORT_KEYS,
    schemas: Mapping[str, pa.Schema] = PLAIN,
) -> Iterator[pa.Table]:
    """All rows of ``runs``, in the ``order`` they were sorted by, in tables of any length.

    Of more runs than can be merged at once some are merged first, no more than must be, by way of
    pieces in ``folder``. Rows that are equal in all keys are equal altogether, so the order of
    ``runs`` does not matter.
    """
    while (at_once := _at_once(runs)) < len(runs):
        first = min(len(runs) - at_once + 1, at_once)
        merged = _to_run(table, runs[:first], folder, order[table], schemas)
        runs = [*runs[first:], merged]
    yield from _merge_once(runs, order[table], schemas[table])


def _at_once(runs: Sequence[Run]) -> int:
    """How many of ``runs``, from the first on, can be merged at once: two at least."""
    loaded = accumulate(_HELD * run.largest for run in runs)
    fit = sum(1 for _ in takewhile(lambda size: size <= MERGE_BYTES, loaded))
    return min(len(runs), FAN_IN, max(2, fit))


def _to_run(
    table: str,
    runs: Sequence[Run],
    folder: str,
    keys: tuple[str, ...],
    schemas: Mapping[str, pa.Schema],
) -> Run:
    path = join(folder, f"{uuid4().hex}-merged-{table}.arrow")
    with piece(path, table, schemas) as writer:
        return write_run(writer, path, _merge_once(runs, keys, schemas[table]))


def _merge_once(
    runs: Sequence[Run], keys: tuple[str, ...], schema: pa.Schema
) -> Iterator[pa.Table]:
    with ExitStack() as stack:
        cursors = []
        for run in runs:
            file = stack.enter_context(arrow_input(run.path))
            cursors.append(_Cursor(keys, run, stack.enter_context(pa.ipc.open_file(file))))
        while cursors := [cursor for cursor in cursors if cursor.advance()]:
            # All rows up to the first end of a loaded batch are loaded: they can go out.
            pivot = min(cursor.last for cursor in cursors)
            taken = [batch for cursor in cursors for batch in cursor.take(pivot)]
            yield sort(pa.Table.from_batches(taken, schema), keys)
