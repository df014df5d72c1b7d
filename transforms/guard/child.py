"""The child of a guard: judges pages, each within its time, in memory that is bounded.

`transforms.guard.parent` starts it, in an interpreter of its own.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard import deadline
from naqi.transforms.guard.channel import GONE, Channel
from naqi.transforms.guard.memory import limit_memory

Judge = Callable[[Iterable[RawPage], CleanConfig], Sequence[Any]]
"""Finds out what becomes of pages, or what else a guard makes something of; each such has a
``rejection``, as a `schemas.outcome.Outcome` has."""

NEW_OBJECTS = 100_000
"""After so many the child looks for cycles among them: a batch of pages is many, and has next to
none."""
_WARM_UP = (
    RawPage(b"<p>Some words, so that all that is loaded late is loaded now.", "", format="html"),
    RawPage(b"Some words, so that all that is loaded late is loaded now.", "", format="text"),
)


def judge_pages(raws: Iterable[RawPage], config: CleanConfig) -> Sequence[Any]:
    """`transforms.core.judge_pages`, which is loaded where pages are judged, and nowhere else."""
    from naqi.transforms import core

    return core.judge_pages(raws, config)


def serve(shared: int) -> None:
    """Judge the pages that arrive, until no more can.

    Args:
        shared: Open file of the channel, the pipes of which are standard input and output.
    """
    deadline.be_ended()
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    channel = Channel(shared, requests, answers, child=True)
    os.close(shared)
    os.dup2(2, 1)  # what a library prints must not get among the answers
    try:
        config, judge = channel.receive()
        _warm_up(judge, config)
        limit_memory(config.max_page_memory)
        gc.freeze()  # what is loaded stays: no need to look through it again and again
        gc.set_threshold(NEW_OBJECTS)
        gc.enable()  # not while modules were loaded
        channel.send(None)
        while True:
            outcomes = judge(_timed(channel.receive(), config.page_seconds, channel), config)
            deadline.set_deadline(0)
            channel.send(outcomes)
    except MemoryError:  # outside of `judge`, which tells of its own
        sys.exit(errno.ENOMEM)
    except GONE:
        return  # the parent is done, or dead


def _warm_up(judge: Judge, config: CleanConfig) -> None:
    """Judge pages of our own. Where the system fails at it, exit with its number."""
    try:
        judge(_WARM_UP, config)
    except OSError as error:
        sys.exit(error.errno)


def _timed(pages: Sequence[RawPage], seconds: float, channel: Channel) -> Iterator[RawPage]:
    """``pages``; each has so many seconds until the next is taken.

    What is then done to all of them has as many together; a page that is alone has no more.
    """
    for number, page in enumerate(pages, 1):
        channel.mark = number
        deadline.set_deadline(seconds)
        yield page
    channel.mark = len(pages) + 1
    if len(pages) > 1:
        deadline.set_deadline(seconds)
