"""Bytes to characters: the order of evidence, and what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.decode import NotTextError, decode

ARABIC = "قال رئيس البلدية إن المكتبة الجديدة ستفتح أبوابها في الشهر القادم للجميع. " * 4
RUSSIAN = "Глава города сообщил, что новая библиотека откроется для всех в следующем месяце. " * 4
CHINESE = "市长表示，新的图书馆将于下个月向所有人开放，欢迎大家前来阅读。" * 4
KANA = "あめがやんだので、ふねはみなとをでてゆき、ひとびとはてをふった。　" * 4
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


NORWEGIAN = "Fergeleiet på Åmøy er gjenåpnet, sa ordføreren før møtet på lørdag"


@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "windows-1250"])
@pytest.mark.parametrize("cut", [1, 2])
def test_utf8_that_is_cut_inside_its_last_letter_is_utf8(declared: str | None, cut: int) -> None:
    for last in ("å", "…", "字")[cut - 1 :]:
        body = f"<p>{NORWEGIAN} {last}".encode()[:-cut]
        assert decode(body, declared) == (f"<p>{NORWEGIAN} ", "utf-8")


@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1"])
@pytest.mark.parametrize("stray", [b"\xc3", b"\xe5", b"\xff", b"\x92", b"\xe2\x80"])
def test_utf8_with_a_broken_letter_in_the_middle_is_utf8(
    declared: str | None, stray: bytes
) -> None:
    body = f"<p>{NORWEGIAN}. ".encode() + stray + f" {NORWEGIAN}</p>".encode()
    text, charset = decode(body, declared)
    assert charset == "utf-8"
    assert text == f"<p>{NORWEGIAN}. \ufffd {NORWEGIAN}</p>"


@pytest.mark.parametrize("stray", [b"\xc3", b"\xd0", b"\xe3\x81", b"\xff"])
def test_what_says_it_is_utf8_is_so_with_one_broken_letter_alone(stray: bytes) -> None:
    text, charset = decode(b"The mill is closed. " + stray + b" It opens in May.", "utf-8")
    assert (text, charset) == ("The mill is closed. \ufffd It opens in May.", "utf-8")


def test_one_letter_of_latin_in_its_place_is_read_whatever_is_declared() -> None:
    assert decode(b"A caf\xe9 by the mill", "utf-8").text == "A café by the mill"
    assert decode(b"the mill\x92s caf\xe9").text == "the mill’s café"


@pytest.mark.parametrize("stray", [b"\xc3", b"\x80", b"\xff"])
@pytest.mark.parametrize("text", ["Une bibliothèque fermée. ", "Die Bücherei ist geöffnet. "])
def test_two_letters_of_utf8_are_enough_beside_a_stray_byte(text: str, stray: bytes) -> None:
    assert decode(text.encode() + stray + b"\nThe end of it.") == (
        f"{text}\ufffd\nThe end of it.",
        "utf-8",
    )


def test_what_says_it_is_utf8_may_have_two_broken_letters_among_few() -> None:
    body = "Dŵr glân a thŷ newydd".encode().replace("ŵ".encode(), b"\xc5", 1) + b"\xff"
    text, charset = decode(body, "utf-8")
    assert (charset, text.count("\ufffd")) == ("utf-8", 2)


def test_utf8_with_a_name_in_latin_is_utf8_though_latin_is_declared() -> None:
    body = "El molí és vell, però gira bé.".encode() + b" M\xfcller, Caf\xe9."
    text, charset = decode(body, "iso-8859-1")
    assert (text, charset) == ("El molí és vell, però gira bé. M\ufffdller, Caf\ufffd.", "utf-8")


def test_a_letter_and_a_quote_of_latin_are_no_letter_of_utf8() -> None:
    text = "cyfarfod â’r maer"
    assert decode(text.encode("cp1252"), "iso-8859-1").text == text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [ARABIC, RUSSIAN, FRENCH, "Plain words, no more.", f"<p>{CHINESE}", f"<p>{KANA}</p>", KANA],
)
@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1252", "utf-16"])
def test_utf16_needs_no_mark(codec: str, text: str, declared: str | None) -> None:
    assert decode(text.encode(codec), declared) == (text, codec.replace("16-", "16"))


def test_words_that_nuls_end_are_no_utf16() -> None:
    with pytest.raises(NotTextError):
        decode(b"".join(word + b"\0" for word in (b"rope", b"oar", b"anchor", b"buoy", b"net") * 9))


def test_a_stray_nul_makes_no_utf16() -> None:
    body = ("Plain words, and more of them. " * 8).encode() + b"\0 the end"
    assert decode(body).charset == "utf-8"
    assert decode(b"one\0two three four and five\0" * 20).charset == "utf-8"
    assert decode(b"caf\xe9 noir\0and more of it\0" * 20).text.startswith("café noir\0and")
    assert decode(b"<p>Plain words</p>", "utf-16le") == ("<p>Plain words</p>", "utf-8")


def test_japanese_of_seven_bits_is_told_by_its_shift() -> None:
    text = "橋は春に直ります。"
    assert decode(text.encode("iso-2022-jp"), "iso-8859-1") == (text, "iso-2022-jp")


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
