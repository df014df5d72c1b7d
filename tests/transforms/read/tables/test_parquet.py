"""Parquet files: which columns are read, and what becomes of damage."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from io import BytesIO

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read import read_items
from naqi.transforms.read.items import Item, ReadOptions
from naqi.transforms.read.tables.parquet import read_parquet

LIMITS = ReadOptions()


def written(table: pa.Table, **options: object) -> bytes:
    sink = BytesIO()
    pq.write_table(table, sink, **options)
    return sink.getvalue()


def read(content: bytes, options: ReadOptions = LIMITS) -> list[Item]:
    return list(read_parquet(BytesIO(content), "pages.parquet", options))


def pages(items: list[Item]) -> list[RawPage]:
    return [item for item in items if isinstance(item, RawPage) and item.rejection is None]


def reasons(items: list[Item]) -> list[Reason | Skip | None]:
    return [
        item.reason
        if isinstance(item, Skipped)
        else item.rejection.reason
        if item.rejection
        else None
        for item in items
    ]


TIME = datetime(2024, 4, 12, 10, 11, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "body",
    [
        pa.array(["نص", None, ""], pa.string()),
        pa.array(["نص", None, ""], pa.large_string()),
        pa.array(["نص".encode(), None, b""], pa.binary()),
        pa.array(["نص", None, ""]).dictionary_encode(),
    ],
    ids=lambda array: str(array.type)[:12],
)
def test_bodies_are_text_or_bytes(body: pa.Array) -> None:
    items = read(written(pa.table({"text": body, "url": ["u0", "u1", "u2"]})))
    assert reasons(items) == [None, Skip.EMPTY, Skip.EMPTY]
    assert [item.record for item in items] == [0, 1, 2]
    assert pages(items)[0] == RawPage("نص".encode(), "pages.parquet", 0, "u0", format="text")


def test_bodies_may_be_of_a_type_that_is_stored_as_text() -> None:
    as_json = pa.ExtensionArray.from_storage(pa.json_(), pa.array(['"نص"', None]))
    items = read(written(pa.table({"text": as_json, "url": ["u0", "u1"]})))
    assert reasons(items) == [None, Skip.EMPTY]


@pytest.mark.parametrize(
    "times",
    [
        pa.array([TIME], pa.timestamp("us", "UTC")),
        pa.array([TIME], pa.timestamp("ns", "UTC")),
        pa.array([TIME.replace(tzinfo=None)], pa.timestamp("ms")),
        pa.array([int(TIME.timestamp())]),
        pa.array([TIME.isoformat()]),
        pa.array(["20240412101112"]),
    ],
    ids=lambda array: str(array.type),
)
def test_times_are_read_from_what_a_column_holds(times: pa.Array) -> None:
    (found,) = read(written(pa.table({"html": ["<p>A"], "crawl_date": times})))
    assert isinstance(found, RawPage)
    assert found.fetched_at == TIME


def test_columns_inside_a_struct_are_found() -> None:
    metadata = pa.array([{"url": "https://a.example/", "date": "2024-04-12T10:11:12Z"}])
    (found,) = read(written(pa.table({"text": ["T"], "metadata": metadata})))
    assert isinstance(found, RawPage)
    assert (found.url, found.fetched_at) == ("https://a.example/", TIME)


def test_the_user_may_name_the_columns() -> None:
    table = pa.table({"text": ["no"], "payload_bytes": [b"<p>A"], "where": ["u"]})
    options = ReadOptions(columns={"body": "payload_bytes", "url": "where"})
    (found,) = pages(read(written(table), options))
    assert (found.body, found.url, found.format) == (b"<p>A", "u", "html")


def test_the_first_body_column_that_holds_something_counts() -> None:
    table = pa.table(
        {
            "html": ["<p>A", None, "", " \n", None],
            "content": [None, None, "<p>C", None, None],
            "text": ["no", "B", "no", "D", ""],
        }
    )
    items = read(written(table))
    assert [(item.body, item.format) for item in pages(items)] == [
        *((b"<p>A", "html"), (b"B", "text"), (b"<p>C", "html"), (b"D", "text"))
    ]
    assert items[4] == Skipped("pages.parquet", 4, Skip.EMPTY)


def test_the_users_names_are_tried_before_the_known_ones() -> None:
    options = ReadOptions(columns={"body": "seite", "url": "adresse"})
    mine = pa.table({"html": ["<p>no"], "seite": ["<p>A"], "url": ["no"], "adresse": ["mine"]})
    known = pa.table({"html": ["<p>B"], "url": ["known"]})
    found = [page for table in (mine, known) for page in pages(read(written(table), options))]
    assert [(page.body, page.url) for page in found] == [(b"<p>A", "mine"), (b"<p>B", "known")]


def test_only_the_columns_needed_are_read() -> None:
    class Counted(BytesIO):
        bytes_read = 0

        def read(self, n: int | None = -1) -> bytes:
            found = super().read(n)
            self.bytes_read += len(found)
            return found

    other = pa.array([os.urandom(100_000) for _ in range(50)])
    content = written(pa.table({"picture": other, "text": ["T"] * 50}), compression="none")
    stream = Counted(content)
    assert len(list(read_parquet(stream, "pages.parquet", LIMITS))) == 50
    assert stream.bytes_read < 1_000_000 < len(content)


def test_a_file_without_a_body_is_one_clear_error() -> None:
    (item,) = read(written(pa.table({"url": ["u"], "text": [3]})))
    assert isinstance(item, RawPage)
    assert item.rejection is not None
    assert item.rejection.reason is Reason.NO_BODY_COLUMN
    assert item.rejection.detail.endswith("--columns body=…; the file has: text, url")


def test_a_damaged_row_group_is_reported_and_the_others_are_read() -> None:
    texts = [f"page {n} of thirty" for n in range(30)]
    content = bytearray(
        written(
            pa.table({"text": texts}),
            row_group_size=10,
            write_page_checksum=True,
            compression="none",  # so that the text stands in the file as it is
        )
    )
    content[content.index(texts[15].encode())] ^= 1
    items = read(bytes(content))
    assert [item.body.decode() for item in pages(items)] == texts[:10] + texts[20:]
    (damaged,) = [item for item in items if item not in pages(items)]
    assert damaged.record == 10
    assert isinstance(damaged, RawPage)
    assert damaged.rejection is not None
    assert damaged.rejection.detail.startswith("row group 1, rows 10 to 19: ")


def test_a_cut_file_is_one_rejected_item() -> None:
    content = written(pa.table({"text": ["T"] * 100}))
    for cut in (0, 3, 4, 50, len(content) - 1):
        assert reasons(read(content[:cut])) == [Reason.DAMAGED_FILE]


def test_text_that_is_not_utf8_is_left_to_decoding() -> None:
    column = pa.Array.from_buffers(
        pa.string(), 1, [None, pa.py_buffer(b"\0\0\0\0\3\0\0\0"), pa.py_buffer(b"\xc7\xe1\xe5")]
    )
    (found,) = pages(read(written(pa.table({"text": column}))))
    assert found.body == b"\xc7\xe1\xe5"


def test_parquet_is_known_by_its_first_bytes() -> None:
    content = written(pa.table({"text": ["T"]}))
    assert len(list(read_items(BytesIO(content), "part-00000", LIMITS))) == 1


def test_what_the_system_cannot_read_is_no_damage() -> None:
    class Failing(BytesIO):
        def read(self, _n: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        list(read_parquet(Failing(b"PAR1" * 100), "pages.parquet", LIMITS))
