"""Normalisation: of ordinary text what Unicode says, and of any text in linear time."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.normal_form import JOINER, MOST_MARKS, nfc, stream_safe
from tests.growth import growth

ACUTE, CEDILLA, GRAVE_BELOW = "\u0301", "\u0327", "\u0316"
MARKS = [ACUTE, CEDILLA, GRAVE_BELOW, "\u0344", "\u0f73", "\uff9e", "\u05b0", "\u064e", "\u0345"]
mixed = st.text(st.sampled_from([*MARKS, *MARKS, "e", "\u1f82", "が", " ", "ا"]), max_size=120)


@pytest.mark.parametrize(
    "text",
    [
        "Le café d’à côté",
        "cafe\u0301",
        "Tiếng Việt có dấu, cả khi tách rời: " + unicodedata.normalize("NFD", "Tiếng Việt"),
        "بِسْمِ ٱللَّهِ",
        "בְּרֵאשִׁית",
        "ｶﾞｷﾞｸﾞｹﾞｺﾞ" * 20,
        "กำลังดื่มน้ำ" * 10,
        "a" + ACUTE * (MOST_MARKS - 1) + CEDILLA,
    ],
)
def test_ordinary_text_is_normalised_as_ever(text: str) -> None:
    assert stream_safe(text) == text
    assert nfc(text) == unicodedata.normalize("NFC", text)


def test_after_so_many_marks_comes_a_joiner() -> None:
    assert stream_safe("e" + ACUTE * 65) == "e" + JOINER.join(["\u0301" * 30] * 2 + ["\u0301" * 5])


def test_text_that_is_stream_safe_stays_so() -> None:
    once = stream_safe("x" + (CEDILLA + ACUTE) * 100)
    assert stream_safe(once) == once


def as_the_standard_says(text: str) -> str:
    """The Stream-Safe Text Process, UAX15-D4, word for word."""
    made, count = "", 0
    for character in text:
        marks = [unicodedata.combining(c) > 0 for c in unicodedata.normalize("NFKD", character)]
        leading = marks.index(False) if False in marks else len(marks)
        if count + leading > 30:
            made, count = made + JOINER, 0
        made += character
        if all(marks):
            count += len(marks)
        else:
            count = marks[::-1].index(False)
    return made


@given(mixed)
@example("\u1f82" + "\u0344" * 40)
@example("\u0301" * 31)
def test_it_is_what_the_standard_says(text: str) -> None:
    assert stream_safe(text) == as_the_standard_says(text)


@pytest.mark.parametrize("marks", [ACUTE + CEDILLA + GRAVE_BELOW, "\u0f73", "\u05b0\u05bc", "़्"])
@pytest.mark.parametrize(
    "function", [nfc, lambda text: text_keys([text])[0]], ids=["nfc", "text_keys"]
)
def test_time_grows_as_the_text_does(function: object, marks: str) -> None:
    assert growth(function, lambda n: "a" + marks * (n // len(marks)), 100_000) is None  # type: ignore[arg-type]


def test_a_key_is_the_same_however_long_runs_of_optional_marks_are() -> None:
    (key,), (bare,) = text_keys(["a" + ACUTE * 500 + "b"]), text_keys(["a" + ACUTE + "b"])
    assert key == bare[:1] + "b"
