"""Blocks of a text page: one a line, or a paragraph of lines that were cut at a width."""

from __future__ import annotations

import re

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.wrapped.long_lines import split_lines
from naqi.transforms.blocks.wrapped.wrapped_lines import join_wrapped
from naqi.transforms.fast import maker
from naqi.transforms.text.storable import fold

_BULLET = re.compile(
    r"[-–—*•‣▪●◦·○■□►▸➤✓]\s+\S"
    r"|\(?(?:\d{1,2}|[a-z])[.)-]\s+\S"  # \d takes the digits of every script
    r"|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、．)）]\s*\S"
)
_FIRST_NUMERAL = "一"
"""Of the Chinese ones: all others are above it."""

_block = maker(Block)


def read_text(source: str, *, folded: bool = False) -> tuple[Block, ...]:
    """Blocks of a text page, in page order: each line that has text is one.

    Lines that were cut at a width are one block a paragraph, and a line that still shows where
    paragraphs end is one a paragraph too.

    A line that opens with a bullet or a number is a list item; its text stays as it stands.
    ``gap`` counts the blank lines right above a block.

    Args:
        source: The page.
        folded: Whether its lines are known to need no folding inside (`Characters`).
    """
    blocks = []
    offset = gap = 0
    for line in source.split("\n"):
        text = line.strip() if folded else fold(line)
        if text:
            start, end = offset, offset + len(line)
            if text != line:
                start = end - len(line.lstrip())
                end = offset + len(line.rstrip())
            # Most lines open with two letters, as none but Chinese numerals do in a list.
            words = text[:2].isalpha() and text[0] < _FIRST_NUMERAL
            role = Role.PARAGRAPH if words or not _BULLET.match(text) else Role.LIST_ITEM
            blocks.append(_block(text=text, start=start, end=end, role=role, gap=gap))
            gap = 0
        else:
            gap += 1
        offset += len(line) + 1
    return tuple(join_wrapped(source, split_lines(source, blocks)))
