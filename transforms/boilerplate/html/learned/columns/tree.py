"""The containers around a block: what else each holds, and what it is named after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.names import Sign
from naqi.transforms.boilerplate.html.tree import Called, Node
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.scale import (
    MOST_BLOCKS,
    MOST_CHARS,
    column,
    flag,
    log_steps,
    share,
)

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
_BIT_COLUMN: Final = np.array([*_BITS.values()], np.int64)[:, None]
_ALIKE = 6
"""Where "siblings alike" stands among what is told of a container."""
_DEEPEST = 30
_MOST_BESIDE, _MOST_AT_ALL = 256, 512
"""So many containers of a kind are told of, beside one and in its page. Pages with more are hardly
among those that the network was fitted to: of thousands it would say what it never learned."""
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
        self._kinds = tuple(dict.fromkeys([node.kind for node in nodes]))
        self.called: dict[Called, int] = {kind.called: kind.number for kind in self._kinds}
        """What containers are called, each once, with its number."""
        # A list each: to ask one node after the other for all of it takes twice as long.
        self.kinds = column([node.kind.number for node in nodes])
        """Of each container the number of what it is called."""
        self._above = column([node.above for node in nodes])
        self._depths = column([node.depth for node in nodes])
        self._first = column([node.first for node in nodes])
        self._end = column([node.end for node in nodes])
        self._chars = column([node.chars for node in nodes])
        self._links = column([node.links for node in nodes])
        self._body = np.array([node.body for node in nodes], np.float64).astype(np.int64)
        self._clump = np.array([node.clump for node in nodes], np.float64).astype(np.int64)
        leaf = column([node.number for node in leaves])
        self.around = [leaf]
        """Of each block the numbers of its containers, an array a level, outward."""
        for _ in range(LEVELS + UPPER):
            self.around.append(self._above[self.around[-1]])
        self._inner = np.stack(self.around[:LEVELS])
        self.firsts: Ints = self._first[self._inner.T]
        """Blocks × `LEVELS`: where the blocks of each of its containers begin, ..."""
        self.ends: Ints = self._end[self._inner.T]
        """... and before which they end."""

    def columns(self) -> Iterator[Ints]:
        """`TREE_NAMES`, one or several at a time."""
        leaf = self.around[0]
        yield np.minimum(self._depths[leaf], _DEEPEST) * 4
        told = self._tell_nodes()
        yield told[:, self._inner].swapaxes(0, 1)
        alike = told[_ALIKE]
        yield alike[np.stack(self.around[:_ALIKE_UP_TO])].max(axis=0)
        yield flag(self._bits()[leaf] & _BIT_COLUMN != 0)

    def _tell_nodes(self) -> Ints:
        """What is told of each container, whichever level it is at: a row each."""
        chars, body = self._chars, self._body
        beside, elsewhere = self._count_alike()
        held = np.minimum(self._end - self._first, MOST_BLOCKS)
        lengths = np.minimum(chars, MOST_CHARS)
        steps = log_steps(np.concatenate((lengths, held, beside, elsewhere)))
        length, blocks, alike, others = steps.reshape(4, -1)
        return np.stack(
            (
                length,
                share(self._links, chars),
                share(body, body[0]),
                share(chars, chars[0]),
                blocks,
                share(self._clump, body[0]),
                alike,
                others,
                share(body, 2 * chars),
            )
        )

    def _count_alike(self) -> tuple[Ints, Ints]:
        """Of each container how many of its tag and names stand beside it, and how many at all."""
        known: dict[tuple[str, str], int] = {}
        looks = [known.setdefault((tag, names), len(known)) for tag, names, _ in self.called]
        look = column(looks)[self.kinds]
        siblings = self._above * len(known) + look
        siblings[0] = -1  # nothing is beside the page
        _, which, often = np.unique(siblings, return_inverse=True, return_counts=True)
        beside, at_all = often[which], np.bincount(look)[look]
        return np.minimum(beside - 1, _MOST_BESIDE), np.minimum(at_all - 1, _MOST_AT_ALL)

    def _bits(self) -> Ints:
        """Of each container the `_BITS` of all that it is in."""
        own = [_own_bits(kind.called[0], kind.sign) for kind in self._kinds]
        bits = [0]
        for kind, above in zip(self.kinds[1:].tolist(), self._above[1:].tolist(), strict=True):
            bits.append(bits[above] | own[kind])
        return column(bits)


def _own_bits(tag: str, sign: Sign | None) -> int:
    """The `_BITS` of what a container is, and is named after."""
    return _BITS.get(tag, 0) | (0 if sign is None else _BITS.get(sign.rule, 0))
