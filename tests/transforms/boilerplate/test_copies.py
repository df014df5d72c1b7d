"""Blocks are compared by their letters alone."""

from __future__ import annotations

import sys
import unicodedata

from naqi.transforms.boilerplate.copies import letters_of_each

PARTS = {"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sk", "Zs", "Zl", "Zp", "Cc", "Cf"}


def test_words_are_parted_by_all_punctuation_of_unicode_and_by_nothing_else() -> None:
    every = [chr(point) for point in range(sys.maxunicode + 1)]
    found = letters_of_each([f"a{character}b" for character in every])
    parted = {character for character, words in zip(every, found, strict=True) if len(words) == 2}
    assert parted == {c for c in every if unicodedata.category(c) in PARTS or c.isspace()}


def test_marks_inside_of_numbers_are_kept_apart_from_those_between_words() -> None:
    assert letters_of_each(["1.5 m, 2,5", "a.b\n3.x", ""]) == [
        ["1¤5", "m", "2¤5"],
        ["a", "b", "3", "x"],
        [],
    ]
