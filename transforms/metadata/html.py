"""What the head of an HTML page says, and its declared language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from naqi.transforms.metadata.linked_data import read_linked_data
from naqi.transforms.text.storable import fold

Attributes = Mapping[str, "str | None"]

_MAX_LINKED_DATA = 200_000
_MAX_LINKED_ITEMS = 20_000
_MOST_LINKS = 100
_REPEATED = frozenset({
    "article:author", "article:tag", "author", "citation_author", "dc.creator", "dc.subject",
    "dcterms.creator", "og:article:author", "og:article:tag",
})  # fmt: skip
"""Names of ``<meta>`` that stand once for each author or keyword."""


@dataclass(slots=True)
class Head:
    """What a page says of itself, gathered while its tree is walked."""

    metas: dict[str, str] = field(default_factory=dict)
    """Content by ``property``, ``name`` or ``itemprop``, lower case; the first one counts."""
    several: dict[str, list[str]] = field(default_factory=dict)
    """All contents of those of `_REPEATED`."""
    images: list[str] = field(default_factory=list)
    """``href`` of every ``<link rel=image_src>``."""
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
                    name = name.lower()
                    self.metas.setdefault(name, content)
                    if name in _REPEATED and len(self.several.get(name, ())) < _MOST_LINKS:
                        self.several.setdefault(name, []).append(content)

    def add_link(self, attributes: Attributes) -> None:
        """Note a ``<link>``, if it says where the page stands."""
        target = attributes.get("href")
        rel = (attributes.get("rel") or "").lower().split()
        for name, links in (("canonical", self.canonical), ("image_src", self.images)):
            if target and name in rel and len(links) < _MOST_LINKS:
                links.append(target)

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
        waiting = read_linked_data(document[:_MAX_LINKED_DATA])[::-1]
        while waiting and seen < _MAX_LINKED_ITEMS:
            value = waiting.pop()
            seen += 1
            if isinstance(value, list):
                waiting.extend(reversed(value))
            elif isinstance(value, dict):
                yield value
                waiting.extend(v for v in reversed(value.values()) if isinstance(v, (list, dict)))
