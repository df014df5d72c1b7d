"""A copy of arrays on disk is used where it is whole and ours; nothing else ever hangs on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from naqi.transforms.language.detectors.mapped import (
    FOLDER,
    Arrays,
    cache_folder,
    read_arrays,
    shared_arrays,
    write_arrays,
)

ARRAYS: Arrays = {
    "names": np.frombuffer(b"fur lij", np.uint8),
    "weights": np.arange(1200, dtype=np.float32).reshape(300, 4),
    "none": np.zeros((0, 3), np.int32),
    "gram": np.arange(-1, 40, dtype=np.int32),
}


def same(one: Arrays, other: Arrays) -> bool:
    return one.keys() == other.keys() and all(
        one[name].dtype == other[name].dtype and np.array_equal(one[name], other[name])
        for name in one
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_arrays(tmp_path / "a.arrays", ARRAYS)
    return tmp_path / "a.arrays"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER, str(tmp_path / "copies"))
    return tmp_path / "copies"


def test_what_was_written_is_read_and_cannot_be_changed(file: Path) -> None:
    found = read_arrays(file)
    assert found is not None
    assert same(found, ARRAYS)
    with pytest.raises(ValueError, match="read-only"):
        found["gram"][0] = 1


def test_a_file_of_which_a_byte_is_another_is_not_read(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    # What fills up the first line up to its end is in no array, and means nothing.
    for place in (*range(30), *range(64, len(whole), 7), len(whole) - 65):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert read_arrays(file) is None, place


def test_a_file_that_is_cut_or_has_more_is_not_read(file: Path) -> None:
    whole = file.read_bytes()
    for size in (0, 1, 20, 64, 300, len(whole) - 1):
        file.write_bytes(whole[:size])
        assert read_arrays(file) is None, size
    file.write_bytes(whole + b"\0")
    assert read_arrays(file) is None


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="owners and links of POSIX")
def test_what_others_may_write_to_a_link_a_pipe_and_a_folder_are_not_read(file: Path) -> None:
    for mode in (0o664, 0o646):
        file.chmod(mode)
        assert read_arrays(file) is None
    file.chmod(0o644)
    assert read_arrays(file) is not None
    (file.parent / "link").symlink_to(file)
    os.mkfifo(file.parent / "pipe")
    for name in ("link", "pipe", "."):
        assert read_arrays(file.parent / name) is None


def test_arrays_are_made_once_and_then_read(folder: Path) -> None:
    made: list[int] = []

    def make() -> Arrays:
        made.append(1)
        return ARRAYS

    for _ in range(3):
        assert same(shared_arrays("a", make), ARRAYS)
    assert len(made) == 1
    (copy,) = folder.glob("*.arrays")
    copy.write_bytes(copy.read_bytes()[:-1] + b"!")
    for _ in range(2):
        assert same(shared_arrays("a", make), ARRAYS)
    assert len(made) == 2


def test_what_a_writer_that_was_killed_left_goes_with_the_next(folder: Path) -> None:
    folder.mkdir()
    left = folder / f".a-{sys.byteorder}.arrays.k1ll3d"
    left.write_bytes(b"half")
    shared_arrays("a", lambda: ARRAYS)
    assert not left.exists()
    assert len(list(folder.glob("*.arrays"))) == 1


def test_an_empty_name_of_the_folder_switches_copies_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, "")
    assert cache_folder() is None
    assert same(shared_arrays("a", lambda: ARRAYS), ARRAYS)


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_the_folder_is_that_of_the_user_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", "/var/cache/of-me")
    assert cache_folder() == Path("/var/cache/of-me/naqi")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home/of-me")
    assert cache_folder() == Path("/home/of-me/.cache/naqi")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() is None


@pytest.mark.skipif(sys.platform != "linux", reason="homes of Linux")
def test_without_a_home_there_is_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    def nobody(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    for name in (FOLDER, "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    assert cache_folder() is None


def unwritable(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "file").write_text("no folder")
    yield tmp_path / "file" / "naqi"
    if sys.platform == "linux":
        yield Path("/proc/naqi")
        yield Path("/dev/full/naqi")


def test_where_nothing_can_be_written_arrays_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in unwritable(tmp_path):
        monkeypatch.setenv(FOLDER, str(place))
        assert same(shared_arrays("a", lambda: ARRAYS), ARRAYS)
        assert not place.exists()


_START = """
import sys
from naqi.transforms.language.detectors.py3langid import BatchIdentifier
texts = ["The council met on Monday.", "شورا روز دوشنبه تشکیل جلسه داد"]
print(ascii(BatchIdentifier().detect([texts], [""])))
"""


def test_processes_that_start_at_once_find_the_same_and_leave_one_copy(folder: Path) -> None:
    def started() -> list[str]:
        command = [sys.executable, "-c", _START]
        many = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
        return [process.communicate(timeout=60)[0] for process in many]

    first, second = started(), started()
    assert {*first} == {*second}
    assert len({*first}) == 1
    assert "'fa'" in first[0]
    left = [path.name for path in folder.iterdir() if path.suffix != ".lock"]
    assert len(left) == 1
