"""The guard: same rows as without, a deadline that holds, and one page lost at most."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig, from_mapping
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.core import clean_page
from naqi.transforms.guard.child import Judge
from naqi.transforms.guard.parent import Guard
from tests.children import note_children
from tests.faults import fates

CONFIG = CleanConfig(page_seconds=1.0, max_page_memory=1 << 28)
SENTENCES = "The council met on Monday and agreed to mend the old bridge before winter comes. " * 4


def page(text: str, number: int = 0) -> RawPage:
    return RawPage(text.encode(), origin=f"page-{number}.txt", format="text")


def pages(*texts: str) -> list[RawPage]:
    return [page(text, number) for number, text in enumerate(texts)]


def outcome(rows: PageRows) -> str:
    return rows.rejected.reason if rows.rejected else "cleaned"


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    with Guard(CONFIG, fates.meet) as guard:
        yield guard


@pytest.fixture(scope="module")
def real_guard() -> Iterator[Guard]:
    with Guard(CONFIG) as guard:
        yield guard


def test_the_child_cleans_each_page_as_its_host_asks() -> None:
    config = from_mapping(
        {
            "keep": ["footer"],
            "phrases": [{"opening": "The council met", "rule": "links", "host": "*.example.org"}],
            "host": {"news.example.org": {"keep": [], "min_characters": 10_000}},
        }
    )
    html = f"<main><p>{SENTENCES}<p>A {SENTENCES}</main><footer>Bridge Post</footer>"
    raws = [
        RawPage(html.encode(), "a.html", number, url)
        for number, url in enumerate(
            ("https://news.example.org/", "https://www.example.org/", "https://a.example/", None)
        )
    ]
    with Guard(config) as guard:
        rows = guard.clean(raws)
    assert rows == [clean_page(raw, config) for raw in raws]
    assert [row.page.n_paragraphs if row.page else 0 for row in rows] == [0, 2, 3, 3]


def test_rows_are_those_of_cleaning_without_a_guard(real_guard: Guard) -> None:
    html = f"<html lang=en><title>Bridge</title><nav>Home</nav><p>{SENTENCES}<p>{SENTENCES}"
    raws = [page(SENTENCES), RawPage(html.encode(), "a.html", 7, "http://a.example/b"), page("")]
    assert real_guard.clean(raws) == [clean_page(raw, CONFIG) for raw in raws]


@settings(max_examples=50)
@given(
    bodies=st.lists(st.binary(max_size=300), max_size=5), format=st.sampled_from(["html", "text"])
)
def test_any_bytes_give_the_same_rows(real_guard: Guard, bodies: list[bytes], format: str) -> None:
    raws = [RawPage(body, "x", format=format) for body in bodies]
    assert real_guard.clean(raws) == [clean_page(raw, CONFIG) for raw in raws]


@pytest.mark.parametrize(
    ("fate", "reason", "detail"),
    [
        ("hang", "page_timeout", "more than 1 seconds of processor time"),
        ("sleep", "page_timeout", "not done after 12 seconds, though it used few of them"),
        ("crash", "worker_died", "signal 11: Segmentation fault"),
        ("exit", "worker_died", ""),
        ("grow", "out_of_memory", ""),
        ("unsendable", "worker_died", ""),
    ],
)
def test_one_page_is_lost_and_told_why_and_its_neighbours_are_not(
    guard: Guard, fate: str, reason: str, detail: str
) -> None:
    raws = pages(SENTENCES, SENTENCES + "Before.", fate, SENTENCES + "After.")
    started = time.monotonic()
    rows = guard.clean(raws)
    assert [outcome(row) for row in rows] == [
        "cleaned",
        "cleaned",
        reason,
        "cleaned",
    ]
    assert rows[2].rejected is not None
    assert detail in (rows[2].rejected.detail or "")
    assert rows[3] == clean_page(raws[3], CONFIG)
    assert time.monotonic() - started < 30


def test_a_page_that_waits_for_others_is_no_slow_one(guard: Guard) -> None:
    assert [outcome(rows) for rows in guard.clean(pages("wait", SENTENCES))][1] == "cleaned"
    (rows,) = guard.clean(pages("wait"))
    assert outcome(rows) == outcome(clean_page(page("wait"), CONFIG))


def test_a_page_has_its_time_once_for_all_that_is_done_to_it() -> None:
    slow, quick = "work 0.6", SENTENCES
    with Guard(CONFIG, fates.finish) as guard:
        assert [outcome(rows) for rows in guard.clean(pages(slow))] == ["page_timeout"]
        assert [outcome(rows) for rows in guard.clean(pages(quick, quick))] == ["cleaned"] * 2


@pytest.mark.parametrize("judge", [fates.meet, fates.meet_gently])
@pytest.mark.parametrize("before", [["hoard"], []], ids=["in one batch", "in the batch before"])
def test_what_other_pages_left_behind_takes_no_page_with_it(
    judge: Judge, before: list[str]
) -> None:
    with Guard(CONFIG, judge) as guard:
        if not before:
            guard.clean(pages("hoard"))
        *_, needs, after = guard.clean(pages(*before, "need", SENTENCES))
        assert outcome(needs) == outcome(clean_page(page("need"), CONFIG))
        assert outcome(after) == "cleaned"


def test_a_child_that_ran_out_of_memory_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    started = note_children(monkeypatch)
    with Guard(CONFIG, fates.meet_gently) as guard:
        assert [outcome(rows) for rows in guard.clean(pages("grow"))] == ["out_of_memory"]
        (rows,) = guard.clean(pages(SENTENCES))
        assert outcome(rows) == "cleaned"
        assert len(started) == 2
        assert [outcome(rows) for rows in guard.clean(pages("grow"))] == ["out_of_memory"]
        assert len(started) == 3  # it was tried once more, for the page before might be to blame


def test_pages_that_take_too_long_together_are_cleaned_one_by_one() -> None:
    raws = pages(SENTENCES, SENTENCES + "More.", SENTENCES + "Last.")
    with Guard(CONFIG, fates.dawdle) as guard:
        assert guard.clean(raws) == [clean_page(raw, CONFIG) for raw in raws]


def test_a_lost_page_is_one_row_with_its_stage_and_its_bytes(guard: Guard) -> None:
    (rows,) = guard.clean(pages("crash"))
    assert rows.page is None
    assert not rows.paragraphs
    assert not rows.dropped
    rejected = rows.rejected
    assert rejected is not None
    assert (rejected.stage, rejected.reason) == ("guard", "worker_died")
    assert rejected.detail == "signal 11: Segmentation fault"
    assert rejected.body == b"crash"
    assert rejected.origin == "page-0.txt"


def test_rows_larger_than_the_buffers_arrive(real_guard: Guard) -> None:
    raws = pages(*(f"{SENTENCES * 10}{n}\n" * 200 for n in range(12)))
    assert real_guard.clean(raws) == [clean_page(raw, CONFIG) for raw in raws]


def test_what_a_library_prints_does_not_get_among_the_rows(guard: Guard) -> None:
    assert [outcome(rows) for rows in guard.clean(pages("talk", SENTENCES))][1] == "cleaned"


def test_a_child_that_was_killed_while_idle_takes_no_page_with_it(guard: Guard) -> None:
    guard.close()
    before = children(os.getpid())
    guard.clean(pages(SENTENCES))
    (child,) = set(children(os.getpid())) - set(before)
    os.kill(child, signal.SIGKILL)
    while state(child) != "Z":
        time.sleep(0.01)
    assert [outcome(rows) for rows in guard.clean(pages(SENTENCES))] == ["cleaned"]


def test_a_signal_to_the_whole_job_takes_no_page_with_it(guard: Guard) -> None:
    guard.close()
    before = children(os.getpid())
    guard.clean(pages(SENTENCES))
    (child,) = set(children(os.getpid())) - set(before)
    guard.submit(pages("sleep"))
    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(child, number)
        time.sleep(0.2)
        assert state(child) not in ("", "Z"), number
    assert [outcome(rows) for rows in guard.collect()] == ["page_timeout"]


def test_a_broken_installation_is_an_error_not_a_rejected_page(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with Guard(CONFIG, fates.fail_to_start) as guard, pytest.raises(RuntimeError, match="doctor"):
        guard.clean(pages(SENTENCES))
    assert "no such library" in capfd.readouterr().err


def test_a_child_that_the_system_keeps_from_starting_says_why() -> None:
    said = pytest.raises(RuntimeError, match="No space left on device")
    with Guard(CONFIG, fates.meet_a_full_disk) as guard, said:
        guard.clean(pages(SENTENCES))


def test_an_interrupted_call_leaves_nothing_behind(guard: Guard) -> None:
    class Unreadable:
        def __reduce__(self) -> str:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        guard.clean([page(SENTENCES), Unreadable()])  # type: ignore[list-item]
    assert [outcome(rows) for rows in guard.clean(pages(SENTENCES))] == ["cleaned"]


def test_no_process_is_left_when_the_guard_is_closed_or_forgotten() -> None:
    before = children(os.getpid())
    with Guard(CONFIG) as guard:
        guard.clean(pages(SENTENCES))
        assert len(children(os.getpid())) == len(before) + 1
    forgotten = Guard(CONFIG)
    forgotten.clean(pages(SENTENCES))
    del forgotten
    assert children(os.getpid()) == before


PARENT = """
import sys
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard.parent import Guard
from tests.faults import fates
guard = Guard(CleanConfig(page_seconds=2.0), fates.meet)
guard.clean([RawPage(b"Some text.", "x", format="text")])
print(guard._child.pid, flush=True)
guard.clean([RawPage(sys.argv[1].encode(), "x", format="text")])
sys.stdin.read()
"""


@pytest.mark.parametrize("at", ["text", "hang"])
def test_the_child_ends_when_its_parent_is_killed(at: str) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, at],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry or "." for entry in sys.path)},
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    time.sleep(0.2)
    with parent:
        parent.kill()
    limit = time.monotonic() + 10
    while state(child) not in ("", "Z") and time.monotonic() < limit:
        time.sleep(0.05)
    assert state(child) in ("", "Z")


def children(parent: int) -> list[int]:
    """Process ids of the children of ``parent``."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, rest = entry.parent.name, entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(rest[1]) == parent:
            found.append(int(pid))
    return found


def state(pid: int) -> str:
    """One letter, as of `ps`; empty if there is no such process."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def test_pages_are_cleaned_while_their_caller_does_something_else(guard: Guard) -> None:
    guard.close()
    before = children(os.getpid())
    guard.submit(pages("hang", SENTENCES))
    (child,) = set(children(os.getpid())) - set(before)
    while state(child) != "Z":  # its time was up, and nobody has asked for rows
        time.sleep(0.01)
    assert [outcome(rows) for rows in guard.collect()] == ["page_timeout", "cleaned"]


def test_rows_that_nobody_collects_are_not_taken_for_those_of_other_pages(guard: Guard) -> None:
    guard.submit(pages(SENTENCES, SENTENCES))
    guard.submit(pages(SENTENCES + "Other."))
    (rows,) = guard.collect()
    assert rows == clean_page(page(SENTENCES + "Other."), CONFIG)


def test_a_batch_larger_than_the_pipes_waits_for_its_collector(real_guard: Guard) -> None:
    raws = pages(*(f"{SENTENCES * 10}{n}\n" * 200 for n in range(12)))
    real_guard.submit(raws)
    time.sleep(0.5)
    assert real_guard.collect() == [clean_page(raw, CONFIG) for raw in raws]
