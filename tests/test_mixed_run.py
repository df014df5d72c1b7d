"""All formats in one run of the command, damaged and hostile files among them."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import re
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from tests.transforms.read.warc_files import http, join, record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

TEXT = (
    "The harbour opened again on Sunday, after the storm of the past week had gone by. "
    "Fishermen were out before the sun was up, and they came back with more than they had hoped."
)


def html(name: str) -> bytes:
    return f"<html><body><article><h1>{name}</h1><p>{TEXT} Page-{name}.</p></article>".encode()


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """One file of each format; 13 pages that are written, 3 rejected, 3 records skipped."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    (folder / "a.html").write_bytes(html("a"))
    (folder / "b.html.gz").write_bytes(gzip.compress(html("b")))
    (folder / "c.txt.bz2").write_bytes(bz2.compress(f"C\n\n{TEXT} Page-c.".encode()))
    (folder / "d").write_bytes(lzma.compress(html("d")))
    records = [
        record(b"software: none", "warcinfo", content_type="application/warc-fields"),
        record(http(html("e")), url="https://example.org/e"),
        record(b"GET / HTTP/1.1\r\n\r\n", "request"),
        record(
            http(gzip.compress(html("f")), "Content-Encoding: gzip"), url="https://example.org/f"
        ),
        record(http(b"\x89PNG", content_type="image/png"), url="https://example.org/g"),
    ]
    (folder / "e.warc.gz").write_bytes(join(records, "gzip")[0])
    (folder / "f.warc").write_bytes(
        join([record(http(html("h")), url="https://example.org/h")], "plain")[0]
    )
    plain = record(
        f"I\n\n{TEXT} Page-i.".encode(),
        "conversion",
        url="https://example.org/i",
        content_type="text/plain",
    )
    (folder / "g.wet.gz").write_bytes(join([plain], "gzip")[0])
    (folder / "z.warc.zst").write_bytes(
        zstd.compress(record(http(html("z")), url="https://example.org/z"))
    )
    lines = [
        json.dumps({"url": f"https://example.org/{n}", "text": f"{n}\n\n{TEXT} Page-{n}."})
        for n in "jk"
    ]
    (folder / "h.jsonl").write_text("\n".join([*lines, "{not json"]))
    (folder / "i.jsonl.zst").write_bytes(
        zstd.compress(json.dumps({"html": html("l").decode(), "link": "x"}).encode())
    )
    table = pa.table({"url": ["https://example.org/m"], "content": [html("m")], "size": [1]})
    pq.write_table(table, folder / "j.parquet")
    (folder / "k.html").write_bytes(b"<b><p>" * 100_000)
    (folder / "l.html").write_bytes(b"")
    return folder


def test_every_record_is_written_rejected_or_skipped(
    crawl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"

    assert main(["clean", str(crawl), "--output", str(out), "--json"]) == Exit.DONE

    report = json.loads(capsys.readouterr().out)
    assert report["pages_read"] == report["pages_written"] + report["pages_rejected"]
    texts = ds.dataset(out / "pages").to_table()["text"].to_pylist()
    assert sorted(re.findall(r"Page-(\w)\.", " ".join(texts))) == sorted("abcdefhijklmz")
    assert report["pages_written"] == len(texts) == 13
    assert report["skipped_by_reason"] == {"content_type": 1, "request": 1, "warcinfo": 1}
    assert report["rejected_by_reason"] == {
        "empty_page": 1,
        "malformed_record": 1,
        "misnested_formatting": 1,
    }
