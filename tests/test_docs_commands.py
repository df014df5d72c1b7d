"""Commands that pages show are run by a test as they stand, or it is said why they are not."""

from __future__ import annotations

import gzip
import json
import re
import signal
import sqlite3
from pathlib import Path
from urllib.request import urlopen

import pytest

pytest.importorskip("pyiceberg")

from docs.transcripts import PAGES, ROOT, run
from tests.docs_commands import blocks, shown
from tests.engines.processes import free_port, wait_for
from tests.rest_catalog import rest_catalog

DOCS = ROOT / "docs"
HERE = {"cli.md", "refresh.md", "report.md", "watch.md"}
ELSEWHERE = {
    "api.md": "tests/test_api_docs.py",
    "configuration.md": "tests/test_configuration_docs.py",
    "dataflow.md": "needs an account; tests/engines/test_dataflow.py builds its jobs",
    "learned-judge.md": "tests/training/test_main.py",
    "sites.md": "tests/pipelines/commands/test_sites.py",
    "quality.md": "tests/benchmarks/test_quality_page.py",
    "engines.md": "tests/engines/test_docs_commands.py, test_streams.py",
    **dict.fromkeys(PAGES, "tests/test_transcripts.py"),
}


def test_every_page_with_commands_is_known() -> None:
    pages = {page.name for page in DOCS.glob("*.md") if blocks(page.name)}
    assert pages == {*HERE, *ELSEWHERE}


def test_commands_of_lakes_and_reports_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "crawl").symlink_to(ROOT / "examples" / "pages")
    run("sh", "naqi clean crawl --output clean", tmp_path)
    refresh, of_catalog, of_spark = blocks("refresh.md")
    assert of_spark.startswith("spark-sql")  # tests/engines/test_lake.py
    for block in (refresh, *blocks("report.md")):
        run("sh", re.sub(r"^pip install .*\n", "", block, flags=re.MULTILINE), tmp_path)
    assert (tmp_path / "lake" / "catalog.db").exists()
    assert "<html" in (tmp_path / "report.html").read_text("utf-8")
    with rest_catalog(tmp_path) as address:
        run("sh", of_catalog.replace("https://catalog.example", address), tmp_path)
    with sqlite3.connect(tmp_path / "rest.db") as catalog:
        found = catalog.execute("SELECT table_namespace FROM iceberg_tables").fetchall()
    assert set(found) == {("news.clean",)}


def test_commands_of_a_watched_folder_run_as_they_stand(tmp_path: Path) -> None:
    watch, copy = blocks("watch.md")
    (tmp_path / "landing").mkdir()
    (tmp_path / "landing" / "well.html").write_text("<p>The well on the square is dry.</p>")
    port, log = free_port(), tmp_path / "log"
    with shown(watch.replace("9090", str(port)), log, tmp_path) as watching:
        wait_for(lambda: any((tmp_path / "clean").glob("pages/*.parquet")), "a page", log)
        with urlopen(f"http://localhost:{port}/metrics", timeout=10) as told:
            assert b"naqi_" in told.read()
        run("sh", copy, tmp_path)
        watching.send_signal(signal.SIGTERM)
        assert watching.wait(60) == 128 + signal.SIGTERM
    assert list((tmp_path / "snapshot").glob("*.parquet"))


def test_commands_of_pipes_and_kills_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "pages").symlink_to(ROOT / "examples" / "pages")
    row = {"url": "http://news.example.org/1", "html": "<p>The well on the square is dry."}
    (tmp_path / "crawl.jsonl.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The well on the square is dry."
    head = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(body)}\r\n\r\n"
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(head.encode() + body + b"\r\n\r\n"))
    run("sh", "naqi refresh pages --lake lake", tmp_path)
    for block in blocks("cli.md"):
        if "completion" not in block:  # tests/pipelines/commands/test_completion.py
            run("sh", block, tmp_path)
    assert (tmp_path / "rejected.csv").read_text("utf-8").startswith("page_id,")
