"""Only pages, or paragraphs, in the languages that are wanted are written; the rest is told."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from naqi.schemas.config import CleanConfig, from_mapping
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


@pytest.mark.parametrize(
    "config",
    [
        ARABIC_PAGES,
        ARABIC_PARAGRAPHS,
        CleanConfig(min_language_confidence=0.98),
        CleanConfig(min_language_confidence=0.98, languages_of="paragraph"),
    ],
)
def test_many_pages_come_out_as_each_by_itself(config: CleanConfig) -> None:
    pages = [page(EN, EN_2, AR), page(AR), page(EN), page(AR, CODE), page()]
    assert clean_pages(pages, config) == [clean_page(raw, config) for raw in pages]


# Malay or Indonesian: which of the two is the likelier is told, and not surely.
NEAR = "Kapal besar itu berlayar ke pulau kecil pada pagi hari dan pulang pada malam hari lagi."


class TestHowSure:
    """`min_language_confidence`."""

    SURE = CleanConfig(languages=("en", "id", "ms"), min_language_confidence=0.95)
    SURE_PARAGRAPHS = replace(SURE, languages_of="paragraph")

    def test_a_page_that_is_less_surely_in_its_language_is_rejected(self) -> None:
        assert texts(clean_page(page(NEAR), replace(self.SURE, min_language_confidence=0)))
        rows = clean_page(page(NEAR), self.SURE)
        assert rejected(rows) == ("language", "unsure_language")
        assert rows.rejected is not None
        assert re.fullmatch(r"(id|ms) is 0\.\d{4} sure, below 0\.95", rows.rejected.detail or "")
        assert rows.rejected.body == page(NEAR).body

    def test_a_page_is_as_sure_as_its_paragraphs_in_its_language_in_the_mean(self) -> None:
        assert texts(clean_page(page(EN, EN_2, NEAR), self.SURE)) == [EN, EN_2, NEAR]

    def test_paragraphs_that_are_less_sure_are_dropped(self) -> None:
        rows = clean_page(page(EN, EN_2, NEAR), self.SURE_PARAGRAPHS)
        assert texts(rows) == [EN, EN_2]
        assert [(row.text, row.rule) for row in rows.dropped] == [(NEAR, "unsure_language")]

    def test_a_page_of_such_paragraphs_alone_is_rejected_with_all_of_them(self) -> None:
        rows = clean_page(page(NEAR, AR, CODE), self.SURE_PARAGRAPHS)
        assert rejected(rows) == ("language", "unsure_language")
        assert [row.rule for row in rows.dropped] == [
            "unsure_language",
            "other_language",
            "unsure_language",
        ]

    def test_what_inherits_a_language_is_as_sure_as_what_it_inherits_from(self) -> None:
        assert texts(clean_page(page(EN, EN_2, "At dawn."), self.SURE_PARAGRAPHS))[-1] == "At dawn."
        rows = clean_page(page(NEAR, "Pada pagi."), self.SURE_PARAGRAPHS)
        assert {row.rule for row in rows.dropped} == {"unsure_language"}

    @pytest.mark.parametrize("of", ["page", "paragraph"])
    def test_without_languages_it_holds_for_all_and_not_for_what_is_none(self, of: str) -> None:
        config = CleanConfig(min_language_confidence=0.8, languages_of=of)
        assert texts(clean_page(page(AR), config)) == [AR]
        assert texts(clean_page(page(CODE, AR), config)) == ["buoy --list 12", AR]
        assert rejected(clean_page(page(NEAR), config)) == ("language", "unsure_language")

    @pytest.mark.parametrize("of", ["page", "paragraph"])
    def test_what_nobody_knows_is_below_any_floor_unless_it_is_asked_for(self, of: str) -> None:
        config = CleanConfig(min_language_confidence=0.01, languages_of=of)
        short = page("Qo, e xu.")
        assert rejected(clean_page(short, config)) == ("language", "unsure_language")
        assert texts(clean_page(short, replace(config, languages=("und",)))) == ["Qo, e xu."]

    def test_a_language_that_is_only_declared_is_not_sure(self) -> None:
        raw = RawPage(b"<html lang=de><main><p>Um 10.</p></main></html>", "page.html")
        assert texts(clean_page(raw, CleanConfig(languages=("de",)))) == ["Um 10."]
        config = CleanConfig(languages=("de",), min_language_confidence=0.01)
        assert rejected(clean_page(raw, config)) == ("language", "unsure_language")

    def test_it_may_be_otherwise_for_a_host(self) -> None:
        config = from_mapping({"host": {"*.example.org": {"min_language_confidence": 0.95}}})
        pages = [replace(page(NEAR), url=f"https://{host}/") for host in ("a.example.org", "b.com")]
        first, second = clean_pages(pages, config)
        assert rejected(first) == ("language", "unsure_language")
        assert texts(second) == [NEAR]
