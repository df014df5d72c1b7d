"""Which input files a refresh reads: the new, the changed, and those with outdated pages.

A page is outdated if the sighting that its rows are of has another cleaner than is in force. Of a
large lake they can be cleaned again a few at a time. Then the file of that sighting is read and no
other: a page that stands in the crawls of a whole year is read once.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from naqi.transforms.lake.refresh.inputs import Inputs
from naqi.transforms.lake.refresh.parts import Parted, parts_for
from naqi.transforms.lake.refresh.plan import to_read, winners
from naqi.transforms.lake.tables import INPUTS


class Reading(NamedTuple):
    """What a refresh reads."""

    files: pa.Table
    """Of those that are listed."""
    number: int
    """Of the refresh."""
    outdated: int
    """Outdated pages that are left for later."""


def select_files(
    listed: pa.Table, state: Inputs, cleaner: str, folder: str, most_outdated: int | None
) -> Reading:
    """The files to read.

    Args:
        listed: The input files, `transforms.lake.refresh.sightings.LISTED`.
        state: What was seen before.
        cleaner: That is in force: see `transforms.lake.refresh.sightings.cleaner`.
        folder: For what is kept on disk.
        most_outdated: Outdated pages to read at most, though one file at least; None for all files
            that were read under another cleaner.
    """
    known, last = state.known()
    current = pc.equal(known["cleaner"], cleaner)
    if most_outdated is None or pc.all(current, min_count=0).as_py():
        return Reading(to_read(listed, known.filter(current)), last + 1, 0)
    read = to_read(listed, known)["path"]
    unchanged = listed["path"].filter(pc.invert(pc.is_in(listed["path"], read)))
    pages = outdated_pages(unchanged, state, cleaner, folder)
    again = choose_files(pages, most_outdated)
    paths = pa.concat_arrays([*read.chunks, pa.array(again, pa.string())])
    left = pages.total() - sum(pages[path] for path in again)
    return Reading(listed.filter(pc.is_in(listed["path"], paths)), last + 1, left)


def outdated_pages(
    paths: pa.ChunkedArray, state: Inputs, cleaner: str, folder: str
) -> Counter[str]:
    """How many outdated pages there are in each file of ``paths`` that has one.

    Memory is bounded: what was seen before is parted on disk.
    """
    found: Counter[str] = Counter()
    with Parted(INPUTS, folder, parts_for(state.rows)) as parted:
        for rows in state.batches():
            parted.add(rows)
    for part in parted.tables():
        pages = winners(part, "cleaner")
        old = pc.and_(pc.not_equal(pages["cleaner"], cleaner), pc.is_in(pages["path"], paths))
        for counted in pc.value_counts(pages["path"].filter(old)).to_pylist():
            found[counted["values"]] += counted["counts"]
    return found


def choose_files(pages: Counter[str], most: int) -> list[str]:
    """The first files, by path, that have no more than ``most`` pages together; one at least.

    Args:
        pages: How many each of them has.
        most: See above.
    """
    paths = sorted(pages)
    ends = np.cumsum([pages[path] for path in paths])
    return paths[: max(1, int(np.searchsorted(ends, most, "right")))]
