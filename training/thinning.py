"""Pages without some runs of their blocks, others each time that a network is fitted to them.

What stands beside a text is by chance: other pages of the same kind have more of it, or less, or
none. A network that has seen a page in one way alone learns that way.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from training.pages import Labelled

_FEWEST: Final = 30
"""Blocks of a page from which some may be missing."""
_LEFT: Final = 15
"""Blocks that are left at least."""
_CONTENT: Final = 0.3
"""Share of the content that is left at least."""
_RUNS: Final = 3
"""Most runs that are taken out of a page."""
_SIZES: Final = (0.02, 0.2)
"""Shares of a page that one is."""


def thin(page: Labelled, randomness: np.random.Generator) -> Labelled:
    """``page`` without some runs of its blocks; as it is, where too little would be left."""
    number = len(page.lengths)
    if number < _FEWEST:
        return page
    kept = np.ones(number, np.bool_)
    for _ in range(int(randomness.integers(1, _RUNS + 1))):
        size = int(number * randomness.uniform(*_SIZES)) + 1
        start = int(randomness.integers(1 - size, number))
        kept[max(start, 0) : start + size] = False
    found = page.found[kept]
    if kept.sum() < _LEFT or found.sum() < _CONTENT * page.found.sum():
        return page
    known = page.features
    moved = np.concatenate(([0], np.cumsum(kept)))
    features = known._replace(
        numbers=known.numbers[kept],
        words=known.words[np.repeat(kept, known.word_counts)],
        word_counts=known.word_counts[kept],
        kinds=known.kinds[kept],
        firsts=moved[known.firsts[kept]],
        ends=moved[known.ends[kept]],
        pages=np.array([len(found)]),
    )
    return page._replace(
        features=features,
        lengths=page.lengths[kept],
        found=found,
        weights=page.weights[kept],
        gold=round(page.gold * found.sum() / max(1, page.found.sum())),
    )
