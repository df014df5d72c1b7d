"""Cyrillic letters that few keyboards and fonts have, and what is written in their place.

Much of the web in Ossetian, Chuvash and the languages of the Caucasus is written so: Latin letters
that look alike, and for the palochka a digit, a bar, or one of the letters I and l.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

LATIN: Final = {
    "æ": "ӕ", "ə": "ә", "ă": "ӑ", "ĕ": "ӗ", "ç": "ҫ", "ÿ": "ӳ", "ä": "ӓ", "ö": "ӧ", "ü": "ӱ",
}  # fmt: skip
"""Latin letters, and those that they stand for beside others of Cyrillic."""
_PALOCHKA: Final = "\u04cf"
_FOR_PALOCHKA: Final = "1Il|І"
"""What stands for it behind a letter and before a small one; the last is Ukrainian."""
_LETTER: Final = "[\u0400-\u052f]"
_SMALL: Final = "[\u0430-\u045f]"
_OF_LATIN: Final = "".join(LATIN) + "".join(LATIN).upper()
_STANDS_IN: Final = re.compile(
    f"(?<={_LETTER})[{_OF_LATIN}]|[{_OF_LATIN}](?={_LETTER})"
    f"|(?<={_LETTER})[{_FOR_PALOCHKA}](?={_SMALL})"
)


def spell_out(text: str) -> str:
    """A text with the letters that others stand in for.

    >>> spell_out("гIалин, зæронд")
    'гӏалин, зӕронд'
    """
    return _STANDS_IN.sub(lambda found: LATIN.get(found[0].lower(), _PALOCHKA), text)


def sign_of(letters: Set[str]) -> str:
    """A pattern that finds letters, and what may stand in for others.

    It begins with one set of characters, since these alone are looked for quickly.
    """
    either = {*letters, *_OF_LATIN}
    palochkas = "".join(sign for sign in _FOR_PALOCHKA if sign not in either)
    begins = f"[{''.join(sorted(either))}{palochkas}]"
    return f"{begins}(?:(?<![{palochkas}])|(?<={_LETTER}[{palochkas}])(?={_SMALL}))"
