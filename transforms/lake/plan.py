"""What a refresh has to do, from what was seen before and what was seen now: pure, on Arrow tables.

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


class Plan(NamedTuple):
    """What is to be done."""

    wanted: pa.Table
    """The sightings of the pages to clean, by file."""
    removed: pa.Array
    """Ids of the pages whose rows go."""
    inputs_removed: pa.Array
    """Paths whose rows in ``inputs`` go."""
    inputs_added: pa.Table
    """New rows of ``inputs``."""
    counts: dict[str, int]
    """Pages ``new``, ``changed``, ``recleaned``, ``unchanged`` and ``gone``."""

    @property
    def nothing(self) -> bool:
        """Whether the lake is up to date."""
        return not len(self.wanted) and not len(self.removed)


def to_read(listed: pa.Table, state: pa.Table, cleaner: str, *, reclean: bool) -> pa.Table:
    """The files that must be read: new, changed, or read under other rules.

    Args:
        listed: The input files, `transforms.lake.sightings.LISTED`.
        state: The rows of ``inputs``.
        cleaner: See `transforms.lake.sightings.cleaner`.
        reclean: Read all.
    """
    if reclean:
        return listed
    done = state.filter(
        pc.and_(pc.equal(state["cleaner"], cleaner), pc.not_equal(state["version"], ""))
    )  # the rows of a file are written together: they have one version
    return listed.filter(pc.invert(_same(listed, done, "path", "version")))


def make_plan(
    listed: pa.ChunkedArray,
    read: pa.ChunkedArray,
    state: pa.Table,
    fresh: pa.Table,
    cleaner: str,
    *,
    delete_gone: bool,
    keep_all: bool,
    reclean: bool,
) -> Plan:
    """What to do.

    Args:
        listed: The paths of all input files.
        read: Of those that were read, as `to_read` told.
        state: The rows of ``inputs``.
        fresh: What was seen in ``read``, in the same schema. An empty ``version`` marks what is to
            be read again: the old sightings of such a file stand.
        cleaner: See `transforms.lake.sightings.cleaner`.
        delete_gone: Whether pages that are in no input file any more go.
        keep_all: Whether earlier versions of a page stay.
        reclean: Whether pages that are as they were are cleaned again.
    """
    kept, moved = _kept(listed, read, state, fresh, delete_gone=delete_gone)
    old = winners(state)
    # A file that is not listed cannot be read: what is in it wins only where it has won before.
    won = _same(kept, old, "page_id", "content_hash")
    open_to_all = pc.or_(pc.is_in(kept["path"], listed), won)
    new = winners(pa.concat_tables([kept.filter(open_to_all), fresh]))

    known = pc.is_in(new["page_id"], old["page_id"])
    same = _same(new, old, "page_id", "content_hash")
    redo = pc.and_(same, pc.is_in(new["path"], read))
    if not reclean:
        redo = pc.and_(redo, pc.invert(_done(new, redo, state, cleaner)))
    cleaned = new.filter(pc.or_(pc.invert(same), redo))
    gone = old.filter(pc.invert(pc.is_in(old["page_id"], new["page_id"])))
    gone_ids = gone["page_id"].combine_chunks()
    counts = {
        "new": len(new) - _sum(known),
        "changed": _sum(pc.and_(known, pc.invert(same))),
        "recleaned": _sum(redo),
        "unchanged": _sum(same) - _sum(redo),
        "gone": len(gone),
    }
    removed = [gone_ids] if keep_all else [gone_ids, cleaned["page_id"].combine_chunks()]
    added = _added(kept, moved, fresh)
    return Plan(cleaned.sort_by("path"), pa.concat_arrays(removed), moved, added, counts)


def winners(sightings: pa.Table) -> pa.Table:
    """The best sighting of each page, sorted by page: where it is, and what."""
    pages = sightings.filter(pc.is_valid(sightings["page_id"]))
    order = pc.sort_indices(pages, sort_keys=_BEST_FIRST)
    pages = pages.select(["path", "record", "page_id", "content_hash"]).take(order).combine_chunks()
    if not len(pages):
        return pages
    ids = pages["page_id"].combine_chunks()
    first = pc.not_equal(ids.slice(1), ids.slice(0, len(ids) - 1)).to_numpy(zero_copy_only=False)
    return pages.filter(pa.array(np.concatenate([[True], first])))


def _kept(
    listed: pa.ChunkedArray,
    read: pa.ChunkedArray,
    state: pa.Table,
    fresh: pa.Table,
    *,
    delete_gone: bool,
) -> tuple[pa.Table, pa.Array]:
    """The old sightings that stand, and the paths whose rows must be written anew.

    Of a file that was read those stand that are not seen again anywhere, unless what is gone is to
    go; they get an empty version, which says that the file as it is does not have them.
    """
    was_read = pc.is_in(state["path"], read)
    failed = fresh.filter(pc.equal(fresh["version"], ""))["path"]
    unseen = pc.and_(
        pc.is_valid(state["page_id"]), pc.invert(pc.is_in(state["page_id"], fresh["page_id"]))
    )
    if delete_gone:
        there = pc.and_(pc.is_in(state["path"], listed), pc.not_equal(state["version"], ""))
        unseen = pc.and_(unseen, pc.is_in(state["path"], failed))
    else:
        there = pc.is_valid(state["path"])
    stale = state.filter(pc.and_(was_read, unseen))
    empty = pa.array([""] * len(stale), pa.string())
    stale = stale.set_column(1, state.schema.field("version"), empty)
    stands = pc.and_(pc.invert(was_read), there)
    moved = pc.unique(state.filter(pc.invert(stands))["path"])
    return pa.concat_tables([state.filter(stands), stale]), moved


def _added(kept: pa.Table, moved: pa.Array, fresh: pa.Table) -> pa.Table:
    """The new rows of ``inputs``: a file's rows are written together."""
    return pa.concat_tables([kept.filter(pc.is_in(kept["path"], moved)), fresh])


def _same(rows: pa.Table, others: pa.Table, key: str, value: str) -> pa.Array:
    """Which of the rows have the value that ``others`` have for their key."""
    there = others[value].take(pc.index_in(rows[key], others[key]))
    return pc.fill_null(pc.equal(rows[value], there), fill_value=False)


def _done(rows: pa.Table, among: pa.Array, state: pa.Table, cleaner: str) -> pa.Array:
    """Which of the rows, of those marked, have been cleaned as ``cleaner`` says."""
    some = rows.filter(among)
    done = state.filter(
        pc.and_(pc.equal(state["cleaner"], cleaner), pc.is_in(state["page_id"], some["page_id"]))
    )
    found = some.filter(pc.is_in(_content(some), _content(done)))["page_id"]
    return pc.is_in(rows["page_id"], found)


def _content(sightings: pa.Table) -> pa.Array:
    """A word for each sighting that is the same where page and content are."""
    return pc.binary_join_element_wise(sightings["page_id"], sightings["content_hash"], " ")


def _sum(mask: pa.ChunkedArray) -> int:
    return int(pc.sum(mask, min_count=0).as_py() or 0)
