"""Character sets told by the letters that they make of bytes."""

from __future__ import annotations

import pytest
import webencodings

from naqi.transforms.text.charset_fit import KNOWN, doubted, likeliest, misfit, sample
from naqi.transforms.text.decode import decode
from tests.transforms.text.sentences import SENTENCES

CASES = [
    pytest.param(text, codec, id=f"{language}-{codec}")
    for language, (text, codecs) in SENTENCES.items()
    for codec in codecs
]
LATIN_LABELS = ("iso-8859-1", "windows-1252", "us-ascii", "latin1")


def reads_as(body: bytes, name: str) -> str:
    text: str = webencodings.lookup(name).codec_info.decode(body, "replace")[0]
    return text


@pytest.mark.parametrize(("text", "codec"), CASES)
def test_letters_tell_the_character_set(text: str, codec: str) -> None:
    body = text.encode(codec, "ignore")
    found = likeliest(sample(body), KNOWN)
    assert found is not None
    assert reads_as(body, found) == body.decode(codec)


@pytest.mark.parametrize("label", LATIN_LABELS)
@pytest.mark.parametrize(("text", "codec"), CASES)
def test_a_page_that_says_it_is_latin_is_what_it_is(text: str, codec: str, label: str) -> None:
    body = f'<meta charset="{label}"><p>{text}</p>'.encode(codec, "ignore")
    assert decode(body).text == body.decode(codec)


@pytest.mark.parametrize(("text", "codec"), [c for c in CASES if c.values[1] == "cp1252"])
@pytest.mark.parametrize("size", [12, 25, 50, 400])
def test_real_latin_stays_however_short_and_in_capitals(text: str, codec: str, size: int) -> None:
    for part in (text[:size], text[:size].upper()):
        body = part.encode(codec, "ignore")
        assert doubted(sample(body), "windows-1252") is None


@pytest.mark.parametrize("declared", ["koi8-r", "windows-1251", "iso-8859-2", "windows-1256"])
def test_another_declaration_of_one_byte_a_letter_is_doubted_too(declared: str) -> None:
    for language in ("ru", "el", "ar", "th", "ja", "zh"):
        text, codecs = SENTENCES[language]
        assert decode(text.encode(codecs[0]), declared, markup=False).text == text


AROUND = "<ul><li>Home<li>Contact</ul><p>{}</p><p>All rights reserved © 2020 – “Mill”™</p>"


@pytest.mark.parametrize("language", ["ru", "el", "ar", "he", "th", "zh", "ja", "ko", "pl", "tr"])
def test_english_and_marks_around_a_text_change_nothing(language: str) -> None:
    text, codecs = SENTENCES[language]
    body = AROUND.format(text).encode(codecs[0], "ignore")
    assert decode(body, "iso-8859-1").text == body.decode(codecs[0])


@pytest.mark.parametrize(
    "text",
    [
        "Français Español Português Íslenska Türkçe Norsk bokmål Català",
        "Señor Müller & Søn A/S – Ærø",
        "1º lugar, 2ª edição, ½ l, 180 °C, 5 µm, m²",
        "MAÎTRE ÉLÈVE À L’HÔTEL",
    ],
)
def test_names_and_signs_of_many_latin_languages_stay(text: str) -> None:
    for page in (text, AROUND.format(text)):
        assert decode(page.encode("cp1252"), "iso-8859-1").text == page


def test_words_without_ascii_are_not_western_however_few() -> None:
    for text, codec in (("Мост у реки", "cp1251"), ("Мост у реки", "koi8-r")):
        body = f"<p>2014: {text}</p>".encode(codec)
        assert decode(body, "iso-8859-1", markup=False).text == f"<p>2014: {text}</p>"


def test_traditional_characters_may_be_written_in_gbk() -> None:
    text = SENTENCES["zh-Hant"][0]
    assert decode(text.encode("gbk"), "iso-8859-1", markup=False).text == text


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        ("水车在雨后又转了起来，孩子们站在桥上看着它。", "gbk", "big5"),
        ("水車在雨後又轉了起來，孩子們站在橋上看著它。", "big5", "gb2312"),
        ("雨のあと水車がまた回り、子どもたちが橋から見ていた。", "euc-jp", "shift_jis"),
        ("雨のあと水車がまた回り、子どもたちが橋から見ていた。", "shift_jis", "euc-jp"),
    ],
)
def test_another_declaration_of_several_bytes_a_letter_is_doubted(
    text: str, codec: str, declared: str
) -> None:
    body = (text * 3).encode(codec)
    assert decode(body, declared).text == text * 3
    assert decode(body, codec).text == text * 3


def test_letters_are_no_lines_of_boxes() -> None:
    text = "Воїни її й ґрунт і їжа: так її і є"
    assert decode(text.encode("koi8-u"), None, markup=False).text == text


def test_marks_alone_say_nothing() -> None:
    body = "“Well” – it costs 5 £ … © 2020".encode("cp1252")
    assert misfit(sample(body), "windows-1252").letters == 0
    assert doubted(sample(body), "windows-1252") is None


def test_what_is_ascii_has_no_sample() -> None:
    assert sample(b"plain") == b""
