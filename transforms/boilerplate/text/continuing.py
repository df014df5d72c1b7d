"""Whether a line goes on from what stands above it, told by how it opens."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.words.openers import (
    AND_VERB,
    ARABIC_AND,
    ARABIC_SO,
    NO_AND,
    SPACED,
    UNSPACED,
)

_OPENERS: Final = frozenset(words for row in SPACED.values() for words in row.split("|"))
_MOST_WORDS: Final = max(words.count(" ") for words in _OPENERS) + 1
_FIRST_WORDS: Final = frozenset(words.partition(" ")[0] for words in _OPENERS)
_UNSPACED: Final = tuple(word for row in UNSPACED.values() for word in row.split("|"))
_BEGINNINGS: Final = frozenset(words[:2] for words in (*_OPENERS, *_UNSPACED))
_LONGEST: Final = 64
"""Characters within which a line opens."""
_QUOTES: Final = "\"“„«»‹'‘"
_MARKS: Final = ",،:;؛"
_AND: Final = re.compile(rf"{ARABIC_AND}(?!{NO_AND})\w{{2,}}")
_AND_VERB: Final = re.compile(rf"{ARABIC_AND}(?!{NO_AND})(?:{AND_VERB})|{ARABIC_SO}")
_OPENING: Final = frozenset(f"{ARABIC_AND}فك")
_OPENING_QUOTED: Final = _OPENING.union(_QUOTES)
_NOT_ARABIC: Final = re.compile("[پچژگکیٹڈڑےہ]")
"""Letters of Persian, Urdu and their like, which write "and" apart."""


def goes_on(text: str) -> bool:
    """Whether a line opens as what follows a sentence does: "but", "however", "in addition".

    >>> goes_on("But nobody came"), goes_on("Nobody came")
    (True, False)
    """
    text = text[:_LONGEST].lstrip(_QUOTES)
    if text[:2].lower() not in _BEGINNINGS and text[:1] != ARABIC_AND:
        return False  # most lines, which is soon told
    words = text.lower().split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
    words = [word.strip(_MARKS) for word in words]
    if words[0] in _FIRST_WORDS:
        openings = (" ".join(words[:count]) for count in range(1, len(words) + 1))
        if not _OPENERS.isdisjoint(openings):
            return True
    if text[0] == ARABIC_AND:
        return _AND.match(text) is not None and _NOT_ARABIC.search(text) is None
    return text.startswith(_UNSPACED)


def goes_on_with_verb(text: str) -> bool:
    """Whether a line opens with an Arabic "and", "so" or "also" and a verb, as no headline does.

    >>> goes_on_with_verb("وقال الشاهد"), goes_on_with_verb("وزير الزراعة")
    (True, False)
    """
    if text[:1] not in _OPENING_QUOTED:  # most lines, which is soon told
        return False
    text = text[:_LONGEST].lstrip(_QUOTES)
    return (
        text[:1] in _OPENING
        and _AND_VERB.match(text) is not None
        and _NOT_ARABIC.search(text) is None
    )
