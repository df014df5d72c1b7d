"""What can become of the process that cleans a page: a page's text says which."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterable

from naqi.schemas.config import CleanConfig
from naqi.schemas.outcome import Outcome
from naqi.schemas.page import RawPage
from naqi.transforms.core import judge_pages


def meet(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """Judge ``raws``, but for those that ask for something else."""
    return [_meet(raw, config) for raw in raws]


def _meet(raw: RawPage, config: CleanConfig) -> Outcome:
    if raw.body == b"hang":
        re.match(r"(a+)+$", "a" * 60 + "b")  # in C, and for ever
    elif raw.body == b"sleep":
        time.sleep(3600)
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


def dawdle(raws: Iterable[RawPage], config: CleanConfig) -> list[Outcome]:
    """Take too long over many pages together, though over none of them by itself."""
    pages = list(raws)
    if len(pages) > 2:
        time.sleep(3600)
    return judge_pages(pages, config)


def fail_to_start(_raws: Iterable[RawPage], _config: CleanConfig) -> list[Outcome]:
    """Stands for a broken installation: not even the warm-up works."""
    raise ImportError("no such library")
