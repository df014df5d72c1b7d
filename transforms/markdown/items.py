"""Where items of lists stand in each other, and their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role

_ITEMS = frozenset({"li", "dt", "dd"})
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_APART = frozenset({"article", "section", "main", "table", "td", "th", "blockquote"})
"""An item around one of these is around a part of the page."""
_MOST = 999_999_999
"""The greatest number of an item in CommonMark."""


class Place(NamedTuple):
    """How the lines of a block begin."""

    indent: str
    marker: str
    """Of an item that begins with the block; empty else."""
    follows: bool
    """Whether it may stand right below an item, without a blank line between them."""


class _Item(NamedTuple):
    key: Element | int
    """Its element, or its position where it has none of its own."""
    of: Element | None
    width: int
    depth: int


class Lists:
    """The open items, while the blocks of a page are gone through in order.

    Args:
        blocks: All of the page, since the dropped ones count.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._numbers = _numbers(blocks)
        self._open: list[_Item] = []
        self._last: dict[int, tuple[object, str]] = {}
        """Of each level, the list that is open, and its sign."""

    def place(self, block: Block, position: int) -> Place:
        """How the next kept block stands in the lists around it."""
        around = _around(block.element)
        is_item = block.role is Role.LIST_ITEM
        if is_item and not around:
            depth = block.depth or 1
            self._leave(lambda item: isinstance(item.key, int) and item.depth < depth)
            return self._begin(position, None, depth, None)
        elements = {id(element) for element in around}
        self._leave(lambda item: id(item.key) in elements)
        if is_item and not (self._open and self._open[-1].key is around[0]):
            of = _list_of(around[0])
            return self._begin(around[0], of, 1, self._numbers.get(around[0]))
        if not self._open:
            self._last.clear()
            return Place("", "", follows=False)
        return Place(self._indent(), "", follows=False)

    def _leave(self, stays: Callable[[_Item], bool]) -> None:
        for level, item in enumerate(self._open):
            if not stays(item):
                del self._open[level:]
                break
        for level in [level for level in self._last if level > len(self._open)]:
            del self._last[level]

    def _begin(
        self, key: Element | int, of: Element | None, depth: int, number: int | None
    ) -> Place:
        level = len(self._open)
        before = self._last.get(level)
        signs = ("-", "*") if number is None else (".", ")")
        sign = signs[0]
        if before is not None and before[1] in signs:
            same = before[0] is of
            sign = before[1] if same else signs[1 - signs.index(before[1])]
        # The first item of a list with another number than 1 does not end the text above it.
        follows = number in (None, 1) or (before is not None and before[0] is of)
        self._last[level] = of, sign
        marker = sign if number is None else f"{number}{sign}"
        indent = self._indent()
        self._open.append(_Item(key, of, len(marker) + 1, depth))
        return Place(indent, marker, follows=follows)

    def _indent(self) -> str:
        return " " * sum(item.width for item in self._open)


def _around(element: Element) -> list[Element]:
    """The items around, the innermost first."""
    found = []
    holder: Element | None = element
    while holder is not None:
        if holder.tag in _ITEMS:
            found.append(holder)
        elif found and holder.tag in _APART:
            break
        holder = holder.above
    return found


def _list_of(item: Element) -> Element | None:
    holder = item.above
    while holder is not None and holder.tag not in _LISTS:
        holder = holder.above
    return holder


def _numbers(blocks: Sequence[Block]) -> dict[Element, int]:
    """Those of all items of ordered lists."""
    numbers: dict[Element, int] = {}
    following: dict[Element, int] = {}
    for block in blocks:
        for item in reversed(_around(block.element)):
            of = _list_of(item)
            if of is None or of.tag != "ol" or item.tag != "li" or item in numbers:
                continue
            number = following.get(of, 1 if of.number is None else of.number)
            number = number if item.number is None else item.number
            numbers[item] = min(max(number, 0), _MOST)
            following[of] = number + 1
    return numbers
