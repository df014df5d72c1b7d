"""What React server components hand on to a browser: rows of JSON that elements are written in.

A row is ``id:JSON``, or ``id:T`` with a length and a text. An element is
``["$", tag, key, props]``; ``"$L1a"`` and ``"$1a"`` stand for what row 1a holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from html import escape
from typing import Any, Final

_ROW: Final = re.compile(r"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,7}),)?")
_REFERENCE: Final = re.compile(r"\$[L@]?([0-9a-f]{1,8})")
_TAG: Final = re.compile(r"[a-z][a-z0-9-]{0,30}")
_NOT_SHOWN: Final = frozenset({"head", "link", "meta", "script", "style", "svg", "title"})
_ATTRIBUTES: Final = {"className": "class", "href": "href", "id": "id", "role": "role"}
"""Attributes that are written, as React names them."""
_MOST_ROWS: Final = 10_000
_MOST_DEPTH: Final = 200
"""Of elements inside of elements."""


def read_rows(text: str) -> list[Any]:
    """What the rows in ``text`` hold: their elements as HTML, their texts, what else is told."""
    rows = dict(_rows(text))
    writer = _Writer(rows)
    html = [writer.write(row) for row in list(rows)]
    texts = [value for row, value in rows.items() if row not in writer.written]
    return [text for text in (*html, *texts) if text] + writer.told


def _rows(text: str) -> Iterator[tuple[str, Any]]:
    at = 0
    for _ in range(_MOST_ROWS):
        row = _ROW.match(text, at)
        if row is not None and row[2]:
            size = int(row[2], 16)
            written = text[row.end() : row.end() + size].encode("utf-8", "replace")[:size]
            value = written.decode("utf-8", "ignore")
            yield row[1], _Text(value)
            at = row.end() + len(value)
            continue
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if row is not None and text[row.end() : row.end() + 1] in ("[", "{"):
            with suppress(ValueError, RecursionError):
                yield row[1], json.loads(text[row.end() : end], strict=False)
        at = end + 1
        if at >= len(text):
            return


class _Text(str):
    """The text of a row: it may be HTML."""

    __slots__ = ()


class _Writer:
    """Writes rows as HTML, each once."""

    def __init__(self, rows: dict[str, Any]) -> None:
        self._rows = rows
        self.written: set[str] = set()
        self.told: list[Any] = []
        """What components are told, which are not among the rows."""

    def write(self, row: str) -> str:
        """The elements of a row; none of a text, and of what has been written."""
        value = self._rows[row]
        if isinstance(value, str) or row in self.written:
            return ""
        self.written.add(row)
        return "".join(self._written(value, 0))

    def _written(self, value: Any, depth: int) -> Iterator[str]:
        if depth > _MOST_DEPTH:
            return
        if isinstance(value, str):
            if value.startswith("$") and not value.startswith("$$"):
                yield from self._referred(value, depth)
            else:
                yield escape(value.removeprefix("$"), quote=False)
        elif isinstance(value, list):
            if len(value) >= 4 and value[0] == "$" and isinstance(value[3], dict):
                yield from self._element(str(value[1]), value[3], depth)
            else:
                for part in value:
                    if isinstance(part, (str, list)):
                        yield from self._written(part, depth + 1)
        elif isinstance(value, dict):
            self.told.append(value)

    def _referred(self, value: str, depth: int, *, html: bool = False) -> Iterator[str]:
        reference = _REFERENCE.fullmatch(value)
        row = reference[1] if reference else ""
        if row not in self._rows or row in self.written:
            return
        self.written.add(row)
        found = self._rows[row]
        if isinstance(found, _Text):
            yield found if html else escape(found, quote=False)
        else:
            yield from self._written(found, depth + 1)

    def _element(self, tag: str, props: dict[str, Any], depth: int) -> Iterator[str]:
        if tag in _NOT_SHOWN:
            return
        known = _TAG.fullmatch(tag) is not None
        if known:
            named = ((name, props.get(prop)) for prop, name in _ATTRIBUTES.items())
            written = "".join(f' {k}="{escape(v)}"' for k, v in named if isinstance(v, str))
            yield f"<{tag}{written}>"
        else:
            told = {key: part for key, part in props.items() if key != "children"}
            if told:
                self.told.append(told)
        inner = props.get("dangerouslySetInnerHTML")
        if isinstance(inner, dict) and isinstance(inner.get("__html"), str):
            given = inner["__html"]
            referred = "".join(self._referred(given, depth, html=True))
            yield referred or ("" if _REFERENCE.fullmatch(given) else given)
        yield from self._written(props.get("children"), depth + 1)
        if known:
            yield f"</{tag}>"
