"""What can become of the process that cleans a page: a page's text says which."""

from __future__ import annotations

import errno
import os
import re
import signal
import time
from collections.abc import Iterable

from naqi.schemas.config import CleanConfig
from naqi.schemas.outcome import Outcome
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Reason, Stage
from naqi.transforms import rows
from naqi.transforms.core import judge_pages

HOARD: list[bytearray] = []
"""What pages leave behind in the process."""


def _work(seconds: float) -> None:
    """Use the processor for so long."""
    started = time.process_time()
    while time.process_time() - started < seconds:
        pass


def meet(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """Judge ``raws``, but for those that ask for something else."""
    return [_meet(raw, config) for raw in raws]


def _meet(raw: RawPage, config: CleanConfig) -> Outcome:
    if raw.body == b"hang":
        re.match(r"(a+)+$", "a" * 60 + "b")  # in C, and for ever
    elif raw.body == b"sleep":
        time.sleep(3600)
    elif raw.body == b"wait":
        time.sleep(2)  # as where others have the processor
    elif raw.body == b"hoard":
        HOARD.append(bytearray(200 << 20))
    elif raw.body == b"need":
        bytearray(100 << 20)
    elif raw.body.startswith(b"work "):
        _work(float(raw.body.split()[1]))
    elif raw.body == b"crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif raw.body == b"exit":
        os._exit(3)
    elif raw.body == b"grow":
        bytearray(1 << 40)
    elif raw.body == b"talk":
        print("a library that talks")  # noqa: T201
    (outcome,) = judge_pages([raw], config)
    if raw.body == b"unsendable":
        return outcome._replace(deceptive=lambda: None)  # type: ignore[arg-type]
    return outcome


def meet_gently(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """As `meet`, but running out of memory is told of as `judge_pages` does."""
    return [_meet_gently(raw, config) for raw in raws]


def _meet_gently(raw: RawPage, config: CleanConfig) -> Outcome:
    try:
        return _meet(raw, config)
    except MemoryError:
        return rows.make_outcome(Page(raw).rejected(Stage.BLOCKS, Reason.OUT_OF_MEMORY))


def finish(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """Work on pages one by one, and as long again on all of them together."""
    outcomes = [_meet(raw, config) for raw in raws]
    _work(0.7)
    return outcomes


def dawdle(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """Take too long over many pages together, though over none of them by itself."""
    pages = list(raws)
    if len(pages) > 2:
        time.sleep(3600)
    return judge_pages(pages, config)


def fail_to_start(_raws: Iterable[RawPage], _config: CleanConfig) -> list[Outcome]:
    """Stands for a broken installation: not even the warm-up works."""
    raise ImportError("no such library")


def meet_a_full_disk(_raws: Iterable[RawPage], _config: CleanConfig) -> list[Outcome]:
    """Stands for a system that cannot do what loading a model asks of it."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
