"""The choice of the container that holds a page's content.

In the manner of Readability (Arc90, 2009): paragraphs vote for what holds them, so that a body,
whose paragraphs stand together, wins over as much text in scattered teasers. Unlike there, the
choice walks down from the top and stops where the text parts, so that pages of many posts or
sections are kept whole.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.names import CERTAIN, TAGS, is_content
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_CUT = 0.5
"""An element with a larger share of the page's body text is no boilerplate, whatever its name."""
_SMALL = frozenset({Rule.FORM, Rule.SHARE, Rule.PAGINATION, Rule.LINKS})
_SMALL_BODY = 300
"""What is named after one of these small things, and holds more text, is something else."""
_CLUMPS = ((600, 1.0), (300, 0.7), (0, 0.35))
"""Paragraphs that stand together count by how much they are."""
_STEP = 0.75
"""The choice goes down into a part that has this share of the whole."""
_PARTED = 0.9
"""The choice goes down into a part that has this share of a thread's posts."""
_NAMED_BONUS = 1.5
"""Weight of a part that is said to hold the content."""
_NO_BODY = 200
_MANY_COMMENTS = 100
_FEW_BEFORE = 150
_REPLIES = 2
"""Replies that say something, from which they are a thread though it is a short one."""
_OPENING = re.compile(
    r"(?<![\w-])(?:op|opener|thread[_-]?(?:starter|opener)|topic[_-]?starter"
    r"|(?:original|opening|first|root|initial)[_-]?(?:post|message))(?![\w-])"
)
"""Names of the post that opens a thread: what follows are replies, however long it is."""


def settle_rules(nodes: Sequence[Node]) -> None:
    """Give each container its value: the body text in it, without what its parts rule out.

    A rule that its element's share of the text belies is taken back; and where the rules leave
    no body at all, so is the rule that took most.
    """
    total = nodes[0].body
    for _ in range(4):
        eaten: Counter[Rule] = Counter()
        for node in nodes:
            clump = node.left = node.clump
            node.value = _clumped(clump) if clump else 0.0
        for node in reversed(nodes):
            rule = node.rule
            if rule is not None:
                if _belied(node, rule, total):
                    node.rule = None
                else:
                    if node.body:
                        eaten[rule] += round(node.body)
                    node.value = node.left = 0.0
                    continue
            if node.left:
                if node.links > 0.5 * node.chars:
                    node.value *= 0.3
                if node.parent is not None:
                    node.parent.value += node.value
                    node.parent.left += node.left
        if not eaten or nodes[0].left > _NO_BODY:
            return
        worst, most = eaten.most_common(1)[0]
        if most < _NO_BODY or worst in (Rule.FOOTER, Rule.NAVIGATION):
            return
        for node in nodes:
            if node.rule is worst and node.element.tag not in CERTAIN:
                node.rule = None


def _clumped(clump: float) -> float:
    return next(share * clump for least, share in _CLUMPS if clump >= least)


def _belied(node: Node, rule: Rule, total: float) -> bool:
    tag = node.element.tag
    if tag in CERTAIN or rule is Rule.COMMENTS:
        return False
    if rule in _SMALL and tag not in TAGS and node.body > _SMALL_BODY:
        return True
    return node.body > _CUT * total


def comments_are_content(
    nodes: Sequence[Node], blocks: Sequence[Block], scores: Sequence[float], start: int
) -> bool:
    """True where the first comment follows right on the title, at ``start``: a forum.

    So it is where nothing on the page says more than a few short comments, and where what opens
    a thread stands above.
    """
    comments = [n for n in nodes if n.rule is Rule.COMMENTS]
    first = next((n for n in comments if n.body > _MANY_COMMENTS), None)
    if first is not None:
        return _text_between(nodes, scores, start, first.first) < _FEW_BEFORE
    first = next((n for n in comments if _have_replies(blocks[n.first : n.end])), None)
    if first is None:
        return False
    others = _text_between(nodes, scores, start, first.first)
    others += _text_between(nodes, scores, first.end, len(scores))
    return others <= first.body


def _text_between(nodes: Sequence[Node], scores: Sequence[float], start: int, end: int) -> float:
    """The text of a body from ``start`` to ``end``, without what is something else by its rule."""
    text = sum(scores[start:end])
    for node in nodes:
        if not start <= node.first < node.end <= end:
            continue
        if node.rule is None and _OPENING.search(node.element.names):
            return 0.0
        if node.rule is not None and node.rule is not Rule.COMMENTS:
            text -= node.body
    return text


def _have_replies(blocks: Sequence[Block]) -> bool:
    said = (b for b in blocks if not b.link_chars and ends_sentence(b.text, CLOSERS))
    return sum(1 for _ in said) >= _REPLIES


def choose_main(nodes: Sequence[Node], posts: Collection[Node] = ()) -> Node:
    """The innermost container that has nearly all of the page's body text.

    It has nearly all text of ``posts`` too, those of a thread, and is none of them.
    """
    posted = _PARTED * sum(post.body for post in posts)
    parts: defaultdict[Node | None, list[Node]] = defaultdict(list)
    for node in nodes:
        if node.value > 0:
            parts[node.parent].append(node)
    node = nodes[0]
    while node in parts:
        same_names = Counter(part.element.names for part in parts[node])
        best, most = node, 0.0
        for child in parts[node]:
            value = child.value
            element = child.element
            alone = same_names[element.names] == 1
            if alone and is_content(element.tag, element.names, element.role):
                value *= _NAMED_BONUS
            if value > most:
                best, most = child, value
        if most < _STEP * node.value or most <= 0 or not best.is_column or best in posts:
            break
        within = _within(best, posts)
        if posted and sum(post.body for post in within) < posted:
            break
        if len(within) < _PARTED * len(posts):  # short ones have no body
            break
        node = best
    return node


def _within(node: Node, posts: Collection[Node]) -> list[Node]:
    """Those of ``posts`` that stand in a container."""
    return [post for post in posts if node.first <= post.first and post.end <= node.end]
