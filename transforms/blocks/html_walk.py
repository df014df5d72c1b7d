"""The walk over a page's tree that cuts its text into blocks."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.page import Block, Element
from schemas.rules import Role
from transforms.blocks.html_elements import (
    INLINE,
    MAX_DEPTH,
    NAMING,
    PAGE,
    ROLES,
    UNSEEN,
    OpenElement,
    as_element,
    is_hidden,
)
from transforms.blocks.locate import Locator
from transforms.blocks.parsers import Attributes
from transforms.metadata.html import Head
from transforms.text import fold

_MAX_ITEM_BLOCKS = 3
"""A list item with more blocks is no item of a list that is read as one."""
_MAX_LAYOUT_BLOCKS = 1_000
"""Items in items in items are looked through again and again: not beyond this."""
_MAX_CELL = 400
"""A longer cell is part of a layout, not of a table of data."""


class BlockWalk:
    """The sink that makes blocks. Every visible text becomes part of exactly one."""

    def __init__(self, source: str) -> None:
        self.blocks: list[Block] = []
        self.head = Head()
        self._locate = Locator(source).find
        self._open: list[OpenElement] = [OpenElement("", {}, 0, Role.PARAGRAPH, 0, False, False)]
        self._keys = 0
        self._asleep: list[tuple[OpenElement, _Buffer]] = []
        """Buffers of the text around hidden inline elements."""
        self._late: list[Block] = []
        """Blocks hidden inside a block that is not yet complete."""
        self._buffer = _Buffer()
        self._collect: list[str] | None = None
        """Takes text that is not the page's: its title, its JSON-LD."""

    # what the parser tells

    def open(self, tag: str, attributes: Attributes) -> bool:
        """An element begins: a boundary of blocks, unless it is an inline one."""
        self._keys += 1
        if tag in INLINE:
            self._open.append(self._open_inline(tag, attributes))
            return True
        if tag in UNSEEN:
            return self._look_in_head(tag, attributes)
        if self._buffer.parts:
            self._flush()
        above = self._open[-1]
        depth = above.depth
        if tag not in PAGE:
            depth = depth + 1 if depth < MAX_DEPTH else depth
        elif tag == "html":
            self.head.add_language(attributes)
        role = ROLES.get(tag, above.role)
        hidden = bool(attributes) and is_hidden(tag, attributes)
        first = len(self.blocks)
        self._open.append(
            OpenElement(tag, attributes, depth, role, self._keys, above.link, hidden, first)
        )
        return True

    def _open_inline(self, tag: str, attributes: Attributes) -> OpenElement:
        above = self._open[-1]
        buffer = self._buffer
        if tag == "br":
            buffer.breaks += 1
            if buffer.breaks == 2:
                self._flush()
            else:
                buffer.parts.append(" ")
            return above
        if tag == "a":
            if buffer.link_ended:  # two links side by side are not one word
                buffer.parts.append(" ")
        elif not attributes:
            return above
        elif tag == "time":
            self.head.add_time(attributes)
        hidden = is_hidden(tag, attributes)
        depth = above.depth
        if depth < MAX_DEPTH and (hidden or not NAMING.isdisjoint(attributes)):
            depth += 1
        link = above.link or tag == "a"
        element = OpenElement(tag, attributes, depth, above.role, self._keys, link, hidden)
        if hidden:
            self._asleep.append((element, buffer))
            self._buffer = _Buffer()
        return element

    def text(self, data: str) -> None:
        """Text: the beginning of a block, or more of it."""
        if self._collect is not None:
            self._collect.append(data)
            return
        buffer = self._buffer
        if not data or data.isspace():
            if buffer.depth >= 0:
                buffer.parts.append(" ")
            return
        element = self._open[-1]
        start, end = self._locate(data)
        depth = element.depth
        if buffer.depth < 0:
            buffer.start = start
            buffer.path = element.path if element.path is not None else self._path()
            buffer.depth = depth
            buffer.role = element.role
        elif buffer.low < buffer.depth:
            buffer.depth = buffer.low
        buffer.low = depth
        buffer.end = end
        buffer.breaks = 0
        buffer.link_ended = False
        buffer.parts.append(data)
        if element.link:
            buffer.link_chars += len(data.strip())

    def close(self) -> None:
        """The innermost element ends, and with it a block, unless it is an inline one."""
        if self._collect is not None:
            self._collect = None
            return
        element = self._open.pop()
        above = self._open[-1]
        if element is above:
            return
        if element.first >= 0:
            if self._buffer.parts:
                self._flush()
            if element.first < len(self.blocks):
                if element.tag == "tr":
                    self._gather_row(element)
                elif element.tag == "li":
                    self._settle_item(element)
            return
        if element.hidden:
            self._wake(element)
        buffer = self._buffer
        buffer.link_ended = element.tag == "a"
        if above.depth < buffer.low:
            buffer.low = above.depth

    def end(self) -> None:
        """The page ends, whatever is still open."""
        while len(self._open) > 1:
            self.close()
        self._flush()

    # what it does with it

    def _look_in_head(self, tag: str, attributes: Attributes) -> bool:
        if tag == "title":
            self._collect = self.head.titles
        elif tag == "script" and attributes.get("type") == "application/ld+json":
            self._collect = self.head.linked_data
        elif tag == "meta":
            self.head.add_meta(attributes)
        return self._collect is not None

    def _path(self) -> tuple[Element, ...]:
        """The elements around the innermost open one, itself included, from below ``body``."""
        stack = self._open
        at = len(stack) - 1
        while at >= 0 and stack[at].path is None:
            at -= 1
        path = (stack[at].path if at >= 0 else None) or ()
        for element in stack[at + 1 :]:
            if element.depth > len(path):
                path = (*path, as_element(element))
            element.path = path
        return path

    def _flush(self) -> None:
        buffer = self._buffer
        if buffer.depth < 0:
            buffer.breaks = 0
            buffer.parts.clear()
            return
        text = fold("".join(buffer.parts))
        if text:
            path = buffer.path
            self.blocks.append(
                Block(
                    text,
                    buffer.start,
                    buffer.end,
                    buffer.role,
                    0,
                    path if buffer.depth >= len(path) else path[: buffer.depth],
                    min(buffer.link_chars, len(text)),
                )
            )
        self._buffer = _Buffer()
        if self._late and not self._asleep:
            self.blocks.extend(self._late)
            self._late.clear()

    def _wake(self, element: OpenElement) -> None:
        """A hidden inline element ends: back to the text around it."""
        before = len(self.blocks)
        self._flush()
        if self._asleep and self._asleep[-1][0] is element:
            _, self._buffer = self._asleep.pop()
            if self._buffer.depth >= 0:
                self._late.extend(self.blocks[before:])
                del self.blocks[before:]

    def _gather_row(self, row: OpenElement) -> None:
        """Make one block of a row whose cells are short and simple."""
        cells = self.blocks[row.first :] if row.depth < MAX_DEPTH else ()
        if len(cells) < 2 or not _is_data_row(cells, row.depth):
            return
        self.blocks[row.first :] = [
            Block(
                text=" | ".join(cell.text for cell in cells),
                start=cells[0].start,
                end=cells[-1].end,
                role=Role.TABLE_ROW,
                path=cells[0].path[: row.depth],
                link_chars=sum(cell.link_chars for cell in cells),
            )
        ]

    def _settle_item(self, item: OpenElement) -> None:
        """An item that holds several blocks is a part of the layout: they are paragraphs."""
        blocks = self.blocks
        inside = len(blocks) - item.first
        if not _MAX_ITEM_BLOCKS < inside <= _MAX_LAYOUT_BLOCKS or item.depth >= MAX_DEPTH:
            return
        for position in range(item.first, len(blocks)):
            block = blocks[position]
            if block.role is Role.LIST_ITEM and all(
                e.tag != "li" for e in block.path[item.depth :]
            ):
                blocks[position] = block._replace(role=Role.PARAGRAPH)


class _Buffer:
    """The block that is being gathered."""

    __slots__ = (
        "breaks",
        "depth",
        "end",
        "link_chars",
        "link_ended",
        "low",
        "parts",
        "path",
        "role",
        "start",
    )

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.start = self.end = 0
        self.breaks = 0
        """Line breaks since the last text."""
        self.link_chars = 0
        self.link_ended = False
        self.path: tuple[Element, ...] = ()
        """Of its first text."""
        self.depth = -1
        """So much of the path is around all of its text; -1 before the first."""
        self.low = 0
        """The least depth since its last text."""
        self.role = Role.PARAGRAPH


def _is_data_row(cells: Sequence[Block], depth: int) -> bool:
    """True if each cell holds one short plain block, right in the row."""
    seen = set()
    for cell in cells:
        path = cell.path
        if cell.role is not Role.PARAGRAPH or len(cell.text) > _MAX_CELL or len(path) <= depth:
            return False
        if path[depth].key in seen:
            return False
        seen.add(path[depth].key)
    return True
