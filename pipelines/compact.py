"""Small files of a stream's tables merged into large ones: all at once, or beside the stream."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import NamedTuple

from naqi.runners.local import spare_memory
from naqi.schemas.tables import TABLES
from naqi.transforms.watch import merging
from naqi.transforms.watch.ledger import Change, Ledger, Stored
from naqi.transforms.watch.tables import make, open_stream
from naqi.transforms.write import files
from naqi.transforms.write.errors import OutputError
from naqi.transforms.write.names import stream_house as house
from naqi.transforms.write.output import check, lock

LISTING_SECONDS = 2.0
"""Long enough to list a folder: only then is one that was taken out of the output deleted."""


class Compacted(NamedTuple):
    """What a compaction did."""

    before: int
    """Files of all tables."""
    after: int


def run(output: str) -> Compacted:
    """Merge all small files of each table of a stream's output.

    Readers of the output are not disturbed in what they see: see `transforms.watch.tables`.

    Raises:
        OutputError: ``output`` is not a stream's, or in use, or cannot be written.
    """
    check(output)
    if not Path(output).is_dir():
        raise OutputError(f"there is no folder {output}")
    spare_memory()
    with lock(output), open_stream(output) as ledger:
        before = ledger.data()
        retired: list[str] = []
        for table in TABLES:
            found = merging.small([file for file in before if file.table == table])
            changes = _merge(output, [found], lambda: False)
            retired.extend(replace(output, ledger, change) for change in changes)
        if retired:
            time.sleep(LISTING_SECONDS)
        for folder in retired:
            files.delete_tree(folder)
        files.delete_tree(_folder(output))
        return Compacted(len(before), len(ledger.data()))


def replace(output: str, ledger: Ledger, change: Change) -> str:
    """Put a merge in the place of what was merged. Returns a folder to be deleted later."""
    ledger.set_pending(change)
    return str(make(output, ledger, change))


def _merge(
    output: str, groups: Iterable[list[Stored]], cancelled: Callable[[], bool]
) -> list[Change]:
    folder = _folder(output)
    return [merging.merge_files(output, group, folder, cancelled) for group in groups if group]


def _folder(output: str) -> str:
    return str(house(output) / "merge")


class Compactor:
    """Merges in a thread of its own; what is merged is put in place by the thread that asks.

    Args:
        output: The stream's output.
        every: Seconds from one look for files to merge to the next.
    """

    def __init__(self, output: str, every: float) -> None:
        self._output = output
        self._every = every
        self._due = time.monotonic() + every
        self._cancelled = Event()
        self._thread = ThreadPoolExecutor(1)
        self._merging: Future[list[Change]] | None = None
        self._retired: list[tuple[float, str]] = []

    def __enter__(self) -> Compactor:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._cancelled.set()
        self._thread.shutdown()

    def step(self, ledger: Ledger) -> None:
        """Do what is due and takes no time: start a merge, or put one in place that is done."""
        now = time.monotonic()
        if self._merging is not None and self._merging.done():
            for change in self._merging.result():
                self._retired.append((now, replace(self._output, ledger, change)))
            files.delete_tree(_folder(self._output))
            self._merging = None
            self._due = now + self._every
        if self._merging is None and now >= self._due:
            self._due = now + self._every
            data = ledger.data()
            groups = [merging.due([f for f in data if f.table == table]) for table in TABLES]
            if any(groups):
                self._merging = self._thread.submit(
                    _merge, self._output, groups, self._cancelled.is_set
                )
        while self._retired and now - self._retired[0][0] > LISTING_SECONDS:
            files.delete_tree(self._retired.pop(0)[1])
