"""Links behind headings that lead to one place of the page: its top, its contents, its footer.

What they say is not known, but that several headings have them: a link that is a part of its
heading leads to what that is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.blocks.notes.note_links import (
    is_number,
    is_of_contents,
    without_emptied_brackets,
)
from naqi.transforms.text.storable import fold

_SIGNS = " |·•–—-/▲△↑"
_HEADINGS = 2


class Tail(NamedTuple):
    """A heading with links behind its text."""

    start: int
    """Offset of the heading in the source."""
    text: str
    """It without them."""
    targets: frozenset[str]
    """Where they lead."""


def find_tail(
    start: int, parts: Sequence[str], links: Sequence[tuple[str, int, int]]
) -> Tail | None:
    """What a heading is without links behind its text; None if more text is behind them.

    Args:
        start: Its offset.
        parts: What it was gathered from.
        links: Where each leads, and begins and ends in ``parts``.
    """
    rest: list[str] = []
    at = links[0][1]
    for _, first, end in links:
        rest += parts[at:first]
        at = max(at, end)
    behind = "".join([*rest, *parts[at:]])
    if any(map(str.isalnum, behind)):
        return None
    text = without_emptied_brackets(fold("".join(parts[: links[0][1]]) + behind)).rstrip(_SIGNS)
    if not text or is_number(text):
        return None
    return Tail(start, text, frozenset(target for target, _, _ in links))


def cut_tails(blocks: list[Block], tails: Sequence[Tail]) -> None:
    """Leave out links to the contents, and to what two headings or more have a link to.

    Args:
        blocks: Those of a page, in which they are replaced.
        tails: Of its headings.
    """
    counts = Counter(target for tail in tails for target in tail.targets)
    cut = {
        tail.start: tail
        for tail in tails
        if all(counts[to] >= _HEADINGS or is_of_contents(to) for to in tail.targets)
    }
    if not cut:
        return
    for position, block in enumerate(blocks):
        tail = cut.get(block.start)
        if tail is not None and block.role is Role.HEADING and block.text.startswith(tail.text):
            gone = len(block.text) - len(tail.text)
            blocks[position] = block._replace(
                text=tail.text, link_chars=max(0, block.link_chars - gone)
            )
