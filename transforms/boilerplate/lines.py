"""What judging a text page looks at in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from schemas.page import Block
from schemas.rules import Role, Rule
from transforms.boilerplate.lexicon import SECTIONS, phrase_key
from transforms.boilerplate.patterns import LONGEST, claims_of, furniture
from transforms.boilerplate.words import FUNCTION_LETTERS, FUNCTION_WORDS
from transforms.sentences import SENTENCE_ENDS, last_mark

_PAUSES: Final = frozenset(",;،؛，；、—–-:：")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ENDS_INSIDE: Final = re.compile(r"[.!?] |[。！？؟]")
_LONGEST_HEADLINE: Final = 30.0
_FEW: Final = 8.0
"""Words below which nothing is told by a closed-class word."""
_OF_SECTIONS: Final = frozenset({Rule.COMMENTS, Rule.RELATED_LINKS})
_PARAGRAPH: Final = 20.0
"""Least words of a sentence that a heading may stand above."""
_WRAPPED: Final = 10.0
"""Least words of a wrapped line."""
_WIDEST: Final = 130
"""Most characters of a wrapped line."""
_RAGGED: Final = 0.15
"""Share of the width by which wrapped lines differ."""
_WRAPPED_RUN: Final = 4
_CACHED: Final = 2000
"""Most characters of a line whose form is remembered."""


class Line(NamedTuple):
    """A block of a text page, measured."""

    size: float
    """Length in words; two characters of a script without spaces count as one."""
    end: str
    """Its last character that closes no quotation or bracket."""
    sentence: bool
    """Ends as a sentence does."""
    function: bool
    """Of at least 8 words, ends no sentence, and yet has a closed-class word."""
    rule: Rule | None
    """The reason for which it is furniture by its form or phrase."""
    item: bool
    """Opens with a bullet or a number."""
    gap: int
    """Blank lines above."""
    copy_of: int | None = None
    """Position of an earlier line of the same text."""
    wrapped: bool = False
    """One of several long lines in a row that were cut at the same width."""

    @property
    def pause(self) -> bool:
        """Ends as a clause or an announcement does."""
        return self.end in _PAUSES

    @property
    def headline(self) -> bool:
        """May be a headline: a few words that end no sentence and are no menu."""
        plain = not (self.sentence or self.pause or self.wrapped or self.menu)
        return plain and 2 < self.size <= _LONGEST_HEADLINE

    @property
    def menu(self) -> bool:
        """Many words, none of a closed class: a menu in one line."""
        return self.size >= 10 and not self.function and not self.sentence


def measure(blocks: Sequence[Block]) -> list[Line]:
    """One line a block."""
    first: dict[str, int] = {}
    lines = []
    claims = claims_of("\n".join([b.text for b in blocks if len(b.text) <= LONGEST]))
    for position, block in enumerate(blocks):
        text = block.text
        look = _look if len(text) <= _CACHED else _look.__wrapped__
        line = look(text, block.role is Role.LIST_ITEM, block.gap, claims)
        original = first.setdefault(text, position)
        lines.append(line if original == position else line._replace(copy_of=original))
    for position, line in enumerate(lines[:-1]):
        if line.rule in _OF_SECTIONS and _heads(blocks[position].text, lines[position + 1]):
            lines[position] = line._replace(rule=None)
    for run in _wrapped_runs(blocks, lines):
        for position in run:
            lines[position] = lines[position]._replace(wrapped=True)
    return lines


def _heads(text: str, below: Line) -> bool:
    """Whether a phrase of furniture is the heading of the paragraph below it."""
    return below.sentence and below.size >= _PARAGRAPH and phrase_key(text) in SECTIONS


@lru_cache(maxsize=2048)  # a page is measured twice, for its title and for its body
def _look(text: str, item: bool, gap: int, claims: tuple[str, ...]) -> Line:
    end = last_mark(text)
    sentence = end in SENTENCE_ENDS
    words = text.count(" ") + 1
    unspaced = _unspaced(text, words)
    size = max(words, unspaced / 2)
    long = size >= _FEW and not sentence
    function = long and _has_function_word(text[:LONGEST], unspaced > 0)
    return Line(size, end, sentence, function, furniture(text, claims), item, gap)


def _wrapped_runs(blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[range]:
    """Runs of lines cut at one width, as mail programs and old pages wrap text.

    Headlines in a row may be as even, but hold no ends of sentences.
    """
    start = width = 0
    for position, line in enumerate(lines):
        length = len(blocks[position].text)
        if line.sentence and length < width and line.copy_of is None:
            continue  # the last line of a paragraph
        if not (
            length <= _WIDEST
            and abs(length - width) <= _RAGGED * width
            and line.size >= _WRAPPED
            and line.copy_of is None
        ):
            if position - start >= _WRAPPED_RUN and _is_wrapped(blocks[start:position]):
                yield range(start, position)
            start = position
        width = length if length <= _WIDEST else 0
    if len(lines) - start >= _WRAPPED_RUN and _is_wrapped(blocks[start:]):
        yield range(start, len(lines))


def _is_wrapped(run: Sequence[Block]) -> bool:
    return sum(_ENDS_INSIDE.search(block.text) is not None for block in run) * 4 >= len(run)


def _unspaced(text: str, words: int) -> int:
    """Characters of scripts without spaces; not looked for where the words are short enough."""
    if text.isascii() or 8 < len(text) <= 8 * words:
        return 0
    return len(_UNSPACED.findall(text))


def _has_function_word(text: str, unspaced: bool) -> bool:
    words = text.lower().replace("'", " ").replace("’", " ").split()
    if not FUNCTION_WORDS.isdisjoint(words):
        return True
    return unspaced and not FUNCTION_LETTERS.isdisjoint(text)
