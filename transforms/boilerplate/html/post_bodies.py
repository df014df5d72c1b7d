"""What is said in the posts of a thread: it looks alike in most of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.tree import Node

_FEWEST: Final = 3
_UP: Final = 3
_DIGITS: Final = re.compile(r"\d+")
_SAID: Final = frozenset({Role.PARAGRAPH, Role.QUOTE})


def find_bodies(
    blocks: Sequence[Block],
    weights: Sequence[int],
    leaves: Sequence[Node],
    posts: Collection[Node],
) -> list[int]:
    """Positions of the blocks of posts that stand in elements of one name, if most posts have it.

    Of several names it is the one with most text, in whatever language and however short.

    Args:
        blocks: Of the page.
        weights: Of each its length.
        leaves: Of each its innermost container.
        posts: Containers of posts, none inside of another.
    """
    if len(posts) < _FEWEST:
        return []
    alike: defaultdict[str, list[int]] = defaultdict(list)
    having: defaultdict[str, set[Node]] = defaultdict(set)
    for post in posts:
        for position in range(post.first, post.end):
            block = blocks[position]
            look = _look(block.element) if block.role in _SAID else ""
            if look and not _is_ruled(leaves[position], post):
                alike[look].append(position)
                having[look].add(post)
    if not alike:
        return []
    most = max(alike, key=lambda look: sum(weights[p] for p in alike[look]))
    return sorted(alike[most]) if 2 * len(having[most]) > len(posts) else []


def _look(element: Element) -> str:
    """The names of what a block stands in, without numbers; none of what is quoted in it."""
    at: Element | None = element
    for _ in range(_UP):
        if at is None:
            break
        if at.names:
            return _DIGITS.sub("", at.names)
        if at.tag == "blockquote":
            break
        at = at.above
    return ""


def _is_ruled(node: Node, post: Node) -> bool:
    """Whether a container in a post is boilerplate by what is around it there."""
    at: Node | None = node
    while at is not None and at is not post:
        if at.rule is not None:
            return True
        at = at.parent
    return False
