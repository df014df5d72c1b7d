"""A line belongs to a text in so far as they share words."""

from __future__ import annotations

import pytest

from naqi.transforms.boilerplate.text.belonging import belonging

TEXTS = {
    "en": (
        "The pilot brought the ferry into the harbour. The harbour was dark, and the pilot tired.",
        "Nobody in the harbour had seen the tired pilot leave his ferry.",
        "Chess players gather for their yearly tournament",
    ),
    "ar": (
        "أدخل المرشد العبارة إلى الميناء القديم. كان الميناء مظلما والمرشد متعبا بعد الرحلة.",
        "لم يشاهد أحد في الميناء القديم المرشد وهو يغادر العبارة.",
        "لاعبو الشطرنج يجتمعون في بطولتهم السنوية",
    ),
    "he": (
        "הנווט הכניס את המעבורת לנמל הישן. הנמל היה חשוך, והנווט עייף אחרי ההפלגה.",
        "איש מאנשי הנמל לא ראה את הנווט העייף עוזב את המעבורת.",
        "שחקני שחמט מתכנסים לטורניר השנתי שלהם",
    ),
    "ko": (
        "도선사는 여객선을 항구로 몰고 들어왔다. 항구는 어두웠고 도선사는 지쳐 있었다.",
        "항구에서 지친 도선사가 여객선을 떠나는 것을 본 사람은 없었다.",
        "체스 선수들이 해마다 열리는 대회에 모인다",
    ),
    "ja": (
        "水先案内人は連絡船を古い港に入れた。港は暗く、水先案内人は疲れていた。",
        "港で疲れた水先案内人が連絡船を離れるのを見た者はいない。",
        "毎年恒例の将棋大会に棋士が集結",
    ),
    "th": (
        "คนนำร่องพาเรือข้ามฟากเข้าท่าเรือเก่า ท่าเรือมืดและคนนำร่องเหนื่อย",
        "ไม่มีใครที่ท่าเรือเก่าเห็นคนนำร่องที่เหนื่อยออกจากเรือข้ามฟาก",
        "นักหมากรุกรวมตัวแข่งขันประจำปี",
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_line_of_the_text_belongs_and_a_headline_of_another_does_not(language: str) -> None:
    text, own, other = TEXTS[language]
    assert belonging(own, text) > 0 > belonging(other, text)


def test_what_is_written_on_to_an_arabic_word_makes_it_no_other() -> None:
    text = "تعطلت العبارة فجرا بالقرب من الميناء، وأنقذ المرشد ركابها. وعادت العبارة إلى الميناء."
    with_articles = "المرشد يعيد العبارة والركاب للميناء"
    without = "مرشد يعيد عبارة وركابا لميناء"
    assert belonging(with_articles, text) > 0
    assert belonging(without, text) > 0


def test_a_line_of_too_few_words_tells_nothing() -> None:
    assert belonging("Dark harbour", TEXTS["en"][0]) == 0
    assert belonging("", "") == 0


def test_a_line_inside_the_text_does_not_share_its_words_with_itself() -> None:
    text, own, other = TEXTS["en"]
    whole = f"{text} {own} {other}"
    assert belonging(other, whole) > 0 > belonging(other, whole, inside=True)
    assert belonging(own, whole, inside=True) > 0


def test_lines_nearby_that_share_words_speak_for_each_other() -> None:
    text = TEXTS["en"][0]
    apart = "Gulls stole forty loaves from Baker Holm"
    nearby = f"{apart}\nBaker Holm had counted forty loaves, then gulls came"
    assert belonging(apart, text) < belonging(apart, text, nearby)


def test_it_has_bounds() -> None:
    line = " ".join(f"word{letter}" for letter in "abcdefghijkl")
    assert belonging(line, line) == 4
    assert belonging(line, "") == -3
