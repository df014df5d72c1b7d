"""Notices about cookies go though no element is named after them; articles about them stay."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import clean_page

BODY = [
    "The old lighthouse gets a new lamp before the autumn, as the council has decided on Monday.",
    "Engineers have looked at the stairs and found them sound, but the lamp was made in a workshop "
    "that closed forty years ago.",
    "The harbour master will ask the neighbours whether one of them wants to live in the tower.",
]
NOTICES = {
    "en": "We use cookies to give you the best experience on our website. Accept all Reject",
    "de": "Diese Website verwendet Cookies, um Ihr Erlebnis zu verbessern. Einverstanden",
    "fr": "Ce site utilise des cookies pour améliorer votre expérience. Tout accepter Refuser",
    "ar": "يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك. قبول الكل رفض",
    "ru": "Этот сайт использует файлы cookie, чтобы улучшить ваш опыт. Принять Отклонить",
    "zh": "本网站使用Cookie来改善您的体验。接受全部 拒绝",
}


def outcome(*blocks: str, title: str = "A new lamp") -> tuple[list[str], dict[str, Rule]]:
    inside = "".join(f"<div>{text}</div>" for text in blocks)
    page = f"<title>{title}</title><body><div>{inside}</div></body>"
    cleaned = clean_page(RawPage(page.encode(), "p", charset="utf-8"), CleanConfig())
    return [row.text for row in cleaned.paragraphs], {r.text: r.rule for r in cleaned.dropped}


@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES)
def test_a_notice_below_or_above_the_text_goes(notice: str) -> None:
    for blocks in ([*BODY, notice], [notice, *BODY]):
        kept, dropped = outcome(*blocks)
        assert kept == BODY
        assert dropped[notice] == Rule.CONSENT


def test_what_heads_it_and_its_buttons_go_with_it() -> None:
    kept, _ = outcome(*BODY, "Your cookie settings", NOTICES["en"], "Accept all")
    assert kept == BODY


def test_an_article_about_cookies_keeps_what_it_says() -> None:
    about = "This website uses cookies to personalise what you see: so say nine in ten of them."
    body = [*BODY[:2], "Researchers counted the cookies of a thousand sites for a year.", about]
    assert outcome(*body, title="What cookies know")[0] == body


def test_what_only_has_words_that_notices_have_stays() -> None:
    about = "Batch data processing tasks often require partners, and devices that analyse traffic."
    assert outcome(*BODY, about)[0] == [*BODY, about]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<li>{}</li>"])
def test_a_clause_of_terms_stays(form: str) -> None:
    clause = NOTICES["en"].removesuffix(" Accept all Reject")
    inside = "".join(form.format(text) for text in (*BODY, clause))
    page = f"<title>Terms of the harbour</title><article><div>{inside}</div></article>"
    cleaned = clean_page(RawPage(page.encode(), "p", charset="utf-8"), CleanConfig())
    assert [row.text for row in cleaned.paragraphs] == [*BODY, clause]


def test_a_page_that_says_nothing_else_keeps_it() -> None:
    assert outcome(NOTICES["en"])[0] in ([NOTICES["en"]], [])
