"""Blocks that are in the wrong place are counted, by what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import leaks
from benchmarks.leaks import by_kind, find_leaks
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms import core
from tests.benchmarks.sets import row, write_set

TEXT = "The pilot came back on the third morning, and the loaves were eaten by the gulls."
MORE = "Nobody on the quay knew why the bell was rung twice, and nobody wanted to ask."
NOTE = "The quay at noon, in the rain."


def found(html: str, gold: str) -> leaks.Leaks:
    config = CleanConfig()
    page = core.judge_blocks(core.parse(RawPage(html.encode(), "page"), config), config)
    return find_leaks(page, gold)


def test_what_is_right_leaks_and_loses_nothing() -> None:
    told = found(f"<article><p>{TEXT}<p>{MORE}</article>", f"{TEXT}\n{MORE}")
    assert (told.kept, told.gold) == (32, 32)
    assert not told.leaked
    assert not told.lost


def test_a_kept_block_that_is_not_in_the_gold_text_leaks_by_its_role() -> None:
    assert found(f"<article><p>{TEXT}<p>{MORE}</article>", TEXT).leaked == {"paragraph": 16}


def test_a_block_of_which_most_words_are_in_the_gold_text_is_no_leak() -> None:
    assert not found(f"<article><p>{TEXT} Today.</article>", TEXT).leaked


def test_a_dropped_block_that_is_in_the_gold_text_is_lost_by_its_rule() -> None:
    picture = f"<figure><img src='a.png'><figcaption>{NOTE}</figcaption></figure>"
    html = f"<article><p>{TEXT}{picture}<p>{MORE}</article>"
    assert found(html, f"{TEXT}\n{NOTE}\n{MORE}").lost == {"caption": 7}
    assert not found(html, f"{TEXT}\n{MORE}").lost


def test_pages_are_told_apart_by_what_their_set_says_they_are() -> None:
    rows = [row(number, "en") for number in range(3)] + [{**row(9, "de"), "meta": None}]
    told = by_kind(rows, CleanConfig())
    assert {kind: len(pages) for kind, pages in told.items()} == {"listing": 2, "article": 1, "": 1}


def test_a_table_has_each_kind_of_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row(number, "en") for number in range(20)]
    for page in rows:
        page["gold_text"] = page["gold_text"].split("\n", 1)[1]
    write_set(tmp_path / "north.jsonl", rows)
    assert leaks.main(["--data", str(tmp_path)]) == 0
    *_, article, listing = capsys.readouterr().out.splitlines()
    assert article.startswith("| north, article (10) | 32.7 % ")
    assert article.endswith(" | paragraph | 0.0 % |  |")
    assert listing.startswith("| north, listing (10) | ")
