"""What stands in preformatted text and is none of it: breaks of pages, signatures, attachments.

Standards of the IETF have a foot and a head at each break of a page (RFC 7322, 4), mails a
signature below two dashes and a space (RFC 3676, 4.3), archives of Mailman what was left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule

_FOOT: Final = re.compile(r"\[Page \d{1,3}\]\Z")
_BREAK: Final = 2
"""Lines of a break: the foot of a page, and the head of the next one."""
_DASHES: Final = "--"
_NEXT_PART: Final = "-------------- next part"
_MOST_SIGNED: Final = 6
"""Blocks of a signature."""


def find_ends_of_text(blocks: Sequence[Block]) -> Iterator[tuple[int, Rule]]:
    """Positions of such blocks of a page, and their rules."""
    position = 0
    while position < len(blocks):
        block = blocks[position]
        position += 1
        if block.role is not Role.CODE:
            continue
        if _is_break(block.text):
            yield position - 1, Rule.PAGINATION
        elif _is_signed(blocks, position - 1) or _NEXT_PART in block.text:
            end = _end_of_element(blocks, position - 1)
            if end - position < _MOST_SIGNED:
                yield from ((p, Rule.SIGNATURE) for p in range(position - 1, end))
                position = end


def _is_signed(blocks: Sequence[Block], position: int) -> bool:
    """Whether a block begins as a signature does, and no program: something stands above it."""
    first, _, rest = blocks[position].text.partition("\n")
    within = position > 0 and blocks[position - 1].element is blocks[position].element
    return within and first.rstrip() == _DASHES and not rest.startswith(_DASHES)


def _is_break(text: str) -> bool:
    lines = [line for line in text.split("\n", 2 * _BREAK + 4) if line and not line.isspace()]
    return 0 < len(lines) <= _BREAK and _FOOT.search(lines[0].rstrip()) is not None


def _end_of_element(blocks: Sequence[Block], first: int) -> int:
    """The first block below ``first`` that stands in another element."""
    end = first + 1
    while end < len(blocks) and blocks[end].element is blocks[first].element:
        end += 1
    return end
