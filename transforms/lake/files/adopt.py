"""Staged files become data files of a table, with what Iceberg notes of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pyarrow.parquet as pq
from pyiceberg.io.pyarrow import (
    compute_statistics_plan,
    data_file_statistics_from_parquet_metadata,
    parquet_path_to_id_mapping,
)
from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.manifest import DataFileContent, FileFormat
from pyiceberg.schema import Schema
from pyiceberg.table import Table

from naqi.transforms.lake.files.warehouse import move
from naqi.transforms.write.parquet import DataFile

_NAME = re.compile(r"-([0-9a-f]{12})\.parquet$")


def place(table: Table, schema: Schema, run: str, staged: Iterable[DataFile]) -> list[IcebergFile]:
    """Put staged files among the data of ``table``, under names of ``run``; empty ones are not.

    Args:
        table: The table.
        schema: Of the files: see `transforms.lake.evolve.evolved`.
        run: The run's id.
        staged: The files.
    """
    # What pyiceberg works out for each file anew is the same for all.
    plan = compute_statistics_plan(schema, table.properties)
    columns = parquet_path_to_id_mapping(schema)
    placed = []
    for number, file in enumerate(file for file in staged if file.rows):
        target = f"{table.location()}/data/{run}-{number:05d}-{file.sha256[:12]}.parquet"
        statistics = data_file_statistics_from_parquet_metadata(
            pq.read_metadata(file.path), plan, columns
        )
        move(table, file.path, target)
        placed.append(
            IcebergFile.from_args(
                content=DataFileContent.DATA,
                file_path=target,
                file_format=FileFormat.PARQUET,
                partition=statistics.partition(table.spec(), schema),
                file_size_in_bytes=file.bytes,
                sort_order_id=table.sort_order().order_id,
                spec_id=table.metadata.default_spec_id,
                equality_ids=None,
                key_metadata=None,
                **statistics.to_serialized_dict(),
            )
        )
    return placed


def stated_digest(location: str) -> str | None:
    """How the SHA-256 of a placed file begins, as its name says."""
    found = _NAME.search(location)
    return found[1] if found else None
