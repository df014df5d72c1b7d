"""From a day of a calendar to that of the Gregorian one."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final

from hijridate import Hijri
from persiantools.jdatetime import JalaliDate

_BUDDHIST: Final = 543
"""Years between the Buddhist era, as it is counted in Thailand, Laos and Cambodia, and ours."""
_KURDISH: Final = 1321
"""Years between the Kurdish era and the solar Hijri one, which has the same months."""


class Calendar(Enum):
    """A calendar, and the years of it that a page may be dated by."""

    GREGORIAN = "Gregorian, in years of the common or the Buddhist era"
    SOLAR = "solar Hijri, in its own years or Kurdish ones"
    LUNAR = "Hijri"
    NEPALI = "Bikram Sambat"
    UNREAD = "one whose dates are not read"

    def has_year(self, year: int) -> bool:
        """Whether a page may be dated by this year; later ones are mistakes, or another era's."""
        return any(year in years for years in _YEARS[self])


_COMMON: Final = range(1900, 2050)
_YEARS: Final[dict[Calendar, tuple[range, ...]]] = {
    Calendar.GREGORIAN: (_COMMON, range(2500, 2593)),
    Calendar.SOLAR: (range(1300, 1430), range(2680, 2750)),
    Calendar.LUNAR: (range(1343, 1472),),
    Calendar.NEPALI: (range(2050, 2100),),
    Calendar.UNREAD: (range(1300, 1500), range(1900, 2050), range(5700, 5810)),
}


def to_gregorian(
    calendar: Calendar, year: int, month: int, day: int, weekday: int | None = None
) -> date | None:
    """The day, as the Gregorian calendar has it; None if there is none, or it cannot be told.

    A Hijri month begins when its moon is seen, in some countries a day before or after the calendar
    of Umm al-Qura: where a weekday is stated that is not of its day, none can be told.

    Args:
        calendar: By which it is dated.
        year: As it is written, of any era of the calendar.
        month: From 1.
        day: From 1.
        weekday: That is stated beside it, from 0 for Monday.
    """
    if not calendar.has_year(year):
        return None
    try:
        found = _convert(calendar, year, month, day)
    except (ValueError, OverflowError):
        return None
    if found is None or weekday is None or calendar is not Calendar.LUNAR:
        return found
    return found if found.weekday() == weekday else None


def _convert(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    if calendar is Calendar.GREGORIAN:
        return date(year if year in _COMMON else year - _BUDDHIST, month, day)
    if calendar is Calendar.SOLAR:
        solar = year - _KURDISH if year > 2000 else year
        found: date = JalaliDate(solar, month, day).to_gregorian()  # type: ignore[no-untyped-call]
        return found
    if calendar is Calendar.LUNAR:
        day_of_month = Hijri(year, month, day).to_gregorian()
        return date(day_of_month.year, day_of_month.month, day_of_month.day)
    if calendar is Calendar.NEPALI:
        from nepali.datetime import nepalidate  # few pages need it

        nepali: date = nepalidate(year, month, day).to_date()
        return nepali
    return None
