"""Lines of buttons that make the letters of a page larger or smaller."""

from __future__ import annotations

import re
from typing import Final

LARGER: Final = "+＋"
"""One of these is in each."""
_LETTER: Final = "[AАΑTأ]"
_SIZES: Final = re.compile(
    rf"{_LETTER}(?:\s?[+＋])(?:\s{{0,3}}{_LETTER})?\s{{0,3}}{_LETTER}\s?[-−–]"
    rf"|{_LETTER}(?:\s?[-−–])(?:\s{{0,3}}{_LETTER})?\s{{0,3}}{_LETTER}\s?[+＋]"
)


def letter_sizes(line: str) -> bool:
    """A letter with a plus and one with a minus: "A+ A-"."""
    return _SIZES.fullmatch(line) is not None
