"""Columns are added: what the last release wrote goes on with them.

A copy of this checkout gets a column of each type in each table (`tests.grown`). Its commands go on
with a lake, an output and a stream's output that the last release wrote. What they leave is read
here by programs that know nothing of Naqi, and refused by the checkout as it is.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

import pyarrow.dataset as ds
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.table import Table

from naqi.pipelines import cli
from naqi.schemas.tables import COLUMNS, SCHEMA_VERSION, TABLES
from tests.grown import VALUES, grown, ids
from tests.lakes import rows
from tests.released.archive import LAST, unpack
from tests.released.make import html
from tests.trees import made_once, naqi, python

RELEASED = f"schema-{LAST}"
FERRY = "Die Fähre fährt seit heute wieder, und der Steuermann hat einen neuen Mantel bekommen."


def live_on(folder: Path) -> None:
    """Everything that the grown checkout does with what the last release left."""
    unpack(RELEASED, folder)
    tree = grown(folder / "tree")
    upkeep = unpack(RELEASED, folder / "upkeep")
    for place in (folder, upkeep):
        (place / "in" / "ferry.html").write_text(html("Die Fähre", "de", FERRY), "utf-8")
    (folder / "landing" / "9-ferry.html").write_text(html("Die Fähre", "de", FERRY), "utf-8")
    naqi(
        tree,
        folder,
        "report batch -o before.html",
        "refresh in --lake lake",
        "verify --lake lake",
        "report lake -o lake.html",
        "export refreshed --lake lake",
        "report refreshed -o refreshed.html",
        "refresh in --lake new --keep-dropped",
        "clean in --output batch",
        "show batch --table pages",
        "watch landing --output watch --settle 0 --once",
        "report watch -o watch.html",
        "compact watch",
        "show watch",
        "report watch -o compacted.html",
    )
    first, *_ = json.loads(naqi(tree, upkeep, "history --lake lake --json")[0])
    naqi(
        tree,
        upkeep,
        "compact --lake lake",
        "verify --lake lake",
        f"rollback {first['run']} --lake lake",
        "verify --lake lake",
        "export back --lake lake",
        "refresh in --lake lake",
        "expire --lake lake --older-than 0h",
        "verify --lake lake",
    )


@pytest.fixture(scope="session")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `live_on` leaves: not to be changed."""
    return made_once(tmp_path_factory, "grown", live_on)


def table(lake: Path, name: str) -> Table:
    return SqlCatalog("naqi", uri=f"sqlite:///{lake / 'catalog.db'}").load_table(f"naqi.{name}")


def added(row: dict[str, Any]) -> dict[str, Any]:
    """The new columns of a row, a map as its pairs."""
    return {name: row[name] for name in VALUES}


NEW = {**VALUES, "a_map": sorted(VALUES["a_map"].items())}
NULL = dict.fromkeys(VALUES)


@pytest.mark.parametrize("name", COLUMNS)
@pytest.mark.parametrize("lake", ["lake", "new"])
def test_a_lake_has_every_column_under_the_id_that_is_written_down(
    left: Path, lake: str, name: str
) -> None:
    schema = table(left / lake, name).schema()
    for column in COLUMNS[name]:
        assert schema.find_field(column.name).field_id == column.id
    for column, (number, *parts) in ids(name).items():
        field = schema.find_field(column)
        assert (field.field_id, field.required, field.doc) == (number, False, "of a test")
        inner = {"a_list": ("element",), "a_map": ("key", "value")}.get(column, ())
        assert [schema.find_field(f"{column}.{part}").field_id for part in inner] == parts
    assert table(left / lake, name).properties["naqi.schema-version"] == str(SCHEMA_VERSION + 1)


@pytest.mark.parametrize("name", [*TABLES])
def test_in_a_lake_rows_of_before_are_null_and_new_ones_have_values(left: Path, name: str) -> None:
    found = table(left / "lake", name).scan().to_arrow().to_pylist()
    new = [row for row in found if row["origin"].endswith("in/ferry.html")]
    old = [row for row in found if not row["origin"].endswith("in/ferry.html")]
    assert [added(row) for row in new] == [NEW] * len(new)
    assert [added(row) for row in old] == [NULL] * len(old)
    assert old
    assert new or name == "rejected"


def test_what_a_refresh_has_read_has_them_too(left: Path) -> None:
    found = table(left / "lake", "inputs").scan().to_arrow().to_pylist()
    told = {Path(row["path"]).name: added(row) for row in found}
    assert told.pop("ferry.html") == NEW
    assert [*told.values()] == [NULL] * 5


@pytest.mark.parametrize("name", [*TABLES])
def test_a_new_lake_and_a_new_output_have_values_alone(left: Path, name: str) -> None:
    lake = table(left / "new", name).scan().to_arrow().to_pylist()
    output = ds.dataset(left / "batch" / name).to_table().to_pylist()
    for found in (lake, output):
        assert [added(row) for row in found] == [NEW] * len(found)
        assert found


def test_a_lake_that_is_compacted_rolled_back_and_refreshed_is_as_if_it_had_not_been(
    left: Path,
) -> None:
    def texts(lake: Path) -> set[tuple[str, str]]:
        found = table(lake, "paragraphs").scan().to_arrow().to_pylist()
        told = {(Path(row["origin"]).name, row["text"]) for row in found}
        return {(name, text) for name, text in told if name != "late.txt"}

    # The page that came and went in between is not in the inputs any more.
    assert texts(left / "upkeep" / "lake") == texts(left / "lake")
    back = ds.dataset(left / "upkeep" / "back" / "pages").to_table()
    assert (len(back), back["a_word"].null_count) == (4, 4)


@pytest.mark.parametrize("name", [*TABLES])
def test_small_files_of_a_stream_are_merged_with_nulls(left: Path, name: str) -> None:
    (file,) = (left / "watch" / name).iterdir()
    found = ds.dataset(file).to_table().to_pylist()
    new = [row for row in found if row["origin"] == "landing/9-ferry.html"]
    old = [row for row in found if row["origin"] != "landing/9-ferry.html"]
    assert [added(row) for row in new] == [NEW] * len(new)
    assert [added(row) for row in old] == [NULL] * len(old)
    assert old
    assert new or name == "rejected"


def test_an_export_has_both(left: Path) -> None:
    found = ds.dataset(left / "refreshed" / "pages").to_table().to_pylist()
    assert sorted(row["a_word"] or "" for row in found) == ["", "", "", "", "kelp"]


def test_an_export_loads_with_hugging_face_datasets(
    left: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    cache = str(tmp_path / "cache")
    loaded = datasets.load_dataset(str(left / "refreshed"), "pages", split="train", cache_dir=cache)
    for row in loaded:
        told = {name: row[name] for name in VALUES if name not in ("a_list", "a_map")}
        assert told.items() <= (NEW if row["origin"].endswith("/ferry.html") else NULL).items()


def test_an_earlier_state_of_a_lake_is_read_as_it_was(left: Path) -> None:
    pages = table(left / "lake", "pages")
    first, second = pages.snapshots()[1], pages.snapshots()[-1]
    assert "a_word" not in pages.scan(snapshot_id=first.snapshot_id).to_arrow().column_names
    assert "a_word" in pages.scan(snapshot_id=second.snapshot_id).to_arrow().column_names


LAKE, STREAM = ("--lake", "lake"), ("landing", "--output", "watch", "--once", "--settle", "0")
REFUSED = [
    ("lake", "refresh", "in", *LAKE),
    ("lake", "refresh", "--resume", *LAKE),
    ("lake", "compact", *LAKE),
    ("lake", "expire", *LAKE),
    ("lake", "verify", *LAKE),
    ("lake", "history", *LAKE),
    ("lake", "rollback", "2026", *LAKE),
    ("lake", "export", "elsewhere", *LAKE),
    ("lake", "report", "lake", "-o", "elsewhere.html"),
    ("batch", "clean", "in", "--output", "batch"),
    ("batch", "show", "batch"),
    ("batch", "report", "batch", "-o", "elsewhere.html"),
    ("watch", "watch", *STREAM),
    ("watch", "compact", "watch"),
    ("watch", "clean", "in", "--output", "watch"),
    ("watch", "show", "watch"),
    ("watch", "report", "watch", "-o", "elsewhere.html"),
]


@pytest.mark.parametrize(("place", "command"), [(p, args) for p, *args in REFUSED])
def test_what_is_newer_is_refused_in_one_line_and_left_as_it_is(
    left: Path,
    place: str,
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def state() -> dict[Path, int]:
        files = (path for path in left.rglob("*") if path.is_file() and path.name != "lock")
        return {path: path.stat().st_mtime_ns for path in files}

    monkeypatch.chdir(left)
    before = state()
    assert cli.main(command) == 7
    assert capsys.readouterr() == (
        "",
        f"naqi: {place} has schema version {SCHEMA_VERSION + 1}, this Naqi knows {SCHEMA_VERSION}: "
        "upgrade Naqi\n",
    )
    assert state() == before


@pytest.mark.parametrize(
    ("step", "killed"),
    [
        ("before any table shows it", "refresh_lake.publish = lambda lake: os._exit(0)"),
        (
            "when two of five tables show it",
            "shown, n = commit.show_updates, iter(range(9))\n"
            "commit.show_updates = lambda *a: os._exit(0) if next(n) == 2 else shown(*a)",
        ),
    ],
)
def test_a_refresh_that_is_killed_while_it_adds_columns_leaves_readers_whole(
    left: Path, tmp_path: Path, step: str, killed: str
) -> None:
    folder, tree = unpack(RELEASED, tmp_path / "killed"), left / "tree"
    before = rows(folder / "lake")
    (folder / "in" / "ferry.html").write_text(html("Die Fähre", "de", FERRY), "utf-8")
    script = (
        "import os\nfrom naqi.pipelines import cli, refresh_lake\n"
        f"from naqi.transforms.lake import commit\n{killed}\n"
        "cli.main(['refresh', 'in', '--lake', 'lake'])\nraise SystemExit('was not killed')"
    )
    python(tree, folder, "-c", script)
    if step.startswith("before"):
        assert rows(folder / "lake") == before  # as the release reads it
        assert "a_word" not in table(folder / "lake", "pages").scan().to_arrow().column_names
    # The set that readers see is whole before the run is finished or rolled back, and after.
    naqi(
        tree,
        folder,
        "export meanwhile --lake lake",
        "refresh --resume --lake lake",
        "verify --lake lake",
        "refresh in --lake lake",
        "verify --lake lake",
    )
    meanwhile = ds.dataset(folder / "meanwhile" / "paragraphs").to_table()["text"].to_pylist()
    assert sorted(meanwhile) == sorted(row["text"] for row in before["paragraphs"])
    for name in TABLES:
        found = table(folder / "lake", name).scan().to_arrow().to_pylist()
        assert {Path(row["origin"]).name for row in found if row["a_word"]} <= {"ferry.html"}
    assert FERRY in table(folder / "lake", "paragraphs").scan().to_arrow()["text"].to_pylist()
