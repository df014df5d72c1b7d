"""Pages with what of them is content, and which of them are kept apart in a validation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("rapidfuzz", reason="aligning needs rapidfuzz: the extra `training`")

from benchmarks.site_of import site_of
from tests.benchmarks.sets import row, write_corpus
from tests.training.test_built_pages import write_texts
from training.pages import fold_of, label, read_labelled
from training.text_pages import read_built


def test_a_page_is_labelled_by_its_gold_text() -> None:
    page = label(row(3, "de"), "north")
    assert page is not None
    menu, body = page.found[:2], page.found[2:]
    assert menu.tolist() == [0, 0]
    assert body.tolist() == page.lengths[2:].tolist()
    assert page.gold == body.sum()
    assert len(page.features.numbers) == len(page.lengths) == len(page.weights)


@pytest.mark.parametrize("change", [{"html": ""}, {"gold_text": None}])
def test_what_there_is_nothing_to_learn_from_is_left_out(change: dict[str, Any]) -> None:
    assert label(row(1, "en") | change, "north") is None


def test_all_sets_of_a_folder_are_read_or_those_named(tmp_path: Path) -> None:
    folder = write_corpus(tmp_path)
    assert {page.of_set for page in read_labelled(folder)} == {"north", "south"}
    assert {page.of_set for page in read_labelled(folder, ["south"])} == {"south"}


@pytest.mark.parametrize(
    ("known", "site"),
    [
        ({"meta": {"site": "quay"}, "url": "http://a.example/1"}, "quay"),
        ({"url": "https://www.Lamp.example/1?x"}, "lamp.example"),
        ({"html": "<a href='https://tide.example/1'> http://w3.org http://w3.org"}, "tide.example"),
        ({"id": "7"}, "7"),
    ],
)  # fmt: skip
def test_the_site_of_a_page_is_stated_or_what_it_links_to(known: dict[str, Any], site: str) -> None:
    one = {"id": "1", "html": "", "url": None, "meta": {}} | known
    assert site_of(one, one["meta"]) == site


def test_pages_of_one_site_are_in_one_part_and_all_parts_have_some() -> None:
    page = label(row(1, "en"), "north")
    assert page is not None
    of_site = {
        site: {fold_of(page._replace(site=site, name=name), 5) for name in "abc"}
        for site in map(str, range(100))
    }
    assert all(len(parts) == 1 for parts in of_site.values())
    assert set().union(*of_site.values()) == {*range(5)}


def test_of_built_pages_it_is_known_what_is_content_though_a_title_says_the_same(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "languages"
    folder.mkdir()
    write_texts(folder)
    for page in read_built(tmp_path):
        content = {*page.row["gold_text"].split("\n")}
        told = zip(page.page.blocks, page.found.tolist(), page.lengths.tolist(), strict=True)
        assert all(
            found == (length if block.text in content else 0) for block, found, length in told
        )
        assert not len(page.features.words)
