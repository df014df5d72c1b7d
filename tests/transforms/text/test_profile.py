"""What is known of a page's characters holds for every line of it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.profile import Profiler
from naqi.transforms.text.scripts import letters_by_script
from naqi.transforms.text.storable import fold

PROFILER = Profiler("|#")
TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from(" \n\t\u00a0\u0640\u0301\u064eaбب가"))


@given(TEXT)
@example("ᄀ\u1161")  # a syllable of Hangul in two letters
@example("\u0915\u093c")
@example("한국어")
def test_nothing_is_left_undone_that_a_line_needs(text: str) -> None:
    known, lines = PROFILER.characters(text), text.split("\n")
    if known.folded:
        assert [line.strip() for line in lines] == [fold(line) for line in lines]
    if known.keys:
        folded = [fold(line) for line in lines]
        assert list(text_keys(folded)) == folded
    counts = letters_by_script(text)
    assert not known.script or counts in ({}, {known.script: sum(counts.values())})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (True, True, "Zyyy")),
        ("A plain page\nof two lines, 12 %.", (True, True, "Latn")),
        ("افتتح المجلس مكتبة\nيوم الاثنين.", (True, True, "Arab")),
        ("市议会开会。", (True, True, "Hani")),
        ("two  spaces", (False, True, "Latn")),
        ("a tab\there", (False, True, "Latn")),
        ("a\u00a0space that does not break", (False, True, "Latn")),
        ("مكتبـة", (True, False, "Arab")),  # tatweel
        ("cafe\u0301", (True, False, "Latn")),
        ("مكتبة library", (True, True, "")),
        ("😀 A plain page", (True, True, "Latn")),
        ("𠀀", (False, False, "")),  # too rare a letter to be known
    ],
)
def test_what_is_known(text: str, expected: tuple[bool, bool, str]) -> None:
    assert PROFILER.characters(text)[:3] == expected


@pytest.mark.parametrize("character", ["7", "٣", "۳", "|", "#"])
def test_digits_and_the_marks_that_it_was_told_of_are_found_again(character: str) -> None:
    assert PROFILER.characters(f"a{character}b@").marks == bytes([0, 1, 0, 0])
