"""The containers of a page as a tree, with the text of a body that each holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role, Rule
from naqi.transforms.blocks.verse.poems import is_poem
from naqi.transforms.boilerplate.html.names import Sign, find_sign
from naqi.transforms.text.sentences import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)

_SENTENCE = re.compile(
    rf"{one_of(SENTENCE_ENDS, COLONS, SEMICOLONS)}[{re.escape(CLOSERS)}]*$"
    rf"|{one_of(SENTENCE_ENDS, COMMAS)}\s?\S"
)
"""Ends as a sentence or a clause does, or holds the end of one."""

# fmt: off
_TEXT_TAGS = frozenset({
    "p", "span", "b", "strong", "em", "i", "font", "a", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "pre", "tr", "td", "tbody",
})
# fmt: on
"""What paragraphs are made of: text counts for the container around."""
# fmt: off
_COLUMNS = frozenset({
    "td", "tr", "tbody", "a", "span", "font",
})
# fmt: on
"""Those of them that may still be all there is to a page's body."""

_PLAIN = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "li"})
"""Those without a name or role are not worth a node: their text is the container's."""

_SHORT = 40
"""A shorter block is no sentence of a body."""
_LINKED = 0.6
"""A block with a larger share of link text is a link."""
_LONG_LINK = 250
"""Unless it is so long: whole paragraphs stand in links where an anchor was never closed."""


Called = tuple[str, str, str]
"""What an element is called: its tag, its names, its role."""


class Kind(NamedTuple):
    """What the containers of a page that are called alike have in common."""

    number: int
    """Of the kinds of its page, in the order in which they first come."""
    called: Called
    sign: Sign | None = None
    """What of them says which rule the text inside is most likely to fall to."""


class Node:
    """A container of blocks: an element with text inside."""

    __slots__ = (
        "above", "body", "chars", "clump", "depth", "element", "end", "first", "kind", "left",
        "links", "number", "parent", "rule", "sign", "value",
    )  # fmt: skip

    def __init__(
        self, element: Element, parent: Node | None, number: int, first: int, kind: Kind
    ) -> None:
        self.element = element
        self.parent = parent
        self.number = number
        """Where it stands among the containers of its page."""
        self.above = 0 if parent is None else parent.number
        """Where the one around it stands; 0 of the page itself."""
        self.depth: int = 0 if parent is None else parent.depth + 1
        """How many are around it."""
        self.kind = kind
        self.first = first
        self.end = first
        """Its blocks are those from ``first`` to before ``end``."""
        self.chars = 0
        self.links = 0
        self.body = 0.0
        """Scores of its blocks that look like a body's, together."""
        self.clump = 0.0
        """The same, of the paragraphs right in it."""
        self.left = 0.0
        """``body``, without what the rules of parts take."""
        self.value = 0.0
        """``left``, with scattered paragraphs counting less."""
        self.sign = sign = kind.sign
        """What of it says which rule the text inside is most likely to fall to."""
        self.rule: Rule | None = None if sign is None else sign.rule

    @property
    def is_column(self) -> bool:
        """True if it may hold paragraphs, whatever its tag."""
        return self.element.tag not in _TEXT_TAGS or self.element.tag in _COLUMNS


def find_signed(node: Node | None) -> Node | None:
    """The innermost of a container and those around it that has a sign; None if none has."""
    while node is not None and node.sign is None:
        node = node.parent
    return node


def score(block: Block, weight: int) -> float:
    """How much a block, by itself, looks like the text of a body: about its length, or 0.

    Args:
        block: Any.
        weight: Of its text, as `weigh` has it.
    """
    if weight < _SHORT:  # most blocks, and at once
        return float(weight) if block.parts and is_poem(block) else 0.0
    text = block.text
    link_share = block.link_chars / len(text)
    if link_share > _LINKED:
        return 0.5 * weight if weight > _LONG_LINK else 0.0
    own = weight * (1 - link_share)
    if block.role is Role.LIST_ITEM or block.role is Role.FOOTNOTE:
        own *= 0.6
    if _SENTENCE.search(text) or is_poem(block):
        return own * (1 - link_share)
    return own * 0.5 if weight > 120 else 0.0


def grow(blocks: Sequence[Block], scores: Sequence[float]) -> tuple[list[Node], list[Node]]:
    """All containers, outer before inner and in page order, and the innermost of each block."""
    page = Kind(0, ("", "", ""))
    nodes = [Node(Element(""), None, 0, 0, page)]
    leaves: list[Node] = []
    node_of: dict[Element, Node] = {}
    kinds = {page.called: page}
    for position, (block, points) in enumerate(zip(blocks, scores, strict=True)):
        element = block.element
        leaf = node_of.get(element) or _plant(element, position, nodes, node_of, kinds)
        leaves.append(leaf)
        leaf.end = position + 1
        leaf.chars += len(block.text)
        leaf.links += block.link_chars
        if points:
            leaf.body += points
            holder = leaf
            while (
                holder.element.tag in _TEXT_TAGS
                and holder.rule is None
                and holder.parent is not None
            ):
                holder = holder.parent
            holder.clump += points
    for node in reversed(nodes):
        parent = node.parent
        if parent is not None:
            if parent.end < node.end:
                parent.end = node.end
            parent.chars += node.chars
            parent.links += node.links
            parent.body += node.body
    return nodes, leaves


def _plant(
    element: Element,
    position: int,
    nodes: list[Node],
    node_of: dict[Element, Node],
    kinds: dict[Called, Kind],
) -> Node:
    """The node of ``element``, those around it made first, for the block at ``position``.

    Most are called as others of the page are: ``kinds`` has those that are known.
    """
    new = []
    while element.above is not None and element not in node_of:
        new.append(element)
        element = element.above
    node = node_of.get(element, nodes[0])
    for element in reversed(new):
        if element.tag not in _PLAIN or element.names or element.role:
            called = element.tag, element.names, element.role
            kind = kinds.get(called)
            if kind is None:
                kind = kinds[called] = Kind(len(kinds), called, find_sign(*called))
            node = Node(element, node, len(nodes), position, kind)
            nodes.append(node)
        node_of[element] = node
    return node
