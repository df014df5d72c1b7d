"""Times alone between paragraphs are those of a blog or a player; a timetable keeps its own."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

TITLE = "Storm reaches the islands of the north"
BODY = [
    "The harbour office closed the outer quay at dawn, and the ferries stay where they are today.",
    "Firemen pumped water out of forty cellars, most of them in the streets behind the market.",
    "The power is gone on two of the islands, and the company does not say when it will be back.",
    "By evening the wind had turned to the west, and the first boats went out to look for nets.",
]


def kept(*lines: str) -> list[str]:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    return [*filter(None, [page.title]), *(block.text for block in page.kept())]


@pytest.mark.parametrize(
    "stamp",
    ["20:12", "18:45 GMT", "(07:30)", "9:05 p.m.", "14h20", "٢١:١٠", "10:20 ص", "16:04 МСК"],
)
def test_a_time_above_each_message_goes(stamp: str) -> None:
    lines = [BODY[0], stamp, BODY[1], BODY[2], stamp, BODY[3]]
    assert kept(TITLE, *lines) == [TITLE, *BODY]


def test_a_time_goes_beside_other_furniture() -> None:
    lines = [*BODY[:2], "20:12", "Share this story with your friends", *BODY[2:]]
    assert kept(TITLE, *lines) == [TITLE, *BODY]


def test_the_times_of_a_player_go_with_their_stroke() -> None:
    assert kept(TITLE, *BODY[:2], "0:00", "/", "1:24", *BODY[2:]) == [TITLE, *BODY]


@pytest.mark.parametrize(
    "lines",
    [
        ["09:00", "Doors open", "10:30", "The captains speak", "12:15", "Fish soup"],
        ["Harbour", "12:40", "Island", "13:25"],
        ["3:16"],
        ["12.50"],
        ["25:21"],
        ["20:12 was when the lights went out"],
    ],
)
def test_times_of_a_timetable_and_what_is_none_stay(lines: list[str]) -> None:
    assert kept(TITLE, *BODY[:2], *lines, *BODY[2:]) == [TITLE, *BODY[:2], *lines, *BODY[2:]]
