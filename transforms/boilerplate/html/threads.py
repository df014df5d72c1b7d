"""Threads of posts: pages whose posts are what they are about, and what of a post is no text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.text.bounded_cache import cached_short

_HOSTS: Final = frozenset({"board", "boards", "discuss", "discourse"})
"""Labels of hosts that are forums; so are those that end with `_HOST_ENDINGS`."""
_HOST_ENDINGS: Final = ("forum", "forums")
_FOLDER: Final = re.compile(
    r"(?:[a-z0-9]+-)?(?:forums?|boards?)|threads?|topics?|discussions?|questions?|viewtopic|showthread"
)
_SCRIPT: Final = re.compile(r"(?:viewtopic|showthread|viewthread|topic|thread)\.[a-z]{2,5}")
"""Names that programs of forums give to what they show."""
_NUMBERED: Final = re.compile(
    r"(?:^|\s)(p|[a-z_-]{0,40}(?:post|message|msg|comment|reply|answer)[a-z_-]{0,20}?)[_-]?\d{3,}"
    r"(?!\S)"
)
"""Ids and classes of posts: each has its number."""
_AT_A_GLANCE: Final = re.compile(
    r"(?:o(?:st|mment)|m(?:essage|sg)|reply|answer)[a-z_-]{0,20}\d{3}|\bp[_-]?\d{3}"
)
"""What such names have, and few others."""
_PROGRAMS: Final = re.compile(
    r"(?<![\w-])(?:crawler-post|message--post|postbit(?:legacy|container|_classic)?|postcontainer"
    r"|post has-profile|bbp-reply-content|topic-post|structitem--post|moderatorbar)(?![\w-])"
)
"""Names that programs of forums give to posts, and nobody else to anything: Discourse, XenForo,
vBulletin, phpBB, MyBB, bbPress; SMF to what each post has."""
_IN_PROGRAMS: Final = (
    "crawler-post", "message--post", "postbit", "postcontainer", "post has-profile",
    "bbp-reply-content", "topic-post", "structitem--post", "moderatorbar",
)  # fmt: skip
"""One of these is in each of them."""
_ANSWER, _COMMENT = "answer", "comment"
"""Where posts are answers, what is called a comment is one on them."""
_DIGITS: Final = re.compile(r"\d+")
_LEAST_POSTS: Final = 2
_LEAST_UNNUMBERED: Final = 3
_WITHOUT_NUMBER: Final = re.compile(
    r"(?:^|\s)((?:c|forum|topic|thread|board)?[_-]?(?:post|comment|message|reply|answer)"
    r"[_-]?(?:item|wrapper|container|box|block|row|entry|card)?)(?!\S)"
)
"""Names of posts where none has its number."""
_SIGNATURE: Final = re.compile(r"signature|(?<![a-z])sig[_-]?(?:text|content)?(?![a-z])")
"""Names of what an author has below all posts."""
_LIKED: Final = re.compile(
    r"(?<![a-z])(?:post|message|comment|vbseo)?[-_]?(?:liked|likes|reactions?(?:bar)?|thanks|kudos)"
    r"(?:[-_](?:bar|list|count|box|row|links?|summary))?(?![a-z])"
)
"""Names of what tells how a post was liked."""
_WHO: Final = re.compile(
    r"(?:user|member|poster|author)[_-]?(?:info|details|extras?|title|stats|card|profile|pan(?:el|e)"
    r"|column|rank|block|box|cell|data|meta)"
    r"|(?<![a-z])(?:message[_-]{1,2}user|message-cell--user|post[_-]?profile|post[_-]?author|post[_-]?left"
    r"|msg[_-]?infobox)(?![a-z])"
    r"|(?<![\w-])(?:(?:post|member)group|stars)(?![\w-])"
)
"""Names of what tells of a post's author: titles, counts."""


def is_thread(url: str | None) -> bool:
    """Whether a page at ``url`` is a thread of a forum, as its host or its path says."""
    if not url:
        return False
    try:
        parts = urlsplit(url.lower())
    except ValueError:
        return False
    *folders, last = parts.path.split("/") or [""]
    *labels, _ = parts.netloc.split(".")
    return (
        any(part in _HOSTS or part.endswith(_HOST_ENDINGS) for part in labels)
        or any(map(_FOLDER.fullmatch, folders))
        or _SCRIPT.fullmatch(last) is not None
    )


def has_posts(nodes: Sequence[Node]) -> bool:
    """Whether a page has posts as programs of forums mark them up, wherever it comes from."""
    written = dict.fromkeys(node.element.names for node in nodes)
    together = "\n".join(written)
    if not any(word in together for word in _IN_PROGRAMS):
        return False
    told = {names for names in written if _PROGRAMS.search(names)}
    if not told:
        return False
    posts = [node for node in nodes if node.element.names in told]
    return len(posts) >= _LEAST_POSTS and not all(map(_is_comment, posts))


def _is_comment(node: Node | None) -> bool:
    """Whether a container stands in what is named for comments, as below an article."""
    while node is not None and node.rule is not Rule.COMMENTS:
        node = node.parent
    return node is not None


def main_kind(posts: Collection[Node]) -> list[Node]:
    """Those of ``posts`` that are named as the one with most text is, but for its number."""
    if not posts:
        return []
    longest = max(posts, key=lambda post: (post.chars, -post.first))
    kind = _DIGITS.sub("", longest.element.names)
    return [post for post in posts if _DIGITS.sub("", post.element.names) == kind]


def find_posts(nodes: Sequence[Node]) -> set[Node]:
    """The outermost containers of posts, where there are several of one kind."""
    written = dict.fromkeys(node.element.names for node in nodes)
    if len(_AT_A_GLANCE.findall("\n".join(written))) >= _LEAST_POSTS:
        told = {names: _kind_of_post(names) for names in written if _AT_A_GLANCE.search(names)}
        posts = _outermost(nodes, told, _LEAST_POSTS)
        if posts:
            return posts
    told = {names: found[1] for names in written if (found := _WITHOUT_NUMBER.search(names))}
    return _outermost(nodes, told, _LEAST_UNNUMBERED) if told else set()


def _outermost(nodes: Sequence[Node], told: Mapping[str, str], least: int) -> set[Node]:
    """The outermost of ``nodes`` that are of a kind, by their names, which is there so often."""
    kinds = [told.get(node.element.names, "") for node in nodes]
    if any(_ANSWER in kind for kind in kinds):
        kinds = ["" if _COMMENT in kind else kind for kind in kinds]
    times = Counter(kinds)
    posts: set[Node] = set()
    inside: set[Node] = set()
    for node, kind in zip(nodes, kinds, strict=True):  # outer ones come before inner ones
        if node.parent in inside:
            inside.add(node)
        elif kind and times[kind] >= least:
            inside.add(node)
            posts.add(node)
    return posts


def rule_posts(nodes: Sequence[Node], posts: Collection[Node]) -> None:
    """Let the posts of a thread be content, but what tells of their authors.

    Args:
        nodes: All of the page, outer ones before inner ones.
        posts: Those of them that are posts.
    """
    rows = _rows(nodes, posts)
    inside = {*posts, *rows}
    answers = any(_ANSWER in post.element.names for post in posts)
    for node in nodes:
        if node.parent in inside:
            inside.add(node)
            if node.rule is None and node not in rows and node not in posts:
                node.rule = _rule_in_post(node.element.names)
        if node.rule is Rule.COMMENTS and not (answers and _COMMENT in node.element.names):
            node.rule = None
    for node in _around(posts):
        if node.rule is Rule.FORM:
            node.rule = None


def _rows(nodes: Sequence[Node], posts: Collection[Node]) -> set[Node]:
    """What is around one post each, where three or more such stand side by side.

    Some programs give its number to the text of a post alone, beside what tells of its author.
    """
    held = dict.fromkeys(posts, 1)
    for node in reversed(nodes):
        if node in held and node.parent is not None:
            held[node.parent] = held.get(node.parent, 0) + held[node]
    around: dict[Node, list[Node]] = {}
    beside: Counter[Node] = Counter()
    for post in posts:
        row, parent, chain = post, post.parent, []
        while parent is not None and held[parent] == 1:
            chain.append(parent)
            row, parent = parent, parent.parent
        if chain and parent is not None:
            around[row] = chain
            beside[parent] += 1
    return {
        node
        for row, chain in around.items()
        if row.parent is not None and beside[row.parent] >= _LEAST_UNNUMBERED
        for node in chain
    }


def _around(posts: Collection[Node]) -> set[Node]:
    """What is around any of ``posts``."""
    around: set[Node] = set()
    for post in posts:
        node = post.parent
        while node is not None and node not in around:
            around.add(node)
            node = node.parent
    return around


def _kind_of_post(names: str) -> str:
    """What numbers posts in the names of an element; empty if nothing does."""
    found = _NUMBERED.search(names)
    return found[1] if found else ""


@cached_short(4096)
def _rule_in_post(names: str) -> Rule | None:
    """The rule of what is so named in a post."""
    if not names:
        return None
    if _SIGNATURE.search(names):  # it may be whole sentences: a byline is none
        return Rule.SIDEBAR
    if _LIKED.search(names):
        return Rule.SHARE
    return Rule.BYLINE if _WHO.search(names) else None
