"""Languages in Latin letters that models lack, told from the neighbour whose label they get.

They share nearly all words with it, or all of what a model goes by. But they write letters that it
has not, in words of every day: a text that has some, all of which are of one such alphabet and of
none that a model knows, is not in the neighbour's language. Words with a capital are not asked:
they are names from elsewhere.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from naqi.transforms.language.letters import LACKED_IN_LATIN, NEIGHBOURS_IN_LATIN
from naqi.transforms.language.protocol import UNKNOWN

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_FEWEST: Final = 2
"""Words with such letters: so many begin differently, as forms of one word do not."""
_BEGINNING: Final = 3
"""Letters by which beginnings are compared."""
_SHARE: Final = 0.05
"""Share of all words that they are at least: fewer are quoted."""
_WORD: Final = re.compile(r"[^\W\d_]+")

_LACKED: Final = {code: frozenset(letters) for code, letters in LACKED_IN_LATIN.items()}
_NEIGHBOURS: Final = {code: frozenset(letters) for code, letters in NEIGHBOURS_IN_LATIN.items()}


@cache
def _strange_to(label: str) -> re.Pattern[str] | None:
    """The letters of lacked languages that their neighbour of that label has not."""
    if label not in _NEIGHBOURS:
        return None
    letters = sorted(frozenset().union(*_LACKED.values()) - _NEIGHBOURS[label])
    return re.compile(f"[{''.join(letters)}]")


def lacked_neighbour(label: str, text: str) -> str:
    """The language that a text is in by its letters, ``label`` if these do not tell.

    >>> lacked_neighbour("pl", "je wiôlgô czëtnica i jizba dlô dzôtków, bò żdelë na to trzë lata")
    'csb'
    """
    strange = _strange_to(label)
    if strange is None or strange.search(text, 0, LONGEST) is None:
        return label
    words = _WORD.findall(text[:LONGEST])
    small = [word for word in words if word.islower()]
    told_by = [word for word in small if strange.search(word)]
    beginnings = {word[:_BEGINNING] for word in told_by}
    if len(beginnings) < _FEWEST or len(told_by) < _SHARE * len(words):
        return label
    letters = {letter for word in small for letter in word if not letter.isascii()}
    if any(map(letters.issubset, _NEIGHBOURS.values())):
        return label
    fitting = [code for code, own in _LACKED.items() if letters <= own]
    if not fitting:
        return label
    return fitting[0] if len(fitting) == 1 else UNKNOWN
