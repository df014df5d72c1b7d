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
    "bare": ["Chess players gather for a tournament", "Dentist wins accordion prize again"],
    "sentences": ["Who planted ten thousand tulips?", "A cold spring hurts young colonies."],
    "ar": ["لاعبو الشطرنج يجتمعون في بطولتهم", "طبيب أسنان يفوز بجائزة الأكورديون."],
    "ja": ["毎年恒例の将棋大会に棋士が集結した。", "歯科医が三度目のアコーディオン賞を受賞"],
}


def kept(*lines: str) -> list[str]:
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    return [row.text for row in page.paragraphs]


def twice(lines: list[str]) -> list[str]:
    return [line for line in lines for _ in range(2)]


@pytest.mark.parametrize("headlines", HEADLINES.values(), ids=HEADLINES)
def test_headlines_that_stand_twice_each_go_wherever_they_stand(headlines: list[str]) -> None:
    assert kept(*BODY, *twice(headlines)) == BODY
    assert kept(*BODY[:2], *twice(headlines), BODY[2]) == BODY


def test_a_page_that_says_everything_twice_is_not_told_by_that() -> None:
    quotes = ["“Nobody asked us before.”", "“The stairs are ours to paint.”"]
    lines = [BODY[0], *quotes, *BODY[1:]]
    assert set(kept(*twice(lines))) == set(lines)


def test_a_refrain_stays() -> None:
    song = [
        "", "Oh bring the boat round,", "Oh bring the boat round,", "the tide is coming in,",
        "the tide is coming in,", "",
    ]  # fmt: skip
    assert kept(*BODY[:2], *song, BODY[2]) == [*BODY[:2], *filter(None, song), BODY[2]]


def test_one_line_that_stands_twice_tells_nothing() -> None:
    said = "The stairs are ours to paint."
    assert said in kept(*BODY[:2], said, said, BODY[2])
