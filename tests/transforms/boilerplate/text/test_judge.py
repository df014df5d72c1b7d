"""Judging text pages: what holds for every page."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page, judge_blocks
from naqi.transforms.page_formats import read_blocks

LINES = [
    "",
    "Home",
    "Share",
    "1 2 3",
    "© 2011 The Pier",
    "Comments (3)",
    "Read also:",
    "- a crate of oranges",
    "小船",
    "New pier opens for the fishing boats",
    "Ferries 4 May 2012 10:30",
    "They sold the following:",
    "The pier was closed for the winter, and the boats lay upside down on the beach.",
    "Nobody came to the pier but the old watchman, who fed the gulls with bread every day.",
    "يجلس الحارس العجوز كل مساء عند طرف الرصيف ويعد القوارب العائدة من البحر.",
]


def clean(source: str) -> Page:
    page = read_blocks(Page(RawPage(b"", "test", format="text"), text=source), CleanConfig())
    return judge_blocks(page, CleanConfig())


@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_every_line_with_text_is_the_title_or_a_block_kept_or_dropped(lines: list[str]) -> None:
    page = clean("\n".join(lines))
    texts = [block.text for block in page.blocks] + ([page.title] if page.title else [])
    assert sorted(texts) == sorted(filter(None, lines))
    assert len(page.verdicts) == len(page.blocks)


@given(st.lists(st.sampled_from(LINES[12:14]), min_size=1, max_size=2, unique=True))
def test_cleaning_a_clean_page_changes_nothing(lines: list[str]) -> None:
    assert [block.text for block in clean("\n".join(lines)).kept()] == lines


@given(st.text(max_size=300))
def test_no_page_raises(source: str) -> None:
    clean(source)


def test_a_page_without_a_body_loses_only_what_is_furniture_by_itself() -> None:
    page = clean("Home\nOranges from the south\nThree crates\nShare")
    rules = [verdict and verdict.rule for verdict in page.verdicts]
    assert rules == [Rule.NAVIGATION, None, None, Rule.SHARE]


@pytest.mark.parametrize("line", ["© 2011", "Comments", "New pier opens for boats", "1 2 3", "小"])
def test_time_grows_with_the_page_and_not_with_its_square(line: str) -> None:
    body = LINES[12]

    def seconds(count: int) -> float:
        source = "\n".join([*[line] * count, body, *[f"{line} {n}" for n in range(count)]])
        start = time.process_time()
        clean(source)
        return time.process_time() - start

    seconds(100)
    # The machine can only add to it.
    assert min(seconds(4000) for _ in range(3)) < 40 * max(seconds(400), 0.01)


def test_days_of_a_programme_stay_with_what_happens_on_them() -> None:
    days = ["Friday 5 March", "Opening by the mayor", "Saturday 6 March", "Race of the old boats"]
    text = "The festival runs for two days on the harbour square, and everybody is welcome to it."
    raw = RawPage("\n".join(["The old boats", text, *days]).encode(), "p.txt", format="text")
    assert [row.text for row in clean_page(raw, CleanConfig()).paragraphs] == [text, *days]
