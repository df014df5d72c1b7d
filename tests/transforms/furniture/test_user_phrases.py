"""The user's phrases are told as the lexicon's are, in the language and on the host meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig, from_mapping
from naqi.schemas.page import Block, Page, RawPage
from naqi.schemas.phrase import Phrase
from naqi.transforms.furniture.user_phrases import find_phrases

SPANISH = "El barco vuelve a salir dos veces al día hacia las islas, según la oficina del puerto."
DUTCH = "De veerboot vaart weer twee keer per dag naar de eilanden, zegt het havenkantoor vandaag."


def found(phrases: list[dict[str, str]], *lines: str, host: str | None = None) -> dict[int, Phrase]:
    """What is found in the lines of a page."""
    config = from_mapping({"phrases": phrases}).for_host(host)
    blocks = [Block(line, 0, len(line)) for line in lines]
    return find_phrases(Page(RawPage(b"", "page", format="text")), blocks, config)


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("Follow the Post", "FOLLOW the «Post»!"),
        ("Follow the Post", "12 · Follow the Post · 3"),
        ("تابع الجريدة", "تـابِعْ الجَرِيدة:"),
        ("Lies weiter im Blatt", "→ Lies weiter im Blatt"),
        ("ещё в газете", "Еще в газете"),
        ("订阅本报", "【订阅本报】"),
    ],
)
def test_a_line_is_a_phrase_whatever_its_case_marks_and_numbers(phrase: str, line: str) -> None:
    assert found([{"line": phrase, "rule": "share"}], line)
    assert found([{"opening": phrase, "rule": "share"}], line)


@pytest.mark.parametrize(
    ("opening", "line", "opens"),
    [
        ("Read on", "Read on in the Post of today", True),
        ("Read on", "Read only the Post", False),
        ("Read on", "We read on", False),
        ("Abo", "Abo: drei Monate", True),
        ("Abo", "About us", False),
        ("本报", "本报记者从现场发回报道", True),
        ("写真", "写真は港の朝", True),
        ("ข่าว", "ข่าวเด่นวันนี้", True),
        ("صور", "صور: من الميناء", True),
        ("صور", "صورة من الميناء", False),
    ],
)
def test_an_opening_ends_where_a_word_does(opening: str, line: str, opens: bool) -> None:
    assert bool(found([{"opening": opening, "rule": "caption"}], line)) == opens
    assert not found([{"line": opening, "rule": "caption"}], line)


@pytest.mark.parametrize("before", ["", "• ", "* " * 300, "\u064e" * 300, "7 " * 300])
@pytest.mark.parametrize("after", ["", "!" * 300, " and then some more of it" * 50])
def test_a_line_may_be_long_and_begin_with_no_letter(before: str, after: str) -> None:
    line = f"{before}Read on in the Post{after}"
    assert found([{"opening": "Read on in the Post", "rule": "share"}], line)
    whole = found([{"line": "Read on in the Post", "rule": "share"}], line)
    assert bool(whole) == ("more" not in after)


def test_a_phrase_for_a_language_counts_in_lines_of_that_language() -> None:
    phrases = [{"line": "Video", "rule": "links", "language": "es"}]
    assert set(found(phrases, SPANISH, "Video")) == {1}
    assert not found(phrases, DUTCH, "Video")
    assert not found(phrases, "Video")  # nothing tells its language


def test_a_wider_tag_counts_for_the_narrower() -> None:
    page = "清溪镇的望月石桥终于完成了修缮，行人和非机动车可以免费通行，老人们都很高兴。", "视频"
    assert found([{"line": "视频", "rule": "links", "language": "zh"}], *page)
    assert found([{"line": "视频", "rule": "links", "language": "zh-Hans"}], *page)
    assert not found([{"line": "视频", "rule": "links", "language": "zh-Hant"}], *page)


def test_a_short_line_of_a_page_in_two_scripts_is_in_the_language_of_its_script() -> None:
    arabic = "عادت العبارة تبحر مرتين في اليوم إلى الجزر البعيدة كما قال مكتب الميناء صباح الجمعة"
    phrases = [{"line": "فيديو", "rule": "links", "language": "ar"}]
    assert set(found(phrases, DUTCH, DUTCH, arabic, "فيديو")) == {3}


def test_a_phrase_for_a_host_counts_on_its_pages() -> None:
    phrases = [{"line": "Video", "rule": "links", "host": "*.example.org"}]
    assert found(phrases, "Video", host="www.example.org")
    assert not found(phrases, "Video", host="example.net")
    assert not found(phrases, "Video")


def test_of_several_the_most_telling_counts() -> None:
    phrases = [
        {"line": "Read on in the Post", "rule": "share"},
        {"opening": "Read on in the", "rule": "links"},
        {"opening": "Read on", "rule": "form"},
        {"opening": "Read on", "rule": "header", "host": "*.example.org"},
        {"opening": "Read on", "rule": "footer", "host": "a.example.org"},
    ]
    lines = ["Read on in the Post", "Read on in the Mail", "Read on here"]
    for given_ in (phrases, phrases[::-1]):
        rules = [phrase.rule for phrase in found(given_, *lines).values()]
        assert rules == ["share", "links", "form"]
        of_host = found(given_, *lines, host="a.example.org")
        assert [phrase.rule for phrase in of_host.values()] == ["share", "links", "footer"]


@given(st.text(max_size=40), st.text(max_size=60))
def test_any_phrase_may_be_looked_for_in_any_line(text: str, line: str) -> None:
    blocks = [Block(line, 0, len(line))]
    try:
        config = CleanConfig(phrases=(Phrase(text, "share"), Phrase(text, "links", opening=True)))
    except ValueError:
        return
    assert set(find_phrases(Page(RawPage(b"", "page")), blocks, config)) <= {0}
    same = [Block(config.phrases[0].text, 0, 1)]
    assert find_phrases(Page(RawPage(b"", "page")), same, config)[0].rule == "share"
