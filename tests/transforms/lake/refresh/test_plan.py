"""What a refresh does follows from what was seen before and what is seen now."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import NamedTuple

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("pyiceberg")

from naqi.transforms.lake.refresh.plan import Paths, make_plan, moved, to_read, winners
from naqi.transforms.lake.refresh.sightings import Sighting, to_table
from tests.fake_pages import some


def seen(
    path: str, page: str | None, content: str, day: int | None = 1, refresh: int = 1, by: str = "1"
) -> Sighting:
    at = datetime(2026, 1, day, tzinfo=timezone.utc) if day else None
    return some(
        Sighting,
        path=path,
        version="v",
        cleaner=by,
        page_id=page,
        content_hash=content if page else None,
        fetched_at=at,
        seen=refresh,
    )


class Done(NamedTuple):
    """What a plan has, and the paths whose rows of ``inputs`` go."""

    wanted: pa.Table
    removed: pa.Array
    inputs_added: pa.Table
    counts: dict[str, int]
    inputs_removed: pa.Array

    @property
    def nothing(self) -> bool:
        return not len(self.wanted) and not len(self.removed)


def plan(
    old: list[Sighting],
    new: list[Sighting],
    listed: set[str] | None = None,
    *,
    delete_gone: bool = False,
    reclean: bool = False,
    keep_all: bool = False,
) -> Done:
    read = paths({sighting.path for sighting in new})
    there = paths(listed if listed is not None else {sighting.path for sighting in (*old, *new)})
    of_old = to_table(old)
    done = make_plan(
        Paths(
            there,
            read,
            failed=pa.array([s.path for s in new if not s.version], pa.string()),
            moved=moved(of_old, there, read, delete_gone=delete_gone),
        ),
        of_old,
        to_table(new),
        "1",
        delete_gone=delete_gone,
        keep_all=keep_all,
        reclean=reclean,
    )
    return Done(*done[:4], moved(of_old, there, read, delete_gone=delete_gone))


def paths(names: set[str]) -> pa.ChunkedArray:
    return pa.chunked_array([pa.array(sorted(names), pa.string())])


def wanted(done: Done) -> list[tuple[str, str, str]]:
    """File, page and content of what is to be cleaned."""
    columns = (done.wanted[name].to_pylist() for name in ("path", "page_id", "content_hash"))
    return sorted(zip(*columns, strict=True))


def state_after(old: list[Sighting], done: Done) -> pa.Table:
    stands = [s for s in old if s.path not in set(done.inputs_removed.to_pylist())]
    return pa.concat_tables([to_table(stands), done.inputs_added])


def content(state: pa.Table) -> dict[str, str]:
    best = winners(state)
    ids, contents = best["page_id"].to_pylist(), best["content_hash"].to_pylist()
    return dict(zip(ids, contents, strict=True))


def test_pages_are_new_changed_or_unchanged() -> None:
    done = plan(
        [seen("a", "p", "1"), seen("b", "q", "1")], [seen("c", "p", "2", 2), seen("d", "r", "1")]
    )

    counts = {name: n for name, n in done.counts.items() if n}
    assert counts == {"new": 1, "changed": 1, "unchanged": 1}
    assert wanted(done) == [("c", "p", "2"), ("d", "r", "1")]


def test_the_same_content_in_another_file_is_nothing_to_do() -> None:
    assert plan([seen("a", "p", "1")], [seen("b", "p", "1", 9)]).nothing


def test_of_two_sightings_in_one_run_the_later_counts() -> None:
    done = plan([], [seen("a", "p", "old", 3), seen("b", "p", "new", 4)])

    assert wanted(done) == [("b", "p", "new")]


def test_late_data_does_not_replace_newer_content() -> None:
    assert plan([seen("a", "p", "new", 5)], [seen("b", "p", "old", 2)]).nothing


def test_without_times_the_later_delivery_wins() -> None:
    done = plan([seen("a", "p", "1", None, 1)], [seen("b", "p", "2", None, 2)])

    assert done.counts["changed"] == 1


def test_pages_that_are_gone_stay_unless_they_are_to_be_deleted() -> None:
    old = [seen("a", "p", "1"), seen("b", "q", "1")]

    assert plan(old, [], {"a"}).nothing
    deleted = plan(old, [], {"a"}, delete_gone=True)
    assert (deleted.counts["gone"], deleted.removed.to_pylist()) == (1, ["q"])


def test_what_others_cleaned_and_no_file_has_any_more_is_stale() -> None:
    old = [seen("a", "p", "1", by="0"), seen("b", "q", "1", by="0")]

    done = plan(old, [seen("b", "q", "1", 1, 2)], {"b"})

    counts = {name: n for name, n in done.counts.items() if n}
    assert counts == {"stale": 1, "recleaned": 1}
    assert wanted(done) == [("b", "q", "1")]


def test_a_page_that_left_its_file_is_remembered() -> None:
    old = [seen("a", "p", "1"), seen("a", "q", "1")]

    done = plan(old, [seen("a", "p", "1", 1, 2)])

    assert done.nothing
    assert content(state_after(old, done)) == {"p": "1", "q": "1"}
    gone = plan(old, [seen("a", "p", "1", 1, 2)], delete_gone=True)
    assert gone.removed.to_pylist() == ["q"]


def test_an_older_copy_takes_the_place_of_one_that_is_gone() -> None:
    old = [seen("a", "p", "old", 1), seen("b", "p", "new", 2)]

    done = plan(old, [], {"a"}, delete_gone=True)

    assert wanted(done) == [("a", "p", "old")]


def test_an_unreadable_file_deletes_nothing() -> None:
    broken = seen("a", "error", "e")._replace(version="")

    done = plan([seen("a", "p", "1")], [broken], delete_gone=True)

    assert done.counts["gone"] == 0


def test_other_rules_clean_again_what_they_can_read() -> None:
    old = [seen("a", "p", "1", by="0"), seen("b", "q", "1", by="1")]

    done = plan(old, [seen("a", "p", "1", refresh=2)])
    assert (done.counts["recleaned"], done.removed.to_pylist()) == (1, ["p"])


def test_what_is_not_in_its_file_any_more_is_not_cleaned_again() -> None:
    left = [seen("a", "p", "1", by="0"), seen("a", "q", "1", by="0")]
    broken = seen("b", "error", "e", refresh=2)._replace(version="")

    for reclean in (False, True):
        done = plan(left, [seen("a", "p", "1", refresh=2)], reclean=reclean)
        assert wanted(done) == [("a", "p", "1")]
        done = plan([seen("b", "r", "1", by="0")], [broken], reclean=reclean)
        assert wanted(done) == [("b", "error", "e")]


def test_a_page_is_done_over_until_the_best_sighting_of_it_is() -> None:
    best, other = seen("b", "p", "1", 2, by="0"), seen("a", "p", "1", 1, by="0")

    done = plan([best, other], [other._replace(cleaner="1", seen=2)], {"a", "b"})
    assert done.nothing  # the rows are of the best one, whose file was not read
    done = plan([best, other._replace(cleaner="1", seen=2)], [best._replace(cleaner="1", seen=3)])
    assert wanted(done) == [("b", "p", "1")]


def test_a_file_is_read_if_it_is_not_as_it_was() -> None:
    files = pa.table({"path": ["a", "b", "c"], "version": ["v", "v", "v"]})
    done = pa.table({"path": ["b", "a"], "version": ["v", "older"]})

    assert to_read(files, done)["path"].to_pylist() == ["a", "c"]


def test_a_file_without_pages_is_remembered_while_it_is_there() -> None:
    empty = [seen("a", None, None)]

    assert plan(empty, [], {"a"}).inputs_removed.to_pylist() == []
    assert plan(empty, [], {"b"}).inputs_removed.to_pylist() == ["a"]


def test_keep_all_removes_nothing_that_changed() -> None:
    done = plan([seen("a", "p", "1")], [seen("a", "p", "2", 2)], keep_all=True)

    assert (done.counts["changed"], done.removed.to_pylist()) == (1, [])


SIGHTINGS = st.lists(
    st.builds(
        seen,
        st.sampled_from("abc"),
        st.sampled_from("pqr"),
        st.sampled_from("123"),
        st.integers(1, 3),
    ),
    max_size=8,
    unique_by=lambda s: (s.path, s.page_id),
)


@settings(max_examples=200)
@given(old=SIGHTINGS, new=SIGHTINGS, delete_gone=st.booleans(), reclean=st.booleans())
def test_what_is_done_is_what_the_new_state_asks_for(
    old: list[Sighting], new: list[Sighting], delete_gone: bool, reclean: bool
) -> None:
    """The lake holds the winners' content before and after: nothing else has to be remembered."""
    new = [s._replace(seen=2) for s in new]
    done = plan(old, new, set("abc"), delete_gone=delete_gone, reclean=reclean)

    read = {s.path for s in new}
    there = {(s.path, s.page_id, s.content_hash) for s in new}
    assert {key for key in wanted(done) if key[0] in read} <= there  # else it could not be found
    lake = content(to_table(old))
    for page in done.removed.to_pylist():
        lake.pop(page, None)
    lake |= {page: content for _, page, content in wanted(done)}

    assert lake == content(state_after(old, done))


@settings(max_examples=50)
@given(sightings=SIGHTINGS, order=st.randoms(use_true_random=False))
def test_ties_do_not_depend_on_order(sightings: list[Sighting], order: object) -> None:
    shuffled = list(sightings)
    order.shuffle(shuffled)  # type: ignore[attr-defined]

    assert winners(to_table(shuffled)).to_pylist() == winners(to_table(sightings)).to_pylist()
