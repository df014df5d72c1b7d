"""How much of a line is closed-class words: a good part of each sentence, little of any menu."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final, NamedTuple

from naqi.transforms.boilerplate.text.words import ENDINGS, NOUNS, SHARES, SPACED, UNSPACED, USUAL
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.scripts import UNSPACED as KANA_AND_HAN
from naqi.transforms.text.scripts import UNSPACED_LETTERS

KANA_A_WORD: Final = 2
"""Characters of kana and Han that a word has."""
LETTERS_A_WORD: Final = 5
"""Characters of other scripts without spaces that a word has."""

_WORD: Final = re.compile(
    r"[^\s\u200c'’`´\"“”„«»‹›()\[\]{},;:!?…|/،؛؟।॥。、，！？：；「」『』（）·•]+"
)
"""What stands between spaces, most punctuation and apostrophes: French writes "l'eau"."""
_HANGUL: Final = re.compile("[가-힣]")
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

    @property
    def reads_as_text(self) -> bool:
        """Whether there are as many of them as a sentence has: a menu has fewer."""
        return self.ratio >= _OF_A_SENTENCE


_NOTHING: Final = ClosedClass(0.0, 0.0)


def _languages_by_word() -> dict[str, tuple[int, ...]]:
    """Which languages have each word, by their numbers."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(SPACED.values()):
        for word in words.split():
            found[word].append(number)
    return {word: tuple(numbers) for word, numbers in found.items()}


def _longest_of(parts: str) -> re.Pattern[str]:
    """What finds the longest of ``parts`` at each place."""
    longest_first = "|".join(sorted(map(re.escape, parts.split()), key=len, reverse=True))
    return re.compile(f"(?:{longest_first})(?!{_GOES_ON})")


_LANGUAGES: Final = _languages_by_word()
_SHARES: Final = [SHARES.get(language, USUAL) for language in SPACED]
_KOREAN: Final = list(SPACED).index("ko")
_PARTS: Final = tuple(
    (re.compile(f"[{letters}]"), _longest_of(UNSPACED[language]), SHARES[language])
    for language, letters in _LETTERS.items()
)


@cached_short(2048)
def closed_class(text: str) -> ClosedClass:
    """How much of a line is closed-class words.

    Args:
        text: A line, folded.
    """
    words = _WORD.findall(text.lower())
    if not words:
        return _NOTHING
    if not text.isascii():
        letters = len(KANA_AND_HAN.findall(text)) / KANA_A_WORD
        letters += len(UNSPACED_LETTERS.findall(text)) / LETTERS_A_WORD
        if letters > 0:
            return _of_unspaced(text, max(letters, len(words)))
    counts: dict[int, int] = {}
    for word in words:
        for language in _LANGUAGES.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    if _HANGUL.search(text) is not None:
        counts[_KOREAN] = counts.get(_KOREAN, 0) + sum(map(_has_ending, words))
    if not counts:
        return _NOTHING
    ratio = max(count / _SHARES[language] for language, count in counts.items())
    return ClosedClass(max(counts.values()) / len(words), ratio / len(words))


def closed_class_share(text: str) -> float:
    """`ClosedClass.share` of a line."""
    return closed_class(text).share


def count_parts(text: str) -> int:
    """How many closed-class words ``text`` has of a language without spaces, each counted once."""
    return len(set(_parts(text)[0]))


def _of_unspaced(text: str, words: float) -> ClosedClass:
    found, usual = _parts(text)
    share = min(1.0, len(found) / words)
    return ClosedClass(share, share / usual)


def _parts(text: str) -> tuple[list[str], float]:
    """Closed-class words where none is parted from others, and what share running text has."""
    for letters, parts, share in _PARTS:
        if letters.search(text) is not None:
            return parts.findall(text), share
    return [], USUAL


def _has_ending(word: str) -> bool:
    """Whether a Korean particle or ending is written on to ``word``, which is none itself."""
    return len(word) > 1 and word.endswith(ENDINGS) and word not in NOUNS and word not in _LANGUAGES
