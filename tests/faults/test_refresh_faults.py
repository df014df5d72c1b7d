"""Every file operation and every commit of a refresh fails once, or is the last of its process.

The lake is then what it was, or what it was to become, in all tables; the next refresh needs no
help and gives the rows that an undisturbed one gives.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("pyiceberg")
pytest.importorskip("sqlalchemy")

from naqi.transforms.lake.catalog import open_lake
from naqi.transforms.lake.commit import NEXT
from naqi.transforms.lake.upkeep.verify import verify
from naqi.transforms.write.errors import OutputError
from tests.faults.operations import Copying, Failing, Operations, operations, undisturbed
from tests.lakes import TEXT, Rows, bring, shown, without_beam, write_page

__all__ = ["operations", "without_beam"]  # fixtures

pytestmark = pytest.mark.usefixtures("without_beam")


class Prepared(NamedTuple):
    """A lake of one refresh whose inputs have changed since, and the rows of both states."""

    folder: Path
    before: Rows | None
    after: Rows | None

    @property
    def lake(self) -> Path:
        return self.folder / "lake"

    def reset(self, state: str = "aside") -> None:
        shutil.rmtree(self.lake, ignore_errors=True)
        shutil.copytree(self.folder / state, self.lake)

    def touched(self) -> bool:
        """Whether a byte of the lake is not as it was."""
        return _contents(self.lake) != _contents(self.folder / "aside")

    def check(self, where: str) -> None:
        """Readers see one of the two states, and the next refresh brings the second."""
        assert shown(self.lake) in (self.before, self.after), where
        bring(self.folder)
        assert shown(self.lake) == self.after, where
        opened = open_lake(str(self.lake))
        assert not any(NEXT in opened.table(name).refs() for name in opened.names), where
        problems, _, _, orphans = verify(opened)
        assert problems == [], where
        assert [path for path in orphans if path.endswith(".parquet")] == [], where


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    for name in ("heron", "otter"):
        write_page(tmp_path / "in", name)
    bring(tmp_path)
    before = shown(tmp_path / "lake")
    shutil.copytree(tmp_path / "lake", tmp_path / "aside")
    write_page(tmp_path / "in", "otter", TEXT + " It left at dawn.")
    write_page(tmp_path / "in", "owl")
    bring(tmp_path)
    return Prepared(tmp_path, before, shown(tmp_path / "lake"))


@pytest.mark.parametrize(
    "only", ["commit_table", pytest.param(None, marks=[pytest.mark.slow, pytest.mark.timeout(900)])]
)
def test_killed_anywhere_it_leaves_a_lake_that_the_next_refresh_heals(
    only: str | None, prepared: Prepared, operations: Operations
) -> None:
    prepared.reset()
    killed = Copying(prepared.lake, prepared.folder / "killed", only=only)
    operations.around = killed
    bring(prepared.folder)
    operations.around = undisturbed
    assert shown(prepared.lake) == prepared.after
    seen = set()
    for where, copy in killed.made:
        prepared.reset(str(copy))
        seen.add(str(shown(prepared.lake)))
        prepared.check(where)
    assert seen == {str(prepared.before), str(prepared.after)}
    assert len(killed.made) > (10 if only else 50)


@pytest.mark.parametrize(
    ("after", "only"),
    [
        pytest.param(False, None, marks=[pytest.mark.slow, pytest.mark.timeout(1800)]),
        pytest.param(True, "commit_table", marks=pytest.mark.slow, id="its answer is lost"),
    ],
)
def test_whatever_fails_the_lake_is_whole_and_the_next_refresh_heals_it(
    after: bool, only: str | None, prepared: Prepared, operations: Operations
) -> None:
    struck = set()
    for at in count(1):
        prepared.reset()
        operations.around = fault = Failing(at, after=after, only=only)
        with suppress(OutputError, OSError):
            bring(prepared.folder)
        operations.around = undisturbed
        if not fault.struck:
            break
        struck.add(fault.struck)
        if prepared.touched():
            prepared.check(f"operation {at}, {fault.struck}")
    assert "commit_table" in struck
    assert at > (10 if only else 150)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_killed_while_it_is_made_a_lake_is_made_by_the_next_refresh(
    tmp_path: Path, operations: Operations
) -> None:
    write_page(tmp_path / "in", "heron")
    lake = tmp_path / "lake"
    operations.around = killed = Copying(lake, tmp_path / "killed")
    bring(tmp_path)
    operations.around = undisturbed
    made = shown(lake)
    for where, copy in killed.made:
        shutil.rmtree(lake)
        shutil.copytree(copy, lake)
        bring(tmp_path)
        assert shown(lake) == made, where
    assert len(killed.made) > 50


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_killed_by_the_system_at_a_commit_it_leaves_a_lake_that_is_healed(
    prepared: Prepared, operations: Operations
) -> None:
    for at in count(1):
        prepared.reset()
        child = os.fork()
        if child == 0:
            operations.around = dying_at(at)
            bring(prepared.folder)
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        if status == 0:
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
        prepared.check(f"commit {at}")
    assert at > 5


def dying_at(at: int) -> Callable[[str, Callable[[], Any]], Any]:
    numbers = count(1)

    def around(name: str, operation: Callable[[], Any]) -> Any:
        if name == "commit_table" and next(numbers) == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return operation()

    return around
