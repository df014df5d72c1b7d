"""An output inside of the input is never read back; named as input it is an error."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.commands import called, contents, naqi, write_pages


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a user is in, with seven pages."""
    monkeypatch.chdir(write_pages(tmp_path / "site", 7))
    return tmp_path / "site"


def test_any_number_of_runs_makes_the_same_tables(site: Path) -> None:
    made = []
    for _ in range(3):
        ended = called("clean", ".", "--output", "clean", "--json")
        assert ended.code == 0, ended.err
        assert json.loads(ended.out.splitlines()[-1])["pages_read"] == 7
        tables = contents(site / "clean")
        made.append({name: tables[name] for name in tables if "report" not in name})
    assert made[0] == made[1] == made[2]


def test_neither_lakes_nor_exports_nor_other_outputs_are_read(site: Path) -> None:
    assert called("refresh", ".", "--lake", "lake").code == 0
    assert called("export", "out", "--lake", "lake").code == 0
    shutil.copytree(site / "out", site / "kept" / "copy")
    ended = called("refresh", ".", "--lake", "lake", "--json")
    assert json.loads(ended.out)["files"] == 1
    ended = called("clean", "**/*", "*", "--output", "clean", "--json")
    assert json.loads(ended.out.splitlines()[-1])["pages_read"] == 7


def test_an_output_that_is_named_is_an_error_and_its_table_an_input(site: Path) -> None:
    assert called("clean", ".", "--output", "clean").code == 0
    for command in (["clean", "clean", "--output", "again"], ["refresh", "clean", "--lake", "l"]):
        ended = called(*command)
        assert ended.code == 6
        assert "clean was written by Naqi" in ended.err
    before = contents(site / "clean")
    for inside in ("clean/pages", "clean/pages/*.parquet", "../site/clean/pages"):
        ended = called("clean", inside, "--output", "clean")
        assert ended.code == 6
        assert "lies in the output" in ended.err
    assert contents(site / "clean") == before
    assert naqi("clean", "clean/pages", "--output", "again").code == 0
