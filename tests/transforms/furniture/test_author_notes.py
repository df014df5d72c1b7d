"""Sentences that tell who an author is, in many languages, and sentences that only look so."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.author_notes import opening_name, tells_of_author


@pytest.mark.parametrize(
    "note",
    [
        "Mira Holt is a freelance journalist based in Cork.",
        "Mira Holt lives in Cork and writes about canals.",
        "Novelist and historian who lives in Cork.",
        "Lena Vogt ist Redakteurin in Kiel und schreibt über Schiffe.",
        "Journalistin in Kiel, schreibt über Schiffe.",
        "Luc Morel est écrivain et vit à Lyon.",
        "Ana Prieto es periodista y escribe sobre ríos.",
        "Пётр Сомов — журналист, пишет о реках Сибири.",
        "Jan Sowa jest dziennikarzem i pisze o rzekach.",
        "Ece Tan, Bursa'da yaşayan bir gazetecidir.",
        "ماجد الريس صحفي مقيم في صفاقس.",
        "كاتب وباحث من صفاقس صدرت له روايتان.",
        "مینا رستگار روزنامه‌نگار است و در شیراز زندگی می‌کند.",
        "ندیم صدیقی پشاور میں مقیم صحافی ہیں۔",
        "דנה כרמי היא עיתונאית המתגוררת בעכו.",
        "मीरा जोशी नागपुर में रहने वाली पत्रकार हैं।",
        "มานพ แสงดี เป็นนักเขียนที่อาศัยอยู่ในน่าน",
        "赵明，常驻兰州的记者，关注黄河治理。",
        "佐藤花は大津在住のライターで、川について執筆している。",
    ],
)
def test_a_note_says_what_the_author_is_and_does(note: str) -> None:
    assert tells_of_author(note)


@pytest.mark.parametrize(
    "sentence",
    [
        "The researchers published their findings on Monday.",
        "Tom Higgs, a historian at Trinity, has written about the wall.",
        "He was a journalist and lived in Cork.",
        "وقال الباحث إن الدراسة صدرت قبل عامين.",
        "وأضاف الكاتب أن الرواية صدرت في بيروت.",
        "Die Forscherin schreibt, dass der Kanal tiefer wird.",
        "至于桥何时重新开放，市政府没有说明，本报记者将继续关注。",
        "The canal is closed until spring.",
    ],
)
def test_a_sentence_about_somebody_whom_the_text_knows_is_none(sentence: str) -> None:
    assert not tells_of_author(sentence)


def test_a_note_opens_with_a_name() -> None:
    assert opening_name("Mira Holt writes about canals.") == "Mira Holt"
    assert opening_name("赵明，常驻兰州的记者。") == "赵明"
    assert opening_name("The canal is closed.") == ""
    assert opening_name("Boats wait.") == ""
