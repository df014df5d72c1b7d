"""The values of a Parquet file's columns, one by one: none is made that is not needed.

Of what Arrow can hold Python cannot hold all: a day in the year 2,900,000, a time in a zone that
nobody knows. Such a value is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import types

from naqi.transforms.read.columns import Wanted

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MICROSECONDS = {"s": 1_000_000, "ms": 1_000, "us": 1}


class Column(NamedTuple):
    """A column, or one inside a struct."""

    leaf: int
    """Its number among the columns of the file, each of which holds values of one type."""
    outer: int
    """Number of the column, or of the struct that it is in, among the fields of the file."""
    inner: int | None
    """Its number in the struct."""
    kind: pa.DataType

    @property
    def holds_text(self) -> bool:
        """Whether its values are text or bytes."""
        return _plain(self.kind).id in _TEXT

    @property
    def is_readable(self) -> bool:
        """Whether `cell` can give its values."""
        return self.holds_text or _plain(self.kind).id in _READERS


def wanted_columns(schema: pa.Schema, wanted: Wanted) -> dict[str, Column]:
    """The columns of a file that may be needed, by their paths; of several of a name the first."""
    found: dict[str, Column] = {}
    inside: dict[str, Column] = {}
    leaf = 0
    for outer, field in enumerate(schema):
        if wanted.is_column(field.name):
            found.setdefault(field.name, Column(leaf, outer, None, field.type))
        if types.is_struct(field.type) and wanted.is_container(field.name):
            at = leaf
            for inner, part in enumerate(field.type):
                path = wanted.path(field.name, part.name)
                if path is not None:
                    inside.setdefault(path, Column(at, outer, inner, part.type))
                at += _leaves(part.type)
        leaf += _leaves(field.type)
    return {**inside, **found}


def names(schema: pa.Schema) -> Iterator[str]:
    """The columns of a file, for people."""
    for field in schema:
        yield field.name
        if types.is_struct(field.type):
            yield from (f"{field.name[:200]}.{part.name[:200]}" for part in field.type)


def arrays(batch: pa.RecordBatch, columns: Sequence[Column]) -> list[pa.Array]:
    """The values of ``columns``, which are those that ``batch`` was read of."""
    outer = sorted({column.outer for column in columns})
    found = []
    for column in columns:
        values = batch.column(outer.index(column.outer))
        if column.inner is not None:
            beside = sorted(c.inner or 0 for c in columns if c.outer == column.outer)
            values = pc.struct_field(values, [beside.index(column.inner)])
        found.append(values.storage if isinstance(values, pa.ExtensionArray) else values)
    return found


def cell(values: pa.Array, row: int, most: int) -> object:
    """A value: text and bytes as bytes, at most ``most`` of them, for text may not be UTF-8.

    None where there is none, or none that Python can hold.
    """
    scalar = _scalar(values, row)
    if scalar is None:
        return None
    if scalar.type.id in _TEXT:
        value: bytes = scalar.as_buffer()[:most].to_pybytes()
        return value.rstrip(b"\0") if scalar.type.id == _FIXED else value
    read = _READERS.get(scalar.type.id)
    try:
        return None if read is None else read(scalar)
    except OverflowError:
        return None


def cell_bytes(values: pa.Array, row: int) -> int:
    """Bytes of a value that is text or bytes."""
    scalar = _scalar(values, row)
    return scalar.as_buffer().size if scalar is not None and scalar.type.id in _TEXT else 0


def _scalar(values: pa.Array, row: int) -> pa.Scalar | None:
    if isinstance(values, pa.DictionaryArray):  # which is not undone: it may say one value often
        found = values.indices[row]
        if not found.is_valid:
            return None
        values, row = values.dictionary, found.as_py()
    scalar = values[row]
    return scalar if scalar.is_valid else None


def _plain(kind: pa.DataType) -> pa.DataType:
    if isinstance(kind, pa.BaseExtensionType):
        kind = kind.storage_type
    return kind.value_type if types.is_dictionary(kind) else kind


def _leaves(kind: pa.DataType) -> int:
    """How many columns of one type a field is made of."""
    count, left = 0, [kind]
    while left:
        kind = left.pop()
        if isinstance(kind, pa.BaseExtensionType):
            left.append(kind.storage_type)
        elif types.is_struct(kind):
            left.extend(part.type for part in kind)
        elif types.is_map(kind):
            left.extend((kind.key_type, kind.item_type))
        elif types.is_list(kind) or types.is_large_list(kind) or types.is_fixed_size_list(kind):
            left.append(kind.value_type)
        else:
            count += 1
    return count


def _number(scalar: pa.Scalar) -> object:
    return scalar.as_py()


def _time(scalar: pa.Scalar) -> datetime:
    if scalar.type.unit == "ns":
        return _EPOCH + timedelta(microseconds=scalar.value // 1000)
    return _EPOCH + timedelta(microseconds=scalar.value * _MICROSECONDS[scalar.type.unit])


def _day(scalar: pa.Scalar) -> datetime:
    return _EPOCH + timedelta(days=scalar.value)


def _milliseconds(scalar: pa.Scalar) -> datetime:
    return _EPOCH + timedelta(milliseconds=scalar.value)


_FIXED = pa.binary(1).id
"""Of values as long as each other: zeros fill what a shorter one leaves."""
_TEXT = {
    kind.id
    for kind in (
        *(pa.string(), pa.large_string(), pa.string_view()),
        *(pa.binary(), pa.large_binary(), pa.binary_view(), pa.binary(1)),
    )
}
_READERS: dict[int, Callable[[pa.Scalar], object]] = {
    pa.timestamp("s").id: _time,
    pa.date32().id: _day,
    pa.date64().id: _milliseconds,
    **{
        kind.id: _number
        for kind in (
            *(pa.int8(), pa.int16(), pa.int32(), pa.int64()),
            *(pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()),
            *(pa.float32(), pa.float64()),
        )
    },
}
"""How values are read that are no text, by their types' ids. Others are no time: not needed."""
