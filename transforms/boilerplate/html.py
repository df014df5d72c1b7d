"""Boilerplate removal of HTML pages by plain rules."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.page import Block, Element, Page, Verdict
from schemas.rules import Role, Rule
from transforms.boilerplate.html_names import CONTENT, family

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\u0e00-\u0eff]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।:;；：][\"'”’»)\]」』]*$|[.!?。！？؟۔।,，、،]\s?\S")


class Node:
    """A container of blocks: an element with text inside."""

    __slots__ = ("body", "chars", "children", "element", "end", "first", "links", "parent", "rule", "value")

    def __init__(self, element: Element | None, parent: Node | None, first: int) -> None:
        self.element = element
        self.parent = parent
        self.first = first
        self.end = first
        self.chars = 0
        self.links = 0
        self.body = 0.0
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


def weight_of(block: Block) -> int:
    text = block.text
    if text.isascii():
        return len(text)
    return len(text) + 2 * len(_CJK.findall(text))


def score_of(block: Block, weight: int) -> float:
    link_share = block.link_chars / len(block.text)
    if link_share > 0.6:
        return -20.0 - min(weight, 60) * 0.5
    own = weight * (1 - link_share)
    if _SENTENCE_END.search(block.text) and weight >= 40:
        return own * (1 - link_share)
    if weight > 120:
        return own * 0.5
    return -5.0 if block.role is not Role.HEADING else 0.0


_CUT = 0.4
_STEP = 0.85
_CONTENT_BONUS = 1.5


def prune(nodes: Sequence[Node]) -> None:
    """Value of each container: the text of a body in it, without what its parts rule out."""
    total = nodes[0].body
    for node in reversed(nodes):
        rule = node.rule
        parent = node.parent
        if rule is not None:
            if node.body > _CUT * total and rule is not Rule.HIDDEN:
                node.rule = None
            else:
                node.value = 0.0
                continue
        own = node.body - sum(c.body for c in node.children)
        node.value = own + sum(c.value for c in node.children)
        if node.links > 0.5 * node.chars:
            node.value *= 0.3


def choose_main(root: Node) -> Node:
    node = root
    while node.children:
        best = max(node.children, key=lambda c: c.value * (_CONTENT_BONUS if is_content(c) else 1))
        if best.value <= 0 or best.value * (_CONTENT_BONUS if is_content(best) else 1) < _STEP * node.value:
            break
        if best.element.tag in ("p", "li", "blockquote", "table", "tr", "td", "ul", "ol") and best.element.tag != "td" and len(best.children) == 0:
            break
        node = best
    return node


def is_content(node: Node) -> bool:
    e = node.element
    return (
        e.tag in ("main", "article")
        or e.role in ("main", "articlebody", "article")
        or bool(e.names and CONTENT.search(e.names.replace("_", "-")))
    )


def judge_html(page: Page) -> dict[int, Verdict]:
    blocks = page.blocks
    if not blocks:
        return {}
    weights = [weight_of(b) for b in blocks]
    scores = [score_of(b, w) for b, w in zip(blocks, weights)]
    nodes = grow(blocks, scores)
    prune(nodes)
    main = choose_main(nodes[0])
    verdicts: dict[int, Verdict] = {}
    for node in nodes:
        if node.rule is not None:
            for position in range(node.first, node.end):
                verdicts.setdefault(position, Verdict(node.rule))
    for position in range(len(blocks)):
        if position in verdicts:
            continue
        if position < main.first:
            verdicts[position] = Verdict(Rule.HEADER)
        elif position >= main.end:
            verdicts[position] = Verdict(Rule.SIDEBAR)
    for node in nodes:
        if main.first <= node.first and node.end <= main.end and node is not main and node.links > 0.5 * node.chars:
            for position in range(node.first, node.end):
                verdicts.setdefault(position, Verdict(Rule.LINKS))
    return verdicts
