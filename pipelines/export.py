"""A lake as plain Parquet: the folder that `naqi clean` writes, with a data card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from uuid import uuid4

import pyarrow as pa

from naqi.pipelines.card import card
from naqi.pipelines.croissant import croissant
from naqi.schemas.rejects import MaxRejected
from naqi.schemas.tables import SORT_KEYS, TABLES
from naqi.transforms.lake.catalog import Lake
from naqi.transforms.lake.commit import config_of, consistent
from naqi.transforms.lake.files.rewrite import read_rows
from naqi.transforms.write import files
from naqi.transforms.write.foreign import check_foreign
from naqi.transforms.write.merge import merge
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import as_json, check, from_json, lock, staging, sweep
from naqi.transforms.write.parquet import DataFile, write_files
from naqi.transforms.write.pieces import PIECE_BYTES, Run, piece, sort, write_run
from naqi.transforms.write.publish import publish, recover
from naqi.transforms.write.report import Note, now

Tell = Callable[[str], None]

_COUNTED = {"pages": ("language", "language"), "rejected": ("reason", "rejected")}
"""Of a table: the column whose values are counted, and the group of `transforms.write.counts`."""


def export(
    lake: Lake,
    output: str,
    tell: Tell = lambda _line: None,
    max_rejected: MaxRejected = None,
) -> dict[str, int]:
    """Write the current state of ``lake`` to ``output``, in the layout of `naqi clean`.

    The rows of all tables are of one run, also while another is being published. ``output`` gets a
    ``README.md`` besides, from which Hugging Face datasets knows the tables, and the same in
    Croissant's JSON-LD, ``croissant.json``; where somebody has changed one of them it stays so.

    Args:
        lake: The lake.
        output: A folder: new, empty, or of an earlier run, which is replaced.
        tell: Called with a line for each of the two that stays.
        max_rejected: How many of the lake's pages may be rejected: see `schemas.rejects`.

    Returns:
        Rows by table.

    Raises:
        TooManyRejectsError: More of its pages are.
        OutputError: ``output`` cannot be written; what stood there is as it was.
    """
    check(output)
    run, started_at = uuid4().hex, now()
    folder = staging(output, run)
    states = consistent(lake)
    counts: Counter[str] = Counter()
    with lock(output):
        recover(output)
        check_foreign(output)
        data: list[DataFile] = []
        try:
            for name in TABLES:
                runs: list[Run] = []
                if name in states:
                    runs = list(_runs(lake, name, states[name].snapshot_id, folder, counts))
                data += write_files(name, 0, merge(name, runs, folder), folder)
            noted = Note(config_of(states["inputs"]))
            publish(output, run, data, dict(counts), started_at, noted, max_rejected)
        finally:
            sweep(output)
        rows = {name: sum(file.rows for file in data if file.table == name) for name in TABLES}
        _describe(
            output, {"README.md": card(rows, counts), "croissant.json": croissant(rows)}, tell
        )
    return rows


def _describe(output: str, documents: Mapping[str, str], tell: Tell) -> None:
    """Write ``documents`` beside the tables, but not over what somebody else has written there."""
    noted = files.join(output, HOUSE, "export.json")
    before = from_json(noted) or {}
    written = {}
    for name, text in documents.items():
        path = files.join(output, name)
        there = files.read(path)
        if there is None or sha256(there).hexdigest() == before.get(name):
            files.write(path, text.encode())
            written[name] = sha256(text.encode()).hexdigest()
        else:
            tell(f"{path} is not as naqi export left it: it stays")
    files.write(noted, as_json(written))


def _runs(lake: Lake, name: str, snapshot: int, folder: str, counts: Counter[str]) -> Iterator[Run]:
    """The rows of a table in pieces that are sorted as those of an output."""
    table = lake.table(name)
    held: list[pa.Table] = []
    for task in table.scan(snapshot_id=snapshot).plan_files():
        rows = read_rows(table.io, task.file, name)
        _count(name, rows, counts)
        held.append(rows)
        if sum(part.nbytes for part in held) >= PIECE_BYTES:
            yield _write(name, held, folder)
            held = []
    if held:
        yield _write(name, held, folder)


def _write(name: str, held: list[pa.Table], folder: str) -> Run:
    path = f"{folder}/{uuid4().hex}-{name}.arrow"
    rows = sort(pa.concat_tables(held), SORT_KEYS[name])
    with piece(path, name) as writer:
        return write_run(writer, path, [rows])


def _count(name: str, rows: pa.Table, counts: Counter[str]) -> None:
    if name == "pages":
        counts["pages_written"] += len(rows)
    if name == "paragraphs":
        counts["paragraphs"] += len(rows)
    column, group = {**_COUNTED, "dropped": ("rule", "dropped")}.get(name, (None, None))
    if column is not None:
        counts.update(f"{group}/{value}" for value in rows[column].to_pylist())
