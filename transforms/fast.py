"""Named tuples by the hundred thousand, made by name.

What is made once for every block of a page is made here, and nothing else: everywhere else a class
is called as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from types import MethodType
from typing import Any, ParamSpec, TypeVar, cast

_P = ParamSpec("_P")
_T = TypeVar("_T")
_Row = TypeVar("_Row", bound=tuple[Any, ...])


def maker(kind: Callable[_P, _T]) -> Callable[_P, _T]:
    """What calling the class ``kind`` does, without the detour by way of `type`.

    Call it with names. A name that is missing or unknown is a `TypeError`, and mypy tells before.

    Args:
        kind: The class of a named tuple.
    """
    return cast("Callable[_P, _T]", MethodType(kind.__new__, kind))


def rows_maker(kind: type[_Row]) -> Callable[..., tuple[_Row, ...]]:
    """Makes many rows at once: called with the columns of ``kind``, by name, all of one length.

    The order in which a class has its fields does not matter. A column that is missing or unknown
    is a `TypeError`, columns of different lengths are a `ValueError`.

    Args:
        kind: The class of a named tuple.
    """
    columns, row = MethodType(kind.__new__, kind), partial(tuple.__new__, kind)

    def make(**by_name: Iterable[Any]) -> tuple[_Row, ...]:
        return tuple(map(row, zip(*columns(**by_name), strict=True)))

    return make


def columns_of(kind: type[_Row], rows: Sequence[_Row]) -> Any:
    """``rows``, of which there is one at least, as one ``kind`` whose fields are columns."""
    return tuple.__new__(kind, zip(*rows, strict=True))
