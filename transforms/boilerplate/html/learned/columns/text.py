"""What a block is by itself, and whether its text stands elsewhere in the page too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.learned import lexical
from naqi.transforms.boilerplate.learned.lexical import Hashes, Ints, Words
from naqi.transforms.boilerplate.learned.scale import (
    column,
    flag,
    flags,
    log_steps,
    share,
)

_ROLES: Final = tuple(Role)
_ROLE_AT: Final = {role: position for position, role in enumerate(_ROLES)}
_SHARES: Final = [
    lexical.SENTENCE, lexical.COMMA, lexical.COLON, lexical.QUOTE, lexical.BAR, lexical.DIGIT,
]  # fmt: skip
_LASTS: Final = np.array(
    [lexical.SENTENCE, lexical.COLON, lexical.DIGIT, lexical.QUOTE, lexical.BAR]
)[:, None]
_FIRSTS: Final = np.array([lexical.UPPER, lexical.DIGIT, lexical.BAR, lexical.QUOTE])[:, None]

TEXT_NAMES: Final = (
    "length", "words", "share of links", "has links", "is all links", "sentence marks",
    "commas", "colons", "quotation marks", "bars and arrows", "digits", "capitals",
    "script without spaces", "no letters", "ends a sentence", "ends with a colon",
    "ends with a digit", "ends with a quotation mark", "ends with a bar",
    "begins with a capital", "begins with a digit", "begins with a bar",
    "begins with a quotation mark",
    *(f"is a {role.value}" for role in _ROLES),
    "level of heading", "depth of list", "cells",
)  # fmt: skip
REPETITION_NAMES: Final = ("stands more than once", "has stood before", "words of the title")


def read_text(blocks: Sequence[Block], words: Words) -> Iterator[Ints]:
    """`TEXT_NAMES`: lengths, links, characters, roles."""
    length = column([len(block.text) for block in blocks])
    links = column([block.link_chars for block in blocks])
    kinds = words.kinds.T
    letters = kinds[lexical.LETTER] + kinds[lexical.UPPER] + kinds[lexical.UNSPACED]
    yield log_steps(np.concatenate((length, words.counts)))
    yield share(links, length)
    yield flag(links > 0)
    yield flag(links >= length)
    yield share(4 * kinds[_SHARES], kinds.sum(axis=0))
    yield share(kinds[[lexical.UPPER, lexical.UNSPACED]], letters)
    yield flag(letters == 0)
    yield flag(words.last == _LASTS)
    yield flag(words.first == _FIRSTS)
    yield flags([_ROLE_AT[block.role] for block in blocks], len(_ROLES))
    yield _eighths([block.level for block in blocks])
    yield _eighths([block.depth for block in blocks])
    yield _eighths([len(block.parts) for block in blocks])


def _eighths(counts: Sequence[int | None]) -> Ints:
    """Small numbers, eight times; of many pages none of them is set."""
    if not any(counts):
        return np.zeros(len(counts), np.int64)
    return 8 * np.minimum(column([count or 0 for count in counts]), 8)


def read_repetition(texts: Sequence[str], words: Words, of_title: Hashes) -> Iterator[Ints]:
    """`REPETITION_NAMES`: the same text in other blocks, the title's words in this one."""
    often = Counter(texts)
    yield log_steps(column([often[text] - 1 for text in texts]))
    first = dict(zip(reversed(texts), range(len(texts) - 1, -1, -1), strict=True))
    yield flag(column([first[text] for text in texts]) < np.arange(len(texts)))
    shared = np.isin(words.hashes, of_title)
    so_far = np.concatenate(([0], np.cumsum(shared)))
    ends = np.cumsum(words.counts)
    yield share(so_far[ends] - so_far[ends - words.counts], words.counts)
