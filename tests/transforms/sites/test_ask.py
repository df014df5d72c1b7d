"""What a dictionary says of a page decides where the page's own judge has nothing to say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.core import clean_page, clean_pages
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.sites.file import SitesError
from tests.sites import ABOVE, BELOW, body, headline, html, learn, raw, seen, text

BOTH = pytest.mark.parametrize("kind", ["text", "html"])


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CleanConfig]:
    folder = tmp_path_factory.mktemp("sites")
    found = {}
    for kind in ("text", "html"):
        path = learn(folder / kind, seen(raw(number, kind=kind) for number in range(20)))
        found[kind] = pinned(CleanConfig(sites=str(path)))
    return found


def cleaned(source: str, kind: str, config: CleanConfig, host: str = "courier.example") -> PageRows:
    return clean_page(RawPage(source.encode(), url=f"https://{host}/new", format=kind), config)


def dropped(rows: PageRows, rule: str) -> set[str]:
    return {row.text for row in rows.dropped if row.rule == rule}


def page(kind: str, number: int, *, below: Sequence[str] = BELOW) -> str:
    return html(number, below=below) if kind == "html" else text(number, below=below)


@BOTH
def test_lines_of_the_site_and_headlines_of_other_pages_go(
    kind: str, sites: dict[str, CleanConfig]
) -> None:
    rows = cleaned(page(kind, 7), kind, sites[kind])
    assert {*ABOVE, *BELOW} <= dropped(rows, "site_template") | dropped(rows, "header")
    assert headline(8) in dropped(rows, "related_links")
    assert [row.text for row in rows.paragraphs] == body(7)
    assert rows.page is not None
    assert rows.page.title == headline(7)


@BOTH
def test_without_a_dictionary_or_of_another_host_a_page_comes_out_as_ever(
    kind: str, sites: dict[str, CleanConfig]
) -> None:
    source = page(kind, 7)
    plain = cleaned(source, kind, CleanConfig(), "gazette.example")
    asked = cleaned(source, kind, sites[kind], "gazette.example")
    assert asked.paragraphs == plain.paragraphs
    assert asked.dropped == plain.dropped
    assert asked.page is not None
    assert asked.page.syndicated is None


@BOTH
def test_what_is_kept_by_wish_stays(kind: str, sites: dict[str, CleanConfig]) -> None:
    config = CleanConfig(sites=sites[kind].sites, keep=("site_template",))
    rows = cleaned(page(kind, 7), kind, pinned(config))
    assert dropped(rows, "site_template") == set()
    assert BELOW[0] in {row.text for row in rows.paragraphs}


@BOTH
def test_a_page_that_lists_others_keeps_their_headlines(
    kind: str, sites: dict[str, CleanConfig]
) -> None:
    listed = [line for number in range(4, 9) for line in (headline(number), body(number)[0])]
    if kind == "html":
        items = "".join(f"<p>{line}</p>" for line in listed)
        source = f"<title>All that was new this week</title><h1>All that was new</h1>{items}"
    else:
        source = "\n".join(["All that was new this week", *listed])
    assert dropped(cleaned(source, kind, sites[kind]), "related_links") == set()


def test_in_html_a_heading_of_text_stays_though_it_says_what_a_title_does(
    sites: dict[str, CleanConfig],
) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in body(7))
    chapter = f"<h2>{headline(3)}</h2><p>{body(3)[0]}</p>"
    source = f"<title>Seven keepers</title><h1>Seven keepers</h1>{paragraphs}{chapter}"
    rows = cleaned(source, "html", sites["html"])
    assert headline(3) in {row.text for row in rows.paragraphs}


def test_a_dictionary_that_is_gone_rejects_no_page(tmp_path: Path) -> None:
    with pytest.raises(SitesError, match=r"gone\.parquet"):
        cleaned(text(1), "text", CleanConfig(sites=str(tmp_path / "gone.parquet")))


def test_text_pages_that_are_judged_together_are_asked_of_their_site_as_each_is_alone(
    sites: dict[str, CleanConfig],
) -> None:
    paragraphs = [line for number in (7, 30, 31, 32, 33) for line in body(number)]
    lines = [*paragraphs[:6], headline(8), headline(9), *paragraphs[6:]]  # of 15 a network judges
    new = RawPage("\n\n".join(lines).encode(), url="https://courier.example/new", format="text")
    (together,) = clean_pages([new], sites["text"])
    assert {headline(8), headline(9)} <= dropped(together, "related_links")
    assert together == clean_page(new, sites["text"])
