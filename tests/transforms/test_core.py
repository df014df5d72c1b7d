"""The way of many pages at once: the rows are those of each page by itself."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from naqi.schemas.config import CleanConfig, from_mapping
from naqi.schemas.page import MOST_TITLE, MOST_URL, Page, RawPage, Rejection
from naqi.schemas.rules import Reason, Stage
from naqi.schemas.tables import RULES_VERSION
from naqi.transforms import core
from naqi.transforms.core import clean_page, clean_pages, judge_pages
from naqi.transforms.lake.refresh.sightings import key
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


def at(url: str, *lines: str) -> RawPage:
    return replace(page(*lines), url=url)


BY_HOST = from_mapping(
    {
        "host": {
            "*.example.org": {"languages": ["en"], "language_detector": "langdetect"},
            "news.example.org": {"min_paragraphs": 2},
            "a.example": {"languages": ["de"], "languages_of": "paragraph"},
        },
        "phrases": [{"opening": "The harbour", "rule": "links", "host": "b.example"}],
    }
)
OF_HOSTS = [
    at(url, *lines)
    for url in (
        "https://news.example.org/1",
        "https://www.example.org/2",
        "https://a.example/3",
        "https://b.example:8080/4",
        "http://[broken",
        "",
    )
    for lines in (
        (TEXTS["en"],),
        (TEXTS["de"], TEXTS["fr"]),
        (TEXTS["en"], f"{TEXTS['en']} So it stayed.", TEXTS["de"]),
    )
]


def test_each_page_is_cleaned_as_its_host_asks_in_whatever_company() -> None:
    rows = clean_pages(OF_HOSTS, BY_HOST)
    assert rows == [clean_page(raw, BY_HOST) for raw in OF_HOSTS]
    assert rows[::-1] == clean_pages(OF_HOSTS[::-1], BY_HOST)
    became = [
        row.rejected.reason
        if row.rejected
        else [paragraph.language for paragraph in row.paragraphs]
        for row in rows
    ]
    assert became == [
        "too_short",  # news.example.org
        "other_language",
        ["en", "en", "de"],
        ["en"],  # www.example.org
        "other_language",
        ["en", "en", "de"],
        "other_language",  # a.example
        ["de"],
        ["de"],
        "no_content",  # b.example
        ["de", "fr"],
        ["de"],
        *[["en"], ["de", "fr"], ["en", "en", "de"]] * 2,
    ]


def test_rows_say_by_what_configuration() -> None:
    def versions(config: CleanConfig) -> set[str]:
        return {row.page.rules_version for row in clean_pages(OF_HOSTS, config) if row.page}

    assert versions(CONFIG) == versions(CleanConfig(page_seconds=3)) == {RULES_VERSION}
    assert versions(BY_HOST) == {f"{RULES_VERSION}+{BY_HOST.digest[:12]}"}


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        (CleanConfig(min_characters=165), None),
        (CleanConfig(min_characters=166), "too_short"),
        (CleanConfig(min_paragraphs=2), None),
        (CleanConfig(min_paragraphs=3), "too_short"),
    ],
)
def test_a_page_of_which_too_little_is_kept_is_rejected(
    config: CleanConfig, reason: str | None
) -> None:
    raw = page(TEXTS["en"], TEXTS["fr"], "© 2026 Harbour Post")
    rows = clean_page(raw, config)
    assert (rows.rejected and rows.rejected.reason) == reason
    if rows.page is None:
        assert rows.rejected is not None
        assert (rows.rejected.stage, rows.rejected.body) == ("paragraphs", raw.body)
        assert rows.rejected.detail == "165 characters in 2 paragraphs"
        assert [row.rule for row in rows.dropped] == ["footer"]
    else:
        assert (rows.page.n_chars, rows.page.n_paragraphs) == (165, 2)


def test_a_step_alone_does_what_it_does_among_the_others() -> None:
    for raw in OF_HOSTS:
        judged = core.remove_boilerplate(core.parse(raw, BY_HOST), BY_HOST)
        found = core.detect_language(core.remove_foreign_captions(judged, BY_HOST), BY_HOST)
        assert core.split_paragraphs(found, BY_HOST) == clean_page(raw, BY_HOST)


# ---- what stands in every row of a page is bounded


def addressed(length: int, *, record: int = 3) -> RawPage:
    url = "https://harbour.example/" + "a" * (length - 24)
    return RawPage(TEXTS["en"].encode(), "crawl.jsonl", record, url, format="text")


def test_a_page_whose_address_is_too_long_is_rejected_with_the_beginning_of_it() -> None:
    assert clean_page(addressed(MOST_URL), CONFIG).rejected is None
    for length in (MOST_URL + 1, 40 * MOST_URL):
        rejected = clean_page(addressed(length), CONFIG).rejected
        assert rejected is not None
        assert (rejected.stage, rejected.reason) == ("read", "url_too_long")
        assert rejected.detail == "more than 8192 characters"
        assert rejected.url == addressed(MOST_URL).url
        assert rejected.body == TEXTS["en"].encode()


def test_pages_whose_addresses_begin_alike_are_told_apart_by_their_records() -> None:
    long = [addressed(9000, record=1), addressed(9000, record=2), addressed(9001, record=2)]
    ids = [row.page_id for raw in long if (row := clean_page(raw, CONFIG).rejected)]
    assert ids[0] != ids[1] == ids[2]
    assert ids == [key(raw)[1] for raw in long]  # as a lake knows them


def test_characters_that_cannot_be_stored_make_no_address_too_long() -> None:
    raw = addressed(MOST_URL - 10)
    assert raw.url is not None
    padded = replace(raw, url=raw.url + "\u202e" * 100)
    page = clean_page(padded, CONFIG).page
    assert page is not None
    assert page.url == raw.url


def test_a_page_that_is_rejected_anyway_keeps_its_reason() -> None:
    why = Rejection(Stage.READ, Reason.TRUNCATED_RECORD, "cut")
    rejected = clean_page(replace(addressed(9000), rejection=why), CONFIG).rejected
    assert rejected is not None
    assert rejected.reason == "truncated_record"
    assert rejected.url is not None
    assert len(rejected.url) == MOST_URL


def test_a_host_that_cannot_be_one_is_none() -> None:
    for length, found in ((253, "h" * 253), (254, None)):
        raw = RawPage(TEXTS["en"].encode(), "a", url=f"http://{'h' * length}/", format="text")
        page = clean_page(raw, CONFIG).page
        assert page is not None
        assert page.host == found


@pytest.mark.parametrize("format", ["html", "text"])
def test_a_title_is_bounded_and_what_is_longer_is_not_lost(format: str) -> None:
    headline = " ".join(["Lighthousekeepers" * 50] * 3)
    lines = [headline, TEXTS["en"], TEXTS["en"][:-1] + " again."]
    body = "\n".join(lines)
    if format == "html":
        body = f"<title>{headline}</title><h1>{headline}</h1>" + "".join(
            f"<p>{line}" for line in lines[1:]
        )
    rows = clean_page(RawPage(body.encode(), "a", format=format), CONFIG)
    assert rows.page is not None
    assert len(rows.page.title or "") <= MOST_TITLE
    assert headline in [row.text for row in (*rows.paragraphs, *rows.dropped)]


def test_a_page_that_runs_out_of_memory_says_so_in_whatever_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> Page:
        raise MemoryError

    for where, step in ((core.page_formats, "read_blocks"), (core, "settle_structure")):
        with monkeypatch.context() as patched:
            patched.setattr(where, step, fail)
            rejected = core.clean_page(RawPage(b"The ferry left."), CleanConfig()).rejected
        assert rejected is not None
        assert rejected.reason == "out_of_memory"


def test_what_the_system_cannot_do_is_no_pages_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> list[Page]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(detect, "detect_languages", fail)
    with pytest.raises(OSError, match="No space left"):
        judge_pages(PAGES, CONFIG)
