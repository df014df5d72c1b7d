"""One boundary a record, in every reader: what is raised at a record costs that record alone.

A fault is put into each step of reading, which is each call of a function, of ours or of a library
in Python: into the first call, the second, and so on to the last.
"""

from __future__ import annotations

import gzip
import inspect
import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.read import FORMATS
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.items import Item, ReadOptions, UnreadableError
from tests.transforms.read.warc_files import http, join, page, record

BODY = "The lighthouse was painted again this spring, and its lamp is seen from far out at sea."


def json_lines() -> bytes:
    rows: list[dict[str, Any]] = [
        {"text": f"{BODY} {n}", "url": f"https://coast.example/{n}", "date": "Fri, 12 Apr 2024"}
        for n in range(5)
    ]
    rows[2]["text"] = ""
    rows[3]["metadata"] = {"charset": "utf-8"}
    return b"\n".join(json.dumps(row).encode() for row in rows)


def archive() -> bytes:
    records = [
        record(b"software: test", "warcinfo", content_type="application/warc-fields"),
        page(1),
        record(http(gzip.compress(BODY.encode()), "Content-Encoding: gzip")),
        record(http(f"<p>{BODY}".encode(), content_type="text/xml")),
        page(2),
    ]
    return b"".join(records)


def members() -> bytes:
    return join([page(n) for n in range(4)], "gzip")[0]


def table() -> bytes:
    rows = [f'"{BODY} {n}, and\n\nmore",https://coast.example/{n}' for n in range(5)]
    rows[2] = ",https://coast.example/2"
    return "\r\n".join(("text,url", *rows, "")).encode()


def json_list() -> bytes:
    return b"[" + json_lines().strip().replace(b"\n", b",") + b"]"


def rows(group: int) -> bytes:
    table = pa.table(
        {
            "text": [f"{BODY} {n}" for n in range(6)],
            "metadata": [{"url": f"https://coast.example/{n}"} for n in range(6)],
            "date": ["12 April 2024"] * 6,
        }
    )
    sink = io.BytesIO()
    pq.write_table(table, sink, row_group_size=group)
    return sink.getvalue()


SAMPLES: dict[str, dict[str, Callable[[], bytes]]] = {
    "html": {
        "a.html": lambda: f"<p>{BODY}".encode(),
        "a.html.gz": lambda: gzip.compress(f"<p>{BODY}".encode()),
    },
    "text": {"a.txt": BODY.encode},
    "markdown": {"a.md": lambda: f"# Boats\n\n{BODY}".encode()},
    "jsonl": {"a.jsonl": json_lines, "a.jsonl.gz": lambda: gzip.compress(json_lines())},
    "csv": {"a.csv": table, "a.csv.gz": lambda: gzip.compress(table())},
    "json": {"a.json": json_list, "a.json.gz": lambda: gzip.compress(json_list())},
    "parquet": {"a.parquet": lambda: rows(6), "groups.parquet": lambda: rows(2)},
    "warc": {"a.warc": archive, "a.warc.gz": members},
}
"""Files of every format, by their names. A new format needs one."""
FILES = [(key, name) for key, files in SAMPLES.items() for name in files]


class InjectedError(Exception):
    """What no reader can expect."""


def read(key: str, name: str, content: bytes) -> list[Item]:
    """All items; without the times of pages, which may be missing."""
    items = FORMATS[key].read(io.BytesIO(content), name, ReadOptions())
    return [i if isinstance(i, Skipped) else replace(i, fetched_at=None) for i in items]


@contextmanager
def failing(call: int, error: type[Exception]) -> Iterator[list[str]]:
    """Every call of a function that the boundary has made counts, or what it called in turn: the
    one of this number raises. Gives a list of their names.
    """
    called: list[str] = []

    def trace(frame: FrameType, event: str, _arg: object) -> None:
        if (
            event == "call"
            and not frame.f_code.co_flags & inspect.CO_GENERATOR  # called to be closed, too
            and frame.f_code.co_name != "gc_callback"  # of Hypothesis, whenever memory is looked at
            and is_within_boundary(frame.f_back)
        ):
            called.append(f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}")
            if len(called) == call:
                raise error("injected")

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield called
    finally:
        sys.settrace(before)


def is_within_boundary(frame: FrameType | None) -> bool:
    """Whether a step of a source is under way."""
    while frame is not None and frame.f_code.co_name not in ("advance", "item"):
        frame = frame.f_back
    return frame is not None


def lost(item: Item) -> bool:
    return isinstance(item, RawPage) and item.rejection is not None


def test_every_format_has_its_sample() -> None:
    assert SAMPLES.keys() == FORMATS.keys()


@pytest.mark.parametrize("error", [InjectedError, MemoryError])
@pytest.mark.parametrize(("key", "name"), FILES, ids=[name for _, name in FILES])
def test_a_fault_at_any_step_costs_one_record(key: str, name: str, error: type[Exception]) -> None:
    content = SAMPLES[key][name]()
    read(key, name, content)  # what is loaded late is loaded now
    whole = read(key, name, content)
    assert not any(map(lost, whole))
    with failing(0, error) as steps:
        read(key, name, content)
    assert len(steps) >= 4 * len(whole)

    for number, step in enumerate(steps, 1):
        with failing(number, error):
            items = read(key, name, content)
        where = f"call {number}, of {step}"
        rejected = [item for item in items if lost(item)]
        assert len(rejected) <= 1, where  # a step may do without what it called
        for item in rejected:
            assert isinstance(item, RawPage)
            assert item.rejection is not None
            assert item.rejection.reason in (Reason.INTERNAL_ERROR, Reason.OUT_OF_MEMORY), where
        if rejected and rejected[0].record is None and key not in ("html", "text"):
            assert items == rejected, where  # the file could not be opened
            continue
        kept = [item for item in items if not lost(item)]
        if rejected and rejected[0].rejection.detail.endswith("what follows was not read"):
            assert "naqi.transforms.read.compressed" in step, where  # nobody knows where it stands
            after = [*(item.record for item in whole), (whole[-1].record or 0) + 1][len(kept)]
            assert (kept, rejected[0].record) == (whole[: len(kept)], after)
            continue
        if (items[-1].record or 0) > (whole[-1].record or 0):  # where there is no further record
            assert (kept, items[-1:]) == (whole, rejected)
            continue
        assert [item.record for item in items] == [item.record for item in whole], where
        records = {item.record for item in kept}
        assert kept == [item for item in whole if item.record in records], where


# ---- the boundary itself


class Numbers(Source):
    """Records 1 to 4, of which some fail."""

    def __init__(self, **failing: Exception) -> None:
        self.record = 0
        self.content = b"content"
        self._failing = failing

    def _fail(self, step: str) -> None:
        error = self._failing.pop(f"{step}_{self.record}", None)
        if error is not None:
            raise error

    def advance(self) -> bool:
        assert self.record is not None
        self.record += 1
        self._fail("advance")
        return self.record <= 4

    def item(self) -> Item:
        self._fail("item")
        return RawPage(b"page", "file", self.record)

    def recover(self) -> bool:
        self._fail("recover")
        return "ends" not in self._failing


def reasons(source: Numbers) -> list[tuple[int | None, str]]:
    items = read_records(source, "file")
    return [
        (
            item.record,
            "" if isinstance(item, Skipped) or not item.rejection else item.rejection.reason,
        )
        for item in items
    ]


def test_whose_fault_it_is_stands_in_the_reason() -> None:
    found = reasons(
        Numbers(
            item_1=UnreadableError(Reason.MALFORMED_RECORD, "no text"),
            item_2=KeyError("ours"),
            advance_3=MemoryError(),
        )
    )
    assert found == [(1, "malformed_record"), (2, "internal_error"), (3, "out_of_memory"), (4, "")]


def test_a_rejection_keeps_what_there_is_of_the_record_and_says_what_was_raised() -> None:
    first = next(read_records(Numbers(item_1=KeyError("ours")), "file"))
    assert isinstance(first, RawPage)
    assert first.rejection is not None
    assert (first.body, first.rejection.stage) == (b"content", Stage.READ)
    assert first.rejection.detail == "KeyError: 'ours'"


@pytest.mark.parametrize("end", ["ends", "recover_2"])
def test_where_reading_cannot_go_on_the_last_rejection_says_so(end: str) -> None:
    *_, last = read_records(Numbers(advance_2=KeyError("ours"), **{end: KeyError("ours")}), "file")
    assert last.record == 2
    assert isinstance(last, RawPage)
    assert last.rejection is not None
    assert last.rejection.detail == "KeyError: 'ours'; what follows was not read"


@pytest.mark.parametrize("step", ["advance_2", "item_2"])
def test_an_error_of_the_system_is_no_records(step: str) -> None:
    items = read_records(Numbers(**{step: OSError(5, "Input/output error")}), "file")
    assert next(items).record == 1
    with pytest.raises(OSError, match="Input/output"):
        next(items)
