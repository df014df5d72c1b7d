"""JSON Lines: which fields are read, and what becomes of lines that cannot be."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import random
import sys
import zlib
from collections.abc import Callable
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
from naqi.transforms.read.json.jsonl import is_jsonl, read_jsonl

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


def test_a_sign_before_each_object_is_no_damage() -> None:
    content = b'\x1e{"text": "Sel"}\n\x1e{"text": "Mer"}\n'
    assert is_jsonl(content)
    items = list(read_jsonl(BytesIO(content), "a.jsonl", ReadOptions()))
    assert [item.body for item in items if isinstance(item, RawPage)] == [b"Sel", b"Mer"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"url": "https://a.example/", "html": "<p>H", "text": "T"}, ("html", b"<p>H")),
        ({"uri": "https://a.example/", "content": "<p>H", "text": "T"}, ("html", b"<p>H")),
        ({"link": "https://a.example/", "content": "plain words"}, ("text", b"plain words")),
        ({"WARC-Target-URI": "https://a.example/", "raw_content": "T"}, ("text", b"T")),
        ({"pageURL": "https://a.example/", "rawHtml": "<p>H", "plainText": "T"}, ("html", b"<p>H")),
        ({"sourceUrl": "https://a.example/", "HTML": "", "Full Text": "T"}, ("text", b"T")),
        ({"url": "https://a.example/", "articleBody": "T"}, ("text", b"T")),
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


def test_a_line_without_a_body_is_one_clear_error_and_the_next_is_read() -> None:
    first, second = read({"url": "https://a.example/", "size": 3}, {"text": "T"})
    assert reason(first) is Reason.NO_BODY_COLUMN
    assert isinstance(first, RawPage)
    assert first.rejection is not None
    assert first.rejection.detail == (
        "no column that holds pages; name it with --columns body=…; the file has: size, url"
    )
    assert reason(second) is None


def test_a_file_without_a_body_is_one_rejection_and_is_given_up_after_a_hundred_lines() -> None:
    class Counted(BytesIO):
        bytes_read = 0

        def read(self, n: int | None = -1) -> bytes:
            found = super().read(n)
            self.bytes_read += len(found)
            return found

    line = json.dumps({"url": "https://a.example/" + "x" * 1000}).encode() + b"\n"
    for lines in (2, 100, 10_000):
        stream = Counted(line * lines)
        (item,) = read_jsonl(stream, "pages.jsonl", LIMITS)
        assert (reason(item), item.record) == (Reason.NO_BODY_COLUMN, 1)
        assert stream.bytes_read <= 2 << 20


def test_lines_before_the_first_body_are_rejected_each_in_its_place() -> None:
    items = read(*[{"url": "u"}] * 3, b"{cut", {"url": "u"}, {"text": "T"}, {"url": "u"})
    assert [item.record for item in items] == [1, 2, 3, 4, 5, 6, 7]
    assert [reason(item) for item in items] == [
        *[Reason.NO_BODY_COLUMN] * 3,
        Reason.MALFORMED_RECORD,
        Reason.NO_BODY_COLUMN,
        None,
        Reason.NO_BODY_COLUMN,
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"html": None, "text": "T"}, ("text", b"T")),
        ({"html": "", "content": " \n\t", "text": "T"}, ("text", b"T")),
        ({"html": {"a": 1}, "text": "T"}, ("text", b"T")),
        ({"html": "<p>H", "text": "T"}, ("html", b"<p>H")),
        ({"text": "", "metadata": {"html": "<p>M"}}, ("html", b"<p>M")),
    ],
)
def test_the_first_body_column_that_holds_something_counts(
    row: dict[str, object], expected: tuple[str, bytes]
) -> None:
    found = only(row)
    assert (found.format, found.body) == expected


def test_the_users_names_are_tried_before_the_known_ones_not_instead_of_them() -> None:
    chosen = {"body": "seite", "url": "adresse", "fetched_at": "geholt", "charset": "satz"}
    options = ReadOptions(columns=chosen)
    day = datetime(2024, 4, 12, tzinfo=timezone.utc)
    other = {"html": "<p>no", "url": "no", "date": "2001-01-01", "charset": "no"}
    mine = {"seite": "<p>A", "adresse": "mine", "geholt": "2024-04-12", "satz": "no"}
    known = {"html": "<p>B", "url": "known", "date": "2024-04-12"}
    found = [only(row, options) for row in ({**other, **mine}, known)]
    assert [(f.body, f.url, f.fetched_at) for f in found] == [
        (b"<p>A", "mine", day),
        (b"<p>B", "known", day),
    ]
    (neither,) = read({"address": "x"}, options=options)
    assert isinstance(neither, RawPage)
    assert neither.rejection is not None
    assert neither.rejection.detail == (
        "no column 'seite', nor another that holds pages; name it with --columns body=…; "
        "the file has: address"
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_file_may_begin_with_the_mark_of_its_unicode(encoding: str) -> None:
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    content = (mark + '{"text": "الواحة"}\n{"text": "oasis"}\n').encode(encoding)
    for stored in (content, gzip.compress(content)):
        items = list(read_items(BytesIO(stored), "pages.jsonl", LIMITS))
        assert [i.body.decode() for i in items if isinstance(i, RawPage)] == ["الواحة", "oasis"]


def test_a_file_with_a_body_is_never_given_up() -> None:
    items = read({"text": "T"}, *({"url": "https://a.example/"} for _ in range(300)), {"text": "T"})
    assert [reason(item) for item in items] == [None, *[Reason.NO_BODY_COLUMN] * 300, None]


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


def test_a_value_that_nobody_needs_costs_no_page() -> None:
    good = b'"text": "T", "url": "u", "date": "2024-04-12"'
    for odd in (b"9" * 5000, b"[" * 5000 + b"]" * 5000, b'{"a":' * 5000 + b"0" + b"}" * 5000):
        (found,) = read(b'{%s, "odd": %s}' % (good, odd))
        assert isinstance(found, RawPage)
        assert (found.body, found.url, found.rejection) == (b"T", "u", None)
        assert found.fetched_at == datetime(2024, 4, 12, tzinfo=timezone.utc)


def test_a_needed_value_that_cannot_be_had_is_none() -> None:
    digits = b"9" * 5000
    (found,) = read(b'{"text": "T", "url": %s, "date": %s, "charset": [[]]}' % (digits, digits))
    assert found == RawPage(b"T", "pages.jsonl", 1, charset="utf-8", format="text")
    (no_text,) = read(b'{"text": %s}' % digits)
    assert reason(no_text) is Skip.EMPTY


def test_lone_surrogates_become_replacement_characters() -> None:
    assert only(b'{"text": "a\\ud800b \\ud83d\\ude00"}').body.decode() == "a\ufffdb 😀"


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, zstd.compress])
def test_compressed_files_are_known_by_their_bytes(compress: object) -> None:
    assert callable(compress)
    content = compress(b'{"text": "one"}\n') + compress(b'{"text": "two"}\n')
    items = list(read_items(BytesIO(content), "part-00000", LIMITS))
    assert [item.body for item in items if isinstance(item, RawPage)] == [b"one", b"two"]


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress, bz2.compress, lzma.compress])
@pytest.mark.parametrize("kept", [0.5, 0.9, 0.999])
def test_a_cut_compressed_file_gives_all_whole_lines_before_the_cut(
    compress: Callable[[bytes], bytes], kept: float
) -> None:
    noise = random.Random(1)  # noqa: S311
    lines = [json.dumps({"text": f"{n} {noise.random()}"}).encode() for n in range(60_000)]
    content = compress(b"\n".join(lines))
    content = content[: int(len(content) * kept)]
    whole = inflated_before_the_cut(compress, content).count(b"\n")

    *items, last = read_jsonl(BytesIO(content), "pages.jsonl.gz", LIMITS)

    assert [reason(item) for item in items] == [None] * len(items)
    assert len(items) >= whole > 0
    assert reason(last) is Reason.TRUNCATED_RECORD
    assert last.record == len(items) + 1
    assert isinstance(last, RawPage)
    assert last.rejection is not None
    assert last.rejection.detail == "cut inside compressed data; what follows was not read"


def inflated_before_the_cut(compress: Callable[[bytes], bytes], content: bytes) -> bytes:
    """What the standard library gets out of it."""
    if compress is gzip.compress:
        return zlib.decompressobj(31).decompress(content)
    if compress is bz2.compress:
        return bz2.BZ2Decompressor().decompress(content)
    if compress is lzma.compress:
        return lzma.LZMADecompressor().decompress(content)
    return zstd.ZstdDecompressor().decompress(content)


def test_a_file_that_inflates_too_much_gives_what_was_within_the_ratio() -> None:
    content = gzip.compress(b'{"text": "one"}\n{"text": "two"}\n' + b" " * 5_000_000)
    options = ReadOptions(max_compression_ratio=100)
    *items, last = read_jsonl(BytesIO(content), "pages.jsonl.gz", options)
    assert [item.body for item in items if isinstance(item, RawPage)] == [b"one", b"two"]
    assert reason(last) is Reason.COMPRESSION_RATIO


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
