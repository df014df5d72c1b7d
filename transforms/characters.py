"""What kinds of characters a page has: what none of them needs is not done to its lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from schemas.page import Block, Characters
from transforms.keys import optional
from transforms.scripts import only_script, script_table
from transforms.text import code_points

_KNOWN = 0x20000
"""Code points below it are told apart: all but rare Han. Others may be anything."""
_FOLDS, _KEYED = 0x100, 0x200
_UNKNOWN = 0xFF
"""Number of the script of what is not told apart."""
_JAMO = range(0x1100, 0x1200)
"""Letters of Hangul, which compose by a rule."""


@lru_cache(maxsize=1)
def _table() -> np.ndarray:
    """Of each code point its script's number, and whether it is to be folded, or kept from keys."""
    table = np.full(_KNOWN + 1, _UNKNOWN | _FOLDS | _KEYED, np.uint16)
    table[:_KNOWN] = script_table()[0][:_KNOWN]
    characters = [*map(chr, range(_KNOWN))]
    composing = _composing(characters)
    table[:_KNOWN][[not (c.isprintable() or c == "\n") for c in characters]] |= _FOLDS
    table[:_KNOWN][[unicodedata.category(c)[0] == "M" for c in characters]] |= _KEYED
    table[[*map(ord, composing), *_JAMO]] |= _KEYED
    table[:_KNOWN][optional()[:_KNOWN]] |= _KEYED
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


def characters(text: str) -> Characters:
    """Look at all characters of a text page at once."""
    kinds = _table().take(code_points(text), mode="clip")
    together = int(np.bitwise_or.reduce(kinds, initial=0))
    scripts = kinds.astype(np.uint8).tobytes()
    only = only_script(scripts)
    if only is None or only == _UNKNOWN:
        script, scripts = "", b""
    else:
        script = script_table()[1][only]
    return Characters(
        folded=not together & _FOLDS and "  " not in text,
        keys=not together & _KEYED,
        script=script,
        scripts=scripts,
    )


def letters_of(known: Characters, blocks: Iterable[Block]) -> list[int]:
    """Letters of every one of ``blocks`` of a page whose letters are all of one script."""
    none = known.scripts.count
    return [b.end - b.start - none(0, b.start, b.end) for b in blocks]
