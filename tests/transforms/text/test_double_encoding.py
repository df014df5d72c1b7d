"""UTF-8 that was encoded twice is repaired where that is sure."""

from __future__ import annotations

import pytest
from ftfy import fix_encoding
from hypothesis import given
from hypothesis import strategies as st

import naqi
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.text.double_encoding import Repaired, _fix, repair
from tests.transforms.text.sentences import SENTENCES


def through(text: str, codec: str) -> str:
    """``text`` as a program has it that takes its UTF-8 for another character set."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


def repaired(text: str) -> Repaired:
    return repair(text, text.encode())


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
@pytest.mark.parametrize("language", SENTENCES)
def test_text_of_any_language_is_repaired(language: str, codec: str) -> None:
    text = f"<p>{SENTENCES[language][0]}</p>\n"
    assert repaired(through(text, codec)).text == text


def test_russian_that_went_through_its_own_character_set_is_repaired() -> None:
    text = SENTENCES["ru"][0]
    assert repaired(through(text, "cp1251")).text == text


def test_quotes_and_dashes_are_repaired() -> None:
    text = "It’s “quoted” — and that’s fine… "
    assert repaired(through(text, "cp1252")) == Repaired(text, 6)


@pytest.mark.parametrize("language", SENTENCES)
def test_what_is_encoded_once_stays(language: str) -> None:
    text = SENTENCES[language][0]
    assert repaired(text) == Repaired(text, 0)
    assert repaired(text.upper()).letters == 0


@pytest.mark.parametrize(
    "text",
    [
        "Voilà : « déjà » à 5 °C",
        "SÃO PAULO – AÇÃO",
        "Write Ã© for é, â€™ for ’ and Ã¨ for è, and you know what went wrong.",
        "One Ã© alone",
        "С какой стати? Р« и С» — буквы",
        "plain",
        "",
    ],
)
def test_what_is_about_such_letters_or_only_has_them_stays(text: str) -> None:
    assert repaired(text) == Repaired(text, 0)


@given(st.text(max_size=80))
def test_no_text_raises_and_none_grows(text: str) -> None:
    encoded = text.encode("utf-8", "surrogatepass")
    assert len(repair(text, encoded).text) <= len(text)


_BROKEN = [
    "Ã©",
    "â€™",
    "Ã ",
    "Â ",
    "à ",
    "Ð ÑƒÑ",
    "Ãª",
    "â\x80\x9c",
    "Ã",
    "\xc3\x83\xc2\xa9",
    "ï¿½",
    "â€\ufffd",
]
_ASCII = [" ", "a", "quele ", "\x1a", "\x00", "<p>" * 30, "words and words " * 8, "\t" * 70]


@given(st.lists(st.sampled_from([*_BROKEN, *_ASCII, "é", "д", "’", "\u00a0"]), max_size=12))
def test_long_runs_of_ascii_make_no_difference(parts: list[str]) -> None:
    text = "".join(parts)
    assert _fix(text) == fix_encoding(text)


def test_a_page_is_repaired_and_its_letters_are_counted() -> None:
    text = SENTENCES["fr"][0]
    body = f"<h1>Le bac</h1><p>{through(text, 'cp1252')}</p>".encode()
    rows = core.clean_page(RawPage(body), CleanConfig())
    assert [row.text for row in rows.paragraphs] == [text]
    assert rows.page is not None
    assert (rows.page.language, rows.page.charset) == ("fr", "utf-8")
    assert rows.deceptive["double_encoded"] > 5
    (row,) = rows.paragraphs
    assert naqi.clean(body.decode()).paragraphs[0].text == text
    assert body.decode()[row.start] == text[0]
