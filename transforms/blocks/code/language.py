"""Whether text whose lines count is in letters, as language is, and not in signs, as code is."""

from __future__ import annotations

import re
import unicodedata

_SYMBOLS = re.compile(
    r"[{}\[\]<>=\\|_$#@^~`+*/%&]|(?<=\w)\((?!s\))|(?<=\w)\.(?=[A-Za-z_])|[;:]$", re.MULTILINE
)
_MOST_SYMBOLS = 0.04
"""Share of characters of language, but in addresses, that mean something to machines."""
_ADDRESS = re.compile(
    r"<?\b(?:https?|ftp|mailto|urn):[^\s>]*>?|<?[\w.+-]{1,64}@[\w.-]{1,255}>?|\[\d{1,3}\]"
)
_EMPHASIS = re.compile(r"(?<![^\s(\"'“‘—-])[_*](?=\w)|(?<=[\w.,;:!?])[_*](?![^\s).,;:!?\"'”’—-])")
_LETTERS = 0.7
"""Least share of letters among the visible characters of language."""


def is_language(text: str) -> bool:
    """Whether ``text`` is in letters, with no more than a few symbols, as language is."""
    plain = _ADDRESS.sub("", text)
    visible = len("".join(plain.split()))
    symbols = len(_SYMBOLS.findall(_EMPHASIS.sub("", plain)))
    return visible > 0 and symbols <= _MOST_SYMBOLS * visible and _has_letters(plain, visible)


def _has_letters(text: str, visible: int) -> bool:
    """Whether letters are enough of the characters that are ``visible``, marks of them counted."""
    least = _LETTERS * visible
    return sum(map(str.isalpha, text)) >= least or sum(map(_is_letter, text)) >= least


def _is_letter(character: str) -> bool:
    """Whether it is a letter, or a mark of one."""
    return character.isalpha() or unicodedata.category(character)[0] == "M"
