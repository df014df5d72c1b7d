"""Whether a text has words of the language that a detector named.

Labels of some languages are given to texts in many others that models lack, for letters or
syllables that they share (`language.own_words`). In a text of a dozen words, of which hardly one is
a closed-class word of its language, the label is such a one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from naqi.transforms.language.corrections.own_words import OWN_WORDS
from naqi.transforms.language.corrections.telling import words_and_ends

LONGEST: Final = 256
"""Characters of a text that are looked at."""
_FEWEST: Final = 12
"""Words of a text, from which it has some of these: names may be all that a shorter one has."""
_WITH_END: Final = 5
"""Letters of the shortest word of which the end is asked."""
_WORD: Final = re.compile(r"[^\W\d_]+")


class _Own(NamedTuple):
    share: float
    words: frozenset[str]
    ends: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.words or (len(word) >= _WITH_END and word.endswith(self.ends))


@cache
def _own(label: str) -> _Own | None:
    own = OWN_WORDS.get(label)
    if own is None:
        return None
    return _Own(own.share, *words_and_ends(own.words))


def has_own_words(label: str, text: str) -> bool:
    """Whether a text may be in the language of ``label``, by its words.

    >>> text = "nyan ureueng agam njang ka troh bak rumoh gobnyan sinan beuklam ngon peurahu"
    >>> has_own_words("tl", text)
    False
    """
    own = _own(label)
    if own is None:
        return True
    words = _WORD.findall(text[:LONGEST].lower())
    return len(words) < _FEWEST or sum(map(own.has, words)) >= own.share * len(words)
