"""Unicode normalisation in linear time, whatever the text.

It puts the marks after a letter in order, which takes quadratic time for a long run of them. So
runs are bounded before: Unicode's Stream-Safe Text Format (UAX 15, section 13) has a joiner after
each thirtieth mark, and no language has a letter of so many. Other text is as it was.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise

import numpy as np

from naqi.transforms.text.storable import code_points

MOST_MARKS = 30
"""Marks in a row, those within composed letters counted too."""
JOINER = "\u034f"
"""U+034F, combining grapheme joiner: after it another run begins."""
_FEW = 13
"""So many characters hold no more than `MOST_MARKS`: none is more than two marks, and the letter
before them has three at most."""
_KNOWN = 0x20000
"""There are no marks above."""


def nfc(text: str) -> str:
    """``text``, stream-safe, in Normalisation Form C."""
    return unicodedata.normalize("NFC", stream_safe(text))


def stream_safe(text: str) -> str:
    """``text`` with a joiner wherever more than `MOST_MARKS` marks would follow each other."""
    if len(text) <= _FEW or text.isascii():
        return text
    marks = _marks().take(code_points(text), mode="clip")
    others = np.flatnonzero(~marks)
    if len(text) - len(others) <= _FEW:
        return text
    bounds = np.concatenate(([-1], others, [len(text)]))
    runs = np.flatnonzero(np.diff(bounds) > _FEW + 1).tolist()
    parts, at = [], 0
    for start, end in ((int(bounds[run]), int(bounds[run + 1])) for run in runs):
        parts += [text[at : start + 1], _parted(text[start + 1 : end], text[max(start, 0)])]
        at = end
    return "".join(parts) + text[at:] if parts else text


def _parted(run: str, before: str) -> str:
    """A run of marks with its joiners, after a character."""
    count = _trailing(before)
    cuts = [0]
    for place, mark in enumerate(run):
        size = len(_decomposed(mark))
        if count + size > MOST_MARKS:
            cuts.append(place)
            count = 0
        count += size
    return JOINER.join(run[start:end] for start, end in pairwise([*cuts, len(run)]))


def _trailing(character: str) -> int:
    """Marks at the end of a character, decomposed, that is more than marks."""
    marks = [unicodedata.combining(part) > 0 for part in reversed(_decomposed(character))]
    return marks.index(False) if False in marks else 0


def _decomposed(character: str) -> str:
    return unicodedata.normalize("NFKD", character)


@lru_cache(maxsize=1)
def _marks() -> np.ndarray:
    """Whether a code point is, decomposed, nothing but marks; of all below `_KNOWN` and one."""
    table = np.zeros(_KNOWN + 1, dtype=bool)
    table[:_KNOWN] = [
        unicodedata.combining(unicodedata.normalize("NFKD", character)[0]) > 0
        for character in map(chr, range(_KNOWN))
    ]
    return table
