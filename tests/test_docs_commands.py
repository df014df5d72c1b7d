"""Commands that pages show are run by a test as they stand, or it is said why they are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")

from tests.tutorial import ROOT, run

DOCS = ROOT / "docs"
HERE = ("refresh.md", "report.md")
"""Pages whose first commands are run here, in this order, in one folder."""
ELSEWHERE = {
    "api.md": "tests/test_api_docs.py",
    "configuration.md": "tests/test_configuration_docs.py",
    "dataflow.md": "needs an account; tests/engines/test_dataflow.py builds the jobs",
    "engines.md": "needs engines: tests/engines",
    "tutorial.md": "tests/test_tutorial.py",
    "watch.md": "runs until it is stopped: tests/pipelines/test_watch.py",
}
COMMANDS = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def test_every_page_with_commands_is_known() -> None:
    pages = {page.name for page in DOCS.glob("*.md") if COMMANDS.search(page.read_text("utf-8"))}
    assert pages == {*HERE, *ELSEWHERE}


def test_first_commands_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "crawl").symlink_to(ROOT / "examples" / "pages")
    run("sh", "naqi clean crawl --output clean", tmp_path)
    for name in HERE:
        found = COMMANDS.search((DOCS / name).read_text("utf-8"))
        assert found is not None
        run("sh", re.sub(r"^pip install .*\n", "", found[1], flags=re.MULTILINE), tmp_path)
    assert (tmp_path / "lake" / "catalog.db").exists()
    assert "<html" in (tmp_path / "report.html").read_text("utf-8")
