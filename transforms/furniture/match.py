"""Furniture: lines that are no content, on whatever page they stand, by form or phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache, partial
from typing import Final

from naqi.transforms.furniture.forms import FORMS, LONGEST, Form
from naqi.transforms.furniture.gates import (
    AS_PHRASE,
    NO_WORDS,
    Opener,
    Words,
    count_numbers,
    forms_to_try,
)
from naqi.transforms.furniture.lexicon import LEXICON, Lexicon, PhraseRule
from naqi.transforms.text.bounded_cache import cached_each

Row = Form | PhraseRule
"""By which a line is furniture."""


class Furniture:
    """Tells lines that are furniture, by a table of forms and a lexicon of phrases.

    Raises:
        ValueError: If a form does not say plainly how it opens.
    """

    def __init__(self, forms: Sequence[Form] = FORMS, lexicon: Lexicon = LEXICON) -> None:
        self.lexicon = lexicon
        self.words = Words(forms)
        """What `match` is told of a page."""
        self.marks = "".join(dict.fromkeys(mark for form in forms for mark in form.marks))
        """One of these, or a number, is in each line that has a form of marks or numbers."""
        self._known_marks = frozenset(self.marks)
        self._marked = re.compile(rf"[\d{re.escape(self.marks)}]")
        self._to_try = lru_cache(4096)(partial(forms_to_try, tuple(forms)))
        self._opener = Opener(forms, lexicon.first_words)
        self.match_each = cached_each(4096)(self._match_each)
        """`match` of each of many lines: what can be asked of all at once is, and remembered."""

    def match(self, line: str, words: frozenset[str] | None = None) -> Row | None:
        """The row by which a line is furniture; None if it is content.

        Args:
            line: Folded.
            words: What `Words.of_each` tells of it; None if it was not asked.
        """
        if len(line) > LONGEST:
            return None
        opens = self._opener.openings(line)
        worded = self.words.of_line(line) if words is None else words
        is_word = " " not in line
        marked = self._marked.findall(line)
        if not (marked or opens or worded or is_word):
            return None  # most lines, and at once
        marks = self._known_marks.intersection(marked) if marked else NO_WORDS
        numbers = count_numbers(line) if len(marks) < len(marked) else 0
        for form in self._to_try(opens, marks, numbers, worded, is_word):
            if len(line) <= form.longest and form.holds(line):
                return form
        return self.lexicon.match(line) if AS_PHRASE in opens else None

    def match_alone(self, line: str) -> Row | None:
        """`match` of a line that is likely one of those that `match_each` was asked about."""
        return self.match_each([line])[0]

    def may_open(self, line: str) -> bool:
        """Whether ``line`` opens as some furniture does that is told by that."""
        return bool(self._opener.openings(line))

    def _match_each(self, lines: Sequence[str]) -> list[Row | None]:
        words = self.words.of_each([line if len(line) <= LONGEST else "" for line in lines])
        return [*map(self.match, lines, words)]


FURNITURE: Final = Furniture()
"""Of Naqi's own forms and phrases."""
