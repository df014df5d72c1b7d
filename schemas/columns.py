"""A column, declared once: at a field of the class of its rows.

The name, and whether it may be null, follow from the field; the Arrow schema, the Iceberg schema
and docs/schema.md follow from the declaration. A declaration that contradicts itself is an error at
import.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from types import GenericAlias
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

import pyarrow as pa

WORD = pa.dictionary(pa.int32(), pa.string())
"""A string of which there are few: files keep each once."""
UTC = pa.timestamp("us", tz="UTC")
LOCAL = pa.timestamp("us")
"""A time as somebody states it, of whatever zone."""

_PLAIN: dict[pa.DataType, type] = {
    pa.string(): str,
    WORD: str,
    pa.int32(): int,
    pa.int64(): int,
    pa.float32(): float,
    pa.float64(): float,
    pa.bool_(): bool,
    pa.binary(): bytes,
    UTC: datetime,
    LOCAL: datetime,
}
"""The types that a column can have, and those of its values. A list can be of these, but for
`WORD`, and a map from strings to them."""


class Column(NamedTuple):
    """A column of a table."""

    id: int
    """Of the field in Iceberg: lakes know the column by it for ever, whatever stands before it."""
    kind: pa.DataType
    doc: str
    """What it means."""
    parts: tuple[int, ...] = ()
    """Ids of a list's elements; of a map's keys and values."""
    since: int = 1
    """The schema version that it came with. Older lakes and outputs have no values of it."""
    name: str = ""
    nullable: bool = False

    def field(self) -> pa.Field:
        """The column in an Arrow schema."""
        return pa.field(self.name, self.kind, self.nullable, {"doc": self.doc})


def columns(row: type) -> tuple[Column, ...]:
    """The columns of a table, in order.

    Args:
        row: The class of its rows, each field ``Annotated[type, Column(…)]``.

    Raises:
        TypeError: A declaration contradicts itself; the message names it.
    """
    hints = get_type_hints(row, include_extras=True)
    return tuple(_column(f"{row.__name__}.{name}", name, hint) for name, hint in hints.items())


def check_ids(table: str, declared: Iterable[Column], retired: Iterable[int]) -> None:
    """Make sure that no id stands for two things.

    Raises:
        TypeError: One does; the message names the next one that is free.
    """
    taken = [*retired]
    for column in declared:
        taken += (column.id, *column.parts)
    twice = sorted(number for number, times in Counter(taken).items() if times > 1)
    if twice:
        raise TypeError(f"{table}: id {twice[0]} is taken twice, {max(taken) + 1} is free")


def _column(where: str, name: str, hint: Any) -> Column:
    declared = [part for part in get_args(hint)[1:] if isinstance(part, Column)]
    if get_origin(hint) is not Annotated or len(declared) != 1:
        raise TypeError(f"{where}: declare it as Annotated[type, Column(…)]")
    (column,), of_value = declared, get_args(hint)[0]
    wanted = _type(column.kind)
    if wanted is None or of_value not in (wanted, wanted | None):
        raise TypeError(f"{where}: {of_value} is not what a column of {column.kind} holds")
    if len(column.parts) != (2 if pa.types.is_map(column.kind) else column.kind.num_fields):
        raise TypeError(f"{where}: each part of {column.kind} has an id of its own")
    nullable = of_value != wanted
    if column.since > 1 and not nullable:
        raise TypeError(f"{where}: older rows have no value of it: let it be None")
    return column._replace(name=name, nullable=nullable)


def _type(kind: pa.DataType) -> Any:
    """The type of a column's values; None where there can be no such column."""
    if pa.types.is_list(kind) and _nests(kind.value_type):
        return GenericAlias(list, (_PLAIN[kind.value_type],))
    if pa.types.is_map(kind) and kind.key_type == pa.string() and _nests(kind.item_type):
        return GenericAlias(dict, (str, _PLAIN[kind.item_type]))
    return _PLAIN.get(kind)


def _nests(kind: pa.DataType) -> bool:
    return kind in _PLAIN and kind != WORD
