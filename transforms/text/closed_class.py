"""How much of a line is closed-class words: a good part of each sentence, little of any menu."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.scripts import ANY_UNSPACED, UNSPACED_LETTERS
from naqi.transforms.text.scripts import UNSPACED as KANA_AND_HAN
from naqi.transforms.text.words import ENDINGS, NOUNS, SHARES, SPACED, UNSPACED, USUAL

KANA_A_WORD: Final = 2
"""Characters of kana and Han that a word has."""
LETTERS_A_WORD: Final = 5
"""Characters of other scripts without spaces that a word has."""

_PARTING: Final = ("'", "’", "(", ",", "\u200c", "،")
"""Marks that closed-class words stand beside: apostrophes, joiners of no width, some others."""
_HANGUL: Final = re.compile("[가-힣]")
_EASTERN: Final = re.compile(f"{_HANGUL.pattern}|{ANY_UNSPACED.pattern}")
_LETTERS: Final = {
    "ja": "\u3040-\u30ff",  # before Chinese: Japanese has both
    "zh": "\u3400-\u9fff",
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "bo": "\u0f00-\u0fff",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17ff",
}
"""What tells languages without spaces from each other."""
_GOES_ON: Final = (
    "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3]"
    "|[\u1000-\u1021]\u103a"
)
"""What goes on with a syllable: vowels, tones, finals."""
_OF_A_SENTENCE: Final = 1 / 3
"""Least part of what running text has of them that a headline or a sentence has."""


class ClosedClass(NamedTuple):
    """How much of a line is closed-class words of one language: of that which has most of them.

    What is a preposition of one language and a noun of another counts little so.
    """

    share: float
    """Of its words, from 0 to 1; where words are not spaced, of as many as its letters make."""
    ratio: float
    """To what running text of the language has of them: some 1 in a paragraph."""


_NOTHING: Final = ClosedClass(0.0, 0.0)


class _Weighed(NamedTuple):
    """What one word of a language says for text in that."""

    language: int
    weight: float
    """Words of running text that one such word stands for."""


def _weighed_words() -> dict[str, tuple[_Weighed, ...]]:
    """Which languages have each word."""
    found: defaultdict[str, list[_Weighed]] = defaultdict(list)
    for number, (language, words) in enumerate(SPACED.items()):
        weighed = _Weighed(number, 1 / SHARES.get(language, USUAL))
        for word in words.split():
            found[word].append(weighed)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def _longest_of(language: str) -> re.Pattern[str]:
    """What finds the longest closed-class word at each place, in a language without spaces.

    Made when it is first asked for: most processes see no text in such a language.
    """
    words = map(re.escape, UNSPACED[language].split())
    longest_first = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(f"(?:{longest_first})(?!{_GOES_ON})")


_WEIGHED: Final = _weighed_words()
_KOREAN: Final = _Weighed(list(SPACED).index("ko"), 1 / SHARES["ko"])
_TOLD_BY: Final = {language: re.compile(f"[{letters}]") for language, letters in _LETTERS.items()}


@cached_short(2048)
def closed_class(text: str) -> ClosedClass:
    """How much of a line is closed-class words.

    Args:
        text: A line, folded.
    """
    words = _words(text)
    if not words:
        return _NOTHING
    if (letters := _unspaced_words(text)) > len(words):
        found, usual = _parts(text)
        share = min(1.0, len(found) / letters)
        return ClosedClass(share, share / usual)
    counts = {_KOREAN: _count_endings(text, words)}
    for word in words:
        for language in _WEIGHED.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    ratio = max(count * language.weight for language, count in counts.items())
    return ClosedClass(max(counts.values()) / len(words), ratio / len(words))


def reads_as_text(text: str) -> bool:
    """Whether a line has as many closed-class words as a sentence or headline: a menu has fewer.

    The same as `closed_class` would tell by the ratio, in less time.
    """
    if not text.isascii() and _EASTERN.search(text) is not None:
        return closed_class(text).ratio >= _OF_A_SENTENCE
    words = _words(text)
    least = len(words) * _OF_A_SENTENCE
    sums: dict[int, float] = {}
    for word in words:
        for language, weight in _WEIGHED.get(word, ()):
            sums[language] = sums.get(language, 0.0) + weight
            if sums[language] >= least:
                return True
    return False


def count_parts(text: str) -> int:
    """How many closed-class words ``text`` has of a language without spaces, each counted once."""
    return len(set(_parts(text)[0]))


def _words(text: str) -> list[str]:
    """What stands between spaces and `_PARTING`: French writes "l'eau"."""
    lower = text.lower()
    for mark in _PARTING:
        if mark in lower:
            lower = lower.replace(mark, " ")
    return lower.split()


def _unspaced_words(text: str) -> float:
    """Words that the letters of scripts without spaces make."""
    if text.isascii():
        return 0.0
    letters = len(UNSPACED_LETTERS.findall(text))
    return len(KANA_AND_HAN.findall(text)) / KANA_A_WORD + letters / LETTERS_A_WORD


def _parts(text: str) -> tuple[list[str], float]:
    """Closed-class words where none is parted from others, and what share running text has."""
    for language, letters in _TOLD_BY.items():
        if letters.search(text) is not None:
            return _longest_of(language).findall(text), SHARES[language]
    return [], USUAL


def _count_endings(text: str, words: Iterable[str]) -> int:
    """Words that have a Korean particle or ending, and are in no list themselves."""
    if text.isascii() or _HANGUL.search(text) is None:
        return 0
    return sum(
        len(word) > 1 and word.endswith(ENDINGS) and word not in NOUNS and word not in _WEIGHED
        for word in words
    )
