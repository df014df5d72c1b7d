"""Whether a lake is whole: files, checksums, counts and sums."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.table import Table

from naqi.transforms.lake.catalog import Lake
from naqi.transforms.lake.commit import run_of
from naqi.transforms.lake.files.adopt import stated_digest
from naqi.transforms.lake.files.rewrite import data_files, read_rows
from naqi.transforms.lake.files.unneeded import unneeded
from naqi.transforms.lake.tables import SCHEMAS


class Found(NamedTuple):
    """What there is to say of a lake."""

    problems: list[str]
    """What is wrong with its current state, a line each."""
    files: int
    """Data files of that state: each was read."""
    rows: int
    orphans: list[str]
    """Files that nobody needs."""


def verify(lake: Lake) -> Found:
    """Look at all of the current state of ``lake``.

    Every data file is read whole, so that the checksum of every Parquet page is compared.
    """
    data = [file for name in lake.names for file in data_files(lake.table(name))]
    orphans = [file.location for name in lake.names for file in unneeded(lake.table(name))]
    rows = sum(file.record_count for file in data)
    return Found(list(_problems(lake)), len(data), rows, orphans)


def _problems(lake: Lake) -> Iterator[str]:
    runs = {name: run_of(lake.table(name).current_snapshot()) for name in lake.names}
    if len(set(runs.values())) > 1:
        yield f"the tables are of different runs: {runs}"
    damaged = []
    for name in lake.names:
        table = lake.table(name)
        for file in data_files(table):
            damaged += [f"{name}: {file.file_path}: {problem}" for problem in _file(table, file)]
    yield from damaged
    if damaged:
        return
    pages = _columns(lake, "pages", ["page_id", "n_blocks", "n_paragraphs", "n_dropped"])
    rejected = _columns(lake, "rejected", ["page_id"])
    rows = sum(file.record_count for file in data_files(lake.table("paragraphs")))
    said = pc.sum(pages["n_paragraphs"], min_count=0).as_py()
    if said != rows:
        yield f"pages say {said} paragraphs, there are {rows}"
    parts = pc.add(pages["n_paragraphs"], pages["n_dropped"])
    if not pc.all(pc.equal(pages["n_blocks"], parts), min_count=0).as_py():
        yield "the blocks of a page are not all kept or dropped"
    ids = pa.chunked_array([*pages["page_id"].chunks, *rejected["page_id"].chunks], pa.string())
    if not lake.keep_all and pc.count_distinct(ids).as_py() != len(ids):
        yield "a page stands in pages and rejected more than once"


def _file(table: Table, file: IcebergFile) -> Iterator[str]:
    source = table.io.new_input(file.file_path)
    if not source.exists():
        yield "is gone"
        return
    if len(source) != file.file_size_in_bytes:
        yield f"has {len(source)} bytes instead of {file.file_size_in_bytes}"
        return
    content = sha256()
    with source.open() as stream:
        while block := stream.read(1 << 20):
            content.update(block)
    if not content.hexdigest().startswith(stated_digest(file.file_path) or ""):
        yield "is not as it was written"
        return
    try:
        with source.open() as stream:
            parquet = pq.ParquetFile(stream, page_checksum_verification=True)
            rows = sum(len(batch) for batch in parquet.iter_batches())
    except (OSError, pa.ArrowException) as error:
        yield f"cannot be read: {error}"
        return
    if rows != file.record_count:
        yield f"has {rows} rows instead of {file.record_count}"


def _columns(lake: Lake, name: str, columns: list[str]) -> pa.Table:
    table = lake.table(name)
    parts = (read_rows(table.io, file, name, columns) for file in data_files(table))
    empty = pa.schema([SCHEMAS[name].field(column) for column in columns]).empty_table()
    return pa.concat_tables([empty, *parts])
