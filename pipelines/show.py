"""`naqi show`: the first rows of an output table, on the terminal."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
from rich.console import Console
from rich.table import Table

from naqi.pipelines.summary import isolated
from naqi.schemas.errors import InputError
from naqi.transforms.write.arrow import PLAIN
from naqi.transforms.write.house import refuse_newer_folder

COLUMNS: dict[str, tuple[str, ...]] = {
    "paragraphs": ("origin", "index", "role", "language", "text"),
    "pages": ("origin", "language", "published_at", "n_paragraphs", "n_dropped", "title"),
    "dropped": ("origin", "position", "rule", "text"),
    "rejected": ("origin", "stage", "reason", "detail"),
}
"""Of each table, the columns that fit a terminal; the last one takes the room that is left."""

_WIDTH = 24


def rows(output: str, table: str, limit: int) -> list[dict[str, object]]:
    """The first rows of a table of ``output``, in the order of its files.

    Raises:
        InputError: ``output`` has no such table, or it cannot be read.
        NewerSchemaError: It was written under a newer schema.
    """
    refuse_newer_folder(output)
    found = sorted(str(path) for path in Path(output, table).glob("*.parquet") if path.is_file())
    if not found and "://" not in output:
        raise InputError(f"{output} has no table {table}: name an output of naqi clean")
    try:
        dataset = ds.dataset(found or f"{output}/{table}", schema=PLAIN[table], format="parquet")
        head = dataset.head(limit, columns=list(COLUMNS[table]))
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{output}/{table} cannot be read: {error}") from error
    rows: list[dict[str, object]] = head.to_pylist()
    return rows


def show(output: str, table: str, limit: int, console: Console) -> None:
    """Print the first rows of a table, one line a row."""
    view = Table(box=None, header_style="bold", pad_edge=False, expand=True)
    *short, last = COLUMNS[table]
    for name in short:
        view.add_column(name, no_wrap=True, overflow="ellipsis", max_width=_WIDTH)
    view.add_column(last, no_wrap=True, overflow="ellipsis", ratio=1, min_width=_WIDTH)
    for row in rows(output, table, limit):
        row["origin"] = str(row["origin"]).rsplit("/", 1)[-1]
        view.add_row(*(isolated("" if v is None else str(v)) for v in row.values()))
    console.print(view)
