"""Records of WARC and WET files: what is a page, what is none, and what cannot be read."""

from __future__ import annotations

import gzip
import sys
from datetime import datetime, timezone
from io import BytesIO

import brotli
import pytest

from naqi.schemas.page import MOST_IDENTIFIER, RawPage, Skipped
from naqi.schemas.rules import Reason, Skip, Stage
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.warc.reader import read_warc
from tests.transforms.read.warc_files import http, join, page, record, sha1

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


LIMITS = ReadOptions()


def read(content: bytes, name: str = "crawl.warc", options: ReadOptions = LIMITS) -> list[Item]:
    return list(read_warc(BytesIO(content), name, options))


def only(content: bytes, options: ReadOptions = LIMITS) -> RawPage:
    (item,) = read(content, options=options)
    assert isinstance(item, RawPage)
    return item


def reason(item: Item) -> Reason | Skip | None:
    if isinstance(item, Skipped):
        return item.reason
    return item.rejection.reason if item.rejection else None


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_a_response_is_a_page_with_its_address_time_and_place(version: str) -> None:
    first = record(b"software: test\r\n", "warcinfo", content_type="application/warc-fields")
    response = record(http(b"<p>Hello"), url="https://example.org/a?b=%20c", version=version)
    skipped, found = read(first + response)
    assert skipped == Skipped("crawl.warc", 0, Skip.WARCINFO)
    assert found == RawPage(
        body=b"<p>Hello",
        origin="crawl.warc",
        record=len(first),
        url="https://example.org/a?b=%20c",
        fetched_at=datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc),
        charset="utf-8",
        format="html",
        warc_record_id="<urn:uuid:00000000-0000-4000-8000-000000000000>",
    )


@pytest.mark.parametrize("kind", ["response", "resource", "conversion"])
def test_a_page_has_the_id_and_the_digest_that_its_record_gives(kind: str) -> None:
    body = b"<p>Hello"
    block = http(body) if kind == "response" else body
    content_type = "application/http" if kind == "response" else "text/html"
    headers = f"WARC-Payload-Digest: {sha1(body)}"
    found = only(record(block, kind, headers, content_type=content_type))
    assert found.warc_record_id == "<urn:uuid:00000000-0000-4000-8000-000000000000>"
    assert found.payload_digest == sha1(body)


def test_a_rejected_record_has_its_id_and_its_digest_too() -> None:
    found = only(record(http(b"<p>Hello"), "response", f"WARC-Payload-Digest: {sha1(b'other')}"))
    assert reason(found) is Reason.DIGEST_MISMATCH
    assert found.payload_digest == sha1(b"other")
    assert found.warc_record_id is not None


def test_ids_and_digests_of_any_length_are_bounded() -> None:
    found = only(record(http(b"<p>Hello"), "response", f"WARC-Payload-Digest: md9:{'x' * 9999}"))
    assert found.payload_digest == "md9:" + "x" * (MOST_IDENTIFIER - 4)


def with_line_feeds(content: bytes, block: bytes) -> bytes:
    """A record whose header has line feeds alone, its block as it is."""
    header, _, _ = content.partition(block)
    return header.replace(b"\r\n", b"\n") + block + b"\n\n"


@pytest.mark.parametrize("compression", ["plain", "gzip"])
@pytest.mark.parametrize("inside", [b"\r\n", b"\n"], ids=["CRLF in HTTP", "LF in HTTP"])
def test_records_whose_lines_end_with_a_line_feed_alone_are_read(
    compression: str, inside: bytes
) -> None:
    bodies = [b"<p>One", b"<p>Two", b"<p>Three"]
    blocks = [http(body).replace(b"\r\n", inside) for body in bodies]
    records = [with_line_feeds(record(block), block) for block in blocks]
    records[1] = record(blocks[1])  # among others
    content, offsets = join(records, compression)
    found = read(content, "crawl.warc.gz" if compression == "gzip" else "crawl.warc")
    assert [item.record for item in found] == offsets
    assert [item.body for item in found if isinstance(item, RawPage)] == bodies


def test_what_is_cut_in_a_file_of_line_feeds_is_told() -> None:
    block = http(b"<p>One and more words")
    whole = with_line_feeds(record(block), block)
    found = read(whole + whole[:-12])
    assert [reason(item) for item in found] == [None, Reason.TRUNCATED_RECORD]


def test_wet_conversions_and_resources_are_pages() -> None:
    text = record("نص الصفحة".encode(), "conversion", content_type="text/plain")
    resource = record(b"<p>A", "resource", content_type="text/html; charset=koi8-r")
    one, other = read(text + resource)
    assert isinstance(one, RawPage)
    assert isinstance(other, RawPage)
    assert (one.body.decode(), one.format, one.charset) == ("نص الصفحة", "text", None)
    assert (other.body, other.format, other.charset) == (b"<p>A", "html", "koi8-r")


@pytest.mark.parametrize(
    ("content", "skip"),
    [
        (record(b"GET / HTTP/1.1\r\n\r\n", "request"), Skip.REQUEST),
        (record(b"a: b", "metadata"), Skip.METADATA),
        (record(http(b""), "revisit"), Skip.REVISIT),
        (record(b"rest", "continuation"), Skip.CONTINUATION),
        (record(b"?", "holiday-snaps"), Skip.UNKNOWN_TYPE),
        (record(http(b"moved", status="301 Moved Permanently")), Skip.HTTP_STATUS),
        (record(http(b"<p>gone", status="404 Not Found")), Skip.HTTP_STATUS),
        (record(http(b"", status="204 No Content")), Skip.EMPTY),
        (record(http(b"\x89PNG\r\n", content_type="image/png")), Skip.CONTENT_TYPE),
        (record(http(b"{}", content_type="application/json")), Skip.CONTENT_TYPE),
        (record(http(b"what is this", content_type=None)), Skip.CONTENT_TYPE),
        (
            record(b"example.org. 60 IN A 192.0.2.1", content_type="text/dns", url="dns:x"),
            Skip.CONTENT_TYPE,
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, Skip) else "",
)
def test_what_is_no_page_is_skipped_with_a_reason(content: bytes, skip: Skip) -> None:
    assert [reason(item) for item in read(content)] == [skip]


def test_without_a_content_type_html_is_known_by_its_tags() -> None:
    assert only(record(http(b"<!doctype html><p>A", content_type=None))).format == "html"


BODY = b"<p>The same body in every encoding, the same body.</p>" * 5
CHUNKED = (
    b"5\r\n" + BODY[:5] + b"\r\n" + b"%x;x=y\r\n" % (len(BODY) - 5) + BODY[5:] + b"\r\n0\r\n\r\n"
)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(BODY), ["Content-Encoding: gzip"]),
        (brotli.compress(BODY), ["content-encoding: BR"]),
        (zstd.compress(BODY), ["Content-Encoding: zstd"]),
        (brotli.compress(gzip.compress(BODY)), ["Content-Encoding: gzip, br"]),
        (brotli.compress(gzip.compress(BODY)), ["Content-Encoding: gzip", "Content-Encoding: br"]),
        (CHUNKED, ["Transfer-Encoding: chunked"]),
        (BODY, ["Transfer-Encoding: chunked", "Content-Encoding: gzip"]),
    ],
    ids=["gzip", "br", "zstd", "nested", "two headers", "chunked", "already undone"],
)
def test_http_encodings_are_undone(body: bytes, headers: list[str]) -> None:
    assert only(record(http(body, *headers))).body == BODY


def test_a_body_that_is_not_in_its_encoding_is_rejected_with_its_address() -> None:
    damaged = bytearray(gzip.compress(BODY))
    damaged[20] ^= 255
    found = only(record(http(bytes(damaged), "Content-Encoding: gzip")))
    assert found.rejection is not None
    assert (found.rejection.stage, found.rejection.reason) == (Stage.READ, Reason.BAD_ENCODING)
    assert found.url == "https://example.org/page"


def test_a_small_body_that_inflates_beyond_measure_is_rejected() -> None:
    bomb = brotli.compress(bytes(20_000_000), quality=5)
    assert reason(only(record(http(bomb, "Content-Encoding: br")))) is Reason.COMPRESSION_RATIO


def test_no_more_is_decoded_than_shows_that_a_page_is_too_large() -> None:
    body = record(http(gzip.compress(b"ab" * 5000), "Content-Encoding: gzip"))
    assert len(only(body, ReadOptions(max_page_bytes=100)).body) == 101


def test_a_record_far_beyond_the_limit_is_not_held_in_memory() -> None:
    content = record(http(b"x" * 200_000)) + page(1)
    large, after = read(content, options=ReadOptions(max_page_bytes=1000))
    assert reason(large) is Reason.PAGE_TOO_LARGE
    assert isinstance(after, RawPage)
    assert after.rejection is None


def test_a_page_that_the_crawler_cut_is_marked_and_read_as_far_as_it_goes() -> None:
    block = http(gzip.compress(BODY)[:-20], "Content-Encoding: gzip")
    found = only(record(block, "response", "WARC-Truncated: length"))
    assert found.truncated == "length"
    assert found.rejection is None
    assert BODY.startswith(found.body)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (f"WARC-Block-Digest: {sha1(http(BODY))}", None),
        (f"WARC-Payload-Digest: {sha1(BODY)}", None),
        (f"WARC-Block-Digest: {sha1(b'another')}", Reason.DIGEST_MISMATCH),
        (f"WARC-Payload-Digest: {sha1(b'another')}", Reason.DIGEST_MISMATCH),
        ("WARC-Block-Digest: crc7:41", None),
    ],
)
def test_digests_are_verified(header: str, expected: Reason | None) -> None:
    assert reason(only(record(http(BODY), "response", header))) is expected


@pytest.mark.parametrize("compression", ["plain", "gzip"])
@pytest.mark.parametrize("digest", [True, False])
@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (10, Reason.TRUNCATED_RECORD),
        (150, Reason.TRUNCATED_RECORD),
        (10**15, Reason.TRUNCATED_RECORD),
        (10**30, Reason.MALFORMED_RECORD),
        (-1, Reason.MALFORMED_RECORD),
        ("", Reason.MALFORMED_RECORD),
    ],
)
def test_a_wrong_length_costs_one_record(
    compression: str, digest: bool, length: int | str, expected: Reason
) -> None:
    block = http(b"<p>Here we are.")
    headers = [f"WARC-Block-Digest: {sha1(block)}"] if digest else []
    wrong = record(block, "response", *headers, length=length)
    content, offsets = join([page(0), wrong, page(2), page(3)], compression)
    items = read(content)
    assert [item.record for item in items] == offsets
    assert [reason(item) for item in items] == [None, expected, None, None]


@pytest.mark.parametrize("size", [32_000, 33_000, 65_000, 1_000_000])
def test_a_header_beyond_measure_costs_one_record(size: int) -> None:
    long = f"X-Long: {'x' * size}"
    for wrong in (record(http(b"<p>A", long)), record(http(b"<p>A"), "response", long)):
        *_, last = items = read(page(0) + wrong + page(2))
        assert [reason(item) for item in items] in (
            [None, Reason.MALFORMED_RECORD, None],
            [None, None, None],
        )
        assert size == 32_000 or len(set(map(reason, items))) == 2
        assert isinstance(last, RawPage)
        assert last.url == "https://example.org/2"


@pytest.mark.parametrize("compression", ["plain", "gzip"])
def test_what_stands_between_records_is_reported_once(compression: str) -> None:
    (one, _), (two, _) = join([page(0)], compression), join([page(1)], compression)
    items = read(one + b"no record at all\n" * 9 + two)
    assert [reason(item) for item in items] == [None, Reason.DAMAGED_FILE, None]
    assert items[1].record == len(one)


def test_a_file_that_is_no_warc_is_one_rejected_item() -> None:
    for name in ("crawl.warc", "crawl.warc.gz", "crawl.warc.zst"):
        assert [reason(item) for item in read(b"anything else " * 99, name)] == [
            Reason.DAMAGED_FILE
        ]


def test_an_empty_file_has_no_records() -> None:
    assert read(b"") == read(gzip.compress(b"")) == []


def test_the_first_member_damaged_the_others_are_read() -> None:
    content, offsets = join([page(0), page(1), page(2)], "gzip")
    items = read(b"XX" + content[2:], "crawl.warc.gz")
    assert [(item.record, reason(item)) for item in items] == [
        (0, Reason.DAMAGED_FILE),
        (offsets[1], None),
        (offsets[2], None),
    ]


@pytest.mark.parametrize("size", [50, 500, 100_000])
def test_members_may_be_cut_without_regard_to_records(size: int) -> None:
    records = [page(n) for n in range(5)]
    content = b"".join(records)
    members = [gzip.compress(content[at : at + size]) for at in range(0, len(content), size)]
    items = read(b"".join(members))
    assert [item.record for item in items] == [0, 1, 2, 3, 4]
    assert [reason(item) for item in items] == [None] * 5


def test_zeros_after_the_last_member_are_padding() -> None:
    assert len(read(gzip.compress(page(0)) + bytes(1000))) == 1


def test_zstandard_frames_with_a_dictionary_of_the_file() -> None:
    samples = [page(n, size=200) for n in range(300)]
    dictionary = zstd.train_dict(samples, 4096)
    for content in (dictionary.dict_content, zstd.compress(dictionary.dict_content)):
        head = b"\x5d\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content
        frames = [zstd.compress(one, zstd_dict=dictionary) for one in samples[:20]]
        items = read(head + b"".join(frames))
        assert [reason(item) for item in items] == [None] * 20
        starts = [len(head) + len(b"".join(frames[:n])) for n in range(20)]
        assert [item.record for item in items] == starts


def test_a_zstandard_frame_that_inflates_without_end_costs_one_record() -> None:
    options = zstd.CompressionParameter
    bomb = zstd.compress(
        record(http(bytes(30_000_000), content_type="image/x")),
        options={options.compression_level: 19},
    )
    items = read(zstd.compress(page(0)) + bomb + zstd.compress(page(2)))
    assert [reason(item) for item in items] == [None, Reason.COMPRESSION_RATIO, None]


def test_a_file_of_nothing_but_wrong_lengths_is_not_read_over_and_over() -> None:
    class Counted(BytesIO):
        bytes_read = 0

        def read(self, n: int | None = -1) -> bytes:
            found = super().read(n)
            self.bytes_read += len(found)
            return found

    header = record(b"", length=400_000, content_type="text/html").rstrip() + b"\r\n\r\n"
    stream = Counted(header * 20_000)
    items = list(read_warc(stream, "crawl.warc", ReadOptions()))
    assert {reason(item) for item in items} == {Reason.TRUNCATED_RECORD}
    assert stream.bytes_read < 6 * len(stream.getvalue()) + (64 << 20)
