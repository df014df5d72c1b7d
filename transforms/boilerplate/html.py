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
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]」』]*$")

_TEXT_TAGS = frozenset("p span b strong em i font a h1 h2 h3 h4 h5 h6 blockquote pre tr td tbody".split())
_STEPS = frozenset("td tr tbody a span font".split())


class Node:
    """A container of blocks: an element with text inside."""

    __slots__ = ("body", "chars", "children", "clump", "element", "end", "first", "links", "parent", "rule", "value")

    def __init__(self, element: Element, parent: Node | None, first: int) -> None:
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
        self.rule = family(element.tag, element.names, element.role)


_ROOT = Element("", 0)


def grow(blocks: Sequence[Block], scores: Sequence[float]) -> tuple[list[Node], list[Node]]:
    root = Node(_ROOT, None, 0)
    stack = [root]
    nodes = [root]
    leaves = []
    previous: tuple[Element, ...] = ()
    for position, block in enumerate(blocks):
        path = block.path
        if path is not previous:
            shared = 0
            for old, new in zip(previous, path):
                if old is not new and old.key != new.key:
                    break
                shared += 1
            del stack[shared + 1 :]
            for element in path[shared:]:
                above = stack[-1]
                node = Node(element, above, position)
                above.children.append(node)
                stack.append(node)
                nodes.append(node)
            previous = path
        leaf = stack[-1]
        leaves.append(leaf)
        leaf.end = position + 1
        leaf.chars += len(block.text)
        leaf.links += block.link_chars
        score = scores[position]
        if score > 0:
            holder = leaf
            while holder.element.tag in _TEXT_TAGS and holder.rule is None and holder.parent is not None:
                holder = holder.parent
            holder.clump += score
            leaf.body += score
    for node in reversed(nodes):
        parent = node.parent
        if parent is not None:
            if parent.end < node.end:
                parent.end = node.end
            parent.chars += node.chars
            parent.links += node.links
            parent.body += node.body
    return nodes, leaves


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
                if node.body > _CUT * total and node.element.tag not in CERTAIN and rule is not Rule.COMMENTS:
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
        if most < 300 or nodes[0].value > 200 or worst in (Rule.FOOTER, Rule.NAVIGATION):
            return
        for node in nodes:
            if node.rule is worst and node.element.tag not in CERTAIN:
                node.rule = None


def comments_are_content(nodes: Sequence[Node], scores: Sequence[float], start: int) -> bool:
    """True where the first comment follows right on the title: a forum."""
    first = next((node for node in nodes if node.rule is Rule.COMMENTS and node.body > 100), None)
    if first is None:
        return False
    before = sum(s for s in scores[start : first.first] if s > 0)
    for node in nodes:
        if node.rule is not None and node.rule is not Rule.COMMENTS and start <= node.first and node.end <= first.first:
            before -= node.body
    return before < 150


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
        if best.element.tag in _TEXT_TAGS and best.element.tag not in _STEPS:
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
    start = 0
    if at:
        while start < len(blocks) and blocks[start].start < at:
            if scores[start] > 0:
                scores[start] *= 0.3
            start += 1
    nodes, leaves = grow(blocks, scores)
    if comments_are_content(nodes, scores, start):
        for node in nodes:
            if node.rule is Rule.COMMENTS:
                node.rule = None
    prune(nodes)
    main = choose_main(nodes[0])
    for node in nodes[1:]:
        above = node.parent
        if above.rule is not None:
            node.rule = above.rule
        elif node.rule is None and node.links > 0.5 * node.chars and node.body < 250 and main.first <= node.first and node.end <= main.end and node is not main:
            node.rule = Rule.LINKS
    verdicts: dict[int, Verdict] = {}
    for position, block in enumerate(blocks):
        rule = leaves[position].rule
        score = scores[position]
        inside = main.first <= position < main.end
        if rule is not None and inside:
            if score > 60 and (rule is Rule.HEADER or rule is Rule.BYLINE):
                rule = None
            elif block.role is Role.QUOTE and rule is Rule.SHARE:
                rule = None
            elif rule is Rule.LINKS and weights[position] > 60 and block.role is Role.PARAGRAPH and _SENTENCE_END.search(block.text):
                rule = None
        elif rule is None and not inside:
            if position < main.first:
                if not (start and position >= start and score > 60):
                    rule = Rule.HEADER
            else:
                rule = Rule.SIDEBAR
        elif rule is None and weights[position] < 200 and block.role is not Role.TABLE_ROW:
            rule = furniture(block.text)
            if rule is Rule.NAVIGATION:
                rule = None
        if rule is not None:
            verdicts[position] = _VERDICTS[rule]
    return verdicts


_VERDICTS = {rule: Verdict(rule) for rule in Rule}
