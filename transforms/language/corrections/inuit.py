"""Greenlandic and Inuktitut in Latin letters, told by long words of few letters, among them a q.

Models lack them, and give them the labels of languages whose words are long or have a q: no text in
these has both.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.language.protocol import UNKNOWN

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_TAKEN_FOR: Final = frozenset(
    {"et", "fi", "ha", "jv", "kab", "mt", "om", "qu", "so", "uz", UNKNOWN}
)
"""Labels that they get."""
_WORD: Final = re.compile(r"[a-zł&]+")
_OF_BOTH: Final = frozenset("agijklmnpqrstuv")
_OF_GREENLANDIC: Final = frozenset("efo")
_OF_INUKTITUT: Final = frozenset("hł&")
_FEWEST: Final = 40
"""Letters of a text."""
_LENGTH: Final = 8
"""Letters of a word, in the mean, at least."""
_OF_Q: Final = 0.025
"""Share of all letters that are a q, at least."""
_STRAY: Final = 0.03
"""Share of letters that are in loans and names alone, at most."""


def inuit(label: str, text: str) -> str:
    """The language of the Inuit that a text is in; empty if in none.

    >>> inuit("om", "Ippassaq unnukkut aalisartut angallataannik kiisami tikipput qujanaqaaq")
    'kl'
    """
    if label not in _TAKEN_FOR or "q" not in text:
        return ""
    words = _WORD.findall(text[:LONGEST].lower())
    letters = "".join(words)
    few = len(letters) < max(_FEWEST, _LENGTH * len(words))
    if few or letters.count("q") < _OF_Q * len(letters):
        return ""
    of_greenlandic = sum(letter in _OF_GREENLANDIC for letter in letters)
    of_inuktitut = sum(letter in _OF_INUKTITUT for letter in letters)
    others = sum(letter not in _OF_BOTH for letter in letters)
    if others - max(of_greenlandic, of_inuktitut) > _STRAY * len(letters):
        return ""
    if of_greenlandic == of_inuktitut:
        return UNKNOWN
    return "kl" if of_greenlandic > of_inuktitut else "iu"
