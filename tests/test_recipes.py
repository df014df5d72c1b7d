"""The recipes of CONTRIBUTING.md hold: each is followed in a copy of the checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

import pyarrow.dataset as ds

from naqi.schemas.tables import COLUMNS, RULES_VERSION
from tests.recipes import add_after, named, run_commands
from tests.released.archive import LAST, unpack
from tests.trees import changed, copy_tree, edit, naqi, python

RELEASED_RULES = "1"
"""The version of the rules by which `tests.released` was cleaned."""


def add_column(tree: Path) -> None:
    """The language that a page declares becomes a column of ``pages``."""
    free = 1 + max(n for column in COLUMNS["pages"] for n in (column.id, *column.parts))
    column = f'Column({free}, WORD, "as the page declares it", since={LAST + 1})'
    edit(
        tree / "schemas" / "rows.py",
        "\n\n\nclass DroppedRow",
        f"\n    declared: Annotated[str | None, {column}]\n\n\nclass DroppedRow",
    )
    add_after(
        tree / "schemas" / "outcome.py",
        "    charset: str",
        "    declared: str | None",
    )
    rows = tree / "transforms" / "rows.py"
    add_after(
        rows,
        "        charset=page.charset,",
        "        declared=page.declared_language,",
    )
    add_after(
        rows,
        "        rules_version=version,",
        "        declared=outcome.declared,",
    )
    edit(
        tree / "schemas" / "tables.py",
        f'RULES_VERSION = "{RULES_VERSION}"',
        f'RULES_VERSION = "{RULES_VERSION} and a column"',
    )
    run_commands(tree, "A column")


def test_a_column_is_added_by_its_recipe(tmp_path: Path) -> None:
    tree, folder = copy_tree(tmp_path / "tree"), unpack(f"schema-{LAST}", tmp_path / "released")
    add_column(tree)

    generated = {"docs/schema.md", "tests/pages/rules_version.json"}
    assert changed(tree) == named("A column") | generated

    naqi(tree, folder, "clean in --output new", "refresh in --lake lake", "export out --lake lake")
    for output in ("new", "out"):
        pages = ds.dataset(folder / output / "pages").to_table()
        told = dict(zip(*(pages[n].to_pylist() for n in ("url", "declared")), strict=True))
        assert told["https://wells.example/new"] == "ar"
        assert told["https://snow.example/school"] == "ja"
    # Only the page that the inputs do not have any more is as it was.
    assert sorted(pages["rules_version"].to_pylist()) == [
        RELEASED_RULES,
        *[f"{RULES_VERSION} and a column"] * 4,
    ]
    tests = ("schemas", "test_docs.py", "test_rules_version.py", "transforms/write/test_parquet.py")
    python(tree, tree, "-m", "pytest", "-q", "-n", "0", *(f"tests/{name}" for name in tests))
