"""The tables as they stand, of an output or of a lake: read batch by batch, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from naqi.schemas.errors import InputError
from naqi.schemas.tables import TABLES
from naqi.transforms.write import files
from naqi.transforms.write.arrow import PLAIN, conform
from naqi.transforms.write.errors import OutputError
from naqi.transforms.write.output import check_version

if TYPE_CHECKING:
    from naqi.transforms.lake.catalog import Lake

_BATCH_ROWS = 8192


class State(NamedTuple):
    """Tables that can be read."""

    tables: tuple[str, ...]
    """Those there are, of `schemas.tables.TABLES`."""
    read: Callable[[str, Sequence[str]], Iterator[pa.Table]]
    """Some columns of a table, in parts, in the `PLAIN` schema."""


def folder_state(output: str) -> State:
    """The tables of a folder that `naqi clean`, `watch`, `stream` or `export` wrote.

    Raises:
        InputError: It is not there, or holds no table.
        NewerSchemaError: It was written under a newer schema.
        OutputError: While reading: a file was replaced by another run, or is damaged.
    """
    state = read_folder(output)
    if "pages" not in state.tables:
        raise InputError(f"{output} is neither a lake nor an output of naqi clean")
    return state


def read_folder(output: str) -> State:
    """The tables of a folder, whichever there are.

    Raises:
        InputError: There is no such folder on this machine.
        NewerSchemaError, OutputError: As `folder_state`.
    """
    if files.is_local(output) and not Path(output).exists():
        raise InputError(f"{output} is not there: name an output or lake")
    check_version(output)
    found = {name: _files(output, name) for name in TABLES}
    tables = tuple(name for name in TABLES if found[name])

    def read(name: str, columns: Sequence[str]) -> Iterator[pa.Table]:
        schema = pa.schema([PLAIN[name].field(column) for column in columns])
        for path in found[name]:
            try:
                with files.arrow_input(path) as source, pq.ParquetFile(source) as parquet:
                    for batch in parquet.iter_batches(_BATCH_ROWS, columns=list(columns)):
                        yield conform(pa.Table.from_batches([batch]), schema)
            except FileNotFoundError as error:  # noqa: PERF203  # a file, not a row
                raise OutputError(f"{path} was replaced while it was read: try again") from error
            except (OSError, pa.ArrowException) as error:
                raise OutputError(f"{path} cannot be read: {error}") from error

    return State(tables, read)


def _files(output: str, name: str) -> list[str]:
    paths = files.listing(files.join(output, name), "*.parquet")
    return [path for path in paths if not files.is_local(path) or Path(path).is_file()]


def lake_state(lake: Lake, snapshots: Mapping[str, int]) -> State:
    """The tables of a lake, each as of a snapshot."""
    from naqi.transforms.lake.files.rewrite import read_rows

    def read(name: str, columns: Sequence[str]) -> Iterator[pa.Table]:
        table = lake.table(name)
        for task in table.scan(snapshot_id=snapshots[name]).plan_files():
            yield read_rows(table.io, task.file, name, list(columns))

    return State(tuple(name for name in TABLES if name in snapshots), read)
