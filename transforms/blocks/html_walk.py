"""The walk over a page's tree that cuts its text into blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.gathering import Buffer, Spot
from naqi.transforms.blocks.html_elements import (
    BLOCK_DISPLAY,
    BLOCK_LEVEL,
    HIDDEN,
    INLINE,
    INLINE_DISPLAY,
    LABELS,
    LOOSE,
    MAX_DEPTH,
    NAMING,
    PAGE,
    REFERRING,
    ROLES,
    SHOWING,
    UNSEEN,
    VEILING,
    VOID,
    OpenElement,
    as_element,
    display_of,
    heading_tag,
    is_veiled,
)
from naqi.transforms.blocks.locate import Locator
from naqi.transforms.blocks.nodes import TEXT, Attributes, Node
from naqi.transforms.blocks.page_changes import needs_tree
from naqi.transforms.blocks.recorded import TreeNeededError
from naqi.transforms.blocks.referring import Referring
from naqi.transforms.blocks.tex import write_image
from naqi.transforms.blocks.verbatim import BOXES, VERBATIM, Verbatim, is_box
from naqi.transforms.metadata.html import Head

_MAX_ITEM_BLOCKS = 3
"""A list item with more blocks of its own is no item of a list that is read as one."""
_MAX_LAYOUT_BLOCKS = 1_000
"""Items in items in items are looked through again and again: not beyond this."""
_MAX_CELL = 400
"""A longer cell is part of a layout, not of a table of data."""
_TELLING = frozenset({"a", "br", "sub", "sup"})
"""Inline elements that say something even without attributes."""


class BlockWalk(Referring):
    """Makes blocks. Every visible text becomes part of exactly one."""

    def __init__(self, source: str, *, changed: bool = False) -> None:
        """``changed`` if what can be read of a tree alone has been."""
        super().__init__(source)
        self._changed = changed
        self.names_notes = False
        """An element around text may be named after notes (`transforms.blocks.notes`)."""
        self.head = Head()
        self.locate = self._locate = Locator(source).find
        self._verbatim = True
        """Whether the inside of code is read apart from the rest."""
        self._kept = [Element("")]
        """What blocks keep of the outermost open elements: made when text first needs it."""

    # what stands in the tree

    def take(self, first: Node | None) -> None:
        """A node, and those after it in the same element, with all inside."""
        above: list[Node] = []
        node = first
        while node is not None:
            if node.is_empty_text_node:  # most of them, and cheap to tell
                if self._buffer.depth >= 0 or self._pending:
                    self._buffer.parts.append(" ")
            else:
                tag = node.tag
                if tag == TEXT:
                    self.text(node.text_content or "")
                elif tag and tag[0] not in "-!" and self.open(tag, node):
                    child = node.child
                    if child is not None:
                        above.append(node)
                        node = child
                        continue
                    self.close()
            following = node.next
            while following is None and above:
                node = above.pop()
                self.close()
                following = node.next
            node = following

    def open(self, tag: str, node: Node) -> bool:
        """An element begins: a boundary of blocks, unless it is an inline one.

        False if nothing inside is left to be walked: then no `close` follows.
        """
        if tag in INLINE:
            attributes = node.attributes
            if attributes or tag in _TELLING:
                self._open.append(self._open_inline(tag, attributes))
            else:
                self._open.append(self._open[-1])
            if tag == "code" and self._verbatim:
                return self._open_code(tag, attributes, node.child)
            return True
        if tag in UNSEEN:
            if self._verbatim:
                self._look_in_head(tag, node)
            return False
        if tag in LABELS and self._buffer.depth < 0 and self._labels():
            self._open.append(self._open[-1])
            return True
        attributes = node.attributes
        display = ""
        if attributes and (tag == "dialog" or not SHOWING.isdisjoint(attributes)):
            if "aria-level" in attributes:
                tag = heading_tag(tag, attributes)
            display = display_of(tag, attributes)
        if (tag in BLOCK_LEVEL and display != INLINE_DISPLAY) or display == BLOCK_DISPLAY:
            self._open.append(self._open_block(tag, attributes, display))
        else:
            self._open.append(self._open_loose(tag, attributes, display))
        boxed = tag in VERBATIM or (tag in BOXES and is_box(attributes, self.source))
        return not (boxed and self._verbatim) or self._open_verbatim(tag, attributes, node.child)

    def _labels(self) -> bool:
        """Whether a control that is opened is to be all of a heading, or of a term."""
        tag, _, _, role, _, _, _ = self._open[-1]
        return role is Role.HEADING or tag == "dt"

    def _open_code(self, tag: str, attributes: Attributes, first: Node | None) -> bool:
        starts = self._buffer.depth < 0
        if not (starts and Verbatim(self, tag, attributes, first).read()):
            self._verbatim = False
            self.take(first)
            self._verbatim = True
        self.close()
        return False

    def _open_verbatim(self, tag: str, attributes: Attributes, first: Node | None) -> bool:
        if not Verbatim(self, tag, attributes, first).read():
            tag, attributes, depth, _, link, hidden, before = self._open[-1]
            self._open[-1] = tag, attributes, depth, Role.PARAGRAPH, link, hidden, before
            self._verbatim = False
            self.take(first)
            self._verbatim = True
        self.close()
        return False

    def _open_block(self, tag: str, attributes: Attributes, display: str) -> OpenElement:
        if self._pending:
            self._part_loose()
        if self._buffer.parts:
            self._flush()
        _, _, depth, role, link, _, _ = self._open[-1]
        if tag in ROLES:
            role = ROLES[tag]
        if tag not in PAGE:
            depth = depth + 1 if depth < MAX_DEPTH else depth
        elif tag == "html":
            self.head.add_language(attributes)
        return tag, attributes, depth, role, link or tag == "a", display == HIDDEN, len(self.blocks)

    def _open_loose(self, tag: str, attributes: Attributes, display: str) -> OpenElement:
        """Text inside is gathered apart until it is known whether the element holds blocks."""
        self._look_for_tree(tag, attributes)
        _, _, depth, role, link, _, _ = self._open[-1]
        depth = depth + 1 if depth < MAX_DEPTH else depth
        if tag in BLOCK_LEVEL and self._buffer.link_ended:
            self._buffer.parts.append(" ")
        hidden = display == HIDDEN
        self._asleep.append((len(self._open), self._buffer, not hidden))
        self._pending += 1
        self._buffer = Buffer() if hidden else self._buffer.begin_inside()
        return tag, attributes, depth, role, link, hidden, -1 if hidden else LOOSE

    def _open_inline(self, tag: str, attributes: Attributes) -> OpenElement:
        above = self._open[-1]
        buffer = self._buffer
        if tag == "br":
            buffer.breaks += 1
            if buffer.breaks == 2:
                self._end_line()
            else:
                if buffer.depth >= 0:
                    buffer.turns.append((len(buffer.parts), buffer.end, buffer.link_chars))
                buffer.parts.append(" ")
            return above
        first, start = -1, 0
        leads = False
        if tag == "a":
            href = attributes.get("href")
            is_heading = above[3] is Role.HEADING
            leads = href is not None or not _is_target(attributes, is_heading)
            if is_heading or (href and "#" in href):
                first = REFERRING
            start = len(buffer.parts)
            if buffer.link_ended:  # two links side by side are not one word
                buffer.parts.append(" ")
        elif tag == "sup" or tag == "sub":
            first = REFERRING
            start = len(buffer.parts)
        elif tag == "img":
            formula = write_image(attributes)
            if formula:
                self.text(formula)
        elif tag == "time":
            self.head.add_time(attributes)
        display = display_of(tag, attributes)
        if tag in VEILING and is_veiled(attributes):
            display = HIDDEN
        if display == BLOCK_DISPLAY and tag not in VOID and above[3] is not Role.CODE:
            return self._open_block(tag, attributes, display)
        if first == REFERRING:
            buffer.spots.append(Spot(start, buffer.link_chars))
        hidden = display == HIDDEN
        _, _, depth, role, link, _, _ = above
        if depth < MAX_DEPTH and (hidden or not NAMING.isdisjoint(attributes)):
            depth += 1
        opened = (tag, attributes, depth, role, link or leads, hidden, first)
        if hidden:
            self._asleep.append((len(self._open), buffer, False))
            self._pending += 1
            self._buffer = Buffer()
        return opened

    def text(self, data: str) -> None:
        """Text: the beginning of a block, or more of it."""
        if not data or data.isspace():
            if self._buffer.depth >= 0 or self._pending:
                self._buffer.parts.append(" ")
            return
        _, _, depth, role, link, _, _ = self._open[-1]
        buffer = self._buffer
        start, buffer.end = self._locate(data)
        if buffer.depth < 0:
            buffer.start = start
            kept = self._kept
            buffer.element = kept[-1] if len(kept) == len(self._open) else self._keep_open()
            buffer.held = buffer.depth = depth
            buffer.role = role
        elif buffer.low < buffer.depth:
            buffer.depth = buffer.low
        buffer.low = depth
        buffer.breaks = 0
        buffer.link_ended = False
        buffer.parts.append(data)
        if link:
            buffer.link_chars += len(data.strip())

    def close(self) -> None:
        """The innermost element ends, and with it a block, unless it is an inline one."""
        opened = self._open.pop()
        element = self._kept.pop() if len(self._kept) > len(self._open) else None
        if opened is self._open[-1]:
            return
        tag, attributes, depth, _, _, hidden, first = opened
        if first >= 0:
            if self._buffer.parts:
                self._flush()
            if element is not None and depth < MAX_DEPTH:
                if tag == "tr":
                    self._gather_row(first, element)
                elif tag == "li":
                    self._settle_item(first, element)
            return
        if first == LOOSE:
            self._close_loose(self._open[-1][2])
        elif hidden:
            self._wake()
        if first == REFERRING:
            self._end_referring(tag, attributes)
        buffer = self._buffer
        buffer.link_ended = tag == "a" or (first == LOOSE and tag in BLOCK_LEVEL)
        above = self._open[-1][2]
        if above < buffer.low:
            buffer.low = above

    def end(self) -> None:
        """The page ends, whatever is still open."""
        while len(self._open) > 1:
            self.close()
        self._flush()

    # what is read apart

    def holder(self) -> Element:
        """What blocks keep of the innermost open element."""
        kept = self._kept
        return kept[-1] if len(kept) == len(self._open) else self._keep_open()

    # what it does with it

    def _look_in_head(self, tag: str, node: Node) -> None:
        if tag == "script":
            attributes = node.attributes
            if attributes.get("type") == "application/ld+json":
                self.head.linked_data.extend(_texts_in(node))
            else:
                self._look_for_tree(tag, attributes)
        elif tag == "meta":
            self.head.add_meta(node.attributes)
        elif tag == "link":
            self.head.add_link(node.attributes)
        elif tag == "title":
            self.head.titles.extend(_texts_in(node))
        elif tag == "template":
            self._look_for_tree(tag, node.attributes)

    def _look_for_tree(self, tag: str, attributes: Attributes) -> None:
        if not self._changed and needs_tree(tag, attributes):
            raise TreeNeededError

    def _keep_open(self) -> Element:
        """Make what blocks keep of the open elements; the innermost."""
        kept, stack = self._kept, self._open
        element = kept[-1]
        above = stack[len(kept) - 1][2]
        for tag, attributes, depth, _, _, hidden, _ in stack[len(kept) :]:
            if depth > above:
                above = depth
                element = as_element(tag, attributes, hidden, element)
                names = element.names
                if (names and ("note" in names or "refer" in names)) or "note" in element.role:
                    self.names_notes = True
            kept.append(element)
        return element

    def _gather_row(self, first: int, row: Element) -> None:
        """Make one block of a row whose cells are short and simple."""
        cells = self.blocks[first:]
        if len(cells) < 2 or not _is_data_row(cells, row):
            return
        self.blocks[first:] = [
            Block(
                text=" | ".join(cell.text for cell in cells),
                start=cells[0].start,
                end=cells[-1].end,
                role=Role.TABLE_ROW,
                element=row,
                link_chars=sum(cell.link_chars for cell in cells),
                parts=tuple(cells),
            )
        ]

    def _settle_item(self, first: int, item: Element) -> None:
        """An item that holds several blocks is a part of the layout: they are paragraphs."""
        blocks = self.blocks
        inside = len(blocks) - first
        if not _MAX_ITEM_BLOCKS < inside <= _MAX_LAYOUT_BLOCKS:
            return
        own = [p for p in range(first, len(blocks)) if _item_around(blocks[p]) is item]
        if len(own) <= _MAX_ITEM_BLOCKS:
            return
        for position in own:
            if blocks[position].role is Role.LIST_ITEM:
                blocks[position] = blocks[position]._replace(role=Role.PARAGRAPH)


def _item_around(block: Block) -> Element | None:
    """The innermost item that a block is in."""
    holder: Element | None = block.element
    while holder is not None and holder.tag != "li":
        holder = holder.above
    return holder


def _texts_in(node: Node) -> Iterator[str]:
    """Texts right inside of an element."""
    inside = node.child
    while inside is not None:
        if inside.tag == TEXT and not inside.is_empty_text_node:
            yield inside.text_content or ""
        inside = inside.next


def _is_target(attributes: Attributes, is_heading: bool) -> bool:
    """True of an ``a`` that does not lead anywhere, but is led to."""
    named = "name" in attributes or (is_heading and "id" in attributes)
    return named and "href" not in attributes and "onclick" not in attributes


def _is_data_row(cells: Sequence[Block], row: Element) -> bool:
    """True if each cell holds one short plain block, right in the row."""
    seen = set()
    for cell in cells:
        if cell.role is not Role.PARAGRAPH or len(cell.text) > _MAX_CELL:
            return False
        place = cell.element
        while place.above is not None and place.above is not row:
            place = place.above
        if place.above is None or place in seen:
            return False
        seen.add(place)
    return True
