"""A process that does the work, and one that starts it again when a file ends it.

The first process reads nothing that a stranger wrote: it starts the other, waits, and tells it to
stop. Where that one crashes, or the kernel ends it at a file that it gets nowhere with, another
goes on. It is a copy of the first (a fork), so that what a program has registered before is there
in it too; so the first has no threads of its own.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from threading import Event, Thread
from typing import Any

from naqi.pipelines.interrupts import heeded
from naqi.schemas.errors import MachineError
from naqi.transforms.guard.deadline import SIGNALS, be_ended
from naqi.transforms.read.files.at_work import NOTHING, READING, AtWork, Left

Work = Callable[[Event, str], Any]
"""Takes what is set when it should stop, and how the process before ended; empty for the first."""

Answer = tuple[Any, "Exception | None", str]
"""What the work returns; what it raises, and where in the other process that was."""

_LOOK_SECONDS = 0.25
_STUCK_SECONDS = 10.0
"""Told to stop, a process that reads and gets no step further is ended."""
_STOP_SECONDS = 60.0
"""Told to stop, any is ended."""
_END_SECONDS = 5.0
"""Done, any is ended."""
_PARENT_DIED = 1
"""PR_SET_PDEATHSIG of Linux."""


class _ThereError(Exception):
    """Where in the other process something went wrong: its traceback."""


def supervise(work: Work, at_work: Path) -> Any:
    """What ``work`` returns, or raises, in a process that is started again when a file ends it.

    The first SIGTERM or SIGINT tells it to stop; it is ended if it does not. At the second one all
    ends at once (`pipelines.interrupts`).

    Args:
        work: To be done.
        at_work: The file of its `AtWork`.

    Returns:
        None where it had to be ended.

    Raises:
        MachineError: It ended at no file, so that to start it again would help nothing.
    """
    died = ""
    asked: list[float] = []
    with heeded() as stop, stop.instead(lambda: asked.append(time.monotonic())):
        while True:
            before = _left(at_work).steps
            process, connection = _start(work, died)
            try:
                answer = _attend(process, connection, asked, at_work)
            finally:
                process.kill()
                process.join()
                connection.close()
            if answer is not None:
                value, error, trace = answer
                if error is None:
                    return value
                raise error from _ThereError(trace)
            if asked:
                return None
            died = _ended(process)
            left = _left(at_work)
            if left.state == NOTHING or left.steps == before:  # it has not come so far
                raise MachineError(f"the process that watches has ended: {died}")
            sys.stderr.write(f"naqi: the process that watches has ended and goes on: {died}\n")


def _start(work: Work, died: str) -> tuple[ForkProcess, Connection]:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(work, died, theirs, ours, os.getpid()))
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which here are none
        process.start()
    theirs.close()
    return process, ours


def _attend(
    process: ForkProcess, connection: Connection, asked: list[float], at_work: Path
) -> Answer | None:
    """What a process says when it is done; None where it ended, or had to be ended, without."""
    told = False
    steps, since = -1, time.monotonic()
    while not wait([connection, process.sentinel], _LOOK_SECONDS):
        if not asked:
            continue
        if not told:
            told, since = True, time.monotonic()
            with suppress(OSError):
                connection.send(None)
        left, now = _left(at_work), time.monotonic()
        if left.state != READING or left.steps != steps:
            steps, since = left.steps, now
        stuck = now - since > _STUCK_SECONDS or now - asked[0] > _STOP_SECONDS
        if stuck:
            return None
    try:
        answer: Answer = connection.recv()
    except (EOFError, OSError):
        process.join()
        return None
    process.join(_END_SECONDS)
    return answer


def _left(at_work: Path) -> Left:
    if not at_work.exists():
        return Left(NOTHING, 0, "")
    with AtWork(at_work) as note:
        return note.left()


def _ended(process: ForkProcess) -> str:
    code = process.exitcode or 0
    if -code in SIGNALS:
        return "it got no further in the time that a page may take (--page-seconds)"
    if code < 0:
        return f"signal {-code}: {signal.strsignal(-code)}"
    return f"exit code {code}"


# ---- in the other process


def _run(work: Work, died: str, connection: Connection, others: Connection, parent: int) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):  # they are for the first process
        signal.signal(number, signal.SIG_IGN)
    _end_with(parent)
    be_ended()
    others.close()
    stop = Event()
    Thread(target=_listen, args=(connection, stop), daemon=True).start()
    answer: Answer
    try:
        answer = work(stop, died), None, ""
    except Exception as error:
        answer = None, error, traceback.format_exc()
    connection.send(answer)


def _end_with(parent: int) -> None:
    """Have the kernel end this process with its parent, where it can (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DIED, signal.SIGKILL)
    if os.getppid() != parent:  # it has just gone
        os._exit(1)


def _listen(connection: Connection, stop: Event) -> None:
    """Wait for word to stop; the end of the first process is the end of this one."""
    try:
        connection.recv()
    except (EOFError, OSError):
        os._exit(1)
    stop.set()
