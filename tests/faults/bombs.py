"""Files made to take memory: each generator takes a size in bytes, of what is to be held, and gives
the content of a file. Most are some thousand times smaller than that.

Where a file holds sound pages among what hurts, the number stands beside it.
"""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

import brotli

from tests.transforms.read.warc_files import http, record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TEXT = "The ferry left late because of the fog, and the market in the harbour opened without fish. "
BODY = TEXT * 3
GOOD = json.dumps({"text": BODY, "url": "https://harbour.example/good"}).encode()


class Bomb(NamedTuple):
    """A kind of file."""

    name: str
    """Of the file."""
    content: Callable[[int], bytes]
    sound: int = 0
    """Pages in it that must be written, whatever stands beside them."""


def squeeze(content: bytes) -> bytes:
    """Compressed some two hundred times, which is no ratio to be refused for."""
    return gzip.compress(content, 1, mtime=0)


def line(**fields: object) -> bytes:
    return json.dumps({"text": BODY, **fields}).encode()


def among(*hurting: bytes) -> bytes:
    """Lines of JSON between two good ones."""
    return squeeze(b"\n".join((GOOD, *hurting, GOOD.replace(b"good", b"after"))))


def beside(unit: bytes, before: bytes = b"[", after: bytes = b"0]") -> Callable[[int], bytes]:
    """A good line with a field that nobody needs: ``unit`` again and again."""
    head = b'{"text":"%s","x":%s' % (BODY.encode(), before)
    return lambda size: among(head + unit * (size // len(unit)) + after + b"}")


def strange_names(size: int) -> bytes:
    """No two lines have the same fields, and their names are long."""
    lines = 20
    each = size // lines // 200
    return among(*(line(**{f"{n}-{i}" + "n" * 180: 0 for i in range(each)}) for n in range(lines)))


def nested_names(size: int) -> bytes:
    """A field with a long name that holds many: their paths are the product."""
    many = max(1, size // 2000)
    return among(line(**{"c" * (size // 2): dict.fromkeys(map(str, range(many)), 0)}))


def deep(opening: bytes, closing: bytes) -> Callable[[int], bytes]:
    """Of ``size`` bytes with what closes it: a line may not be too long for how deep it is."""

    def content(size: int) -> bytes:
        times = size // len(opening + closing)
        return beside(opening, b"", b"0" + closing * times)(times * len(opening))

    return content


JSON_LINES: dict[str, Bomb] = {
    "an address without end": Bomb(
        "a.jsonl.gz", lambda n: among(line(url="http://e.example/" + "a" * n)), 2
    ),
    "an address of blanks": Bomb(
        "b.jsonl.gz", lambda n: among(line(url=" " * n + "http://e.example/")), 2
    ),
    "a date without end": Bomb("c.jsonl.gz", lambda n: among(line(date="1" * n)), 3),
    "a character set without end": Bomb("d.jsonl.gz", lambda n: among(line(charset="u" * n)), 3),
    "names of fields": Bomb("e.jsonl.gz", strange_names, 22),
    "paths of fields": Bomb("f.jsonl.gz", nested_names, 3),
    "fields": Bomb(
        "g.jsonl.gz", lambda n: among(line(**dict.fromkeys(map(str, range(n // 12)), 0))), 2
    ),
    "numbers": Bomb("h.jsonl.gz", beside(b"0,"), 3),
    "fractions": Bomb("i.jsonl.gz", beside(b"1.5,"), 3),
    "objects": Bomb("j.jsonl.gz", beside(b"{},"), 3),
    "words": Bomb("k.jsonl.gz", beside(b'"ab",'), 3),
    "lists within lists": Bomb("l.jsonl.gz", deep(b"[", b"]"), 3),
    "objects within objects": Bomb("m.jsonl.gz", deep(b'{"x":', b"}"), 3),
    "digits": Bomb("n.jsonl.gz", beside(b"9", b"", b""), 3),
    "letters, and one that is wide": Bomb(
        "o.jsonl.gz", beside(b"a", '"\U0001f600'.encode(), b'"'), 3
    ),
    "escapes": Bomb("p.jsonl.gz", beside(b"\\u0645", b'"', b'"'), 3),
    "escaped quotes": Bomb("q.jsonl.gz", beside(b'\\"', b'"', b'"'), 3),
    "a list without end": Bomb("r.jsonl.gz", beside(b"0,", after=b""), 2),
    "a text without end": Bomb("s.jsonl.gz", beside(b'\\"', b'"', b""), 2),
    "a line without end": Bomb("t.jsonl.gz", lambda n: among(b"[" + b" " * n * 8), 2),
    "empty lines": Bomb("u.jsonl.gz", lambda n: squeeze(GOOD + b"\n" * n + GOOD), 2),
    "a body that is a list": Bomb(
        "v.jsonl.gz", lambda n: among(b'{"text":[' + b"0," * (n // 2) + b"0]}"), 2
    ),
    "a body that is too long": Bomb(
        "w.jsonl.gz", lambda n: among(json.dumps({"text": "\u0645" * (n // 6)}).encode()), 2
    ),
}


def in_list(*hurting: bytes) -> bytes:
    """Objects of JSON between two good ones, in a list."""
    return squeeze(b"[" + b",".join((GOOD, *hurting, GOOD.replace(b"good", b"after"))) + b"]")


JSON: dict[str, Bomb] = {
    "a text without end": Bomb("s.json.gz", lambda n: in_list(b'{"text":"' + b'\\"' * (n // 2)), 2),
    "an object without end": Bomb("r.json.gz", lambda n: in_list(b'{"x":[' + b"0," * (n // 2)), 2),
    "objects within objects": Bomb("m.json.gz", lambda n: in_list(b'{"x":' * (n // 5)), 1),
    "objects that follow their like": Bomb(
        "n.json.gz", lambda n: in_list(b'{"text":["",' * (n // 12)), 1
    ),
    "lists": Bomb("l.json.gz", lambda n: in_list(b"[" * n), 2),
    "numbers between": Bomb("h.json.gz", lambda n: in_list(b"0," * (n // 2) + b"0"), 2),
    "a text between": Bomb("i.json.gz", lambda n: in_list(b'"' + b"ab" * (n // 2) + b'"'), 2),
    "a text between, without end": Bomb("j.json.gz", lambda n: in_list(b'"' + b"{a" * (n // 2)), 1),
    "blanks between": Bomb("b.json.gz", lambda n: in_list(b" " * n + b"{}"), 2),
    "a body that is too long": Bomb(
        "w.json.gz", lambda n: in_list(json.dumps({"text": "\u0645" * (n // 6)}).encode()), 2
    ),
}

ROW = f'https://harbour.example/good,"{BODY}"\n'.encode()


def in_table(*hurting: bytes) -> bytes:
    """Rows of CSV between two good ones."""
    return squeeze(b"url,text\n" + ROW + b"".join(hurting) + ROW)


CSV: dict[str, Bomb] = {
    "a cell without end": Bomb("a.csv.gz", lambda n: in_table(b'u,"' + b"ab\n" * (n // 3)), 1),
    "a line without end": Bomb("b.csv.gz", lambda n: in_table(b"a" * 8 * n + b"\n"), 2),
    "cells": Bomb("c.csv.gz", lambda n: in_table(b"," * n + b"\n"), 2),
    "cells of a row over lines": Bomb("d.csv.gz", lambda n: in_table(b'"\n",' * (n // 4)), 1),
    "quotes": Bomb("e.csv.gz", lambda n: in_table(b'"' * n + b"\n"), 1),
    "quotes that open": Bomb("f.csv.gz", lambda n: in_table(b'"a\n' * (n // 3)), 1),
    "blank lines": Bomb("g.csv.gz", lambda n: in_table(b"\n" * n), 2),
    "short lines": Bomb("h.csv.gz", lambda n: in_table(b"a\n" * (n // 2)), 2),
    "names": Bomb("i.csv.gz", lambda n: squeeze(b"text," + b"a," * (n // 2) + b"\n" + ROW)),
    "an address without end": Bomb("j.csv.gz", lambda n: in_table(b"a" * n + b",words\n"), 3),
}

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda data: gzip.compress(data, mtime=0),
    "zst": zstd.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}


def wide_window(log: int) -> Callable[[int], bytes]:
    """A Zstandard frame that asks for a window of 2 to the ``log`` bytes."""

    def content(size: int) -> bytes:
        raw = b"<p>" + BODY.encode() + b" " * size
        blocks, at = b"", 0
        while at < len(raw):
            piece = raw[at : at + 100_000]
            at += len(piece)
            if piece == b" " * len(piece):  # one byte, again and again
                blocks += struct.pack("<I", (at >= len(raw)) | 1 << 1 | len(piece) << 3)[:3] + b" "
            else:
                blocks += struct.pack("<I", (at >= len(raw)) | len(piece) << 3)[:3] + piece
        return b"\x28\xb5\x2f\xfd" + bytes([0, (log - 10) << 3]) + blocks

    return content


def wide_dictionary(size: int) -> bytes:
    """An xz file that asks for a dictionary of 1.5 GB."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1 << 20}]
    content = bytearray(lzma.compress(b" " * size, filters=filters))
    at = content.index(b"\x21\x01", 12)  # the filter's number and the size of its properties
    content[at + 2] = 40
    header = (content[12] + 1) * 4
    check = zlib.crc32(content[12 : 12 + header - 4])
    content[12 + header - 4 : 12 + header] = struct.pack("<I", check)
    return bytes(content)


COMPRESSED: dict[str, Bomb] = {
    **{
        f"blanks in {suffix}, as {kind}": Bomb(
            f"{kind}.{kind}.{suffix}", lambda n, c=compress: c(b" " * n * 10)
        )
        for suffix, compress in COMPRESS.items()
        for kind in ("html", "txt", "jsonl")
    },
    **{
        f"blanks in {suffix}, as warc": Bomb(
            f"warc.warc.{suffix}", lambda n, c=compress: c(b"WARC/1.0\r\n" + b" " * n * 10)
        )
        for suffix, compress in COMPRESS.items()
        if suffix in ("gz", "zst")
    },
    "a window of 128 MB": Bomb("w27.html.zst", wide_window(27)),
    "a window of 2 GB": Bomb("w31.html.zst", wide_window(31)),
    "a window of 2 GB, as warc": Bomb("w31.warc.zst", wide_window(31)),
    "a dictionary of 1.5 GB": Bomb("d.html.xz", wide_dictionary),
}


def warc(*records: bytes) -> bytes:
    good = [record(http(f"<p>{BODY}{n}".encode()), url=f"http://e.example/{n}") for n in (1, 2)]
    return b"".join((good[0], *records, good[1]))


def chunked(size: int) -> bytes:
    return b"1\r\na\r\n" * (size // 6) + b"0\r\n\r\n"


def encoded(name: str, encode: Callable[[bytes], bytes]) -> Callable[[int], bytes]:
    return lambda size: warc(record(http(encode(b" " * size), f"Content-Encoding: {name}")))


def again(encode: Callable[[bytes], bytes], times: int) -> Callable[[bytes], bytes]:
    def many(data: bytes) -> bytes:
        for _ in range(times):
            data = encode(data)
        return data

    return many


WARC: dict[str, Bomb] = {
    "Brotli": Bomb("a.warc", encoded("br", brotli.compress), 2),
    "gzip": Bomb("b.warc", encoded("gzip", gzip.compress), 2),
    "deflate": Bomb("c.warc", encoded("deflate", zlib.compress), 2),
    "Zstandard": Bomb("d.warc", encoded("zstd", zstd.compress), 2),
    "Zstandard, a window of 128 MB": Bomb(
        "e.warc", lambda n: warc(record(http(wide_window(27)(n), "Content-Encoding: zstd"))), 2
    ),
    "four encodings": Bomb("f.warc", encoded("br, br, br, br", again(brotli.compress, 4)), 2),
    "chunks of a byte": Bomb(
        "g.warc", lambda n: warc(record(http(chunked(n), "Transfer-Encoding: chunked"))), 2
    ),
    "a header without end": Bomb(
        "h.warc", lambda n: warc(record(b"HTTP/1.1 200 OK\r\nA: " + b"a" * n)), 2
    ),
    "a record's header without end": Bomb(
        "i.warc", lambda n: warc(b"WARC/1.0\r\nA: " + b"a" * n + b"\r\n\r\n"), 2
    ),
    "a length without end": Bomb("j.warc", lambda n: warc(record(b"x" * n, length=10**17)), 2),
    "reasons to cut": Bomb(
        "k.warc",
        lambda n: warc(
            *(
                record(http(b""), "response", f"WARC-Truncated: {i:040}")
                for i in range(max(1, n // 4000))
            )
        ),
        2,
    ),
}


def lines_of(size: int) -> Iterator[str]:
    return (f"Ferry {n} left late because of the fog." for n in range(min(99_000, size // 40)))


def long_title(size: int) -> bytes:
    word = "w" * max(1, size // 8)
    return f"{word} {word} {word}\n\n".encode() + "\n".join(lines_of(size // 2)).encode()


def long_paragraphs(size: int) -> bytes:
    rows = (
        {"text": f"{n} " + TEXT * (size // len(TEXT)), "url": f"http://e.example/{n}"}
        for n in range(100)
    )
    return b"".join(squeeze(json.dumps(row).encode() + b"\n") for row in rows)


PAGES: dict[str, Bomb] = {
    "paragraphs under a long address": Bomb(
        "a.warc",
        lambda n: warc(
            record(
                http("\n".join(lines_of(n)).encode(), content_type="text/plain"),
                url="http://e.example/" + "a" * 8000,
            )
        ),
        3,
    ),
    "paragraphs under a longer one": Bomb(
        "b.warc",
        lambda n: warc(
            record(
                http("\n".join(lines_of(n)).encode(), content_type="text/plain"),
                url="http://e.example/" + "a" * 31_000,
            )
        ),
        2,
    ),
    "paragraphs under a long title": Bomb("c.txt", long_title, 1),
    "paragraphs": Bomb("d.txt", lambda n: "\n".join(lines_of(n)).encode(), 1),
    "pages of one paragraph": Bomb("e.jsonl.gz", long_paragraphs, 100),
}
