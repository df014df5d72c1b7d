"""What the last version of each schema wrote goes on: read, brought up to date, looked after."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

import pyarrow.dataset as ds

from naqi.pipelines import cli
from tests.lakes import rows
from tests.released.archive import LAST, unpack
from tests.released.make import html

RELEASED = [f"schema-{version}" for version in range(1, LAST + 1)]
FERRY = "Die Fähre fährt seit heute wieder, und der Steuermann hat einen neuen Mantel bekommen."


@pytest.fixture(params=RELEASED)
def released(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    folder = unpack(request.param, tmp_path / "released")
    monkeypatch.chdir(folder)
    return folder


def naqi(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    """What a command prints, which must succeed: JSON where it was asked for."""
    assert cli.main(args) == 0, capsys.readouterr().err
    printed = capsys.readouterr().out
    return json.loads(printed) if "--json" in args else printed


def texts(output: str) -> set[str]:
    return set(ds.dataset(f"{output}/paragraphs").to_table()["text"].to_pylist())


def test_a_lake_is_refreshed_and_looked_after(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = [row["text"] for row in rows(released / "lake")["paragraphs"]]
    naqi(capsys, "refresh", "in", "--lake", "lake")  # by today's rules
    before = rows(released / "lake")
    assert [row["text"] for row in before["paragraphs"]] == written
    runs = naqi(capsys, "history", "--lake", "lake", "--json")
    assert naqi(capsys, "refresh", "in", "--lake", "lake", "--json")["run"] is None
    (released / "in" / "ferry.html").write_text(html("Die Fähre", "de", FERRY), "utf-8")
    report = naqi(capsys, "refresh", "in", "--lake", "lake", "--json")
    pages = report["pages"]  # stale: cleaned by rules of before, and no longer in the inputs
    assert (pages["changed"], pages["unchanged"] + pages["stale"]) == (1, 5)
    assert "rows are as they were written" in naqi(capsys, "verify", "--lake", "lake")
    after = rows(released / "lake")
    assert len(after["pages"]) == len(before["pages"])
    assert [row for row in after["pages"] if row["origin"] != "in/ferry.html"] == [
        row for row in before["pages"] if row["origin"] != "in/ferry.html"
    ]

    naqi(capsys, "compact", "--lake", "lake")
    assert rows(released / "lake") == after
    naqi(capsys, "export", "after", "--lake", "lake")
    assert FERRY in texts("after")
    naqi(capsys, "report", "lake", "-o", "lake.html")
    assert runs[-1]["run"] in (released / "lake.html").read_text(encoding="utf-8")

    naqi(capsys, "rollback", runs[-1]["run"], "--lake", "lake")
    assert rows(released / "lake") == before
    naqi(capsys, "verify", "--lake", "lake")
    naqi(capsys, "expire", "--lake", "lake", "--older-than", "0h")
    naqi(capsys, "verify", "--lake", "lake")
    assert rows(released / "lake") == before


def test_an_output_is_shown_reported_on_and_replaced(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = texts("batch")
    assert "lantern.txt" in naqi(capsys, "show", "batch", "--table", "pages")
    run = json.loads((released / "batch" / "_naqi" / "report.json").read_text())["run"]
    naqi(capsys, "report", "batch", "-o", "batch.html")
    naqi(capsys, "clean", "in", "--output", "batch")
    assert texts("batch") == before
    naqi(capsys, "report", "batch", "-o", "again.html")
    for page in ("batch.html", "again.html"):  # the run that made it, and what it is compared with
        assert run in (released / page).read_text(encoding="utf-8")


def test_a_stream_goes_on_and_its_small_files_are_merged(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = texts("watch")
    small = len([*(released / "watch" / "pages").iterdir()])
    (released / "landing" / "4-ferry.html").write_text(html("Die Fähre", "de", FERRY), "utf-8")
    watch = ("watch", "landing", "--output", "watch", "--settle", "0", "--once", "--json")
    report = naqi(capsys, *watch)
    assert (report["batches"], report["files"]) == (4, 8)
    assert texts("watch") == before | {FERRY}
    naqi(capsys, "compact", "watch")
    assert len([*(released / "watch" / "pages").iterdir()]) == 1 < small
    assert texts("watch") == before | {FERRY}
    naqi(capsys, "show", "watch")
    naqi(capsys, "report", "watch", "-o", "watch.html")
    assert naqi(capsys, *watch)["batches"] == 4
