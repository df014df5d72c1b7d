"""Generated pages are the same every time, and what should come out of them is known."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.news_pages.measures import Totals, compare
from benchmarks.news_pages.pages import GeneratedPage, make_page
from benchmarks.news_pages.words import FOREIGN, languages, read_words

_FIELDS = {"name": "N", "city": "C", "agency": "A", "site": "S", "tags": "T"} | dict.fromkeys(
    ("d", "m", "y", "t", "month"), "1"
)


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A few articles of our own, laid out as the benchmark sets are."""
    articles = [
        {
            "id": f"{number}",
            "lang": "fr",
            "gold_text": "\n".join(
                f"Le pilote {number} du port a vu la barque {line} rentrer avant la nuit."
                for line in range(5)
            ),
            "meta": {"doc": number, "title": f"La barque {number} est rentrée au port"},
        }
        for number in range(12)
    ]
    heads = [
        {
            "id": f"h{number}",
            "bcp47": "fr",
            "text": f"Le marché {number} de la ville ouvre plus tard",
        }
        for number in range(80)
    ]
    for name, rows in {
        "data/rendered": articles,
        "languages/ntrex_head": heads,
        "languages/ntrex_sent": heads,
    }.items():
        file = tmp_path / f"{name}.jsonl.gz"
        file.parent.mkdir(exist_ok=True)
        with gzip.open(file, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)
    return tmp_path


def _pages(sets: Path, half: str) -> list[GeneratedPage]:
    made = [make_page(sets, "fr", half, number) for number in range(60)]
    return [page for page in made if page is not None]


def test_a_page_is_the_same_every_time_and_its_lines_are_all_accounted_for(sets: Path) -> None:
    for page, again in zip(_pages(sets, "tuning"), _pages(sets, "tuning"), strict=True):
        assert page == again
        known = {page.title, *[text for _, text in page.furniture]}
        paragraphs = [text for _, text in page.paragraphs]
        for line in filter(None, page.text.split("\n")):
            assert line in known or any(line in text or text in line for text in paragraphs)


def test_halves_share_no_article_and_no_headline(sets: Path) -> None:
    tuning, report = ({page.title for page in _pages(sets, half)} for half in ("tuning", "report"))
    assert tuning
    assert report
    assert not tuning & report
    related = [
        {text for page in _pages(sets, half) for kind, text in page.furniture if "related" in kind}
        for half in ("tuning", "report")
    ]
    assert not {text for text in related[0] & related[1] if "marché" in text}


def test_without_the_sets_there_are_no_pages(tmp_path: Path) -> None:
    assert make_page(tmp_path, "fr", "tuning", 0) is None


@pytest.mark.parametrize("language", languages())
def test_each_language_has_all_that_a_page_is_made_of(language: str) -> None:
    words = read_words(language)
    assert words.keys() >= read_words("fr").keys()
    assert len(words["menu"]) >= 30
    assert {"foreign", "foreign_credit"} <= read_words(FOREIGN.get(language, "zh")).keys()
    for entries in words.values():
        assert all(entry.format(**_FIELDS) for entry in entries)


def test_what_came_out_is_compared_by_its_letters_and_what_is_wrong_is_named() -> None:
    page = GeneratedPage(
        "fr",
        "",
        "Au port",
        (("body", "La barque est rentrée."), ("body: short last", "Voilà tout.")),
        (("share", "Partager"), ("foreign caption", "港口")),
    )
    result = compare(page, "Au port", ["La barque  est rentrée", "Partager", "港口"])
    assert (result.right, result.kept, result.gold, result.title) == (1, 3, 2, True)
    assert result.missing == (("body: short last", "Voilà tout."),)
    assert result.stayed == (("share", "Partager"), ("foreign caption", "港口"))
    totals = Totals()
    totals.add(page, result)
    assert totals.foreign == 1
    assert totals.lines["share"] == [1, 1]
    assert "P 0.3333 R 0.5000" in totals.row()


def test_the_command_prints_a_line_a_language_and_one_a_kind(sets: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.news_pages", "--folder", str(sets)]
    done = subprocess.run(  # our own command
        [*command, "--language", "fr", "--pages", "5"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("fr   n=5 ")
    assert " body\n" in done.stdout
