"""What a run has done so far, so that another one can go on from there.

The work of a run is cut into units, which follow from its inputs alone. Whoever has finished some
leaves a note in staging: their ids, the pieces that hold all their rows, and what was counted of
them. A note and its pieces count only if they are whole, so nothing must be synchronised: a unit
without them is done again.

`plan.json` says what the run was for: another run may only go on if it is for the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from naqi.transforms.write.counts import Counts, total
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.pieces import Run

Place = tuple[str, int]
"""Table and shard."""
Plan = Mapping[str, str]
"""What a run is for: name to a digest, or to a version. Runs of one plan write the same bytes."""

_PLAN = "plan.json"
_NOTES = "done"
_CHUNK = 1 << 20


class Done(NamedTuple):
    """What was finished of a run, by whoever was at it before."""

    units: frozenset[str] = frozenset()
    """Their ids."""
    runs: tuple[tuple[Place, Run], ...] = ()
    """All their rows."""
    counts: Counts = {}  # noqa: RUF012  # never changed


def unit_id(pieces: Iterable[Sequence[Any]]) -> str:
    """The id of a unit of pieces of input, each a path, a size and where it starts and stops."""
    return sha256(json.dumps([list(piece) for piece in pieces]).encode()).hexdigest()[:32]


def write_plan(folder: str, plan: Plan) -> None:
    """Say what the run is for whose staging folder this is."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    _write(Path(folder, _PLAN), dict(plan))


def write_note(
    folder: str, units: Sequence[str], runs: Sequence[tuple[Place, Run]], counts: Mapping[str, int]
) -> None:
    """Note in a staging folder that ``units`` are done, and that ``runs`` are all their rows."""
    paths = sorted({run.path for _, run in runs})
    note = {
        "units": list(units),
        "pieces": {Path(path).name: _told(path) for path in paths},
        "runs": [[*place, *run._replace(path=Path(run.path).name)] for place, run in runs],
        "counts": dict(counts),
    }
    notes = Path(folder, _NOTES)
    notes.mkdir(exist_ok=True)
    _write(notes / f"{uuid4().hex}.json", note)


def staged_run(output: str) -> tuple[str, Plan] | None:
    """The id of the run that left a plan in the staging of ``output``, and the plan."""
    plans = sorted(Path(output, HOUSE, "staging").glob(f"*/{_PLAN}"))
    found = [(path.parent.name, plan) for path in plans if isinstance(plan := _read(path), dict)]
    return found[-1] if found else None


def read_done(folder: str) -> Done:
    """What the notes in a staging folder tell that is whole. All else in it is deleted."""
    units: set[str] = set()
    runs: list[tuple[Place, Run]] = []
    counts: list[Counts] = []
    kept = {Path(folder, _PLAN)}
    for path in sorted(Path(folder, _NOTES).glob("*.json")):
        note = _read(path)
        if note is None or not units.isdisjoint(note["units"]) or not _is_whole(folder, note):
            continue
        units.update(note["units"])
        for table, shard, name, *rest in note["runs"]:
            runs.append(((table, shard), Run(str(Path(folder, name)), *rest)))
        counts.append(note["counts"])
        kept |= {path, *(Path(folder, name) for name in note["pieces"])}
    for path in Path(folder).rglob("*"):
        if path not in kept and not path.is_dir():
            path.unlink()
    return Done(frozenset(units), tuple(runs), total(counts))


def _is_whole(folder: str, note: Mapping[str, Any]) -> bool:
    try:
        return all(_told(str(Path(folder, name))) == told for name, told in note["pieces"].items())
    except OSError:
        return False


def _told(path: str) -> list[Any]:
    """Size and digest of a piece."""
    digest, size = sha256(), 0
    with Path(path).open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return [size, digest.hexdigest()]


def _write(path: Path, content: Mapping[str, Any]) -> None:
    """A file that is there whole, unless the power fails: then `_read` says that it is not."""
    temporary = path.with_suffix(".tmp")
    text = json.dumps(content)
    temporary.write_text(f"{sha256(text.encode()).hexdigest()}\n{text}", encoding="utf-8")
    temporary.replace(path)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        digest, _, text = path.read_text(encoding="utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if sha256(text.encode()).hexdigest() != digest:
        return None
    content: dict[str, Any] = json.loads(text)
    return content
