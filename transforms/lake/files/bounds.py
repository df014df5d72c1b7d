"""Which data files can hold some rows, by the bounds of their columns: no file is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyarrow as pa
from pyiceberg.conversions import from_bytes
from pyiceberg.manifest import DataFile as IcebergFile
from pyiceberg.schema import Schema
from pyiceberg.types import NestedField, PrimitiveType


def holding(files: Sequence[IcebergFile], schema: Schema, times: pa.Table) -> list[IcebergFile]:
    """Those of the files that may hold a row with the values of one of ``times``.

    Args:
        files: Where a file has no bounds, it may.
        schema: Of the table.
        times: Columns of it, timestamps.
    """
    tests = [_test(schema.find_field(name), times[name]) for name in times.column_names]
    return [file for file in files if all(test(file) for test in tests)]


def _test(field: NestedField, values: pa.ChunkedArray) -> Callable[[IcebergFile], bool]:
    """Whether a file may hold one of ``values`` in a column."""
    number, kind = field.field_id, field.field_type
    assert isinstance(kind, PrimitiveType)  # noqa: S101  # others have no bounds
    known = np.unique(values.drop_null().cast(pa.int64()).to_numpy())

    def test(file: IcebergFile) -> bool:
        nulls = (file.null_value_counts or {}).get(number)
        if values.null_count and nulls != 0:
            return True
        low = (file.lower_bounds or {}).get(number)
        high = (file.upper_bounds or {}).get(number)
        if low is None or high is None:  # of nulls alone, or without bounds
            return len(known) > 0 and nulls != file.record_count
        first = np.searchsorted(known, from_bytes(kind, low))
        return bool(first < len(known) and known[first] <= from_bytes(kind, high))

    return test
