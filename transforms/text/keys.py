"""Keys by which texts are compared. The text itself is composed, in plain letters, and no more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from naqi.transforms.text.normal_form import nfc
from naqi.transforms.text.storable import CODE_POINTS, code_points, fold

_OPTIONAL = (
    (0x0300, 0x036F), (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x0610, 0x061A),
    (0x061C, 0x061C), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC),
    (0x200D, 0x200F), (0x202A, 0x202E), (0x2060, 0x2060), (0x2066, 0x2069),
)  # fmt: skip
"""First and last code points of what the same words may be written with or without, in all keys.

Tatweel, Arabic and Hebrew points, Latin combining marks, and the invisible controls of direction
and joining.
"""
_WITHOUT_WIDTH = ((0x200B, 0x200C),)
"""Space and non-joiner of no width. No text is another for them; in a phrase they part words, since
where Persian has the one, many a page has a space."""
_SOFT_HYPHEN = ((0x00AD, 0x00AD),)
"""Optional in phrases alone: ``text_hash`` is of the key of a text, and published."""


@lru_cache(maxsize=1)
def optional() -> np.ndarray:
    """Whether a code point is optional in keys of text, of all there are."""
    table = np.zeros(CODE_POINTS, dtype=bool)
    for first, last in _OPTIONAL + _WITHOUT_WIDTH:
        table[first : last + 1] = True
    return table


def text_keys(texts: Sequence[str], *, known: bool = False) -> Sequence[str]:
    """``texts``, each in one line, without tatweel, optional diacritics and direction controls.

    Letters, digits and punctuation stay as they are: other digits are another text. Composed and
    decomposed letters are the same (NFC, of the stream-safe text: `transforms.text.normal_form`).
    All their characters are looked up at once.

    Args:
        texts: Blocks of one page, folded but for code, whose lines are folded here: code that is
            indented otherwise is the same.
        known: Whether each is known to be its own key (`Characters`).
    """
    if known:
        return texts
    texts = [fold(text) if "\n" in text else text for text in texts]
    joined = nfc("\n".join(texts))
    if joined.isascii():
        return list(texts)
    points = code_points(joined)
    left_out = optional().take(points)
    if not left_out.any():
        return joined.split("\n")
    joined = points[~left_out].tobytes().decode("utf-32-le", "surrogatepass")
    return [fold(text) for text in joined.split("\n")]  # what stood between two spaces may be gone


_OPTIONAL_IN_PHRASES = re.compile(
    "[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _OPTIONAL + _SOFT_HYPHEN) + "]+"
)
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_SIGNS = (
    "\u0900-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u0f18-\u0fbc\u102b-\u109d"
    "\u17b4-\u17dd"
)
"""Where scripts have signs of vowels, tones and finals: no letters, and yet parts of words."""
_HAS_SIGNS = re.compile(f"[{_SIGNS}]")
_STOPS = "\u0964\u0965\u0970\u0df4\u104a-\u104f\u17d4-\u17da"
_NOT_LETTERS_OR_SIGNS = re.compile(rf"(?:[^\w{_SIGNS}]|[\d_{_STOPS}])+")
_LETTER_FORMS = (
    ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ی", "ي"), ("ة", "ه"), ("ک", "ك"),
    ("ё", "е"), ("ı", "i"),
)  # fmt: skip
_ACCENTED_GREEK = re.compile("[\u0390\u03ac-\u03b0\u03ca-\u03ce]")
_WITHOUT_ACCENT = str.maketrans("ΐάέήίΰϊϋόύώ", "ιαεηιυιυουω")
"""Greek capitals are written without accents."""


def phrase_key(text: str) -> str:
    """The words of ``text`` alone, as phrases are compared.

    In lower case, without optional marks, digits and punctuation; letters that are typed for each
    other are one.
    """
    text = text.casefold()
    if not text.isascii():
        text = _OPTIONAL_IN_PHRASES.sub("", text)  # of which Turkish capitals leave one
        for form, plain in _LETTER_FORMS:
            text = text.replace(form, plain)
        if _ACCENTED_GREEK.search(text) is not None:
            return _NOT_LETTERS.sub(" ", text.translate(_WITHOUT_ACCENT)).strip()
        if _HAS_SIGNS.search(text) is not None:
            return _NOT_LETTERS_OR_SIGNS.sub(" ", text).strip()
    return _NOT_LETTERS.sub(" ", text).strip()
