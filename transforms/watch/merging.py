"""Small files of a table merged into large ones: which are due, and their rows in one order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from naqi.transforms.watch.ledger import Change, Stored
from naqi.transforms.write.arrow import PLAIN, conform, version_of
from naqi.transforms.write.errors import OutputError, VerificationError
from naqi.transforms.write.files import arrow_input, join
from naqi.transforms.write.house import refuse_newer
from naqi.transforms.write.merge import merge
from naqi.transforms.write.parquet import FILE_BYTES, write_files
from naqi.transforms.write.pieces import Run, piece, write_run

FAN_IN = 16
"""Files of about the same size are merged when they are so many."""
_SMALLEST = 1 << 20

_T = TypeVar("_T")


class CancelledError(Exception):
    """The merge was given up."""


def due(data: Sequence[Stored]) -> list[Stored]:
    """The files of one table to merge now, if any: those of the smallest size there is enough of.

    A size is a factor of `FAN_IN`, from 1 MiB up to `FILE_BYTES`, so that a row is merged only
    about three times on its way into a large file (size-tiered compaction, as log-structured
    merge trees have it).
    """
    sizes: dict[int, list[Stored]] = defaultdict(list)
    for file in data:
        if file.bytes < FILE_BYTES:
            sizes[_tier(file.bytes)].append(file)
    return next((sizes[tier] for tier in sorted(sizes) if len(sizes[tier]) >= FAN_IN), [])


def small(data: Sequence[Stored]) -> list[Stored]:
    """All files of one table that are not large, if they are more than one."""
    found = [file for file in data if file.bytes < FILE_BYTES]
    return found if len(found) > 1 else []


def _tier(size: int) -> int:
    tier = 0
    while size >= _SMALLEST * FAN_IN**tier:
        tier += 1
    return tier


def merge_files(
    output: str, data: Sequence[Stored], folder: str, cancelled: Callable[[], bool]
) -> Change:
    """Merge published files of one table, in bounded memory.

    Args:
        output: The output folder.
        data: The files.
        folder: Where to put what is merged, and what is needed on the way.
        cancelled: Asked now and then whether to give up.

    Returns:
        The change to make: see `transforms.watch.tables.make`.

    Raises:
        CancelledError: It was given up.
        NewerSchemaError: One has columns that we do not know.
        OutputError: A file is damaged.
        VerificationError: The merge has not as many rows as the files.
    """
    (table,) = {file.table for file in data}
    runs = [_to_run(output, file, folder, cancelled) for file in data]
    chunks = _unless(cancelled, merge(table, [run for run in runs if run.rows], folder))
    merged = list(write_files(table, 0, chunks, folder))
    if sum(file.rows for file in merged) != sum(file.rows for file in data):
        raise VerificationError(f"merged files of {table} have lost rows: nothing was changed")
    # Named after the newest of them, so that files stay in about the order of their batches.
    batch = max(file.path for file in data).rsplit("/part-")[1][:8]
    added = [
        Stored(
            f"{table}/part-{batch}-merged-{file.number:05d}-{file.sha256[:12]}.parquet",
            file.rows,
            file.bytes,
            file.sha256,
        )
        for file in merged
    ]
    return Change([file.path for file in merged], added, [file.path for file in data], {})


def _to_run(output: str, file: Stored, folder: str, cancelled: Callable[[], bool]) -> Run:
    path = join(folder, f"{uuid4().hex}-{file.table}.arrow")
    plain = PLAIN[file.table]
    try:
        with (
            arrow_input(join(output, *file.path.split("/"))) as source,
            pq.ParquetFile(source) as parquet,
            piece(path, file.table) as writer,
        ):
            refuse_newer(file.path, version_of(parquet.schema_arrow))
            groups = _unless(cancelled, range(parquet.num_row_groups))
            tables = (conform(parquet.read_row_group(number), plain) for number in groups)
            return write_run(writer, path, tables)
    except pa.ArrowException as error:
        raise OutputError(f"{file.path} in {output} is damaged: {error}") from error


def _unless(cancelled: Callable[[], bool], items: Iterator[_T] | Sequence[_T]) -> Iterator[_T]:
    for item in items:
        if cancelled():
            raise CancelledError
        yield item
