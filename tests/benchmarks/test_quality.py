"""One run scores Naqi and peers on all sets of a folder, and leaves no page out."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks import quality
from benchmarks.corpus import Row
from benchmarks.quality import measure, naqi_extractors, score_rows, summary
from benchmarks.quality_tables import to_markdown
from tests.benchmarks.sets import row, write_corpus, write_set


@pytest.fixture(autouse=True)
def loud(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command silences libraries for its process, which is the tests' own here."""
    monkeypatch.setattr(quality, "quiet", lambda: None)


def test_a_run_writes_tables_and_all_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told, tables = tmp_path / "quality.json", tmp_path / "quality.md"
    options = ["--json", str(told), "--markdown", str(tables), "--peer", "none"]
    assert quality.main(["--data", str(write_corpus(tmp_path / "bench")), *options]) == 0
    found = json.loads(told.read_text("utf-8"))
    figures = found["sets"]["north"]["extractors"]["Naqi, learned"]
    assert (found["sets"]["north"]["pages"], found["sets"]["south"]["pages"]) == (12, 8)
    assert figures["f1"] == figures["line_f1"] == figures["shingle_f1"] == 1
    assert set(found["sets"]["north"]["groups"]) == {"lang", "page_type"}
    assert set(found["sets"]["south"]["groups"]) == {"page_type"}
    printed = capsys.readouterr().out
    assert printed == tables.read_text("utf-8")
    assert "| north (12) | **1.000** |" in printed
    assert "**Line F1**" in printed


def test_a_sample_is_the_same_pages_again_and_again(tmp_path: Path) -> None:
    sets = {"north": write_corpus(tmp_path) / "data" / "north.jsonl.gz"}
    first, second, more = (measure(sets, naqi_extractors(["rules"]), n) for n in (5, 5, 6))
    assert first == second
    assert first["sets"]["north"]["pages"] == 5
    assert first["sets"]["north"]["fingerprint"] != more["sets"]["north"]["fingerprint"]


def test_a_page_that_fails_counts_with_an_empty_text() -> None:
    def fail_on_odd(row: Row) -> str | None:
        if row["meta"]["page_type"] == "article":
            raise ValueError("odd")
        return row["gold_text"]

    rows = [row(number, "en") for number in range(4)]
    extractors = {
        "whole": lambda row: row["gold_text"],
        "half": fail_on_odd,
        "none": lambda _: None,
    }
    found = summary(score_rows(rows, extractors, ["page_type"]), ["page_type"])
    half = found["extractors"]["half"]
    assert half["f1"] == half["line_f1"] == half["empty"] == 0.5
    assert half["errors"] == 2
    assert found["extractors"]["none"]["f1"] == 0
    assert found["groups"]["page_type"]["article"]["extractors"]["half"]["f1"] == 0
    told = to_markdown({"sets": {"en": found}, "versions": {}})
    assert "half on 2 of en" in told


def test_judges_and_variants_of_naqi_stand_beside_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = (
        "<figure><img src='a.png'><figcaption>The quay at noon, in the rain.</figcaption></figure>"
    )
    page = row(1, "en")
    page["html"] = page["html"].replace("</p>", f"</p>{note}", 1)
    write_set(tmp_path / "captions.jsonl", [page])
    variants = ["--judge", "rules", "--variant", 'keep=["caption"]']
    assert quality.main(["--data", str(tmp_path), "--peer", "none", *variants]) == 0
    printed = capsys.readouterr().out
    assert "| set (pages) | Naqi, rules | Naqi, rules keep=['caption'] |" in printed
    assert "| captions (1) | **1.000** | ." in printed


def test_small_groups_are_in_the_figures_alone(tmp_path: Path) -> None:
    rows = [row(number, "en") for number in range(20)] + [row(1, "de")]
    found = measure({"a": write_set(tmp_path / "a.jsonl", rows)}, naqi_extractors(["rules"]))
    assert set(found["sets"]["a"]["groups"]["lang"]) == {"en", "de"}
    tables = to_markdown(found)
    assert "| article (11) |" in tables
    assert "| en (20) |" in tables
    assert "| de (1) |" not in tables


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--set", "east"], "no set east in .*: there are north, south"),
        (["--data", "nowhere"], "nowhere: no benchmark sets"),
        (["--variant", "kep=caption"], "unknown key.*did you mean keep"),
        (["--variant", "html_judge=none"], "html_judge|none"),
        (["--variant", "caption"], "no KEY=VALUE"),
        (["--judge", "none"], "invalid choice"),
        (["--sample", "0"], "no number of pages"),
    ],
)
def test_what_cannot_be_meant_is_told_in_one_line(
    options: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(write_corpus(tmp_path)), "--peer", "none"]
    with pytest.raises(SystemExit) as ended:
        quality.main([*data, *options])
    assert ended.value.code == 2
    *_, line = capsys.readouterr().err.splitlines()
    assert re.search(told, line), line
