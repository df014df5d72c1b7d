"""What the walk makes of the blocks of a row, and of those of an item, once all are there."""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role

_MAX_ITEM_BLOCKS = 3
"""A list item with more blocks of its own is no item of a list that is read as one."""
_MAX_LAYOUT_BLOCKS = 1_000
"""Items in items in items are looked through again and again: not beyond this."""
_MAX_CELL = 400
"""A longer cell is part of a layout, not of a table of data."""


def gather_row(blocks: list[Block], first: int, row: Element) -> None:
    """Make one block of a row whose cells are short and simple: all blocks from ``first`` on."""
    cells = blocks[first:]
    if len(cells) < 2 or not _is_data_row(cells, row):
        return
    blocks[first:] = [
        Block(
            text=" | ".join(cell.text for cell in cells),
            start=cells[0].start,
            end=max(cell.end for cell in cells),
            role=Role.TABLE_ROW,
            element=row,
            link_chars=sum(cell.link_chars for cell in cells),
            parts=tuple(cells),
        )
    ]


def settle_item(blocks: list[Block], first: int, item: Element) -> None:
    """An item that holds several blocks is a part of the layout: they are paragraphs."""
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
