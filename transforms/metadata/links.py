"""Addresses that a page states of itself and of its image, made absolute."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import SplitResult, urldefrag, urljoin, urlsplit

from naqi.schemas.page import MOST_URL
from naqi.transforms.text.storable import storable

_UNSAFE: Final = frozenset('<>"{}|\\^`')
"""Never in an address; in a template whose values are missing."""
_BASE: Final = re.compile(
    r"<base\s[^<>]{0,300}?href\s*=\s*[\"']?([^\"'\s<>]{1,2000})", re.IGNORECASE
)
_HEAD: Final = 100_000
"""Characters in which a ``<base>`` is looked for."""
_MISSING: Final = frozenset({"", "#", "/", "false", "none", "null", "undefined"})
"""What stands where an address is missing."""


def base_of(source: str, url: str | None) -> str | None:
    """What relative addresses in a page are relative to; None if that is not known."""
    if source.find("<base", 0, _HEAD) < 0 and source.find("<BASE", 0, _HEAD) < 0:
        return url
    found = _BASE.search(source, 0, _HEAD)
    return absolute(found[1], lambda: url) or url if found else url


def absolute(stated: str | None, base: Callable[[], str | None]) -> str | None:
    """An ``http`` or ``https`` address, resolved; None if it is none that can be followed.

    Args:
        stated: As the page has it.
        base: Tells what a relative one is relative to: most are not, and it takes a while to find.
    """
    stated = (stated or "").strip().replace("&amp;", "&")
    parts = None if stated.lower() in _MISSING else split_address(stated, base)
    joined = parts.geturl() if parts else ""
    return joined if 0 < len(joined) <= MOST_URL and storable(joined) == joined else None


def split_address(stated: str, base: Callable[[], str | None] = lambda: None) -> SplitResult | None:
    """The parts of an ``http`` or ``https`` address; None if it is none that can be followed.

    Args:
        stated: Without white space around it.
        base: See `absolute`.
    """
    if len(stated) > MOST_URL or not stated.isprintable() or " " in stated:
        return None
    if not _UNSAFE.isdisjoint(stated):
        return None
    try:
        parts = urlsplit(stated)
        if not (parts.scheme and parts.netloc):
            parts = urlsplit(urljoin(base() or "", stated))
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    followed = parts.scheme in ("http", "https") and host and "@" not in parts.netloc
    return parts if followed else None


def without_fragment(url: str) -> str:
    """``url`` without what points into the page."""
    return urldefrag(url).url
