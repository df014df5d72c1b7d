"""The key by which names of months and other words of dates are looked up."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.text.bounded_cache import cached_short

_OPTIONAL: Final = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]")
_LETTERS: Final = re.compile(word_pattern())
_ALIKE: Final = str.maketrans("ىیےکةۃەھıς", "يييكههههiσ")
"""Letters that are typed for each other: those of Persian and Arabic keyboards, the two i of
Turkish, the two sigma of Greek."""


@cached_short(1024)
def name_key(text: str) -> str:
    """The letters of ``text`` alone, those that are typed for each other being one.

    In lower case, without accents, points, spaces, stops and digits. Vowel signs, which are part of
    the word in Indic scripts, stay.
    """
    if text.isascii():
        return "".join(filter(str.isalpha, text)).lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(_LETTERS.findall(_OPTIONAL.sub("", decomposed))).translate(_ALIKE)
