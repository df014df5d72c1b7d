"""Calls to subscribe go at the edges of a text, and nowhere else."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from tests.transforms.boilerplate.text.test_author_notes import BODY, TITLE
from tests.transforms.boilerplate.text.test_cases import clean

CALLS = [
    "Enter your email to receive the five stories of the week.",
    "Subscribe to our newsletter and read on Fridays what others read on Mondays.",
]


def cleaned(*lines: str) -> tuple[list[str], list[str]]:
    """What is kept below the title, and what goes as consent."""
    page = clean("\n".join(lines))
    found = zip(page.blocks, page.verdicts, strict=True)
    gone = [block.text for block, verdict in found if verdict and verdict.rule is Rule.CONSENT]
    return [block.text for block in page.kept()], gone


@pytest.mark.parametrize("call", CALLS)
def test_below_the_body_they_go(call: str) -> None:
    assert cleaned(TITLE, *BODY, call) == (BODY, [call])
    assert cleaned(TITLE, *BODY, call, "Share", "Facebook") == (BODY, [call])


@pytest.mark.parametrize("call", CALLS)
def test_above_the_title_they_go(call: str) -> None:
    assert cleaned(call, TITLE, *BODY) == (BODY, [call])


def test_between_paragraphs_an_article_tells_what_letters_say() -> None:
    lines = [BODY[0], CALLS[0], *BODY[1:]]
    assert cleaned(TITLE, *lines) == (lines, [])


NOTICE = "This story has not been edited by our desk and is auto-generated from a syndicated feed."


@pytest.mark.parametrize("notice", [NOTICE, "Download our app and hear the tide bell."])
def test_what_an_agency_or_an_app_says_below_each_text_goes(notice: str) -> None:
    assert cleaned(TITLE, *BODY, notice)[0] == BODY


def test_between_paragraphs_such_a_notice_is_of_the_text() -> None:
    lines = [BODY[0], NOTICE, *BODY[1:]]
    assert cleaned(TITLE, *lines)[0] == lines
