"""Who has written a page, as it says itself."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.transforms.dates.name_key import name_key
from naqi.transforms.furniture.bylines import author_in, names_in
from naqi.transforms.metadata.authors.linked_authors import by_name, names_of, of_page
from naqi.transforms.metadata.html import Head
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.storable import fold

LONGEST: Final = 300
"""Characters of all authors together."""
_LONGEST_NAME: Final = 100
_MOST: Final = 20
BETWEEN: Final = "; "
_METAS: Final = (
    "author", "article:author", "article:author_name", "og:article:author", "og:author",
    "parsely-author", "sailthru.author", "citation_author", "citation_authors", "dc.creator",
    "dcterms.creator", "byl", "byline", "cxenseparse:author", "authors", "creator",
)  # fmt: skip
_ADDRESS: Final = re.compile(r"https?:|www\.|\w\.(?:com|org|net)\b|^[@/]|\S@\S", re.IGNORECASE)
_HOST: Final = re.compile(r"[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.(?:[a-z]{2,12}|[A-Z]{2,12})")
_OPENED: Final = re.compile(r"(?:by|von|par|por|door|av|oleh|بقلم)[:\s]\s*", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{0,300}>")
_NOBODY: Final = frozenset({
    "admin", "administrator", "anonymous", "author", "authors", "default", "editor", "guest", "na",
    "none", "null", "redaccion", "redaktion", "root", "siteadmin", "staff", "superuser", "test",
    "undefined", "unknown", "user", "webmaster", "wpadmin",
    "abouttheauthor", "biography", "fullbio", "postedby", "readmore", "review", "seebio", "viewbio",
    "viewprofile", "writtenby",
})  # fmt: skip
"""Keys of accounts, placeholders and labels, which name nobody."""

_MARK: Final = "author"
_IS_MARK: Final = re.compile(
    r"<([a-z][a-z0-9]{0,9})\s[^<>]{0,400}?\b(?:rel|itemprop)\s?=\s?[\"']?(?:[a-z-]{1,20} )?\Z",
    re.IGNORECASE,
)
"""What stands before it in the tag of an element that is marked as the author."""
_TAG_BEFORE: Final = 500
_MOST_MARKS: Final = 200
"""Times that the word is looked at."""
_TITLE_PARTS: Final = re.compile(r"[|·•»«]|\s[-–—:]\s")
_LONGEST_TITLE: Final = 500
_NAMED: Final = re.compile(
    r"itemprop\s*=\s*[\"']?name\b[^<>]{0,300}>([^<>]{1,200})<", re.IGNORECASE
)
_NOT_SHOWN: Final = frozenset({"link", "meta", "script"})
_MARKED_LONG: Final = 600
"""Characters of an element that is marked as the author."""
_BYLINE: Final = re.compile(
    r"(?:^|[\s_-])(?:byline|authors?|autor|auteur|verfasser|penulis)(?:$|[\s_-])"
)
_NEAR_BELOW, _NEAR_ABOVE = 14, 4
"""Blocks from the title in which a byline may stand."""
_LONGEST_BYLINE: Final = 200
_LEVELS: Final = 3
"""Elements around a block of which one may be named a byline."""


def find_author(
    head: Head, blocks: Sequence[Block], title: int | None, source: str, site: str | None
) -> str | None:
    """The names of the authors, parted by `BETWEEN`; None if the page names none.

    Args:
        head: What the page says of itself.
        blocks: All of the page.
        title: Position of its title, by which its byline stands.
        source: The page.
        site: Name of the site: it is the author only where nobody else is.
    """
    spare = None
    sites = {name_key(part) for part in _site_names(head, site)}
    sources = (
        _linked(head),
        _stated(head),
        _marked(source),
        _shown(blocks, title),
    )
    for found in sources:
        names = clean_names(found)
        people = [name for name in names if name_key(name) not in sites]
        if people:
            return _joined(people)
        spare = spare or _joined(names)
    return spare


def _site_names(head: Head, site: str | None) -> Iterator[str]:
    """What the site is called, as it says or as titles begin or end."""
    if site:
        yield site
    parts = _TITLE_PARTS.split(head.titles[0][:_LONGEST_TITLE]) if head.titles else []
    if len(parts) > 1:
        yield parts[0]
        yield parts[-1]


def clean_names(stated: Iterable[str]) -> list[str]:
    """Names as they are stored: folded, each once, no addresses, no accounts."""
    found: dict[str, str] = {}
    for text in stated:
        name = fold(_TAG.sub(" ", html.unescape(text[: 2 * LONGEST])))
        opened = _OPENED.match(name)
        name = (name[opened.end() :] if opened else name).strip(' ,;|-–—·•"“”')
        key = name_key(name)
        if len(key) < 2 or key in _NOBODY or len(name) > _LONGEST_NAME or _is_address(name):
            continue
        found.setdefault(key, name)
        if len(found) == _MOST:
            break
    return [*found.values()]


def _is_address(name: str) -> bool:
    return _ADDRESS.search(name) is not None or _HOST.fullmatch(name) is not None


def _joined(names: Sequence[str]) -> str | None:
    """As many of ``names`` as fit."""
    joined = ""
    for name in names:
        more = joined + BETWEEN + name if joined else name
        if len(more) > LONGEST:
            break
        joined = more
    return joined or None


def _linked(head: Head) -> list[str]:
    by_id = by_name(head.linked_items())
    for item in of_page(head.linked_items()):
        for key in ("author", "creator"):
            names = [*names_of(item[key], by_id)] if key in item else []
            if names and clean_names(names):
                return names
    return []


def _stated(head: Head) -> list[str]:
    for name in _METAS:
        if name not in head.metas:
            continue
        stated = head.several.get(name) or [head.metas[name]]
        names = [part for text in stated for part in text.split(";")]
        if clean_names(names):
            return names
    return []


def _marked(source: str) -> Iterator[str]:
    """What stands in the first element that is marked as the author, by ``rel`` or microdata."""
    at = -1
    for _ in range(_MOST_MARKS):
        at = source.find(_MARK, at + 1)
        if at < 0:
            return
        before = source[at - 1 : at]
        if before not in ('"', "'", "=", " "):
            continue
        opened = source.rfind("<", max(0, at - _TAG_BEFORE), at)
        tag = _IS_MARK.match(source[opened:at]) if opened >= 0 else None
        if tag is not None and tag[1].lower() not in _NOT_SHOWN:
            begin = source.find(">", at, at + _TAG_BEFORE) + 1
            if begin:
                yield from _inside(source[begin : begin + _MARKED_LONG], tag[1])
            return


def _inside(text: str, tag: str) -> Iterator[str]:
    """The name in an element, of which ``text`` is the inside and what follows."""
    closed = text.find(f"</{tag}")
    if closed < 0:
        return
    named = _NAMED.search(text, 0, closed + 1)
    name = named[1] if named else _TAG.sub(" ", text[:closed])
    found = names_in(fold(html.unescape(name)))
    if found:
        yield found


def _shown(blocks: Sequence[Block], title: int | None) -> Iterator[str]:
    """The names of the byline near the title."""
    first = max(0, (title or 0) - _NEAR_ABOVE)
    for block in blocks[first : (title or 0) + _NEAR_BELOW]:
        if len(block.text) > _LONGEST_BYLINE:
            continue
        name = author_in(block.text)
        if name is None and _is_byline(block.element):
            name = names_in(block.text) if " " in block.text else None
        if name is not None:
            yield name
            return


def _is_byline(element: Element | None) -> bool:
    for _ in range(_LEVELS):
        if element is None:
            return False
        if element.names and _names_byline(element.names):
            return True
        element = element.above
    return False


@cached_short(1024)  # blocks that stand together have their elements in common
def _names_byline(names: str) -> bool:
    return _BYLINE.search(names) is not None
