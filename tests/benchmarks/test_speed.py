"""Naqi and two peers judge the same pages in turn, and a table tells the ratios."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import speed
from benchmarks.speed import SetSpeed, to_markdown
from tests.benchmarks.sets import write_corpus


def test_ratios_tell_how_many_times_as_fast_as_a_peer_naqi_is() -> None:
    taken = {"Naqi, rules": 0.4, "resiliparse": 0.2, "trafilatura": 2.0}
    assert to_markdown({"north": SetSpeed(100, 5_000_000, taken)}).splitlines() == [
        "| set (pages) | KB a page | Naqi, rules, ms | resiliparse, ms | trafilatura, ms "
        "| × resiliparse | × trafilatura |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| north (100) | 50 | 4.00 | 2.00 | 20.00 | 0.50 | 5.00 |",
    ]


def test_each_judge_has_ratios_of_its_own() -> None:
    taken = {"Naqi, one": 0.1, "Naqi, two": 0.2, "resiliparse": 0.2}
    header, _, row = to_markdown({"north": SetSpeed(100, 1, taken)}).splitlines()
    assert header.endswith("| Naqi, one × resiliparse | Naqi, two × resiliparse |")
    assert row.endswith("| 2.00 | 1.00 |")


def test_all_sets_are_measured_in_one_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("resiliparse", reason="not installed: pip install -e '.[benchmarks]'")
    pytest.importorskip("trafilatura", reason="not installed: pip install -e '.[benchmarks]'")
    data = ["--data", str(write_corpus(tmp_path))]
    assert speed.main([*data, "--sample", "3", "--rounds", "1"]) == 0
    _, _, north, south = capsys.readouterr().out.splitlines()
    assert north.startswith("| north (3) | ")
    assert south.startswith("| south (3) | ")
    assert all(float(cell) > 0 for cell in south.strip("| ").split(" | ")[2:])


def test_a_folder_without_sets_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        speed.main(["--data", str(tmp_path)])
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "no benchmark sets" in line or "is not installed" in line
