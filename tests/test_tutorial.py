"""The tutorial's commands print what stands below them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("datasets")
pytest.importorskip("duckdb")
pytest.importorskip("pyiceberg")

from tests.tutorial import PAGE, ROOT, written


def test_the_tutorial_prints_what_it_shows(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    page = PAGE.read_text(encoding="utf-8")
    assert written(page, tmp_path) == page, "look at it, then: python -m tests.tutorial"
