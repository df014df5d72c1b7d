"""Notices about cookies in HTML whose elements say nothing of it, told by what they say.

They stand at the edges of what is kept, and nothing else that is kept speaks of cookies: else they
are part of an article about these.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.furniture.consent import (
    belongs_to_notice,
    ends_with_button,
    is_button,
    mentions_cookies,
    speaks_for_site,
)

_FIRST, _LAST = 4, 6
"""Blocks at the beginning and the end of what is kept that may be a notice's."""
_MOST_HEADINGS: Final = 4
"""Headings that are kept of a page whose parts may be about cookies, as terms are."""
_TEXT: Final = frozenset({Role.PARAGRAPH, Role.LIST_ITEM})
_OF_TEXT: Final = frozenset({"li", "p"})
"""Elements that stand side by side in a text, and clauses in terms."""


def find_notices(
    blocks: Sequence[Block], kept: Sequence[int], title: str | None
) -> Collection[int]:
    """Positions of notices among the blocks that are ``kept``."""
    near = dict.fromkeys([*kept[:_FIRST], *kept[-_LAST:]])
    if not mentions_cookies("\n".join([blocks[p].text for p in near])):
        return ()
    found = {p for p in near if blocks[p].role in _TEXT and speaks_for_site(blocks[p].text)}
    if not found or sum(blocks[p].role is Role.HEADING for p in kept) >= _MOST_HEADINGS:
        return ()
    if any(_is_paragraph_among(blocks, kept, position) for position in found):
        return ()
    for position in (*near, *reversed(near)):  # what heads a notice, and what follows in it
        if found.intersection(_beside(kept, position)) and _belongs(blocks[position].text):
            found.add(position)
    rest = [blocks[p].text for p in kept if p not in found]
    about = not rest or mentions_cookies("\n".join([title or "", *rest]))
    return () if about else found


def _is_paragraph_among(blocks: Sequence[Block], kept: Sequence[int], position: int) -> bool:
    """Whether a block is one of the paragraphs or items of a text: a banner stands by itself.

    Terms and imprints say in one of theirs what notices say, but have no buttons.
    """
    own = blocks[position].element
    if own.tag not in _OF_TEXT or ends_with_button(blocks[position].text):
        return False
    others = (blocks[p].element for p in kept if p != position)
    return any(other.tag == own.tag and other.above is own.above for other in others)


def _beside(kept: Sequence[int], position: int) -> Sequence[int]:
    """The blocks that are kept right above and below one that is."""
    at = kept.index(position)
    return [*kept[max(0, at - 1) : at], *kept[at + 1 : at + 2]]


def _belongs(text: str) -> bool:
    """Whether a block beside a notice is a button of it, or speaks of cookies as it does."""
    return is_button(text) or (mentions_cookies(text) and belongs_to_notice(text, least=1))
