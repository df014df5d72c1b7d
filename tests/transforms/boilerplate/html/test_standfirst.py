"""What stands right below the title in a header and is a sentence is the article's standfirst."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from naqi.transforms.boilerplate.html.learned.judge import survey_plainly

TITLE = "The kiln is lit again"
LEADS = [
    "Three potters keep the fire for two nights while the village sleeps",
    "Drei Töpfer hüten das Feuer zwei Nächte lang, während das Dorf schläft",
    "ثلاثة خزافين يحرسون النار ليلتين كاملتين بينما تنام القرية كلها",
    "三人の陶工が二晩のあいだ火を守りつづける",
]


def standfirst_of(header: str, names: str = "top") -> str | None:
    text = "Nobody had lit the kiln since the flood, and the bricks were wet through. " * 3
    source = (
        f"<html><head><title>{TITLE}</title></head><body><article><header class='{names}'>{header}"
        f"</header><div><p>{text}</p><p>{text}</p></div></article></body></html>"
    )
    page = core.parse(RawPage(source.encode(), "test"), CleanConfig())
    position = survey_plainly(page).standfirst
    return None if position is None else page.blocks[position].text


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "markup", ["<p>{}</p>", "<div class=sub><span>{}</span></div>", "</div><div><p>{}</p></div>"]
)
def test_sentence_right_below_the_title_is_the_standfirst(lead: str, markup: str) -> None:
    header = f"<div><h1>{TITLE}</h1>{markup.format(lead)}"
    assert standfirst_of(header) == lead


@pytest.mark.parametrize(
    "header",
    [
        f"<h1>{TITLE}</h1><p>Crafts and more</p>",
        f"<h1>{TITLE}</h1><p>By Ida Holm, 11 March 2021</p>",
        f"<h1>{TITLE}</h1><p><a href=/a>{LEADS[0]}</a></p>",
        f"<h1>{TITLE}</h1><nav>{LEADS[0]}</nav>",
        f"<h1>{TITLE}</h1><ul><li>{LEADS[0]}</li></ul>",
    ],
)
def test_what_is_short_or_a_byline_or_linked_is_none(header: str) -> None:
    assert standfirst_of(header) is None


def test_what_a_site_says_of_itself_is_none() -> None:
    assert standfirst_of(f"<h1>{TITLE}</h1><p class=site-description>{LEADS[0]}</p>") is None
    assert standfirst_of(f"<h1>{TITLE}</h1><p>{LEADS[0]}</p>", "header brand") is None
