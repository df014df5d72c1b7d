"""Pages are built round paragraphs, the same every time, with gold that they hold."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from benchmarks.corpus import half
from naqi.schemas.rules import Rule
from training import built_furniture as of
from training.built_pages import Built, build_pages
from training.built_texts import Maker, read_texts

LANGUAGES = {"eng": "The ferry left at noon", "jpn": "船は正午に出た", "ara": "غادرت العبارة ظهرا"}


def write_texts(folder: Path) -> Path:
    for name in ("head", "para", "sent"):
        rows = [
            {"id": f"{name}{number}", "lang": language, "text": f"{text} {name} {number}."}
            for language, text in LANGUAGES.items()
            for number in range(30)
        ]
        told = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"ntrex_{name}.jsonl.gz").write_bytes(gzip.compress(told.encode()))
    return folder


def built(folder: Path) -> list[Built]:
    return [*build_pages(write_texts(folder))]


def test_every_language_has_pages_and_they_are_the_same_twice(tmp_path: Path) -> None:
    pages = built(tmp_path)
    assert {page.language for page in pages} == {*LANGUAGES}
    assert len({page.id for page in pages}) == len(pages)
    assert pages == built(tmp_path)


def test_gold_is_lines_of_the_page_in_their_order(tmp_path: Path) -> None:
    for page in built(tmp_path):
        lines = iter(page.text.split("\n"))
        assert page.gold
        assert all(line in lines for line in page.gold.split("\n"))


def test_there_is_furniture_around_it(tmp_path: Path) -> None:
    pages = built(tmp_path)
    assert sum(len(page.text) > len(page.gold) + 40 for page in pages) > len(pages) / 2
    assert any("©" in page.text for page in pages)


def test_what_pages_for_reports_are_made_of_is_in_none(tmp_path: Path) -> None:
    for_reports = [f"{n} {m}" for n in ("head", "para", "sent") for m in range(30)]
    for_reports = [one for one in for_reports if half({"id": one.replace(" ", "")}) == "report"]
    assert for_reports
    pages = built(tmp_path)
    assert not [one for one in for_reports for page in pages if f" {one}." in page.text]


def test_bodies_have_what_cleaners_stumble_over(tmp_path: Path) -> None:
    gold = "\n".join(page.gold for page in built(tmp_path)).split("\n")
    assert any(line.endswith(":") for line in gold)  # announces a list, a poem, results
    assert any(line[0] in "-–—•" for line in gold)
    assert any(len(line) < 20 and line.endswith(".") for line in gold)
    assert any(line[-1].isalpha() for line in gold)


FURNITURE = [
    of.menu, of.trail, of.labels, of.byline, of.agency, of.share, of.pager, of.caption, of.foreign,
    of.related, of.sentences, of.read_also, of.teasers, of.tags, of.biography, of.call,
    of.comments, of.footer,
]  # fmt: skip


@pytest.mark.parametrize("part", FURNITURE)
def test_furniture_has_lines_and_none_is_empty(
    part: Callable[[Maker], list[str]], tmp_path: Path
) -> None:
    texts = read_texts(write_texts(tmp_path))
    for seed in range(20):
        random = Random(seed)  # noqa: S311  # reproducible, not secret
        make = Maker(random, "eng", texts, {"en": {Rule.SHARE: ["Send it on"]}})
        lines = part(make)
        assert all(line.strip() for line in lines)
        assert lines or part is of.foreign  # of the page's own script there is none
