"""What clean texts lose is counted, by the rule that takes it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.clean_texts import texts
from tests.benchmarks.sets import row


def _set(folder: Path) -> Path:
    rows = [row(number, "en") for number in range(20)]
    rows += [{**row(20, "en"), "gold_text": f"{rows[0]['gold_text']}\n© 2024 The Ferry Times"}]
    with gzip.open(folder / "north.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(each) + "\n" for each in rows)
    return folder


def test_a_text_is_in_one_half(tmp_path: Path) -> None:
    halves = [set(texts(_set(tmp_path), "north", half)) for half in ("tuning", "report")]
    assert all(halves)
    assert not halves[0] & halves[1]


def test_the_command_prints_what_each_rule_takes(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.clean_texts", "--folder", str(_set(tmp_path))]
    printed = [
        subprocess.run(
            [*command, "--half", half, "--show", "1"], capture_output=True, text=True, check=True
        ).stdout
        for half in ("tuning", "report")
    ]
    assert all(out.startswith("north ") for out in printed)
    assert sum("footer: " in out and "The Ferry Times" in out for out in printed) == 1
    assert sum("kept 1.0000" in out for out in printed) >= 1
