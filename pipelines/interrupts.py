"""Ctrl-C and SIGTERM: the first ends a command in order, the second at once."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, NoReturn

SIGNALS = (signal.SIGINT, signal.SIGTERM)
_SHOW_CURSOR = b"\x1b[?25h"
"""A bar that is cut off has hidden it."""


class Stop:
    """Whether the command was told to stop, and what that does."""

    def __init__(self) -> None:
        self.number: int | None = None
        """Of the first signal."""
        self._instead: Callable[[], None] | None = None
        self._lost = False
        self._over = False

    def __call__(self, number: int, _frame: FrameType | None) -> None:
        """Take a signal, as its handler."""
        if self._over or (self.number is not None and not self._lost):
            _end(number)
        self.number = self.number or number
        self._lost = False
        if self._instead is None:
            raise KeyboardInterrupt
        self._instead()

    @contextmanager
    def instead(self, action: Callable[[], None]) -> Iterator[None]:
        """Within this, the first signal calls ``action``: it is to see to an end that is near."""
        self._instead = action
        try:
            yield
        finally:
            self._instead = None

    def over(self) -> None:
        """Nothing is left to be done in order: any signal ends the process at once."""
        self._over = True

    def __str__(self) -> str:
        by = "Ctrl-C" if self.number in (None, signal.SIGINT) else "SIGTERM"
        return f"stopped by {by}; no output is left half done"

    def lost(self, unraisable: Any) -> bool:
        """Whether it was ours that was raised where nothing can be; it is raised again."""
        if self.number is None or not isinstance(unraisable.exc_value, KeyboardInterrupt):
            return False
        self._lost = True
        signal.raise_signal(self.number)
        return True


@contextmanager
def heeded(*, for_good: bool = False) -> Iterator[Stop]:
    """Within this, signals are taken: the first raises `KeyboardInterrupt` in the main thread.

    A signal that the process was started to ignore is ignored. Where one came, the next ends the
    process at once also after this.

    Args:
        for_good: Afterwards there is nothing left to do: any signal ends the process.
    """
    outer = signal.getsignal(signal.SIGTERM)
    if isinstance(outer, Stop) and outer.number is None:
        yield outer
        return
    stop, hook = Stop(), sys.unraisablehook

    def unraisable(what: Any) -> None:
        if not stop.lost(what):
            hook(what)

    before: dict[signal.Signals, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for number in SIGNALS:
            if signal.getsignal(number) != signal.SIG_IGN:
                before[number] = signal.signal(number, stop)
        sys.unraisablehook = unraisable
    try:
        yield stop
    finally:
        if for_good:
            stop.over()
        else:
            sys.unraisablehook = hook
            if stop.number is None:
                for number, handler in before.items():
                    signal.signal(number, handler)


def _end(number: int) -> NoReturn:
    for child in _children():
        with suppress(OSError):
            os.kill(child, signal.SIGKILL)
    with suppress(OSError):
        if os.isatty(2):
            os.write(2, _SHOW_CURSOR)
        os.write(2, b"naqi: ended at once; the next run clears up\n")
    os._exit(128 + number)


def _children() -> list[int]:
    """The processes that this one has started, where the system tells (Linux)."""
    found: list[int] = []
    with suppress(OSError):
        for thread in os.listdir("/proc/self/task"):  # noqa: PTH208  # pathlib takes long to import
            with open(f"/proc/self/task/{thread}/children", encoding="ascii") as children:  # noqa: PTH123
                found += map(int, children.read().split())
    return found
