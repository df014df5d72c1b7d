"""Which forms a line can have at all: most lines are told at a glance to have none.

All gates are computed from the rows of the forms and from the phrases: nothing is kept by hand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, NamedTuple

import regex

from naqi.transforms.boilerplate.furniture.forms import Form
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import letters_by_script

_NUMBER = re.compile(r"\d")
_SEVERAL = re.compile(r"\d\D+\d")
_BEGINNING: Final = 3
"""Characters by which most lines are told from those that open as furniture does."""


class Glance(NamedTuple):
    """What is seen of a line before any form is tried."""

    opens: bool
    """It may open as a phrase does, or a form that says how it opens."""
    marked: bool
    """It may have a number or a mark."""
    numbers: int
    """Numbers in it: none, 1 or 2, which stands for several."""
    worded: bool
    """It has one of the words that forms have."""


def forms_to_try(
    forms: Sequence[Form],
) -> Mapping[tuple[bool, bool, int, bool], tuple[Form, ...]]:
    """By `Glance`: the forms that a line may have of which that is seen, in their order."""
    tried: dict[tuple[bool, bool, int, bool], tuple[Form, ...]] = {}
    for seen in product((False, True), (False, True), range(3), (False, True)):
        glance = Glance(*seen)
        tried[glance] = tuple(form for form in forms if _passes(form, glance))
    return tried


def _passes(form: Form, glance: Glance) -> bool:
    return (
        (glance.opens or not form.opens)
        and (glance.marked or not form.marks)
        and glance.numbers >= form.numbers
        and (glance.worded or not form.words)
    )


def count_numbers(line: str) -> int:
    """Numbers in ``line``: none, 1 or 2, which stands for several."""
    return 2 if _SEVERAL.search(line) else 1 if _NUMBER.search(line) else 0


class Words:
    """The words of forms, looked for in a page before they are in its lines."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self.all: Final = tuple(dict.fromkeys(word for form in forms for word in form.words))
        self._with_scripts = [(word, frozenset(letters_by_script(word))) for word in self.all]

    def of_page(self, text: str, script: str = "") -> tuple[str, ...]:
        """Those that ``text`` has: others are in no part of it.

        Args:
            text: Lines of a page.
            script: That of all its letters, if it is known.
        """
        lower = text.lower()
        possible = self.all
        if script:
            possible = tuple([word for word, own in self._with_scripts if own <= {script}])
        return tuple([word for word in possible if word in lower])


def has_one_of(words: Collection[str], line: str) -> bool:
    """Whether one of ``words``, in lower case, is in ``line``."""
    if words:
        lower = line.lower()
        for word in words:
            if word in lower:
                return True
    return False


class Openings:
    """How furniture opens, which most lines do not.

    Args:
        forms: Some of which say how they open.
        first_words: Of the keys of phrases.

    Raises:
        ValueError: If a form does not say plainly how it opens.
    """

    def __init__(self, forms: Iterable[Form], first_words: Iterable[str]) -> None:
        openings = "|".join(opening for form in forms for opening in _openings(form))
        # Marks too: no part of a word to `re`, which forms are written in, but one to `regex`.
        before = r"[\W\p{M}]*"
        self._of_forms = regex.compile(rf"{before}(?:{openings or '(?!)'})", regex.I)
        self._first_words = frozenset(first_words)
        self._beginnings = frozenset(
            word[:end] for word in self._first_words for end in range(len(word) + 1)
        )
        self._may_begin = cached_short(4096)(self._begins_with)
        self._may_open = cached_short(4096)(self._opens_with)

    def may_open(self, line: str) -> bool:
        """Whether a line that is furniture for how it opens may open as ``line`` does."""
        return self._may_begin(line[:_BEGINNING]) and self._may_open(line.partition(" ")[0])

    def _begins_with(self, letters: str) -> bool:
        """Whether such a line may begin with these characters."""
        key = phrase_key(letters).partition(" ")[0]
        return key in self._beginnings or (self._of_forms.match(letters, partial=True) is not None)

    def _opens_with(self, word: str) -> bool:
        """Whether such a line may have this first word."""
        key = phrase_key(word).partition(" ")[0]
        return not key or key in self._first_words or self._of_forms.match(word) is not None


def _openings(form: Form) -> Iterator[str]:
    """First words of how a form opens."""
    for opening in form.opens.split("|") if form.opens else ():
        word = opening.partition(" ")[0]
        try:
            regex.compile(word)
        except regex.error:
            word = ""
        if not word:
            name = form.holds.__name__
            raise ValueError(f"{name}: opens={form.opens!r} is no list of alternatives")
        yield word
