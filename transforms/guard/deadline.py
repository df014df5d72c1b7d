"""Deadlines that the kernel keeps: it ends the process, whatever that is at.

First of processor time, so that it does not matter what else the machine does; of the clock's time
there is several times as much, for what waits and does nothing.
"""

from __future__ import annotations

import signal

_PATIENCE, _GRACE = 10.0, 2.0
"""Of the clock's time there are so many times the seconds of processor time, and so many more."""

SIGNALS = (signal.SIGPROF, signal.SIGALRM)
"""What ends a process whose processor time is up, and whose time by the clock is."""


def patience(seconds: float) -> float:
    """Seconds by the clock beside ``seconds`` of processor time."""
    return _PATIENCE * seconds + _GRACE


def be_ended() -> None:
    """Let the signals end this process. Called once, by its main thread."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


def set_deadline(seconds: float) -> None:
    """Have this process ended after so many seconds of processor time; 0 is never."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, patience(seconds) if seconds else 0)


def told(number: int, seconds: float) -> str:
    """What it means that signal ``number`` has ended a process that had so many ``seconds``."""
    if number == signal.SIGPROF:
        return f"more than {seconds:g} seconds of processor time"
    return f"not done after {patience(seconds):g} seconds, though it used few of them"
