"""Pages for a browser, as they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.pipelines.commands.base import Exit
from tests.commands import called, write_pages


@pytest.mark.parametrize("where", ["file/page.html", "folder"])
def test_a_page_that_cannot_be_written_is_named_as_it_was_given(where: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 3)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    page = tmp_path / where
    assert called("clean", tmp_path / "in", "--output", tmp_path / "out").code == Exit.DONE
    for command in (["explain", tmp_path / "in", "--html"], ["report", tmp_path / "out", "-o"]):
        done = called(*command, page)
        assert done.code == Exit.OUTPUT
        assert done.err.startswith(f"naqi: {page} cannot be written: ")
        assert len(done.err.splitlines()) == 1
