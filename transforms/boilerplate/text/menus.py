"""Menus of many words on one line, told from sentences in any script.

A menu names things one after another: nothing pauses or ends in it, and it has no words of a closed
class but by chance. What speaks for it beside that depends on the script: capitals, words that
menus are made of, spaces where prose has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.trails import LABEL
from naqi.transforms.text.scripts import ANY_UNSPACED, UNSPACED
from naqi.transforms.text.words import FUNCTION_PARTS, FUNCTION_WORDS

_LONGEST: Final = 2_000
"""Characters of a menu."""
_BARS: Final = re.compile(r"[|｜¦>›·•・→◆▪●»«]|\s[-–/／<]\s")
_LEAST_BARRED: Final = 5
_LONGEST_ITEM: Final = 40
"""Items between bars, and characters of each."""
_LEAST: Final = 10
"""Words of a menu with spaces alone, if some are those that menus are made of."""
_MANY: Final = 14
"""Words of one without such, in a script with capitals."""
_MOST_MANY: Final = 20
"""Words of one in a script without."""
_LEAST_UNSPACED: Final = 8
_OF_HAN, _OF_LETTERS = 8, 16
"""Items where words are not spaced, and most characters of nearly each."""
_MARKS: Final = re.compile("[.,;:!?،؛؟。、，；：！？।॥…“”«»\u1362\u104a\u104b\u17d4]")
_TYPED_STOP: Final = "\u1361\u1361"
"""An Ethiopic full stop as it is typed, of two signs that part words."""
_MOST_MARKED: Final = 0.06
"""Marks a word: those of abbreviations."""
_CLOSED: Final = 0.1
"""Share of closed-class words below which it is no sentence, in languages that have them."""
_MOST_CLOSED: Final = 0.25
"""And with those of items that have several words."""
_CAPITALS: Final = 0.7
_PHRASES: Final = 0.2
_LEAST_PHRASES: Final = 3
_NEARLY_ALL: Final = 0.9


def is_menu_line(text: str) -> bool:
    """Whether a line that ends no sentence is a menu.

    Args:
        text: Folded.
    """
    if len(text) > _LONGEST or _TYPED_STOP in text or LABEL.match(text):
        return False
    items = [item for part in _BARS.split(text) if (item := part.strip())]
    if len(items) >= _LEAST_BARRED and 2 * len(items) > text.count(",") + text.count("،"):
        return _are_items(items)
    words = text.split()
    if len(words) < _LEAST_UNSPACED or len(_MARKS.findall(text)) > _MOST_MARKED * len(words):
        return False
    if ANY_UNSPACED.search(text):
        return _are_unspaced_items(words)
    if len(words) < _LEAST:
        return False
    closed = [at for at, word in enumerate(words) if word.lower() in FUNCTION_WORDS]
    most = _CLOSED * len(words)
    if len(closed) > most:
        if len(closed) > _MOST_CLOSED * len(words):  # as of most sentences, and at once
            return False
        inside = FURNITURE.lexicon.in_phrases(words)  # "About us" is an item
        if sum(at not in inside for at in closed) > most:
            return False
    if FURNITURE.lexicon.count(text) >= max(_LEAST_PHRASES, _PHRASES * len(words)):
        return True
    capitals = sum(word[0].isupper() for word in words)
    small = sum(word[0].islower() for word in words)
    if capitals + small > len(words) / 2:
        return len(words) >= _MANY and capitals >= _CAPITALS * (capitals + small)
    return len(words) >= _MOST_MANY and _MARKS.search(text) is None


def _are_items(items: Sequence[str]) -> bool:
    short = sum(len(item) <= _LONGEST_ITEM for item in items)
    return short >= _NEARLY_ALL * len(items) and not any(map(_MARKS.search, items[:-1]))


def _are_unspaced_items(words: Sequence[str]) -> bool:
    """Whether what spaces part in a script without are items: prose has clauses, or none at all."""
    own = sum(ANY_UNSPACED.search(word) is not None for word in words)
    if 2 * own < len(words):  # names in a script with spaces
        return False
    short = sum(len(word) <= (_OF_HAN if UNSPACED.search(word) else _OF_LETTERS) for word in words)
    particles = sum(any(map(word.__contains__, FUNCTION_PARTS)) for word in words)
    return short >= _NEARLY_ALL * len(words) and particles <= len(words) / 3
