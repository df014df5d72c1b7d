"""Which forms a line can have at all: most lines are told at a glance to have none.

All gates are computed from the rows of the forms and from the phrases: nothing is kept by hand.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

import regex

from naqi.transforms.furniture.forms import Form
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.parts import Parts

_NUMBER = re.compile(r"\d")
_ANOTHER = re.compile(r"\D\d")
_BEGINNING: Final = 3
"""Characters by which most lines are told from those that open as furniture does."""


Openings = frozenset[str]
"""How a line may open: `Form.opens` of some forms, and `AS_PHRASE`."""

AS_PHRASE: Final = "as a phrase"
NOT: Final[Openings] = frozenset()
"""How most lines open: as no furniture does."""
NO_WORDS: Final[frozenset[str]] = frozenset()
"""What most lines have of the words and marks of forms."""


def forms_to_try(
    forms: Iterable[Form],
    opens: Openings,
    marks: frozenset[str],
    numbers: int,
    words: frozenset[str],
    is_word: bool,
) -> tuple[Form, ...]:
    """Those of ``forms`` that a line may have of which so much is seen, in their order.

    Args:
        forms: Of furniture.
        opens: How it may open.
        marks: Those that it has, of those that forms have.
        numbers: How many numbers it has: none, 1 or 2, which stands for several.
        words: Those that it has, of those that forms have.
        is_word: It has no space.
    """
    return tuple(
        form
        for form in forms
        if (not form.opens or form.opens in opens)
        and (not form.marks or not marks.isdisjoint(form.marks))
        and numbers >= form.numbers
        and (not form.words or not words.isdisjoint(form.words))
        and (is_word or not form.is_word)
    )


def count_numbers(line: str) -> int:
    """Numbers in ``line``: none, 1 or 2, which stands for several."""
    first = _NUMBER.search(line)
    if first is None:
        return 0
    return 1 if _ANOTHER.search(line, first.end()) is None else 2


class Words:
    """The words of forms, looked for in all lines of a page at once."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._all: Final = Parts(word for form in forms for word in form.words)

    def of_line(self, line: str) -> frozenset[str]:
        """Those that a line has."""
        return frozenset(self._all.found_in(line.lower()))

    def of_each(self, lines: Sequence[str]) -> list[frozenset[str]]:
        """Those that each of ``lines`` has. Most have none."""
        lower = [line.lower() for line in lines]
        text = "\n".join(lower)
        words = [NO_WORDS] * len(lines)
        starts = [0, *accumulate(len(line) + 1 for line in lower)]
        for word in self._all.found_in(text):
            at = text.find(word)
            while at >= 0:
                number = bisect_right(starts, at) - 1
                words[number] |= {word}
                at = text.find(word, starts[number + 1])
        return words


class Opener:
    """Tells how lines open: most of them as no furniture does.

    Args:
        forms: Some of which say how they open.
        first_words: Of the keys of phrases.

    Raises:
        ValueError: If a form does not say plainly how it opens.
    """

    def __init__(self, forms: Iterable[Form], first_words: Iterable[str]) -> None:
        self._of_forms = {form.opens: _compile(form) for form in forms if form.opens}
        self._first_words = frozenset(first_words)
        self._sorted_words = sorted(self._first_words)
        self._may_begin = lru_cache(16384)(self._begins_with)  # of `_BEGINNING` characters each
        self._of_word = cached_short(16384)(self._opens_with)

    def openings(self, line: str) -> Openings:
        """How ``line`` may open; it opens in no other way."""
        if not self._may_begin(line[:_BEGINNING]):
            return NOT
        return self._of_word(line.partition(" ")[0])

    def _begins_with(self, letters: str) -> bool:
        """Whether a line that opens as furniture does may begin with these characters."""
        key = phrase_key(letters).partition(" ")[0]
        return self._begins_word(key) or any(
            opening.match(letters, partial=True) for opening in self._of_forms.values()
        )

    def _begins_word(self, key: str) -> bool:
        """Whether a first word of phrases begins so."""
        words = self._sorted_words
        following = bisect_left(words, key)  # the words that begin so follow on one another
        return following < len(words) and words[following].startswith(key)

    def _opens_with(self, word: str) -> Openings:
        """How a line may open that has this first word."""
        key = phrase_key(word).partition(" ")[0]
        is_plain = bool(key)  # else the word is punctuation, and what opens the line follows
        found = {opens for opens, opening in self._of_forms.items() if opening.match(word)}
        if key in self._first_words:
            found.add(AS_PHRASE)
        return frozenset(found) if is_plain else frozenset({*self._of_forms, AS_PHRASE})


def _compile(form: Form) -> regex.Pattern[str]:
    """What matches the first word of a line that opens as ``form`` does."""
    words = "|".join(_first_words(form))
    # Marks too: no part of a word to `re`, which forms are written in, but one to `regex`.
    return regex.compile(rf"[\W\p{{M}}]*(?:{words})", regex.I)


def _first_words(form: Form) -> Iterator[str]:
    for opening in form.opens.split("|"):
        word = opening.partition(" ")[0]
        if not _is_pattern(word):
            name = form.holds.__name__
            raise ValueError(f"{name}: opens={form.opens!r} is no list of alternatives")
        yield word


def _is_pattern(word: str) -> bool:
    if word.isalpha():  # most, and at once
        return True
    try:
        regex.compile(word)
    except regex.error:
        return False
    return word != ""
