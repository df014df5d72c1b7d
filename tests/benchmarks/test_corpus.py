"""Sets are found, read and sampled alike on every machine, and what is wrong with one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.corpus import (
    VARIABLE,
    CorpusError,
    default_folder,
    find_sets,
    fingerprint,
    group_of,
    half,
    pick_rows,
    read_rows,
)
from tests.benchmarks.sets import row, write_corpus, write_set

ROWS = [row(number, "en") for number in range(20)]


def test_sets_are_found_in_a_folder_and_in_its_data(tmp_path: Path) -> None:
    write_corpus(tmp_path)
    assert list(find_sets(tmp_path)) == ["north", "south"]
    assert find_sets(tmp_path / "data") == find_sets(tmp_path)


def test_a_folder_without_sets_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=f"{tmp_path.name}.*name their folder, or set {VARIABLE}"):
        find_sets(tmp_path)


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert default_folder() == tmp_path
    monkeypatch.delenv(VARIABLE)
    assert default_folder().parts[-2:] == ("shared", "bench")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "no JSON"),
        ("[]", "no row with an id and html"),
        ('{"id": "a"}', "no row with an id and html"),
        ('{"id": "a", "html": null, "gold_text": ""}', "no row with an id and html"),
        ('{"id": "a", "html": "<p>"}', "neither gold_text nor segments"),
        ('{"id": "a", "html": "<p>", "with": []}', "neither gold_text nor segments"),
    ],
)
def test_a_wrong_line_is_named(line: str, told: str, tmp_path: Path) -> None:
    file = write_set(tmp_path / "a.jsonl", ROWS[:1])
    file.write_text(file.read_text("utf-8") + line, encoding="utf-8")
    with pytest.raises(CorpusError, match=rf"a\.jsonl:2: {told}"):
        list(read_rows(file))


def test_the_same_rows_are_picked_in_whatever_order_they_stand(tmp_path: Path) -> None:
    shuffled = ROWS[11:] + ROWS[4:11] + ROWS[:4]
    here = write_set(tmp_path / "here.jsonl.gz", ROWS)
    there = write_set(tmp_path / "there.jsonl", shuffled)
    assert list(pick_rows(here, 7)) == list(pick_rows(there, 7))
    assert list(pick_rows(here, 3)) == list(pick_rows(here, 7))[:3]
    assert list(pick_rows(here, None)) == ROWS


def test_a_fingerprint_is_of_pages_and_gold_alone() -> None:
    assert fingerprint(ROWS) == fingerprint([*reversed(ROWS)])
    assert fingerprint([{**ROWS[0], "lang": "xx"}]) == fingerprint(ROWS[:1])
    for key in ("id", "html", "gold_text"):
        assert fingerprint([{**ROWS[0], key: "another"}, *ROWS[1:]]) != fingerprint(ROWS)
    assert fingerprint(ROWS[1:]) != fingerprint(ROWS)


def test_about_half_of_the_pages_are_for_tuning_and_each_stays_in_its_half() -> None:
    halves = [half(row(number, "en")) for number in range(400)]
    assert 150 < halves.count("tuning") < 250
    assert halves.count("tuning") + halves.count("report") == 400
    assert [half({**page, "html": ""}) for page in ROWS] == [half(page) for page in ROWS]


def test_a_group_is_of_the_row_or_its_meta() -> None:
    assert group_of(ROWS[1], "lang") == "en"
    assert group_of(ROWS[1], "page_type") == "article"
    assert group_of(ROWS[1], "half") in {"tuning", "report"}
    assert group_of({**ROWS[1], "meta": None}, "page_type") is None
