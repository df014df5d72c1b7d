"""What the names of fields in a page's JSON tell of what is in them."""

from __future__ import annotations

import re
from typing import Any, Final

from naqi.transforms.text.bounded_cache import cached_short

_NO_BODY: Final = re.compile(
    r"i18n|l10n|locale|translat|intl|messages?$|labels?$|strings?$|dictionar|config|settings|options"
    r"|consent|cookie|gdpr|privacy|terms|legal|footer|header|nav|menu|seo|meta|schema|query|style|css"
    r"|script|fragment|error|toast|feature|flags?$|env|related|recommend|comments?$|newsletter"
    r"|author|bio$|copyright|disclaimer|license|svg|icon|url|href|src$|placeholder|template"
    r"|reviews?$|ratings?$|testimonial|^alt|alt_?text|captions?$|tooltip|modal|suggest|signature",
    re.I,
)
"""Fields, and what is in them, that are no body."""
_KIND: Final = ("__typename", "_type", "contentType", "component", "componentName", "type")
"""Fields that say what an object is."""
_NO_BODY_KIND: Final = re.compile(
    r"modal|drawer|tooltip|pop_?up|dialog|toast|cookie|consent|footer|navigation|banner|newsletter"
    r"|cta$|call_?to_?action|config|settings",
    re.I,
)
_BODY: Final = re.compile(
    r"body|content|text|html|article|story|paragraph|markdown|rendered|description|value|children"
    r"|blocks|copy$|maintext|prose|fulltext|cooked|post$",
    re.I,
)
"""Fields that bodies stand in."""
LISTED: Final = frozenset(
    {"title", "headline", "url", "href", "slug", "link", "permalink", "price"}
)
"""What items of a list have that are pages or things, and no paragraphs."""
_THING: Final = re.compile(r"title|headline|^slug$|price|thumbnail|^(?:url|href|permalink)$", re.I)
"""The same, of items of any depth."""
_HEADED: Final = frozenset({"title", "headline", "price"})
"""The same, of what somebody wrote at some time."""
_AUTHOR: Final = re.compile(
    r"^(?:author|user|creator|owner|poster|posted_?by|member|writer|sender|nick)", re.I
)
_DATE: Final = re.compile(
    r"^(?:date|created|posted|published|timestamp|time$)|(?:_at|At|Date|_date|_time|_on)$"
)
WRAPPING: Final = frozenset({"node", "attributes", "data", "item", "value", "fields"})
"""Fields that hold all of an item."""
_DIGITS: Final = re.compile(r"\d+")


def is_thing(item: dict[str, Any]) -> bool:
    """Whether an item of a list is a page or a thing, and not what somebody wrote in a thread."""
    if any(map(_AUTHOR.match, item)) and any(map(_DATE.search, item)):
        return not _HEADED.isdisjoint(item)
    return any(map(_THING.search, item))


@cached_short(4096)
def kind_of(key: str) -> tuple[str, bool]:
    """The field ``key`` without what numbers it, as in ``Post:12``; whether it is numbered."""
    kind, colon, _ = key.partition(":")
    bare = _DIGITS.sub("", kind)
    return bare, bool(colon) or not bare


@cached_short(4096)
def is_no_body(key: str) -> bool:
    """Whether the field ``key``, and what is in it, is no body."""
    return _NO_BODY.search(key) is not None


def is_shown_beside(item: dict[str, Any]) -> bool:
    """Whether an object says to be a window, a banner or the like, beside what a page is about."""
    kinds = (item.get(key) for key in _KIND)
    return any(isinstance(kind, str) and _NO_BODY_KIND.search(kind[:100]) for kind in kinds)


@cached_short(4096)
def may_be_body(key: str) -> bool:
    """Whether the field ``key`` is named as those that bodies stand in."""
    return _BODY.search(key) is not None
