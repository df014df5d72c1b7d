"""Commands that pages show are run by a test as they stand, or it is said why they are not."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")

from docs.transcripts import PAGES, ROOT, run

DOCS = ROOT / "docs"
HERE = ("refresh.md", "report.md")
"""Pages whose first commands are run here, in this order, in one folder."""
ELSEWHERE = {
    "api.md": "tests/test_api_docs.py",
    "configuration.md": "tests/test_configuration_docs.py",
    "dataflow.md": "needs an account; tests/engines/test_dataflow.py builds the jobs",
    "engines.md": "needs engines: tests/engines",
    **dict.fromkeys(PAGES, "tests/test_transcripts.py"),
    "watch.md": "runs until it is stopped: tests/pipelines/test_watch.py",
}
COMMANDS = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def test_every_page_with_commands_is_known() -> None:
    pages = {page.name for page in DOCS.glob("*.md") if COMMANDS.search(page.read_text("utf-8"))}
    assert pages == {*HERE, "cli.md", *ELSEWHERE}


def test_first_commands_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "crawl").symlink_to(ROOT / "examples" / "pages")
    run("sh", "naqi clean crawl --output clean", tmp_path)
    for name in HERE:
        found = COMMANDS.search((DOCS / name).read_text("utf-8"))
        assert found is not None
        run("sh", re.sub(r"^pip install .*\n", "", found[1], flags=re.MULTILINE), tmp_path)
    assert (tmp_path / "lake" / "catalog.db").exists()
    assert "<html" in (tmp_path / "report.html").read_text("utf-8")


def test_commands_of_pipes_and_kills_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "pages").symlink_to(ROOT / "examples" / "pages")
    row = {"url": "http://news.example.org/1", "html": "<p>The well on the square is dry."}
    (tmp_path / "crawl.jsonl.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The well on the square is dry."
    head = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(body)}\r\n\r\n"
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(head.encode() + body + b"\r\n\r\n"))
    run("sh", "naqi refresh pages --lake lake", tmp_path)
    for block in COMMANDS.findall((DOCS / "cli.md").read_text("utf-8")):
        if "completion" not in block:  # tests/pipelines/commands/test_completion.py
            run("sh", block, tmp_path)
    assert (tmp_path / "rejected.csv").read_text("utf-8").startswith("page_id,")
