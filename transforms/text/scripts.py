"""Writing systems of text, as ISO 15924 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from fontTools.unicodedata import Scripts

from naqi.transforms.text.storable import CODE_POINTS, code_points

NO_SCRIPT = "Zyyy"
"""Code of text without letters."""
UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""A character of kana or Han, without spaces between words, of which a word has some two."""
UNSPACED_LETTERS: Final = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua980-\ua9df\uaa60-\uaa7f]"
)
"""A letter or mark of another script without spaces between words, of which a word has some five:
Thai, Lao, Tibetan, Burmese, Khmer, Tai, Javanese."""
ANY_UNSPACED: Final = re.compile(f"{UNSPACED.pattern}|{UNSPACED_LETTERS.pattern}")
"""Either of them."""
MARKLESS: Final = re.compile("[\u0e00-\u0eff]")
"""A letter of Thai or Lao, in which nothing marks the end of a sentence."""

_SHARED = frozenset({"Zyyy", "Zinh", "Zzzz"})
_ASCII_BUT_LETTERS = bytes(c for c in range(128) if not chr(c).isalpha())


@lru_cache(maxsize=1)
def script_table() -> tuple[np.ndarray, list[str]]:
    """Script number of every code point, and the codes that the numbers stand for.

    Number 0 is what is no letter, or belongs to no one script (UAX 24: common, inherited,
    unknown).
    """
    # In the order of Unicode, so that counts of the scripts of most pages are short lists.
    codes = [NO_SCRIPT, *(code for code in dict.fromkeys(Scripts.VALUES) if code not in _SHARED)]
    number = {code: index for index, code in enumerate(codes)}
    table = np.zeros(CODE_POINTS, dtype=np.uint8)
    ends = [*Scripts.RANGES[1:], CODE_POINTS]
    for first, end, code in zip(Scripts.RANGES, ends, Scripts.VALUES, strict=True):
        if code not in _SHARED:
            table[first:end] = [number[code] if chr(c).isalpha() else 0 for c in range(first, end)]
    return table, codes


def letters_by_script(text: str) -> dict[str, int]:
    """How many letters of each script ``text`` has. Digits, marks and punctuation do not count."""
    if text.isascii():
        return _of_ascii(text)
    scripts, codes = _scripts(text)
    return {codes[i]: n for i, n in enumerate(np.bincount(scripts).tolist()) if n and i}


def one_script(text: str) -> bool:
    """Whether all letters of ``text`` are of one script: found in less time than to count them."""
    return text.isascii() or only_script(_scripts(text)[0].tobytes()) is not None


def only_script(scripts: bytes) -> int | None:
    """The one number beside 0 among those of characters' scripts; None if there are several.

    0 if there is no other.
    """
    first = scripts.lstrip(b"\0")[:1]
    if scripts.translate(None, b"\0" + first):
        return None
    return first[0] if first else 0


def letters_of_each(texts: Sequence[str]) -> list[dict[str, int]]:
    """`letters_by_script` of every one of ``texts``: all their characters are looked up at once."""
    joined = "".join(texts)
    if joined.isascii():
        return [_of_ascii(text) for text in texts]
    scripts, codes = _scripts(joined)
    width = int(scripts.max()) + 1
    places = np.arange(0, width * len(texts), width).repeat([len(text) for text in texts])
    counts = np.bincount(places + scripts, minlength=width * len(texts)).reshape(-1, width)
    return [
        {codes[i]: number for i, number in enumerate(by_script) if number and i}
        for by_script in counts.tolist()
    ]


def _scripts(text: str) -> tuple[np.ndarray, list[str]]:
    """Script number of every character, and the codes that the numbers stand for."""
    table, codes = script_table()
    return table.take(code_points(text)), codes


def _of_ascii(text: str) -> dict[str, int]:
    letters = len(text.encode().translate(None, _ASCII_BUT_LETTERS))
    return {"Latn": letters} if letters else {}


def main_script(counts: Mapping[str, int]) -> str:
    """The script of most letters of ``counts``; ``Zyyy`` if there are none. Ties go by code."""
    if len(counts) < 2:
        return next(iter(counts), NO_SCRIPT)
    return min(counts, key=lambda code: (-counts[code], code))
