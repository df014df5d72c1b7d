"""A JSON object as the columns that it has: what no column is made of is not kept.

An ordinary line is parsed by `json`. One that is long, has very many values, or one that `json`
does not hold (a number of five thousand digits, lists a thousand deep) is only walked through: of
what nobody needs nothing is made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]  # as `json` scans strings, in C
from typing import NamedTuple

from naqi.schemas.rules import Reason
from naqi.transforms.read.columns import MOST_BYTES, Wanted
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.json.brackets import end_of_brackets
from naqi.transforms.read.json.wrapped_values import unwrapped

_LONG = 4 << 20
"""Bytes of a line that is parsed whole: what it becomes takes some times as much."""
_MOST_VALUES = 200_000
"""Values of a line that is parsed whole: each takes some hundred bytes."""
_MOST_STEPS = 200_000
"""Names, texts and lists of an object that is walked through, each a step in Python."""
_NAMES_TOLD = 200

_LONG_STEP = 10
"""Steps that it takes to find the end of a list the long way."""

_BLANK = re.compile(r"[ \t\r\n]*")
_SCALAR = re.compile(r'[^\s,:"\[\]{}]+')
_MARK = re.compile(r'["\[\]{}]')
_CLOSING = str.maketrans("[{", "]}")
_SHORT = 64
"""Characters in which the end of a list is looked for the short way."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A value that was not decoded: a part of its line."""

    line: bytes
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def count(self, mark: bytes) -> int:
        """How often ``mark`` stands in it."""
        return self.line.count(mark, self.start, self.end)

    def decoded(self) -> object:
        """The value; None for one that Python does not hold.

        Of an object or a list it is the text in there, if one is, and it has not too many values.

        Raises:
            UnreadableError: It is no JSON.
        """
        text = self.line[self.start : self.end]
        is_scalar = text[:1] not in (b"{", b"[")
        if not is_scalar and _most_values(text) > _MOST_VALUES:
            return {} if text[:1] == b"{" else []
        try:
            return unwrapped(json.loads(text))
        except (ValueError, RecursionError) as error:
            if not is_scalar:
                return {} if text[:1] == b"{" else []
            if not isinstance(error, ValueError):
                raise
            if _is_beyond_python(error):
                return None
            raise _malformed(error) from error


class Fields(NamedTuple):
    """What there is in an object."""

    columns: Mapping[str, object]
    """By their paths: those that are `Wanted`. `decoded` gives their values."""
    names: Iterable[str]
    """Of all its fields, or of the first of them: to be gone through once."""

    def body(self, path: str, most: int) -> object:
        """The value of the column that is the body, if it may have at most ``most`` bytes.

        Raises:
            UnreadableError: It is no JSON, or has more for certain.
        """
        value = self.columns.get(path)
        if not isinstance(value, Raw):
            return unwrapped(value)
        escapes, long = value.count(b"\\"), value.count(b"\\u")
        if len(value) - escapes - 4 * long - 2 > most:  # six bytes stand for one, two for one
            raise UnreadableError(Reason.PAGE_TOO_LARGE, f"a body of more than {most} bytes")
        return value.decoded()

    def value(self, path: str) -> object:
        """The value of another column."""
        value = self.columns.get(path)
        if not isinstance(value, Raw):
            return unwrapped(value)
        if len(value) > 6 * MOST_BYTES:  # too long for any: it need only be seen to be so
            return value.line[value.start + 1 : value.start + MOST_BYTES]
        return value.decoded()


def fields_of(line: bytes, wanted: Wanted) -> Fields:
    """What there is in the object that is a line.

    Raises:
        UnreadableError: It is no JSON, or no object.
    """
    if len(line) > _LONG or _most_values(line) > _MOST_VALUES:
        return _Walk(line, wanted).fields()
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        if isinstance(error, RecursionError) or _is_beyond_python(error):
            return _Walk(line, wanted).fields()
        raise _malformed(error) from error
    if not isinstance(row, dict):
        raise UnreadableError(Reason.MALFORMED_RECORD, "not a JSON object")
    inside: dict[str, object] = {}
    columns: dict[str, object] = {}
    for name, value in row.items():
        if wanted.is_column(name):
            columns[name] = value
        if isinstance(value, dict) and wanted.is_container(name):
            for inner, content in value.items():
                path = wanted.path(name, inner)
                if path is not None:
                    inside[path] = content
    return Fields({**inside, **columns}, _names(row))


def _most_values(line: bytes) -> int:
    """More values than ``line`` has, were every mark in its texts one of JSON's."""
    if len(line) < _MOST_VALUES:
        return 0
    return line.count(b",") + line.count(b"[") + line.count(b"{")


def _names(row: Mapping[str, object]) -> Iterator[str]:
    for name, value in row.items():
        yield name
        if isinstance(value, dict):
            yield from (f"{name[:_NAMES_TOLD]}.{inner[:_NAMES_TOLD]}" for inner in value)


def _is_beyond_python(error: ValueError) -> bool:
    """Whether `json` has read a number of more digits than Python makes an int of."""
    return not isinstance(error, (json.JSONDecodeError, UnicodeDecodeError))


def _malformed(error: Exception) -> UnreadableError:
    return UnreadableError(Reason.MALFORMED_RECORD, f"not JSON: {error}")


class _Walk:
    """Goes through an object, and notes where its columns stand."""

    def __init__(self, line: bytes, wanted: Wanted) -> None:
        self._line, self._wanted = line, wanted
        self._text = line.decode("latin-1")  # a character a byte: marks are found, nothing decoded
        self._left = _MOST_STEPS
        self._columns: dict[str, object] = {}
        self._inside: dict[str, dict[str, object]] = {}
        self._names: list[str] = []

    def fields(self) -> Fields:
        """What there is in the object.

        Raises:
            UnreadableError: It is no JSON, or no object; or of too many steps.
        """
        try:
            at = self._blank(0)
            if self._text[at : at + 1] != "{":
                raise UnreadableError(Reason.MALFORMED_RECORD, "not a JSON object")
            end = self._blank(self._members(at, None))
        except json.JSONDecodeError as error:
            raise _malformed(error) from error
        if end != len(self._text):
            raise self._wrong(end)
        inside = {path: value for found in self._inside.values() for path, value in found.items()}
        return Fields({**inside, **self._columns}, self._names)

    def _members(self, at: int, outer: str | None) -> int:
        """Note the columns of the object at ``at``; where it ends."""
        at = self._blank(at + 1)
        if self._text[at : at + 1] == "}":
            return at + 1
        while True:
            start, at = at, self._string(at)
            name = self._name(start, at)
            at = self._blank(self._expect(":", self._blank(at)))
            start, at = at, self._member(name, at, outer)
            self._note(name, start, at, outer)
            at = self._blank(at)
            if self._text[at : at + 1] == "}":
                return at + 1
            at = self._blank(self._expect(",", at))

    def _member(self, name: str | None, at: int, outer: str | None) -> int:
        if (
            name is not None
            and outer is None
            and self._text[at : at + 1] == "{"
            and self._wanted.is_container(name)
        ):
            self._inside[name] = {}  # of two fields of one name the later one counts
            return self._members(at, name)
        if outer is None and name is not None:
            self._inside.pop(name, None)
        return self._value(at)

    def _note(self, name: str | None, start: int, end: int, outer: str | None) -> None:
        if name is None:
            return
        if len(self._names) < _NAMES_TOLD:
            self._names.append(name if outer is None else f"{outer}.{name}")
        if outer is not None:
            path = self._wanted.path(outer, name)
            if path is not None:
                self._inside[outer][path] = Raw(self._line, start, end)
        elif self._wanted.is_column(name):
            self._columns[name] = Raw(self._line, start, end)

    def _name(self, start: int, end: int) -> str | None:
        """A field's name; None for one that is too long for any column."""
        if end - start > MOST_BYTES:
            return None
        try:
            name: str = json.loads(self._line[start:end])
        except ValueError as error:
            raise _malformed(error) from error
        return name

    def _value(self, at: int) -> int:
        """Where the value at ``at`` ends."""
        mark = self._text[at : at + 1]
        if mark == '"':
            return self._string(at)
        if mark not in ("{", "["):
            found = _SCALAR.match(self._text, at)
            if found is None:
                raise self._wrong(at)
            return found.end()
        self._step()
        short = self._text.find(mark.translate(_CLOSING), at, at + _SHORT)
        if short > 0 and _MARK.search(self._text, at + 1, short) is None:
            return short + 1
        self._step(_LONG_STEP)
        end = end_of_brackets(self._line, at)
        if end is None:
            raise self._wrong(len(self._text))
        return end

    def _string(self, at: int) -> int:
        self._step()
        end: int = scanstring(self._text, self._expect('"', at), False)[1]
        return end

    def _blank(self, at: int) -> int:
        return _BLANK.match(self._text, at).end()  # type: ignore[union-attr]  # it matches nothing too

    def _expect(self, mark: str, at: int) -> int:
        if self._text[at : at + 1] != mark:
            raise self._wrong(at)
        return at + 1

    def _step(self, steps: int = 1) -> None:
        self._left -= steps
        if self._left < 0:
            detail = f"an object of more than {_MOST_STEPS} names, texts and lists"
            raise UnreadableError(Reason.MALFORMED_RECORD, detail)

    def _wrong(self, at: int) -> UnreadableError:
        return UnreadableError(Reason.MALFORMED_RECORD, f"not JSON: at byte {at} of the line")
