"""What a network is told of pages, of HTML or of text."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.boilerplate.learned.lexical import Hashes, Ints


class Features(NamedTuple):
    """Blocks as a network takes them: those of a page, or of several, one page after the other."""

    numbers: NDArray[np.int16]
    """Blocks × features, 0 to `scale.MOST`."""
    words: Hashes
    """Hashes of the words of all blocks, one block after the other."""
    word_counts: Ints
    """Of each block: how many of them are its own."""
    names: Hashes
    """Hashes of the tags and names of all kinds of elements, one kind after the other."""
    name_counts: Ints
    """Of each kind: how many of them are its own; never 0. None where no block has an element."""
    kinds: Ints
    """Blocks × (2 + `UPPER`): the kinds of its element, and of its containers outward."""
    firsts: Ints
    """Blocks × levels: where the blocks of each of its containers begin, ..."""
    ends: Ints
    """... and before which they end."""
    pages: Ints
    """Of each page: how many blocks it has, at least 1."""
