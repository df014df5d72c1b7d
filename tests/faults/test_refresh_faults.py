"""Every file operation and every commit of a refresh fails, or is the last the process does.

The lake is then what it was, or what it was to become, in all tables; the next refresh needs no
help and gives the rows that an undisturbed one gives.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.io.pyarrow import PyArrowFile

from pipelines import refresh
from tests.lakes import TEXT, rows, without_beam, write_page
from transforms.lake.catalog import open_lake
from transforms.lake.commit import NEXT, consistent, run_of
from transforms.lake.verify import verify
from transforms.write import files
from transforms.write.errors import OutputError

__all__ = ["without_beam"]  # a fixture

MOST = 400


class KilledError(BaseException):
    """The process is gone: nothing it does any more has an effect."""


class Faults:
    """Counts operations; makes one fail, or that one and all after it."""

    def __init__(self) -> None:
        self.at = MOST
        self.kill = False
        self.after = False
        self.done = 0
        self.struck = ""
        self.counted: tuple[str, ...] | None = None
        """Of these operations alone; None is all."""

    def arm(self, at: int, *, kill: bool = False, after: bool = False) -> None:
        self.at, self.kill, self.after, self.done, self.struck = at, kill, after, 0, ""

    def wrap(self, name: str, operation: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            if self.kill and self.struck:
                raise KilledError
            counted = self.counted is None or name in self.counted
            self.done += counted
            if not counted or self.done != self.at:
                return operation(*args, **kwargs)
            self.struck = name
            if self.after:
                operation(*args, **kwargs)
            raise KilledError if self.kill else OSError(28, "No space left on device")

        return wrapped


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    found = Faults()
    for owner, name in (
        (SqlCatalog, "commit_table"),
        (SqlCatalog, "create_table"),
        (PyArrowFile, "create"),
        (PyArrowFile, "open"),
        (files, "create"),
        (files, "write"),
        (files, "read"),
        (files, "delete"),
        (files, "delete_tree"),
        (files, "listing"),
        (Path, "replace"),
    ):
        monkeypatch.setattr(owner, name, found.wrap(name, getattr(owner, name)))
    return found


def bring(tmp_path: Path) -> None:
    refresh.run([str(tmp_path / "in")], str(tmp_path / "lake"))


def shown(lake: Path) -> dict[str, list[dict[str, Any]]] | None:
    """The rows of the set that readers see, or None before there is one."""
    try:
        opened = open_lake(str(lake))
    except FileNotFoundError:
        return None
    if any(opened.table(name).current_snapshot() is None for name in opened.names):
        return None
    runs = {run_of(snapshot) for snapshot in consistent(opened).values()}
    assert len(runs) == 1
    found = {}
    for name, snapshot in consistent(opened).items():
        if name != "inputs":
            scan = opened.table(name).scan(snapshot_id=snapshot.snapshot_id)
            listed = scan.to_arrow().to_pylist()
            found[name] = sorted(listed, key=lambda row: repr(sorted(row.items(), key=str)))
    return found


@pytest.fixture
def prepared(tmp_path: Path, without_beam: None) -> tuple[Any, Any]:  # noqa: ARG001
    """A lake of one refresh, kept aside, and changed inputs: its rows before and after."""
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)
    bring(tmp_path)
    before = shown(tmp_path / "lake")
    shutil.copytree(tmp_path / "lake", tmp_path / "aside")
    write_page(tmp_path / "in", "otter", TEXT + " It left at dawn.")
    write_page(tmp_path / "in", "owl")
    bring(tmp_path)
    return before, shown(tmp_path / "lake")


@pytest.mark.parametrize(
    ("how", "counted"),
    [
        ("kills", ("commit_table",)),
        pytest.param("fails", ("commit_table",), marks=pytest.mark.slow),
        pytest.param("kills after", ("commit_table",), marks=pytest.mark.slow),
        pytest.param("kills", None, marks=pytest.mark.slow),
        pytest.param("fails", None, marks=pytest.mark.slow),
        pytest.param("kills after", None, marks=pytest.mark.slow),
    ],
)
def test_the_lake_is_one_of_two_states_and_the_next_refresh_heals_it(
    how: str,
    counted: tuple[str, ...] | None,
    tmp_path: Path,
    prepared: tuple[Any, Any],
    faults: Faults,
) -> None:
    before, after = prepared
    faults.counted = counted
    lake = tmp_path / "lake"
    struck = set()
    for at in range(1, MOST):
        shutil.rmtree(lake)
        shutil.copytree(tmp_path / "aside", lake)
        faults.arm(at, kill=how != "fails", after=how == "kills after")
        with suppress(OSError, OutputError, KilledError):
            bring(tmp_path)
        undisturbed = not faults.struck
        struck.add(faults.struck)
        faults.arm(MOST * MOST)

        assert shown(lake) in (before, after), f"operation {at}, {faults.struck}"
        bring(tmp_path)
        assert rows_shown(lake) == after
        opened = open_lake(str(lake))
        assert not any(NEXT in opened.table(name).refs() for name in opened.names)
        problems, orphans = verify(opened)
        assert problems == []
        assert [path for path in orphans if path.suffix == ".parquet"] == []
        if undisturbed:
            break
    assert undisturbed, "more operations than the loop goes through"
    assert "commit_table" in struck


def rows_shown(lake: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows by the current snapshot of each table: after a healed run, the set's."""
    found = shown(lake)
    assert found is not None
    assert {name: len(part) for name, part in rows(lake).items()} == {
        name: len(part) for name, part in found.items()
    }
    return found


@pytest.mark.slow
def test_a_lake_that_is_killed_while_it_is_made_is_made_by_the_next_refresh(
    tmp_path: Path,
    without_beam: None,  # noqa: ARG001  # for its effect
    faults: Faults,
) -> None:
    write_page(tmp_path / "in", "heron")
    lake = tmp_path / "lake"
    for at in range(1, MOST, 3):
        shutil.rmtree(lake, ignore_errors=True)
        faults.arm(at, kill=True)
        with suppress(KilledError):
            bring(tmp_path)
        undisturbed = not faults.struck
        faults.arm(MOST * MOST)

        bring(tmp_path)

        assert len(rows(lake)["pages"]) == 1
        if undisturbed:
            break
    assert undisturbed
