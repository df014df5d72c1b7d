"""A run killed at any moment leaves the earlier output, or one that the next run finishes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from schemas.tables import TABLES
from tests.test_publish import publish_pages, tables
from transforms.write.output import sweep
from transforms.write.publish import recover

ROOT = Path(__file__).parents[2]


def publish_and_die(output: Path, pages: int, last: int) -> int:
    """The return code of a child that dies before its ``last``-th change to the filesystem."""
    command = [sys.executable, "-m", "tests.faults.publish_and_die"]
    return subprocess.run(
        [*command, str(output), str(pages), str(last)], cwd=ROOT, check=False
    ).returncode


def each_table(files: dict[str, bytes]) -> dict[str, dict[str, bytes]]:
    return {
        table: {path: content for path, content in files.items() if path.startswith(table)}
        for table in TABLES
    }


def test_killed_at_any_step_the_output_is_the_old_one_or_is_finished(tmp_path: Path) -> None:
    publish_pages(tmp_path / "old", "a", range(12))
    publish_pages(tmp_path / "new", "a", range(30))
    old, new = tables(tmp_path / "old"), tables(tmp_path / "new")
    seen = set()
    for last in range(100):
        output = tmp_path / str(last)
        publish_pages(output, "a", range(12))
        code = publish_and_die(output, 30, last)
        begun = (output / "_naqi" / "publish.json").exists()
        finished = not begun and tables(output) == new
        if begun:
            for table in TABLES:  # each is the old one, the new one, or between two renames
                found = {str(p.relative_to(output)) for p in (output / table).glob("*")}
                assert found in (
                    set(),
                    set(each_table(old)[table]),
                    set(each_table(new)[table]),
                )
        elif not finished:
            assert tables(output) == old

        recover(str(output))
        sweep(str(output))

        assert tables(output) == (new if begun or finished else old)
        seen.add("finished" if finished else "begun" if begun else "not begun")
        publish_pages(output, "next", range(30))
        assert tables(output) == new
        if code == 0:
            break
        assert code == -signal.SIGKILL
    else:
        pytest.fail("publishing did not end within 100 changes")
    assert seen == {"not begun", "begun", "finished"}
