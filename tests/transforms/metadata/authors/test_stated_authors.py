"""Who has written a page: by which of its sources, and who is nobody."""

from __future__ import annotations

import json
from typing import Any

import pytest

from naqi.transforms.blocks.html import read_html
from naqi.transforms.metadata.authors.stated_authors import LONGEST

HEADLINE = "<title>Ferry runs again</title><h1>Ferry runs again</h1>"
BODY = "<p>The ferry ran again this morning, after a winter in the dock and two coats of paint.</p>"


def author(source: str) -> str | None:
    return read_html(source).stated.author


def linked(*items: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(list(items))}</script>'


ADA = {"@type": "Person", "name": "Ada Lind"}


@pytest.mark.parametrize(
    "stated",
    [
        "Ada Lind",
        ["Ada Lind"],
        ADA,
        [ADA],
        {"@type": "Person", "givenName": "Ada", "familyName": "Lind"},
        {"@type": "Person", "name": ["Ada Lind"]},
        ["https://pier.example/ada", ADA],
        "By Ada Lind",
        "Ada&nbsp;Lind",
    ],
)
def test_an_author_in_json_ld_may_be_written_in_many_ways(stated: Any) -> None:
    assert author(linked({"@type": "BlogPosting", "author": stated})) == "Ada Lind"


def test_an_author_may_be_stated_by_reference() -> None:
    article = {"@type": "Article", "author": {"@id": "#ada"}}
    assert author(linked({"@graph": [article, {**ADA, "@id": "#ada"}]})) == "Ada Lind"


def test_several_authors_are_joined_each_once() -> None:
    assert author(linked({"@type": "Article", "author": [ADA, "Bo Sund", "ada lind"]})) == (
        "Ada Lind; Bo Sund"
    )
    metas = '<meta name="author" content="Ada Lind"><meta name="author" content="Bo Sund">'
    assert author(metas) == "Ada Lind; Bo Sund"


def test_as_many_are_kept_as_fit() -> None:
    names = [f"{letter * 40} Lind" for letter in "abcdefghijklmnop"]
    found = author(linked({"@type": "Article", "author": names}))
    assert found is not None
    assert len(found) <= LONGEST
    assert found.endswith("Lind")


def test_who_wrote_a_comment_or_a_review_has_not_written_the_page() -> None:
    comment = {"@type": "Comment", "author": ADA}
    assert author(linked(comment)) is None
    assert author(linked(comment, {"@type": "WebPage", "author": "Bo Sund"})) == "Bo Sund"


@pytest.mark.parametrize(
    "nobody",
    [
        "admin",
        "https://social.example/ada",
        "@adalind",
        "ada@pier.example",
        "pier.example",
        "",
        "-",
    ],
)
def test_accounts_and_addresses_are_no_authors(nobody: str) -> None:
    assert author(f'<meta name="author" content="{nobody}">') is None


def test_the_site_is_the_author_only_where_nobody_else_is() -> None:
    site = '<meta property="og:site_name" content="Pier"><meta name="author" content="Pier">'
    assert author(site) == "Pier"
    assert author(f"{site}{HEADLINE}<div>By Ada Lind</div>{BODY}") == "Ada Lind"
    titled = '<title>Ferry runs again - Pier</title><meta name="author" content="Pier">'
    assert author(f"{titled}<h1>Ferry runs again</h1><div>By Ada Lind</div>{BODY}") == "Ada Lind"


@pytest.mark.parametrize(
    "marked",
    [
        '<a rel="author" href="/ada">Ada Lind</a>',
        "<div>Text: <span itemprop='author'>Ada Lind</span></div>",
        '<i itemprop="author" itemscope><a href="/ada"><b itemprop="name">Ada Lind</b></a></i>',
    ],
)
def test_an_author_may_be_marked_where_it_is_shown(marked: str) -> None:
    assert author(f"{HEADLINE}<p>{marked}</p>{BODY}") == "Ada Lind"


@pytest.mark.parametrize(
    "shown",
    [
        "<div>By Ada Lind</div>",
        "<div>By Ada Lind | 4 May 2021</div>",
        "<div>Par Ada Lind, le 4 mai 2021</div>",
        '<div class="post-author">Ada Lind</div>',
    ],
)
def test_the_byline_below_the_title_names_the_author(shown: str) -> None:
    assert author(f"{HEADLINE}{shown}{BODY}") == "Ada Lind"


def test_a_label_is_nobody() -> None:
    assert author(f'{HEADLINE}<div class="byline">Written By</div>{BODY}') is None


def test_a_line_that_opens_as_a_byline_does_is_no_author() -> None:
    assert author(f"{HEADLINE}<p>By noon the ferry was full.</p>{BODY}") is None
    assert author(f"{HEADLINE}{BODY * 20}<div>By Ada Lind</div>") is None
