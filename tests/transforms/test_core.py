"""The way of many pages at once: the rows are those of each page by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core
from naqi.transforms.core import clean_page, clean_pages, judge_pages
from naqi.transforms.language import detect

CONFIG = CleanConfig()
TEXTS = {
    "en": "The harbour was closed for two days because the storm had moved the buoys away.",
    "fr": "Le port est resté fermé pendant deux jours, car la tempête avait déplacé les bouées.",
    "de": "Der Hafen blieb zwei Tage lang geschlossen, weil der Sturm die Bojen verschoben hatte.",
    "ar": "بقي الميناء مغلقا يومين لأن العاصفة حركت العوامات من أماكنها وأخرت سفن الصيد.",
}


def page(*lines: str) -> RawPage:
    return RawPage("\n".join(lines).encode(), lines[0], format="text")


PAGES = [
    page(TEXTS["en"]),
    page(*TEXTS.values()),
    page(""),
    page(*[f"{TEXTS['fr']} {number}" for number in range(1100)]),
    page("Contact", "12:30"),
    page(*[f"{TEXTS['ar']} {number}" for number in range(5)]),
    RawPage(b"\x00\x01\x02\x03" * 50, "binary", format="text"),
    page(TEXTS["de"], TEXTS["de"] + "!", TEXTS["de"] + "?"),
]


def test_many_pages_come_out_as_each_by_itself() -> None:
    assert clean_pages(PAGES, CONFIG) == [clean_page(raw, CONFIG) for raw in PAGES]
    assert clean_pages(PAGES[::-1], CONFIG) == [clean_page(raw, CONFIG) for raw in PAGES[::-1]]


def test_no_pages_have_no_rows() -> None:
    assert clean_pages([], CONFIG) == []


def test_what_goes_wrong_with_the_languages_of_a_page_is_that_pages_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = detect.detect_languages

    def fail(pages: Sequence[Page], detector: str) -> list[Page]:
        if any(page.raw.origin == TEXTS["de"] for page in pages):
            raise ArithmeticError("no such number")
        return found(pages, detector)

    monkeypatch.setattr(detect, "detect_languages", fail)
    outcomes = judge_pages(PAGES, CONFIG)
    *others, rejection = [outcome.rejection for outcome in outcomes]
    assert rejection is not None
    assert (rejection.stage, rejection.reason) == ("language", "internal_error")
    assert rejection.detail == "ArithmeticError: no such number"
    monkeypatch.undo()
    assert others == [outcome.rejection for outcome in judge_pages(PAGES[:-1], CONFIG)]


def test_a_page_is_parsed_before_the_next_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    events = []
    parse = core.parse

    def noted(raw: RawPage, config: CleanConfig) -> Page:
        events.append(("parsed", raw.origin))
        return parse(raw, config)

    def pages() -> Iterator[RawPage]:
        for raw in PAGES[:3]:
            events.append(("taken", raw.origin))
            yield raw

    monkeypatch.setattr(core, "parse", noted)
    judge_pages(pages(), CONFIG)
    assert events == [(what, raw.origin) for raw in PAGES[:3] for what in ("taken", "parsed")]
