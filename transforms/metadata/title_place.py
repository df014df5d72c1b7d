"""Where the title of a page stands, by which its byline is found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.metadata.titles import is_title

_MARKS: Final = 8
"""Characters that a copy of the title has more or less than it, at most."""


def find_title(blocks: Sequence[Block], title: str | None) -> int | None:
    """Where the title stands, or the first ``h1``; None if there is neither."""
    first = None
    for position, block in enumerate(blocks):
        if block.element.tag == "h1":
            if title is None or is_title(block.text, title):
                return position
            first = position if first is None else first
    if title is None:
        return first
    alike = range(len(title) - _MARKS, len(title) + _MARKS + 1)
    for position, block in enumerate(blocks):
        if len(block.text) in alike and is_title(block.text, title):
            return position
    return first
