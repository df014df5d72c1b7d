"""What is promised of a file holds of every format, and a reader that breaks it does not pass.

A format has a row in `FORMATS` and one in `SAMPLES`. Nothing raises but what the system does;
whatever there is of a file becomes items; what is lost is told, and is no more than what was hit.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read import FORMATS, Format, format_of, piece_starts, read_items
from naqi.transforms.read.items import Item, Items, ReadOptions
from tests.transforms.read.samples import SAMPLES, Sample

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_ZSTD = zstd.CompressionParameter
BODIES = [f"<p>Page {n} of the reef, and {'more ' * n}words</p>".encode() for n in range(1, 5)]
LIMITS = ReadOptions(max_page_bytes=100_000)
STORED: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": lambda content: gzip.compress(content, mtime=0),
    "zstd": lambda content: zstd.compress(content, options={_ZSTD.checksum_flag: 1}),
}
MAGIC = 6
"""Bytes by which a compression is told: without them, what it holds is no text to any reader."""
EVIDENCE = 1 << 16
"""Bytes beyond those of a page that a rejected one may have: the header that it came with."""
TRIALS = 60
"""Places of a file at which it is cut or damaged."""


def written(sample: Sample, bodies: list[bytes] = BODIES) -> list[bytes]:
    return sample.write(bodies[:1] if sample.one_page else bodies)


def read(content: bytes, key: str, limits: ReadOptions = LIMITS) -> list[Item]:
    """What there is in a file: all of it is the file's own, in order, and nothing is too large."""
    items = list(read_items(BytesIO(content), "crawl/file", limits, key))
    assert {item.origin for item in items} <= {"crawl/file"}
    records = [item.record for item in items]
    assert records in ([None], sorted(set(records)))  # type: ignore[type-var]
    for item in items:
        if isinstance(item, RawPage):
            more = 1 if item.rejection is None else EVIDENCE
            assert len(item.body) <= limits.max_page_bytes + more
    return items


def bodies(items: list[Item]) -> list[bytes]:
    """Of the pages that could be read."""
    return [item.body for item in items if isinstance(item, RawPage) and item.rejection is None]


def told(items: list[Item]) -> set[Reason | Skip]:
    """Why what is no page is none."""
    skipped = {item.reason for item in items if isinstance(item, Skipped)}
    return skipped | {i.rejection.reason for i in items if isinstance(i, RawPage) and i.rejection}


def stores(key: str) -> Iterator[Callable[[bytes], bytes]]:
    return (store for name, store in STORED.items() if name == "plain" or SAMPLES[key].compressed)


def places(content: bytes, first: int = 1) -> list[int]:
    """Some of a file: those at both ends, and between them evenly spread ones."""
    step = max(1, len(content) // TRIALS)
    chosen = {*range(first, len(content), step), *range(first, first + 8), len(content) - 1}
    return sorted(chosen & {*range(len(content))})


# ---- the promises


def check_whole(key: str) -> None:
    """All pages of a file come out as they went in."""
    sample = SAMPLES[key]
    parts = written(sample)
    for store in stores(key):
        items = read(store(b"".join(parts)), key)
        assert bodies(items) == (parts if sample.one_page else BODIES)
        assert not told(items)


def check_cut(key: str) -> None:
    """Whatever a cut file has begun is a page, or told to be none; what stood before is there."""
    sample = SAMPLES[key]
    parts = written(sample)
    starts = [len(b"".join(parts[:n])) for n in range(len(parts))]
    content = b"".join(parts)
    for end in places(content):
        items = read(content[:end], key)
        begun = sum(start < end for start in starts)
        assert len(items) >= begun, end
        if sample.tells_damage:
            found = bodies(items)
            assert found == BODIES[: len(found)], end
            assert told(items) or len(found) == begun, end
            assert len(found) >= begun - 1, end


def check_cut_in_compression(key: str) -> None:
    """A compressed file that is cut is told to be so, and no page of it is another."""
    content = b"".join(written(SAMPLES[key]))
    whole = bodies(read(content, key))
    for store in stores(key):
        if store is not bytes:
            for end in places(store(content), MAGIC):
                items = read(store(content)[:end], key)
                assert told(items), end
                assert set(bodies(items)) <= set(whole), end


def check_damaged(key: str) -> None:
    """A byte that is another costs what it stands in and, at most, what stands next to that."""
    sample = SAMPLES[key]
    parts = written(sample)
    content = b"".join(parts)
    for place in places(content, 0):
        items = read(_damaged(content, place), key)
        if sample.one_page:
            assert len(items) == 1, place
            continue
        assert told(items) or len(bodies(items)) == len(BODIES), place
        hit = next(n for n in range(len(parts)) if place < len(b"".join(parts[: n + 1])))
        alone = len(parts) == 1 or place < sample.head
        spared = [] if alone else BODIES[: max(0, hit - 1)] + BODIES[hit + 2 :]
        assert set(spared) <= set(bodies(items)), place


def check_damaged_in_compression(key: str) -> None:
    """A compressed file that is damaged is told to be so, or nothing of it is lost."""
    content = b"".join(written(SAMPLES[key]))
    whole = bodies(read(content, key))
    for store in stores(key):
        if store is not bytes:
            for place in places(store(content), MAGIC):
                items = read(_damaged(store(content), place), key)
                assert told(items) or bodies(items) == whole, place


def _damaged(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]


def check_too_large(key: str) -> None:
    """A page beyond the limit is seen to be so, and those beside it are read."""
    limits = ReadOptions(max_page_bytes=1000)
    large = b"<p>" + b"reef " * 2000
    for store in stores(key):
        items = read(store(b"".join(written(SAMPLES[key], [large, *BODIES]))), key, limits)
        found = bodies(items)
        seen = [body for body in found if len(body) > limits.max_page_bytes]
        assert seen or told(items) == {Reason.PAGE_TOO_LARGE}
        if not SAMPLES[key].one_page:
            assert found == [*seen, *BODIES]


def check_bomb(key: str) -> None:
    """What inflates to far more than is allowed is told to, and `read` sees that it is not held."""
    bomb = b"<p>" + b" " * 20_000_000
    of_bomb = {Reason.COMPRESSION_RATIO, Reason.PAGE_TOO_LARGE}
    for limits in (ReadOptions(max_page_bytes=10_000), ReadOptions(max_compression_ratio=10)):
        for store in stores(key):
            if store is not bytes or not SAMPLES[key].compressed:
                items = read(store(b"".join(written(SAMPLES[key], [bomb]))), key, limits)
                large = [body for body in bodies(items) if len(body) > limits.max_page_bytes]
                assert large or told(items), limits
                assert told(items) <= of_bomb


def check_empty(key: str) -> None:
    """A file without a byte holds no page: at most an empty one, or a refusal."""
    for store in stores(key):
        items = read(store(b""), key)
        assert len(items) <= 1
        assert not any(bodies(items))


CHECKS = [
    check_whole,
    check_cut,
    check_cut_in_compression,
    check_damaged,
    check_damaged_in_compression,
    check_too_large,
    check_bomb,
    check_empty,
]


def test_every_format_is_checked() -> None:
    assert set(SAMPLES) == set(FORMATS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("key", FORMATS)
def test_a_format_keeps_what_is_promised(key: str, check: Callable[[str], None]) -> None:
    check(key)


@pytest.mark.parametrize("key", FORMATS)
def test_a_format_is_told_by_its_names_and_by_its_content(key: str) -> None:
    content = b"".join(written(SAMPLES[key]))
    for suffix in FORMATS[key].suffixes:
        assert format_of(f"crawl{suffix}", b"") == key
    if FORMATS[key].told_by is not None:
        for store in stores(key):
            assert format_of("crawl", store(content)[:4096]) == key


def test_no_two_formats_claim_a_name_or_a_content() -> None:
    suffixes = [suffix for known in FORMATS.values() for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    for key, sample in SAMPLES.items():
        if FORMATS[key].told_by is not None:
            head = b"".join(written(sample))[:1024]
            assert [k for k, known in FORMATS.items() if known.told_by and known.told_by(head)] == [
                key
            ]


@pytest.mark.parametrize("key", FORMATS)
def test_a_file_is_read_whole_or_in_pieces_that_hold_each_record_once(key: str) -> None:
    content = b"".join(written(SAMPLES[key], BODIES * 20))
    starts = piece_starts(BytesIO(content), "crawl/file", LIMITS, len(content) // 7, key)
    assert (len(starts) > 2) == (FORMATS[key].split is not None)
    pieces = [
        item
        for start, stop in zip(starts, [*starts[1:], None], strict=True)
        for item in read_items(BytesIO(content), "crawl/file", LIMITS, key, start, stop)
    ]
    assert pieces == read(content, key)


def test_every_format_stands_in_the_docs_with_its_names() -> None:
    page = (Path(__file__).parents[3] / "docs/inputs.md").read_text(encoding="utf-8")
    for key, known in FORMATS.items():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{key}` |")]
        assert all(f"`{suffix}`" in row for suffix in known.suffixes)


# ---- that a careless reader does not pass


def _raises(stream: BinaryIO, origin: str, _: ReadOptions) -> Items:
    lines = stream.read().split(b"\n---\n")
    for number, line in enumerate(lines):
        size, body = line.split(b" ", 1)
        assert len(body) == int(size)
        yield RawPage(body, origin, number)


def _loses(stream: BinaryIO, origin: str, _: ReadOptions) -> Items:
    lines = stream.read().split(b"\n---\n")
    for number, line in enumerate(lines):
        size, _, body = line.partition(b" ")
        if size.isdigit() and len(body) == int(size):
            yield RawPage(body, origin, number)


def _parted(pages: list[bytes]) -> list[bytes]:
    return [b"%d %b" % (len(page), page) + b"\n---\n" * (page is not pages[-1]) for page in pages]


@pytest.mark.parametrize(
    ("reader", "broken"),
    [
        (_raises, {check_cut, check_damaged, check_too_large, check_bomb, check_empty}),
        (_loses, {check_cut, check_damaged, check_too_large, check_bomb}),
    ],
)
def test_a_careless_reader_does_not_pass(
    reader: Callable[..., Items],
    broken: set[Callable[[str], None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(FORMATS, "parted", Format((".parted",), reader))
    monkeypatch.setitem(SAMPLES, "parted", Sample(_parted, compressed=False))  # type: ignore[arg-type]
    check_whole("parted")
    for check in broken:
        with pytest.raises((AssertionError, ValueError)):
            check("parted")
