"""The address that a page states for itself: taken where nobody else tells one, and only if safe.

A page is judged alone, so what it says has to be believable by itself: an address of one page, and
not of a front page, which templates and browsers leave in every page of a folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from naqi.transforms.metadata.links import split_address, without_fragment

_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?!\d+\Z)[^\W_](?:[\w-]{0,61}[^\W_])?")
"""Names with a dot: no number of a machine, no name of a network at home."""
_LONGEST_HOST = 253
_OF_NO_INTERNET = frozenset({"internal", "invalid", "lan", "local", "localdomain", "localhost"})
_FRONT = re.compile(
    r"(?:/(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?))?"
    r"/?(?:(?:index|default|home|start|main)(?:\.[a-z0-9]{2,5})?)?/?",
    re.IGNORECASE,
)
"""Paths of front pages, also of one language."""
_MISSING = frozenset({"false", "nan", "nil", "none", "null", "undefined"})
"""What programs write where a value is missing."""


def stated_address(canonical: Iterable[str], shared: str | None) -> str | None:
    """The URL that a page gives itself, without fragment; None if it gives none to be believed.

    Args:
        canonical: ``href`` of each ``<link rel=canonical>``. Several that differ tell nothing.
        shared: Content of ``og:url``; asked where the others tell nothing.
    """
    links = {link.strip() for link in canonical}
    for stated in [*(links if len(links) == 1 else ()), shared]:
        found = _believable(stated.strip()) if stated else None
        if found is not None:
            return found
    return None


def _believable(stated: str) -> str | None:
    parts = split_address(stated)
    host = parts.hostname if parts else None
    if parts is None or host is None:
        return None
    if len(host) > _LONGEST_HOST or _HOST.fullmatch(host) is None:
        return None
    if host.rpartition(".")[2] in _OF_NO_INTERNET:
        return None
    steps = parts.path.strip("/").casefold().split("/")
    if steps[-1] in _MISSING or (_FRONT.fullmatch(parts.path) and not parts.query):
        return None
    return without_fragment(stated)
