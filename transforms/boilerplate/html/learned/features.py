"""What the network is told of a page: whole numbers, a column a feature, a row a block.

What a column means stands in `FEATURES`. Beside them, what has no order is told as hashes: words,
and the tags, names and roles of elements.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

import numpy as np

from naqi.schemas.page import Block, Page
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.learned.columns.place import (
    PAGE_NAMES,
    PLACE_NAMES,
    read_page,
    read_place,
)
from naqi.transforms.boilerplate.html.learned.columns.rules import (
    PHRASE_NAMES,
    RULE_NAMES,
    read_phrases,
    read_rules,
)
from naqi.transforms.boilerplate.html.learned.columns.text import (
    REPETITION_NAMES,
    TEXT_NAMES,
    read_repetition,
    read_text,
)
from naqi.transforms.boilerplate.html.learned.columns.tree import LEVELS, TREE_NAMES, UPPER, Tree
from naqi.transforms.boilerplate.learned import lexical
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import Hashes, Ints, Words
from naqi.transforms.boilerplate.learned.scale import MOST, column

__all__ = ["FEATURES", "LEVELS", "Features", "read_features"]

FEATURES: Final = (
    *TEXT_NAMES, *PLACE_NAMES, *RULE_NAMES, *PHRASE_NAMES, *REPETITION_NAMES, *TREE_NAMES,
    *PAGE_NAMES,
)  # fmt: skip
"""What each column of `Features.numbers` tells. The weights know them by their places."""

_NAME = re.compile(r"[a-z]+|[^\W\d_a-z]+")
_MOST_NAMES = 12


def read_features(page: Page, survey: Survey) -> Features:
    """What the network is told of ``page``, which has blocks."""
    texts = [block.text for block in page.blocks]
    words, of_title = _read_words(texts, page.title)
    tree = Tree(survey.nodes, survey.leaves)
    columns = (  # in the order of `FEATURES`
        *read_text(page.blocks, words),
        *read_place(page, survey),
        *read_rules(survey, len(texts)),
        read_phrases(page.blocks, survey),
        *read_repetition(texts, words, of_title),
        *tree.columns(),
        read_page(page.blocks, survey),
    )
    joined = np.concatenate(columns, axis=None)
    numbers = np.clip(joined, 0, MOST, out=joined).astype(np.int16).reshape(len(FEATURES), -1).T
    names, name_counts, kinds = _read_names(page.blocks, tree)
    return Features(
        numbers, words.hashes, words.counts, names, name_counts, kinds, tree.firsts, tree.ends,
        np.array([len(texts)]),
    )  # fmt: skip


def _read_words(texts: Sequence[str], title: str | None) -> tuple[Words, Hashes]:
    """The words of a page's blocks, and the hashes of those of its title."""
    n = len(texts)
    words = lexical.read_words([*texts, title] if title else texts)
    of_blocks = int(words.counts[:n].sum())
    hashes, of_title = words.hashes[:of_blocks], words.hashes[of_blocks:]
    first, last = words.first[:n], words.last[:n]
    return Words(words.kinds[:n], hashes, words.counts[:n], first, last), of_title


def _read_names(blocks: Sequence[Block], tree: Tree) -> tuple[Hashes, Ints, Ints]:
    """`Features.names`, ``name_counts`` and ``kinds``."""
    known = dict(tree.called)
    own = []
    for block in blocks:
        element = block.element
        called = element.tag, element.names, element.role
        own.append(known.setdefault(called, len(known)))
    kinds = np.stack(
        [column(own), *(tree.kinds[around] for around in tree.around[: 1 + UPPER])], axis=1
    )
    words = _Words()
    hashes = [_hash_names(*called, words) for called in known]
    counts = column(list(map(len, hashes)))
    told = np.fromiter(chain.from_iterable(hashes), np.uint32, int(counts.sum()))
    return told, counts, kinds


class _Words(dict[str, int]):
    """The hashes of words of names, as far as they were asked for: a page has few, and often."""

    def __missing__(self, word: str) -> int:
        self[word] = found = lexical.hash_text("." + word)
        return found


def _hash_names(tag: str, names: str, role: str, words: _Words) -> list[int]:
    """What an element is called, word by word."""
    hashes = [lexical.hash_text("<" + tag)]
    if names:
        hashes += [words[word] for word in _NAME.findall(names)[:_MOST_NAMES]]
    if role:
        hashes.append(lexical.hash_text("@" + role))
    return hashes
