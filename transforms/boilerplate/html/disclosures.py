"""Questions that are buttons: what opens, or shows, the answer below (WAI-ARIA's accordions).

A control of a form is no content, but such a one is the heading of what stands below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.tree import Node
from naqi.transforms.text.sentences import CLOSERS, QUESTION_MARKS, ends_sentence, last_character

_ASKS = QUESTION_MARKS | {";"}
"""Ends of questions: Greek's is no other character than the semicolon (U+037E is not in NFC)."""


def find_disclosures(
    blocks: Sequence[Block], leaves: Sequence[Node], body: range
) -> frozenset[int]:
    """Positions of blocks of ``body`` in controls of forms that head the sentences below them.

    Args:
        blocks: Of the page.
        leaves: The innermost container of each.
        body: Positions of the main container.
    """
    return frozenset(
        position
        for position in body[:-1]
        if leaves[position].rule is Rule.FORM
        and leaves[position + 1].rule is None
        and (blocks[position].role is Role.HEADING or _asks(blocks[position].text))
        and ends_sentence(blocks[position + 1].text, CLOSERS)
    )


def _asks(text: str) -> bool:
    return last_character(text, CLOSERS) in _ASKS
