"""Title and declared language of an HTML page, and what its head says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from naqi.schemas.page import MOST_TITLE
from naqi.transforms.text.storable import fold

Attributes = Mapping[str, "str | None"]

_MAX_LINKED_DATA = 200_000
_MAX_LINKED_ITEMS = 20_000
_MOST_LINKS = 100


@dataclass(slots=True)
class Head:
    """What a page says of itself, gathered while its tree is walked."""

    metas: dict[str, str] = field(default_factory=dict)
    """Content by ``property``, ``name`` or ``itemprop``, lower case; the first one counts."""
    canonical: list[str] = field(default_factory=list)
    """``href`` of every ``<link rel=canonical>``, up to `_MOST_LINKS`."""
    titles: list[str] = field(default_factory=list)
    linked_data: list[str] = field(default_factory=list)
    times: list[tuple[str, bool]] = field(default_factory=list)
    """``datetime`` of the ``<time>`` elements, and whether they are marked as the page's date."""
    language: str | None = None
    _items: list[dict[str, Any]] | None = None

    def linked_items(self) -> list[dict[str, Any]]:
        """The objects of its JSON-LD, in document order, read when first asked for."""
        if self._items is None:
            self._items = list(_linked_items(self.linked_data))
        return self._items

    def add_meta(self, attributes: Attributes) -> None:
        """Note a ``<meta>``."""
        content = attributes.get("content")
        if content:
            for key in ("property", "name", "itemprop"):
                name = attributes.get(key)
                if name:
                    self.metas.setdefault(name.lower(), content)

    def add_link(self, attributes: Attributes) -> None:
        """Note a ``<link>``, if it says where the page stands."""
        target = attributes.get("href")
        canonical = "canonical" in (attributes.get("rel") or "").lower().split()
        if target and canonical and len(self.canonical) < _MOST_LINKS:
            self.canonical.append(target)

    def add_time(self, attributes: Attributes) -> None:
        """Note a ``<time>``."""
        stated = attributes.get("datetime")
        if stated and len(self.times) < 100:
            marked = attributes.get("itemprop") == "datePublished" or "pubdate" in attributes
            self.times.append((stated, marked))

    def add_language(self, attributes: Attributes) -> None:
        """Note the language that ``<html>`` declares."""
        stated = attributes.get("lang") or attributes.get("xml:lang")
        if stated and self.language is None:
            self.language = fold(stated)[:35] or None


# ---- title

_SEPARATOR = re.compile(r" [|\-–—·•»«:/~]+ | ?[|｜»«] ?|_|::")
"""Between the parts of a title, whose white space is folded."""


def choose_title(head: Head, headings: Sequence[str]) -> str | None:
    """The page's title without the site's name; None if it states none.

    The ``h1`` that agrees with what the head says is the best, for it is what the reader sees;
    then JSON-LD's headline, ``og:title`` and ``<title>``.
    """
    page_title = _clean(head.titles[0] if head.titles else None)
    shared = _clean(head.metas.get("og:title") or head.metas.get("twitter:title"))
    headline = _clean(next(linked_values(head, "headline"), None))
    stated = [t for t in (headline, shared, page_title) if t]
    for heading in headings:
        if any(_agree(heading, other) for other in stated):
            return heading[:MOST_TITLE]
    if headline:
        return headline
    if shared:
        return _without_site(shared, head)
    if len(headings) == 1 and (not page_title or len(headings[0]) > 15):
        return headings[0][:MOST_TITLE]
    return _without_site(page_title, head) if page_title else None


def is_title(text: str, title: str) -> bool:
    """True if a block's text is the title, but for case and punctuation."""
    return text == title or _key(text) == _key(title)


def _clean(text: str | None) -> str | None:
    return fold(text)[:MOST_TITLE] or None if text else None


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _agree(heading: str, stated: str) -> bool:
    """True if one holds the other, as a title with the site's name holds the headline."""
    a, b = _key(heading), _key(stated)
    if not a or not b:
        return False
    return a == b or (len(a) >= 0.4 * len(b) and a in b) or (len(b) >= 0.6 * len(a) and b in a)


def _without_site(title: str, head: Head) -> str:
    """The longest part between separators where a part is the site's name, else the first."""
    parts = [p for p in _SEPARATOR.split(title) if p]
    if len(parts) < 2:
        return title
    site = _key(head.metas.get("og:site_name") or "")
    for part in (parts[-1], parts[0]):
        if site and _key(part) == site:
            at = title.rfind(part) if part is parts[-1] else len(part)
            cut = title[:at] if part is parts[-1] else title[at:]
            return cut.strip(" |-–—·•»«:/~_｜") or title
    first = parts[0]
    return first if len(first) >= 0.3 * len(title) else title


# ---- JSON-LD


def linked_values(head: Head, key: str) -> Iterator[str]:
    """Text values of ``key``, of articles before other things, in document order."""
    others: list[str] = []
    for item in head.linked_items():
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            kind = item.get("@type")
            if any("Article" in k or "Posting" in k for k in _strings(kind)):
                yield value
            else:
                others.append(value)
    yield from others


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        return (value,)
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else ()


def _linked_items(documents: Iterable[str]) -> Iterator[dict[str, Any]]:
    seen = 0
    for document in documents:
        try:
            waiting = [json.loads(document[:_MAX_LINKED_DATA], strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and seen < _MAX_LINKED_ITEMS:
            value = waiting.pop()
            seen += 1
            if isinstance(value, list):
                waiting.extend(reversed(value))
            elif isinstance(value, dict):
                yield value
                waiting.extend(v for v in reversed(value.values()) if isinstance(v, (list, dict)))
