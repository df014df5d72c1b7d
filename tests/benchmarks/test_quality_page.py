"""The figures of docs/quality.md are renewed by one command, and its other commands run."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from benchmarks import quality_page
from benchmarks.quality import measure, naqi_extractors
from benchmarks.quality_page import PAGE, PageError, put_figures, quality_figures
from tests.benchmarks.sets import row, write_corpus, write_set
from tests.docs_commands import blocks
from tests.trees import ROOT, copy_tree, python

OTHER = os.environ.get("NAQI_DATATROVE")
PLACES = re.findall(
    r"<!-- figures: ([^>]+) -->\n(.*?)<!-- end -->", PAGE.read_text("utf-8"), re.DOTALL
)


def test_figures_take_the_place_of_those_of_before() -> None:
    page = (
        "a\n<!-- figures: one -->\n| old |\n<!-- end -->\nb\n<!-- figures: two -->\n<!-- end -->\n"
    )
    renewed = put_figures(page, "one", r"| \1 |" + "\n")
    assert renewed == page.replace("| old |\n", "\n| \\1 |\n\n")
    assert put_figures(renewed, "one", "| \\1 |\n") == renewed


def test_a_page_without_a_place_for_figures_is_an_error() -> None:
    with pytest.raises(PageError, match="0 places for the figures of three"):
        put_figures("<!-- figures: one -->\n<!-- end -->", "three", "|")


def test_the_page_has_a_place_for_all_figures_and_figures_in_all_places(tmp_path: Path) -> None:
    sets = {"north": write_corpus(tmp_path) / "data" / "north.jsonl.gz"}
    figures = quality_figures(measure(sets, naqi_extractors(["rules"])))
    assert {name for name, _ in PLACES} == {*figures, "quality by half", "leaks", "speed", "jobs"}
    assert all("|" in text for name, text in PLACES if name != "quality notes")


def test_the_commands_of_the_page_run_as_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring, of_the_gate, _ = blocks("quality.md")
    monkeypatch.setenv("NAQI_BENCH", str(write_corpus(tmp_path / "bench")))
    tree = copy_tree(tmp_path / "tree")
    shutil.copytree(ROOT / "benchmarks", tree / "benchmarks")
    check, renew, lower = (module(line) for line in of_the_gate.splitlines())
    python(tree, tree, *lower)  # from the floors of the sets beside the checkout to those of ours
    for command in (check, renew, lower):
        python(tree, tree, *command)
    of_quality, of_leaks = (module(line) for line in measuring.splitlines())
    assert "| north (12) |" in python(tree, tree, *of_quality)
    assert "| pages | kept, not in the gold text |" in python(tree, tree, *of_leaks)


def module(command: str) -> list[str]:
    """What Python is given by a command that runs a module."""
    program, *arguments = command.split()
    assert program == "python"
    return arguments


def test_one_command_renews_the_page(tmp_path: Path) -> None:
    if not OTHER:
        pytest.skip("NAQI_DATATROVE names no Python with datatrove")
    *_, renewing = blocks("quality.md")[-1].splitlines()
    assert renewing.startswith("python -m benchmarks.quality_page ")
    rows = [row(number, "en") for number in range(20)]
    write_set(tmp_path / "bench" / "north.jsonl", rows)
    page = tmp_path / "quality.md"
    page.write_text(
        re.sub(r"(?s)(<!-- figures: .+? -->\n).*?(<!-- end -->)", r"\1\2", PAGE.read_text("utf-8"))
    )
    options = ["--data", str(tmp_path / "bench"), "--page", str(page), "--speed-sample", "3"]
    command = [*options, "--peer", "resiliparse", "--sample", "15", "--datatrove", OTHER]
    assert quality_page.main(command) == 0
    figures = dict(
        re.findall(r"(?s)<!-- figures: ([^>]+) -->\n(.*?)<!-- end -->", page.read_text())
    )
    assert figures.keys() == dict(PLACES).keys()
    assert all(figures.values())
    assert "| north (15) | **1.000** |" in figures["quality f1"]
    assert "| datatrove 0.10" in figures["jobs"]
    assert (ROOT / "docs" / "quality.md").read_text("utf-8") == PAGE.read_text("utf-8")
