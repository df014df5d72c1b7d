"""What of a page is shown where no scripts run, or no frames, or by scripts alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from naqi.transforms.text.weight import weigh

NOSCRIPT, NOFRAMES, TEMPLATE = "noscript", "noframes", "template"
"""Values of ``pages.body_source``."""
_OPENING: Final = re.compile(r"<(noscript|noframes|template)\b[^<>]{0,2000}>", re.I)
_CLOSING: Final = {
    name: re.compile(rf"</{name}\s*>", re.I) for name in (NOSCRIPT, NOFRAMES, TEMPLATE)
}  # fmt: skip
_TO_FILL: Final = re.compile(r"\{\{|\$\{|<%|\[\[")
"""What a script writes something else for."""
_LEAST: Final = 250
"""Characters of HTML that may have a body, ideographs counting thrice."""
_MOST: Final = 8
"""The longest ones that are looked at."""


class Copy(NamedTuple):
    """HTML that is not among the elements of its page."""

    source: str
    """`NOSCRIPT`, `NOFRAMES` or `TEMPLATE`."""
    start: int
    """Offset in the page of its first character."""
    end: int


def find_copies(source: str) -> list[Copy]:
    """The longest such elements of a page: each may hold its body."""
    found = sorted(_copies(source), key=lambda copy: copy.start - copy.end)
    return sorted(found[:_MOST], key=lambda copy: copy.start)


def _copies(source: str) -> Iterator[Copy]:
    at, ends = 0, dict.fromkeys(_CLOSING, 0)
    while opening := _OPENING.search(source, at):
        name = opening[1].lower()
        at = opening.end()
        if ends[name] < at:
            closing = _CLOSING[name].search(source, at)
            ends[name] = closing.start() if closing else len(source) + 1
        end = ends[name]
        if end > len(source):
            continue
        if weigh(source[at : min(end, at + _LEAST)]) >= _LEAST and not (
            name == TEMPLATE and _TO_FILL.search(source, at, end) is not None
        ):
            yield Copy(name, at, end)
        at = end
