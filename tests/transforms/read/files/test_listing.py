"""Inputs by name: what is no file is said, and never waited for."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from naqi.pipelines.commands.base import Exit
from naqi.schemas.errors import InputError
from naqi.schemas.rules import Reason
from naqi.transforms.read.files.file import file_rejection
from naqi.transforms.read.files.listing import list_files, open_file
from naqi.transforms.read.items import UnreadableError
from tests.commands import TEXT, naqi, typed, wait_until

ODD = {
    "pipe.txt": "a named pipe",
    "socket.txt": "a socket",
    "null.txt": "a device",
    "folder-link": "a link to a folder",
    "nothing.txt": "No such file",
    "loop.txt": "Too many levels",
}
"""What lies in the folder and is no file, and what is said of it."""


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one page, and one of everything that is none."""
    folder = tmp_path / "in"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "good.txt").write_text(TEXT * 4, encoding="utf-8")
    os.mkfifo(folder / "pipe.txt")
    monkeypatch.chdir(folder)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.txt")
    (folder / "null.txt").symlink_to(os.devnull)
    (folder / "folder-link").symlink_to("below")
    (folder / "nothing.txt").symlink_to("gone")
    (folder / "loop.txt").symlink_to("loop.txt")
    return folder


def names(folder: Path) -> list[str]:
    return [str(Path(file.path).relative_to(folder)) for file in list_files([str(folder)])]


def test_a_folder_gives_what_is_no_file_too(odd: Path) -> None:
    assert names(odd) == [*sorted(ODD), "below/good.txt"]


@pytest.mark.parametrize("name", ODD)
def test_what_is_no_file_is_not_waited_for_but_said(odd: Path, name: str) -> None:
    with pytest.raises((UnreadableError, OSError)) as found:
        open_file(str(odd / name))
    assert ODD[name] in str(found.value)
    wanted = Reason.NOT_A_FILE if "No such" not in ODD[name] else Reason.READ_ERROR
    if name != "loop.txt":
        assert file_rejection(found.value).reason == wanted  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [name for name in ODD if name != "folder-link"])
def test_named_by_itself_it_is_an_error(odd: Path, name: str) -> None:
    with pytest.raises(InputError, match=name):
        list(list_files([str(odd / name)]))


def test_a_link_to_a_folder_that_is_named_is_followed(odd: Path) -> None:
    assert [file.path for file in list_files([str(odd / "folder-link")])] == [
        str(odd / "folder-link" / "good.txt")
    ]


def test_a_pattern_means_files_and_what_looks_like_one(odd: Path) -> None:
    found = [Path(file.path).name for file in list_files([str(odd / "*")])]
    assert found == sorted(ODD.keys() - {"folder-link"})


@pytest.mark.skipif(os.geteuid() == 0, reason="root may list anything")
def test_a_folder_that_cannot_be_listed_is_said(tmp_path: Path) -> None:
    (tmp_path / "in" / "shut").mkdir(parents=True)
    (tmp_path / "in" / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "in" / "shut").chmod(0)
    assert names(tmp_path / "in") == ["good.txt", "shut"]
    with pytest.raises(PermissionError):
        open_file(str(tmp_path / "in" / "shut"))
    with pytest.raises(InputError, match="shut cannot be listed: Permission denied"):
        list(list_files([str(tmp_path / "in")], strict=True))
    with pytest.raises(InputError, match="shut cannot be listed"):
        list(list_files([str(tmp_path / "in" / "shut")]))


def test_a_file_that_becomes_a_pipe_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    opened = os.open

    def replaced(path: str, *flags: int) -> int:
        (tmp_path / "pipe").rename(tmp_path / "page.txt")
        return opened(path, *flags)

    monkeypatch.setattr(os, "open", replaced)
    with pytest.raises(UnreadableError, match="a named pipe"):
        open_file(str(tmp_path / "page.txt"))


def reasons(output: Path) -> dict[str, str]:
    table = pq.read_table(output / "rejected", columns=["origin", "reason"])
    return {Path(row["origin"]).name: row["reason"] for row in table.to_pylist()}


WANTED = dict.fromkeys(ODD, "not_a_file") | {
    "nothing.txt": "read_error",
    "loop.txt": "read_error",
}


def test_clean_has_a_row_for_each(odd: Path, tmp_path: Path) -> None:
    assert naqi("clean", odd, "--output", tmp_path / "out").code == Exit.DONE
    assert reasons(tmp_path / "out") == WANTED
    assert pq.read_table(tmp_path / "out" / "pages").num_rows == 1


def test_refresh_has_a_row_for_each_and_reads_them_once(odd: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyiceberg")
    lake, out = tmp_path / "lake", tmp_path / "out"
    assert naqi("refresh", odd, "--lake", lake).code == Exit.DAMAGED  # by the links to nothing
    for name in ("nothing.txt", "loop.txt"):
        (odd / name).unlink()
    assert naqi("refresh", odd, "--lake", lake).code == Exit.DONE
    assert naqi("export", out, "--lake", lake).code == Exit.DONE
    assert reasons(out) == WANTED
    assert "nothing written" in naqi("refresh", odd, "--lake", lake).err


def test_watch_passes_them_over_and_says_so_once(odd: Path, tmp_path: Path) -> None:
    with typed("watch", odd, "--output", tmp_path / "out", "--settle", 0) as command:
        wait_until(lambda: (tmp_path / "out" / "pages").exists(), command)
        time.sleep(1.0)  # some more looks
        command.process.send_signal(signal.SIGTERM)
        err = command.end().err
    told = [line for line in err.splitlines() if line.endswith(": passed over")]
    assert len(told) == len(ODD)
    for name, what in ODD.items():
        (line,) = (line for line in told if f"/{name} " in line)
        assert what in line
    assert pq.read_table(tmp_path / "out" / "pages").num_rows == 1


@pytest.mark.parametrize("name", ["pipe.txt", "nothing.txt"])
@pytest.mark.parametrize(
    "line",
    [
        "clean {} --output new",
        "refresh {} --lake new",
        "explain {}",
        "show {}",
        "report {} -o new",
        "watch {} --output new",
    ],
)
def test_no_command_waits_for_what_is_no_file(line: str, name: str, odd: Path) -> None:
    started = naqi(*line.format(odd / name).split())
    assert started.code == Exit.NO_INPUT
    assert len(started.err.splitlines()) == 1
    assert not (odd / "new").exists()


def test_show_and_report_open_tables_of_files_alone(odd: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    naqi("clean", odd / "below", "--output", out)
    os.mkfifo(out / "pages" / "pipe.parquet")
    os.mkfifo(out / "paragraphs" / "pipe.parquet")
    assert naqi("show", out).code == Exit.DONE
    assert naqi("report", out, "-o", tmp_path / "report.html").code == Exit.DONE


def test_a_list_of_inputs_may_come_from_a_pipe(odd: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "list"
    os.mkfifo(pipe)
    with subprocess.Popen(["sh", "-c", f"echo {odd / 'below'} > {pipe}"]) as writer:
        done = naqi("clean", "--inputs-from", pipe, "--output", tmp_path / "out")
        writer.wait()
    assert done.code == Exit.DONE
