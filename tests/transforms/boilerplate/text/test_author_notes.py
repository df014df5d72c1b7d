"""Who the author is goes from below the text; whom the text speaks of stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks
from tests.transforms.boilerplate.text.test_credited import BODY, TITLE


def cleaned(*lines: str) -> tuple[list[str], list[str]]:
    """What is kept below the title, and what goes as a byline."""
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CleanConfig()), CleanConfig())
    bylines = [
        block.text
        for block, verdict in zip(page.blocks, page.verdicts, strict=True)
        if verdict is not None and verdict.rule is Rule.BYLINE
    ]
    return [block.text for block in page.kept()], bylines


@pytest.mark.parametrize("below", [[], ["Share", "Facebook", "Twitter"]])
def test_a_line_that_opens_with_the_name_of_the_byline_goes(below: list[str]) -> None:
    note = "Mira Holt has written about canals for nine years."
    lines = [TITLE, "By Mira Holt", *BODY, note, *below]
    assert cleaned(*lines) == (BODY, ["By Mira Holt", note])


def test_a_profession_and_what_somebody_writes_goes_without_a_byline_too() -> None:
    note = "Mira Holt is a journalist based in Cork."
    assert cleaned(TITLE, *BODY, note) == (BODY, [note])


def test_of_whom_the_text_speaks_it_may_say_that_as_well() -> None:
    first = "Mira Holt watched from the bridge when the keeper opened the gate for the first time."
    last = "Mira Holt is a journalist based in Cork."
    assert cleaned(TITLE, first, *BODY, last) == ([first, *BODY, last], [])


def test_who_speaks_below_the_byline_is_quoted() -> None:
    said = "Mira Holt: And will you stay until the spring when the water comes?"
    assert cleaned(TITLE, "By Mira Holt", *BODY, said) == ([*BODY, said], ["By Mira Holt"])


def test_between_paragraphs_nothing_is_a_note() -> None:
    note = "Mira Holt is a journalist based in Cork."
    lines = [*BODY[:2], note, *BODY[2:]]
    assert cleaned(TITLE, *lines) == (lines, [])
