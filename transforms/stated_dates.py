"""Dates that machines wrote, as dateutil reads them: whatever the text is, nothing is raised.

A page or a record states its date as it likes, and dateutil raises what its parts raise: of
numbers too long, `decimal.InvalidOperation`; of others `OverflowError`, `TypeError`, `IndexError`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Any

from dateutil import parser

LONGEST = 64
"""Characters of the longest text that is looked at."""

_DEFAULT = datetime(1970, 1, 1)
"""What a date leaves out: fixed, for it must not be taken from today."""
_OTHER_DEFAULT = datetime(1972, 2, 2)
"""Another one in all its parts: what is read with both is stated."""


def read_iso_date(text: str) -> datetime | None:
    """A date in ISO 8601; None where it is none."""
    return _read(parser.isoparse, text)


def read_free_date(
    text: str, zone: Callable[[str | None, int | None], tzinfo] | None = None
) -> datetime | None:
    """A date in words and numbers, as ``Fri, 12 Apr 2024 10:11:12 GMT``; None where it is none.

    Args:
        text: What states it.
        zone: From a zone's name and its offset in seconds, as far as stated; None leaves it out.
    """
    return _read(parser.parse, text, default=_DEFAULT, ignoretz=zone is None, tzinfos=zone)


def read_whole_date(text: str) -> datetime | None:
    """What `read_free_date` reads without a zone, if the text states its day, month and year."""
    found = read_free_date(text)
    if found is None:
        return None
    other = _read(parser.parse, text, default=_OTHER_DEFAULT, ignoretz=True)
    return found if other is not None and other.date() == found.date() else None


def _read(parse: Callable[..., Any], text: str, **options: Any) -> datetime | None:
    if len(text) > LONGEST or not any(map(str.isdigit, text)):
        return None
    try:
        found: datetime = parse(text, **options)
    except Exception:  # see above: there is no list of them
        return None
    return found
