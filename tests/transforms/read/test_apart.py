"""Reading in a process of its own: what is read is the same, and what kills it costs the file."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason
from naqi.transforms.read import FORMATS, apart, read_items
from naqi.transforms.read.apart import read_apart
from naqi.transforms.read.items import Item, Items, ReadOptions
from tests.faults.parquet_bombs import deep_schema

OPTIONS = ReadOptions()


def parquet(rows: int, group: int = 100) -> bytes:
    sink = io.BytesIO()
    table = pa.table({"text": [f"Page {n} " * 50 for n in range(rows)]})
    pq.write_table(table, sink, row_group_size=group)
    return sink.getvalue()


def bodies(items: Items) -> list[bytes]:
    return [item.body for item in items if isinstance(item, RawPage) and not item.rejection]


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """No child of another test waits."""
    children = apart._Children()
    monkeypatch.setattr(apart, "_children", children)
    yield children
    for child in children._waiting:
        child.end()


def waiting(children: Any) -> list[int]:
    return [child._process.pid for child in children._waiting]


def test_it_gives_what_reading_here_gives() -> None:
    content = parquet(1000)
    here = list(FORMATS["parquet"].read(io.BytesIO(content), "a.parquet", OPTIONS))
    assert list(read_apart(io.BytesIO(content), "a.parquet", OPTIONS, "parquet")) == here
    assert len(bodies(iter(here))) == 1000


def test_parquet_is_read_apart(fresh: Any) -> None:
    assert len(list(read_items(io.BytesIO(parquet(3)), "a.parquet", OPTIONS))) == 3
    assert len(waiting(fresh)) == 1


def test_one_process_reads_one_file_after_the_other(fresh: Any) -> None:
    for _ in range(3):
        assert len(list(read_apart(io.BytesIO(parquet(5)), "a.parquet", OPTIONS, "parquet"))) == 5
    (one,) = waiting(fresh)
    os.kill(one, signal.SIGKILL)  # as if it had waited too long
    assert len(list(read_apart(io.BytesIO(parquet(5)), "a.parquet", OPTIONS, "parquet"))) == 5
    assert waiting(fresh) != [one]


def test_two_threads_read_at_once(fresh: Any) -> None:
    found: list[list[Item]] = []

    def read() -> None:
        found.append(list(read_apart(io.BytesIO(parquet(500)), "a.parquet", OPTIONS, "parquet")))

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(items) for items in found] == [500, 500]
    assert len(waiting(fresh)) <= 2


def test_who_stops_early_leaves_nothing_behind(fresh: Any) -> None:
    items = read_apart(io.BytesIO(parquet(1000)), "a.parquet", OPTIONS, "parquet")
    next(items)
    items.close()  # type: ignore[attr-defined]  # a generator
    assert waiting(fresh) == []


def test_what_crashes_the_reader_costs_its_file_alone(fresh: Any) -> None:
    (lost,) = read_apart(io.BytesIO(deep_schema(1)), "deep.parquet", OPTIONS, "parquet")
    assert isinstance(lost, RawPage)
    assert lost.rejection is not None
    assert (lost.record, lost.rejection.reason) == (None, Reason.WORKER_DIED)
    assert lost.rejection.detail.startswith("reading on in the file ended in signal 11: ")
    assert len(list(read_apart(io.BytesIO(parquet(5)), "a.parquet", OPTIONS, "parquet"))) == 5
    assert len(waiting(fresh)) == 1


def test_a_process_that_dies_on_the_way_leaves_the_rows_that_it_had_sent(fresh: Any) -> None:
    class Killing(io.BytesIO):
        reads = 0

        def read(self, n: int | None = -1) -> bytes:
            self.reads += 1
            if self.reads == 20:
                os.kill(child._process.pid, signal.SIGKILL)
            return super().read(n)

    list(read_apart(io.BytesIO(parquet(1)), "a.parquet", OPTIONS, "parquet"))
    (child,) = fresh._waiting
    *items, lost = read_apart(Killing(parquet(5000)), "a.parquet", OPTIONS, "parquet")
    assert 0 < len(bodies(iter(items))) == len(items) < 5000
    assert isinstance(lost, RawPage)
    assert lost.rejection is not None
    assert (lost.record, lost.rejection.reason) == (len(items), Reason.WORKER_DIED)


def test_what_the_system_cannot_read_is_an_error_of_the_system(fresh: Any) -> None:
    class Failing(io.BytesIO):
        def read(self, _n: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output error"):
        list(read_apart(Failing(parquet(5)), "a.parquet", OPTIONS, "parquet"))
    assert waiting(fresh) == []


def test_a_process_that_does_not_start_is_no_fault_of_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(apart, "_CHILD", "raise SystemExit(3)")
    with pytest.raises(RuntimeError, match=r"does not start .exit code 3.: see `naqi doctor`"):
        list(read_apart(io.BytesIO(parquet(5)), "a.parquet", OPTIONS, "parquet"))


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(parquet(5))
    program = (
        "import os, signal, sys\n"
        "from naqi.transforms.read import apart, read_items\n"
        "from naqi.transforms.read.items import ReadOptions\n"
        "print(len(list(read_items(open(sys.argv[1], 'rb'), 'a.parquet', ReadOptions()))))\n"
        "print(apart._children._waiting[0]._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "a.parquet"],
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    count, child = done.stdout.split()
    assert count == "5"
    for _ in range(100):
        if not is_running(int(child)):
            return
        threading.Event().wait(0.1)
    raise AssertionError("it is still there")


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")
