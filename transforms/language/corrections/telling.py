"""The language that a text has most closed-class words of, of those that may get its label."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final, NamedTuple

from naqi.transforms.language.corrections.letters import TAKEN_FOR, WORDS
from naqi.transforms.language.protocol import UNKNOWN

_FEWEST: Final = 2
_SHARE: Final = 0.06
"""Words, and share of all words, from which they speak for a language."""
_POINTS: Final = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u200d]")
"""Marks that one may leave out."""
_WORD: Final = re.compile(
    r"[^\s.,;:!?…()\[\]\"«»“”„\u05be\u05c3\u060c\u061b\u061f\u06d4\u0964\u0965\u0f0b\u0f0d\u0f14"
    r"\u1361-\u1368\u200c]+"
)
"""Marks of each script with words end them: some are written right behind, such as a danda."""


class _Telling(NamedTuple):
    """What tells a language."""

    words: frozenset[str]
    ends: tuple[str, ...]
    """Of words."""

    def of(self, words: Collection[str]) -> list[str]:
        """Those of ``words`` that tell it."""
        if not self.ends:
            return (
                [] if self.words.isdisjoint(words) else list(filter(self.words.__contains__, words))
            )
        return [word for word in words if word in self.words or word.endswith(self.ends)]


def _telling(listed: str) -> _Telling:
    return _Telling(*words_and_ends(listed))


def words_and_ends(listed: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a list, and the ends of words in it, which have a hyphen before them."""
    words = listed.split()
    ends = tuple(word[1:] for word in words if word.startswith("-"))
    return frozenset(word for word in words if not word.startswith("-")), ends


_TELLING: Final = {
    script: {code: _telling(words) for code, words in languages.items()}
    for script, languages in WORDS.items()
}


@cache
def _against(script: str, label: str) -> dict[str, _Telling]:
    """By language, the words that may speak against a label, or for it; none if all are its own."""
    found = {
        code: telling
        for code, telling in _TELLING.get(script, {}).items()
        if label in (code, UNKNOWN) or label in TAKEN_FOR.get(code, label).split()
    }
    return found if found.keys() - {label} else {}


def has_words_against(label: str, text: str, script: str) -> bool:
    """Whether a text has a word that may speak against its label."""
    languages = _against(script, label)
    words = _words_of(text) if languages else []
    return any(telling.of(words) for telling in languages.values())


def by_words(label: str, text: str, script: str) -> str:
    """The language that a text has most closed-class words of, ``label`` if these do not tell."""
    languages = _against(script, label)
    words = _words_of(text) if languages else []
    found = {code: telling.of(words) for code, telling in languages.items()}
    # One word again and again is none of a language.
    counts = {code: len(own) if len(set(own)) > 1 else 0 for code, own in found.items()}
    if max(counts.values(), default=0) < max(_FEWEST, _SHARE * len(words)):
        return label
    return most_of(counts, label)


def most_of(counts: dict[str, int], label: str) -> str:
    """The key of the highest count; of several the label if it is one, else none."""
    highest = max(counts.values())
    best = [code for code, count in counts.items() if count == highest]
    if label in best:
        return label
    return best[0] if len(best) == 1 else UNKNOWN


def _words_of(text: str) -> Sequence[str]:
    return _WORD.findall(_POINTS.sub("", text))
