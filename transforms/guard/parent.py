"""A deadline and a memory bound for every page, and a crash that costs one page.

Parsers are C: no exception, thread or signal handler of Python interrupts them, and when they
crash, so does their process. So pages are cleaned in a child process, which sets itself timers
whose signals the kernel answers by ending it, and a limit of its memory. They hold whatever the
child is at, and also when its parent is gone.

What a page dies of in a child that had other pages before it is not held against it: it is tried
once more, by itself in a new child.

The child starts from a fresh interpreter: nothing of the parent's threads, locks or main module
comes along. It is no sandbox: it may do all that its user may (docs/security.md).
"""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import MachineError
from naqi.schemas.outcome import Outcome
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Reason, Stage
from naqi.transforms.guard import deadline
from naqi.transforms.guard.channel import GONE, Channel, shared_file
from naqi.transforms.guard.child import Judge, judge_pages
from naqi.transforms.guard.signals import kept_from_children
from naqi.transforms.refusals import refused
from naqi.transforms.rows import make_rows
from naqi.transforms.sites.dictionary import pinned

_CHILD = """
import gc, sys
gc.disable()  # until it is at pages: loading modules makes no garbage
shared, sys.path[:] = int(sys.argv[1]), sys.argv[2:]
from naqi.transforms.guard.child import serve
serve(shared)
"""
Make = Callable[[Any, RawPage, CleanConfig], Any]
"""What is made of what became of a page: its rows, unless something else is wanted of pages."""
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""Environment in which numpy starts no threads, which cost more than they save on one page."""
BATCH_PAGES = 128
BATCH_BYTES = 1 << 20
"""So many pages, or so many bytes of them, are best handed over at once."""


class Guard:
    """Cleans pages in a child process, each within its time and memory (`CleanConfig`).

    The rows are those of `transforms.core.clean_page`. A page that takes too long or kills the
    child is rejected, alone, at stage ``guard``; the next page has a new child. So it has after a
    page that took all the memory there was. To be used by one thread at a time, and closed.

    The child finds out what becomes of a page; the rows, most of which say the same of every block,
    are made of that on this side.

    Args:
        config: How pages are cleaned.
        judge: What judges pages, taking one after the other; a function of a module, for the child
            imports it.
        make: What makes rows of what that found, on this side; also of what was refused.
    """

    def __init__(
        self, config: CleanConfig, judge: Judge = judge_pages, make: Make = make_rows
    ) -> None:
        self._config = config
        self._judge, self._make = judge, make
        self._channel: Channel | None = None
        """To the child. Its mark: which page of the batch the child is at, from 1.

        One more than there are while it is at all of them, or sends what becomes of them.
        """
        self._submitted: Sequence[RawPage] = ()
        """Pages that the child was sent and whose rows were not collected."""
        self._fresh = False
        """Whether the child was started for the batch that it is at."""
        self._child: subprocess.Popen[bytes] | None = None
        self._end: weakref.finalize[[subprocess.Popen[bytes]], Guard] | None = None

    def __enter__(self) -> Guard:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child. The next page would have a new one."""
        if self._end is not None:
            self._end()
        self._child = self._end = self._channel = None
        self._submitted = ()

    def clean(self, pages: Sequence[RawPage]) -> list[PageRows]:
        """The rows of ``pages``, one for one, in their order.

        Many small pages at once cost less than one at a time.

        Raises:
            MachineError: The child does not start: the installation is broken, not a page.
        """
        self.submit(pages)
        return self.collect()

    def submit(self, pages: Sequence[RawPage]) -> None:
        """Have the child begin with ``pages``, while the caller does something else.

        Pages submitted before and not collected are forgotten.

        Raises:
            MachineError: See `clean`.
        """
        if self._submitted:
            self.close()  # its answers would be taken for those of these pages
        try:
            self._begin(pages)
        except BaseException:
            self.close()
            raise
        self._submitted = pages

    def collect(self) -> list[PageRows]:
        """The rows of the pages submitted last, as those of `clean`."""
        pages = self._submitted
        done: list[PageRows] = []
        try:
            done += self._read_rows(pages)
            while len(done) < len(pages):
                self._begin(pages[len(done) :])
                done += self._read_rows(pages[len(done) :])
        except BaseException:
            self.close()  # what is left in the pipes belongs to no page
            raise
        self._submitted = ()
        return done

    def _begin(self, pages: Sequence[RawPage]) -> None:
        used = self._channel
        channel = self._started()
        self._fresh = channel is not used
        channel.mark = 0
        with suppress(*GONE):  # reading its answers will show that it is gone
            channel.send(pages)

    def _read_rows(self, pages: Sequence[RawPage]) -> list[PageRows]:
        """The rows of the first of ``pages``, as far as the child gets."""
        child, channel = self._child, self._channel
        assert child is not None and channel is not None  # noqa: S101, PT018  # it was begun
        try:
            outcomes = channel.receive()
        except GONE:
            exit_code = _exit_code(child)
            number = channel.mark
            if number == 0 and not self._fresh:
                return []  # it died before it was at any page of ours: another child may try
            self._submitted = ()
            if number > len(pages) > 1:  # the outcome of which page, it does not say
                return [rows for page in pages for rows in self.clean([page])]
            at_work = min(max(number, 1), len(pages)) - 1
            alone = self._fresh and at_work == 0
            lost = pages[:at_work]  # their outcomes went with the child
            before = self.clean(lost) if lost else []
            if alone or -exit_code in deadline.SIGNALS:
                return [*before, self._rejected(pages[at_work], exit_code)]
            return [*before, self._in_new_child(pages[at_work])]
        rows = [
            self._make(outcome, raw, self._config)
            for outcome, raw in zip(outcomes, pages, strict=True)
        ]
        starved = [i for i, one in enumerate(outcomes) if _lacked_memory(one, pages[i])]
        if starved:
            alone = self._fresh and starved[0] == 0
            self.close()  # its heap has holes, and what it remembers stays
            for i in starved[1:] if alone else starved:
                rows[i] = self._in_new_child(pages[i])
        return rows

    def _in_new_child(self, page: RawPage) -> PageRows:
        """The rows of a page that starts with all the memory that a page may have."""
        self.close()
        (rows,) = self.clean([page])
        return rows

    def _rejected(self, raw: RawPage, exit_code: int) -> PageRows:
        reason, detail = Reason.WORKER_DIED, f"exit code {exit_code}"
        if -exit_code in deadline.SIGNALS:
            reason = Reason.PAGE_TIMEOUT
            detail = deadline.told(-exit_code, self._config.page_seconds)
        elif exit_code == errno.ENOMEM:
            reason, detail = Reason.OUT_OF_MEMORY, ""
        elif exit_code < 0:
            detail = f"signal {-exit_code}: {signal.strsignal(-exit_code)}"
        rows: PageRows = self._make(refused(raw, Stage.GUARD, reason, detail), raw, self._config)
        return rows

    def _started(self) -> Channel:
        if self._child is not None and self._channel is not None and self._child.poll() is None:
            return self._channel
        self.close()
        pinned(self._config)  # whoever judges pages by a dictionary can read it
        # "" stands for the working directory, which may change before the child reads it.
        path = [entry or str(Path.cwd()) for entry in sys.path]
        with shared_file() as shared:
            with kept_from_children():
                child = subprocess.Popen(  # noqa: S603  # this very interpreter
                    [sys.executable, "-c", _CHILD, str(shared), *path],
                    pass_fds=[shared],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env={**os.environ, **ONE_THREAD},
                )
            self._child = child
            self._end = weakref.finalize(self, _end, child)  # also where nobody closes
            requests, answers = _pipes(child)
            channel = self._channel = Channel(shared, answers, requests)
        try:
            channel.send((self._config, self._judge))
            channel.receive()
        except GONE as error:
            code = _exit_code(child)
            self.close()
            cause = os.strerror(code) if code in errno.errorcode else f"exit code {code}"
            raise MachineError(
                f"the cleaning process does not start ({cause}): see `naqi doctor`"
            ) from error
        return channel


def _lacked_memory(outcome: Outcome, page: RawPage) -> bool:
    """Whether the child had too little memory for a page that could be read."""
    rejected = outcome.rejection
    return rejected is not None and not page.rejection and rejected.reason is Reason.OUT_OF_MEMORY


def _pipes(child: subprocess.Popen[bytes]) -> tuple[BinaryIO, BinaryIO]:
    assert child.stdin is not None and child.stdout is not None  # noqa: S101, PT018  # both are pipes
    return child.stdin, child.stdout  # type: ignore[return-value]


_END_SECONDS = 60
"""How long a child that has closed its pipes may take to end: on a busy machine, seconds."""


def _exit_code(child: subprocess.Popen[bytes]) -> int:
    try:
        return child.wait(timeout=_END_SECONDS)
    except subprocess.TimeoutExpired:  # it closed its pipes, or wrote what is no answer
        child.kill()
        return child.wait()


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in _pipes(child):
        with suppress(BrokenPipeError):  # it died before it read all that was sent
            pipe.close()
