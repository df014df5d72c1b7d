"""Languages that are told by signs on letters, or by where letters stand in words."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.language.corrections.letters import SIGNS

LONGEST: Final = 256
"""Characters of a text that are looked at."""


_SIGNS: Final = [
    (signs.taken_for.split(), code, re.compile(signs.pattern), signs.fewest, signs.share)
    for code, signs in SIGNS.items()
]
_TAKEN_FOR: Final = frozenset(label for labels, *_ in _SIGNS for label in labels)


def told_by_signs(label: str, text: str) -> str:
    """The language that a text is in by its signs, ``label`` if these do not tell.

    >>> told_by_signs("vi", "Gún-á ti̍t-ti̍t khóaⁿ hō͘-chúi")
    'nan'
    """
    if label not in _TAKEN_FOR:
        return label
    for labels, code, pattern, fewest, share in _SIGNS:
        if label in labels:
            seen = len(pattern.findall(text, 0, LONGEST))
            if seen >= max(fewest, share * (1 + text.count(" ", 0, LONGEST))):
                return code
    return label
