"""What a block is by itself, and whether its text stands elsewhere in the page too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.page import Block, Page
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.learned import lexical
from naqi.transforms.boilerplate.html.learned.columns.scale import column, flag, log_steps, share
from naqi.transforms.boilerplate.html.learned.lexical import Ints, Words

_ROLES: Final = tuple(Role)

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
    kinds = words.kinds
    seen = np.maximum(kinds.sum(axis=1), 1)
    letters = kinds[:, lexical.LETTER] + kinds[:, lexical.UPPER] + kinds[:, lexical.UNSPACED]
    yield log_steps(length)
    yield log_steps(words.counts)
    yield share(links, length)
    yield flag(links > 0)
    yield flag(links >= length)
    for kind in (
        lexical.SENTENCE, lexical.COMMA, lexical.COLON, lexical.QUOTE, lexical.BAR, lexical.DIGIT,
    ):  # fmt: skip
        yield share(4 * kinds[:, kind], seen)
    yield share(kinds[:, lexical.UPPER], letters)
    yield share(kinds[:, lexical.UNSPACED], letters)
    yield flag(letters == 0)
    for kind in (lexical.SENTENCE, lexical.COLON, lexical.DIGIT, lexical.QUOTE, lexical.BAR):
        yield flag(words.last == kind)
    for kind in (lexical.UPPER, lexical.DIGIT, lexical.BAR, lexical.QUOTE):
        yield flag(words.first == kind)
    role = column([_ROLES.index(block.role) for block in blocks])
    for number in range(len(_ROLES)):
        yield flag(role == number)
    yield column([8 * (block.level or 0) for block in blocks])
    yield column([8 * min(block.depth or 0, 8) for block in blocks])
    yield column([8 * min(len(block.parts), 8) for block in blocks])


def read_repetition(page: Page, words: Words) -> Iterator[Ints]:
    """`REPETITION_NAMES`: the same text in other blocks, the title's words in this one."""
    texts = [block.text for block in page.blocks]
    often = Counter(texts)
    yield log_steps(column([often[text] - 1 for text in texts]))
    seen: set[str] = set()
    before = []
    for text in texts:
        before.append(text in seen)
        seen.add(text)
    yield flag(np.array(before))
    n = len(texts)
    if page.title and len(words.hashes):
        shared = np.isin(words.hashes, lexical.read_words([page.title]).hashes)
        block = np.repeat(np.arange(n), words.counts)
        yield share(np.bincount(block, shared, n).astype(np.int64), words.counts)
    else:
        yield np.zeros(n, np.int64)
