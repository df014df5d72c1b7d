"""Where a page says again what another block of it says, whatever marks and breaks it says it with.

Blocks are compared by their letters and digits alone, so that other quotation marks, dashes, white
space and letter case are the same. All letters of a page are one string; a block is looked up in it
by how it begins, so that it is found inside of a longer block, and across several.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from typing import Final, NamedTuple

import numpy as np

from naqi.transforms.text.storable import CODE_POINTS, code_points

BEGINNING: Final = 24
"""Letters by which a block is looked up; one of fewer is only compared with whole blocks."""
_PLACES: Final = 4
"""Most places with the same beginning that are remembered."""
_ALIKE: Final = 24
"""Characters at the beginning or the end that two blocks share of which one may be the other's."""
_MARKS: Final = "\"'“”„‘’«»‹›「」『』()（）[]【】.…。!?！？-–—·•*: "
_PARTS: Final = frozenset(
    ("Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sk", "Zs", "Zl", "Zp", "Cc", "Cf")
)
"""General categories (UAX 44) of what parts words, and stands in no key."""
_NO_IDEOGRAPHS: Final = (range(0x20000), range(0xE0000, 0xE1000))
"""Code points among which all are that part words."""
_IN_NUMBER: Final = re.compile(r"[.,:/'’٫٬-](?<=\d.)(?=\d)")
_BETWEEN: Final = "\n"
_POINT: Final = "¤"
"""What a mark inside of a number is in keys, since without it that is another number."""


@lru_cache(maxsize=1)
def _parting() -> np.ndarray:
    """Whether a code point parts words, of all there are."""
    table = np.zeros(CODE_POINTS, np.bool_)
    for points in _NO_IDEOGRAPHS:
        table[points.start : points.stop] = [
            unicodedata.category(character) in _PARTS for character in map(chr, points)
        ]
    table[ord(_BETWEEN)] = False
    return table


def letters_of_each(texts: Sequence[str]) -> list[list[str]]:
    """Of each key its letters and digits, in the words that they stand in.

    All are read at once, one a line: to read a short one alone takes longer than its letters do.
    """
    joined = _BETWEEN.join([text.replace(_BETWEEN, " ") for text in texts])
    points = code_points(_IN_NUMBER.sub(_POINT, joined))
    parted = np.where(_parting().take(points), np.uint32(ord(" ")), points)
    lines = parted.tobytes().decode("utf-32-le", "surrogatepass").split(_BETWEEN)
    return [line.split() for line in lines]


def may_repeat(keys: Sequence[str]) -> bool:
    """Whether two of ``keys``, each in one case, begin or end alike but for marks.

    Without that no block stands in another one: most pages need not be looked at any closer.
    """
    begin: set[str] = set()
    end: set[str] = set()
    for key in keys:
        begin.add(key.lstrip(_MARKS)[:_ALIKE])
        end.add(key.rstrip(_MARKS)[-_ALIKE:])
    return len(begin) < len(keys) or len(end) < len(keys)


class Place(NamedTuple):
    """Where the letters of a block stand in others."""

    first: int
    """The block in which they begin, by number."""
    last: int
    """The one in which they end."""
    begins: bool
    """Whether they begin where ``first`` does."""
    ends: bool
    """Whether they end where ``last`` does."""


class Letters:
    """The letters of blocks, one after the other.

    Args:
        words: Of each block what its key is made of (`letters_of_each`).
    """

    def __init__(self, words: Sequence[Sequence[str]]) -> None:
        self.keys = ["".join(of_block) for of_block in words]
        self._all = "".join(self.keys)
        self._starts = [*accumulate(map(len, self.keys), initial=0)][:-1]
        self._whole: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.keys):
            self._whole[key].append(number)
        self._places = self._find_beginnings(map(len, chain.from_iterable(words)))

    def _find_beginnings(self, lengths: Iterable[int]) -> dict[str, list[int]]:
        """Where the beginning of each block stands, at the first letter of a word.

        Args:
            lengths: Of all words.
        """
        places: dict[str, list[int]] = {
            key[:BEGINNING]: [] for key in self.keys if len(key) >= BEGINNING
        }
        letters = self._all
        words = accumulate(lengths, initial=0)
        for offset in [at for at in words if letters[at : at + BEGINNING] in places]:
            of_this = places[letters[offset : offset + BEGINNING]]
            if len(of_this) < _PLACES:
                of_this.append(offset)
        return places

    def equals(self, number: int) -> Sequence[int]:
        """Blocks with the same letters, itself among them, in order."""
        return self._whole[self.keys[number]] if self.keys[number] else [number]

    def places(self, number: int) -> list[Place]:
        """Where else the letters of a block stand: in a longer one, or across several."""
        key, own = self.keys[number], self._starts[number]
        if len(key) < BEGINNING:
            return []
        return [
            self._place(offset, len(key))
            for offset in self._places[key[:BEGINNING]]
            if (offset + len(key) <= own or offset >= own + len(key))
            and self._all.startswith(key, offset)
        ]

    def _place(self, offset: int, length: int) -> Place:
        first = bisect_right(self._starts, offset) - 1
        last = bisect_right(self._starts, offset + length - 1) - 1
        end = self._starts[last] + len(self.keys[last])
        return Place(first, last, self._starts[first] == offset, end == offset + length)
