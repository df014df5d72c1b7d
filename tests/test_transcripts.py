"""What the documentation shows of commands and programs is what they print."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.transcripts import PAGES, lay_out, read_page, renew, run

pytest.importorskip("datasets")
pytest.importorskip("duckdb")
pytest.importorskip("pyiceberg")


@pytest.mark.parametrize("name", PAGES)
def test_every_block_prints_what_stands_below_it(name: str, tmp_path: Path) -> None:
    lay_out(tmp_path)
    page = read_page(name)
    assert renew(page, tmp_path) == page, "look at it, then: python -m docs.transcripts"


def test_what_is_printed_takes_the_place_of_what_was(tmp_path: Path) -> None:
    page = "Say it:\n\n```sh\necho one > a\n```\n\n```python\nprint(open('a').read())\n```\n"
    before, after = (f"{page}\n```text\n{text}```\nDone.\n" for text in ("two\n", "one\n\n"))
    assert renew(before, tmp_path) == after


def test_what_fails_is_an_error_that_shows_it(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="the well is dry"):
        run("sh", "echo the well is dry >&2; false; echo never", tmp_path)


def test_times_and_names_of_runs_are_always_the_same(tmp_path: Path) -> None:
    told = run("sh", "echo run 20260203T040506-0011aabb, 12.4 s, 2026-02-03 04:05:06 UTC", tmp_path)
    assert told == "run 20260301T023000-5f1c2ab9, 1.5 s, 2026-03-01 02:30:00 UTC\n"
