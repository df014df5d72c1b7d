"""What other rules or options have cleaned is cleaned again: all of it, or some of it a night."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from naqi.pipelines import cli
from tests.lakes import TEXT, rows, snapshots, without_beam, write_page

__all__ = ["without_beam"]  # a fixture


def under_rules(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    monkeypatch.setattr("naqi.transforms.rows.RULES_VERSION", version)
    monkeypatch.setattr("naqi.transforms.lake.refresh.sightings.RULES_VERSION", version)


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refresh(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, Any]:
    """The report of a refresh, its pages without those of which there are none."""
    assert cli.main(["refresh", "in", "--lake", "lake", "--json", *args]) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return {**report, "pages": {name: n for name, n in report["pages"].items() if n}}


def write_crawl(path: Path, *names: str, night: int = 1) -> None:
    """A crawl of pages, each of which a later crawl may have too."""
    lines = [
        {
            "url": f"https://valley.example/{name}",
            "fetched_at": f"2025-03-0{night}T00:00:00Z",
            "text": f"The {name}\n\n{TEXT.format(name=name)}",
        }
        for name in names
    ]
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def versions(lake: Path) -> dict[str, str]:
    """By the path of the file, below the folder that the lake stands in."""
    home = lake.resolve().parent
    return {
        str(Path(row["origin"]).relative_to(home)): row["rules_version"]
        for row in rows(lake)["pages"]
    }


def test_under_other_rules_a_refresh_does_over_what_it_has(
    at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("heron", "otter"):
        write_page(at_home / "in", name)
    under_rules(monkeypatch, "0")
    assert refresh(capsys)["pages"] == {"new": 2}
    assert set(versions(at_home / "lake").values()) == {"0"}
    under_rules(monkeypatch, "1")
    assert refresh(capsys)["pages"] == {"recleaned": 2}
    assert set(versions(at_home / "lake").values()) == {"1"}
    assert refresh(capsys)["run"] is None


@pytest.mark.usefixtures("without_beam")
class TestSomeOfItANight:
    def test_files_are_taken_by_name_up_to_so_many_pages(
        self, at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name in ("heron", "otter", "badger", "owl", "newt"):
            write_page(at_home / "in", name)
        under_rules(monkeypatch, "0")
        refresh(capsys)
        under_rules(monkeypatch, "1")
        write_page(at_home / "in", "vole")  # what is new is not among so many

        night = refresh(capsys, "--most-outdated", "2")
        assert (night["pages"], night["files_read"], night["outdated"]) == (
            {"new": 1, "recleaned": 2, "stale": 3},
            3,
            3,
        )
        assert {name for name, by in versions(at_home / "lake").items() if by == "0"} == {
            "in/newt.txt",
            "in/otter.txt",
            "in/owl.txt",
        }
        assert refresh(capsys, "--most-outdated", "2")["outdated"] == 1
        assert refresh(capsys, "--most-outdated", "2")["outdated"] == 0
        assert set(versions(at_home / "lake").values()) == {"1"}
        before = snapshots(at_home / "lake")
        last = refresh(capsys, "--most-outdated", "2")
        assert (last["run"], last["files_read"], last["outdated"]) == (None, 0, 0)
        assert snapshots(at_home / "lake") == before

    def test_a_file_of_more_pages_is_done_at_once(
        self, at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write_crawl(at_home / "in" / "a.jsonl", "heron", "otter", "badger")
        write_crawl(at_home / "in" / "b.jsonl", "owl")
        under_rules(monkeypatch, "0")
        refresh(capsys)
        under_rules(monkeypatch, "1")
        night = refresh(capsys, "--most-outdated", "1")
        assert (night["pages"], night["outdated"]) == ({"recleaned": 3, "stale": 1}, 1)

    def test_a_page_in_many_crawls_is_cleaned_once_where_it_was_fetched_last(
        self, at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for night in range(1, 5):
            write_crawl(at_home / "in" / f"{night}.jsonl", "heron", "otter", night=night)
        write_crawl(at_home / "in" / "2.jsonl", "heron", "otter", "owl", night=2)
        under_rules(monkeypatch, "0")
        refresh(capsys)
        under_rules(monkeypatch, "1")
        night = refresh(capsys, "--most-outdated", "1")  # the only page of the second crawl
        assert (night["files_read"], night["outdated"]) == (1, 2)
        night = refresh(capsys, "--most-outdated", "1")
        assert (night["files_read"], night["outdated"]) == (1, 0)
        assert versions(at_home / "lake") == {"in/2.jsonl": "1", "in/4.jsonl": "1"}
        assert refresh(capsys, "--most-outdated", "1")["files_read"] == 0

    def test_in_the_end_the_lake_is_as_if_all_had_been_done_at_once(
        self, at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for night, names in enumerate(("heron otter", "otter owl", "owl newt vole", "heron"), 1):
            write_crawl(at_home / "in" / f"{night}.jsonl", *names.split(), night=night)
        under_rules(monkeypatch, "1")
        refresh(capsys)
        expected = rows(at_home / "lake")
        shutil.rmtree(at_home / "lake")
        under_rules(monkeypatch, "0")
        refresh(capsys)
        under_rules(monkeypatch, "1")
        left = [refresh(capsys, "--most-outdated", "1")["outdated"] for _ in range(4)]
        assert left == sorted(left, reverse=True)
        assert left[-1] == 0
        assert rows(at_home / "lake") == expected

    def test_reclean_has_no_bound(self, at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        write_page(at_home / "in", "heron")
        command = ["refresh", "in", "--lake", "lake", "--reclean", "--most-outdated", "2"]
        assert cli.main(command) == 2
        assert capsys.readouterr().err == (
            "naqi: --reclean cleans all pages again: give it no --most-outdated\n"
        )
        assert not (at_home / "lake").exists()


@pytest.mark.usefixtures("without_beam")
@pytest.mark.parametrize("how", ["--reclean", "other rules"])
def test_a_page_that_left_its_file_stays_as_it_is(
    at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    write_crawl(at_home / "in" / "c.jsonl", "heron", "otter")
    under_rules(monkeypatch, "0")
    refresh(capsys)
    write_crawl(at_home / "in" / "c.jsonl", "heron")
    refresh(capsys)
    if how != "--reclean":
        under_rules(monkeypatch, "1")
    args = [how] if how == "--reclean" else []
    left = "unchanged" if args else "stale"
    assert refresh(capsys, *args)["pages"] == {"recleaned": 1, left: 1}
    by = {row["url"]: row["rules_version"] for row in rows(at_home / "lake")["pages"]}
    assert by == {
        "https://valley.example/heron": "0" if args else "1",
        "https://valley.example/otter": "0",
    }
