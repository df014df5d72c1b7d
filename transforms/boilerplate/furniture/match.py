"""Furniture: lines that are no content, on whatever page they stand, by form or phrase."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache, partial
from typing import Final

from naqi.transforms.boilerplate.furniture.forms import FORMS, LONGEST, Form
from naqi.transforms.boilerplate.furniture.gates import (
    AS_PHRASE,
    Opener,
    Words,
    count_numbers,
    forms_to_try,
    has_one_of,
)
from naqi.transforms.boilerplate.furniture.lexicon import LEXICON, Lexicon, PhraseRule
from naqi.transforms.text.bounded_cache import cached_each, cached_short

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
        self._marked = re.compile(rf"[\d{re.escape(self.marks)}]")
        self._to_try = lru_cache(4096)(partial(forms_to_try, tuple(forms)))
        self._opener = Opener(forms, lexicon.first_words)
        self.match_alone = cached_short(4096)(self._match_alone)
        """`match` of a line of which no more is known: remembered, as it is asked again."""
        self.match_each = cached_each(4096)(self._match_each)
        """`match` of each of many lines: what can be asked of all at once is."""

    def match(
        self, line: str, words: Collection[str] | None = None, *, marked: bool = True
    ) -> Row | None:
        """The row by which a line is furniture; None if it is content.

        Args:
            line: Folded.
            words: What `Words.of_page` tells of its page; None if it was not asked.
            marked: Whether it may have a number or one of `marks`.
        """
        if len(line) > LONGEST:
            return None
        opens = self._opener.openings(line)
        numbers = count_numbers(line) if marked else 0
        worded = has_one_of(self.words.all if words is None else words, line)
        for form in self._to_try(opens, marked, numbers, worded, " " not in line):
            if len(line) <= form.longest and form.holds(line):
                return form
        return self.lexicon.match(line) if AS_PHRASE in opens else None

    def may_open(self, line: str) -> bool:
        """Whether ``line`` opens as some furniture does that is told by that."""
        return bool(self._opener.openings(line))

    def _match_alone(self, line: str) -> Row | None:
        return self.match(line)

    def _match_each(self, lines: Sequence[str]) -> list[Row | None]:
        words = self.words.of_page("\n".join([line for line in lines if len(line) <= LONGEST]))
        marked = self._marked.search
        return [self.match(line, words, marked=marked(line) is not None) for line in lines]


FURNITURE: Final = Furniture()
"""Of Naqi's own forms and phrases."""
