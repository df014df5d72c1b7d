"""Names of authors and publishers in JSON-LD, however they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

Item = Mapping[str, Any]

_MOST_NAMES: Final = 50
_MOST_ITEMS: Final = 20
_DEEPEST: Final = 4
"""Objects in objects that are looked into for a name."""
_NOT_OF_PAGE: Final = frozenset({
    "aggregaterating", "answer", "comment", "imageobject", "organization", "person", "product",
    "rating", "review", "usercomments", "website",
})  # fmt: skip
"""Types of things whose author is not that of the page, in lower case."""


def kinds(item: Item) -> list[str]:
    """The types of an object, in lower case."""
    stated = item.get("@type")
    return [
        kind.rpartition("/")[2].lower()
        for kind in (stated if isinstance(stated, list) else [stated])
        if isinstance(kind, str)
    ]


def is_article(item: Item) -> bool:
    """Whether an object is an article or a post."""
    return any("article" in kind or "posting" in kind for kind in kinds(item))


def of_page(items: Sequence[Item]) -> list[Item]:
    """The objects that may be the page: articles first, else in document order."""
    possible = [item for item in items if _NOT_OF_PAGE.isdisjoint(kinds(item))]
    return sorted(possible, key=lambda item: not is_article(item))[:_MOST_ITEMS]


def by_name(items: Sequence[Item]) -> dict[str, Item]:
    """The objects that others refer to, by ``@id``: of several the first that says more than it."""
    found: dict[str, Item] = {}
    for item in items:
        name = item.get("@id")
        if isinstance(name, str) and len(item) > 1:
            found.setdefault(name, item)
    return found


def names_of(value: Any, by_id: Mapping[str, Item], deep: int = 0) -> Iterator[str]:
    """The names that a value of JSON-LD gives: a text, an object, a list, or a reference."""
    if deep > _DEEPEST:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value[:_MOST_NAMES]:
            yield from names_of(one, by_id, deep + 1)
    elif isinstance(value, dict):
        name = value.get("name")
        parts = [value.get("givenName"), value.get("familyName")]
        if name:
            yield from names_of(name, by_id, deep + 1)
        elif all(isinstance(part, str) for part in parts):
            yield " ".join(map(str, parts))
        elif isinstance(value.get("@value"), str):
            yield value["@value"]
        elif isinstance(value.get("@id"), str):
            yield from names_of(by_id.get(value["@id"]), by_id, deep + 1)
