"""A lake leaves as plain Parquet: what `naqi clean` of the same pages writes, and a data card."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from naqi.pipelines import clean, cli, refresh_lake
from naqi.schemas.config import CleanConfig
from naqi.schemas.tables import TABLES
from naqi.transforms.lake.catalog import open_lake
from tests.lakes import without_beam, write_page

__all__ = ["without_beam"]  # a fixture


@pytest.fixture
def lake(tmp_path: Path, without_beam: None) -> Path:  # noqa: ARG001  # for its effect
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)
    (tmp_path / "in" / "empty.txt").touch()
    options = refresh_lake.RefreshOptions(keep_dropped=True)
    refresh_lake.run([str(tmp_path / "in")], str(tmp_path / "lake"), options=options)
    return tmp_path / "lake"


def test_an_export_is_byte_for_byte_what_a_clean_run_writes(lake: Path, tmp_path: Path) -> None:
    assert cli.main(["export", str(tmp_path / "out"), "--lake", str(lake)]) == 0
    clean.run([str(tmp_path / "in")], str(tmp_path / "clean"))

    for table in ("paragraphs", "pages", "dropped", "rejected"):
        (ours,) = (tmp_path / "out" / table).iterdir()
        (theirs,) = (tmp_path / "clean" / table).iterdir()
        assert (ours.name, ours.read_bytes()) == (theirs.name, theirs.read_bytes())
    manifests = [tmp_path / folder / "_naqi" / "manifest.json" for folder in ("out", "clean")]
    digests = [json.loads(manifest.read_bytes())["config_digest"] for manifest in manifests]
    assert digests == [CleanConfig().digest] * 2


@pytest.mark.parametrize("table", TABLES)
def test_each_table_of_an_export_loads_with_hugging_face_datasets(
    table: str, lake: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    cli.main(["export", str(tmp_path / "out"), "--lake", str(lake)])

    loaded = datasets.load_dataset(
        str(tmp_path / "out"), table, split="train", cache_dir=str(tmp_path / "cache")
    )

    written = pq.read_table(next((tmp_path / "out" / table).iterdir()))
    columns = [field.name for field in TABLES[table] if not pa.types.is_nested(field.type)]
    assert loaded.column_names == columns
    assert loaded.to_list() == written.select(columns).to_pylist()


def test_croissant_metadata_names_every_column_that_it_has_a_type_for(
    lake: Path, tmp_path: Path
) -> None:
    cli.main(["export", str(tmp_path / "out"), "--lake", str(lake)])

    told = json.loads((tmp_path / "out" / "croissant.json").read_bytes())
    for records in told["recordSet"]:
        names = [field["name"] for field in records["field"]]
        untold = set(TABLES[records["name"]].names) - set(names)
        nested = {"dropped_by_rule", "keywords", "languages"}
        assert untold == {"pages": nested, "rejected": {"body"}}.get(records["name"], set())
    for files in told["distribution"]:
        assert list((tmp_path / "out").glob(files["includes"]))


@pytest.mark.filterwarnings("ignore")  # of libraries that it brings along
def test_an_export_is_read_by_its_croissant_metadata(lake: Path, tmp_path: Path) -> None:
    mlcroissant = pytest.importorskip(
        "mlcroissant",
        reason="mlcroissant is not here: pip install mlcroissant (with scipy, 200 MB)",
    )
    cli.main(["export", str(tmp_path / "out"), "--lake", str(lake)])

    dataset = mlcroissant.Dataset(str(tmp_path / "out" / "croissant.json"))

    assert not dataset.metadata.issues.errors
    for table in TABLES:
        written = pq.read_table(next((tmp_path / "out" / table).iterdir()))
        found = [record[f"{table}/page_id"].decode() for record in dataset.records(table)]
        assert found == written["page_id"].to_pylist()


def test_the_tables_are_read_by_others(lake: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = open_lake(str(lake)).table("pages")
    ids = sorted(table.scan().to_arrow()["page_id"].to_pylist())

    polars = pytest.importorskip("polars")
    monkeypatch.setenv("POLARS_ICEBERG_PLANNER", "pyiceberg")
    assert sorted(polars.scan_iceberg(table).collect()["page_id"].to_list()) == ids
    duckdb = pytest.importorskip("duckdb")
    arrow = table.scan().to_arrow()
    with duckdb.connect() as connection:
        connection.register("pages", arrow)
        found = connection.sql("SELECT page_id FROM pages ORDER BY page_id").fetchall()
    assert [row[0] for row in found] == ids
