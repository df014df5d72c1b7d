"""JSON Lines: which fields are read, and what becomes of lines that cannot be."""

from __future__ import annotations

import bz2
import gzip
import json
import sys
from datetime import datetime, timezone
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read import read_items
from naqi.transforms.read.columns import parse_columns
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.jsonl import is_jsonl, read_jsonl

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LIMITS = ReadOptions()


def read(*lines: object, options: ReadOptions = LIMITS) -> list[Item]:
    content = b"\n".join(x if isinstance(x, bytes) else json.dumps(x).encode() for x in lines)
    return list(read_jsonl(BytesIO(content), "pages.jsonl", options))


def only(row: object, options: ReadOptions = LIMITS) -> RawPage:
    (item,) = read(row, options=options)
    assert isinstance(item, RawPage)
    return item


def reason(item: Item) -> Reason | Skip | None:
    if isinstance(item, Skipped):
        return item.reason
    return item.rejection.reason if item.rejection else None


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"url": "https://a.example/", "html": "<p>H", "text": "T"}, ("html", b"<p>H")),
        ({"uri": "https://a.example/", "content": "<p>H", "text": "T"}, ("html", b"<p>H")),
        ({"link": "https://a.example/", "content": "plain words"}, ("text", b"plain words")),
        ({"WARC-Target-URI": "https://a.example/", "raw_content": "T"}, ("text", b"T")),
    ],
)
def test_fields_are_found_by_name_html_before_text(
    row: dict[str, str], expected: tuple[str, bytes]
) -> None:
    found = only(row)
    assert (found.format, found.body) == expected
    assert (found.url, found.charset, found.record) == ("https://a.example/", "utf-8", 1)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(
            {
                "text": "T",
                "id": "<urn:uuid:1>",
                "dump": "CC-MAIN-2024-18",
                "url": "https://a.example/",
                "date": "2024-04-12T10:11:12Z",
                "file_path": "s3://bucket/file",
                "language": "en",
            },
            id="FineWeb",
        ),
        pytest.param(
            {
                "id": "1",
                "text": "T",
                "source": "common-crawl",
                "added": "2024-04-12T10:11:12.000Z",
                "created": "2019-01-01T00:00:00.000Z",
                "metadata": {"url": "https://a.example/", "length": 1},
            },
            id="Dolma",
        ),
        pytest.param(
            {
                "text": "T",
                "id": "1",
                "metadata": {"url": "https://a.example/", "date": "2024-04-12T10:11:12Z"},
            },
            id="datatrove",
        ),
        pytest.param(
            {
                "warc_headers": {
                    "warc-target-uri": "https://a.example/",
                    "warc-date": "2024-04-12T10:11:12Z",
                },
                "content": "T",
            },
            id="Common Crawl WET as JSON",
        ),
    ],
)
def test_published_layouts_are_read_as_they_are(row: dict[str, object]) -> None:
    found = only(row)
    assert (found.body, found.format, found.url) == (b"T", "text", "https://a.example/")
    assert found.fetched_at == datetime(2024, 4, 12, 10, 11, 12, tzinfo=timezone.utc)


def test_the_user_may_name_the_columns() -> None:
    options = ReadOptions(columns={"url": "page.at", "body": "markup"})
    found = only({"url": "no", "html": "no", "markup": "<p>A", "page": {"at": "yes"}}, options)
    assert (found.url, found.body, found.format) == ("yes", b"<p>A", "html")


def test_columns_are_chosen_by_field() -> None:
    assert parse_columns("url=a.b, body=c") == {"url": "a.b", "body": "c"}
    for text in ("", "url", "url=", "link=a", "url=a,,"):
        with pytest.raises(ValueError, match="FIELD one of body, url, fetched_at, charset"):
            parse_columns(text)


def test_a_file_without_a_body_is_one_clear_error() -> None:
    items = read({"url": "https://a.example/", "size": 3}, {"url": "https://b.example/"})
    assert [reason(item) for item in items] == [Reason.NO_BODY_COLUMN]
    assert isinstance(items[0], RawPage)
    assert items[0].rejection is not None
    assert items[0].rejection.detail == (
        "no column that holds pages; name it with --columns body=…; the file has: size, url"
    )


def test_every_line_is_accounted_for() -> None:
    items = read(
        {"url": "a", "text": "T"},
        b"",
        b'{"text": "cut',
        b"[1, 2]",
        {"text": None},
        {"text": ""},
        {"text": 3},
        {"url": "no body here"},
        b'{"text": "\xff"}',
        b"[" * 100_000,
        {"text": "T"},
    )
    assert [(item.record, reason(item)) for item in items] == [
        (1, None),
        (3, Reason.MALFORMED_RECORD),
        (4, Reason.MALFORMED_RECORD),
        (5, Skip.EMPTY),
        (6, Skip.EMPTY),
        (7, Reason.MALFORMED_RECORD),
        (8, Reason.NO_BODY_COLUMN),
        (9, Reason.MALFORMED_RECORD),
        (10, Reason.MALFORMED_RECORD),
        (11, None),
    ]


def test_a_line_beyond_the_limit_is_passed_over() -> None:
    options = ReadOptions(max_page_bytes=1000)
    items = read(b"x" * 3_000_000, {"text": "T"}, {"text": "x" * 2000}, options=options)
    assert [reason(item) for item in items] == [Reason.PAGE_TOO_LARGE, None, None]
    last = items[-1]
    assert isinstance(last, RawPage)
    assert len(last.body) == 1001


def test_lone_surrogates_become_replacement_characters() -> None:
    assert only(b'{"text": "a\\ud800b \\ud83d\\ude00"}').body.decode() == "a\ufffdb 😀"


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, zstd.compress])
def test_compressed_files_are_known_by_their_bytes(compress: object) -> None:
    assert callable(compress)
    content = compress(b'{"text": "one"}\n') + compress(b'{"text": "two"}\n')
    items = list(read_items(BytesIO(content), "part-00000", LIMITS))
    assert [item.body for item in items if isinstance(item, RawPage)] == [b"one", b"two"]


def test_a_cut_compressed_file_gives_what_it_holds_and_reports_the_cut() -> None:
    rows = [{"text": f"line {n} {n * n}"} for n in range(1000)]
    content = gzip.compress("\n".join(json.dumps(row) for row in rows).encode())
    *items, last = read_jsonl(BytesIO(content[:-500]), "pages.jsonl.gz", LIMITS)
    assert reason(last) is Reason.TRUNCATED_RECORD
    assert last.record == len(items) + 1
    assert [reason(item) for item in items] == [None] * len(items)


def test_json_lines_are_known_by_their_first_bytes() -> None:
    assert is_jsonl(b'\xef\xbb\xbf{"a": 1}')
    assert not is_jsonl(b"{ braces } in words")


@given(st.lists(st.text(max_size=30).map(str.encode) | st.binary(max_size=30), max_size=8))
def test_random_lines_never_raise(lines: list[bytes]) -> None:
    good = json.dumps({"text": "T"}).encode()
    lines = [line.replace(b"\n", b"") for line in lines]
    items = read(good, *lines, good)
    assert [item.record for item in items] == [
        number for number, line in enumerate([good, *lines, good], 1) if line.strip()
    ]
