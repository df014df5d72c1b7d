"""A plan that is made of some pages at a time is the plan of all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("pyiceberg")

from naqi.schemas.page import digest
from naqi.transforms.lake.refresh import spill
from naqi.transforms.lake.refresh.parts import Parted
from naqi.transforms.lake.refresh.plan import Paths, make_plan, moved
from naqi.transforms.lake.refresh.sightings import LISTED, Seen, Sighting, to_table
from naqi.transforms.lake.refresh.spill import Planned, Sorted, plan_refresh
from naqi.transforms.lake.tables import INPUTS
from tests.transforms.lake.refresh.test_plan import paths, seen

SIGHTINGS = st.lists(
    st.builds(
        seen,
        st.sampled_from(["a", "b", "c", "d"]),
        st.one_of(st.none(), st.integers(0, 20).map(lambda number: digest(str(number)))),
        st.sampled_from("123"),
        st.integers(1, 3),
    ),
    max_size=20,
    unique_by=lambda s: (s.path, s.page_id),
)


class Before:
    """Stands for `transforms.lake.refresh.inputs.Inputs`."""

    def __init__(self, sightings: list[Sighting]) -> None:
        self._table = to_table(sightings)
        self.rows = len(self._table)

    def batches(self) -> Iterator[pa.Table]:
        yield self._table.slice(0, 3)
        yield self._table.slice(3)


def planned(old: list[Sighting], new: list[Sighting], folder: Path, **how: Any) -> Planned:
    folder.mkdir(parents=True)
    fresh = []
    for number, part in enumerate((new[:2], new[2:])):
        path = str(folder / f"seen-{number}.arrow")
        with pa.OSFile(path, "wb") as file, pa.ipc.new_file(file, INPUTS) as writer:
            writer.write_table(to_table(part))
        fresh.append(Seen(path, len(part), 0))
    listed = pa.table({"path": ["a", "b", "c"], "version": ["v"] * 3, "bytes": [1, 10, 100]})
    listed = listed.cast(LISTED)
    read = listed.filter(pa.compute.is_in(listed["path"], paths({s.path for s in new})))
    return plan_refresh(listed, read, Before(old), fresh, str(folder), "1", **how)  # type: ignore[arg-type]


@settings(max_examples=40)
@given(
    old=SIGHTINGS,
    new=SIGHTINGS,
    parts=st.sampled_from([1, 2, 16]),
    how=st.fixed_dictionaries(
        {"delete_gone": st.booleans(), "keep_all": st.booleans(), "reclean": st.booleans()}
    ),
)
def test_it_does_not_matter_how_many_parts_there_are(
    old: list[Sighting],
    new: list[Sighting],
    parts: int,
    how: dict[str, bool],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    new = [s._replace(seen=2) for s in new if s.path != "d"]
    there, read = paths({"a", "b", "c"}), paths({s.path for s in new})
    gone = moved(to_table(old), there, read, delete_gone=how["delete_gone"])
    names = Paths(there, read, pa.array([], pa.string()), gone)
    whole = make_plan(names, to_table(old), to_table(new), "1", **how)

    with patch.object(spill, "parts_for", lambda _rows: parts):
        done = planned(old, new, tmp_path_factory.mktemp("plan") / "staging", **how)

    assert done.counts == whole.counts
    assert sorted(done.removed.to_pylist()) == sorted(whole.removed.to_pylist())
    assert sorted(done.inputs_removed.to_pylist()) == sorted(gone.to_pylist())
    assert rows(done.wanted) == in_order(whole.wanted, "path", "record", "page_id")
    assert rows(done.inputs_added) == in_order(
        whole.inputs_added, "path", "page_id", "record", "content_hash"
    )
    opened = set(whole.wanted["path"].to_pylist())
    assert (done.files, done.bytes) == (
        len(opened),
        sum({"a": 1, "b": 10, "c": 100}[path] for path in opened),
    )


def rows(found: Sorted) -> list[dict[str, Any]]:
    return [row for table in found for row in table.to_pylist()]


def in_order(table: pa.Table, *keys: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = table.sort_by([(key, "ascending") for key in keys]).to_pylist()
    return listed


def test_the_rows_of_a_page_are_in_one_part(tmp_path: Path) -> None:
    ids = [digest(str(number % 100)) for number in range(1000)]
    with Parted(pa.schema([("page_id", pa.string())]), str(tmp_path), 7) as parted:
        for start in range(0, 1000, 300):
            parted.add(pa.table({"page_id": ids[start : start + 300]}))

    found = [table["page_id"].to_pylist() for table in parted.tables()]

    assert sorted(page for part in found for page in part) == sorted(ids)
    assert sum(len(set(part)) for part in found) == len(set(ids))
    assert all(found)
