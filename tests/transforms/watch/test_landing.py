"""Which files of a watched folder are taken, and when."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from naqi.transforms.watch.landing import Scan, look, scan, unchanged

FAR = 1e6
"""Seconds by which every file has settled."""


def look_at(folder: Path, *, after: float = FAR, settle: float = 2.0, most: int = 100) -> Scan:
    """A scan that comes some seconds after the last file has landed."""

    def all_of(names: list[bytes]) -> Iterable[bytes]:
        return names

    last = max((path.lstat().st_ctime for path in folder.rglob("*")), default=0.0)
    return scan(folder, all_of, now=last + after, settle=settle, most=most)


def names(found: Scan) -> list[bytes]:
    return [file.name for file in found.ready]


def test_a_file_is_taken_when_it_has_been_left_alone(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("words")
    early, late = look_at(tmp_path, after=1.9), look_at(tmp_path, after=2.1)
    assert (names(early), early.waiting) == ([], 1)
    assert (names(late), late.waiting) == ([b"page.txt"], 1)


def test_a_copy_that_keeps_an_old_time_of_modification_must_settle_too(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("words")
    os.utime(page, (0, 0))
    assert names(look_at(tmp_path, after=1.0)) == []


def test_without_settling_a_file_is_taken_at_once(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("words")
    assert names(look_at(tmp_path, after=0.0, settle=0.0)) == [b"page.txt"]


def test_what_cannot_be_read_as_a_file_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert names(look_at(tmp_path)) == []


def test_the_oldest_come_first_and_no_more_than_asked_for(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    for number in range(7):
        (tmp_path / "below" / f"{number}").write_text("words")
    found = look_at(tmp_path, most=3)
    since = [file.since for file in found.ready]
    assert len(found.ready) == 3
    assert since == sorted(since)
    assert (found.waiting, found.oldest) == (7, since[0])


def test_a_name_that_is_not_utf_8_waits_to_be_renamed(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"page-\xff.txt")).write_text("words")
    (tmp_path / "صفحة\n.txt").write_text("words")
    found = look_at(tmp_path)
    assert (names(found), found.waiting) == (["صفحة\n.txt".encode()], 2)


def test_files_that_were_taken_are_not_looked_at_again(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).write_text("words")
    found = scan(tmp_path, lambda names: set(names) - {b"old"}, now=FAR * 1e6, settle=0, most=9)
    assert (names(found), found.waiting) == ([b"new"], 1)


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look_at(tmp_path / "gone")


def test_a_change_of_content_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("words")
    seen = look(tmp_path, b"page.txt")
    assert seen is not None
    assert unchanged(tmp_path, seen)
    page.write_text("other words")
    assert not unchanged(tmp_path, seen)
    page.unlink()
    assert not unchanged(tmp_path, seen)
