"""What a stream remembers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from naqi.schemas.config import CleanConfig
from naqi.transforms.watch.ledger import Change, Failure, Ledger, Stored
from naqi.transforms.write.errors import OutputError, VerificationError
from tests.fake_stream import landed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path, tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(path, tmp_path) as ledger:
        yield ledger


ONE_PAGE = Change([], [Stored("pages/a", 1, 9, "")], [], {"pages_read": 1, "pages_written": 1})


def test_files_are_seen_once_their_batch_is_done(ledger: Ledger) -> None:
    ledger.set_plan(landed([1]))
    ledger.set_pending(ONE_PAGE)
    assert ledger.unseen([b"000001.txt", b"000002.txt"]) == [b"000001.txt", b"000002.txt"]
    ledger.finish(ONE_PAGE)
    assert ledger.unseen([b"000001.txt", b"000002.txt"]) == [b"000002.txt"]
    assert (ledger.plan(), ledger.pending()) == ([], None)


def test_it_knows_from_which_batch_on_a_configuration_holds(path: Path, tmp_path: Path) -> None:
    first, other, last = (
        CleanConfig(),
        CleanConfig(keep=("caption",)),
        CleanConfig(min_characters=9),
    )
    with Ledger(path, tmp_path) as ledger:
        assert ledger.use(other) is None
        assert ledger.use(first) is None  # no batch was cleaned by the one before
        ledger.finish(ONE_PAGE)
        assert ledger.use(first) is None
        assert ledger.use(last) == first.digest
        assert ledger.use(other) == first.digest
    with Ledger(path) as again:
        again.finish(ONE_PAGE._replace(added=[Stored("pages/b", 1, 9, "")]))
        assert again.use(first) == other.digest
        assert again.configs() == [
            (1, first.digest, {}),
            (2, other.digest, {"keep": ["caption"]}),
            (3, first.digest, {}),
        ]


def test_plan_and_pending_change_outlive_the_process(path: Path, tmp_path: Path) -> None:
    with Ledger(path, tmp_path) as ledger:
        ledger.set_plan(landed([1]))
        ledger.set_pending(ONE_PAGE)
    with Ledger(path) as again:
        assert again.plan() == landed([1])
        assert again.pending() == ONE_PAGE
        assert again.id == ledger.id


def test_failures_are_counted_until_the_file_is_done(path: Path, tmp_path: Path) -> None:
    (one,) = landed([1])
    with Ledger(path, tmp_path) as ledger:
        for sure in (False, True, True):
            ledger.set_plan([one])
            ledger.give_up_plan([one.name], f"sure: {sure}", sure=sure)
        assert ledger.plan() == []
    with Ledger(path) as again:
        assert again.failures() == {one.name: Failure(2, "sure: True")}
        again.set_plan([one])
        again.set_pending(ONE_PAGE)
        again.finish(ONE_PAGE)
        assert again.failures() == {}


def test_a_compaction_leaves_the_planned_batch_as_it_is(ledger: Ledger) -> None:
    ledger.set_plan(landed([1]))
    ledger.set_pending(ONE_PAGE)
    ledger.finish(ONE_PAGE)
    ledger.set_plan(landed([2]))
    ledger.finish(Change([], [Stored("pages/b", 1, 9, "")], ["pages/a"], {}))
    assert [file.path for file in ledger.data()] == ["pages/b"]
    assert ledger.plan() == landed([2])
    assert ledger.totals() == {"batches": 1, "files": 1, "pages_read": 1, "pages_written": 1}


@pytest.mark.parametrize(
    "change",
    [
        ONE_PAGE._replace(counts={"pages_read": 2, "pages_written": 1}),
        ONE_PAGE._replace(added=[Stored("pages/a", 2, 9, "")]),
        ONE_PAGE._replace(added=[*ONE_PAGE.added, Stored("dropped/a", 1, 9, "")]),
    ],
    ids=["a page was lost", "a row too many", "rows that nobody counted"],
)
def test_what_does_not_add_up_is_not_noted(ledger: Ledger, change: Change) -> None:
    ledger.set_plan(landed([1]))
    ledger.set_pending(change)
    with pytest.raises(VerificationError):
        ledger.finish(change)
    assert (ledger.data(), ledger.plan(), ledger.pending()) == ([], landed([1]), change)


def test_a_stream_belongs_to_its_folder(path: Path, ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="of another folder"):
        Ledger(path, tmp_path / "other")
    assert ledger.folder == str(tmp_path.resolve())


def test_a_damaged_ledger_is_told_of(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(OutputError, match=r"ledger\.db cannot be used"):
        Ledger(path, tmp_path)
