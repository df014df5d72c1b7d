"""Keys by which texts are compared. The text itself is never normalised."""

from __future__ import annotations

import re
import unicodedata

# Tatweel, Arabic and Hebrew points, Latin combining marks, and the invisible controls of
# direction and joining: the same words may be written with or without them.
_OPTIONAL = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]+"
)


def text_key(text: str) -> str:
    """``text`` without tatweel, optional diacritics and direction controls, white space folded.

    Letters, digits and punctuation stay as they are: other digits are another text. Composed and
    decomposed letters are the same (NFC).
    """
    if text.isascii():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    return " ".join(_OPTIONAL.sub("", composed).split())
