"""The containers around a block: what else each holds, and what it is named after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.learned.columns.scale import column, flag, log_steps, share
from naqi.transforms.boilerplate.html.learned.lexical import Ints
from naqi.transforms.boilerplate.html.tree import Node

LEVELS = 4
"""Containers of a block, from its innermost outward, of which columns tell."""
UPPER = 6
"""Containers of a block, from its innermost but one outward, whose names are told."""

_SIGNS: Final = (
    Rule.COMMENTS, Rule.RELATED_LINKS, Rule.SIDEBAR, Rule.FOOTER, Rule.HEADER, Rule.NAVIGATION,
    Rule.SHARE, Rule.ADVERTISEMENT, Rule.BYLINE, Rule.CAPTION, Rule.FORM, Rule.CONSENT, Rule.HIDDEN,
)  # fmt: skip
"""What containers may be named after."""
_INSIDE: Final = ("article", "main", "section", "table", "ul", "blockquote")
_BITS: Final = {what: 1 << bit for bit, what in enumerate((*_SIGNS, *_INSIDE))}
_DEEPEST = 30
_ALIKE_UP_TO = LEVELS + 4
"""How many containers are asked whether others like them stand beside them."""

TREE_NAMES: Final = (
    "depth of container",
    *(
        f"{where}: {what}"
        for where in ("container", "container around", "second around", "third around")
        for what in (
            "length", "share of links", "share of the page's body", "share of the page's text",
            "blocks", "paragraphs in it", "siblings alike", "others alike", "body text in it",
        )
    ),
    "repeated structure",
    *(f"inside of {rule.value}" for rule in _SIGNS),
    *(f"in <{tag}>" for tag in _INSIDE),
)  # fmt: skip


class Tree:
    """The containers of a page, by their numbers.

    Args:
        nodes: All of them, outer before inner.
        leaves: Of each block the innermost.
    """

    def __init__(self, nodes: Sequence[Node], leaves: Sequence[Node]) -> None:
        self.nodes = nodes
        number = {node: position for position, node in enumerate(nodes)}
        self._above = column([0 if n.parent is None else number[n.parent] for n in nodes])
        self._first = column([node.first for node in nodes])
        self._end = column([node.end for node in nodes])
        leaf = column([number[leaf] for leaf in leaves])
        self.around = [leaf]
        """Of each block the numbers of its containers, an array a level, outward."""
        for _ in range(LEVELS + UPPER):
            self.around.append(self._above[self.around[-1]])
        inner = np.stack(self.around[:LEVELS], axis=1)
        self.firsts: Ints = self._first[inner]
        """Blocks × `LEVELS`: where the blocks of each of its containers begin, ..."""
        self.ends: Ints = self._end[inner]
        """... and before which they end."""

    def columns(self) -> Iterator[Ints]:
        """`TREE_NAMES`."""
        depths, bits = self._depths_and_bits()
        leaf = self.around[0]
        yield np.minimum(depths[leaf], _DEEPEST) * 4
        alike = self._count_siblings_alike()
        told = np.stack([*self._tell_nodes(alike)], axis=1)
        for around in self.around[:LEVELS]:
            yield from told[around].T
        yield np.max([alike[around] for around in self.around[:_ALIKE_UP_TO]], axis=0)
        for bit in _BITS.values():
            yield flag(bits[leaf] & bit != 0)

    def _tell_nodes(self, siblings_alike: Ints) -> Iterator[Ints]:
        """What is told of each container, whichever level it is at."""
        nodes = self.nodes
        chars = column([node.chars for node in nodes])
        body = column([int(node.body) for node in nodes])
        named = Counter((n.element.tag, n.element.names) for n in nodes)
        page = np.full(len(nodes), max(chars[0], 1))
        body_of_page = np.full(len(nodes), max(body[0], 1))
        yield log_steps(chars)
        yield share(column([node.links for node in nodes]), chars)
        yield share(body, body_of_page)
        yield share(chars, page)
        yield log_steps(self._end - self._first)
        yield share(column([int(node.clump) for node in nodes]), body_of_page)
        yield siblings_alike
        yield log_steps(column([named[n.element.tag, n.element.names] - 1 for n in nodes]))
        yield share(body, 2 * chars)

    def _count_siblings_alike(self) -> Ints:
        """Of each container how many of the same tag and names stand beside it."""
        keys = [(node.parent, node.element.tag, node.element.names) for node in self.nodes]
        alike = Counter(keys)
        return log_steps(column([alike[key] - 1 for key in keys]))

    def _depths_and_bits(self) -> tuple[Ints, Ints]:
        """How deep each container is, and the `_BITS` of all that it is in."""
        depths, bits = [0], [0]
        for node, above in zip(self.nodes[1:], self._above[1:].tolist(), strict=True):
            depths.append(depths[above] + 1)
            own = _BITS.get(node.element.tag, 0)
            if node.sign is not None:
                own |= _BITS.get(node.sign.rule, 0)
            bits.append(bits[above] | own)
        return column(depths), column(bits)
