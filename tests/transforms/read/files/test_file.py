"""A file by its path: what is in it, or why it cannot be had."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read import FORMATS, Format
from naqi.transforms.read.files import file
from naqi.transforms.read.files.file import open_stream, read_file
from naqi.transforms.read.items import Item, ReadOptions


def reason(item: Item) -> Reason | None:
    assert isinstance(item, RawPage)
    return item.rejection.reason if item.rejection else None


@pytest.fixture
def page(tmp_path: Path) -> str:
    (tmp_path / "a.html").write_bytes(b"<p>Hello")
    return str(tmp_path / "a.html")


def test_it_gives_what_is_in_the_file(page: str) -> None:
    (found,) = read_file(page, ReadOptions())
    assert isinstance(found, RawPage)
    assert (found.body, found.origin, found.format) == (b"<p>Hello", page, "html")


def test_a_file_that_is_not_there_is_one_item(tmp_path: Path) -> None:
    (lost,) = read_file(str(tmp_path / "gone.html"), ReadOptions())
    assert reason(lost) is Reason.READ_ERROR
    assert isinstance(lost, RawPage)
    assert lost.rejection is not None
    assert lost.rejection.detail.startswith("FileNotFoundError: ")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (KeyError("ours"), Reason.INTERNAL_ERROR),
        (MemoryError(), Reason.OUT_OF_MEMORY),
        (OSError(5, "Input/output error"), Reason.READ_ERROR),
    ],
)
def test_what_a_reader_raises_is_the_last_item(
    page: str, error: Exception, expected: Reason, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_stream: Any, origin: str, _options: ReadOptions) -> Any:
        yield RawPage(b"first", origin)
        raise error

    monkeypatch.setitem(FORMATS, "failing", Format((), failing))
    first, last = read_file(page, ReadOptions(), "failing")
    assert reason(first) is None
    assert reason(last) is expected


class Remote(io.BytesIO):
    """A file of a filesystem whose library has errors of its own."""

    def read(self, _n: int | None = -1) -> bytes:
        raise RuntimeError("connection reset")


@pytest.mark.parametrize("name", ["a.html", "a.jsonl", "a.warc.gz", "a.parquet"])
def test_an_error_of_a_filesystem_is_no_fault_of_a_record(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "open_file", lambda _path: Remote(b"content"))
    (lost,) = read_file(f"memory/{name}", ReadOptions())
    assert reason(lost) is Reason.READ_ERROR
    assert isinstance(lost, RawPage)
    assert lost.rejection is not None
    assert "RuntimeError: connection reset" in lost.rejection.detail


def test_a_filesystem_that_cannot_open_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("no credentials")

    monkeypatch.setattr(file, "open_file", refuse)
    with pytest.raises(OSError, match="RuntimeError: no credentials"):
        open_stream("memory/a.html")
