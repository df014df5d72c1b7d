"""Ruby text: the words stay, their readings do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

ReadTexts = Callable[[str], list[str]]


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東京<rt>とうきょう</rt></ruby>",
        "<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
        "<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>",
        "<ruby><rb>東京</rb><rt>とうきょう</rt></ruby>",
        "<ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby>",
        "<ruby><rb>東<rb>京<rt>とう<rt>きょう</ruby>",
        "<ruby><rb>東<rt>とう<rb>京<rp>(<rt>きょう<rp>)</ruby>",
        "<ruby>東京<rp>(<rt>Dōngjīng<rp>)</ruby>",
        "<ruby>東京<rt>ㄉㄨㄥ ㄐㄧㄥ</ruby>",
        "<ruby><rb>東</rb><rb>京</rb><rtc><rt>とう</rt><rt>きょう</rt></rtc><rtc>Tokyo</rtc></ruby>",
        "<ruby><ruby>東京<rt>とうきょう</rt></ruby><rt>Tokyo</rt></ruby>",
        "<ruby>\n  <rb>東</rb>\n  <rp>(</rp><rt>とう</rt><rp>)</rp>\n  <rb>京</rb>\n"
        "  <rt>きょう</rt>\n</ruby>",
        "<ruby>\n東京\n<rt>\nとうきょう\n</rt>\n</ruby>",
        "<RUBY><b>東</b>京<RT>とうきょう</RT></RUBY>",
    ],
)
def test_readings_go_and_the_words_are_whole(ruby: str, read_texts: ReadTexts) -> None:
    assert read_texts(f"<p>夏の{ruby}は暑い。</p>") == ["夏の東京は暑い。"]


def test_white_space_between_words_that_are_spaced_stays(read_texts: ReadTexts) -> None:
    ruby = "<ruby>New <rt>ニュー</rt> York <rt>ヨーク</rt></ruby>"
    assert read_texts(f"<p>In {ruby} again.</p>") == ["In New York again."]
    korean = "<ruby>大韓 <rt>대한</rt>民國<rt>민국</rt></ruby>"
    assert read_texts(f"<p>오늘 {korean} 에서</p>") == ["오늘 大韓民國 에서"]


@pytest.mark.parametrize(
    "ruby",
    [
        '<span class="ruby"><span class="rb">東京</span><span class="rt">とうきょう</span></span>',
        '<span class="x-ruby"><span class="rb">東京</span><span class="rp">(</span>'
        '<span class="rt">とうきょう</span><span class="rp">)</span></span>',
        '<span class="ruby">東京<em class="ruby-text">とうきょう</em></span>',
        '<span class="ruby"><span class="rbc">東京</span>'
        '<span class="rtc"><span class="rt">とう</span><span class="rt">きょう</span></span>'
        "</span>",
        '<kelp-r class="ruby">東京<kelp-t class="rt">とうきょう</kelp-t></kelp-r>',
    ],
)
def test_readings_that_classes_name_are_apart_from_the_words(
    ruby: str, read_texts: ReadTexts
) -> None:
    assert read_texts(f"<p>夏の{ruby}は暑い。</p>")[0] == "夏の東京は暑い。"


def test_classes_of_readings_say_nothing_where_there_is_no_ruby(read_texts: ReadTexts) -> None:
    source = '<p><span class="rb">Ruby</span> is <span class="rt">at home</span> today.</p>'
    assert read_texts(source) == ["Ruby is at home today."]


def test_line_ends_around_ruby_are_no_spaces(read_texts: ReadTexts) -> None:
    ruby = "<ruby>\n 東京\n <rt>とうきょう</rt>\n</ruby>"
    assert read_texts(f"<p>\n夏の\n{ruby}\nは暑く、\n{ruby}\n{ruby}\nは遠い。\n</p>") == [
        "夏の東京は暑く、東京東京は遠い。"
    ]
    korean = "<ruby>大韓<rt>대한</rt></ruby>"
    assert read_texts(f"<p>오늘\n{korean}\n에서</p>") == ["오늘 大韓 에서"]
