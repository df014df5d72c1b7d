"""Words in mathematical, circled or squared letters, by which posts are made bold, in plain ones.

What makes them so has only the letters of ASCII: é, ł and ả stay plain among the others, and so do
marks. A word is all of these, and a text that is written so is so to its last letter, while
formulas have one letter or two at a time, none of which has an accent.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

STYLED: Final = "\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f149"
"""Mathematical letters and digits, circled and squared letters."""
_LETTERLIKE: Final = (
    "\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133-\u2134"
)
"""Letters that mathematics had before: they fill the gaps among the styled ones."""
_EITHER: Final = STYLED + _LETTERLIKE
_MARKS: Final = "\u0300-\u036f"
_ACCENTED: Final = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff"
"""Plain letters of Latin beyond a to z."""

_WORD: Final = re.compile(f"[{_EITHER}{_ACCENTED}{_MARKS}]+")
_WORDS: Final = re.compile(f"{_WORD.pattern}(?:[ '’-]{_WORD.pattern})*")
_STYLED_LETTER: Final = re.compile(f"[{STYLED}]")
_STYLED_LETTERS: Final = re.compile(f"[{_EITHER}]")
_ACCENTED_LETTER: Final = re.compile(f"[{_ACCENTED}]")
_MARK: Final = re.compile(f"[{_MARKS}]")
_PLAIN: Final = re.compile("[A-Za-z]")
_FEW: Final = 3
"""Letters of words, at least, since formulas have one or two."""
_SHORTEST: Final = 2
"""Letters of the longest of them, at least."""
_MUCH: Final = 12
"""Letters in words of a text, from which it may be written so."""
_STRAY: Final = 0.2
"""Share of its styled letters that may stand alone, such as an article or an enumerator."""


def has_styled_letters(text: str) -> bool:
    """Whether there are mathematical, circled or squared letters in ``text``."""
    return _STYLED_LETTER.search(text) is not None


def unstyled(text: str) -> str:
    """``text`` with such words in plain letters.

    >>> unstyled("𝗔 𝘃𝗲𝗹𝗵𝗮 ã𝗻𝗰𝗼𝗿𝗮"), unstyled("à 𝑥")
    ('A velha ãncora', 'à 𝑥')
    """
    if not has_styled_letters(text):
        return text
    plain = _WORDS.sub(_plain_words, text)
    if plain == text:
        return text
    stray = len(_STYLED_LETTERS.findall(plain))
    styled = len(_STYLED_LETTERS.findall(text))
    in_words, others = styled - stray, len(_PLAIN.findall(text))
    if stray and in_words >= max(_MUCH, others) and stray <= _STRAY * styled:
        return _fold(plain)
    return plain


def _fold(text: str) -> str:
    return _STYLED_LETTERS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _plain_words(found: re.Match[str]) -> str:
    words = _WORD.findall(found[0])
    # One that goes on in plain letters is no word of them: it may be "nth".
    whole = words[_touches(found.string, found.start() - 1) :]
    whole = whole[: len(whole) - _touches(found.string, found.end())]
    return _fold(found[0]) if any(map(_is_both, whole)) or _are_styled(words) else found[0]


def _touches(text: str, position: int) -> bool:
    return 0 <= position < len(text) and _PLAIN.match(text, position) is not None


def _is_both(word: str) -> bool:
    """Whether a word has styled letters, and plain ones that have no styled form."""
    return _STYLED_LETTER.search(word) is not None and _ACCENTED_LETTER.search(word) is not None


def _are_styled(words: Sequence[str]) -> bool:
    """Whether some words side by side, with styled letters in each, are more than a formula has."""
    return any(_are_enough(run) for run in _runs(words))


def _runs(words: Sequence[str]) -> Iterator[list[str]]:
    for styled, run in groupby(words, lambda word: _STYLED_LETTERS.search(word) is not None):
        if styled:
            yield list(run)


def _are_enough(words: Sequence[str]) -> bool:
    letters = [len(_STYLED_LETTERS.findall(word)) for word in words]
    marks = sum(len(_MARK.findall(word)) for word in words)
    return (
        sum(letters) >= _FEW
        and max(letters) >= _SHORTEST
        and marks < sum(letters)  # each with a mark of its own is a vector
        and any(map(has_styled_letters, words))
    )
