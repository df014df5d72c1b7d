"""Lines that are furniture by their form or phrase, and lines that only look so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture import forms
from naqi.transforms.boilerplate.furniture.forms import claims_of, furniture
from naqi.transforms.boilerplate.furniture.lexicon import PHRASES
from naqi.transforms.text.profile import characters
from naqi.transforms.text.storable import fold


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("1 2 3 4 5", Rule.PAGINATION),
        ("« 1 | 2 | 3 ... 18 »", Rule.PAGINATION),
        ("Page 2 of 7", Rule.PAGINATION),
        ("Prev 1 2 3 Next", Rule.PAGINATION),
        ("010045678900000000123", Rule.SERIAL_NUMBER),
        ("3f2b8c1d-9a4e-4c55-8d21-0a6b7c8d9e0f", Rule.SERIAL_NUMBER),
        ("news.example.org", Rule.SITE_NAME),
        ("www.example.com", Rule.SITE_NAME),
        ("© 2019 The Reef Gazette", Rule.FOOTER),
        ("جميع الحقوق محفوظة لصحيفة المرفأ", Rule.FOOTER),
        ("editor@example.org", Rule.FOOTER),
        ("Reef Gazette | 2019-03-02 10:15", Rule.BYLINE),
        ("By Anna Maria Okafor", Rule.BYLINE),
        ("Von Jonas Becker, Hamburg", Rule.BYLINE),
        ("المصدر: جريدة المرفأ", Rule.BYLINE),
        ("3 hours ago", Rule.BYLINE),
        ("5小时前", Rule.BYLINE),
        ("Photo: AFP", Rule.CAPTION),
        ("(© Fot. Agencja Wiatr)", Rule.CAPTION),
        ("Home > World > Rivers", Rule.NAVIGATION),
        ("BACK TO TOP", Rule.NAVIGATION),
        ("Comments (12)", Rule.COMMENTS),
        ("أقرأ أيضاً:", Rule.RELATED_LINKS),
        ("اقرأ أيضا: جسر جديد فوق الوادي", Rule.RELATED_LINKS),
        ("Читайте также: мост через овраг", Rule.RELATED_LINKS),
        ("分享到：", Rule.SHARE),
        ("Partager sur Facebook Twitter Imprimer", Rule.SHARE),
        ("« 前の記事 次の記事 »", Rule.PAGINATION),
        ("Home About us Contact Search", Rule.NAVIGATION),
        ("akhbar.almarfa.example", Rule.SITE_NAME),
        ("Sign up for our weekly newsletter", Rule.CONSENT),
        ("اشترك في نشرتنا الأسبوعية", Rule.CONSENT),
        ("Publicité", Rule.ADVERTISEMENT),
        ("آگهی", Rule.ADVERTISEMENT),
    ],
)
def test_furniture_has_its_reason(text: str, rule: Rule) -> None:
    assert furniture(text) is rule


@pytest.mark.parametrize(
    "text",
    [
        "Share the bread while it is warm.",
        "شارك المئات في المسيرة البحرية.",
        "By the river stood a mill that nobody had used for years",
        "In 2014 there were 3 mills, 4 bakeries and 5 inns.",
        "5 3 1",
        "7",
        "World News",
        "Home is where the search began",
        "Subscribe for the bridge, said the poster on the mill door.",
        "Health: why the old well was closed",
        "Скандал «королевской» кухни",
        "The rights of the fishermen were never written down.",
        "The harbour was founded on 3 March 1821 by two brothers from the north coast.",
    ],
)
def test_content_has_no_reason_to_go(text: str) -> None:
    assert furniture(text) is None


def test_every_phrase_is_found_as_a_line() -> None:
    assert all(furniture(key) is not None for key in PHRASES)


@given(st.text(max_size=250))
def test_no_line_raises(text: str) -> None:
    furniture(text)


FRAGMENTS = """
    By Photo: Written by Sign up newsletter © (c) 2019 page 2 of 7 | > - home Home share Share
    اشترك بقلم حقوق محفوظة 订阅通讯 www.example.org a@example.org 2019-03-02 March 3 days ago mill
    river. [email protected] 😀 ١٢ ÉTÉ Подпишитесь рассылку all rights reserved
"""
WORDS = st.sampled_from(FRAGMENTS.split())


@given(st.lists(WORDS | st.text(max_size=6), min_size=1, max_size=8))
def test_forms_that_are_not_tried_would_not_hold(words: list[str]) -> None:
    text = fold(" ".join(words))
    found = furniture(text, marked=1 in characters(text).marks)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms, "_begins", lambda _: True)
        patch.setattr(forms, "_opens", lambda _: True)
        patch.setattr(forms, "_numbered", lambda _: forms._NUMBERS)
        assert found is furniture(text)


@given(st.lists(WORDS, min_size=1, max_size=20), st.integers(0, 20))
def test_claims_of_a_page_are_those_of_its_lines(words: list[str], cut: int) -> None:
    lines = [" ".join(words[:cut]), " ".join(words[cut:])]
    text = "\n".join(lines)
    claims = claims_of(text, characters(text).script)
    assert [furniture(line, claims) for line in lines] == [furniture(line) for line in lines]
