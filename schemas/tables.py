"""The Arrow schemas of the output tables. Explicit, never inferred.

Columns are declared in `schemas.rows`. Their meanings stand in each field's metadata under ``doc``.
"""

from __future__ import annotations

from itertools import chain

import pyarrow as pa

from naqi.schemas.columns import Column, check_ids, columns
from naqi.schemas.rows import ROWS, Sighting

RULES_VERSION = "3"
"""Changes whenever the same page may come out otherwise: `python -m tests.rules_digest`."""

COLUMNS: dict[str, tuple[Column, ...]] = {
    **{name: columns(row) for name, row in ROWS.items()},
    "inputs": columns(Sighting),
}
"""The columns of each output table, and of a lake's ``inputs``."""

RETIRED: dict[str, dict[int, int]] = {name: {} for name in COLUMNS}
"""Of each table, the ids of columns that are no more, and the schema version without them. No
column takes one of them again: lakes have values under it."""

for _table, _columns in COLUMNS.items():
    check_ids(_table, _columns, RETIRED[_table])

SCHEMA_VERSION = max(
    *(column.since for column in chain.from_iterable(COLUMNS.values())),
    *chain.from_iterable(retired.values() for retired in RETIRED.values()),
)
"""That of the newest change of a column. What has been written under a newer one is refused."""

TABLES: dict[str, pa.Schema] = {
    name: pa.schema(
        [column.field() for column in COLUMNS[name]],
        metadata={"naqi.schema_version": str(SCHEMA_VERSION)},
    )
    for name in ROWS
}

SORT_KEYS: dict[str, tuple[str, ...]] = {
    "paragraphs": ("language", "host", "page_id", "origin", "record", "index", "text_hash"),
    "pages": ("language", "host", "page_id", "origin", "record", "content_hash"),
    "dropped": ("page_id", "origin", "position", "start", "text", "rule", "score"),
    "rejected": ("page_id", "origin", "record", "body_sha256"),
}
"""A total order of each table's rows: the same rows make the same file in any order."""
