"""Data of the thing that a page is about: height, weight, fuel.

In a table below its description, or a list of features above it.

Such a table has no text by which a container is found to be the main one. It is told by its name,
or by rows of two cells in what is named for a product or right below the text, and stands in the
container that holds the title and the text, and in nothing that has a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.tree import Node

_NAMED: Final = re.compile(
    r"(?<![a-z])(?:specs?|specifications?|spec[_-]?(?:table|sheet|list)|data-?sheet|attributes?"
    r"|product[_-]?(?:attributes|details|properties|data|info|information)|technical|tech[_-]?(?:specs|data)"
    r"|dimensions|characteristics|caracteristicas|caracteristiques|eigenschaften|scheda-tecnica)(?![a-z])"
)
_FEATURES: Final = re.compile(
    r"(?<![a-z])(?:features?|highlights|key[_-]?points|bullets?|bullet[_-]?points|selling[_-]?points"
    r"|short[_-]?description|merkmale|vorteile|caracteristicas|caracteristiques|punti)(?![a-z])"
)
"""Names of lists of what a product is."""
_PRODUCT: Final = re.compile(
    r"(?<![a-z])(?:product|producto|produit|produkt|prodotto|produto|goods|tovar)"
    r"(?:[_-]{0,2}(?:page|details?|single|view|main|wrapper|container|content|summary))?(?![a-z])"
)
"""Names of what holds a product."""
_AROUND: Final = 6
_LONGEST_LABEL: Final = 40
"""Characters before the bar of a row that has two cells."""
_LEAST_ROWS: Final = 2
_LONGEST_ROW: Final = 300
"""Characters of a row of data."""
_WHOLE: Final = frozenset({"", "html", "body"})
"""What holds all of a page says nothing of what is in it."""
_FAR: Final = 3
"""Containers around the main one, or a table, that are looked at."""


def find_data(
    blocks: Sequence[Block], leaves: Sequence[Node], main: Node, end: int, title: int | None
) -> frozenset[int]:
    """Positions of the rows of such tables, and of the headings right above them.

    Args:
        blocks: Of the page.
        leaves: Of each block its innermost container, with its rule.
        main: The main container.
        end: Where the body ends.
        title: Position of the first block after the title.
    """
    holder = _holder(main, title)
    if holder is None:
        return frozenset()
    found = {*_features(blocks, leaves, range(title or 0, main.first))}
    position = end
    while position < holder.end:
        first = position
        while position < holder.end and _is_data(blocks[position], leaves[position]):
            position += 1
        rows = blocks[first:position]
        pairs = len(rows) >= _LEAST_ROWS and all(map(_is_pair, rows))
        if len(rows) >= _LEAST_ROWS and (
            _is_named(leaves[first], _NAMED, _FAR)
            or (pairs and (first == end or _is_named(leaves[first], _PRODUCT, _AROUND)))
        ):
            found.update(range(first, position))
            if first > end and _is_heading(blocks[first - 1], leaves[first - 1]):
                found.add(first - 1)
        position = max(position, first + 1)
    return frozenset(found)


def _features(blocks: Sequence[Block], leaves: Sequence[Node], above: range) -> Iterator[int]:
    """Positions of the items of lists of features between the title and the text."""
    position = above.start
    while position < above.stop:
        first = position
        while position < above.stop and _is_feature(blocks[position], leaves[position]):
            position += 1
        named = position > first and _is_named(leaves[first], _FEATURES, _FAR)
        if position - first >= _LEAST_ROWS and (
            named and _is_named(leaves[first], _PRODUCT, _AROUND)
        ):
            if first > above.start and _is_heading(blocks[first - 1], leaves[first - 1]):
                yield first - 1
            yield from range(first, position)
        position = max(position, first + 1)


def _holder(main: Node, title: int | None) -> Node | None:
    """The innermost container around ``main`` that holds the title as well, if one does."""
    if title is None:
        return None
    holder = main.parent
    for _ in range(_FAR):
        if holder is None or holder.element.tag in _WHOLE:
            return None
        if holder.first <= title < main.first:
            return holder
        holder = holder.parent
    return None


def _is_data(block: Block, leaf: Node) -> bool:
    is_row = block.role is Role.TABLE_ROW and " | " in block.text
    return is_row and leaf.rule is None and not block.link_chars and len(block.text) <= _LONGEST_ROW


def _is_feature(block: Block, leaf: Node) -> bool:
    return block.role is Role.LIST_ITEM and leaf.rule is None and not block.link_chars


def _is_heading(block: Block, leaf: Node) -> bool:
    return block.role is Role.HEADING and leaf.rule is None and not block.link_chars


def _is_pair(row: Block) -> bool:
    """Whether a row is a label and what it has."""
    label, bar, value = row.text.partition(" | ")
    return bool(bar) and " | " not in value and len(label) <= _LONGEST_LABEL


def _is_named(leaf: Node, names: re.Pattern[str], far: int) -> bool:
    """Whether a table, or what is around it, is so named."""
    node: Node | None = leaf
    for _ in range(far):
        if node is None:
            return False
        if node.element.names and names.search(node.element.names):
            return True
        node = node.parent
    return False
