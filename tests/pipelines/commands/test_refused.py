"""A run that could clean nothing is loud, and what stood there stays."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.commands import TEXT, called, contents, naqi
from tests.trees import made_once

FIELDS = "body=Seite,url=Adresse"


def lay_pages(folder: Path) -> Path:
    folder.mkdir()
    for name in ("a", "b"):
        lines = [
            json.dumps({"Nr": n, "Adresse": f"https://a.example/{name}{n}", "Seite": f"{n} {TEXT}"})
            for n in range(3)
        ]
        (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Two files of pages whose columns only `FIELDS` names."""
    return lay_pages(tmp_path / "crawl")


@pytest.fixture
def output(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an earlier run has made of such pages."""

    def make(folder: Path) -> None:
        folder.mkdir()
        crawl = lay_pages(folder / "crawl")
        made = called("clean", crawl, "--columns", FIELDS, "--output", folder / "clean")
        assert made.code == 0, made.err

    made = made_once(tmp_path_factory, "refused", make) / "clean"
    shutil.copytree(made, tmp_path / "clean")
    return tmp_path / "clean"


@pytest.mark.parametrize("workers", [1, 2])
def test_a_column_that_is_not_there_leaves_the_earlier_output(
    pages: Path, output: Path, workers: int
) -> None:
    before = contents(output)
    wrong = ["--columns", "body=Siete", "--workers", workers]

    ended = naqi("clean", pages, *wrong, "--output", output)

    assert ended.code == 6, ended
    assert "no column 'Siete'" in ended.err
    assert "the file has: Adresse, Nr, Seite" in ended.err
    assert "2 files could not be read, or not to the end: no_body_column 2" in ended.err
    assert all(f"naqi: {pages / name}" in ended.err for name in ("a.jsonl", "b.jsonl"))
    assert contents(output) == before


def test_what_may_be_rejected_is_a_number_or_a_share(pages: Path, output: Path) -> None:
    (pages / "blank.html").write_text("<p> </p>", encoding="utf-8")
    before = contents(output)
    read = ["clean", pages, "--columns", FIELDS, "--output", output, "--max-rejected"]
    for few in ("0", "10%"):
        ended = called(*read, few)
        assert ended.code == 3
        assert "1 of 7 pages" in ended.err
        assert "empty_page" in ended.err
    assert contents(output) == before
    for enough in ("1", "15%"):
        assert called(*read, enough).code == 0


def test_whatever_comes_can_be_asked_for(pages: Path, output: Path) -> None:
    wrong = ["--columns", "body=Siete", "--max-rejected", "100%"]
    ended = called("clean", pages, *wrong, "--output", output, "--json")
    assert ended.code == 0
    report = json.loads(ended.out.splitlines()[-1])
    assert (report["pages_read"], report["pages_rejected"], report["files_rejected"]) == (0, 0, 2)
    assert report["files_rejected_by_reason"] == {"no_body_column": 2}
    assert report["rejected_samples"]["no_body_column"][0]["origin"] == str(pages / "a.jsonl")


def test_files_that_cannot_be_read_are_told_by_name_where_the_run_goes_on(
    pages: Path, tmp_path: Path
) -> None:
    (pages / "torn.parquet").write_bytes(b"PAR1")
    os.mkfifo(pages / "pipe")
    ended = called("clean", pages, "--columns", FIELDS, "--output", tmp_path / "new", "--json")
    assert ended.code == 0
    assert "2 files could not be read, or not to the end: damaged_file 1, not_a_file 1" in ended.err
    assert f"naqi: {pages / 'pipe'}: not_a_file: it is a named pipe" in ended.err
    report = json.loads(ended.out.splitlines()[-1])
    assert (report["pages_read"], report["pages_rejected"], report["files_rejected"]) == (6, 0, 2)


def test_inputs_without_a_page_are_no_input(output: Path, tmp_path: Path) -> None:
    before = contents(output)
    hollow = tmp_path / "hollow"
    hollow.mkdir()
    for there in ([], [("none.jsonl", "\n\n")], [("blank.jsonl", '{"Seite": ""}\n')]):
        for name, text in there:
            (hollow / name).write_text(text, encoding="utf-8")
        ended = called("clean", hollow, "--columns", FIELDS, "--output", output)
        assert ended.code == 6, ended
        assert contents(output) == before
    assert "but 1 records that are none (empty 1)" in ended.err


def test_what_was_replaced_is_told_or_kept(pages: Path, output: Path, tmp_path: Path) -> None:
    before = contents(output)
    kept = called("clean", pages, "--columns", FIELDS, "--output", output, "--no-clobber")
    assert kept.code == 7
    assert "6 pages of 20" in kept.err
    assert contents(output) == before

    replaced = called("clean", pages / "a.jsonl", "--columns", FIELDS, "--output", output)
    assert replaced.code == 0
    assert f"naqi: {output} held 6 pages of 20" in replaced.err

    new = called("clean", pages, "--columns", FIELDS, "--output", tmp_path / "new", "--no-clobber")
    assert new.code == 0
    assert "it was replaced" not in new.err


def test_a_lake_is_not_begun_with_rejects_alone(pages: Path, tmp_path: Path) -> None:
    lake, wrong = tmp_path / "lake", ["--columns", "body=Siete"]
    ended = called("refresh", pages, "--lake", lake, *wrong)
    assert ended.code == 6
    assert "the file has: Adresse, Nr, Seite" in ended.err
    assert called("refresh", pages, "--lake", lake, "--columns", FIELDS).code == 0
    (pages / "c.jsonl").write_text('{"Seite": ""}\n{"Sonst": 1}\n', encoding="utf-8")
    (pages / "d.jsonl").write_text('{"Sonst": 1}\n', encoding="utf-8")

    ended = called("refresh", pages, "--lake", lake, "--columns", FIELDS)

    assert ended.code == 0
    assert "none of the pages that are new or changed could be cleaned: no_body_col" in ended.err
    assert called("export", tmp_path / "out", "--lake", lake, "--max-rejected", "0").code == 3
    assert called("export", tmp_path / "out", "--lake", lake).code == 0
