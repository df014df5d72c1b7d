"""Whom a death is held against, and whose turn it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from naqi.pipelines.suspects import Suspects
from naqi.schemas.config import CleanConfig
from naqi.transforms.read.files.at_work import BATCH, NOTHING, READING, Left
from naqi.transforms.watch.ledger import Ledger
from tests.fake_stream import landed

ONE, TWO = landed([1, 2])


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", tmp_path) as ledger:
        yield ledger


def suspects(ledger: Ledger, folder: Path) -> Suspects:
    return Suspects(ledger, folder, folder, lambda _paths, _folder: None)


def failures(ledger: Ledger) -> dict[bytes, int]:
    return {name: failure.n for name, failure in ledger.failures().items()}


def at(folder: Path, name: bytes, state: int = READING) -> Left:
    return Left(state, 1, str(folder / name.decode()))


@pytest.mark.parametrize("died", ["signal 11: Segmentation fault", ""], ids=["seen", "unseen"])
def test_who_was_being_read_is_to_blame(ledger: Ledger, tmp_path: Path, died: str) -> None:
    ledger.set_plan([ONE, TWO])
    suspects(ledger, tmp_path).note_death(at(tmp_path, TWO.name), died)
    assert failures(ledger) == {TWO.name: 1}
    assert ledger.plan() == []


@pytest.mark.parametrize(
    ("state", "died"), [(BATCH, ""), (NOTHING, "signal 9: Killed"), (NOTHING, "")]
)
def test_a_kill_from_outside_blames_none(
    ledger: Ledger, tmp_path: Path, state: int, died: str
) -> None:
    ledger.set_plan([ONE, TWO])
    suspects(ledger, tmp_path).note_death(at(tmp_path, ONE.name, state), died)
    assert failures(ledger) == {}
    assert ledger.plan() == [ONE, TWO]


def test_a_batch_that_ends_the_process_is_tried_file_by_file(
    ledger: Ledger, tmp_path: Path
) -> None:
    of = suspects(ledger, tmp_path)
    for batch, counted in (
        ([ONE, TWO], {ONE.name: 0, TWO.name: 0}),
        ([TWO], {ONE.name: 0, TWO.name: 1}),
    ):
        ledger.set_plan(batch)
        of.note_death(at(tmp_path, ONE.name, BATCH), "signal 9: Killed")
        assert failures(ledger) == counted


def test_suspects_and_others_take_turns(ledger: Ledger, tmp_path: Path) -> None:
    of = suspects(ledger, tmp_path)
    assert of.parted([ONE, TWO]) == ([ONE, TWO], ())
    ledger.set_plan([ONE])
    of.note_death(at(tmp_path, ONE.name), "")
    assert of.parted([ONE, TWO]) == ([TWO], ())
    of.done([TWO])
    assert of.parted([ONE, TWO]) == ((), [ONE])
    assert of.parted([ONE]) == ([], [ONE])


def test_after_two_failures_a_file_is_rejected(ledger: Ledger, tmp_path: Path) -> None:
    of = suspects(ledger, tmp_path)
    for _ in range(2):
        assert of.rejection(ONE, CleanConfig(), str(tmp_path)) is None
        ledger.set_plan([ONE])
        of.note_death(at(tmp_path, ONE.name), "signal 6: Aborted")
    change = of.rejection(ONE, CleanConfig(), str(tmp_path))
    assert change is not None
    assert change.counts == {"pages_read": 1, "rejected/poison_file": 1}
    assert [file.rows for file in change.added] == [1]
