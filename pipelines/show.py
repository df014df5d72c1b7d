"""`naqi show`: the first rows of a table of an output or a lake."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pyarrow as pa
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table

from naqi.pipelines.json_rows import Row, as_json_line, write_csv
from naqi.pipelines.report import is_lake
from naqi.pipelines.summary import isolated
from naqi.runners import MissingError
from naqi.schemas.errors import InputError
from naqi.schemas.tables import TABLES
from naqi.transforms.report.state import State, read_folder
from naqi.transforms.write.errors import NewerSchemaError, OutputError

COLUMNS: dict[str, tuple[str, ...]] = {
    "paragraphs": ("origin", "index", "role", "language", "text"),
    "pages": (
        "origin",
        "language",
        "published_at",
        "n_paragraphs",
        "n_dropped",
        "confidence",
        "title",
    ),
    "dropped": ("origin", "position", "rule", "text"),
    "rejected": ("origin", "stage", "reason", "detail"),
}
"""Of each table, the columns that fit a terminal; the last one takes the room that is left."""

_WHERE_THERE = frozenset({"confidence"})
"""Columns that are left out where no row has a value."""

_WIDTH = 24
_BETWEEN = "  "


def rows(
    source: str,
    table: str,
    limit: int,
    columns: Sequence[str],
    catalog: str | None = None,
    namespace: str = "naqi",
) -> list[Row]:
    """Some columns of the first rows of a table, in the order of its files.

    Args:
        source: A lake, or what `naqi clean`, `watch`, `stream` or `export` wrote, on this machine
            or on any filesystem that Beam knows.
        table: One of `schemas.tables.TABLES`.
        limit: How many rows.
        columns: Which columns.
        catalog: Of a lake: see `transforms.lake.catalog.catalog_of`.
        namespace: Of a lake's tables.

    Raises:
        InputError: There is no such table, or it cannot be read.
        MissingError: Something is missing to read it.
        NewerSchemaError: It was written under a newer schema.
    """
    with _read(source):
        state = _state(source, catalog, namespace)
        if table not in state.tables:
            there = (
                f"it has {', '.join(state.tables)}" if state.tables else "name an output or lake"
            )
            raise InputError(f"{source} has no table {table}: {there}")
        return list(islice(_rows(state.read(table, columns)), limit))


def _rows(parts: Iterator[pa.Table]) -> Iterator[Row]:
    for part in parts:
        for batch in part.to_batches(max_chunksize=256):
            yield from batch.to_pylist(maps_as_pydicts="strict")


def _state(source: str, catalog: str | None, namespace: str) -> State:
    if not is_lake(source, catalog):
        return read_folder(source)
    from naqi.transforms.lake.catalog import open_lake
    from naqi.transforms.lake.commit import consistent
    from naqi.transforms.report.state import lake_state

    lake = open_lake(source, catalog, namespace)
    states = consistent(lake)
    return lake_state(lake, {name: state.snapshot_id for name, state in states.items()})


@contextmanager
def _read(source: str) -> Iterator[None]:
    """Make whatever a library, a disk or a network raises at what is read one error that says so.

    Raises:
        InputError: It was raised.
    """
    try:
        yield
    except (InputError, MissingError, NewerSchemaError, MemoryError):
        raise
    except OutputError as error:
        raise InputError(str(error)) from error
    except Exception as error:
        said = str(error).partition("\n")[0] or type(error).__name__
        raise InputError(f"{source} cannot be read: {said}") from error


def show(found: Sequence[Row], table: str, console: Console) -> None:
    """Print rows with `COLUMNS`, one line each: cut to the width of a terminal, else whole."""
    names = [
        name
        for name in COLUMNS[table]
        if name not in _WHERE_THERE or any(row[name] is not None for row in found)
    ]
    if console.is_terminal:
        _show_cut(found, names, console)
        return
    lines = [names, *([_cell(row[name]) for name in names] for row in found)]
    widths = [max(map(cell_len, cells)) for cells in zip(*lines, strict=True)]
    for line in lines:
        padded = (
            cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)
        )
        sys.stdout.write(f"{_BETWEEN.join(padded).rstrip()}\n")


def show_json(found: Sequence[Row]) -> None:
    """Print rows as JSON lines."""
    sys.stdout.buffer.writelines(map(as_json_line, found))
    sys.stdout.buffer.flush()


def show_csv(found: Sequence[Row], table: str) -> None:
    """Print rows as CSV, the names of all columns first."""
    write_csv(TABLES[table].names, found, sys.stdout)


def _cell(value: Any) -> str:
    if isinstance(value, float):
        value = f"{value:.2f}"
    return "" if value is None else " ".join(str(value).split())


def _show_cut(found: Sequence[Row], names: Sequence[str], console: Console) -> None:
    view = Table(box=None, header_style="bold", pad_edge=False, expand=True)
    *short, last = names
    for name in short:
        view.add_column(name, no_wrap=True, overflow="ellipsis", max_width=_WIDTH)
    view.add_column(last, no_wrap=True, overflow="ellipsis", ratio=1, min_width=_WIDTH)
    for row in found:
        shown = {**row, "origin": str(row["origin"]).rsplit("/", 1)[-1]}
        view.add_row(*(isolated(_cell(shown[name])) for name in names))
    console.print(view)
