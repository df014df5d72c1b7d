"""What judging a text page looks at in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from schemas.page import Block
from schemas.rules import Role, Rule
from transforms.boilerplate.patterns import furniture
from transforms.boilerplate.words import FUNCTION_LETTERS, FUNCTION_WORDS
from transforms.sentences import SENTENCE_ENDS, last_mark

_PAUSES: Final = frozenset(",;،؛，；、—–-:：")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ENDS_INSIDE: Final = re.compile(r"[.!?] |[。！？؟]")
_APOSTROPHE: Final = re.compile("['’]")
_WRAPPED: Final = 10.0
"""Least words of a wrapped line."""
_RAGGED: Final = 0.15
"""Share of the width by which wrapped lines differ."""
_WRAPPED_RUN: Final = 4


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
    wrapped: bool = False
    """One of several long lines in a row that were cut at the same width."""

    @property
    def sentence(self) -> bool:
        """Ends as a sentence does."""
        return self.end in SENTENCE_ENDS

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


def measure(blocks: Sequence[Block]) -> list[Line]:
    """One line a block."""
    first: dict[str, int] = {}
    lines = []
    for position, block in enumerate(blocks):
        text = block.text
        original = first.setdefault(text, position)
        lines.append(
            Line(
                size=_size(text),
                end=last_mark(text),
                function=_has_function_word(text),
                item=block.role is Role.LIST_ITEM,
                gap=block.gap,
                rule=furniture(text),
                copy_of=original if original != position else None,
            )
        )
    for run in _wrapped_runs(blocks, lines):
        for position in run:
            lines[position] = replace(lines[position], wrapped=True)
    return lines


def _wrapped_runs(blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[range]:
    """Runs of lines cut at one width, as mail programs and old pages wrap text.

    Headlines in a row may be as even, but hold no ends of sentences.
    """
    start, width = 0, 0
    for position, line in enumerate(lines):
        length = len(blocks[position].text)
        even = abs(length - width) <= _RAGGED * width and not line.gap and line.copy_of is None
        if line.size < _WRAPPED or not even:
            if _is_wrapped(blocks[start:position]):
                yield range(start, position)
            start = position if line.size >= _WRAPPED else position + 1
        width = length
    if _is_wrapped(blocks[start:]):
        yield range(start, len(lines))


def _is_wrapped(run: Sequence[Block]) -> bool:
    if len(run) < _WRAPPED_RUN:
        return False
    return sum(_ENDS_INSIDE.search(block.text) is not None for block in run) * 4 >= len(run)


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
