"""A refresh brings a lake up to date: cheap, atomic, safe to repeat."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from filelock import FileLock

from naqi.pipelines import cli, refresh, refresh_lake
from naqi.pipelines.refresh_lake import RefreshOptions
from naqi.schemas.config import CleanConfig
from naqi.schemas.tables import RULES_VERSION
from naqi.transforms.config_file import read_config
from naqi.transforms.lake.catalog import LakeError, open_lake
from naqi.transforms.lake.commit import config_of, consistent, run_of
from naqi.transforms.lake.files.rewrite import data_files
from naqi.transforms.lake.files.warehouse import local_path
from naqi.transforms.lake.upkeep.compact import expire
from naqi.transforms.lake.upkeep.history import history
from naqi.transforms.lake.upkeep.verify import verify
from tests.lakes import TEXT, rows, snapshots, without_beam, write_page

__all__ = ["without_beam"]  # a fixture


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    for name in ("heron", "otter", "badger"):
        write_page(tmp_path / "in", name)
    return tmp_path / "in"


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    return tmp_path / "lake"


def bring(pages: Path, lake: Path, **options: object) -> dict[str, int]:
    report = refresh_lake.run([str(pages)], str(lake), options=RefreshOptions(**options))  # type: ignore[arg-type]
    counts: dict[str, int] = {name: n for name, n in report["pages"].items() if n}
    return counts


def dated(page: tuple[int, int]) -> str:
    """A line of JSONL: every third page tells when it was published, every second when fetched."""
    number, version = page
    date = f"{2020 + number % 5}-05-{1 + number:02d} 10:00\n\n" if number % 3 == 0 else ""
    row = {
        "url": f"https://a.example/{number}",
        "text": f"Page {number}\n{date}\n{TEXT.format(name='heron')} {version}.\n",
    }
    if number % 2:
        row["fetched_at"] = f"2026-06-{1 + version:02d}T00:00:00Z"
    return json.dumps(row) + "\n"


def test_with_beam_the_first_refresh_makes_the_lake_and_the_second_nothing(
    pages: Path, lake: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = [f"--input={pages}", f"--lake={lake}", "--keep-dropped"]

    assert refresh.main(flags) == 0
    report = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert report["pages"]["new"] == 3
    before = snapshots(lake)
    assert refresh.main(flags) == 0
    assert snapshots(lake) == before
    found = rows(lake)
    assert [len(found[name]) for name in ("paragraphs", "pages", "rejected")] == [6, 3, 0]
    assert len(found["dropped"]) == sum(page["n_dropped"] for page in found["pages"]) > 0


@pytest.mark.usefixtures("without_beam")
class TestRefresh:
    def test_only_what_changed_is_cleaned(self, pages: Path, lake: Path) -> None:
        assert bring(pages, lake) == {"new": 3}
        write_page(pages, "otter", TEXT + " It left at dawn.")
        write_page(pages, "owl")

        report = refresh_lake.run([str(pages)], str(lake))

        assert report["files_read"] == 2
        assert {k: n for k, n in report["pages"].items() if n} == {
            "new": 1,
            "changed": 1,
            "unchanged": 2,
        }
        texts = [row["text"] for row in rows(lake)["pages"]]
        assert len(texts) == 4
        assert sum("at dawn" in text for text in texts) == 1

    def test_the_lake_is_what_a_first_run_over_the_same_input_gives(
        self, pages: Path, lake: Path, tmp_path: Path
    ) -> None:
        bring(pages, lake)
        write_page(pages, "otter", TEXT + " It left at dawn.")
        bring(pages, lake)

        bring(pages, tmp_path / "other")

        assert rows(lake) == rows(tmp_path / "other")

    def test_a_touched_file_is_read_and_changes_nothing(self, pages: Path, lake: Path) -> None:
        bring(pages, lake)
        before = snapshots(lake)
        os.utime(pages / "otter.txt", (1, 1))

        assert bring(pages, lake) == {"unchanged": 3}
        assert snapshots(lake) == before

    def test_gone_pages_stay_or_go(self, pages: Path, lake: Path) -> None:
        bring(pages, lake)
        (pages / "otter.txt").unlink()

        assert bring(pages, lake) == {"unchanged": 3}
        assert bring(pages, lake, delete_gone=True) == {"unchanged": 2, "gone": 1}
        assert len(rows(lake)["pages"]) == 2

    def test_keep_all_keeps_versions(self, pages: Path, lake: Path) -> None:
        bring(pages, lake, on_change="keep-all")
        write_page(pages, "otter", TEXT + " It left at dawn.")
        bring(pages, lake)

        assert len(rows(lake)["pages"]) == 4

    def test_reclean_does_all_over(self, pages: Path, lake: Path) -> None:
        bring(pages, lake)
        before = rows(lake)

        assert bring(pages, lake, reclean=True) == {"recleaned": 3}
        assert rows(lake) == before

    def test_another_configuration_cleans_all_over_and_the_same_nothing(
        self, pages: Path, lake: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def refreshed(*options: str) -> dict[str, int]:
            arguments = ["refresh", str(pages), "--lake", str(lake), "--json", *options]
            assert cli.main(arguments) == 0
            report = json.loads(capsys.readouterr().out.splitlines()[-1])
            return {name: n for name, n in report["pages"].items() if n}

        config = tmp_path / "naqi.toml"
        config.write_text("keep = ['footer']\n[host.'*.example']\nmin_characters = 9\n")
        own = read_config(str(config))
        assert refreshed() == {"new": 3}
        assert refreshed("--config", str(config)) == {"recleaned": 3}
        before = snapshots(lake)
        config.write_text("[host.'*.example.']\nmin_characters = 9\n")  # the rest is an option
        assert refreshed("--config", str(config), "--keep", "footer") == {"unchanged": 3}
        assert refreshed("--config", str(config), "--keep=footer", "--page-seconds=3") == {
            "unchanged": 3
        }
        assert snapshots(lake) == before
        (pages / "otter.txt").unlink()
        assert refreshed() == {"recleaned": 2, "stale": 1}

        found = rows(lake)["pages"]
        plain = RULES_VERSION
        expected = [plain, plain, f"{plain}+{own.digest[:12]}"]
        assert sorted(row["rules_version"] for row in found) == expected
        runs = history(open_lake(str(lake)))
        digests = [CleanConfig().digest, own.digest, CleanConfig().digest]
        assert [run["config"] for run in runs] == digests
        assert runs[-1]["pages"]["stale"] == 1
        opened = open_lake(str(lake))
        assert {config_of(s) for s in consistent(opened).values()} == {CleanConfig().digest}
        assert cli.main(["history", "--lake", str(lake)]) == 0
        shown = capsys.readouterr().out.splitlines()
        assert [f"configuration {own.digest[:12]}" in line for line in shown] == [
            False,
            True,
            False,
        ]

    def test_a_rejected_page_is_a_row_until_it_changes(self, pages: Path, lake: Path) -> None:
        (pages / "empty.txt").write_text("", encoding="utf-8")
        bring(pages, lake)
        assert len(rows(lake)["rejected"]) == 1

        write_page(pages, "empty")
        bring(pages, lake)

        assert len(rows(lake)["rejected"]) == 0
        assert len(rows(lake)["pages"]) == 4

    def test_all_tables_have_the_run(self, pages: Path, lake: Path) -> None:
        report = refresh_lake.run([str(pages)], str(lake))

        opened = open_lake(str(lake))
        assert {run_of(s) for s in consistent(opened).values()} == {report["run"]}
        assert [entry["run"] for entry in history(opened)] == [report["run"]]

    def test_too_many_rejects_publish_nothing(
        self, pages: Path, lake: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bring(pages, lake)
        before = snapshots(lake)
        (pages / "empty.txt").write_text("", encoding="utf-8")

        code = cli.main(["refresh", str(pages), "--lake", str(lake), "--max-rejected", "0.5"])

        assert code == 3
        assert "--max-rejected" in capsys.readouterr().err
        assert snapshots(lake) == before

    def test_rejects_that_were_asked_for_are_not_too_many(self, pages: Path, lake: Path) -> None:
        asked = ["--max-rejected", "0", "--languages", "ar"]

        assert cli.main(["refresh", str(pages), "--lake", str(lake), *asked]) == 0

        reasons = [row["reason"] for row in rows(lake)["rejected"]]
        assert reasons == ["other_language"] * 3

    def test_later_deliveries_count_also_when_old_states_are_forgotten(
        self, pages: Path, lake: Path
    ) -> None:
        for name in ("one", "two", "three"):
            write_page(pages, name)
            bring(pages, lake)
        expire(open_lake(str(lake)), timedelta(0))
        page = {"url": "https://valley.example/otter", "text": TEXT.format(name="otter")}
        for name, day in (("b", "Monday"), ("a", "Tuesday")):
            lines = pages / f"{name}.jsonl"
            lines.write_text(json.dumps(page | {"text": f"{page['text']} {day}."}) + "\n")
            bring(pages, lake)
            expire(open_lake(str(lake)), timedelta(0))

        texts = [row["text"] for row in rows(lake)["pages"] if row["url"]]

        assert len(texts) == 1
        assert "Tuesday" in texts[0]

    def test_a_lake_may_stand_in_a_folder_of_any_script(self, pages: Path, tmp_path: Path) -> None:
        lake = tmp_path / "my lake بحيرة"
        bring(pages, lake)

        found = verify(open_lake(str(lake)))
        assert (found.problems, found.orphans) == ([], [])
        assert len(rows(lake)["pages"]) == 3

    @pytest.mark.parametrize("mark", "?#%")
    def test_a_folder_that_breaks_addresses_is_refused(
        self, pages: Path, tmp_path: Path, mark: str
    ) -> None:
        with pytest.raises(LakeError, match="without"):
            bring(pages, tmp_path / f"lake{mark}20")

    def test_files_are_sorted_and_have_bounds_of_what_they_are_sorted_by(
        self, pages: Path, lake: Path
    ) -> None:
        bring(pages, lake)

        table = open_lake(str(lake)).table("pages")
        (file,) = data_files(table)
        bounded = {table.schema().find_column_name(number) for number in file.upper_bounds}
        assert file.sort_order_id == table.sort_order().order_id > 0
        assert "language" in bounded
        assert "text_hash" not in bounded

    def test_pages_of_any_time_are_replaced(self, tmp_path: Path) -> None:
        source = tmp_path / "in" / "pages.jsonl"
        source.parent.mkdir()
        versions = dict.fromkeys(range(24), 0)
        for night in range(4):
            versions |= dict.fromkeys(range(night, 24, 5), night)
            source.write_text("".join(map(dated, versions.items())), encoding="utf-8")
            bring(source.parent, tmp_path / "lake", file_pages=2)

        bring(source.parent, tmp_path / "other")

        assert rows(tmp_path / "lake") == rows(tmp_path / "other")
        found = verify(open_lake(str(tmp_path / "lake")))
        assert (found.problems, found.orphans) == ([], [])

    def test_files_of_paragraphs_of_another_time_are_not_opened(
        self, pages: Path, lake: Path
    ) -> None:
        for name, year in (("heron", 2024), ("otter", 2025), ("badger", 2026)):
            write_page(pages, name, f"{year}-05-06 10:00\n\n{TEXT}")
        bring(pages, lake, file_pages=1)
        files = data_files(open_lake(str(lake)).table("paragraphs"))
        assert len(files) == 3
        for file in (files[0], files[2]):  # in the order of time
            path = local_path(file.file_path)
            assert path is not None
            path.write_bytes(b"damaged")
        write_page(pages, "otter", f"2025-05-06 10:00\n\n{TEXT} It left at dawn.")

        assert bring(pages, lake) == {"changed": 1, "unchanged": 2}

    def test_a_locked_lake_is_left_alone(self, pages: Path, lake: Path) -> None:
        bring(pages, lake)

        with FileLock(lake / "_naqi" / "lock"):
            assert cli.main(["refresh", str(pages), "--lake", str(lake)]) == 4

    def test_an_input_that_cannot_be_read_is_told_and_read_again(
        self, pages: Path, lake: Path
    ) -> None:
        (pages / "otter.txt").unlink()
        (pages / "otter.txt").symlink_to(pages / ".nowhere")

        assert cli.main(["refresh", str(pages), "--lake", str(lake)]) == 5
        write_page(pages / "..", "otter").rename(pages / ".nowhere")
        assert cli.main(["refresh", str(pages), "--lake", str(lake)]) == 0
        assert len(rows(lake)["pages"]) == 3

    def test_wrong_usage_has_its_code(self, pages: Path, lake: Path) -> None:
        assert cli.main(["refresh", "--lake", str(lake)]) == 2
        assert cli.main(["refresh", str(pages / "none"), "--lake", str(lake)]) == 6
        assert cli.main(["history", "--lake", str(lake)]) == 6
