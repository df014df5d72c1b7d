"""A text page to blocks: one a line."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Role
from naqi.transforms.blocks.text import read_text
from naqi.transforms.text.storable import fold


def test_every_line_with_text_is_a_block_that_knows_where_it_stands() -> None:
    source = "First line\n\n \n  second \t line  \nthird"
    blocks = read_text(source)
    assert [(block.text, block.gap) for block in blocks] == [
        ("First line", 0),
        ("second line", 2),
        ("third", 0),
    ]
    assert [source[block.start : block.end] for block in blocks] == [
        "First line",
        "second \t line",
        "third",
    ]


def test_lines_that_open_with_a_bullet_or_number_are_list_items() -> None:
    items = ["- bread", "• salt", "* milk", "1. stir", "2) wait", "٣- قدم", "(4) eat", "b. rest"]
    items += ["一、面粉", "十二、面粉", "（二十一）面粉"]
    assert {block.role for block in read_text("\n".join(items))} == {Role.LIST_ITEM}


def test_a_dash_or_number_within_words_makes_no_list_item() -> None:
    lines = ["-5 degrees", "1.5 litres", "2018 was dry", "*", "-"]
    assert {block.role for block in read_text("\n".join(lines))} == {Role.PARAGRAPH}


@given(
    st.text(alphabet=st.characters() | st.sampled_from("\n\t \u00a0\u200c\ufeffا你"), max_size=200)
)
def test_blocks_are_the_folded_lines_in_order_and_offsets_point_at_them(source: str) -> None:
    blocks = read_text(source)
    lines = re.split("[\n\x0b\x0c\x85\u2028\u2029]", source)
    assert [b.text for b in blocks] == [t for line in lines if (t := fold(line))]
    assert all(fold(source[block.start : block.end]) == block.text for block in blocks)
    assert all(a.end <= b.start for a, b in pairwise(blocks))
