"""Where, in what is no JSON, the next object may start: after damage reading goes on there."""

from __future__ import annotations

import re
from typing import NamedTuple

_NAME = rb'("[^"\\\n]{1,200}")\s{0,200}:'
_SCALAR = rb'(?:"(?:[^"\\]|\\.){0,500}"|[^\s",\[\]{}]{1,40})'
_OBJECT = rb"\{\s{0,200}" + _NAME
_NAMES = _OBJECT + rb"(?:\s{0,200}" + _SCALAR + rb"\s{0,200},\s{0,200}" + _NAME + rb")?"
_FIRST = re.compile(_NAMES)
_LIKE = re.compile(rb"[\]}\[,\s](?=" + _NAMES + rb")")
_ANY = re.compile(rb"[\]}\[][\s,]{0,200}(?=" + _OBJECT + rb")")


class Names(NamedTuple):
    """What the objects of a file begin with, by which those in them are told from them."""

    first: bytes
    second: bytes | None
    """After a text or a number; None where there is none."""


def names_of(text: bytes) -> Names | None:
    """What an object begins with; None where it begins with nothing to be known by."""
    found = _FIRST.match(text)
    return None if found is None else Names(*found.groups())


def next_start(text: bytes, names: Names | None) -> int | None:
    """Where in ``text``, after its start, an object may start; None for nowhere.

    Args:
        text: What begins with an object that has no end, or none where one was sought.
        names: What objects begin with; None where nobody knows.
    """
    if names is None:
        found = _ANY.search(text, 1)
        return None if found is None else found.end()
    for found in _LIKE.finditer(text, 1):
        first, second = found.groups()
        if first == names.first and (names.second is None or second == names.second):
            return found.end()
    return None
