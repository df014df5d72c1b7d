"""Flattened pages are scored beside simple rules, and timed."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import text_pages
from benchmarks.flatten import FLATTENERS, FlatteningError, flatten
from benchmarks.text_pages import RULES, extractors
from tests.benchmarks.sets import row, write_corpus

pytest.importorskip("resiliparse", reason="flattening needs the extra `benchmarks`")
pytest.importorskip("inscriptis", reason="flattening needs the extra `benchmarks`")
pytest.importorskip("html_text", reason="flattening needs the extra `benchmarks`")

HTML = (
    "<body><ul><li>Home<li>Boats</ul><p>The <b>ferry</b> stayed.</p><p>Nobody was told.</p>"
    "<script>let tide;</script></body>"
)


@pytest.mark.parametrize("form", FLATTENERS)
def test_each_tool_gives_all_that_is_visible_in_lines(form: str) -> None:
    text = flatten(HTML, form)
    assert "tide" not in text
    assert [word for word in ("Home", "Boats", "stayed", "told") if word not in text] == []
    lines = [line.strip(" *") for line in text.splitlines() if line.strip()]
    assert lines[:2] == ["Home", "Boats"]
    whole = "The ferry stayed." in lines
    assert whole is (form != "beautifulsoup")


def test_a_page_that_a_tool_cannot_take_is_an_error_that_names_the_tool(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(html: str) -> str:
        raise ValueError(f"{len(html)} characters")

    monkeypatch.setitem(FLATTENERS, "dense", fail)
    with pytest.raises(FlatteningError, match="dense: ValueError: 2 characters"):
        flatten("ab", "dense")


def test_simple_rules_keep_what_they_say() -> None:
    lines = ["Home", "The ferry left.", "Turn JavaScript on to see the tide.", "x" * 60]
    kept = {name: keep(lines) for name, keep in RULES.items()}
    assert kept["keep all"] == lines
    assert kept["ends a sentence"] == lines[1:3]
    assert kept["60 characters"] == lines[3:]
    prose = [f"The ferry left at {hour}, and nobody saw it." for hour in range(3)]
    assert RULES["C4"]([*prose, *lines]) == prose
    assert RULES["C4"](prose[:2]) == []  # too few sentences
    assert RULES["C4"]([*prose, "The tide { is low } here today."]) == []


def test_naqi_keeps_the_body_of_a_flat_page_as_of_the_html() -> None:
    page = row(1, "en")
    for name, extract in extractors("resiliparse", ["learned", "rules"]).items():
        if name.startswith("Naqi"):
            assert page["gold_text"] in extract(page), name


def test_the_command_prints_a_table_a_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(write_corpus(tmp_path))
    forms = ["--form", "dense", "--form", "html_text"]
    assert text_pages.main(["--data", corpus, "--sample", "2", *forms]) == 0
    told = capsys.readouterr().out
    assert "## Flattened by dense" in told
    assert "## Flattened by html_text" in told
    assert "keep all" in told


def test_the_command_tells_pages_per_second(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(write_corpus(tmp_path))
    assert text_pages.main(["--data", corpus, "--sample", "2", "--speed"]) == 0
    assert "4 pages: " in capsys.readouterr().out


def test_a_folder_without_sets_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        text_pages.main(["--data", str(tmp_path)])
    assert "no benchmark sets" in capsys.readouterr().err
