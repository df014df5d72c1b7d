"""A lake under a clock that is wrong: it goes on, says so, and its history stays in order."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from hypothesis import given
from hypothesis import strategies as st
from pyiceberg.table.snapshots import Operation, Snapshot, Summary

from naqi.pipelines import cli
from naqi.transforms.lake.catalog import open_lake
from naqi.transforms.lake.clock import CLOCK, latest_times
from naqi.transforms.lake.upkeep.verify import verify
from tests.commands import Ended, naqi
from tests.lakes import bring, rows, without_beam, write_page

__all__ = ["without_beam"]  # a fixture

DAY = 86_400.0
FAR = 400 * DAY


def in_order(folder: Path) -> bool:
    """Whether readers in Java take the history: a minute is what they allow clocks to differ."""
    lake = open_lake(str(folder))
    for name in lake.names:
        metadata = lake.table(name).metadata
        for log in (metadata.snapshots, metadata.snapshot_log, metadata.metadata_log):
            times = [*(entry.timestamp_ms for entry in log), metadata.last_updated_ms]
            if any(later - earlier < -60_000 for earlier, later in pairwise(times)):
                return False
    return True


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the clock so many seconds ahead."""
    now = time.time

    def set_clock(seconds: float) -> None:
        monkeypatch.setattr(time, "time", lambda: now() + seconds)

    return set_clock


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not here")
def test_a_refresh_under_a_clock_that_is_ahead_stops_nothing_afterwards(tmp_path: Path) -> None:
    lake = tmp_path / "lake"

    def refresh(name: str, clock: str = "+0d") -> Ended:
        write_page(tmp_path / "in", name)
        return naqi("refresh", tmp_path / "in", "--lake", lake, clock=clock)

    assert refresh("heron").err.count("\n") == 1
    assert refresh("otter", "+400d").code == 0
    done = refresh("magpie")
    assert done.code == 0
    (warning, _) = done.err.splitlines()
    assert warning.startswith(f"naqi: {lake} was changed at ")
    assert in_order(lake)
    first, ahead, last = json.loads(naqi("history", "--lake", lake, "--json").out)
    assert first["at"] < last["at"] < ahead["at"]
    assert naqi("rollback", first["run"], "--lake", lake).code == 0
    assert len(rows(lake)["pages"]) == 1
    assert naqi("rollback", last["run"], "--lake", lake).code == 0
    assert len(rows(lake)["pages"]) == 3
    assert naqi("compact", "--lake", lake).code == 0
    assert "0 runs forgotten" in naqi("expire", "--lake", lake, "--older-than", "1h").out
    assert naqi("expire", "--lake", lake, "--older-than", "0d").code == 0
    assert len(json.loads(naqi("history", "--lake", lake, "--json").out)) == 1
    assert naqi("verify", "--lake", lake).code == 0
    assert in_order(lake)


@pytest.mark.usefixtures("without_beam")
@pytest.mark.parametrize("ahead", [20.0, 3600.0, FAR])
def test_under_a_clock_that_is_behind_history_stays_in_order(
    ahead: float,
    at: Callable[[float], None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lake = str(tmp_path / "lake")
    command = ["refresh", str(tmp_path / "in"), "--lake", lake]
    write_page(tmp_path / "in", "heron")
    bring(tmp_path)
    at(-ahead)
    write_page(tmp_path / "in", "otter")
    capsys.readouterr()
    assert cli.main(command) == 0
    assert ("the lake goes on" in capsys.readouterr().err) == (ahead > 60)
    at(0)
    write_page(tmp_path / "in", "magpie")
    assert cli.main(command) == 0
    assert "the lake goes on" not in capsys.readouterr().err
    assert len(rows(tmp_path / "lake")["pages"]) == 3
    assert in_order(tmp_path / "lake")
    problems = verify(open_lake(lake)).problems
    assert problems == []


@pytest.mark.usefixtures("without_beam")
def test_files_that_only_forgotten_states_need_go_whatever_their_date(
    at: Callable[[float], None], tmp_path: Path
) -> None:
    lake = str(tmp_path / "lake")
    at(FAR)
    for more in ("once", "twice"):
        write_page(tmp_path / "in", "heron", more)
        bring(tmp_path)
    at(0)
    write_page(tmp_path / "in", "heron", "thrice")
    bring(tmp_path)
    before = {*(tmp_path / "lake").rglob("*.parquet")}
    for path in before:
        os.utime(path, (time.time() + FAR, time.time() + FAR))
    assert cli.main(["expire", "--lake", lake, "--older-than", "0d"]) == 0
    assert {*(tmp_path / "lake").rglob("*.parquet")} < before
    orphans = verify(open_lake(lake)).orphans
    assert [path for path in orphans if path.endswith(".parquet")] == []


def state(timestamp: int, clock: int | None = None) -> Snapshot:
    noted = {} if clock is None else {CLOCK: str(clock)}
    return Snapshot(
        snapshot_id=1,
        timestamp_ms=timestamp,
        manifest_list="",
        summary=Summary(Operation.APPEND, **noted),
    )


@pytest.mark.parametrize(
    ("history", "times"),
    [
        ([state(10), state(20)], [10, 20]),
        ([state(10), state(900)], [10, 100]),  # it may be of right now
        ([state(10), state(900), state(902, 50)], [10, 50, 50]),  # it was before the next one
        ([state(10), state(900), state(902, 5)], [10, 100, 100]),  # nor was that clock right
        ([state(10), state(900), state(902, 5), state(904, 60)], [10, 60, 60, 60]),
        ([state(900), state(902)], [100, 100]),
        ([], []),
    ],
)
def test_a_state_of_the_future_is_as_old_as_those_around_it_allow(
    history: list[Snapshot], times: list[int]
) -> None:
    assert latest_times(history, 100) == times


@given(
    st.lists(st.tuples(st.integers(1, 200), st.none() | st.integers(1, 200)), max_size=8),
    st.integers(1, 200),
)
def test_no_state_is_younger_than_now_nor_older_than_it_says(
    made: list[tuple[int, int | None]], now: int
) -> None:
    history = [state(timestamp, clock) for timestamp, clock in made]
    for (timestamp, _), found in zip(made, latest_times(history, now), strict=True):
        assert found <= now
        if timestamp <= now:
            assert found == timestamp
