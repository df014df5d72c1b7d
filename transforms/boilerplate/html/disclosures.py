"""Questions that are buttons: what opens, or shows, the answer below (WAI-ARIA's accordions).

A control of a form is no content, but such a one is the heading of what stands below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.doubt import Text, heads_text
from naqi.transforms.text.closed_class import count_parts
from naqi.transforms.text.scripts import MARKLESS
from naqi.transforms.text.sentences import CLOSERS, QUESTION_MARKS, ends_sentence, last_character

_MOST_BUTTONS = 2
"""Beside a heading, as those by which it is edited and linked to."""
_PARTS_OF_SENTENCE = 6
"""Different closed-class words of a sentence in Thai or Lao: headlines as long have fewer."""
_LONGEST = 256
"""Characters in which they are looked for."""
_ASKS = QUESTION_MARKS | {";"}
"""Ends of questions: Greek's is no other character than the semicolon (U+037E is not in NFC)."""


def find_disclosures(text: Text, body: range) -> frozenset[int]:
    """Positions of blocks of ``body`` in controls of forms that head the text below them.

    Args:
        text: Of the page.
        body: Positions of the main container.
    """
    blocks, leaves = text.blocks, text.leaves
    return frozenset(
        position
        for position in body[:-1]
        if leaves[position].rule is Rule.FORM
        and (below := _below(blocks, position)) in body
        and leaves[below].rule is None
        and (blocks[position].role is Role.HEADING or _asks(blocks[position].text))
        and (is_sentence(blocks[below].text) or _heads_part(text, position, below))
    )


def _heads_part(text: Text, position: int, below: int) -> bool:
    """Whether a control that is a heading stands above a part of the text, though no sentence."""
    return text.blocks[position].role is Role.HEADING and heads_text(text, below - 1, None)


def is_sentence(text: str) -> bool:
    """Whether a text ends as sentences do, or is one where nothing marks their end."""
    if ends_sentence(text, CLOSERS):
        return True
    marked = MARKLESS.match(last_character(text, CLOSERS)) is None
    return not marked and count_parts(text[:_LONGEST]) >= _PARTS_OF_SENTENCE


def _below(blocks: Sequence[Block], position: int) -> int:
    """Position of what stands below a control, or of what does below the buttons of a heading."""
    below = position + 1
    if blocks[position].role is Role.HEADING:
        last = min(below + _MOST_BUTTONS, len(blocks) - 1)
        while below < last and blocks[below].element.tag == "button" and _is_plain(blocks[below]):
            below += 1
    return below


def _is_plain(block: Block) -> bool:
    return block.role is Role.PARAGRAPH and not _asks(block.text)


def _asks(text: str) -> bool:
    return last_character(text, CLOSERS) in _ASKS
