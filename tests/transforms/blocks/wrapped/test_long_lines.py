"""A line that holds several paragraphs is cut where the page shows their ends, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.text import read_text

ENGLISH = [
    "The council of the harbour town met on Monday. It talked about the old lighthouse, which has "
    "stood empty since the storm. Nobody wants to buy it.",
    "Engineers have looked at the stairs. They found them sound! The lamp is another matter.",
    "Visitors will have to wait. The vote was put off until March.",
]
ARABIC = [
    "اجتمع مجلس البلدة يوم الاثنين. وبحث مصير المنارة القديمة التي ظلت خالية منذ العاصفة. ولا أحد "
    "يريد شراءها.",
    "وفحص المهندسون السلالم. ووجدوها سليمة! أما المصباح فأمره مختلف، إذ صنع في ورشة أغلقت من قبل.",
    "وعلى الزوار أن ينتظروا. وتأجل التصويت إلى مارس.",
]
CHINESE = [
    "港口城市的议会星期一开会。会上讨论了自去年冬天风暴以来一直空着的旧灯塔。没有人愿意买下它。",
    "工程师检查了楼梯。他们认为楼梯很坚固。灯本身是另一回事，没有人知道怎么修理这盏灯。",
    "游客只好等待。投票推迟到三月，届时将由居民共同决定灯塔今后的用途。",
]
HINDI = [
    "नगर की परिषद सोमवार को बैठी। उसने पुराने प्रकाशस्तंभ पर चर्चा की, जो तूफान के बाद से खाली है। "
    "उसे कोई खरीदना नहीं चाहता।",
    "इंजीनियरों ने सीढ़ियों की जाँच की। उन्होंने उन्हें मजबूत पाया। दीपक की बात अलग है, क्योंकि वह पुराना है।",
    "दर्शकों को इंतजार करना होगा। मतदान मार्च तक टाल दिया गया।",
]
TEXTS = {"en": ENGLISH, "ar": ARABIC, "zh": CHINESE, "hi": HINDI}
BOUNDARIES = [
    "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "   ", "\t", "\u3000\u3000", "\u00a0\u00a0\u00a0",
    "<br>", "<br/><br />", "</p><p>", "\\n", "\\n\\n", "\\r\\n", "¶", " ¶ ",
]  # fmt: skip


def texts(source: str) -> list[str]:
    return [block.text for block in read_text(source)]


@pytest.mark.parametrize("boundary", BOUNDARIES, ids=ascii)
@pytest.mark.parametrize("language", TEXTS)
def test_a_line_is_cut_where_the_page_shows_that_paragraphs_end(
    language: str, boundary: str
) -> None:
    source = boundary.join(TEXTS[language])
    blocks = read_text(source)
    assert [block.text for block in blocks] == TEXTS[language]
    for block in blocks:
        assert source[block.start : block.end].startswith(block.text)
        assert source[block.start : block.end].strip(f" {boundary}") == block.text
    assert all(before.end <= after.start for before, after in pairwise(blocks))


@pytest.mark.parametrize("language", TEXTS)
def test_a_gap_of_two_spaces_ends_a_paragraph_among_sentences_with_one(language: str) -> None:
    if language != "zh":
        assert texts("  ".join(TEXTS[language])) == TEXTS[language]


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_that_shows_no_ends_is_one_paragraph(language: str) -> None:
    between = "" if language == "zh" else " "
    source = between.join(TEXTS[language])
    assert texts(source) == [source]


def test_two_spaces_behind_each_sentence_are_typed_and_end_none() -> None:
    source = " ".join(ENGLISH).replace(". ", ".  ").replace("! ", "!  ")
    assert texts(source) == [" ".join(ENGLISH)]


def test_an_ideographic_space_behind_a_question_ends_nothing() -> None:
    source = "灯台は誰のものか？　町長は答えない！　" + "議会は採決を三月まで延期すると決めた。" * 6
    assert texts(source) == [source.replace("\u3000", " ")]


@pytest.mark.parametrize(
    "line",
    [
        "The tag <br> breaks a line, and the tag <p> begins a paragraph, " * 4,
        "The escape \\n is a line feed, and \\t is a tab, in most languages, " * 4,
        "The sign ¶ is a pilcrow, and the sign § is another one, as they say, " * 4,
        "name   port   length   year   captain   owner   flag   sails   masts   crew   " * 4,
        "She wrote: print('Hello!\\n') and then print('Bye!\\n') to see what it does. " * 4,
    ],
)
def test_signs_and_gaps_within_a_sentence_end_nothing(line: str) -> None:
    assert texts(line) == [" ".join(line.split())]


PIECES = ["Ab c. ", "x", "。", "一二。", *BOUNDARIES, " ", "  ", "\n", "word " * 50]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_nothing_is_lost_but_what_stood_for_the_ends(source: str) -> None:
    blocks = read_text(source)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    outside, end = "", 0
    for block in blocks:
        outside += source[end : block.start]
        end = block.end
    for mark in ("<br>", "<br/>", "<br />", "</p>", "<p>", "\\r", "\\n", "¶"):
        outside = outside.replace(mark, "")
    assert not outside.split()
