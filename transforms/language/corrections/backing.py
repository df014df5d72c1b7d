"""Closed-class words that back a label which its detector is not sure of.

N-grams of a line that is full of names tell little. Its closed-class words do: where it has some of
the language of the label, and of no other language more, that is likelier right than wrong.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Final

from naqi.transforms.language.corrections.near_words import GROUPS
from naqi.transforms.language.protocol import Found
from naqi.transforms.text.words import SPACED

LONGEST: Final = 256
"""Characters of a text that are looked at."""
BACKED: Final = 0.7
"""Share of labels that are right of those that are backed."""
_LEAST_SURE: Final = 0.15
"""Share below which the label is a guess: of texts in languages that a detector lacks."""
_FEWEST: Final = 2
"""Different words that back a label where another language has as many; one where none has."""
_SHARE: Final = 0.15
"""Share of all words that they are at least."""
_LATIN: Final = "Latn"
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 2
"""Letters of a word that tells: single ones are of too many languages."""


def _kin() -> dict[str, str]:
    """Language to the first one of those that share nearly all such words."""
    return {
        code: next(iter(listed)) for script, listed in GROUPS if script == _LATIN for code in listed
    }


_KIN: Final = _kin()


def _owners() -> dict[str, frozenset[str]]:
    """Word to the languages that it is of, those that are kin as one."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for code, words in SPACED.items():
        language = code.partition("-")[0]
        for word in words.split():
            if len(word) >= _SHORTEST:
                owners[word].add(_KIN.get(language, language))
    return {word: frozenset(languages) for word, languages in owners.items()}


_OWNERS: Final = _owners()


def back(found: Found, text: str) -> Found:
    """What was found, and how often such labels are right if closed-class words speak for it.

    Args:
        found: A label that is not likely, and the share of such labels that are right.
        text: What it was found in.

    >>> back(("es", 0.2), "Wexler, el de los Thornbury"), back(("es", 0.2), "Wexler, Thornbury")
    (('es', 0.7), ('es', 0.2))
    """
    language, sure = found
    words = _WORD.findall(text[:LONGEST].lower())
    own = _KIN.get(language, language)
    backing = [word for word in words if own in _OWNERS.get(word, ())]
    if sure < _LEAST_SURE or not backing or len(backing) < _SHARE * len(words):
        return found
    ahead = len(backing) - _most_of_others(words, own)
    if ahead < 0 or (ahead == 0 and len(set(backing)) < _FEWEST):
        return found
    return language, max(sure, BACKED)


def _most_of_others(words: list[str], own: str) -> int:
    """How many words another language has, of all that the one that has most."""
    counts = Counter(language for word in words for language in _OWNERS.get(word, ()))
    del counts[own]
    return max(counts.values(), default=0)
