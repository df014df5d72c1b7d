"""Files that a stream failed at: each is tried again by itself, and set aside after two failures.

What goes wrong in a batch of many is held against none of them, but each then has a batch of its
own; and so is nothing that goes wrong without any file: a full disk, or a broken installation.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.read.files.at_work import NOTHING, READING, Left
from naqi.transforms.refusals import reject
from naqi.transforms.watch.landing import Landed
from naqi.transforms.watch.ledger import Change, Failure, Ledger, Stored
from naqi.transforms.write import files
from naqi.transforms.write.arrow import to_table
from naqi.transforms.write.parquet import write_files

ENOUGH = 2
"""Failures at a file alone after which it is set aside."""
_PROBE = "A page of which nothing can go wrong: a few words that are cleaned as any others are.\n"
_OF_THE_MACHINE = tuple(
    os.strerror(number)
    for number in (
        errno.EACCES, errno.EDQUOT, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOSPC,
        errno.EROFS,
    )
)  # fmt: skip
"""What a system says where it cannot do what any file would need."""


class Suspects:
    """The files of one stream that something went wrong at, as its ledger has them.

    Args:
        ledger: The stream's.
        folder: That which it watches.
        house: Where it keeps what is not published.
        clean_files: Cleans files into a folder.
    """

    def __init__(
        self,
        ledger: Ledger,
        folder: Path,
        house: Path,
        clean_files: Callable[[Sequence[str], str], None],
    ) -> None:
        self._ledger = ledger
        self._folder = folder
        self._house = house
        self._clean_files = clean_files
        self.failures = ledger.failures()
        """By name of the file."""
        self.turn = False
        """Whether others had the last batch."""

    def note_death(self, left: Left, died: str) -> None:
        """Note at which file the process before this one ended, if it was at any.

        Args:
            left: What it was at.
            died: How it ended, where somebody saw that; empty where not.
        """
        planned = {str(self._folder / os.fsdecode(f.name)): f.name for f in self._ledger.plan()}
        if left.state == READING and left.path in planned:
            why = f"reading it, the process ended: {died or 'it was killed'}"
            self._give_up([planned[left.path]], why, sure=True)
        elif planned and died and left.state != NOTHING:
            why = f"cleaning it, the process ended: {died}"
            self._give_up([*planned.values()], why, sure=len(planned) == 1)

    def note_failure(self, batch: Sequence[Landed], error: Exception) -> bool:
        """Note that a batch failed. False where that is no file's fault: nothing is noted then."""
        if any(said in str(error) for said in _OF_THE_MACHINE) or not self._works():
            return False
        self._give_up([file.name for file in batch], str(error), sure=len(batch) == 1)
        return True

    def parted(self, ready: Sequence[Landed]) -> tuple[Sequence[Landed], Sequence[Landed]]:
        """Files without a failure, and those with one; empty are the ones whose turn it is not."""
        if not self.failures:
            return ready, ()
        others = [file for file in ready if file.name not in self.failures]
        suspects = [file for file in ready if file.name in self.failures]
        if others and suspects:
            return ((), suspects) if self.turn else (others, ())
        return others, suspects

    def rejection(self, file: Landed, config: CleanConfig, staged: str) -> Change | None:
        """What to publish of a file that is to be set aside: None where it is not."""
        failure = self.failures.get(file.name, Failure(0, ""))
        if failure.n < ENOUGH:
            return None
        page = RawPage(b"", str(self._folder / os.fsdecode(file.name)))
        detail = f"{failure.n} times, at last: {failure.why}"
        row = reject(page, config, Stage.READ, Reason.POISON_FILE, detail).rejected
        assert row is not None  # noqa: S101  # it is of a rejection
        (written,) = write_files("rejected", 0, [to_table("rejected", [row])], staged)
        number = self._ledger.totals().get("batches", 0) + 1
        path = f"rejected/part-{number:08d}-{written.sha256[:12]}.parquet"
        stored = Stored(path, written.rows, written.bytes, written.sha256)
        counts = {"pages_read": 1, f"rejected/{Reason.POISON_FILE}": 1}
        return Change([written.path], [stored], [], counts)

    def done(self, batch: Sequence[Landed]) -> None:
        """Note that a batch is published."""
        self.turn = not any(file.name in self.failures for file in batch)
        for file in batch:
            self.failures.pop(file.name, None)

    def _give_up(self, names: Sequence[bytes], why: str, *, sure: bool) -> None:
        self._ledger.give_up_plan(names, why[:300], sure=sure)
        self.failures = self._ledger.failures()
        self.turn = False

    def _works(self) -> bool:
        """Whether a file that is nothing special can be cleaned."""
        folder = self._house / "probe"
        files.delete_tree(str(folder))
        folder.mkdir()
        probe = folder / "page.txt"
        probe.write_text(_PROBE, encoding="utf-8")
        try:
            self._clean_files([str(probe)], str(folder / "clean"))
        except Exception:  # whatever it is, files are not to blame
            return False
        finally:
            files.delete_tree(str(folder))
        return True
