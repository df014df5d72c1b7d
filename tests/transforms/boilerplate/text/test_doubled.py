"""Headlines that stand twice each, one after another, are links; what else is said twice is not."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import clean_page

BODY = [
    "The council of the small harbour town met on Monday to talk about the old lighthouse, which "
    "has stood empty since the storm of last winter, and about who may live in it from now on.",
    "Engineers have looked at the stairs and found them sound, but the lamp was made in a workshop "
    "that closed forty years ago.",
    "The harbour master wants a new lamp before the autumn, and the council will vote in June.",
]
HEADLINES = {
    "bare": [
        "Chess players gather for a tournament",
        "Dentist wins accordion prize again",
        "New bridge opens before the summer",
        "Cook of the inn retires at ninety",
    ],
    "sentences": [
        "Who planted ten thousand tulips in the park?",
        "A cold spring hurts young colonies.",
        "The bridge opens before the summer.",
        "The cook of the inn retires.",
    ],
    "ar": [
        "لاعبو الشطرنج يجتمعون في بطولتهم السنوية",
        "طبيب أسنان يفوز بجائزة الأكورديون للمرة الثالثة.",
        "افتتاح الجسر الجديد قبل حلول الصيف",
        "تقاعد طباخ النزل في سن التسعين",
    ],
    "ja": [
        "毎年恒例の将棋大会に棋士が集結した。",
        "歯科医が三度目のアコーディオン賞を受賞",
        "新しい橋が夏の前に開通する見通し",
        "宿の料理人が九十歳で引退すると発表",
    ],
}


def kept(*lines: str) -> list[str]:
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    return [row.text for row in page.paragraphs]


def twice(lines: list[str]) -> list[str]:
    return [line for line in lines for _ in range(2)]


@pytest.mark.parametrize("headlines", HEADLINES.values(), ids=HEADLINES)
def test_headlines_that_stand_twice_each_go_wherever_they_stand(headlines: list[str]) -> None:
    assert kept(*BODY, *twice(headlines[:3])) == BODY
    assert kept(*BODY[:2], *twice(headlines), BODY[2]) == BODY


def test_a_page_that_says_everything_twice_is_not_told_by_that() -> None:
    quotes = ["“Nobody asked us before.”", "“The stairs are ours to paint.”"]
    lines = [BODY[0], *quotes, *BODY[1:]]
    assert set(kept(*twice(lines))) == set(lines)


@pytest.mark.parametrize(
    "said",
    [
        ["We shall not be moved from here", "Like a tree planted by the water"],
        ["Oh bring the boat", "The tide is in", "Oh bring the net", "The fish are in"],
    ],
)
def test_what_is_chanted_twice_between_paragraphs_stays(said: list[str]) -> None:
    assert set(said) <= set(kept(*BODY[:2], *twice(said), BODY[2]))


def test_drills_that_the_text_announces_stay() -> None:
    said = [f"The {noun} is on the table of the cook" for noun in ("fish", "net", "lamp", "rope")]
    lesson = "Read these sentences of the lesson aloud:"
    assert set(said) <= set(kept(*BODY, lesson, *twice(said)))


def test_a_refrain_stays() -> None:
    song = [
        "", "Oh bring the boat round,", "Oh bring the boat round,", "the tide is coming in,",
        "the tide is coming in,", "",
    ]  # fmt: skip
    assert kept(*BODY[:2], *song, BODY[2]) == [*BODY[:2], *filter(None, song), BODY[2]]


def test_one_line_that_stands_twice_tells_nothing() -> None:
    said = "The stairs are ours to paint."
    assert said in kept(*BODY[:2], said, said, BODY[2])
