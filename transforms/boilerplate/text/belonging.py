"""Whether a line belongs to the text of its page, told by the words that it shares with it.

Headlines of other articles, notes about authors and calls to subscribe may have the form of
sentences; what they are about is not what the text is about. A text comes back to its words: two of
three short paragraphs share a third of theirs with the others, one of ten headlines of other
articles does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from naqi.transforms.text.scripts import ANY_UNSPACED, UNSPACED
from naqi.transforms.text.words import FUNCTION_WORDS

_SHORTEST: Final = 4
"""Letters of a word that tells what a text is about."""
_LETTER: Final = r"[^\s\d!-/:-@\[-`{-~،؛؟۔।«»“”‘’„‚…–—（）。，、？！「」『』【】·•]"
_WORD: Final = re.compile(f"{_LETTER}{{{_SHORTEST},}}")
_SHORT_WORD: Final = re.compile(f"{_LETTER}{{2,}}")
_SYLLABLES: Final = re.compile("[\u1200-\u139f\uac00-\ud7af]")
"""Ethiopic and Hangul, in which a letter is a syllable."""
_HEBREW: Final = re.compile("[\u05d0-\u05ea]")
"""In which articles and prepositions are written on to a word: its first letter is not compared."""
_ARABIC: Final = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_CLITICS: Final = re.compile("[وف]?(?:بال|كال|لل|ال)|[وف]")
"""In which conjunctions, prepositions and the article are written on to a word: a headline has
fewer of them than a text that says the same."""
_OTHERWISE: Final = re.compile(
    "|".join(p.pattern for p in (ANY_UNSPACED, _SYLLABLES, _HEBREW, _ARABIC))
)
_STEM, _ARABIC_STEM, _SYLLABLE_STEM = 6, 5, 2
"""Characters by which words are compared, since many languages inflect their ends."""
_LEAST_STEM: Final = 3
"""Characters that an Arabic word has without what is written on to it."""
_PIECES: Final = {True: 2, False: 4}
"""Characters of what is compared instead of words, of every second one: of kana and Han, of other
scripts."""
_MOST_WORDS: Final = 10
"""Of a line: more say no more, and each is looked for in the whole text."""
_LEAST_WORDS: Final = 3
"""Of a line: fewer say nothing."""
_SHARED, _NEARBY, _APART = 1.5, 0.6, -0.45
"""What a word tells that the text has too, one that lines nearby have, and one that none has."""
_LEAST, _GREATEST = -3.0, 4.0

LONGEST_TEXT: Final = 4_000
"""Characters of a text that need be compared with."""


def beginning(texts: Iterable[str], most: int = LONGEST_TEXT) -> str:
    """The first ``most`` characters of ``texts``, one a line; no more of them are asked for."""
    taken: list[str] = []
    size = 0
    for text in texts:
        taken.append(text[:most])
        size += len(taken[-1])
        if size >= most:
            break
    return "\n".join(taken)[:most]


def belonging(line: str, text: str, nearby: str = "", *, inside: bool = False) -> float:
    """How much a line speaks for being of a text: the logarithm of how many times as likely.

    Args:
        line: Of at most a few hundred characters.
        text: That of its page, or its first `LONGEST_TEXT` characters.
        nearby: Lines of which it is one, and of which nothing is known yet: those of one text
            share words, headlines hardly.
        inside: Whether the line is part of ``text``.

    Returns:
        From -3, where it shares none of many words, over 0, where about a fifth of them, to 4,
        where several. 0 too for a line that has not enough words to tell.
    """
    words = _content_words(line)
    if len(words) < _LEAST_WORDS:
        return 0.0
    value = 0.0
    for word in words:
        if text.count(word) > 1 if inside else word in text:
            value += _SHARED
        elif nearby and nearby.count(word) > 1:
            value += _NEARBY
        else:
            value += _APART
    return min(max(value, _LEAST), _GREATEST)


def _content_words(line: str) -> list[str]:
    """The beginnings of its words but those of a closed class; pieces where none are spaced."""
    if _OTHERWISE.search(line):
        words = dict.fromkeys(_other_words(line))
    else:
        plain = [word[:_STEM] for word in _WORD.findall(line) if word not in FUNCTION_WORDS]
        words = dict.fromkeys(plain)
    return [*words][:: max(1, len(words) // _MOST_WORDS)][:_MOST_WORDS]


def _other_words(line: str) -> Iterator[str]:
    for word in _SHORT_WORD.findall(line):
        if ANY_UNSPACED.match(word):
            size = _PIECES[UNSPACED.match(word) is not None]
            yield from (word[at : at + size] for at in range(0, len(word) - size + 1, 2))
        elif _SYLLABLES.match(word):
            yield word[:_SYLLABLE_STEM]
        elif len(word) >= _SHORTEST and word not in FUNCTION_WORDS:
            yield _stem(word)


def _stem(word: str) -> str:
    """What of a word is compared."""
    if _ARABIC.match(word):
        clitics = _CLITICS.match(word)
        first = clitics.end() if clitics else 0
        if len(word) - first < _LEAST_STEM:
            first = 0
        return word[first : first + _ARABIC_STEM]
    if _HEBREW.match(word) and len(word) > _SHORTEST:
        return word[1:_STEM]
    return word[:_STEM]
