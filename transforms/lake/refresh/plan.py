"""What a refresh has to do, from what was seen before and what was seen now: pure, on Arrow tables.

What becomes of a page depends on its own sightings, and on sets of paths: so a plan can be made for
some pages at a time (`transforms.lake.refresh.spill`).

A page stands for its best sighting: the latest ``fetched_at``, then the latest refresh that saw it,
then content hash, path and record. What a lake holds is a function of the sightings in ``inputs``
alone, so the next refresh needs no other memory.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_BEST_FIRST = [
    ("page_id", "ascending"),
    ("fetched_at", "descending"),
    ("seen", "descending"),
    ("content_hash", "ascending"),
    ("path", "ascending"),
    ("record", "ascending"),
]


_PLACE = ["path", "record", "page_id", "content_hash"]
_SEEN_NOW = "seen now"
"""Name of a column: whether this refresh has seen the page there."""


class Paths(NamedTuple):
    """Paths of input files."""

    listed: pa.ChunkedArray
    """Of all that are there."""
    read: pa.ChunkedArray
    """Of those that were read, as `to_read` told."""
    failed: pa.Array
    """Of those of which not all could be read: their old sightings stand."""
    moved: pa.Array
    """Of those whose rows in ``inputs`` go: see `moved`."""


class Plan(NamedTuple):
    """What is to be done about some pages."""

    wanted: pa.Table
    """The sightings of the pages to clean."""
    removed: pa.Array
    """Ids of the pages whose rows go."""
    inputs_added: pa.Table
    """New rows of ``inputs``."""
    counts: dict[str, int]
    """Pages ``new``, ``changed``, ``recleaned``, ``unchanged``, ``stale`` and ``gone``.

    Stale are those whose content is as it was, but which other rules or another configuration
    cleaned, and which are left so: for another time, or since no input file has them any more.
    """
    known: int
    """How many pages were known before."""
    missing: int
    """How many of them the inputs, as they are now, do not have: gone, or kept all the same."""


def to_read(listed: pa.Table, done: pa.Table) -> pa.Table:
    """The files that must be read: new, or not as they were.

    Args:
        listed: The input files, `transforms.lake.refresh.sightings.LISTED`.
        done: Path and version of those that need not be read again.
    """
    return listed.filter(pc.invert(_same(listed, done, "path", "version")))


def moved(
    state: pa.Table, listed: pa.ChunkedArray, read: pa.ChunkedArray, *, delete_gone: bool
) -> pa.Array:
    """The paths of those files that have a row in ``state`` which does not stand."""
    return pc.unique(state.filter(pc.invert(_stands(state, listed, read, delete_gone)))["path"])


def make_plan(
    paths: Paths,
    state: pa.Table,
    fresh: pa.Table,
    cleaner: str,
    *,
    delete_gone: bool,
    keep_all: bool,
    reclean: bool,
) -> Plan:
    """What to do about the pages of ``state`` and ``fresh``, of which these are all rows.

    Args:
        paths: The input files.
        state: Rows of ``inputs``.
        fresh: What was seen in the files that were read, in the same schema. An empty ``version``
            marks what is to be read again.
        cleaner: See `transforms.lake.refresh.sightings.cleaner`.
        delete_gone: Whether pages that are in no input file any more go.
        keep_all: Whether earlier versions of a page stay.
        reclean: Whether pages that are as they were are cleaned again.
    """
    kept = _kept(paths, state, fresh, delete_gone=delete_gone)
    old = winners(state, "cleaner")
    # A file that is not listed cannot be read: what is in it wins only where it has won before.
    won = _same(kept, old, "page_id", "content_hash")
    open_to_all = pc.or_(pc.is_in(kept["path"], paths.listed), won)
    new = winners(
        pa.concat_tables(
            [_marked(kept.filter(open_to_all), seen=False), _marked(fresh, seen=True)]
        ),
        _SEEN_NOW,
    )

    known = pc.is_in(new["page_id"], old["page_id"])
    same = _same(new, old, "page_id", "content_hash")
    done = _done(new, old, cleaner)
    redo = pc.and_(same, new[_SEEN_NOW])  # a page that left its file cannot be read again
    if not reclean:
        redo = pc.and_(redo, pc.invert(done))
    stale = pc.and_(same, pc.invert(pc.or_(redo, done)))
    again = pc.or_(pc.invert(same), redo)
    gone = old.filter(pc.invert(pc.is_in(old["page_id"], new["page_id"])))
    counts = {
        "new": len(new) - _sum(known),
        "changed": _sum(pc.and_(known, pc.invert(same))),
        "recleaned": _sum(redo),
        "unchanged": _sum(same) - _sum(redo) - _sum(stale),
        "stale": _sum(stale),
        "gone": len(gone),
    }
    replaced = new.filter(pc.and_(again, known))
    removed = [gone] if keep_all else [gone, replaced]
    ids = pa.concat_tables([rows.select(["page_id"]) for rows in removed])["page_id"]
    added = pa.concat_tables([kept.filter(pc.is_in(kept["path"], paths.moved)), fresh])
    return Plan(
        new.filter(again).select(_PLACE),
        ids.combine_chunks(),
        added,
        counts,
        len(old),
        len(old) - _sum(_are_there(old, kept, fresh, paths)),
    )


def winners(sightings: pa.Table, *more: str) -> pa.Table:
    """The best sighting of each page, sorted by page: where it is, and what.

    Args:
        sightings: All of these pages.
        more: Further columns to give.
    """
    pages = sightings.filter(pc.is_valid(sightings["page_id"]))
    order = pc.sort_indices(pages, sort_keys=_BEST_FIRST)
    pages = pages.select([*_PLACE, *more]).take(order).combine_chunks()
    if not len(pages):
        return pages
    ids = pages["page_id"].combine_chunks()
    first = pc.not_equal(ids.slice(1), ids.slice(0, len(ids) - 1)).to_numpy(zero_copy_only=False)
    return pages.filter(pa.array(np.concatenate([[True], first])))


def _stands(
    state: pa.Table, listed: pa.ChunkedArray, read: pa.ChunkedArray, delete_gone: bool
) -> pa.ChunkedArray:
    """Which of the rows are as they were."""
    there = pc.is_in(state["path"], listed)
    if delete_gone:
        there = pc.and_(there, pc.not_equal(state["version"], ""))
    else:
        there = pc.or_(there, pc.is_valid(state["page_id"]))
    return pc.and_(there, pc.invert(pc.is_in(state["path"], read)))


def _kept(paths: Paths, state: pa.Table, fresh: pa.Table, *, delete_gone: bool) -> pa.Table:
    """The old sightings that stand.

    Of a file that was read those stand that are not seen again anywhere, unless what is gone is to
    go; they get an empty version, which says that the file as it is does not have them.
    """
    unseen = pc.and_(
        pc.is_valid(state["page_id"]), pc.invert(pc.is_in(state["page_id"], fresh["page_id"]))
    )
    if delete_gone:
        unseen = pc.and_(unseen, pc.is_in(state["path"], paths.failed))
    stale = state.filter(pc.and_(pc.is_in(state["path"], paths.read), unseen))
    empty = pa.array([""] * len(stale), pa.string())
    version = state.schema.get_field_index("version")
    stale = stale.set_column(version, state.schema.field(version), empty)
    stands = _stands(state, paths.listed, paths.read, delete_gone)
    return pa.concat_tables([state.filter(stands), stale])


def _are_there(old: pa.Table, kept: pa.Table, fresh: pa.Table, paths: Paths) -> pa.ChunkedArray:
    """Which of the pages are in the input files, or in one that could not be read."""
    whole = pc.or_(pc.not_equal(kept["version"], ""), pc.is_in(kept["path"], paths.failed))
    there = kept.filter(pc.and_(pc.is_in(kept["path"], paths.listed), whole))
    seen = pa.chunked_array([*there["page_id"].chunks, *fresh["page_id"].chunks], pa.string())
    return pc.is_in(old["page_id"], seen)


def _same(rows: pa.Table, others: pa.Table, key: str, value: str) -> pa.Array:
    """Which of the rows have the value that ``others`` have for their key."""
    there = others[value].take(pc.index_in(rows[key], others[key]))
    return pc.fill_null(pc.equal(rows[value], there), fill_value=False)


def _done(new: pa.Table, old: pa.Table, cleaner: str) -> pa.Array:
    """Of which of the pages the lake has rows that were cleaned as ``cleaner`` says.

    They are of a page's best sighting: one in another file, seen since, tells nothing of them.
    """
    by = old["cleaner"].take(pc.index_in(new["page_id"], old["page_id"]))
    return pc.fill_null(pc.equal(by, cleaner), fill_value=False)


def _marked(sightings: pa.Table, *, seen: bool) -> pa.Table:
    return sightings.append_column(_SEEN_NOW, pa.repeat(seen, len(sightings)))


def _sum(mask: pa.ChunkedArray) -> int:
    return int(pc.sum(mask, min_count=0).as_py() or 0)
