"""The life of a lake is the same in every catalog and warehouse that pyiceberg is told of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")
pytest.importorskip("boto3")
pytest.importorskip("moto.server")

import pyiceberg.catalog
from pyiceberg.utils.config import Config

from naqi.pipelines import cli, refresh_lake
from naqi.transforms.lake.catalog import Lake, open_lake
from naqi.transforms.lake.files.rewrite import data_files, read_rows
from naqi.transforms.lake.upkeep.verify import verify
from naqi.transforms.write.errors import OutputError
from tests.lakes import TEXT, without_beam, write_page
from tests.object_store import store
from tests.rest_catalog import rest_catalog

__all__ = ["without_beam"]  # a fixture


def elsewhere(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A SQL catalog in another folder."""
    yield {"type": "sql", "uri": f"sqlite:///{tmp_path / 'c.db'}", "warehouse": f"{tmp_path}/else"}


def bucket(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A SQL catalog here, whose tables lie in a bucket."""
    with store("lake") as (endpoint, _):
        yield {
            "type": "sql",
            "uri": f"sqlite:///{tmp_path / 'c.db'}",
            "warehouse": "s3://lake/house",
            "s3.endpoint": endpoint,
            "s3.region": "us-east-1",
            "s3.access-key-id": "testing",
            "s3.secret-access-key": "testing",
        }


def rest(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A REST catalog."""
    with rest_catalog(tmp_path) as address:
        yield {"type": "rest", "uri": address}


@pytest.fixture(params=[elsewhere, bucket, rest])
def catalog(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """The name of a catalog of pyiceberg's configuration."""
    running = request.param(tmp_path)
    for name, value in next(running).items():
        variable = name.upper().replace("-", "_").replace(".", "__")
        monkeypatch.setenv(f"PYICEBERG_CATALOG__OTHER__{variable}", value)
    monkeypatch.setattr(pyiceberg.catalog, "_ENV_CONFIG", Config())  # it is read at import
    yield "other"
    assert next(running, None) is None


def texts(lake: Lake) -> list[str]:
    """The text of each page."""
    table = lake.table("pages")
    parts = (read_rows(table.io, file, "pages")["text"].to_pylist() for file in data_files(table))
    return sorted(text for part in parts for text in part)


@pytest.mark.usefixtures("without_beam")
def test_a_lake_is_refreshed_looked_after_and_exported(
    catalog: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = ["--lake", str(tmp_path / "lake"), "--catalog", catalog, "--namespace", "web.pages"]
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)

    def run(*arguments: str) -> Any:
        assert cli.main([*arguments, *named]) == 0
        return capsys.readouterr().out

    report = json.loads(run("refresh", str(tmp_path / "in"), "--json").splitlines()[-1])
    assert report["pages"]["new"] == 2
    lake = open_lake(str(tmp_path / "lake"), catalog, "web.pages")
    before = texts(lake)
    write_page(tmp_path / "in", "otter", TEXT + " It left at dawn.")
    run("refresh", str(tmp_path / "in"))
    after = texts(lake)
    assert sum("at dawn" in text for text in after) == 1
    assert json.loads(run("refresh", str(tmp_path / "in"), "--json"))["run"] is None

    runs = json.loads(run("history", "--json"))
    assert [entry["pages"]["changed"] for entry in runs] == [0, 1]
    run("rollback", runs[0]["run"])
    assert texts(lake) == before
    run("rollback", runs[1]["run"])
    run("compact")
    assert texts(lake) == after
    assert ", 0 files deleted" not in run("expire", "--older-than", "0h")
    assert len(json.loads(run("history", "--json"))) == 1
    assert "rows are as they were written" in run("verify")
    run("export", str(tmp_path / "out"))
    page = tmp_path / "report.html"
    tables = ["--catalog", catalog, "--namespace", "web.pages"]
    assert cli.main(["report", str(tmp_path / "lake"), *tables, "-o", str(page)]) == 0
    assert re.search(r"<dt>pages</dt>\s*<dd>2\b", page.read_text(encoding="utf-8"))
    assert not (tmp_path / "lake" / "catalog.db").exists()


def test_a_refresh_that_fails_leaves_nothing_in_the_warehouse(
    catalog: str,
    tmp_path: Path,
    without_beam: None,  # noqa: ARG001  # for its effect
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    options = refresh_lake.RefreshOptions(catalog=catalog)
    write_page(tmp_path / "in", "heron")
    refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"), options=options)
    before = texts(open_lake(str(tmp_path / "lake"), catalog))
    write_page(tmp_path / "in", "otter")

    def fail(_lake: Lake) -> None:
        raise OSError("the line is dead")

    monkeypatch.setattr(refresh_lake, "publish", fail)
    with pytest.raises(OutputError, match="the line is dead"):
        refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"), options=options)

    lake = open_lake(str(tmp_path / "lake"), catalog)
    assert texts(lake) == before
    found = verify(lake)
    orphans = [path for path in found.orphans if path.endswith(".parquet")]
    assert (found.problems, orphans) == ([], [])


def test_an_unknown_catalog_is_told(tmp_path: Path) -> None:
    write_page(tmp_path / "in", "heron")

    assert cli.main(["refresh", str(tmp_path / "in"), "--lake", str(tmp_path), "--catalog", "no"])
