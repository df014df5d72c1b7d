"""Results of games, one a line: "Rovers 2-1 Wanderers"."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.words import FUNCTION_WORDS

_LONGEST: Final = 80
"""Characters of a result."""
_NAME: Final = r"[^\W\d_][^\s\d:.]{0,20}(?: [^\s\d:.]{1,20}){0,2}"
_SCORE: Final = re.compile(r"\d\s?[-–—:×x]\s?\d")
"""What most lines have not, which is soon told."""
_RESULT: Final = re.compile(
    rf"{_NAME}\s\d{{1,3}}\s?[-–—:×x]\s?\d{{1,3}}\s({_NAME})(?: \([^()]{{1,40}}\))?"
)


def is_result(text: str) -> bool:
    """Whether a line says who played whom, and how it went: headlines say where, or against whom.

    >>> is_result("Rovers 2-1 Wanderers"), is_result("Rovers win 2-1 at Wanderers")
    (True, False)
    """
    if len(text) > _LONGEST or _SCORE.search(text) is None:
        return False
    found = _RESULT.fullmatch(text)
    return found is not None and not (
        found[1][0].islower() or found[1].split()[0] in FUNCTION_WORDS
    )
