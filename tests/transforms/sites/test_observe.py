"""Pages are looked at as they are cleaned: what is wrong with one costs that one."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard.parent import Guard
from naqi.transforms.sites.observe import learning, observe_pages, seen_page
from tests.sites import raw


def test_what_cannot_be_read_or_has_no_host_is_passed_over() -> None:
    pages = [
        raw(1),
        RawPage(b"\x89PNG\r\n\x1a\n\0\0", url="https://courier.example/picture"),
        RawPage(raw(2).body, format="text"),
        raw(3),
    ]
    found = observe_pages(pages, CleanConfig())
    assert [one.host for one in found] == ["courier.example", None, None, "courier.example"]
    assert found[1].rejection is not None


def test_a_page_that_takes_too_long_is_passed_over_and_the_others_are_seen() -> None:
    large = RawPage(b"A line of the river.\n" * 900_000, url="https://a.example/1", format="text")
    config = CleanConfig(page_seconds=0.3, max_page_bytes=10**9, max_blocks=10**9)
    with Guard(config, observe_pages, seen_page) as guard:
        found = guard.clean([raw(1), large, raw(2)])
    assert [one is None for one in found] == [False, True, False]


def test_whatever_was_learned_before_pages_are_read_the_same() -> None:
    known = CleanConfig(sites="sites.parquet", sites_digest="0" * 32, favor="recall")
    assert learning(known) == CleanConfig(favor="recall")
