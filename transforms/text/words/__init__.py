"""Closed-class words: they make sentences of names and nouns, and menus have none.

Articles and other determiners, pronouns, adpositions, conjunctions, auxiliaries and particles
alone: the classes DET, PRON, ADP, CCONJ, SCONJ, AUX and PART of Universal Dependencies, with a few
adverbs that take part in conjunctions and negations. The lists are written after the languages'
grammars, by those classes, most frequent forms first. Published stop lists hold "news", "more" and
"main page", which is what menus are made of; so does no list here, though that leaves out words
such as "about" and "plus" that are both.

Words stand here as they come out of pages: in lower case, composed (NFC), in plain letters
(`transforms.text.plain_letters`). A language is a line in the module of its family.
"""

from __future__ import annotations

from typing import Final

from naqi.transforms.text.words import (
    germanic,
    indic,
    iranian,
    korean,
    others,
    romance,
    semitic,
    slavic,
    unspaced,
)

SPACED: Final[dict[str, str]] = {
    **germanic.WORDS,
    **romance.WORDS,
    **slavic.WORDS,
    **semitic.WORDS,
    **iranian.WORDS,
    **indic.WORDS,
    **others.WORDS,
    "ko": korean.WORDS,
}
"""Of languages with spaces between words, by BCP-47 code."""
FUNCTION_WORDS: Final = frozenset(word for words in SPACED.values() for word in words.split())
"""Those of all languages with spaces between words."""
UNSPACED: Final[dict[str, str]] = unspaced.PARTS
"""Of languages without, in which they stand anywhere."""
FUNCTION_PARTS: Final = tuple(
    part for language in ("th", "lo", "km", "my", "bo") for part in UNSPACED[language].split()
)
"""Of the scripts of those in which no mark tells the end of a sentence."""
ENDINGS: Final[tuple[str, ...]] = tuple(korean.ENDINGS.split())
"""What makes a word one that stands in a sentence, where such words are written on to others."""
NOUNS: Final = frozenset(korean.NOUNS.split())
"""Words that have such an ending by chance."""
USUAL: Final = 0.4
"""Share of the words of running text that these are, where `SHARES` does not say otherwise."""
SHARES: Final[dict[str, float]] = {
    "am": 0.08, "ta": 0.11, "te": 0.11,
    "ka": 0.16, "he": 0.16, "tr": 0.16, "fi": 0.18,
    "bn": 0.21, "ar": 0.23, "pl": 0.23, "cs": 0.24, "hu": 0.25, "hy": 0.25, "ru": 0.25,
    "ckb": 0.26, "uk": 0.26, "hr": 0.28, "sr": 0.28, "sr-Latn": 0.28,
    "id": 0.3, "ms": 0.3, "ne": 0.3, "vi": 0.31, "bg": 0.33, "sw": 0.34, "fa": 0.36,
    "zh": 0.2, "ko": 0.43, "bo": 0.5, "km": 0.5, "lo": 0.5, "my": 0.5, "th": 0.53, "ja": 0.55,
}  # fmt: skip
"""By language: less where they are endings and prefixes, and where figures stand in the text."""
