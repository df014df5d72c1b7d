"""The characters and words of blocks as numbers, for all blocks of a page at once.

Everything here is whole numbers, and what kind a character is stands in ranges of its own, not in
the tables of Python's release: so the same text gives the same numbers on every platform.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.sentences import CLOSERS, COLONS, COMMAS, SEMICOLONS, SENTENCE_ENDS

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint32]

OTHER, LETTER, UPPER, DIGIT, SENTENCE, COMMA, SPACE, UNSPACED, COLON, QUOTE, BAR = range(11)
"""Kinds of characters; a letter is `UPPER`, `UNSPACED` (of a script without spaces) or neither."""
KINDS: Final = 11

HEAD, TAIL = 96, 32
"""Characters of a block that are looked at: so many of its beginning and of its end."""

_CASED = 0x590
"""Below, letters have case, and what they are no longer changes from release to release."""
_LOWER = 0x2000
"""Below, letters are lowered: Latin, Greek, Cyrillic, Armenian and their extensions."""
_LAST = 0x110000
# fmt: off
_SYMBOLS: Final = (
    (0x2000, 0x20d0), (0x2100, 0x2c00), (0x2e00, 0x2e80), (0x2ff0, 0x3041), (0x30fb, 0x30fc),
    (0xfe10, 0xfe70), (0xff00, 0xff10), (0xff1a, 0xff21), (0xff3b, 0xff41), (0xff5b, 0xff66),
    (0x1f000, 0x1fb00), (0xe0000, _LAST),
)
_SPACELESS: Final = (
    (0x0e00, 0x0f00), (0x1000, 0x10a0), (0x1780, 0x1800), (0x3041, 0x30fb), (0x30fc, 0x3100),
    (0x3400, 0xa000), (0xf900, 0xfb00), (0x20000, 0x32000),
)
_ZEROS: Final = (
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
    0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
)
# fmt: on
_SPACES: Final = (0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000)
_BARS: Final = "|/>»→←<•·#@©®™+=*_~\\›‹"
_QUOTES: Final = "\"'“”‘’«([『「（《【„)" + "".join(sorted(CLOSERS))

_PRIME: Final = 0x01000193
"""Of FNV-1a (Fowler, Noll, Vo)."""
_NEXT: Final = 0x9E3779B1
"""Makes two letters of a script without spaces one number."""
_MIX_FIRST, _MIX_SECOND = 0x2C1B3C6D, 0x297A2D39
_WORD = (1 << 32) - 1
_LONGEST = 64
"""Letters of a word that tell where they stand in it."""


class Words(NamedTuple):
    """What the texts of a page's blocks are made of."""

    kinds: Ints
    """Blocks × `KINDS`: how many characters of each kind."""
    hashes: Hashes
    """Of each word, block by block; in a script without spaces of each letter with the next."""
    counts: Ints
    """Of each block: how many words."""
    first: Ints
    """Of each block: the kind of its first character."""
    last: Ints
    """Of each block: the kind of its last character."""


def read_words(texts: Sequence[str]) -> Words:
    """Words and characters of each text, none of which is empty."""
    seen = [t if len(t) <= HEAD + TAIL else f"{t[:HEAD]} {t[-TAIL:]}" for t in texts]
    joined = "\n".join(seen) + "\n"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
    kinds = _KIND_OF[codes]
    ends = np.cumsum(np.fromiter(map(len, seen), np.intp, len(seen)) + 1)
    starts = np.concatenate(([0], ends[:-1]))
    cells = np.repeat(np.arange(0, len(seen) * KINDS, KINDS), ends - starts) + kinds
    counted = np.bincount(cells, minlength=len(seen) * KINDS).reshape(len(seen), KINDS)
    counted[:, SPACE] -= 1  # the line end below each
    hashes, places = _hash_words(codes, kinds)
    counts = np.diff(np.searchsorted(places, ends), prepend=0)
    return Words(counted, hashes, counts, kinds[starts], kinds[ends - 2])


@cached_short(16384)
def hash_text(text: str) -> int:
    """The number of a name, which is a whole word already: as a word of a text has it."""
    total: int = sum(map(mul, [ord(letter) + 7 for letter in text[:_LONGEST]], _POWER_OF))
    mixed = total & _WORD
    mixed = (mixed ^ mixed >> 15) * _MIX_FIRST & _WORD
    mixed = (mixed ^ mixed >> 12) * _MIX_SECOND & _WORD
    return mixed ^ mixed >> 15


def _hash_words(codes: Hashes, kinds: Ints) -> tuple[Hashes, Ints]:
    """The hash of each word of a text, and where it begins."""
    single = kinds == UNSPACED
    inside = _IN_WORDS[kinds]
    begins = inside.copy()
    begins[1:] &= single[1:] | ~inside[:-1] | single[:-1]
    places = np.flatnonzero(begins)
    if not len(places):
        return np.zeros(0, np.uint32), places
    at = np.flatnonzero(inside)
    letters = codes[at]
    values = _LOWERED[np.minimum(letters, _LOWER - 1)]
    if letters.max() >= _LOWER:
        values = np.where(letters < _LOWER, values, letters)
    values += np.uint32(7)
    first = np.flatnonzero(begins[at])
    lengths = np.diff(first, append=len(at))
    values *= _POWERS[np.minimum(np.arange(len(at)) - np.repeat(first, lengths), _LONGEST)]
    if single.any():
        pairs = np.flatnonzero(single[:-1] & single[1:])
        values[np.searchsorted(at, pairs)] += codes[pairs + 1] * np.uint32(_NEXT)
    return _mix(np.add.reduceat(values, first, dtype=np.uint32)), places


def _mix(hashes: Hashes) -> Hashes:
    """Spread what differs in few bits over all (the finalizer of Murmur3, with other factors)."""
    mixed: Hashes = hashes ^ (hashes >> np.uint32(15))
    mixed *= np.uint32(_MIX_FIRST)
    mixed ^= mixed >> np.uint32(12)
    mixed *= np.uint32(_MIX_SECOND)
    mixed ^= mixed >> np.uint32(15)
    return mixed


def _kinds() -> NDArray[np.uint8]:
    kind = np.full(_LAST, LETTER, np.uint8)
    for code in range(_CASED):
        letter = chr(code)
        if not letter.isalnum() or letter.isnumeric():
            kind[code] = OTHER
        elif letter.isupper():
            kind[code] = UPPER
    kind[0x300:0x370] = LETTER  # marks of letters
    for first, end in _SPACELESS:
        kind[first:end] = UNSPACED
    for first, end in _SYMBOLS:
        kind[first:end] = OTHER
    for zero in _ZEROS:
        kind[zero : zero + 10] = DIGIT
    for characters, what in (
        (_BARS, BAR),
        (_QUOTES, QUOTE),
        (SENTENCE_ENDS, SENTENCE),
        (COMMAS, COMMA),
        (COLONS | SEMICOLONS, COLON),
    ):
        kind[[ord(character) for character in characters]] = what
    kind[list(_SPACES)] = SPACE
    return kind


def _powers() -> Hashes:
    powers = [1]
    for _ in range(_LONGEST):
        powers.append(powers[-1] * _PRIME % (1 << 32))
    return np.array(powers, np.uint32)


_KIND_OF: Final = _kinds()
_IN_WORDS: Final = np.isin(np.arange(KINDS), (LETTER, UPPER, DIGIT, UNSPACED))
_LOWERED: Final = np.array(
    [ord(low) if len(low := chr(code).lower()) == 1 else code for code in range(_LOWER)], np.uint32
)
_POWERS: Final = _powers()
_POWER_OF: Final[list[int]] = _POWERS.tolist()
