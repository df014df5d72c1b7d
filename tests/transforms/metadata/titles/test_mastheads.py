"""A heading that is the name of the site is not the title of a page that has a headline."""

from __future__ import annotations

import pytest

from naqi.transforms.blocks.html import read_html

HEADLINES = {
    "en": ("Otters are seen below the weir again", "Millpond Neighbours"),
    "de": ("Fischotter unterhalb des Wehrs gesichtet", "Mühlteicher Nachbarn"),
    "ru": ("Ниже плотины снова видели выдр", "Соседи у пруда"),
    "ar": ("عودة ثعالب الماء أسفل السد القديم", "جيران بركة الطاحونة"),
    "ja": ("堰の下にカワウソが戻ってきた", "水車池のご近所"),
    "ko": ("보 아래에서 수달이 다시 보였다", "물방아못 이웃들"),
}
LINKED = "<div id=header><h1><a href='/'>{site}</a></h1></div>{heading}<p>x</p>"
LOGO = "<h1 class=site-title>{site}</h1>{heading}<p>x</p>"


def title(stated: str, body: str, head: str = "") -> str | None:
    return read_html(f"<title>{stated}</title>{head}{body}").title


@pytest.mark.parametrize("language", HEADLINES)
@pytest.mark.parametrize("form", ["{headline} - {site}", "{site}: {headline}"])
@pytest.mark.parametrize("body", [LINKED, LOGO], ids=["linked", "logo"])
@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_a_masthead_is_not_the_title_where_the_headline_is_a_heading(
    language: str, form: str, body: str, tag: str
) -> None:
    headline, site = HEADLINES[language]
    stated = form.format(headline=headline, site=site)
    page = body.format(site=site, heading=f"<{tag}>{headline}</{tag}>")
    assert title(stated, page) == headline


@pytest.mark.parametrize("language", HEADLINES)
@pytest.mark.parametrize("body", [LINKED, LOGO], ids=["linked", "logo"])
def test_a_masthead_that_the_title_ends_with_is_none_without_other_headings(
    language: str, body: str
) -> None:
    headline, site = HEADLINES[language]
    assert title(f"{headline} - {site}", body.format(site=site, heading="")) == headline


def test_what_the_page_says_is_its_site_is_no_title_though_it_is_long() -> None:
    headline, site = HEADLINES["en"]
    stated = f'<meta property="og:site_name" content="{site}">'
    for whole in (f"{headline} - {site}", f"{site}: {headline}", headline):
        assert title(whole, f"<h1>{site}</h1><p>x</p>", stated) == headline


def test_a_heading_with_a_word_of_newspapers_is_a_masthead_where_another_is_the_rest() -> None:
    body = "<h1>The Millpond Gazette</h1><h2>Otters are seen again below the weir</h2><p>x</p>"
    headline = "Otters are seen again below the weir"
    assert title(f"The Millpond Gazette | {headline}", body) == headline


def test_a_longer_heading_that_the_title_begins_with_is_the_headline() -> None:
    headline, site = HEADLINES["en"]
    body = f"<h1>{site}</h1><h2>{headline}</h2><p>x</p>"
    assert title(f"{headline} - {site}", body) == headline
    assert title(f"{site} - {headline}", body) == site


@pytest.mark.parametrize("head", ["id=header", "class=forumtitle"])
def test_a_masthead_of_which_the_title_says_nothing_is_none(head: str) -> None:
    body = f"<div {head}><h1><a href='/'>Board of the millpond</a></h1></div><p>x</p>"
    assert title("Otters in the nets again", body) == "Otters in the nets again"


def test_a_headline_that_leads_to_itself_is_the_title() -> None:
    stated = "Otters in the nets - Board of all who live by the millpond and love it"
    for around in ("<article><header>{}</header></article>", "<div class=entry-header>{}</div>"):
        heading = "<h1><a href='/t/7'>Otters in the nets</a></h1>"
        assert title(stated, around.format(heading) + "<p>x</p>") == "Otters in the nets"
