"""Boilerplate removal of HTML pages by plain rules."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from schemas.page import Block, Element, Page, Verdict
from schemas.rules import Role, Rule
from transforms.boilerplate.html_names import CERTAIN, family, is_content
from transforms.boilerplate.patterns import furniture

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\u0e00-\u0eff]")
_SENTENCE = re.compile(r"[.!?…。！？؟۔।:;；：][\"'”’»)\]」』]*$|[.!?。！？؟۔।,，、،]\s?\S")

_TEXT_TAGS = frozenset("p span b strong em i font a h1 h2 h3 h4 h5 h6 blockquote pre tr td tbody".split())


class Node:
    """A container of blocks: an element with text inside."""

    __slots__ = ("body", "chars", "children", "clump", "element", "end", "first", "links", "parent", "rule", "value")

    def __init__(self, element: Element | None, parent: Node | None, first: int) -> None:
        self.element = element
        self.parent = parent
        self.first = first
        self.end = first
        self.chars = 0
        self.links = 0
        self.body = 0.0
        self.clump = 0.0
        self.value = 0.0
        self.children: list[Node] = []
        self.rule = family(element.tag, element.names, element.role) if element else None


def grow(blocks: Sequence[Block], scores: Sequence[float]) -> list[Node]:
    root = Node(None, None, 0)
    stack = [root]
    nodes = [root]
    previous: tuple[Element, ...] | None = None
    for position, block in enumerate(blocks):
        path = block.path
        if path is not previous:
            shared = 0
            for node, element in zip(stack[1:], path):
                if node.element.key != element.key:
                    break
                shared += 1
            del stack[shared + 1 :]
            for element in path[shared:]:
                node = Node(element, stack[-1], position)
                stack[-1].children.append(node)
                stack.append(node)
                nodes.append(node)
            previous = path
        leaf = stack[-1]
        leaf.end = position + 1
        leaf.chars += len(block.text)
        leaf.links += block.link_chars
        if scores[position] > 0:
            at = len(stack) - 1
            while at > 0 and stack[at].element.tag in _TEXT_TAGS and stack[at].rule is None:
                at -= 1
            stack[at].clump += scores[position]
            leaf.body += scores[position]
    for node in reversed(nodes):
        parent = node.parent
        if parent is not None:
            if parent.end < node.end:
                parent.end = node.end
            parent.chars += node.chars
            parent.links += node.links
            parent.body += node.body
    return nodes


_CUT = 0.4
_STEP = 0.85
_CONTENT_BONUS = 1.5


def prune(nodes: Sequence[Node]) -> None:
    """Value of each container: the text of a body in it, without what its parts rule out."""
    for _ in range(4):
        total = nodes[0].body
        eaten: Counter[Rule] = Counter()
        for node in reversed(nodes):
            rule = node.rule
            if rule is not None:
                if node.body > _CUT * total and node.element.tag not in CERTAIN:
                    node.rule = None
                else:
                    eaten[rule] += node.body
                    node.value = 0.0
                    continue
            c = node.clump
            node.value = c * (1 if c > 600 else 0.7 if c > 300 else 0.35)
            for child in node.children:
                node.value += child.value
            if node.links > 0.5 * node.chars:
                node.value *= 0.3
        if not eaten:
            return
        worst, most = eaten.most_common(1)[0]
        if most < 300 or nodes[0].value > max(0.3 * most, 0) or worst in (Rule.FOOTER, Rule.NAVIGATION):
            return
        for node in nodes:
            if node.rule is worst and node.element.tag not in CERTAIN:
                node.rule = None


def choose_main(root: Node) -> Node:
    node = root
    while node.children:
        best, most = None, 0.0
        names = Counter(c.element.names for c in node.children if c.value > 0)
        for c in node.children:
            v = c.value
            e = c.element
            if v > 0 and is_content(e.tag, e.names, e.role) and names[e.names] == 1:
                v *= _CONTENT_BONUS
            if v > most:
                best, most = c, v
        if best is None or most < _STEP * node.value:
            break
        if best.element.tag in _TEXT_TAGS and best.element.tag not in ("td", "tr", "tbody", "a", "span", "font"):
            break
        node = best
    return node


def weight_of(block: Block) -> int:
    text = block.text
    if text.isascii():
        return len(text)
    return len(text) + 2 * len(_CJK.findall(text))


def score_of(block: Block, weight: int) -> float:
    link_share = block.link_chars / len(block.text)
    if link_share > 0.6:
        return 0.5 * weight if weight > 250 else -20.0
    own = weight * (1 - link_share)
    if block.role is Role.LIST_ITEM:
        own *= 0.6
    if weight >= 40 and _SENTENCE.search(block.text):
        return own * (1 - link_share)
    if weight > 120:
        return own * 0.5
    return -5.0


def title_offset(page: Page) -> int:
    title, text = page.title, page.text
    if not title:
        return 0
    head = title[:30]
    at = 0
    for _ in range(6):
        at = text.find("<h1", at)
        if at < 0:
            break
        found = text.find(head, at, at + 1500)
        if found >= 0:
            return found
        at += 3
    at = text.find("<body")
    return max(0, text.find(head, max(0, at)))


def judge_html(page: Page) -> dict[int, Verdict]:
    blocks = page.blocks
    if not blocks:
        return {}
    weights = [weight_of(b) for b in blocks]
    scores = [score_of(b, w) for b, w in zip(blocks, weights)]
    at = title_offset(page)
    if at:
        scores = [s * 0.3 if s > 0 and b.start < at else s for s, b in zip(scores, blocks)]
    nodes = grow(blocks, scores)
    prune(nodes)
    main = choose_main(nodes[0])
    verdicts: dict[int, Verdict] = {}
    for node in nodes:
        rule = node.rule
        if rule is not None:
            soft = rule is Rule.HEADER or rule is Rule.BYLINE
            for position in range(node.first, node.end):
                if soft and scores[position] > 60 and main.first <= position < main.end:
                    continue
                verdicts.setdefault(position, Verdict(rule))
    for node in nodes:
        if main.first <= node.first and node.end <= main.end and node is not main and node.links > 0.5 * node.chars and node.body < 250:
            for position in range(node.first, node.end):
                verdicts.setdefault(position, Verdict(Rule.LINKS))
    for position, block in enumerate(blocks):
        if position in verdicts:
            continue
        if position < main.first:
            if at and block.start > at and scores[position] > 60:
                continue
            verdicts[position] = Verdict(Rule.HEADER)
        elif position >= main.end:
            verdicts[position] = Verdict(Rule.SIDEBAR)
        elif weights[position] < 200:
            rule = furniture(block.text)
            if rule is not None:
                verdicts[position] = Verdict(rule)
    return verdicts
