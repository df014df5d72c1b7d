"""What kinds of characters a page has: what none of them needs is not done to its lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np

from naqi.schemas.page import Block, Characters
from naqi.transforms.text.keys import optional
from naqi.transforms.text.scripts import NO_SCRIPT, only_script, script_table
from naqi.transforms.text.storable import code_points

_KNOWN = 0x20000
"""Code points below it are told apart: all but rare Han. Others may be anything."""
_COMMON = ("Latn", "Cyrl", "Arab", "Hani", "Grek", "Hebr", "Deva")
"""Scripts whose letters have a bit of their own."""
_OTHER, _ANY = 0x80, 0xFF
"""Bits of letters of other scripts, and of what may be a letter of any."""
_FOLDS, _KEYED, _MARKED = 0x100, 0x200, 0x400
_CATEGORIES = {"C": _FOLDS, "Z": _FOLDS, "M": _KEYED, "Nd": _MARKED}
"""Bits of general categories (UAX 44), or of all that begin so: what is to be folded, what keys are
made without or of, and what is a mark."""
_JAMO = range(0x1100, 0x1200)
"""Letters of Hangul, which compose by a rule."""


class Profiler:
    """Looks at all characters of a text page at once.

    Args:
        marks: Characters that are to be found again in its lines, beside digits.
    """

    def __init__(self, marks: str) -> None:
        self._marks = marks

    def characters(self, text: str) -> Characters:
        """What is known of those of a page."""
        points = code_points(text)
        kinds = self._table.take(points, mode="clip")
        together = int(np.bitwise_or.reduce(kinds, initial=0))
        script = _script(together & _ANY, points)
        return Characters(
            folded=not together & _FOLDS and "  " not in text,
            keys=not together & _KEYED,
            script=script,
            letters=kinds.astype(np.uint8).tobytes() if script else b"",
            marks=(kinds >= _MARKED).tobytes(),
        )

    @cached_property
    def _table(self) -> np.ndarray:
        """Bits of each code point; of all that are not told apart, at the end."""
        characters = [*map(chr, range(_KNOWN))]
        categories = [*map(unicodedata.category, characters)]
        bits = {c: _CATEGORIES.get(c, 0) | _CATEGORIES.get(c[0], 0) for c in set(categories)}
        table = np.full(_KNOWN + 1, _ANY | _FOLDS | _KEYED | _MARKED, np.uint16)
        table[:_KNOWN] = [*map(bits.__getitem__, categories)]
        table[[*map(ord, " \n")]] = 0
        table[[*map(ord, _composing(characters)), *_JAMO]] |= _KEYED
        table[:_KNOWN][optional()[:_KNOWN]] |= _KEYED
        table[[*map(ord, self._marks)]] |= _MARKED
        numbers, codes = script_table()
        of_script = np.full(len(codes), _OTHER, np.uint16)
        of_script[0] = 0
        of_script[[*map(codes.index, _COMMON)]] = 1 << np.arange(len(_COMMON))
        table[:_KNOWN] |= of_script[numbers[:_KNOWN]]
        return table


def _composing(characters: Sequence[str]) -> set[str]:
    """Those that NFC changes, or may compose with what stands before them (UAX 15)."""
    found: set[str] = set()
    for character in characters:
        parts = unicodedata.decomposition(character)
        if parts and not parts.startswith("<"):  # those are not canonical
            found.update(chr(int(part, 16)) for part in parts.split()[1:])
            if not unicodedata.is_normalized("NFC", character):
                found.add(character)
    return found


def _script(bits: int, points: np.ndarray) -> str:
    """The one script of all letters; empty if there are several."""
    if not bits:
        return NO_SCRIPT
    if bits & (bits - 1):
        return ""
    if bits < _OTHER:
        return _COMMON[bits.bit_length() - 1]
    numbers, codes = script_table()
    only = only_script(numbers.take(points).tobytes())
    return "" if only is None else codes[only]


def letters_of(known: Characters, blocks: Iterable[Block]) -> list[int]:
    """Letters of every one of ``blocks`` of a page whose letters are all of one script."""
    none = known.letters.count
    return [b.end - b.start - none(0, b.start, b.end) for b in blocks]
