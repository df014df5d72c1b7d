"""The name that a page states for its site goes from titles, whatever parts it and stands by it."""

from __future__ import annotations

import pytest

from tests.transforms.metadata.titles.test_html_titles import HEADLINE, title

NAME = "Brückenbote"
HEAD = f'<meta property="og:site_name" content="{NAME}">'


@pytest.mark.parametrize("language", HEADLINE)
@pytest.mark.parametrize("sign", [" -", "- ", " –", "— ", " \u0640 ", "\u4e28", "︱"])
def test_dashes_may_lack_a_space_and_letters_are_written_for_bars(language: str, sign: str) -> None:
    headline = HEADLINE[language]
    assert title(f"{headline}{sign}{NAME}", head=HEAD) == headline


@pytest.mark.parametrize("language", HEADLINE)
@pytest.mark.parametrize("behind", ["Was der Fluss bringt und was er nimmt", "02.04.2021", "A – B"])
def test_what_is_behind_the_name_goes_with_it(language: str, behind: str) -> None:
    headline = HEADLINE[language]
    assert title(f"{headline} | {NAME} | {behind}", head=HEAD) == headline
    assert title(f"{headline} - {NAME} - {behind}", head=HEAD) == headline


def test_name_before_a_colon_without_a_space_goes_where_words_have_none() -> None:
    head = '<meta property="og:site_name" content="渡口报">'
    assert title("渡口报:老渡口今年春天重新开放", head=head) == "老渡口今年春天重新开放"


@pytest.mark.parametrize(
    "headline",
    [
        "Brückenbote:Ferry returns in spring",
        "Ferry-Brückenbote",
        "Ferry returns – Brückenbote asks why",
    ],
)
def test_name_in_a_headline_stays(headline: str) -> None:
    assert title(headline, head=HEAD) == headline


def test_section_before_the_name_is_not_taken_for_the_headline() -> None:
    link = "<a href=/n>River news</a>"
    stated = f"River news | {NAME} | Ferry returns after the long winter"
    assert title(stated, link, head=HEAD) != "River news"
    assert title(f"News | {NAME} | Ferry returns after the long winter", head=HEAD) != "News"


@pytest.mark.parametrize("page", ["Halaman all", "Page 2", "Seite 12", "صفحة 3", "第2页"])
def test_number_of_a_page_behind_a_headline_is_none_of_it(page: str) -> None:
    assert title(f"{HEADLINE['ru']} - {page} - {NAME}", head=HEAD) == HEADLINE["ru"]


def test_author_behind_a_headline_goes_with_the_name() -> None:
    assert title(f"Ferry returns - by Nora Quay - {NAME}", head=HEAD) == "Ferry returns"
    assert (
        title("Ferry returns - by night and fog", head=HEAD) == "Ferry returns - by night and fog"
    )


def test_messages_that_are_counted_go_where_a_heading_has_no_count() -> None:
    body = "<h2>Ferry returns in spring</h2><p>x</p>"
    assert title(f"(3) Ferry returns in spring | {NAME}", body, head=HEAD) == (
        "Ferry returns in spring"
    )
    assert title(f"(500) Days of ice | {NAME}", head=HEAD) == "(500) Days of ice"


def test_only_heading_is_the_title_where_the_head_has_but_the_name() -> None:
    text = "The ferry went back into the river on Monday, after a winter on the bank."
    body = f"<header><h1>{NAME}</h1></header><h2>Ferry returns</h2><p>{text}</p>"
    assert title(NAME, body, head=HEAD) == "Ferry returns"
    assert title(NAME, body + f"<h2>Bridge closed</h2><p>{text}</p>", head=HEAD) == NAME


def test_name_behind_a_dash_says_nothing_of_another_dash_before_it() -> None:
    headline = "Ferry returns after the long winter — And Nobody Is Glad of It"
    assert title(f"{headline} - {NAME}", head=HEAD) == headline
