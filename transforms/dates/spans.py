"""Where in a text a date is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from naqi.transforms.dates.calendars import Calendar


class Span(NamedTuple):
    """A date in a text."""

    start: int
    end: int
    day: date | None
    """None if it is not read: impossible, ambiguous, or of a calendar that is not read."""
    calendar: Calendar
