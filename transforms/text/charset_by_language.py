"""Character sets of Latin letters told by the language of the words around them.

Of Turkish, Polish or Latvian that is read as Western, nearly all letters are those of some language
of the West: ``yapýlmýþ`` could be Icelandic. Its other words are not: they tell the language, and
that tells the letters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

import numpy as np

from naqi.transforms.language.detectors.known import load_detector
from naqi.transforms.text.alphabets import EASTERN_LANGUAGES, WESTERN, WESTERN_LANGUAGES
from naqi.transforms.text.whatwg import decode_as

_BEFORE: Final = 400
_AROUND: Final = 16384
"""Bytes before the first letter beyond ASCII, and in all, in which text is looked for."""
_LONGEST: Final = 1200
"""Bytes of text that the language is told by."""
_LEAST_LETTERS: Final = 24
"""Of ASCII, for a language to be told."""
_MARKUP: Final = re.compile(rb"<[^<>]{0,2000}>")
_BETWEEN: Final = re.compile(rb"[\n<>{}]")
_ASCII_LETTERS: Final = re.compile(rb"[A-Za-z]")
_DETECTOR: Final = "py3langid"
_LATIN: Final = "Latn"
_MUCH_LESS: Final = 0.35
"""What is taken has at most this share of the foreign letters that the declared one has."""
_NAMES: Final = tuple(dict.fromkeys(n for names, _ in EASTERN_LANGUAGES.values() for n in names))


def charset_by_language(body: bytes, declared: str) -> str | None:
    """The character set in which the language of a page is written, and the declared one is not.

    None where the language cannot be told, or where its letters are in the declared one as well.

    Args:
        body: The page's bytes.
        declared: A character set of one byte a letter.
    """
    text = _words(body)
    if len(_ASCII_LETTERS.findall(text)) < _LEAST_LETTERS:
        return None
    stated = decode_as(text, declared)
    readings = [(name, decode_as(text, name)) for name in _NAMES]
    own, *languages = _languages([stated, *(reading for _, reading in readings)])
    if own in WESTERN_LANGUAGES or declared in EASTERN_LANGUAGES.get(own, ((), ""))[0]:
        return None
    found: list[tuple[int, int, str]] = []
    for at, ((name, reading), language) in enumerate(zip(readings, languages, strict=True)):
        names, alphabet = EASTERN_LANGUAGES.get(language, ((), ""))
        if name not in names:
            continue
        cost, of_stated = _foreign(reading, alphabet), _foreign(stated, alphabet)
        if of_stated and cost <= _MUCH_LESS * of_stated:
            found.append((cost, at, name))
    return min(found)[2] if found else None


def is_western(body: bytes) -> bool:
    """Whether a page, read as Western, is in a language that is written so."""
    text = _words(body)
    if len(_ASCII_LETTERS.findall(text)) < _LEAST_LETTERS:
        return False
    return _languages([decode_as(text, WESTERN[0])])[0] in WESTERN_LANGUAGES


def _words(body: bytes) -> bytes:
    """The runs of text that have letters beyond ASCII, without markup."""
    first = int(np.argmax(np.frombuffer(body, np.uint8) >= 0x80))
    start = max(0, first - _BEFORE)
    around = body[start : start + _AROUND]
    runs = _BETWEEN.split(_MARKUP.sub(b"\n", around))
    return b" ".join(run for run in runs if not run.isascii())[:_LONGEST]


def _languages(texts: list[str]) -> list[str]:
    detect = load_detector(_DETECTOR)
    return [found for ((found, _),) in detect([[text] for text in texts], [_LATIN] * len(texts))]


def _foreign(text: str, alphabet: str) -> int:
    """How many letters are not in an alphabet, and signs that stand where letters do."""
    lower = text.lower()
    return sum(
        character > "\x7f" and character not in alphabet and _is_in_word(lower, at)
        for at, character in enumerate(lower)
    )


def _is_in_word(text: str, at: int) -> bool:
    category = unicodedata.category(text[at])
    if category[0] in "LM" or category == "Cc":
        return True
    before, behind = text[at - 1 : at].isalpha(), text[at + 1 : at + 2].isalpha()
    return (before and behind) if category[0] == "P" else before or behind
