"""The walk over a page's tree that cuts its text into blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
        page = OpenElement("", {}, 0, Role.PARAGRAPH, False, False)
        page.element = Element("")
        self._open = [page]
        self._asleep: list[tuple[OpenElement, _Buffer]] = []
        """Buffers of the text around hidden inline elements."""
        self._late: list[Block] = []
        """Blocks hidden inside a block that is not yet complete."""
        self._buffer = _Buffer(page.element)
        self._collect: list[str] | None = None
        """Takes text that is not the page's: its title, its JSON-LD."""

    # what the parser tells

    def open(self, tag: str, attributes: Attributes) -> bool:
        """An element begins: a boundary of blocks, unless it is an inline one."""
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
        role = ROLES[tag] if tag in ROLES else above.role
        hidden = bool(attributes) and is_hidden(tag, attributes)
        first = len(self.blocks)
        self._open.append(OpenElement(tag, attributes, depth, role, above.link, hidden, first))
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
        element = OpenElement(tag, attributes, depth, above.role, link, hidden)
        if hidden:
            self._asleep.append((element, buffer))
            self._buffer = _Buffer(buffer.element)
        return element

    def text(self, data: str) -> None:
        """Text: the beginning of a block, or more of it."""
        if self._collect is not None:
            self._collect.append(data)
            return
        if not data or data.isspace():
            self.space()
            return
        opened = self._open[-1]
        depth = opened.depth
        buffer = self._buffer
        start, buffer.end = self._locate(data)
        if buffer.depth < 0:
            buffer.start = start
            buffer.element = opened.element or self._keep_open()
            buffer.held = buffer.depth = depth
            buffer.role = opened.role
        elif buffer.low < buffer.depth:
            buffer.depth = buffer.low
        buffer.low = depth
        buffer.breaks = 0
        buffer.link_ended = False
        buffer.parts.append(data)
        if opened.link:
            buffer.link_chars += len(data.strip())

    def space(self) -> None:
        """White space: words around it are apart, if there are any."""
        if self._buffer.depth >= 0 and self._collect is None:
            self._buffer.parts.append(" ")

    def close(self) -> None:
        """The innermost element ends, and with it a block, unless it is an inline one."""
        if self._collect is not None:
            self._collect = None
            return
        opened = self._open.pop()
        above = self._open[-1]
        if opened is above:
            return
        if opened.first >= 0:
            if self._buffer.parts:
                self._flush()
            if opened.first < len(self.blocks):
                if opened.tag == "tr":
                    self._gather_row(opened)
                elif opened.tag == "li":
                    self._settle_item(opened)
            return
        if opened.hidden:
            self._wake(opened)
        buffer = self._buffer
        buffer.link_ended = opened.tag == "a"
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

    def _keep_open(self) -> Element:
        """Make what blocks keep of the open elements; the innermost."""
        stack = self._open
        at = len(stack) - 1
        while (element := stack[at].element) is None:
            at -= 1
        depth = stack[at].depth
        for opened in stack[at + 1 :]:
            if opened.depth > depth:
                depth = opened.depth
                element = as_element(opened, element)
            opened.element = element
        return element

    def _flush(self) -> None:
        buffer = self._buffer
        if buffer.depth < 0:
            buffer.breaks = 0
            buffer.parts.clear()
            return
        text = fold("".join(buffer.parts))
        if text:
            self.blocks.append(
                Block(
                    text,
                    buffer.start,
                    buffer.end,
                    buffer.role,
                    0,
                    buffer.holder(),
                    min(buffer.link_chars, len(text)),
                )
            )
        buffer.clear()
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
        if len(cells) < 2 or not _is_data_row(cells, row.element):
            return
        self.blocks[row.first :] = [
            Block(
                text=" | ".join(cell.text for cell in cells),
                start=cells[0].start,
                end=cells[-1].end,
                role=Role.TABLE_ROW,
                element=row.element,
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
            if block.role is Role.LIST_ITEM:
                within = _up_to(item.element, block.element)
                if all(element.tag != "li" for element in within):
                    blocks[position] = block._replace(role=Role.PARAGRAPH)


class _Buffer:
    """The block that is being gathered."""

    __slots__ = (
        "breaks",
        "depth",
        "element",
        "end",
        "held",
        "link_chars",
        "link_ended",
        "low",
        "parts",
        "role",
        "start",
    )

    def __init__(self, element: Element) -> None:
        self.parts: list[str] = []
        self.start = self.end = 0
        self.breaks = 0
        """Line breaks since the last text."""
        self.link_chars = 0
        self.link_ended = False
        self.element = element
        """Around its first text."""
        self.held = 0
        """Depth of that."""
        self.depth = -1
        """Depth of the element around all of its text; -1 before the first."""
        self.low = 0
        """The least depth since its last text."""
        self.role = Role.PARAGRAPH

    def clear(self) -> None:
        """Begin another block."""
        self.parts.clear()
        self.breaks = self.link_chars = 0
        self.link_ended = False
        self.depth = -1

    def holder(self) -> Element:
        """The element around all of its text."""
        element = self.element
        for _ in range(self.held - self.depth):
            if element.above is not None:
                element = element.above
        return element


def _up_to(outer: Element | None, inner: Element | None) -> Iterator[Element]:
    """The elements from ``inner`` upward, as far as ``outer``, which is left out."""
    while inner is not None and inner is not outer:
        yield inner
        inner = inner.above


def _is_data_row(cells: Sequence[Block], row: Element | None) -> bool:
    """True if each cell holds one short plain block, right in the row."""
    seen = set()
    for cell in cells:
        if cell.role is not Role.PARAGRAPH or len(cell.text) > _MAX_CELL:
            return False
        *_, place = (None, *_up_to(row, cell.element))
        if place is None or place in seen:
            return False
        seen.add(place)
    return True
