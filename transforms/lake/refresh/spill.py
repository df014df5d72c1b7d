"""The plan of a refresh: made of some pages at a time, and kept on disk, so that memory is bounded.

What is held whole has a row a file, or a row a page that changes: paths, and ids of what goes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.transforms.lake.refresh.inputs import Inputs
from naqi.transforms.lake.refresh.parts import Parted, parts_for
from naqi.transforms.lake.refresh.plan import Paths, make_plan, moved
from naqi.transforms.lake.refresh.sightings import Seen
from naqi.transforms.lake.tables import INPUTS, ORDER
from naqi.transforms.write.files import arrow_input, join
from naqi.transforms.write.merge import merge
from naqi.transforms.write.pieces import Run, piece, sort, write_run

WANTED = pa.schema([INPUTS.field(name) for name in ("path", "record", "page_id", "content_hash")])
_SCHEMAS = {"inputs": INPUTS, "wanted": WANTED}
_ORDER = {"inputs": ORDER["inputs"], "wanted": tuple(WANTED.names)}


class Sorted:
    """Rows on disk, taken in any order and given sorted."""

    def __init__(self, name: str, folder: str) -> None:
        self._name = name
        self._folder = folder
        self._runs: list[Run] = []

    def add(self, rows: pa.Table) -> None:
        """Take some rows."""
        if not len(rows):
            return
        path = join(self._folder, f"{len(self._runs):03d}-{self._name}.arrow")
        with piece(path, self._name, _SCHEMAS) as writer:
            run = write_run(writer, path, [sort(rows, _ORDER[self._name])])
        self._runs.append(run)

    def __len__(self) -> int:
        return sum(run.rows for run in self._runs)

    def __iter__(self) -> Iterator[pa.Table]:
        """All rows, in tables of any length."""
        return merge(self._name, self._runs, self._folder, _ORDER, _SCHEMAS)


@dataclass(frozen=True)
class Planned:
    """What a refresh is to do."""

    wanted: Sorted
    """The sightings of the pages to clean, by file."""
    files: int
    """How many files they are in."""
    bytes: int
    """The size of those."""
    removed: pa.Array
    """Ids of the pages whose rows go."""
    inputs_removed: pa.Array
    """Paths whose rows in ``inputs`` go."""
    inputs_added: Sorted
    """New rows of ``inputs``."""
    counts: dict[str, int]
    """See `transforms.lake.refresh.plan.Plan`."""
    known: int
    """See there."""
    missing: int
    """See there."""

    @property
    def nothing(self) -> bool:
        """Whether the lake is up to date."""
        return not len(self.wanted) and not len(self.removed)


def plan_refresh(
    listed: pa.Table,
    read: pa.Table,
    state: Inputs,
    fresh: list[Seen],
    folder: str,
    cleaner: str,
    *,
    delete_gone: bool,
    keep_all: bool,
    reclean: bool,
) -> Planned:
    """See `transforms.lake.refresh.plan.make_plan`.

    Args:
        listed: The input files, `transforms.lake.refresh.sightings.LISTED`.
        read: Those of them that were read.
        state: What was seen before.
        fresh: What was seen in ``read``.
        folder: For what is kept on disk.
        cleaner: See `make_plan`.
        delete_gone: See `make_plan`.
        keep_all: See `make_plan`.
        reclean: See `make_plan`.
    """
    parts = parts_for(state.rows + sum(file.rows for file in fresh))
    with (
        Parted(INPUTS, join(folder, "before"), parts) as before,
        Parted(INPUTS, join(folder, "now"), parts) as now,
    ):
        paths = Paths(
            listed["path"],
            read["path"],
            failed=_spill(map(_rows, fresh), now, _failed),
            moved=_spill(
                state.batches(),
                before,
                lambda rows: moved(rows, listed["path"], read["path"], delete_gone=delete_gone),
            ),
        )
    wanted, added = Sorted("wanted", folder), Sorted("inputs", folder)
    removed = [pa.array([], pa.string())]
    counts: Counter[str] = Counter()
    known = missing = 0
    opened = np.zeros(len(listed), bool)
    for old, new in zip(before.tables(), now.tables(), strict=True):
        plan = make_plan(
            paths, old, new, cleaner, delete_gone=delete_gone, keep_all=keep_all, reclean=reclean
        )
        wanted.add(plan.wanted)
        added.add(plan.inputs_added)
        removed.append(plan.removed)
        counts.update(plan.counts)
        known, missing = known + plan.known, missing + plan.missing
        opened |= pc.is_in(listed["path"], plan.wanted["path"]).to_numpy()
    return Planned(
        wanted=wanted,
        files=int(opened.sum()),
        bytes=int(listed["bytes"].to_numpy()[opened].sum()),
        removed=pa.concat_arrays(removed),
        inputs_removed=paths.moved,
        inputs_added=added,
        counts=dict(counts),
        known=known,
        missing=missing,
    )


def _spill(
    tables: Iterable[pa.Table], into: Parted, paths: Callable[[pa.Table], pa.Array]
) -> pa.Array:
    """Put all rows into ``into``; the ``paths`` of them, each once."""
    found = pa.array([], pa.string())
    for rows in tables:
        into.add(rows)
        found = pc.unique(pa.concat_arrays([found, paths(rows)]))
    return found


def _failed(fresh: pa.Table) -> pa.Array:
    return pc.unique(fresh.filter(pc.equal(fresh["version"], ""))["path"])


def _rows(found: Seen) -> pa.Table:
    with arrow_input(found.path) as source, pa.ipc.open_file(source) as reader:
        return reader.read_all()
