"""What a page states of itself: by which of its sources, and what of it is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import MOST_URL, Stated
from naqi.transforms.blocks.html import read_html
from naqi.transforms.metadata.stated import LONGEST_DESCRIPTION, MOST_KEYWORDS
from naqi.transforms.text.storable import fold

URL = "https://pier.example/news/ferry"


def stated(source: str, url: str | None = URL) -> Stated:
    return read_html(source, url=url).stated


def linked(*items: dict[str, Any]) -> str:
    text = json.dumps(items[0] if len(items) == 1 else {"@graph": items}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_a_page_that_states_nothing_has_nothing() -> None:
    assert stated("<h1>Ferry</h1><p>It ran.</p>") == Stated()


def test_json_ld_goes_before_meta() -> None:
    article = {
        "@type": "NewsArticle",
        "description": "It runs &amp; runs.",
        "keywords": ["ferry", "pier"],
        "image": {"@type": "ImageObject", "url": "/ferry.jpg"},
        "publisher": {"@type": "Organization", "name": "The Pier"},
    }
    page = (
        meta("og:description", "Other")
        + meta("keywords", "other")
        + meta("og:image", "https://pier.example/other.jpg")
        + linked(article)
    )
    found = stated(page)
    assert found.description == "It runs & runs."
    assert found.keywords == ("ferry", "pier")
    assert found.image_url == "https://pier.example/ferry.jpg"
    assert found.site_name == "The Pier"


def test_the_name_of_the_site_is_first_that_which_it_shares() -> None:
    site = {"@type": "WebSite", "name": "Pier Inc."}
    assert stated(linked(site)).site_name == "Pier Inc."
    assert stated(linked(site) + meta("og:site_name", "The Pier")).site_name == "The Pier"
    assert stated('<meta name="application-name" content="Pier">').site_name == "Pier"


def test_an_image_may_be_stated_by_reference() -> None:
    article = {"@type": "Article", "image": {"@id": "#ferry"}}
    image = {"@type": "ImageObject", "@id": "#ferry", "contentUrl": "ferry.png"}
    assert stated(linked(article, image)).image_url == "https://pier.example/news/ferry.png"
    assert stated(linked(article)).image_url is None


def test_keywords_are_parted_folded_and_each_once() -> None:
    assert stated(meta("keywords", "ferry, Pier،مرسى；渡轮,pier, ,")).keywords == (
        "ferry", "Pier", "مرسى", "渡轮",
    )  # fmt: skip
    tags = meta("article:tag", "ferry") + meta("article:tag", "the pier")
    assert stated(tags + meta("keywords", "other")).keywords == ("ferry", "the pier")
    many = ",".join(map(str, range(200)))
    assert len(stated(meta("keywords", many)).keywords or ()) == MOST_KEYWORDS


@pytest.mark.parametrize(
    ("link", "url", "expected"),
    [
        ("https://pier.example/a#top", None, "https://pier.example/a"),
        ("/a?b=1", URL, "https://pier.example/a?b=1"),
        ("a", URL, "https://pier.example/news/a"),
        ("//pier.example/a", URL, "https://pier.example/a"),
        ("/a", None, None),
        ("javascript:void(0)", URL, None),
        ("https://{{host}}/a", URL, None),
        ("https://user@pier.example/a", URL, None),
        ("https://pier.example:port/a", URL, None),
        ("null", URL, None),
        ("https://pier.example/" + "a" * MOST_URL, URL, None),
    ],
)
def test_a_canonical_address_is_absolute_or_none(
    link: str, url: str | None, expected: str | None
) -> None:
    assert stated(f'<link rel="canonical" href="{link}">', url).canonical_url == expected


def test_canonical_addresses_that_differ_tell_nothing() -> None:
    links = '<link rel="canonical" href="/a"><link rel="canonical" href="/b">'
    assert stated(links).canonical_url is None
    assert stated(links + meta("og:url", "/c")).canonical_url == "https://pier.example/c"


def test_addresses_are_relative_to_the_base_that_the_page_names() -> None:
    base = '<base href="https://old.example/x/">'
    assert stated(f'{base}<link rel="canonical" href="a">').canonical_url == (
        "https://old.example/x/a"
    )
    assert stated(f'{base}<link rel="image_src" href="a.png">', None).image_url == (
        "https://old.example/x/a.png"
    )


def test_texts_are_without_markup_and_of_bounded_length() -> None:
    assert stated(meta("description", "&lt;b&gt;Ferry&lt;/b&gt;  ran")).description == "Ferry ran"
    assert stated(meta("description", "1 &lt; 2")).description == "1 < 2"
    long = stated(meta("description", "ferry " * 2_000)).description
    assert long is not None
    assert len(long) <= LONGEST_DESCRIPTION


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@id", "@type", "name", "url", "author"]), inner)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(
            ["@type", "@id", "author", "creator", "publisher", "image", "keywords", "description"]
        ),
        values | st.just("Article"),
    )
)
def test_no_json_ld_raises_and_all_is_storable(item: dict[str, Any]) -> None:
    found = stated(linked(item))
    texts = [part for part in found if isinstance(part, str)] + [*(found.keywords or ())]
    assert all(text and text == fold(text) for text in texts)
