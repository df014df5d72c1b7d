"""Keys: what counts when texts, or phrases, are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.keys import optional, phrase_key, text_keys

POINTS = {
    "Arabic": ("كُتِبَ", "كتب"),
    "Hebrew": ("שָׁלוֹם", "שלום"),
    "Latin": ("x\u0323", "x"),
    "tatweel": ("مكتبـــة", "مكتبة"),
    "direction": ("\u202bمكتبة\u202c\u200f", "مكتبة"),
    "joiner": ("क्\u200dष", "क्ष"),
}


@pytest.mark.parametrize("name", POINTS)
def test_what_is_optional_in_text_is_optional_in_phrases(name: str) -> None:
    pointed, plain = POINTS[name]
    assert text_keys([pointed]) == text_keys([plain])
    assert phrase_key(pointed) == phrase_key(plain)


def test_letter_case_digits_and_punctuation_count_in_texts_alone() -> None:
    assert phrase_key("  «ÉTÉ» (12) — été ") == phrase_key("été été")
    assert text_keys(["«ÉTÉ» (12)"]) != text_keys(["été"])


def test_letters_that_are_typed_for_each_other_are_one_in_phrases() -> None:
    assert phrase_key("أخبارٌ متعلّقة:") == phrase_key("اخبار متعلقه")
    assert phrase_key("ещё") == phrase_key("ЕЩЁ") == phrase_key("еще")
    assert phrase_key("İLGİLİ YAZILAR") == phrase_key("ilgili yazılar")


def test_signs_of_vowels_tell_phrases_from_each_other_and_part_no_words() -> None:
    assert phrase_key("खेल") != phrase_key("खोल")
    assert phrase_key("«आगे पढ़ें।» (१२)") == "आगे पढ़ें"
    assert phrase_key("หน้าแรก | ข่าว ๑๒") == "หน้าแรก ข่าว"
    assert phrase_key("ဆက်ဖတ်ရန်။") == "ဆက်ဖတ်ရန်"


def test_a_non_joiner_parts_the_words_of_a_phrase_and_no_text_is_another_for_it() -> None:
    assert phrase_key("دیدگاه\u200cها") == phrase_key("دیدگاه ها")
    assert text_keys(["دیدگاه\u200cها"]) == text_keys(["دیدگاهها"])


def test_a_soft_hyphen_is_optional_in_phrases_alone() -> None:
    assert phrase_key("news\u00adletter") == phrase_key("newsletter")
    assert text_keys(["news\u00adletter"]) != text_keys(["newsletter"])


def test_nothing_that_is_optional_is_a_letter_or_a_digit() -> None:
    categories = {unicodedata.category(chr(c)) for c in optional().nonzero()[0]}
    assert categories <= {"Mn", "Cf", "Lm"}  # Lm: tatweel


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert phrase_key(phrase_key(text)) == phrase_key(text)


def test_code_has_the_key_of_its_text_in_one_line() -> None:
    assert text_keys(["if shut:\n\twait()", "café\n  bar"]) == ["if shut: wait()", "café bar"]


def test_phrases_in_greek_capitals_are_those_with_accents() -> None:
    assert phrase_key("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ") == phrase_key("Διαβάστε επίσης:")
