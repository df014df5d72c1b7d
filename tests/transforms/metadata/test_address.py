"""The address that a saved page states: taken where it can be believed of one page by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.blocks.html import read_html
from naqi.transforms.core import clean_page
from naqi.transforms.metadata.address import stated_address

BODY = "<p>The ferry to the northern islands runs again from Monday on, the harbour says.</p>"


def link(target: str, rel: str = "canonical") -> str:
    return f'<link rel="{rel}" href="{target}">'


def shared(target: str) -> str:
    return f'<meta property="og:url" content="{target}">'


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (link("https://a.example/ferry"), "https://a.example/ferry"),
        (link("https://a.example/ferry#top"), "https://a.example/ferry"),
        (link(" http://a.example:8080/f?id=3&amp;p=1 "), "http://a.example:8080/f?id=3&p=1"),
        (link("https://a.example/?p=77"), "https://a.example/?p=77"),
        (link("https://أخبار.example/عبّارة"), "https://أخبار.example/عبّارة"),
        (link("https://a.example/ferry", "alternate CANONICAL"), "https://a.example/ferry"),
        (link("https://a.example/x") + shared("https://a.example/y"), "https://a.example/x"),
        (link("https://a.example/x") * 2, "https://a.example/x"),
        (link("/ferry") + shared("https://a.example/ferry"), "https://a.example/ferry"),
        (link("https://a.example/") + shared("https://a.example/f"), "https://a.example/f"),
        (link("https://a.example/1") + link("https://a.example/2"), None),
        (link("https://a.example/ferry", "alternate"), None),
    ],
)
def test_the_canonical_link_counts_then_what_is_shared(head: str, url: str | None) -> None:
    assert read_html(f"<head>{head}</head>{BODY}").stated_url == url


@pytest.mark.parametrize(
    "stated",
    [
        *("", "ferry", "/ferry", "//a.example/ferry", "?id=3"),
        *("ftp://a.example/f", "javascript:alert(1)", "file:///pages/f.html", "data:text/html,f"),
        *("https://a.example", "https://a.example/", "https://a.example/#f"),
        *("https://a.example/index.html", "https://a.example/en/", "https://a.example/pt-BR"),
        *("https://a.example/ar/index.php", "https://a.example/home"),
        *("https://localhost/f", "http://127.0.0.1/f", "http://[::1]/f", "https://printer.local/f"),
        *("https://intranet/f", "https://a..example/f", "https://-a.example/f", "https:///f"),
        *("https://me:secret@a.example/f", "https://a.example:port/f", "https://[a.example/f"),
        *("https://a.example/{{ slug }}", "https://a.example/a b", "https://a.example/undefined"),
        *("https://a.example/\u202egpj.f", "https://a.example/f\x00", "https://a.example\\f"),
        f"https://a.example/{'f' * 9000}",
        f"https://{'a.' * 200}example/f",
    ],
)
def test_what_is_no_address_of_one_page_is_none(stated: str) -> None:
    assert stated_address([stated], stated) is None


@given(st.lists(st.text(), max_size=3), st.none() | st.text())
def test_whatever_is_stated_is_an_address_or_none(links: list[str], meta: str | None) -> None:
    found = stated_address(links, meta)
    assert found is None or found.startswith(("http://", "https://"))


def test_a_saved_page_has_the_url_that_it_states_and_is_known_by_its_file() -> None:
    source = f"<head>{link('https://A.example/ferry')}</head>{BODY}".encode()
    first, second = (
        clean_page(RawPage(source, f"saved/{name}.html"), CleanConfig()).page for name in "ab"
    )
    without = clean_page(RawPage(BODY.encode(), "saved/a.html"), CleanConfig()).page

    assert first is not None
    assert second is not None
    assert without is not None
    assert first.url == second.url == "https://A.example/ferry"
    assert first.host == "a.example"
    assert first.page_id != second.page_id
    assert first.page_id == without.page_id
    assert without.url is None


def test_what_was_fetched_is_never_overruled() -> None:
    raw = RawPage(f"{link('https://a.example/f')}{BODY}".encode(), "a", url="http://b.example/")
    page = clean_page(raw, CleanConfig()).page
    assert page is not None
    assert page.url == "http://b.example/"
