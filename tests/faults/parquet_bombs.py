"""Parquet files made to take memory, or to crash who reads them: see `tests.faults.bombs`."""

from __future__ import annotations

import io
import struct

import pyarrow as pa
import pyarrow.parquet as pq

from tests.faults.bombs import BODY, Bomb

CODECS = ("snappy", "zstd", "gzip", "brotli", "lz4", "none")


def written(table: pa.Table, **options: object) -> bytes:
    sink = io.BytesIO()
    pq.write_table(table, sink, **{"compression": "zstd", **options})
    return sink.getvalue()


def one_value(size: int, rows: int = 64) -> pa.Array:
    """A value of so many bytes, said in every row."""
    value = pa.array(["a" * size])
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), value)


def between_good_groups(column: pa.Array) -> bytes:
    """Rows that hurt, in a row group of their own between two good ones."""
    good = pa.table({"text": pa.array([BODY]).dictionary_encode()})
    sink = io.BytesIO()
    with pq.ParquetWriter(sink, good.schema, compression="zstd") as writer:
        for part in (good, pa.table({"text": column}), good):
            writer.write_table(part)
    return sink.getvalue()


def many_rows(size: int) -> bytes:
    words = pa.DictionaryArray.from_arrays(pa.array([0] * size, pa.int8()), pa.array(["word"]))
    return written(pa.table({"text": words}), row_group_size=size)


def same_names(size: int) -> bytes:
    count = max(2, size // 10_000)
    columns = [pa.array([BODY]), *(pa.array(["u"]) for _ in range(count))]
    return written(pa.Table.from_arrays(columns, names=["text", *["url"] * count]))


def nested(column: pa.Array) -> pa.Table:
    inner = pa.StructArray.from_arrays([column], names=["url"])
    return pa.table({"text": [BODY] * len(column), "metadata": inner})


# ---- a footer that no writer would write, in Thrift's compact protocol


def varint(number: int) -> bytes:
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def field(delta: int, kind: int, value: bytes) -> bytes:
    return bytes([delta << 4 | kind]) + value


def struct_of(name: bytes, children: int) -> bytes:
    """An element of a schema."""
    return (
        field(3, 5, b"\0")
        + field(1, 8, varint(len(name)) + name)
        + field(1, 5, varint(children * 2))
        + b"\0"
    )


TEXT_COLUMN = field(1, 5, varint(12)) + field(2, 5, varint(2)) + field(1, 8, b"\4text") + b"\0"


def file_of(schema: bytes, elements: int, groups: int = 0) -> bytes:
    """A Parquet file of nothing but its footer; its row groups have no columns."""
    many = bytes([0xFC]) + varint(groups) + (field(1, 9, b"\x0c") + b"\0") * groups
    meta = (
        field(1, 5, varint(2))
        + field(1, 9, bytes([0xFC]) + varint(elements) + schema)
        + field(1, 6, b"\0")
        + field(1, 9, many)
        + b"\0"
    )
    return b"PAR1" + meta + struct.pack("<I", len(meta)) + b"PAR1"


def deep_schema(size: int) -> bytes:
    """Structs within each other."""
    depth = max(20_000, size // 100)
    return file_of(struct_of(b"s", 1) * (depth + 1) + TEXT_COLUMN, depth + 2)


def empty_groups(size: int) -> bytes:
    return file_of(struct_of(b"s", 1) + TEXT_COLUMN, 2, size // 10)


PARQUET: dict[str, Bomb] = {
    **{
        f"one value again and again, {codec}": Bomb(
            f"a-{codec}.parquet",
            lambda n, codec=codec: written(pa.table({"text": one_value(n)}), compression=codec),
        )
        for codec in CODECS
    },
    "one value between good row groups": Bomb(
        "b.parquet", lambda n: between_good_groups(one_value(n, 500)), 1
    ),
    "one value between good rows": Bomb(
        "c.parquet",
        lambda n: written(pa.table({"text": [BODY, "a" * n, BODY]}), use_dictionary=False),
        2,
    ),
    "one value without a type of dictionaries": Bomb(
        "d.parquet", lambda n: written(pa.table({"text": ["a" * n] * 64}))
    ),
    "an address again and again": Bomb(
        "e.parquet", lambda n: written(pa.table({"text": [BODY] * 64, "url": one_value(n)}))
    ),
    "an address again and again, in a struct": Bomb(
        "f.parquet", lambda n: written(nested(one_value(n)))
    ),
    "a date again and again": Bomb(
        "g.parquet", lambda n: written(pa.table({"text": [BODY] * 64, "date": one_value(n)})), 64
    ),
    "prefixes": Bomb(
        "h.parquet",
        lambda n: written(
            pa.table({"text": ["a" * n] * 200}),
            use_dictionary=False,
            column_encoding={"text": "DELTA_BYTE_ARRAY"},
        ),
    ),
    "rows": Bomb("i.parquet", many_rows),
    "row groups": Bomb(
        "j.parquet",
        lambda n: written(pa.table({"text": [BODY] * (n // 100_000)}), row_group_size=1),
    ),
    "columns": Bomb(
        "k.parquet",
        lambda n: written(pa.table({"text": [BODY], **{f"c{i}": [0] for i in range(n // 1000)}})),
        1,
    ),
    "columns of one name": Bomb("l.parquet", same_names, 1),
    "a long name": Bomb(
        "m.parquet", lambda n: written(pa.table({"text": [BODY], "n" * (n // 2): [0]})), 1
    ),
    "metadata": Bomb(
        "n.parquet",
        lambda n: written(
            pa.table({"text": [BODY]}).replace_schema_metadata({"m": "m" * (n // 2)})
        ),
        1,
    ),
    "structs within structs": Bomb("o.parquet", deep_schema),
    "row groups without columns": Bomb("p.parquet", empty_groups),
}
