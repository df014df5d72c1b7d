"""Languages in Latin letters that models lack, told from the neighbour whose label they get.

They share nearly all words with it, or all of what a model goes by. But they write letters that it
has not, in words of every day: a text that has some, all of which are of one such alphabet and of
none that a model knows, is not in the neighbour's language. Or they have words of their own where
it has others. Words with a capital are not asked: they are names from elsewhere.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from naqi.transforms.language.corrections.lacked_words import TOLD_IN_LATIN
from naqi.transforms.language.corrections.letters import LACKED_IN_LATIN, NEIGHBOURS_IN_LATIN, SIGNS
from naqi.transforms.language.corrections.telling import most_of
from naqi.transforms.language.protocol import UNKNOWN

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_FEWEST: Final = 2
"""Words with such letters: so many begin differently, as forms of one word do not. And different
words of a language's own."""
_BEGINNING: Final = 3
"""Letters by which beginnings are compared."""
_SHARE: Final = 0.05
"""Share of all words that they are at least: fewer are quoted."""
_OF_WORDS: Final = 0.05
"""The same of words of its own: those in the table are the most frequent ones."""
_WORD: Final = re.compile(r"[^\W\d_]+")

_LACKED: Final = {code: frozenset(letters) for code, letters in LACKED_IN_LATIN.items()}
_NEIGHBOURS: Final = {code: frozenset(letters) for code, letters in NEIGHBOURS_IN_LATIN.items()}
LACKED: Final = frozenset({*LACKED_IN_LATIN, *TOLD_IN_LATIN, *SIGNS})
"""Those that it tells."""


@cache
def _strange_to(label: str) -> re.Pattern[str] | None:
    """The letters of lacked languages that their neighbour of that label has not."""
    if label not in _NEIGHBOURS:
        return None
    letters = sorted(frozenset().union(*_LACKED.values()) - _NEIGHBOURS[label])
    return re.compile(f"[{''.join(letters)}]")


@cache
def _taken_for(label: str) -> dict[str, frozenset[str]]:
    """By language that gets that label, its words."""
    return {
        code: frozenset(told.words.split())
        for code, told in TOLD_IN_LATIN.items()
        if label in told.taken_for.split()
    }


@cache
def _words_against(label: str) -> frozenset[str]:
    return frozenset().union(*_taken_for(label).values())


def lacked_by_letters(label: str, text: str) -> str:
    """The language that a text is in by its letters, ``label`` if these do not tell.

    >>> lacked_by_letters("pl", "je wiôlgô czëtnica i jizba dlô dzôtków, bò żdelë na to trzë lata")
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


def lacked_by_words(label: str, text: str) -> str:
    """The language that a text is in by its words, ``label`` if these do not tell.

    >>> lacked_by_words("nl", "se sünd nich kamen, denn dat Water weer to hooch för jüm")
    'nds'
    """
    against = _words_against(label)
    # Most texts have none, which is told in less time than all words take to be found.
    if against.isdisjoint(text[:LONGEST].split()):
        return label
    words = _WORD.findall(text[:LONGEST])
    counts = {
        code: len(found)
        for code, own in _taken_for(label).items()
        for found in [[word for word in words if word in own]]
        if len(set(found)) >= _FEWEST and len(found) >= _OF_WORDS * len(words)
    }
    return most_of(counts, label) if counts else label
