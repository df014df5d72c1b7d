"""Boilerplate removal of HTML pages by plain rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.page import Block, Page, Verdict
from schemas.rules import Role, Rule
from transforms.boilerplate.html_main import choose_main, comments_are_content, settle_rules
from transforms.boilerplate.html_tree import Node, grow, score, weigh
from transforms.boilerplate.patterns import furniture

_SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]」』]*$")
_BEFORE_TITLE = 0.3
"""Text above the title counts so much."""
_BODY_LIKE = 60
"""Score from which a block by itself is more likely body than not."""
_LINK_LIST_BODY = 250
_BROAD = frozenset({Rule.HEADER, Rule.FOOTER, Rule.SIDEBAR})
"""Within these, what an element is by itself tells more."""
_NAMED, _PLACED = 0.9, 0.7
"""Confidence of what an element or a text is said to be, and of what follows from its place."""


def judge_html(page: Page) -> dict[int, Verdict]:
    """Position and verdict of every block that is boilerplate."""
    blocks = page.blocks
    if not blocks:
        return {}
    scores = [score(block, weigh(block)) for block in blocks]
    start = _title_position(page)
    for position in range(start):
        scores[position] *= _BEFORE_TITLE
    nodes, leaves = grow(blocks, scores)
    if comments_are_content(nodes, scores, start):
        for node in nodes:
            if node.rule is Rule.COMMENTS:
                node.rule = None
    settle_rules(nodes)
    main = choose_main(nodes[0])
    _pass_down(nodes, main)
    verdicts: dict[int, Verdict] = {}
    for position, block in enumerate(blocks):
        rule = leaves[position].rule
        sure = _NAMED
        if main.first <= position < main.end:
            rule = _inside(block, rule, scores[position])
        elif rule is None:
            lead = 0 < start <= position < main.first and scores[position] > _BODY_LIKE
            rule, sure = None if lead else _outside(block, position < main.first), _PLACED
        if rule is not None:
            verdicts[position] = _verdict(rule, sure)
    return verdicts


def _pass_down(nodes: Sequence[Node], main: Node) -> None:
    """Hand each container's rule to those inside it, and find the lists of links in the body."""
    for node in nodes[1:]:
        parent = node.parent
        if parent is not None and parent.rule is not None:
            if node.rule is None or parent.rule not in _BROAD:
                node.rule = parent.rule
        elif (
            node.rule is None
            and node.links > 0.5 * node.chars
            and node.body < _LINK_LIST_BODY
            and main.first <= node.first
            and node.end <= main.end
            and node is not main
        ):
            node.rule = Rule.LINKS


def _inside(block: Block, rule: Rule | None, value: float) -> Rule | None:
    """The rule for a block of the main container."""
    if rule is None and block.link_chars > 0.5 * len(block.text) and value < _LINK_LIST_BODY:
        rule = Rule.LINKS
    if rule is None:
        if block.role is Role.TABLE_ROW:
            return None
        found = furniture(block.text)
        return None if found is Rule.NAVIGATION else found
    if rule in (Rule.HEADER, Rule.BYLINE):
        return None if value > _BODY_LIKE else rule
    if rule is Rule.LINKS and block.role is Role.PARAGRAPH and len(block.text) > _BODY_LIKE:
        return None if _SENTENCE_END.search(block.text) else rule
    return rule


def _outside(block: Block, above: bool) -> Rule:
    """The rule for a block beside the main container that nothing else tells of."""
    if block.link_chars > 0.5 * len(block.text):
        return Rule.LINKS
    return Rule.HEADER if above else furniture(block.text) or Rule.SIDEBAR


@lru_cache(maxsize=256)
def _verdict(rule: Rule, sure: float) -> Verdict:
    return Verdict(rule, sure)


def _title_position(page: Page) -> int:
    """Position of the first block after the title; 0 if that cannot be told."""
    title, source = page.title, page.text
    if not title:
        return 0
    head = title[:30]
    at = heading = 0
    for _ in range(6):
        heading = source.find("<h1", heading + 1)
        at = source.find(head, heading, heading + 1_500) if heading >= 0 else -1
        if at >= 0 or heading < 0:
            break
    if at < 0:
        at = source.find(head, max(0, source.find("<body")))
    return next((p for p, block in enumerate(page.blocks) if block.start >= at), 0) if at > 0 else 0
