"""HTTP's encodings undone, within bounds."""

from __future__ import annotations

import gzip
import zlib
from contextlib import suppress

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.warc.encodings import ENCODINGS, dechunk, decode_body

BODY = b"<p>Some text, some more text.</p>" * 20


def decode(body: bytes, *encodings: str, limit: int = 10_000_000, cut: bool = False) -> bytes:
    return decode_body(body, encodings, limit=limit, max_ratio=1000, cut=cut)


def test_deflate_comes_with_and_without_its_wrapper() -> None:
    assert decode(zlib.compress(BODY), "deflate") == BODY
    assert decode(zlib.compress(BODY)[2:-4], "deflate") == BODY


def test_gzip_members_in_a_row_are_one_body_and_stray_bytes_after_them_are_left() -> None:
    assert decode(gzip.compress(BODY) + gzip.compress(BODY) + b"\r\n", "gzip") == BODY * 2


@pytest.mark.parametrize("declared", ["", "identity", "UTF-8", "none"])
def test_names_that_stand_for_nothing(declared: str) -> None:
    assert decode(BODY, declared) == BODY


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "zstd", "made-up"])
def test_text_is_taken_as_it_is_and_other_bytes_are_rejected(encoding: str) -> None:
    assert decode(BODY, encoding) == BODY
    with pytest.raises(UnreadableError) as error:
        decode(b"\x00\x01\x02\xff" * 10, encoding)
    assert error.value.reason is Reason.BAD_ENCODING


def test_encodings_within_encodings_have_an_end() -> None:
    body = BODY
    for _ in range(4):
        body = gzip.compress(body)
    assert decode(body, *["gzip"] * 4) == BODY
    with pytest.raises(UnreadableError, match="5 encodings"):
        decode(gzip.compress(body), *["gzip"] * 5)


def test_a_bomb_in_a_bomb_is_seen_by_the_whole_ratio() -> None:
    bomb = brotli.compress(brotli.compress(bytes(10_000_000), quality=5), quality=5)
    with pytest.raises(UnreadableError) as error:
        decode(bomb, "br", "br")
    assert error.value.reason is Reason.COMPRESSION_RATIO


@given(st.binary(max_size=200), st.sampled_from(sorted(ENCODINGS)), st.integers(0, 300))
def test_any_bytes_are_decoded_within_the_limit_or_rejected(
    body: bytes, encoding: str, limit: int
) -> None:
    for content in (body, gzip.compress(body), brotli.compress(body)):
        with suppress(UnreadableError):
            assert len(decode(content, encoding, limit=limit)) <= max(limit + 1, len(content))


@given(st.binary(max_size=100), st.lists(st.integers(1, 40), max_size=8))
def test_chunks_are_joined(body: bytes, sizes: list[int]) -> None:
    chunks, at = [], 0
    for size in [*sizes, len(body) + 1]:
        chunk, at = body[at : at + size], at + size
        if chunk:
            chunks.append(b"%X\r\n%s\r\n" % (len(chunk), chunk))
    assert dechunk(b"".join(chunks) + b"0\r\n\r\n") == body


def test_chunks_that_break_off_are_rejected_unless_the_page_is_known_to_be_cut() -> None:
    broken = b"5\r\nHello\r\n9\r\nWor"
    with pytest.raises(UnreadableError, match="bad chunk at byte 10"):
        dechunk(broken)
    assert dechunk(broken, cut=True).startswith(b"Hello")
