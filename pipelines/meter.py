"""How far a run is, told while it goes: a bar on a terminal, or a line a minute for logs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

STYLES = ("auto", "bar", "plain", "none")
"""``auto`` is a bar on a terminal, and nothing elsewhere."""

PLAIN_SECONDS = 60.0
_WARM_UP = 2.0
"""Seconds before which nothing is foretold."""
_UNITS = ("B", "kB", "MB", "GB", "TB", "PB")
_THOUSAND = 1000
_MINUTE, _HOUR = 60, 3600


class Meter:
    """What is known of a run so far. ``show`` is called with it whenever something is new."""

    def __init__(
        self, show: Callable[[Meter], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._show, self._clock = show, clock
        self._began = clock()
        self.pages = self.rejected = self.bytes = self.total = 0

    def count(self, pages: int, rejected: int) -> None:
        """Take the pages so far."""
        self.pages, self.rejected = pages, rejected
        self._show(self)

    def read(self, done: int, total: int) -> None:
        """Take the bytes of input so far, and of all inputs."""
        self.bytes, self.total = done, total

    @property
    def seconds(self) -> float:
        """Since it began."""
        return self._clock() - self._began

    @property
    def share(self) -> float:
        """Of the input, from 0 to 1; 0 if its size is not known."""
        return min(1.0, self.bytes / self.total) if self.total else 0.0

    @property
    def left(self) -> float | None:
        """Seconds to the end, at the rate so far; None if that cannot be told."""
        if not 0 < self.share < 1 or self.seconds < _WARM_UP:
            return None
        return self.seconds * (1 - self.share) / self.share

    def told(self) -> str:
        """All of it, in one line."""
        rate = self.pages / max(self.seconds, 1e-9)
        parts = [f"{self.pages:,} pages", f"{self.rejected:,} rejected", f"{rate:,.0f} pages/s"]
        if self.total:
            done, total = as_bytes(self.bytes), as_bytes(self.total)
            parts.insert(0, f"{self.share:.0%}, {done} of {total}")
        if self.left is not None:
            parts.append(f"{as_time(self.left)} left")
        return ", ".join(parts)


def as_bytes(number: float) -> str:
    """A number of bytes, in the unit that suits it."""
    for unit in _UNITS[:-1]:
        if number < _THOUSAND:
            return f"{number:.0f} {unit}" if unit == "B" else f"{number:.1f} {unit}"
        number /= _THOUSAND
    return f"{number:,.1f} {_UNITS[-1]}"


def as_time(seconds: float) -> str:
    """A time to wait, to about a tenth of it."""
    if seconds < _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:.1f} h"


@contextmanager
def metered(console: Console, style: str = "auto") -> Iterator[Meter | None]:
    """A meter that is shown on ``console``; None where nobody is to see it."""
    if style == "auto":
        style = "bar" if console.is_terminal else "none"
    if console.quiet or style == "none":
        yield None
    elif style == "plain":
        with _plain(console) as meter:
            yield meter
    else:
        with _bar(console) as meter:
            yield meter


@contextmanager
def _plain(console: Console) -> Iterator[Meter]:
    """The first line at once, then one a minute, and one at the end."""
    due = 0.0

    def show(meter: Meter) -> None:
        nonlocal due
        if meter.seconds >= due:
            due = meter.seconds + PLAIN_SECONDS
            say(meter)

    def say(meter: Meter) -> None:
        console.print(f"naqi: {meter.told()}", highlight=False, markup=False, soft_wrap=True)

    meter = Meter(show)
    yield meter
    say(meter)


@contextmanager
def _bar(console: Console) -> Iterator[Meter]:
    columns = (
        SpinnerColumn(),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[told]}", markup=False),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None, told="")

        def show(meter: Meter) -> None:
            total = meter.total or None
            bar.update(task, total=total, completed=meter.bytes, told=meter.told())

        yield Meter(show)
