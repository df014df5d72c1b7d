"""Only pages, or paragraphs, in the languages that are wanted are written; the rest is told."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.core import clean_page, clean_pages

EN = "The harbour was closed for two days because the storm had moved the buoys far away."
EN_2 = "Nobody was allowed to leave the quay, and the fish market stayed empty all the while."
AR = "بقي الميناء مغلقا يومين لأن العاصفة حركت العوامات من أماكنها وأخرت سفن الصيد كلها."
CODE = "<pre>buoy --list 12</pre>"


def page(*paragraphs: str) -> RawPage:
    inside = "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in paragraphs)
    return RawPage(f"<main>{inside}</main>".encode(), "page.html")


def texts(rows: PageRows) -> list[str]:
    return [row.text for row in rows.paragraphs]


def rejected(rows: PageRows) -> tuple[str, str]:
    assert rows.rejected is not None
    assert not rows.paragraphs
    return rows.rejected.stage, rows.rejected.reason


ARABIC_PAGES = CleanConfig(languages=("ar",))
ARABIC_PARAGRAPHS = CleanConfig(languages=("ar",), languages_of="paragraph")


def test_a_page_in_another_language_is_rejected_with_its_bytes() -> None:
    rows = clean_page(page(EN, EN_2, AR), ARABIC_PAGES)
    assert rejected(rows) == ("language", "other_language")
    assert rows.rejected is not None
    assert rows.rejected.detail == "en is not among ar"
    assert rows.rejected.body == page(EN, EN_2, AR).body


def test_a_page_in_a_wanted_one_is_written_whole() -> None:
    rows = clean_page(page(AR, AR + " نعم", EN), ARABIC_PAGES)
    assert texts(rows) == [AR, AR + " نعم", EN]
    assert rows == clean_page(page(AR, AR + " نعم", EN), CleanConfig())._replace(
        page=rows.page  # which says by what configuration
    )


def test_paragraphs_in_another_language_are_dropped() -> None:
    rows = clean_page(page(EN, EN_2, AR), ARABIC_PARAGRAPHS)
    assert texts(rows) == [AR]
    assert [(row.text, row.rule) for row in rows.dropped] == [
        (EN, "other_language"),
        (EN_2, "other_language"),
    ]
    assert rows.page is not None
    assert rows.page.language == "ar"
    assert rows.page.n_blocks == rows.page.n_paragraphs + rows.page.n_dropped


def test_what_is_no_language_stays_where_something_wanted_does() -> None:
    assert texts(clean_page(page(EN, EN_2, CODE, AR), ARABIC_PARAGRAPHS))[0] == "buoy --list 12"
    rows = clean_page(page(EN, EN_2, CODE), ARABIC_PARAGRAPHS)
    assert rejected(rows) == ("language", "other_language")
    assert {row.rule for row in rows.dropped} == {"other_language"}
    assert len(rows.dropped) == 3


def test_a_page_without_content_says_that() -> None:
    raw = RawPage(b"<nav><a href=/>Home</a></nav><footer>All rights reserved</footer>", "p.html")
    for config in (ARABIC_PAGES, ARABIC_PARAGRAPHS):
        assert rejected(clean_page(raw, config)) == ("paragraphs", "no_content")


@pytest.mark.parametrize("config", [ARABIC_PAGES, ARABIC_PARAGRAPHS])
def test_many_pages_come_out_as_each_by_itself(config: CleanConfig) -> None:
    pages = [page(EN, EN_2, AR), page(AR), page(EN), page(AR, CODE), page()]
    assert clean_pages(pages, config) == [clean_page(raw, config) for raw in pages]
