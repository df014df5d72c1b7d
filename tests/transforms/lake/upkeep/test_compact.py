"""Upkeep of a lake: its rows stay what they are."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from naqi.pipelines import cli, refresh_lake
from naqi.schemas.config import CleanConfig
from naqi.transforms.lake import snapshot
from naqi.transforms.lake.catalog import LakeError, open_lake
from naqi.transforms.lake.commit import config_of, consistent
from naqi.transforms.lake.files.rewrite import data_files
from naqi.transforms.lake.files.warehouse import local_path
from naqi.transforms.lake.upkeep.compact import compact, expire
from naqi.transforms.lake.upkeep.history import history, rollback
from naqi.transforms.lake.upkeep.verify import verify
from tests.lakes import TEXT, bring, rows, without_beam, write_page

__all__ = ["without_beam"]  # a fixture


@pytest.fixture
def lake(tmp_path: Path, without_beam: None) -> Path:  # noqa: ARG001  # for its effect
    """A lake of three refreshes."""
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)
    refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"))
    write_page(tmp_path / "in", "owl")
    refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"))
    write_page(tmp_path / "in", "otter", TEXT + " It left at dawn.")
    refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"))
    return tmp_path / "lake"


def test_history_tells_what_each_refresh_did(
    lake: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["history", "--lake", str(lake), "--json"]) == 0

    runs = json.loads(capsys.readouterr().out)
    assert [run["total_pages"] for run in runs] == [2, 3, 3]
    assert [run["pages"]["new"] for run in runs] == [2, 1, 0]
    assert [run["pages"]["changed"] for run in runs] == [0, 0, 1]
    assert [run["current"] for run in runs] == [False, False, True]


def test_rollback_brings_back_all_tables_and_the_next_refresh_goes_on(
    lake: Path, tmp_path: Path
) -> None:
    now = rows(lake)
    opened = open_lake(str(lake))

    rollback(opened, history(opened)[0]["run"])

    assert len(rows(lake)["pages"]) == 2
    report = refresh_lake.run([str(tmp_path / "in")], str(lake))
    assert (report["pages"]["new"], report["pages"]["changed"]) == (1, 1)
    assert rows(lake) == now


def test_rollback_asks_for_one_run(lake: Path) -> None:
    with pytest.raises(LakeError, match="3 runs begin with"):
        rollback(open_lake(str(lake)), "2")


def test_compact_merges_small_files(lake: Path) -> None:
    before = rows(lake)
    opened = open_lake(str(lake))

    had, has = compact(opened)

    assert has < had
    assert rows(lake) == before
    assert {config_of(s) for s in consistent(opened).values()} == {CleanConfig().digest}
    assert verify(opened).problems == []


def test_expire_forgets_states_and_their_files(lake: Path) -> None:
    before = rows(lake)
    opened = open_lake(str(lake))

    runs, files = expire(opened, timedelta(0))

    assert runs == 3  # the empty state, and two refreshes
    assert files > 0
    assert rows(lake) == before
    assert (verify(opened).problems, verify(opened).orphans) == ([], [])
    assert len(history(opened)) == 1


def test_verify_finds_a_damaged_file(lake: Path) -> None:
    opened = open_lake(str(lake))
    table = opened.table("pages")
    path = local_path(data_files(table)[0].file_path)
    assert path is not None
    content = bytearray(path.read_bytes())
    content[len(content) // 2 - 300] ^= 0xFF
    path.write_bytes(bytes(content))

    assert cli.main(["verify", "--lake", str(lake)]) == 1


def test_verify_finds_a_missing_file(lake: Path) -> None:
    opened = open_lake(str(lake))
    path = local_path(data_files(opened.table("paragraphs"))[0].file_path)
    assert path is not None
    path.unlink()

    problems = verify(opened).problems

    assert ["is gone" in problem for problem in problems] == [True]


@pytest.mark.usefixtures("without_beam")
def test_lists_of_data_files_do_not_grow_with_the_number_of_refreshes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_MANY", 3)
    for number in range(6):
        write_page(tmp_path / "in", "heron", TEXT + f" It was seen {number} times more.")
        write_page(tmp_path / "in", f"otter-{number}")
        bring(tmp_path)

    lake = open_lake(str(tmp_path / "lake"))
    for name in lake.names:
        table = lake.table(name)
        current = table.current_snapshot()
        assert current is not None
        assert len(current.manifests(table.io)) <= 5
    assert verify(lake).problems == []
    assert len(rows(tmp_path / "lake")["pages"]) == 7
    for number, run in enumerate(history(lake)):
        earlier = lake.table("pages").scan(snapshot_id=run["snapshots"]["pages"])
        assert earlier.count() == 2 + number
