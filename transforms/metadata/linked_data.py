"""JSON-LD as pages have it: with what templates leave around and in it, names with a prefix."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any, Final

_DECODER: Final = json.JSONDecoder(strict=False)
_WRAPPED: Final = re.compile(r"[^\[{]{0,20}<!\[CDATA\[")
"""What hides a script from readers of XHTML."""
_OPENING: Final = re.compile(r"[\[{]")
_BETWEEN: Final = re.compile(r"[\s,;]{0,99}(?=[\[{])")
_NEEDLESS: Final = re.compile(r'("(?:[^"\\]|\\.)*(?:"|\Z))|,(?=\s{0,99}[\]}])', re.S)
"""A comma behind the last of several, as templates leave it; or a string, which may have any."""
_VOCABULARIES: Final = ("", "schema:", "http://schema.org/", "https://schema.org/")
_MOST: Final = 20
"""Documents of one script."""


def read_linked_data(text: str) -> list[Any]:
    """The objects and lists of a script of JSON-LD, in their order; none if it is broken.

    A script may have several, though only one is allowed, be wrapped for XHTML, be escaped as text
    is, or have a comma too many.
    """
    if '"' not in text and "&quot;" in text:
        text = unescape(text)
    wrapped = _WRAPPED.match(text)
    start = wrapped.end() if wrapped else 0
    found = _values(text, start)
    return found or _values(_NEEDLESS.sub(lambda match: match[1] or "", text), start)


def get_stated(item: dict[str, Any], key: str) -> Any:
    """What ``item`` says of ``key``, a name of schema.org, which may be prefixed or an address."""
    for vocabulary in _VOCABULARIES:
        value = item.get(vocabulary + key)
        if value is not None:
            return _plain(value)
    return None


def _plain(value: Any) -> Any:
    """A value without the object that says in which language or of which type it is."""
    if isinstance(value, dict) and "@value" in value:
        return value["@value"]
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _values(text: str, start: int) -> list[Any]:
    found: list[Any] = []
    opening = _OPENING.search(text, start)
    while opening is not None and len(found) < _MOST:
        try:
            value, end = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            break
        found.append(value)
        between = _BETWEEN.match(text, end)
        opening = _OPENING.match(text, between.end()) if between else None
    return found
