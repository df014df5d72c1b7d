"""Compressed pages, and the formats of files behind their compression."""

from __future__ import annotations

import bz2
import gzip
import lzma
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read import format_of, read_items
from naqi.transforms.read.compressed import inflated
from naqi.transforms.read.items import ReadOptions, UnreadableError
from tests.faults.bombs import wide_dictionary, wide_window

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".zst": zstd.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}
LIMITS = ReadOptions()


def only(content: bytes, name: str, options: ReadOptions = LIMITS) -> RawPage:
    (item,) = read_items(BytesIO(content), name, options)
    assert isinstance(item, RawPage)
    return item


@pytest.mark.parametrize("suffix", COMPRESS)
def test_a_page_is_inflated_whatever_its_name_says(suffix: str) -> None:
    content = COMPRESS[suffix](b"<p>Hello")
    for name in (f"a.html{suffix}", "a.html", "a.txt", "a"):
        found = only(content, name)
        assert found.body == b"<p>Hello"
        assert found.format == ("text" if name == "a.txt" else "html")


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.WARC.GZ", b"", "warc"),
        ("a.warc.wet.gz", b"", "warc"),
        ("a.wet", b"", "warc"),
        ("a.jsonl.zst", b"", "jsonl"),
        ("a.ndjson", b"", "jsonl"),
        ("a.parquet", b"", "parquet"),
        ("a.txt.bz2", b"<html>", "text"),
        ("a", b"WARC/1.0\r\n", "warc"),
        ("a", b"PAR1\x15", "parquet"),
        ("a", b'{"url": "u"', "jsonl"),
        ("a.gz", b"<html>", "html"),
        ("a.gz", b"only words", "text"),
    ],
)
def test_format_goes_by_name_then_by_content_behind_the_compression(
    name: str, content: bytes, key: str
) -> None:
    assert format_of(name, content) == key
    assert format_of(name, gzip.compress(content)) == key or key == "parquet"


@pytest.mark.parametrize("suffix", COMPRESS)
def test_a_damaged_or_cut_page_is_rejected(suffix: str) -> None:
    content = bytearray(COMPRESS[suffix](b"<p>Hello" * 1000))
    cut = only(bytes(content[:-3]), "a.html")
    assert cut.rejection is not None
    assert cut.rejection.reason is Reason.TRUNCATED_RECORD
    content[len(content) // 2] ^= 255
    damaged = only(bytes(content), "a.html")
    assert damaged.body != b"<p>Hello" * 1000
    assert damaged.rejection is not None or suffix == ".zst"  # no checksum by default


@pytest.mark.parametrize("suffix", COMPRESS)
def test_a_bomb_is_inflated_no_further_than_the_limit(suffix: str) -> None:
    content = COMPRESS[suffix](bytes(40_000_000))
    found = only(content, "a.html", ReadOptions(max_page_bytes=100))
    assert len(found.body) == 101
    found = only(content, "a.html", ReadOptions(max_compression_ratio=100))
    assert found.rejection is not None
    assert found.rejection.reason is Reason.COMPRESSION_RATIO


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (wide_window(28), "a.html.zst"),
        (wide_window(31), "a.jsonl.zst"),
        (wide_window(31), "a.warc.zst"),
        (wide_dictionary, "a.html.xz"),
    ],
)
def test_a_window_that_takes_too_much_memory_is_refused_and_said_to_be_so(
    content: Callable[[int], bytes], name: str
) -> None:
    found = only(content(100_000), name)
    assert found.rejection is not None
    assert found.rejection.reason is Reason.OUT_OF_MEMORY
    assert found.rejection.detail.startswith("inflating it takes a window of more than 128 MB")


def test_a_window_of_128_mb_is_taken() -> None:
    assert only(wide_window(27)(100_000), "a.html.zst").rejection is None


@pytest.mark.parametrize("suffix", COMPRESS)
def test_what_inflates_before_the_damage_is_had_first(suffix: str) -> None:
    lines = b"".join(b"line %d %d\n" % (n, n * n * n) for n in range(100_000))
    whole = COMPRESS[suffix](lines)
    file = inflated(BytesIO(whole[: len(whole) * 9 // 10]), 1000)
    found = []
    with suppress(UnreadableError):
        while piece := file.read(1 << 20):
            found.append(piece)
    assert lines.startswith(b"".join(found))
    assert found
    for _ in range(2):
        with pytest.raises(UnreadableError, match="cut inside compressed data"):
            file.read(1)
