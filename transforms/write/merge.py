"""The runs of one shard of one table, read back as one: a k-way merge in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Any
from uuid import uuid4

import pyarrow as pa

from schemas.tables import SORT_KEYS
from transforms.write.arrow import PLAIN
from transforms.write.files import arrow_input, join
from transforms.write.pieces import Run, piece, sort, write_run

FAN_IN = 64
"""Runs merged at once: each holds one batch in memory and one open file."""

_Key = tuple[tuple[bool, Any], ...]


class _Cursor:
    """A run, one batch at a time."""

    def __init__(self, keys: tuple[str, ...], run: Run, batches: pa.RecordBatchFileReader) -> None:
        self._keys = keys
        self._batches = batches
        self._next = run.first
        self._end = run.last
        self._start = 0
        self._batch: pa.RecordBatch = None
        self.last: _Key = ()

    def advance(self) -> bool:
        """Make sure that a row is loaded; False at the end of the run."""
        if self._batch is not None and self._start < len(self._batch):
            return True
        if self._next == self._end:
            self._batch = None
            return False
        self._batch = self._batches.get_batch(self._next)
        self._next += 1
        self._start = 0
        self.last = self._key(len(self._batch) - 1)
        return True

    def take(self, pivot: _Key) -> pa.RecordBatch:
        """The loaded rows up to ``pivot`` and with it, taken off."""
        low, high = self._start, len(self._batch)
        while low < high:
            middle = (low + high) // 2
            if self._key(middle) <= pivot:
                low = middle + 1
            else:
                high = middle
        taken = self._batch.slice(self._start, low - self._start)
        self._start = low
        return taken

    def _key(self, row: int) -> _Key:
        values = (self._batch.column(key)[row].as_py() for key in self._keys)
        return tuple((value is None, value) for value in values)


def merge(
    table: str,
    runs: Sequence[Run],
    folder: str,
    order: Mapping[str, tuple[str, ...]] = SORT_KEYS,
    schemas: Mapping[str, pa.Schema] = PLAIN,
) -> Iterator[pa.Table]:
    """All rows of ``runs``, in the ``order`` they were sorted by, in tables of any length.

    More than `FAN_IN` runs are first merged in groups, by way of pieces in ``folder``. Rows that
    are equal in all keys are equal altogether, so the order of ``runs`` does not matter.
    """
    while len(runs) > FAN_IN:
        runs = [
            _to_run(table, runs[start : start + FAN_IN], folder, order[table], schemas)
            for start in range(0, len(runs), FAN_IN)
        ]
    yield from _merge_once(runs, order[table], schemas[table])


def _to_run(
    table: str,
    runs: Sequence[Run],
    folder: str,
    keys: tuple[str, ...],
    schemas: Mapping[str, pa.Schema],
) -> Run:
    path = join(folder, f"{uuid4().hex}-merged-{table}.arrow")
    batches = rows = 0
    with piece(path, table, schemas) as writer:
        for chunk in _merge_once(runs, keys, schemas[table]):
            batches += write_run(writer, chunk)
            rows += len(chunk)
    return Run(path, 0, batches, rows)


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
            taken = [cursor.take(pivot) for cursor in cursors]
            yield sort(pa.Table.from_batches(taken, schema), keys)
