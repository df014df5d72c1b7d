"""JSON that is no JSON Lines: how its objects are found, and what damage costs."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read import format_of, read_items
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.json import json_objects
from naqi.transforms.read.json.json_objects import is_json, read_json
from naqi.transforms.read.json.jsonl import is_jsonl

LIMITS = ReadOptions()
ROWS: list[dict[str, Any]] = [
    {"url": f"https://dune.example/{n}", "html": f'<p class="a">Düne {n} {{[ "]}}', "n": [{}, [n]]}
    for n in range(6)
]


def read(content: bytes, options: ReadOptions = LIMITS) -> list[Item]:
    return list(read_json(BytesIO(content), "pages.json", options))


def urls(items: list[Item]) -> list[str | None]:
    return [i.url for i in items if isinstance(i, RawPage) and i.rejection is None]


def reasons(items: list[Item]) -> list[Reason | Skip]:
    skipped = [item.reason for item in items if isinstance(item, Skipped)]
    return [
        *skipped,
        *(i.rejection.reason for i in items if isinstance(i, RawPage) and i.rejection),
    ]


def scrapy(rows: list[dict[str, Any]]) -> str:
    return "[\n" + ",\n".join(map(json.dumps, rows)) + "\n]"


SHAPES: dict[str, Callable[[list[dict[str, Any]]], str]] = {
    "a list in one line": json.dumps,
    "a list, a line each": scrapy,
    "a list, indented": lambda rows: json.dumps(rows, indent=2, ensure_ascii=False),
    "a list, a token a line": lambda rows: json.dumps(rows, indent=0),
    "a list with CRLF": lambda rows: json.dumps(rows, indent=1).replace("\n", "\r\n"),
    "a list in a list": lambda rows: json.dumps([rows]),
    "lists in a row": lambda rows: "\n".join(json.dumps([row]) for row in rows),
    "objects in a row": lambda rows: "".join(map(json.dumps, rows)),
    "objects with commas": lambda rows: ",\n".join(map(json.dumps, rows)),
    "indented objects in a row": lambda rows: "\n".join(json.dumps(r, indent=1) for r in rows),
    "a text sequence": lambda rows: "".join(f"\x1e{json.dumps(row, indent=1)}\n" for row in rows),
    "lines": lambda rows: "\n".join(map(json.dumps, rows)),
    "an object with a list": lambda rows: json.dumps({"total": 6, "items": rows, "next": None}),
    "a list deep in an object": lambda rows: json.dumps(
        {"ok": True, "data": {"took": 1, "results": rows, "after": "x"}}, indent=2
    ),
    "a list behind counts": lambda rows: json.dumps(
        {"took": 1, "_shards": {"total": 5, "of": "x"}, "hits": {"total": {"n": 6}, "hits": rows}}
    ),
    "an object by addresses": lambda rows: json.dumps({row["url"]: row for row in rows}),
    "an object by addresses, indented": lambda rows: json.dumps(
        {row["url"]: {key: row[key] for key in ("html", "n")} for row in rows}, indent=2
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_outermost_object_is_a_record(shape: str, encoding: str) -> None:
    items = read(SHAPES[shape](ROWS).encode(encoding))
    assert urls(items) == [row["url"] for row in ROWS]
    assert [item.record for item in items] == [1, 2, 3, 4, 5, 6]
    assert [i.body.decode() for i in items if isinstance(i, RawPage)] == [r["html"] for r in ROWS]


@pytest.mark.parametrize("shape", [s for s in SHAPES if s not in ("lines", "objects in a row")])
@pytest.mark.parametrize("name", ["part-0", "dump.json", "dump.jsonl", "dump.JSON.gz"])
def test_it_is_told_by_content_whatever_its_name(shape: str, name: str) -> None:
    content = SHAPES[shape](ROWS).encode()
    if shape.startswith(("an object", "a list behind")) and name != "dump.json":
        return  # one object in a line: a record of JSON Lines
    assert format_of(name, content[:1024]) == "json"


def test_json_lines_are_lines_whatever_their_name() -> None:
    lines = SHAPES["lines"](ROWS).encode()
    for name in ("part-0", "dump.json", "dump.jsonl", "dump.json.gz"):
        assert format_of(name, lines[:1024]) == "jsonl"
        assert format_of(name, lines[:40]) == "jsonl"
    assert format_of("dump.json", b'{"text": "cut\n{"text": "next"}') == "jsonl"
    assert format_of("part-0", b'{"text": "one"}\nbroken\n{"text": "two"}\n') == "jsonl"
    assert format_of("part-0", b'{"text": "one"}') == "jsonl"
    assert format_of("notes.txt", b"[\n{}\n]") == "text"


@pytest.mark.parametrize(
    "head",
    [
        *(b"", b"[1] Smith, J. (2001)", b"{ braces }", b"[{not json}]", b"[Music] {applause}"),
        b'{"tide": {"low": 4}}\nSo antwortet der Dienst.\n\nDie Zahl gilt an der Br\xc3\xbccke.\n',
        b'{\n  "marea": 4\n}\n\nEs lo que responde el servicio.\n',
        b'[{"a": 1}]\n\xe3\x81\x93\xe3\x82\x8c\xe3\x81\xaf\xe4\xbe\x8b\n',
        b'{"a": 1} is how it answers.\n',
        *(b"{\n  a: 1\n}", b"[[wiki link]]", b'["a", "b"]', b"{{template}}", b"{% if x %}"),
    ],
)
def test_prose_and_templates_are_no_json(head: bytes) -> None:
    assert not is_json(head)
    assert not is_jsonl(head)


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_compressed_files_are_read(compress: Callable[[bytes], bytes]) -> None:
    content = compress(SHAPES["a list, indented"](ROWS).encode())
    assert urls(list(read_items(BytesIO(content), "part-0", LIMITS))) == urls(
        read(SHAPES["lines"](ROWS).encode())
    )


@pytest.mark.parametrize("indent", [None, 1])
def test_objects_within_objects_that_begin_as_they_do_are_no_records(indent: int | None) -> None:
    rows = [{**row, "answers": [dict(row, url="inner"), dict(row, url="inner")]} for row in ROWS]
    rows.insert(3, {"id": 3, **rows[3]})
    for separators in ((",", ":"), (", ", ": ")):
        items = read(json.dumps(rows, indent=indent, separators=separators).encode())
        assert urls(items) == [row["url"] for row in rows]
        assert [item.record for item in items] == [*range(1, 8)]


def test_what_is_no_object_is_told_once_where_it_stands() -> None:
    text = b'[{"text": "a"}, 1, "x, {y}", [2, null], {"text": "b"}, {"text": "c"}, true]'
    items = read(text)
    assert [item.record for item in items] == [1, 2, 3, 4, 5]
    assert [i.body for i in items if isinstance(i, RawPage) and not i.rejection] == [
        *(b"a", b"b", b"c")
    ]
    assert reasons(items) == [Reason.MALFORMED_RECORD] * 2


@pytest.mark.parametrize("shape", ["a list in one line", "a list, a line each", "a list, indented"])
@pytest.mark.parametrize(
    "lost", ['"url"', '"html": "', '", "n"', '",\n    "n"', '"n": [', "]]", "[2]]}", "[{}, "]
)
def test_a_lost_mark_costs_its_record(shape: str, lost: str) -> None:
    content = SHAPES[shape](ROWS)
    third = content.index(ROWS[2]["url"]) - 10
    at = content.find(lost, third)
    if at < 0 or at > content.index(ROWS[3]["url"]):
        return
    items = read((content[:at] + content[at + len(lost) :]).encode())
    assert reasons(items)
    spared = {row["url"] for n, row in enumerate(ROWS) if n not in (2, 3)}
    assert spared <= set(urls(items))


@given(st.integers(1, 400), st.sampled_from(["a list, a line each", "a list, indented"]))
def test_a_cut_file_gives_what_is_whole_and_says_that_it_is_cut(cut: int, shape: str) -> None:
    content = SHAPES[shape](ROWS).encode()
    items = read(content[: cut % (len(content) - 1) + 1])
    assert reasons(items)[-1] in (Reason.TRUNCATED_RECORD, Reason.MALFORMED_RECORD)
    found = urls(items)
    assert found == [row["url"] for row in ROWS][: len(found)]


def test_an_object_beyond_the_limit_is_passed_over() -> None:
    options = ReadOptions(max_page_bytes=1000)
    large = {"url": "large", "html": "[{" * 2_000_000, "n": 1}
    for rows in ([large, *ROWS], [*ROWS[:3], large, *ROWS[3:]]):
        for shape in ("a list in one line", "a list, indented"):
            items = read(SHAPES[shape](rows).encode(), options)
            assert urls(items) == [row["url"] for row in ROWS]
            assert reasons(items) == [Reason.PAGE_TOO_LARGE]


def test_a_file_without_a_body_is_one_rejection() -> None:
    for rows in (1, 99, 100, 5000):
        (item,) = read(json.dumps([{"a": n, "b": {}} for n in range(rows)]).encode())
        assert isinstance(item, RawPage)
        assert item.rejection is not None
        assert (item.record, item.rejection.reason) == (1, Reason.NO_BODY_COLUMN)
        assert item.rejection.detail.endswith("the file has: a, b")


def test_what_is_read_again_after_damage_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0
    of_pages = json_objects.ObjectPages.page

    def counted(self: json_objects.ObjectPages, text: bytes, record: int) -> Item:
        nonlocal looked_at
        looked_at += len(text)
        return of_pages(self, text, record)

    monkeypatch.setattr(json_objects.ObjectPages, "page", counted)
    monkeypatch.setattr(json_objects, "_REWIND", 1 << 16)
    content = b'[{"text":"a"},' + b'[{"text":' * 20_000 + b"!" + b"}]" * 20_000
    items = read(content)
    assert reasons(items)
    assert looked_at < 16 * len(content)


@given(st.binary(max_size=80) | st.text('{}[]":,\\ \ntext0', max_size=80).map(str.encode))
def test_nothing_raises_and_nothing_is_given_twice(content: bytes) -> None:
    items = read(content)
    assert [item.record for item in items] == sorted({item.record or 0 for item in items})
