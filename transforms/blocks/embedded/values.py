"""JSON that stands in an HTML page: JSON-LD, the state of frameworks, in scripts and attributes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from naqi.transforms.blocks.embedded.flight import read_rows
from naqi.transforms.metadata.linked_data import read_linked_data

_SCRIPT: Final = re.compile(r"<script\b([^<>]{0,2000})>")
_TYPE: Final = re.compile(r"""\btype\s*=\s*["']?([\w./+-]+)""")
_LONGER_IN_LOWER_CASE: Final = "\u0130"
"""An I with a dot above: of all characters it alone has more in lower case."""


def _begun(word: str) -> str:
    """A pattern of ``word`` where no word goes on: found sooner than with a boundary before it."""
    return rf"{word}(?<!\w{word})"


_VARIABLE: Final = "|".join([
    *(_begun(word) + r"\s*[.\[]" for word in ("window", "self", "globalThis")),
    *(_begun(word) + r"\s+" for word in ("var", "let", "const")),
])  # fmt: skip
_STATE: Final = re.compile(
    rf"(?:{_VARIABLE})"
    r"""[\w$."'\]]{1,80}\s*=\s*"""
    r"""(?:JSON\.parse\(\s*(decodeURIComponent\(\s*)?(?=["'])|(?=[\[{]))"""
)
"""Where a script gives a variable an object, a list or the text of one."""
_FLIGHT: Final = re.compile(_begun("__next_f") + r"\.push\(\s*(?=\[)")
"""Where a script hands on a piece of what React has rendered on a server."""
_ATTRIBUTE: Final = re.compile(r"""=\s{0,9}(["'])\s{0,9}(?=[\[{])""")
_LEAST_ATTRIBUTE: Final = 200
"""Characters of an attribute that may hold a body."""
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"', re.S)
_MOST: Final = 4_000_000
"""Characters of a page's scripts and attributes that are read."""
_MOST_SCRIPTS: Final = 200
_MOST_STATES: Final = 20
"""Variables of one script that are read, and pieces of what was rendered."""
_MOST_ATTRIBUTES: Final = 200
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
    """The JSON documents in ``source``, those that can be read.

    They come in page order, but what React hands on in pieces comes last.
    """
    left = _MOST
    lower = source.replace(_LONGER_IN_LOWER_CASE, "i").lower()
    end = 0
    rendered: list[Document] = []
    for number, script in enumerate(_SCRIPT.finditer(lower)):
        start = script.end()
        if start < end or number >= _MOST_SCRIPTS:
            continue
        yield from _in_attributes(source, end, start)
        end = lower.find("</script", start)
        if end < 0:
            end = len(source)
        left -= end - start
        if left < 0:
            break
        kind = _TYPE.search(script[1])
        stated = kind[1] if kind else ""
        if stated.endswith("ld+json"):
            for value in read_linked_data(source[start:end]):
                yield Document(value, True, start, end)
        elif stated.endswith("json"):
            yield from _read(source, start, end)
        elif not stated or "javascript" in stated or stated == "module":
            yield from _states(source, start, end)
            rendered.extend(_pieces(source, start, end))
    yield from _in_attributes(source, end, len(source))
    if rendered:
        text = "".join(piece.value for piece in rendered)
        yield Document(read_rows(text), False, rendered[0].start, rendered[-1].end)


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


def read_json(text: str) -> Any:
    """The object or list that ``text`` is, once more read if it is the text of one; or None."""
    try:
        value = _DECODER.decode(text)
        if isinstance(value, str):
            value = _DECODER.decode(value)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, (dict, list)) else None


def _in_attributes(source: str, start: int, end: int) -> Iterator[Document]:
    """What attributes between scripts hold."""
    left, at = _MOST, start
    for _ in range(_MOST_ATTRIBUTES):
        opening = _ATTRIBUTE.search(source, at, end)
        if opening is None:
            return
        start, at = opening.end(), source.find(opening[1], opening.end(), end)
        left -= at - start
        if at < 0 or left < 0:
            return
        if at - start >= _LEAST_ATTRIBUTE:
            value = read_json(_unescape(source[start:at]))
            if value is not None:
                yield Document(value, False, start, at)


def _unescape(text: str) -> str:
    """`html.unescape`, which looks each entity up: most of them are quotation marks."""
    return unescape(text.replace("&quot;", '"'))


def _states(source: str, start: int, end: int) -> Iterator[Document]:
    """What the script from ``start`` to ``end`` gives its variables."""
    at = start
    for _ in range(_MOST_STATES):
        found = _STATE.search(source, at, end)
        if found is None:
            return
        at = found.end()
        for document in _read(source, at, end, quoted=found[1] is not None):
            yield document
            at = document.end


def _pieces(source: str, start: int, end: int) -> Iterator[Document]:
    """The pieces of text that the script from ``start`` to ``end`` hands on to React."""
    at = start
    for _ in range(_MOST_STATES):
        found = _FLIGHT.search(source, at, end)
        if found is None:
            return
        at = found.end()
        for document in _read(source, at, end):
            at = document.end
            if len(document.value) == 2 and isinstance(document.value[1], str):
                yield document._replace(value=document.value[1])


def _read(source: str, start: int, end: int, *, quoted: bool = False) -> Iterator[Document]:
    """The document from ``start`` on, if it is one; read again if it is the text of one."""
    opening = re.compile(r'[\[{"]').search(source, start, end)
    if opening is None:
        return
    try:
        value, stop = _DECODER.raw_decode(source[opening.start() : end])
    except (ValueError, RecursionError):
        return
    if isinstance(value, str):
        value = read_json(unquote(value) if quoted else value)
    if isinstance(value, (dict, list)):
        yield Document(value, False, opening.start(), opening.start() + stop)
