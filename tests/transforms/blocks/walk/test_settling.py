"""Rows of short cells are one block each; items that hold a layout are no items."""

from __future__ import annotations

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.walk.settling import gather_row, settle_item

PAGE = Element("")
ROW, ITEM = Element("tr", above=PAGE), Element("li", above=PAGE)


def cells(*texts: str, role: Role = Role.PARAGRAPH) -> list[Block]:
    return [
        Block(text, at, at + 1, role, element=Element("td", above=ROW))
        for at, text in enumerate(texts)
    ]


def items(count: int, inside: Element) -> list[Block]:
    return [Block(f"Lock {n}", n, n + 1, Role.LIST_ITEM, element=inside) for n in range(count)]


def test_a_row_of_short_cells_is_one_block() -> None:
    before = Block("Sluices", 0, 1)
    blocks = [before, *cells("High water", "04:10")]
    gather_row(blocks, 1, ROW)
    assert [block.text for block in blocks] == ["Sluices", "High water | 04:10"]
    assert blocks[1].role is Role.TABLE_ROW
    assert len(blocks[1].parts) == 2


def test_a_row_of_a_layout_stays_in_parts() -> None:
    for blocks in (cells("One"), cells("High water", "x" * 500), cells("A", "B", role=Role.QUOTE)):
        left = list(blocks)
        gather_row(blocks, 0, ROW)
        assert blocks == left


def test_an_item_of_many_blocks_is_a_part_of_the_layout() -> None:
    few, many = items(3, ITEM), items(4, ITEM)
    settle_item(few, 0, ITEM)
    settle_item(many, 0, ITEM)
    assert {block.role for block in few} == {Role.LIST_ITEM}
    assert {block.role for block in many} == {Role.PARAGRAPH}


def test_items_inside_of_an_item_are_not_its_own() -> None:
    inner = Element("li", above=Element("ul", above=ITEM))
    blocks = items(6, inner)
    settle_item(blocks, 0, ITEM)
    assert {block.role for block in blocks} == {Role.LIST_ITEM}
