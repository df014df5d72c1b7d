"""What the plain rules make of their doubts, as `CleanConfig.favor` asks.

It is done to settled verdicts: what is kept in favor of recall holds all that is kept otherwise,
and that all that is kept in favor of precision.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule

BODY_LIKE: Final = 60
"""Score from which a block by itself is more likely body than not."""
LINKED: Final = {"balanced": 0.5, "precision": 0.3, "recall": 0.5}
"""Share of links in a block of the body above which it is links, by what is favored."""
LINK_LIST_BODY: Final = 250
"""Score from which a block is no links, whatever their share."""
_MOST: Final = 0.2
"""Share of what is kept that weak evidence may take."""
_PARTS: Final = frozenset({Role.CODE, Role.TABLE_ROW, Role.LIST_ITEM, Role.FOOTNOTE})
"""What may end a body without being sentences."""


def find_doubtful(placed: Collection[int], scores: Sequence[float]) -> list[int]:
    """Positions of the blocks that nothing but their place speaks against, and that read as a body.

    Args:
        placed: Positions of those that were dropped for standing beside the main container.
        scores: Of all blocks of the page: see `tree.score`.
    """
    return [position for position in placed if scores[position] > BODY_LIKE]


def find_weak(
    blocks: Sequence[Block], scores: Sequence[float], kept: Sequence[int]
) -> Mapping[int, Rule]:
    """Of the blocks that are kept those that weak evidence speaks against, with their rules.

    These are links in good part, or stand below the last block that reads as a body without
    reading so, or being a part of one, themselves. Where no block reads so, or a page is made of
    what would go, as a listing is, none is.

    Args:
        blocks: Of a page.
        scores: Of those: see `tree.score`.
        kept: Positions, from first to last.
    """
    weak = {
        position: Rule.LINKS
        for position in kept
        if blocks[position].link_chars > LINKED["precision"] * len(blocks[position].text)
        and scores[position] < LINK_LIST_BODY
    }
    body = [p for p in kept if scores[p] > BODY_LIKE and p not in weak]
    if not body:
        return {}
    for position in kept[bisect(kept, body[-1]) :]:
        if not scores[position] and blocks[position].role not in _PARTS:
            weak.setdefault(position, Rule.SIDEBAR)
    characters = sum(len(blocks[position].text) for position in kept)
    going = sum(len(blocks[position].text) for position in weak)
    return weak if going <= _MOST * characters else {}
