"""A run killed at any moment leaves the earlier output, or one that the next run finishes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from naqi.schemas.tables import TABLES
from naqi.transforms.write.output import sweep
from naqi.transforms.write.publish import recover
from tests.transforms.write.test_publish import publish_pages, tables

ROOT = Path(__file__).parents[2]


def under(output: Path, table: str) -> set[str]:
    return {path.name for path in (output / table).glob("*")}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_step_the_output_is_the_old_one_or_is_finished(tmp_path: Path) -> None:
    old_output, new_output, killed = tmp_path / "old", tmp_path / "new", tmp_path / "killed"
    publish_pages(old_output, "a", range(12))
    publish_pages(new_output, "a", range(30))
    old, new = tables(old_output), tables(new_output)
    command = [sys.executable, "-m", "tests.faults.publish_and_die", str(killed), "12", "30"]
    subprocess.run(command, cwd=ROOT, check=True)
    states = set()

    for output in killed.iterdir():
        if (output / "_naqi" / "publish.json").exists():
            state, wanted = "begun", new
            for table in TABLES:  # the old one, the new one, or between two renames: never both
                assert under(output, table) in (
                    set(),
                    under(old_output, table),
                    under(new_output, table),
                )
        elif tables(output) == new:
            state, wanted = "finished", new
        else:
            state, wanted = "not begun", old
            assert tables(output) == old
        states.add(state)

        recover(str(output))
        sweep(str(output))
        assert tables(output) == wanted
        publish_pages(output, "next", range(30))
        assert tables(output) == new
        assert not (output / "_naqi" / "publish.json").exists()

    assert states == {"not begun", "begun", "finished"}
