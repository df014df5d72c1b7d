"""What stands side by side and looks alike, as posts do where no program names them.

Where all are updates and replies of a sentence or less, only the longest has the text of a body.
But what is made as it is, with who wrote it or when beside it, is as much of the page as that one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.tree import Node

_SHARE: Final = 0.4
"""Of a page's text of a body, what those that look alike have at least, together."""
_MOST: Final = 2_000
"""Text of a body from which a page has posts that are told from what is beside them by theirs."""
_FEWEST: Final = 3
_DIGITS: Final = re.compile(r"\d+")
SAID: Final = frozenset({Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM})
"""Roles of what is said, in posts and in teasers."""
_LISTS: Final = frozenset({"ul", "ol"})
_SHORT: Final = 60
"""Characters of who wrote something, and when."""
_WHOLE: Final = frozenset({"", "html"})

Kind = tuple[str, str]
"""What an element is called, without numbers."""
Path = tuple[Kind, ...]
"""What a block stands in, up to the one of those that look alike."""
Part = dict[Path, list[int]]
"""Positions of the blocks of one of those, by what they stand in."""


def find_alike(
    blocks: Sequence[Block], weights: Sequence[int], nodes: Sequence[Node], main: Node
) -> list[int]:
    """Positions of what is said in those of which the main container is one, or that it holds.

    Args:
        blocks: Of the page.
        weights: Of each its length.
        nodes: All its containers, outer ones before inner ones, with their rules.
        main: The main one.
    """
    least = _SHARE * nodes[0].body
    if not least or nodes[0].body > _MOST:
        return []
    large = [
        node
        for node in nodes
        if node.body >= least and node.rule is None and node.element.tag not in _WHOLE
    ]
    for holder in holders_of_alike(nodes, large, _FEWEST):
        if _is_around(holder, main):
            said = _said_in(blocks, holder)
            if sum(weights[p] for p in said) >= least:
                return said
    return []


def _is_around(holder: Node, main: Node) -> bool:
    """Whether a container stands in the main one, or holds it."""
    return (main.first <= holder.first and holder.end <= main.end) or (
        holder.first <= main.first and main.end <= holder.end
    )


def _said_in(blocks: Sequence[Block], holder: Node) -> list[int]:
    """Positions of what is said in the parts of a container, if they look alike."""
    for alike in parts_alike(blocks, holder):
        if len(alike) >= _FEWEST:
            said = [*_text_of(blocks, alike)]
            if said:
                return sorted(said)
    return []


def _text_of(blocks: Sequence[Block], alike: Sequence[Part]) -> Iterator[int]:
    """Positions of the text of parts that look alike, if each says too who wrote it, or when.

    And of the headings in them.
    """
    most: Counter[Path] = Counter()
    for paths in alike:
        for path, positions in paths.items():
            most[path] += sum(len(blocks[p].text) for p in positions if _is_said(blocks[p]))
    text = max(most, key=lambda path: most[path])
    having = [paths for paths in alike if any(_is_said(blocks[p]) for p in paths.get(text, ()))]
    if len(having) < _FEWEST or 3 * len(having) < 2 * len(alike):
        return
    if not any(
        path != text and all(_tells_of_post(blocks, paths.get(path)) for paths in having)
        for path in having[0]
    ):
        return
    for paths in having:
        yield from (p for p in paths[text] if _is_said(blocks[p]))
        yield from (p for own in paths.values() for p in own if _is_heading(blocks[p]))


def _is_said(block: Block) -> bool:
    return block.role in SAID and 2 * block.link_chars <= len(block.text)


def _is_heading(block: Block) -> bool:
    return block.role is Role.HEADING and not block.link_chars


def _tells_of_post(blocks: Sequence[Block], positions: Sequence[int] | None) -> bool:
    """Whether a line says who wrote something, which is linked, or when, which has a number."""
    if positions is None or len(positions) > 1:
        return False
    block = blocks[positions[0]]
    if block.role is Role.HEADING or len(block.text) > _SHORT:
        return False
    return bool(block.link_chars) or any(map(str.isdecimal, block.text))


def holders_of_alike(nodes: Sequence[Node], among: Sequence[Node], fewest: int) -> list[Node]:
    """Those of ``among`` that are lists, or hold so many containers that are called alike.

    Args:
        nodes: All containers of the page, with their rules.
        among: Some of them.
        fewest: Containers without a rule, right in one of those.
    """
    inside: dict[Node, Counter[Kind]] = {node: Counter() for node in among}
    for node in nodes:
        if node.rule is None and node.parent in inside:
            inside[node.parent][kind_of(node.element)] += 1
    return [
        node
        for node, kinds in inside.items()
        if node.element.tag in _LISTS or max(kinds.values(), default=0) >= fewest
    ]


def parts_alike(blocks: Sequence[Block], holder: Node) -> list[list[Part]]:
    """What stands right in a container, those that are called alike together."""
    parts: defaultdict[Kind, dict[Element, Part]] = defaultdict(dict)
    for position in range(holder.first, holder.end):
        part, path = _part_of(blocks[position].element, holder.element)
        if part is not None:
            own = parts[kind_of(part)].setdefault(part, {})
            own.setdefault(path, []).append(position)
    return [[*alike.values()] for alike in parts.values()]


def _part_of(element: Element, holder: Element) -> tuple[Element | None, Path]:
    """Of what a block stands in the one right in ``holder``, and what is between that and it."""
    path: list[Kind] = []
    at: Element | None = element
    while at is not None and at.above is not holder:
        path.append(kind_of(at))
        at = at.above
    return at, tuple(path)


def kind_of(element: Element) -> Kind:
    """What an element is called, without numbers."""
    names = element.names
    return element.tag, _DIGITS.sub("", names) if names else names
