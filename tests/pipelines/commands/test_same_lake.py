"""A lake and the paths of its inputs, however they are written."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from tests.commands import called, naqi
from tests.lakes import rows, snapshots, write_page
from tests.released.archive import LAST, unpack


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a user is in, with three pages without URL and a lake of them."""
    for name in ("heron", "otter", "badger"):
        write_page(tmp_path / "in", name)
    (tmp_path / "link").symlink_to("in")
    monkeypatch.chdir(tmp_path)
    assert pages("in") == {"new": 3}
    return tmp_path


def pages(*arguments: object) -> dict[str, int]:
    """The pages of a refresh that must be done."""
    ended = called("refresh", *arguments, "--lake", "lake", "--json")
    assert ended.code == 0, ended.err
    found: dict[str, Any] = json.loads(ended.out.splitlines()[-1])["pages"]
    return {name: n for name, n in found.items() if n}


def test_a_folder_is_the_same_by_any_path(home: Path) -> None:
    before = snapshots(home / "lake")
    for same in ("./in/", home / "in", "link", "in/../in/*.txt", f"../{home.name}/in"):
        assert pages(same, "--gone", "delete") == {"unchanged": 3}
    assert pages("in", "link", home / "in") == {"unchanged": 3}
    assert snapshots(home / "lake") == before


def test_pages_in_another_place_are_told_and_delete_none(home: Path) -> None:
    shutil.move(home / "in", home / "moved")
    before = snapshots(home / "lake")

    ended = naqi("refresh", "moved", "--lake", "lake", "--gone", "delete")
    assert ended.code == 3
    assert "of 3 pages of the lake 3 are not in the inputs, and 3 are new" in ended.err
    assert "--max-gone 90%" in ended.err
    assert snapshots(home / "lake") == before

    ended = called("refresh", "moved", "--lake", "lake")
    assert ended.code == 0
    assert "the lake has them twice now" in ended.err
    assert len(rows(home / "lake")["pages"]) == 6

    assert pages("moved", "--gone", "delete", "--max-gone", "3") == {"unchanged": 3, "gone": 3}


def test_a_lake_of_paths_as_they_were_typed_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = unpack(f"schema-{LAST}", tmp_path / "released")
    monkeypatch.chdir(folder)
    before = rows(folder / "lake")
    for same in ("in", "./in", folder / "in"):
        assert "new" not in pages(same)
    write_page(folder / "in", "vole")
    assert pages(folder / "in")["new"] == 1
    assert len(rows(folder / "lake")["pages"]) == len(before["pages"]) + 1
