"""Title, date and language of an HTML page."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.html import read_html
from naqi.transforms.metadata.html import Head
from naqi.transforms.metadata.published import read_machine_date
from naqi.transforms.metadata.titles.html_titles import choose_title, is_title


def title(source: str) -> str | None:
    return read_html(source).title


def published(source: str) -> datetime | None:
    return read_html(source).published_at


@pytest.mark.parametrize(
    "source",
    [
        "<title>Rain at last | The Daily Puddle</title><h1>Rain at last</h1>",
        "<title>The Daily Puddle - Rain at last</title><h1>Rain at last</h1>",
        '<title>News</title><meta property="og:title" content="Rain at last - Puddle">'
        "<h1>The Daily Puddle</h1><h1>Rain at last</h1>",
        "<title>Rain at last - The Daily Puddle</title><p>x</p>",
        '<title>Rain at last : Puddle</title><meta property="og:site_name" content="Puddle">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain at last"}'
        "</script><title>Puddle</title>",
        "<h1>Rain at last</h1><p>It rained.</p>",
    ],
)
def test_title_is_the_headline_without_the_name_of_the_site(source: str) -> None:
    assert title(source) == "Rain at last"


def test_separator_inside_a_headline_is_not_the_site() -> None:
    whole = "Up - and down again: how the price of a very plain loaf went in a year"
    assert title(f"<title>{whole}</title>") == whole


def test_page_without_any_title_has_none() -> None:
    assert title("<p>x</p>") is None
    assert choose_title(Head(), []) is None


def test_copy_of_the_title_is_told_whatever_its_case_and_marks() -> None:
    assert is_title("RAIN, at last!", "Rain at last")
    assert not is_title("Rain at least", "Rain at last")


@pytest.mark.parametrize(
    "source",
    [
        '<script type="application/ld+json">[{"@type": "WebPage"}, {"@graph": [{"@type": '
        '"Article", "datePublished": "2017-04-13T10:58:26Z"}]}]</script>',
        '<meta property="article:published_time" content="2017-04-13T10:58:26+09:00">',
        '<meta itemprop="datePublished" content="2017-04-13 10:58:26">',
        '<p><time datetime="2017-04-13T10:58:26">yesterday</time></p>',
        '<p><time datetime="1999-01-01">old</time>'
        '<time itemprop="datePublished" datetime="2017-04-13T10:58:26">new</time></p>',
        "<p>2017-04-13 10:58:26</p>",
    ],
)
def test_date_is_wall_clock_time_from_wherever_the_page_states_it(source: str) -> None:
    assert published(source) == datetime(2017, 4, 13, 10, 58, 26)


def test_visible_byline_has_a_date() -> None:
    assert published("<div>02.11.2017 | 23:43</div>") == datetime(2017, 11, 2, 23, 43)


def test_date_within_long_text_is_not_the_date_of_the_page() -> None:
    assert published("<p>" + "In the year of the flood, " * 20 + "on 2017-04-13.</p>") is None


@pytest.mark.parametrize("stated", ["", "soon", "0000-00-00", "99999-12-01", "12", "-1"])
def test_what_is_no_date_is_none(stated: str) -> None:
    assert read_machine_date(stated) is None


def test_broken_linked_data_is_passed_over() -> None:
    source = '<script type="application/ld+json">{"headline": </script><title>Rain</title>'
    assert title(source) == "Rain"


def test_deep_linked_data_does_not_exhaust_the_stack() -> None:
    deep = "[" * 50_000 + "]" * 50_000
    assert title(f'<script type="application/ld+json">{deep}</script><title>Rain</title>') == "Rain"


@given(st.text(max_size=80))
def test_no_date_raises(stated: str) -> None:
    found = read_machine_date(stated)
    assert found is None or found.tzinfo is None
