"""Damaged WARC files: nothing raises, nothing hangs, and what is whole comes out whole."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.page import RawPage, Skipped
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.warc.reader import read_warc
from tests.transforms.read.warc_files import join, page, record

RECORDS = [
    record(b"software: test", "warcinfo", content_type="application/warc-fields"),
    *(page(number) for number in range(1, 6)),
]


def read(content: bytes, compression: str = "plain") -> list[Item]:
    name = "crawl.warc.gz" if compression == "gzip" else "crawl.warc"
    return list(read_warc(BytesIO(content), name, ReadOptions()))


def sound(item: Item) -> bool:
    """Whether the item is as its record was written."""
    return isinstance(item, Skipped) or item.rejection is None


def bodies(items: list[Item]) -> list[bytes]:
    return [item.body for item in items if isinstance(item, RawPage) and item.rejection is None]


WHOLE = bodies(read(b"".join(RECORDS)))


@pytest.mark.parametrize("compression", ["plain", "gzip"])
def test_a_file_cut_anywhere_gives_all_records_before_the_cut_and_reports_the_cut_one(
    compression: str,
) -> None:
    content, offsets = join(RECORDS, compression)
    ends = [*offsets[1:], len(content)]
    if compression == "plain":  # the empty lines after a record may be missing
        ends = [end - 4 for end in ends]
    for cut in range(len(content)):
        items = read(content[:cut], compression)
        whole = sum(end <= cut for end in ends)
        assert [item.record for item in items[:whole]] == offsets[:whole]
        assert all(sound(item) for item in items[:whole])
        started = whole < len(offsets) and offsets[whole] < cut
        assert [(item.record, sound(item)) for item in items[whole:]] == (
            [(offsets[whole], False)] if started else []
        )


@given(
    position=st.integers(0, len(join(RECORDS, "gzip")[0]) - 1),
    change=st.integers(1, 255),
)
def test_a_changed_byte_costs_one_gzip_member(position: int, change: int) -> None:
    content, offsets = join(RECORDS, "gzip")
    damaged = bytearray(content)
    damaged[position] ^= change
    hit = sum(offset <= position for offset in offsets) - 1
    items = read(bytes(damaged), "gzip")
    whole = [item.record for item in items if sound(item)]
    # Some bytes of a gzip header mean nothing; and what a member holds after its record, made by
    # the damage, is reported apart from the record if a digest vouches for that.
    assert whole in (offsets, offsets[:hit] + offsets[hit + 1 :])
    broken = [item.record for item in items if not sound(item)]
    assert broken in ([], [offsets[hit]], [offsets[hit] + 1])
    assert len(items) >= len(offsets)


@given(
    edits=st.lists(
        st.tuples(
            st.sampled_from(["change", "insert", "delete"]),
            st.floats(0, 1),
            st.binary(min_size=1, max_size=30),
        ),
        min_size=1,
        max_size=8,
    ),
    compression=st.sampled_from(["plain", "gzip"]),
)
def test_whatever_happens_to_a_file_records_come_out_in_order_and_none_twice(
    edits: list[tuple[str, float, bytes]], compression: str
) -> None:
    content, offsets = join(RECORDS, compression)
    first = len(content)
    for edit, place, inserted in edits:
        at = int(place * len(content))
        first = min(first, at)
        kept = at if edit == "insert" else at + len(inserted)
        content = content[:at] + (b"" if edit == "delete" else inserted) + content[kept:]
    items = read(content, compression)
    records = [item.record for item in items]
    assert records == sorted(set(records))
    untouched = max(0, sum(offset < first for offset in offsets) - 1)
    assert [item.record for item in items if sound(item)][:untouched] == offsets[:untouched]
    if compression == "gzip":  # checksums vouch for the pages
        found = bodies(items)
        assert found == [body for body in WHOLE if body in found]
        assert len(found) == len(set(found))


@given(st.binary(max_size=300), st.sampled_from(["crawl.warc", "a.warc.gz", "a.warc.zst"]))
def test_random_bytes_never_raise(content: bytes, name: str) -> None:
    for head in (b"", b"WARC/1.0\r\nA: b\r\n", b"\x1f\x8b\x08\0", b"\x28\xb5\x2f\xfd"):
        items = list(read_warc(BytesIO(head + content), name, ReadOptions()))
        assert not bodies(items)
