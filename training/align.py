"""How much of each block of a page is in its gold text: what the network learns from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import LCSseq

_MOST_CELLS = 4_000_000_000
"""Of the table of an alignment; a longer page is aligned as far as that goes."""


def count_found(blocks: Sequence[Sequence[str]], gold: Sequence[str]) -> list[int]:
    """Of each block how many of its words are in the gold text, in the order of the page.

    The longest common subsequence of both decides: a word of a menu that the gold text has
    elsewhere is not found, and neither is the second copy of a body.

    >>> count_found([["home", "news"], ["a", "fine", "day"]], ["a", "fine", "day"])
    [0, 3]
    """
    numbers: dict[str, int] = {}
    words = [numbers.setdefault(word, len(numbers)) for block in blocks for word in block]
    wanted = [numbers.setdefault(word, len(numbers)) for word in gold]
    if len(words) * len(wanted) > _MOST_CELLS:
        longest = int(_MOST_CELLS**0.5)
        words_seen, wanted = words[:longest], wanted[:longest]
    else:
        words_seen = words
    found = np.zeros(len(words) + 1, np.int64)
    for at, _, size in LCSseq.opcodes(words_seen, wanted).as_matching_blocks():
        found[at + 1 : at + 1 + size] = 1
    so_far = np.cumsum(found)
    ends = np.cumsum([len(block) for block in blocks], dtype=np.int64)
    starts = np.concatenate((np.zeros(1, np.int64), ends[:-1]))
    return [int(count) for count in so_far[ends] - so_far[starts]]
