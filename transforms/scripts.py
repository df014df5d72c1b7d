"""Writing systems of text, as ISO 15924 codes."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from fontTools.unicodedata import script

NO_SCRIPT = "Zyyy"
"""Code of text without letters."""


@lru_cache(maxsize=65536)
def _letter_script(character: str) -> str:
    """Script of a letter, as UAX 24; empty for what is no letter or belongs to no one script."""
    if not character.isalpha():
        return ""
    code: str = script(character)
    return "" if code in ("Zyyy", "Zinh", "Zzzz") else code


def letters_by_script(text: str) -> Counter[str]:
    """How many letters of each script ``text`` has. Digits, marks and punctuation do not count."""
    counts: Counter[str] = Counter()
    for character, number in Counter(text).items():
        code = _letter_script(character)
        if code:
            counts[code] += number
    return counts


def main_script(text: str) -> str:
    """The script of most of its letters; ``Zyyy`` if it has none. Ties go by code."""
    counts = letters_by_script(text)
    return min(counts, key=lambda code: (-counts[code], code)) if counts else NO_SCRIPT
