"""Where the title of a page stands: what is left out of its blocks, and where its byline is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.metadata.titles.html_titles import is_title
from naqi.transforms.metadata.titles.site_names import name_key

_MARKS: Final = 7
"""Characters that a copy of the title has more or less than it, at most."""


def find_copies(blocks: Sequence[Block], title: str | None) -> list[int]:
    """Where blocks stand that are the title, but for marks and case."""
    if title is None:
        return []
    least, most, key = len(title) - _MARKS, len(title) + _MARKS, name_key(title)
    return [
        position
        for position, block in enumerate(blocks)
        if least <= len(block.text) <= most and (block.text == title or name_key(block.text) == key)
    ]


def find_title(blocks: Sequence[Block], title: str | None, copies: Sequence[int]) -> int | None:
    """Where the title stands, or the first ``h1``; None if there is neither.

    Args:
        blocks: All of the page.
        title: Its title.
        copies: What `find_copies` tells of it.
    """
    headings = [position for position, block in enumerate(blocks) if block.element.tag == "h1"]
    told = (p for p in headings if title is None or is_title(blocks[p].text, title))
    return next(chain(told, copies, headings), None)
