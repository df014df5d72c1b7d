"""What a guard or a server says instead of a page is none; articles that say the like are."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.challenges import is_challenge
from naqi.transforms.core import clean_page

CHALLENGES = [
    ["harbour.example", "Checking your browser before accessing harbour.example."],
    ["Just a moment...", "Verifying you are human. This may take a few seconds."],
    ["403 Forbidden", "nginx/1.18.0"],
    ["404 - Page not found"],
    ["Access Denied", "You don't have permission to access this page.", "Reference #18.2d351"],
    ["Pruebe que usted es un ser humano.", "harbour.example revisará la seguridad de su conexión."],
    ["Проверяем, человек ли вы. Это может занять несколько секунд."],
    ["正在验证您是否是真人。", "这可能需要几秒钟时间。"],
]
PAGES = [
    [],
    ["400 people came to see the new lamp."],
    ["404 visitors were counted.", "Nobody was denied access."],
    ["The guard asked me to confirm you are human." + " Nobody knew why he did that." * 10],
    ["What is a captcha?", "It asks you to prove that you are human before you go on."],
    [
        "403 Forbidden after the update",
        "The server says that I don't have permission to access it.",
    ],
    ["We have moved to 12 King Street.", "If you are not redirected automatically, call us."],
    ["人間であることを確認する仕組みを大学が開発した。"],
    ["Access denied", "The harbour master has locked the pier. " * 40],
]


@pytest.mark.parametrize("kept", CHALLENGES)
def test_checks_refusals_and_errors_are_no_pages(kept: list[str]) -> None:
    assert is_challenge(kept)


@pytest.mark.parametrize("kept", PAGES)
def test_short_pages_and_articles_about_such_are(kept: list[str]) -> None:
    assert not is_challenge(kept)


@pytest.mark.parametrize("form", ["html", "text"])
def test_such_a_page_is_rejected_in_either_form(form: str) -> None:
    lines = CHALLENGES[1]
    body = "\n".join(lines) if form == "text" else "".join(f"<p>{line}</p>" for line in lines)
    rows = clean_page(RawPage(body.encode(), "p", format=form), CleanConfig())
    assert rows.rejected is not None
    assert rows.rejected.reason == "no_content"
