"""JSON that stands in the scripts of an HTML page: JSON-LD, and the state of frameworks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

_SCRIPT: Final = re.compile(r"<script\b([^<>]{0,2000})>")
_TYPE: Final = re.compile(r"""\btype\s*=\s*["']?([\w./+-]+)""")
_LONGER_IN_LOWER_CASE: Final = "\u0130"
"""An I with a dot above: of all characters it alone has more in lower case."""
_STATE: Final = re.compile(
    r"""(?:\b(?:window|self|globalThis)\s*\.|\b(?:var|let|const)\s+)[\w$.]{1,80}\s*=\s*"""
    r"""(?:JSON\.parse\(\s*(?=["'])|(?=[\[{]))"""
)
"""Where a script gives a variable an object, a list or the text of one."""
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"', re.S)
_MOST: Final = 4_000_000
"""Characters of a page's scripts that are read."""
_MOST_SCRIPTS: Final = 200
_MOST_STATES: Final = 20
"""Variables of one script that are read."""
_DECODER: Final = json.JSONDecoder(strict=False)


class Document(NamedTuple):
    """A JSON document in a page's source."""

    value: Any
    linked: bool
    """Whether it is JSON-LD, which says what its fields mean."""
    start: int
    """Offset of its first character."""
    end: int


def embedded_documents(source: str) -> Iterator[Document]:
    """The JSON documents in the scripts of ``source``, in page order, those that can be read."""
    left = _MOST
    lower = source.replace(_LONGER_IN_LOWER_CASE, "i").lower()
    end = 0
    for number, script in enumerate(_SCRIPT.finditer(lower)):
        start = script.end()
        if start < end or number >= _MOST_SCRIPTS:
            continue
        end = lower.find("</script", start)
        if end < 0:
            end = len(source)
        left -= end - start
        if left < 0:
            return
        kind = _TYPE.search(script[1])
        stated = kind[1] if kind else ""
        if stated.endswith("json"):
            yield from _read(source, start, end, linked=stated.endswith("ld+json"))
        elif not stated or "javascript" in stated or stated == "module":
            yield from _states(source, start, end)


def find_string(source: str, document: Document, text: str) -> tuple[int, int]:
    """Offsets of the string ``text`` in ``document``; those of the document if it is not found."""
    for written in _STRING.finditer(source, document.start, document.end):
        if written.end() - written.start() >= len(text) + 2:
            try:
                value = _DECODER.decode(written[0])
            except ValueError:
                continue
            if value == text:
                return written.start() + 1, written.end() - 1
    return document.start, document.end


def _states(source: str, start: int, end: int) -> Iterator[Document]:
    """What the script from ``start`` to ``end`` gives its variables."""
    at = start
    for _ in range(_MOST_STATES):
        found = _STATE.search(source, at, end)
        if found is None:
            return
        at = found.end()
        for document in _read(source, at, end, linked=False):
            yield document
            at = document.end


def _read(source: str, start: int, end: int, *, linked: bool) -> Iterator[Document]:
    """The document from ``start`` on, if it is one; read again if it is the text of one."""
    opening = re.compile(r'[\[{"]').search(source, start, end)
    if opening is None:
        return
    try:
        value, stop = _DECODER.raw_decode(source[opening.start() : end])
        if isinstance(value, str):
            value = _DECODER.decode(value)
    except (ValueError, RecursionError):
        return
    if isinstance(value, (dict, list)):
        yield Document(value, linked, opening.start(), opening.start() + stop)
