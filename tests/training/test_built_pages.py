"""Pages are built round paragraphs, the same every time, with gold that they hold."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from training.built_pages import Built, build_pages

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
