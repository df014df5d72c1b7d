"""Paragraphs that a single ``br`` and an indentation part: no-break, em or ideographic spaces.

So old pages and what editors paste write them, and pages in Chinese and Japanese to this day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.blocks.verse.single_breaks import ROLES, Turn, cut_at
from naqi.transforms.text.line_ends import LINE_BREAK
from naqi.transforms.text.sentences import SENTENCE_ENDS, last_character

_INDENTATION: Final = ("\u00a0", "\u2002", "\u2003", "\u3000")
_SOURCE_SPACES: Final = f" \t\r\n{LINE_BREAK}"


def cut_indented(
    whole: Block, pieces: Sequence[str], turns: Sequence[Turn], source: str
) -> list[Block]:
    """The paragraphs of a block in which indented lines stand; empty if it is one paragraph.

    A line that is indented opens a paragraph if all of them are, as in scripts without full stops,
    or if what stands before it ends as a sentence does.

    Args:
        whole: The block.
        pieces: The text that it was gathered from.
        turns: Its line breaks.
        source: The page.
    """
    if whole.role not in ROLES:
        return []
    indented = [turn for turn in turns if _is_indented(pieces, turn[0])]
    if len(indented) < len(turns) or len(turns) == 1:
        indented = [turn for turn in indented if _ends_sentence(pieces, turn[0])]
    return cut_at(whole, pieces, indented, source) if indented else []


def _is_indented(pieces: Sequence[str], turn: int) -> bool:
    """Whether the first text behind a line break opens with an indentation."""
    for piece in pieces[turn:]:
        if text := piece.lstrip(_SOURCE_SPACES):
            return text.startswith(_INDENTATION)
    return False


def _ends_sentence(pieces: Sequence[str], turn: int) -> bool:
    for piece in reversed(pieces[:turn]):
        if not piece.isspace():
            return last_character(piece.rstrip()) in SENTENCE_ENDS
    return False
