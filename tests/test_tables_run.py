"""JSON lists, CSV and files that are not read, in one folder, as a user types it."""

from __future__ import annotations

import csv
import gzip
import html
import json
from pathlib import Path

import pyarrow.dataset as ds
import pytest

from tests.commands import TEXT, typed

WORDS = (TEXT * 3).strip()
ROWS = [{"seite": f"<h1>Tag {n}</h1><p>{WORDS} {n}</p>", "wo": f"https://ufer.example/{n}"}
        for n in range(3)]  # fmt: skip


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    folder = tmp_path / "crawl"
    folder.mkdir()
    (folder / "list.json").write_text(json.dumps(ROWS, indent=2), encoding="utf-8")
    (folder / "known.json.gz").write_bytes(
        gzip.compress(
            json.dumps([
                {"content": html.escape(ROWS[0]["seite"]), "url": "https://ufer.example/escaped"},
                {"html": None, "markdown": f"# Tag\n\n**{WORDS}**", "url": "https://ufer.example/md"},
            ]).encode()
        )
    )  # fmt: skip
    with (folder / "table.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerows([["URL", "Text"], ["https://ufer.example/csv", f"{WORDS}\n\n{WORDS}!"]])
    (folder / "sums.csv").write_text("year,sum\n2001,7\n", encoding="utf-8")
    (folder / "paper.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\n")
    (folder / "main.css").write_text("body { margin: 0 }\n", encoding="utf-8")
    (folder / "feed").write_text('<rss version="2.0"><channel>', encoding="utf-8")
    return folder


def test_tables_are_read_and_what_is_no_page_says_what_to_do(crawl: Path, tmp_path: Path) -> None:
    columns = "body:html=seite,url=wo"
    with typed("clean", crawl, "--output", tmp_path / "out", "--columns", columns) as command:
        ended = command.end()
    assert ended.code == 0, ended.err
    pages = ds.dataset(tmp_path / "out/pages").to_table().to_pylist()
    assert {page["url"].rpartition("/")[2] for page in pages} == {
        *("0", "1", "2", "escaped", "md", "csv")
    }, ended
    texts = "\n".join(page["text"] for page in pages)
    assert not any(mark in texts for mark in ("<p>", "&lt;", "**", ";"))
    rejected = ds.dataset(tmp_path / "out/rejected").to_table().to_pylist()
    told = {Path(row["origin"]).name: (row["reason"], row["detail"]) for row in rejected}
    assert {name: reason for name, (reason, _) in told.items()} == {
        "sums.csv": "no_body_column",
        **dict.fromkeys(("paper.pdf", "main.css", "feed"), "unsupported_format"),
    }
    assert told["sums.csv"][1] == (
        "no column 'seite', nor another that holds pages; name it with --columns body=…; "
        "the file has: sum, year"
    )
    assert "pdftotext" in told["paper.pdf"][1]
