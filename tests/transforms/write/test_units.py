"""What is noted of a run is believed only if it is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from naqi.transforms.write.counts import total
from naqi.transforms.write.pieces import Run
from naqi.transforms.write.units import (
    Place,
    read_done,
    staged_run,
    unit_id,
    write_note,
    write_plan,
)

PLAN = {"inputs": "a", "options": "b"}


def noted(folder: Path, name: str) -> tuple[Place, Run]:
    """A unit of this name, done: its piece, of as many bytes as the name has letters."""
    path = folder / f"{name}.arrow"
    path.write_bytes(name.encode())
    run = ("pages", 0), Run(str(path), 0, 1, len(name), 10)
    write_note(str(folder), [name], [run], {"pages_read": len(name)})
    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "_naqi" / "staging" / "run"
    write_plan(str(folder), PLAN)
    return folder


def test_what_was_noted_is_read_wherever_the_folder_is_now(folder: Path, tmp_path: Path) -> None:
    runs = [noted(folder, name) for name in ("heron", "owl")]
    done = read_done(str(folder))
    assert done.units == {"heron", "owl"}
    assert sorted(done.runs) == sorted(runs)
    assert done.counts == total([{"pages_read": 8}])
    folder.parents[2].joinpath("moved").mkdir()
    shutil.move(folder, tmp_path / "moved")
    moved = read_done(str(tmp_path / "moved" / "run"))
    assert {Path(run.path).parent for _, run in moved.runs} == {tmp_path / "moved" / "run"}


@pytest.mark.parametrize(
    "harm",
    [
        lambda folder: (folder / "owl.arrow").unlink(),
        lambda folder: (folder / "owl.arrow").write_bytes(b"ow"),
        lambda folder: (folder / "owl.arrow").write_bytes(b"awl"),
        lambda folder: _note_of(folder, "owl").write_bytes(b""),
        lambda folder: _note_of(folder, "owl").write_bytes(b"\0" * 99),
        lambda folder: _note_of(folder, "owl").write_text(_note_of(folder, "owl").read_text()[:-9]),
    ],
    ids=["gone", "cut", "changed", "empty note", "zeros", "cut note"],
)
def test_a_unit_whose_note_or_piece_is_not_whole_is_to_be_done_again(
    harm: object, folder: Path
) -> None:
    for name in ("heron", "owl"):
        noted(folder, name)
    harm(folder)  # type: ignore[operator]
    done = read_done(str(folder))
    assert done.units == {"heron"}
    assert done.counts == {"pages_read": 5}


def _note_of(folder: Path, name: str) -> Path:
    return next(p for p in (folder / "done").iterdir() if f'"{name}.arrow"' in p.read_text())


def test_a_unit_that_two_notes_tell_of_is_taken_once(folder: Path) -> None:
    for _ in range(2):
        noted(folder, "heron")
    done = read_done(str(folder))
    assert (len(done.runs), done.counts) == (1, {"pages_read": 5})


def test_what_no_note_tells_of_is_deleted(folder: Path) -> None:
    noted(folder, "heron")
    (folder / "half.arrow").write_bytes(b"a")
    (folder / "ready" / "pages").mkdir(parents=True)
    (folder / "ready" / "pages" / "part.parquet").write_bytes(b"a")
    read_done(str(folder))
    left = {path.name for path in folder.rglob("*") if path.is_file()}
    assert len(left) == 3
    assert {"plan.json", "heron.arrow"} < left


def test_a_plan_is_found_by_the_output_it_is_for(folder: Path) -> None:
    output = str(folder.parents[2])
    assert staged_run(output) == ("run", PLAN)
    (folder / "plan.json").write_text("{}")
    assert staged_run(output) is None


def test_units_are_known_by_what_they_read() -> None:
    pieces = [("a", 9, None, None), ("b", 9, 0, 5), ("b", 9, 5, None), ("b", 10, 5, None)]
    assert len({unit_id([piece]) for piece in pieces}) == len(pieces)
    assert unit_id(pieces) == unit_id([*pieces])
