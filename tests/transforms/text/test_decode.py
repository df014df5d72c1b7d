"""Bytes to characters: the order of evidence, and what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.decode import NotTextError, decode

ARABIC = "قال رئيس البلدية إن المكتبة الجديدة ستفتح أبوابها في الشهر القادم للجميع. " * 4
RUSSIAN = "Глава города сообщил, что новая библиотека откроется для всех в следующем месяце. " * 4
CHINESE = "市长表示，新的图书馆将于下个月向所有人开放，欢迎大家前来阅读。" * 4
FRENCH = "Le maire a déclaré que la bibliothèque rénovée ouvrira à la rentrée, l'été passé. " * 4


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (ARABIC, "windows-1256", "windows-1256"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb18030"),
        (FRENCH, "windows-1252", "windows-1252"),
        (ARABIC, "utf-8", "utf-8"),
    ],
)
def test_undeclared_text_is_detected(text: str, codec: str, name: str) -> None:
    assert decode(text.encode(codec), markup=False) == (text, name)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_beats_a_declaration_and_is_not_text(codec: str) -> None:
    assert decode(ARABIC.encode(codec), "windows-1252").text == ARABIC


def test_the_transport_beats_the_page() -> None:
    page = f'<meta charset="koi8-r"><p>{RUSSIAN}'.encode("windows-1251")
    assert decode(page, "cp1251").charset == "windows-1251"


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META http-equiv=content-type content='text/html; charset=windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_the_page_declares_its_charset(head: str) -> None:
    page = head + "<p>Да</p>"
    assert decode(page.encode("windows-1251")) == (page, "windows-1251")


def test_a_text_page_has_no_meta_declaration() -> None:
    page = '<meta charset="koi8-r"> ' + RUSSIAN
    assert decode(page.encode("windows-1251"), markup=False).charset == "windows-1251"


def test_valid_utf8_is_utf8_whatever_is_declared() -> None:
    assert decode(FRENCH.encode(), "iso-8859-1") == (FRENCH, "utf-8")


def test_a_wrong_declaration_is_overruled() -> None:
    assert decode(FRENCH.encode("windows-1252"), "utf-8") == (FRENCH, "windows-1252")


def test_a_few_stray_bytes_do_not_change_the_charset() -> None:
    body = ARABIC.encode() + b"\xff\xfe" + ARABIC.encode()
    text, charset = decode(body, "utf-8")
    assert charset == "utf-8"
    assert text.count("\ufffd") == 2
    assert text.replace("\ufffd", "") == ARABIC + ARABIC


@pytest.mark.parametrize(
    "label", ["utf-7", "punycode", "idna", "zlib", "x-user-defined", "no-such"]
)
def test_labels_outside_the_whatwg_table_are_ignored(label: str) -> None:
    assert decode(b"plain +AGE-", label) == ("plain +AGE-", "utf-8")


def test_line_ends_become_newlines() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"


@pytest.mark.parametrize(
    "body",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 50,
        b"PK\x03\x04\x14\0\0\0\x08\0",
    ],
)
def test_what_is_not_text_is_refused(body: bytes) -> None:
    with pytest.raises(NotTextError, match="not text"):
        decode(body)


@given(st.binary(max_size=2000), st.none() | st.text(max_size=20), st.booleans())
def test_any_bytes_decode_or_are_refused(body: bytes, declared: str | None, markup: bool) -> None:
    try:
        text, _ = decode(body, declared, markup=markup)
    except NotTextError:
        return
    assert "\r" not in text
    text.encode("utf-8")
