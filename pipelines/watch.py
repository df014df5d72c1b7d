"""Pages to paragraphs as files land in a folder: small bounded runs, one after the other."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from naqi.pipelines import clean
from naqi.pipelines.compact import Compactor
from naqi.pipelines.suspects import Suspects
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import InputError
from naqi.schemas.rejects import ANY
from naqi.schemas.rules import Reason
from naqi.transforms.guard.pool import GUARDS
from naqi.transforms.read.files.at_work import AtWork
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.watch.landing import Landed, Scan, scan, unchanged
from naqi.transforms.watch.ledger import Change, Ledger, Stored
from naqi.transforms.watch.tables import make, open_stream, summarize
from naqi.transforms.write import files
from naqi.transforms.write.counts import Counts
from naqi.transforms.write.errors import OutputError
from naqi.transforms.write.names import at_work_path, stream_house
from naqi.transforms.write.output import check, lock, manifest_path

_POLL_SECONDS = 0.25
_POLL_SHARE = 10
"""Looking at the folder takes at most one part of so many of the time."""
_BATCH_FILES = 2000
_BATCH_SECONDS = 3.0
"""What a batch should take: long ones publish late, short ones make many files."""
_BATCH_BYTES = 1 << 20, 256 << 20
"""Bounds of a batch's input. With less, most of the time would go into starting batches."""
_FILE_WEIGHT = 4096
"""Bytes that a file counts at least."""
_HOLD_SECONDS = 60.0
"""A file that changed while it was read is left alone for so long."""


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """When a file is taken, and how often small files are merged."""

    settle: float = 2.0
    """Seconds that a file must have been left alone; 0 where writers rename what is done."""
    compact: float = 300.0
    """Seconds between looks for small files to merge; 0 never merges."""
    once: bool = False
    """Stop when no file is ready."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch that was published."""

    counts: Counts
    """See `transforms.write.counts`."""
    seconds: float
    delays: Sequence[float]
    """Of each file, seconds from landing to publishing."""


@dataclass(frozen=True, slots=True)
class Status:
    """How a stream goes."""

    totals: Counts
    """Of all its batches: see `transforms.write.counts`."""
    waiting: int
    """Files that have landed and are not published."""
    lag: float
    """Seconds for which the oldest of them has been waiting."""
    batch: Batch | None = None
    """Set once for each batch."""

    @property
    def set_aside(self) -> int:
        """Files that failed too often."""
        return self.totals.get(f"rejected/{Reason.POISON_FILE}", 0)


Observer = Callable[[Status], None]


def run(
    folder: str,
    output: str,
    config: CleanConfig | None = None,
    options: WatchOptions | None = None,
    *,
    format: str | None = None,
    columns: Mapping[str, str] | None = None,
    stop: Event | None = None,
    observe: Observer | None = None,
    tell: Callable[[str], None] | None = None,
    restarted: str | None = None,
) -> dict[str, Any]:
    """Clean files as they land in ``folder``, until ``stop`` is set; a batch is finished first.

    Args:
        folder: A local folder. A file is known by its name below it, and cleaned once.
        output: The folder of the four tables: new, empty, or of the same stream.
        config: How to clean.
        options: When to take a file.
        format: A key of `transforms.read.FORMATS`; None looks at name and content.
        columns: Field to column, where JSON, CSV and Parquet files name them otherwise.
        stop: Set by another thread or a signal handler.
        observe: Called after every look at the folder and every batch.
        tell: Called with what the user should know: of before the first batch, and one line for
            each thing in the folder that is passed over.
        restarted: Set where another process starts this one again (`pipelines.supervise`), to how
            the one before it ended, or empty: only then may the kernel end it at a file that it
            gets nowhere with.

    Returns:
        The stream's report: that of `transforms.write.report`, with its batches and files.

    Raises:
        InputError: ``folder`` is not there.
        OutputError: ``output`` cannot be written, is not this stream's, or in use; or what was
            written does not add up. What was published before stands.
    """
    root = Path(folder)
    if not root.is_dir():
        raise InputError(f"there is no folder {folder}")
    if Path(output).resolve().is_relative_to(root.resolve()):
        raise OutputError(f"{output} is inside of {folder}: name a folder elsewhere")
    config, options = pinned(config or CleanConfig()), options or WatchOptions()
    stop = stop or Event()
    check(output)
    with (
        lock(output),
        open_stream(output, root) as ledger,
        Compactor(output, options.compact or float("inf")) as compactor,
        AtWork(at_work_path(output), 0.0 if restarted is None else config.page_seconds) as at_work,
        GUARDS.keeping(),
    ):
        before = ledger.use(config)
        if before is not None and tell:
            tell(another_config(output, before, config))

        def clean_files(paths: Sequence[str], staged: str) -> None:
            clean.run(paths, staged, config, format=format, columns=columns, max_rejected=ANY)

        suspects = Suspects(ledger, root, stream_house(output), clean_files)
        suspects.note_death(at_work.left(), restarted or "")
        batches = _Batches(root, output, config, clean_files, ledger, suspects, tell)
        while not stop.is_set():
            compactor.step(ledger)
            batch = batches.next(options.settle)
            if observe:
                observe(batches.status())
            if batch:
                with at_work.batch():
                    done = batches.clean(batch)
                if observe and done:
                    observe(batches.status(done))
            elif options.once:
                break
            else:
                stop.wait(max(_POLL_SECONDS, batches.rest()))
        return summarize(output, ledger)


class _Batches:
    """Takes what has landed, a batch at a time: planned, cleaned, published, done."""

    def __init__(
        self,
        folder: Path,
        output: str,
        config: CleanConfig,
        clean_files: Callable[[Sequence[str], str], None],
        ledger: Ledger,
        suspects: Suspects,
        tell: Callable[[str], None] | None,
    ) -> None:
        self._tell = tell
        self._told: set[str] = set()
        self._folder = folder
        self._output = output
        self._config = config
        self._suspects = suspects
        self._clean_files = clean_files
        self._ledger = ledger
        self._bytes = _BATCH_BYTES[0]
        self._held: dict[bytes, float] = {}
        self._found = Scan([], 0, None)
        self._look_seconds = 0.0
        self._looked = -float("inf")

    def next(self, settle: float) -> list[Landed]:
        """The files to clean next: those that were planned and are not done, or the oldest.

        One that something went wrong at is by itself.
        """
        planned = self._ledger.plan()
        if not self._found.ready or self.rest() <= 0:
            self._look(settle)
        if planned:
            return planned
        others, suspects = self._suspects.parted(self._found.ready)
        return self._fitting(others) if others else [*suspects[:1]]

    def rest(self) -> float:
        """Seconds to wait until the next look, so that looking does not take all the time."""
        return self._looked + _POLL_SHARE * self._look_seconds - time.monotonic()

    def _look(self, settle: float) -> None:
        now, started = time.time(), time.monotonic()
        self._held = {name: until for name, until in self._held.items() if until > now}
        self._found = scan(self._folder, self._unseen, now=now, settle=settle, most=_BATCH_FILES)
        if self._tell is not None:
            for other in sorted({*self._found.others} - self._told):
                self._tell(f"{other}: passed over")
        self._told = set(self._found.others)
        self._looked = time.monotonic()
        self._look_seconds = self._looked - started

    def _unseen(self, names: list[bytes]) -> Iterable[bytes]:
        return (name for name in self._ledger.unseen(names) if name not in self._held)

    def _fitting(self, ready: Sequence[Landed]) -> list[Landed]:
        batch: list[Landed] = []
        room = self._bytes
        for file in ready:
            room -= _weight(file)
            if batch and room < 0:
                break
            batch.append(file)
        return batch

    def status(self, batch: Batch | None = None) -> Status:
        """How the stream goes, after a look or a batch."""
        oldest = self._found.oldest
        lag = max(0.0, time.time() - oldest) if oldest is not None else 0.0
        return Status(self._ledger.totals(), self._found.waiting, lag, batch)

    def clean(self, batch: list[Landed]) -> Batch | None:
        """Clean and publish files, or set one aside; None if that failed: then nothing is.

        It fails where a file changed meanwhile, and where one can be blamed for what went wrong.
        """
        started = time.monotonic()
        self._ledger.set_plan(batch)
        staged = str(stream_house(self._output) / "batch")
        files.delete_tree(staged)
        change = self._suspects.rejection(batch[0], self._config, staged)
        if change is None:
            paths = [str(self._folder / os.fsdecode(file.name)) for file in batch]
            try:
                self._clean_files(paths, staged)
            except Exception as error:
                if self._hold_changed(batch) or self._suspects.note_failure(batch, error):
                    return None
                raise
            if self._hold_changed(batch):
                return None
            change = self._change(staged)
        self._ledger.set_pending(change)
        make(self._output, self._ledger, change)
        seconds = time.monotonic() - started
        self._adapt(sum(map(_weight, batch)), seconds)
        self._take_off(batch)
        self._suspects.done(batch)
        return Batch(change.counts, seconds, [time.time() - file.since for file in batch])

    def _hold_changed(self, batch: Sequence[Landed]) -> bool:
        """Whether files changed since they were planned: then the plan is given up."""
        changed = [file.name for file in batch if not unchanged(self._folder, file)]
        if changed:
            self._held.update(dict.fromkeys(changed, time.time() + _HOLD_SECONDS))
            self._ledger.set_plan([])
            self._looked = -float("inf")
        return bool(changed)

    def _take_off(self, batch: list[Landed]) -> None:
        """Bring what the last look found up to now."""
        done = {file.name for file in batch}
        ready = [file for file in self._found.ready if file.name not in done]
        waiting = max(0, self._found.waiting - len(batch))
        oldest = (ready or batch[-1:])[0].since if waiting else None  # the others are younger
        self._found = Scan(ready, waiting, oldest)

    def _change(self, staged: str) -> Change:
        number = self._ledger.totals().get("batches", 0) + 1
        manifest = json.loads(files.read(manifest_path(staged)) or b"")
        sources, added = [], []
        for file in manifest["files"]:
            if file["rows"]:
                table, name = file["path"].split("/")
                path = f"{table}/part-{number:08d}-{name.removeprefix('part-')}"
                sources.append(files.join(staged, table, name))
                added.append(Stored(path, file["rows"], file["bytes"], file["sha256"]))
        return Change(sources, added, [], {"pages_read": 0} | manifest["counts"])

    def _adapt(self, used: int, seconds: float) -> None:
        """Make the next batch smaller after a long one, larger after a full one that was short."""
        least, most = _BATCH_BYTES
        if seconds > _BATCH_SECONDS:
            self._bytes = max(least, int(self._bytes * _BATCH_SECONDS / seconds))
        elif used > self._bytes // 2 and seconds < _BATCH_SECONDS / 2:
            self._bytes = min(most, self._bytes * 2)


def another_config(output: str, before: str, config: CleanConfig) -> str:
    """What to tell of an output whose pages so far were cleaned by another configuration."""
    return (
        f"{output} has pages that were cleaned by another configuration, {before[:12]}; they stay, "
        f"and those that come are cleaned by {config.digest[:12]}: see pages.rules_version"
    )


def _weight(file: Landed) -> int:
    return max(file.bytes, _FILE_WEIGHT)
