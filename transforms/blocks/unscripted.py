"""What of a page is shown where no scripts run, or by scripts alone: ``noscript``, ``template``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

NOSCRIPT, TEMPLATE = "noscript", "template"
"""Values of ``pages.body_source``."""
_OPENING: Final = re.compile(r"<(noscript|template)\b[^<>]{0,2000}>", re.I)
_CLOSING: Final = {
    name: re.compile(rf"</{name}\s*>", re.I) for name in (NOSCRIPT, TEMPLATE)
}  # fmt: skip
_TO_FILL: Final = re.compile(r"\{\{|\$\{|<%|\[\[")
"""What a script writes something else for."""
_LEAST: Final = 250
"""Characters of HTML that may have a body."""
_MOST: Final = 8
"""The longest ones that are looked at."""


class Copy(NamedTuple):
    """HTML that is not among the elements of its page."""

    source: str
    """`NOSCRIPT` or `TEMPLATE`."""
    start: int
    """Offset in the page of its first character."""
    end: int


def find_copies(source: str) -> list[Copy]:
    """The longest ``noscript`` and ``template`` elements of a page: each may hold its body."""
    found = sorted(_copies(source), key=lambda copy: copy.start - copy.end)
    return sorted(found[:_MOST], key=lambda copy: copy.start)


def _copies(source: str) -> Iterator[Copy]:
    at, ends = 0, {NOSCRIPT: 0, TEMPLATE: 0}
    while opening := _OPENING.search(source, at):
        name = opening[1].lower()
        at = opening.end()
        if ends[name] < at:
            closing = _CLOSING[name].search(source, at)
            ends[name] = closing.start() if closing else len(source) + 1
        end = ends[name]
        if end > len(source):
            continue
        if end - at >= _LEAST and not (
            name == TEMPLATE and _TO_FILL.search(source, at, end) is not None
        ):
            yield Copy(name, at, end)
        at = end
