"""What judging a text page looks at in a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from schemas.page import Block
from schemas.rules import Role, Rule
from transforms.boilerplate.patterns import furniture
from transforms.boilerplate.words import FUNCTION_LETTERS, FUNCTION_WORDS

_CLOSERS: Final = "\"'”’»›)]}）］」』】〉》*"
_SENTENCE_ENDS: Final = frozenset(".!?…。！？｡؟۔։।॥။")
_PAUSES: Final = frozenset(",;،؛，；、—–-:：")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_APOSTROPHE: Final = re.compile("['’]")


@dataclass(frozen=True, slots=True)
class Line:
    """A block of a text page, measured."""

    size: float
    """Length in words; two characters of a script without spaces count as one."""
    end: str
    """Its last character that closes no quotation or bracket."""
    function: bool
    """Has a closed-class word."""
    item: bool
    """Opens with a bullet or a number."""
    gap: int
    """Blank lines above."""
    rule: Rule | None
    """The reason for which it is furniture by its form or phrase."""
    copy_of: int | None
    """Position of an earlier line of the same text."""

    @property
    def sentence(self) -> bool:
        """Ends as a sentence does."""
        return self.end in _SENTENCE_ENDS

    @property
    def pause(self) -> bool:
        """Ends as a clause or an announcement does."""
        return self.end in _PAUSES

    @property
    def headline(self) -> bool:
        """May be a headline: a few words that end no sentence."""
        return 2 < self.size <= 30 and not self.sentence and not self.pause

    @property
    def menu(self) -> bool:
        """Many words, none of a closed class: a menu in one line."""
        return self.size >= 10 and not self.function and not self.sentence


def measure(blocks: Iterable[Block]) -> list[Line]:
    """One line a block."""
    first: dict[str, int] = {}
    lines = []
    for position, block in enumerate(blocks):
        text = block.text
        original = first.setdefault(text, position)
        lines.append(
            Line(
                size=_size(text),
                end=(text.rstrip(_CLOSERS) or text)[-1],
                function=_has_function_word(text),
                item=block.role is Role.LIST_ITEM,
                gap=block.gap,
                rule=furniture(text),
                copy_of=original if original != position else None,
            )
        )
    return lines


def _size(text: str) -> float:
    words = text.count(" ") + 1
    if text.isascii() or 8 < len(text) <= 8 * words:
        return words
    unspaced = len(_UNSPACED.findall(text))
    return max(words, unspaced / 2)


def _has_function_word(text: str) -> bool:
    words = _APOSTROPHE.sub(" ", text).lower().split(maxsplit=40)
    if not FUNCTION_WORDS.isdisjoint(words):
        return True
    return not text.isascii() and not FUNCTION_LETTERS.isdisjoint(text)
