"""Files of somebody else in the folders of the tables: refused or kept, never deleted."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest

from naqi.pipelines.commands.base import Exit
from naqi.transforms.write import publish as publishing
from naqi.transforms.write.errors import ForeignFolderError
from naqi.transforms.write.foreign import check_foreign
from naqi.transforms.write.publish import publish, recover
from tests.commands import contents, naqi, write_pages
from tests.transforms.write.test_publish import STARTED, publish_pages, stage, tables


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "name", ["pages/notes.txt", "paragraphs/mine.parquet", "dropped/year=2020/a.parquet"]
)
def test_a_run_refuses_before_anything_is_done(name: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    out = tmp_path / "out"
    assert naqi("clean", tmp_path / "in", "--output", out).code == Exit.DONE
    put(out / name)
    before = contents(out)
    again = naqi("clean", tmp_path / "in", "--output", out)
    assert again.code == Exit.OUTPUT
    (line,) = again.err.splitlines()
    assert str(out / "/".join(name.split("/")[:2])) in line
    assert "move it elsewhere" in line
    assert contents(out) == before


@pytest.mark.parametrize("table", ["pages", "rejected"])
def test_a_table_that_lies_elsewhere_is_refused(table: str, tmp_path: Path) -> None:
    publish_pages(tmp_path / "out", "a", range(3))
    (tmp_path / "out" / table).rename(tmp_path / "other-disk")
    (tmp_path / "out" / table).symlink_to(tmp_path / "other-disk")
    with pytest.raises(ForeignFolderError, match=table):
        check_foreign(str(tmp_path / "out"))


def test_what_readers_pass_over_is_carried_along(tmp_path: Path) -> None:
    publish_pages(tmp_path, "a", range(20))
    put(tmp_path / "pages" / ".DS_Store")
    put(tmp_path / "pages" / "_notes" / "deep" / "a.txt")
    check_foreign(str(tmp_path))
    publish_pages(tmp_path, "b", range(5))
    assert (tmp_path / "pages" / ".DS_Store").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "pages" / "_notes" / "deep" / "a.txt").exists()
    publish_pages(tmp_path / "fresh", "c", range(5))
    for table in ("pages", "paragraphs"):
        assert {p.name for p in (tmp_path / "fresh" / table).iterdir()} == {
            p.name for p in (tmp_path / table).glob("*.parquet")
        }


@pytest.mark.parametrize("exchanges", [True, False])
def test_what_comes_while_a_run_is_at_it_is_kept(
    exchanges: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_pages(tmp_path, "a", range(20))
    if not exchanges:
        monkeypatch.setattr(publishing, "exchange_at_once", lambda *_: False)
    data, counts = stage(tmp_path, "b", range(5))
    mine = put(tmp_path / "pages" / "late.parquet")
    publish(str(tmp_path), "b", data, counts, STARTED)
    assert mine.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("exchanges", [True, False])
@pytest.mark.parametrize("renames", range(9))
def test_killed_in_the_middle_it_is_kept_by_the_next_run(
    renames: int, exchanges: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_pages(tmp_path, "a", range(20))
    if not exchanges:
        monkeypatch.setattr(publishing, "exchange_at_once", lambda *_: False)
    data, counts = stage(tmp_path, "b", range(5))
    put(tmp_path / "pages" / "mine.parquet")
    put(tmp_path / "rejected" / "mine.parquet")
    rename, done = Path.rename, 0

    def killed(path: Path, target: Path) -> Path:
        nonlocal done
        if done == renames:
            raise KeyboardInterrupt
        done += 1
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killed)
        with suppress(KeyboardInterrupt):
            publish(str(tmp_path), "b", data, counts, STARTED)
    recover(str(tmp_path))
    for table in ("pages", "rejected"):
        (tmp_path / table / "mine.parquet").unlink()  # it is there
    publish_pages(tmp_path / "fresh", "c", range(5))
    assert tables(tmp_path) == tables(tmp_path / "fresh")


def test_an_output_of_a_stream_is_all_ours(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    out = tmp_path / "out"
    watch = ("watch", tmp_path / "in", "--output", out, "--once", "--settle", 0)
    assert naqi(*watch).code == Exit.DONE
    check_foreign(str(out))
    put(out / "pages" / "mine.parquet")
    with pytest.raises(ForeignFolderError, match="mine"):
        check_foreign(str(out))


def test_merging_a_stream_keeps_what_is_not_its_own(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for number in range(3):
        write_pages(tmp_path / "in" / str(number), 3)
        assert naqi("watch", tmp_path / "in", "--output", out, "--once", "--settle", 0).code == 0
    mine = [put(out / "pages" / "mine.parquet"), put(out / "pages" / "deep" / "mine.txt")]
    os.mkfifo(out / "pages" / "pipe")
    assert naqi("compact", out).code == Exit.DONE
    assert [path.read_text(encoding="utf-8") for path in mine] == ["mine", "mine"]
    assert (out / "pages" / "pipe").exists()
    merged = json.loads((out / "_naqi" / "manifest.json").read_bytes())["files"]
    assert len([file for file in merged if file["path"].startswith("pages/")]) == 1


def test_an_export_keeps_a_readme_that_is_not_its_own(tmp_path: Path) -> None:
    pytest.importorskip("pyiceberg")
    write_pages(tmp_path / "in", 3)
    lake, out = tmp_path / "lake", tmp_path / "out"
    assert naqi("refresh", tmp_path / "in", "--lake", lake).code == Exit.DONE
    assert naqi("export", out, "--lake", lake).err == ""
    assert naqi("export", out, "--lake", lake).err == ""
    put(out / "README.md")
    told = naqi("export", out, "--lake", lake)
    assert (told.code, len(told.err.splitlines())) == (Exit.DONE, 1)
    assert (out / "README.md").read_text(encoding="utf-8") == "mine"


def test_upkeep_of_a_lake_leaves_alone_what_is_not_of_it(tmp_path: Path) -> None:
    pytest.importorskip("pyiceberg")
    write_pages(tmp_path / "in", 3)
    lake = tmp_path / "lake"
    assert naqi("refresh", tmp_path / "in", "--lake", lake).code == Exit.DONE
    (folder,) = (path.parent for path in lake.glob("warehouse/**/pages/data"))
    mine = [put(folder / "data" / "mine.parquet"), put(folder / "notes" / "metadata" / "a.avro")]
    for path in mine:
        os.utime(path, (0, 0))
    assert naqi("expire", "--lake", lake, "--older-than", "0d").code == Exit.DONE
    assert [path.read_text(encoding="utf-8") for path in mine] == ["mine", "mine"]
    assert "2 files are not of the lake and are left alone" in naqi("verify", "--lake", lake).out
