"""What an HTML page states of itself besides its title and its date."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from naqi.schemas.page import Block, Stated
from naqi.transforms.metadata.authors.linked_authors import (
    Item,
    by_name,
    is_article,
    kinds,
    names_of,
    of_page,
)
from naqi.transforms.metadata.authors.stated_authors import find_author
from naqi.transforms.metadata.html import Head
from naqi.transforms.metadata.links import absolute, base_of, without_fragment
from naqi.transforms.text.storable import fold

LONGEST_SITE: Final = 200
LONGEST_DESCRIPTION: Final = 2_000
LONGEST_KEYWORD: Final = 100
MOST_KEYWORDS: Final = 50
"""Characters, and keywords, that are kept of what a page states."""

_SITE_METAS: Final = ("application-name", "apple-mobile-web-app-title", "dc.publisher")
_DESCRIPTION_METAS: Final = (
    "og:description", "description", "dc.description", "dcterms.description", "twitter:description",
)  # fmt: skip
_KEYWORD_METAS: Final = (
    "article:tag", "og:article:tag", "keywords", "news_keywords", "parsely-tags", "sailthru.tags",
    "dc.subject", "citation_keywords",
)  # fmt: skip
_IMAGE_METAS: Final = (
    "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src",
    "image", "thumbnail",
)  # fmt: skip
_BETWEEN_KEYWORDS: Final = re.compile(r"[,;，；、،|]")
_TAG: Final = re.compile(r"<[a-zA-Z/][^<>]{0,300}>")
_NONE: Final = frozenset({"", "none", "null", "undefined", "n/a", "-"})
_DEEPEST: Final = 3


def read_stated(
    head: Head, blocks: Sequence[Block], title: int | None, source: str, url: str | None
) -> Stated:
    """What the page states: docs/metadata.md has the sources of each part, in their order.

    Args:
        head: What it says of itself.
        blocks: All of the page.
        title: Position of its title.
        source: The page.
        url: As it was fetched.
    """
    base = cache(partial(base_of, source, url))
    items = of_page(head.linked_items())
    site = _site_name(head, items)
    return Stated(
        author=find_author(head, blocks, title, source, site),
        site_name=site,
        canonical_url=_canonical(head, base),
        description=_description(head, items),
        keywords=_keywords(head, items),
        image_url=_image(head, items, base),
    )


def _text(stated: Any, longest: int) -> str | None:
    """A text without mark-up, folded and cut; None if it says nothing."""
    if not isinstance(stated, str):
        return None
    text = html.unescape(stated[: 4 * longest])
    folded = fold(_TAG.sub(" ", text) if "<" in text else text)
    return folded[:longest].rstrip() if folded.lower() not in _NONE else None


def _first(texts: Iterable[Any], longest: int) -> str | None:
    return next((found for text in texts if (found := _text(text, longest))), None)


def _site_name(head: Head, items: Sequence[Item]) -> str | None:
    every = head.linked_items()
    by_id = by_name(every)
    stated: list[str | None] = [head.metas.get("og:site_name")]
    stated += [name for item in every if "website" in kinds(item) for name in names_of(item, by_id)]
    for item in items:
        for key in ("publisher", "isPartOf", "sourceOrganization"):
            if is_article(item):
                stated += names_of(item.get(key), by_id)
    stated += [head.metas.get(name) for name in _SITE_METAS]
    return _first((name for name in stated if name and "://" not in name), LONGEST_SITE)


def _canonical(head: Head, base: Callable[[], str | None]) -> str | None:
    links = {absolute(link, base) for link in head.canonical} - {None}
    found = links.pop() if len(links) == 1 else absolute(head.metas.get("og:url"), base)
    return without_fragment(found) if found else None


def _description(head: Head, items: Sequence[Item]) -> str | None:
    linked = (item.get("description") for item in items if is_article(item))
    stated = (head.metas.get(name) for name in _DESCRIPTION_METAS)
    return _first((*linked, *stated), LONGEST_DESCRIPTION)


def _keywords(head: Head, items: Sequence[Item]) -> tuple[str, ...] | None:
    linked = ([*_values(item.get("keywords"))] for item in items if is_article(item))
    stated = (head.several.get(name) or [head.metas.get(name, "")] for name in _KEYWORD_METAS)
    for texts in (*linked, *stated):
        found: dict[str, str] = {}
        for text in texts:
            for part in _BETWEEN_KEYWORDS.split(text):
                word = _text(part, LONGEST_KEYWORD)
                if word and "://" not in word:
                    found.setdefault(word.casefold(), word)
        if found:
            return (*found.values(),)[:MOST_KEYWORDS]
    return None


def _image(head: Head, items: Sequence[Item], base: Callable[[], str | None]) -> str | None:
    by_id = by_name(head.linked_items())
    images = (item.get("image") for item in items if is_article(item))
    linked = (value for image in images for value in _addresses(image, by_id))
    stated = (head.metas.get(name) for name in _IMAGE_METAS)
    for address in (*linked, *stated, *head.images):
        found = absolute(address, base)
        if found is not None:
            return found
    return None


def _values(stated: Any, deep: int = 0) -> Iterator[str]:
    """The texts that a value of JSON-LD gives: one, a list, or named things."""
    if isinstance(stated, str):
        yield stated
    elif isinstance(stated, list) and deep < _DEEPEST:
        for one in stated[:MOST_KEYWORDS]:
            yield from _values(one, deep + 1)
    elif isinstance(stated, dict) and isinstance(stated.get("name"), str):
        yield stated["name"]


def _addresses(stated: Any, by_id: Mapping[str, Item], deep: int = 0) -> Iterator[str]:
    """The addresses that a value of JSON-LD gives: one, a list, an image, or a reference to it."""
    if deep > _DEEPEST:
        return
    if isinstance(stated, str):
        yield stated
    elif isinstance(stated, list):
        for one in stated[:MOST_KEYWORDS]:
            yield from _addresses(one, by_id, deep + 1)
    elif isinstance(stated, dict):
        for key in ("url", "contentUrl"):
            yield from _addresses(stated.get(key), by_id, deep + 1)
        yield from _addresses(by_id.get(str(stated.get("@id"))), by_id, deep + 1)
