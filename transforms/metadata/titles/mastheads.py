"""The masthead of a page where that is a heading: the site's name, and no headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.metadata.titles.site_names import name_key, sounds_like_a_site

_LOGO: Final = re.compile(
    r"(?<![a-z])(?:logo|masthead|navbar[-_]?brand"
    r"|(?:site|blog|forum|board)[-_]?(?:title|name|logo|header|brand))(?![a-z])(?!-design)"
)
"""Names of what holds the name of a site."""
_TOP: Final = re.compile(r"(?<![\w-])(?:(?:site|blog|main|top|global)[-_]?)?header(?![\w-])")
"""Names of what stands above a page."""
_ARTICLE: Final = re.compile(r"(?<![a-z])(?:article|entry|hentry|post|story|content)(?![a-z])")
_ARTICLES: Final = frozenset({"article", "main"})
_UP: Final = 5
"""Elements around a heading whose names are asked."""
_MOST: Final = 200
"""Headings of a page that are looked at."""
_FEW: Final = 0.4
"""A smaller share of a title is seldom the headline."""


def find_masthead(blocks: Sequence[Block], titles: Sequence[Sequence[str]]) -> str | None:
    """The ``h1`` of a page that is its masthead, if one is.

    Args:
        blocks: Of the page.
        titles: What its head says it is called, each in its parts.
    """
    headings = [block for block in blocks if block.role is Role.HEADING][:_MOST]
    keys = [name_key(block.text) for block in headings]
    first = True
    for at, heading in enumerate(headings):
        if heading.element.tag == "h1":
            for title in titles:
                parts = [name_key(part) for part in title]
                if keys[at] in parts and len({*parts}) > 1:
                    named = _is_site_of(title, heading, keys[at:])
                else:
                    named = first and _is_no_part(heading, "".join(parts), keys[at:])
                if named:
                    return heading.text
            first = False
    return None


def _is_site_of(title: Sequence[str], heading: Block, below: Sequence[str]) -> bool:
    """Whether it is the name of the site that a title and a heading have in common.

    Args:
        title: Its parts.
        heading: One of them.
        below: The keys of the heading, and of those below it.
    """
    key, keys = below[0], [name_key(part) for part in title]
    others = [k for k in keys if k != key]
    rest = "".join(others)
    is_last, is_small = key == keys[-1], len(key) < _FEW * len("".join(keys))
    is_logo, is_linked = _is_logo(heading.element), _is_linked(heading)
    if rest in below or (len(others[0]) > len(key) and others[0] in below):
        sounds = sounds_like_a_site(heading.text) and sum(map(sounds_like_a_site, title)) == 1
        return is_logo or is_linked or ((is_last or sounds) and len(rest) > len(key))
    if is_last:
        return is_logo or (is_linked and (is_small or _is_on_top(heading.element)))
    return is_logo and is_small


def _is_no_part(heading: Block, title: str, below: Sequence[str]) -> bool:
    """Whether a heading is a masthead, of a page whose title says nothing of it."""
    if _is_linked(heading) and title in below[1:]:
        return True
    is_on_top = _is_linked(heading) and _is_on_top(heading.element)
    return below[0] not in title and (is_on_top or _is_logo(heading.element))


def _is_linked(heading: Block) -> bool:
    return heading.link_chars >= len(heading.text)


def _is_logo(element: Element) -> bool:
    """Whether a heading stands where the name of a site does."""
    return any(_LOGO.search(around.names) for around in _around(element))


def _is_on_top(element: Element) -> bool:
    return any(around.tag == "header" or _TOP.search(around.names) for around in _around(element))


def _around(element: Element) -> Iterator[Element]:
    """A heading's element and some around it; none where those are an article's."""
    found: list[Element] = []
    around: Element | None = element
    while around is not None and len(found) < _UP:
        if around.tag in _ARTICLES or _ARTICLE.search(around.names):
            return iter(())
        found.append(around)
        around = around.above
    return iter(found)
