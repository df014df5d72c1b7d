"""Whether an id or a class is made from a heading, as chapters' are, also in Latin letters."""

from __future__ import annotations

import unicodedata
from typing import Final

from naqi.transforms.text.bounded_cache import cached_short

_PREFIXES: Final = ("h", "section", "sec", "toc", "chapter", "anchor", "id")
"""Of ids that are made from headings."""
_LATIN: Final = dict(
    zip(
        "бвгґдђжзклљмнњпрстћфхцчџшщќѓѕβγδζθκλμνξπρσςτφχψ",
        (
            *("b", "v", "g", "g", "d", "d", "z", "z", "k", "l", "l", "m", "n", "n", "p", "r"),
            *("s", "t", "c", "f", "k", "c", "c", "d", "s", "s", "k", "g", "d"),
            *("v", "g", "d", "z", "t", "k", "l", "m", "n", "x", "p", "r", "s", "s", "t", "f"),
            *("x", "p"),
        ),
        strict=True,
    )
)
"""Consonants of Cyrillic and Greek, and with what their Latin spellings begin, in most ways."""
_LIKE: Final = str.maketrans({"x": "k", "w": "v", "q": "k"})
_NO_CONSONANTS: Final = frozenset("aeiouyjh")
_VOWELS: Final = frozenset("аеёєиіїйјоуўыьъэюяѐѝαεηιουω")
"""Of Cyrillic and Greek."""
_LEAST: Final = 3
"""Consonants by which a word is compared where its letters were changed."""


def is_slug(name: str, heading: str) -> bool:
    """Whether ``name`` is made from ``heading``."""
    made, own = _letters(heading), _letters(name)
    if not made:
        return False
    if own == made or any(own == prefix + made for prefix in _PREFIXES):
        return True
    if not own.isascii() or made.isascii():
        return False
    consonants = _consonants(made)
    return len(consonants) >= _LEAST and _consonants(own) == consonants


@cached_short(4096)
def _letters(text: str) -> str:
    """Letters and digits of ``text``, without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filter(str.isalnum, parts))


@cached_short(4096)
def _consonants(letters: str) -> str:
    """What most ways of writing a word in Latin letters share; empty if it is of another script.

    Each run of one consonant, or of two that one letter is written as, counts once: ``sh``, ``ts``.
    """
    kept: list[str] = []
    for letter in letters:
        latin = letter if letter.isascii() else _LATIN.get(letter, "")
        if not latin and not letter.isascii() and letter not in _VOWELS:
            return ""
        latin = latin.translate(_LIKE)
        if latin and latin not in _NO_CONSONANTS and kept[-1:] != [latin]:
            kept.append(latin)
    return "".join(kept)
