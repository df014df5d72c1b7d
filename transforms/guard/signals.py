"""Signals that are sent to all processes of a job, and are for the first of them."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

_OF_ALL = {signal.SIGINT, signal.SIGTERM}
"""What Ctrl-C and supervisors send to all processes of a job."""


@contextmanager
def kept_from_children() -> Iterator[None]:
    """A process that is started in this block never takes them, from its beginning on.

    Whoever started it takes them, and ends it.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _OF_ALL)  # a child has its parent's mask
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
