"""Words of dates in all languages of CLDR, which ``python -m tests.date_words`` makes a file of."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

FILE: Final = Path(__file__).with_suffix(".json")


class DateWords(NamedTuple):
    """Words by what they mean, each as its key: see `metadata.name_key`."""

    months: dict[str, int]
    """Names of months, by which month it is, from 1."""
    contested: dict[str, dict[str, int]]
    """Names of other months in other languages, by the month, by language."""
    elsewhere: dict[str, dict[str, int]]
    """What few languages have for another month than all others have."""
    dotted: frozenset[str]
    """Languages that write a dot behind the day."""
    fillers: frozenset[str]
    """What stands in dates and says nothing."""
    morning: frozenset[str]
    """Times of the day before noon."""
    later: frozenset[str]
    """Times of the day after noon."""
    ago: frozenset[str]
    """What stands before and after the number that says how long ago something was, parted by a
    star."""
    ago_once: frozenset[str]
    """How long ago something was, where that is said without a number."""
    days: frozenset[str]
    """Names of today, of yesterday and of days before that."""
    weekdays: frozenset[str]
    """Names of days of the week."""


_SETS: Final = ("dotted", "fillers", "morning", "later", "ago", "ago_once", "days", "weekdays")


@lru_cache(maxsize=1)
def date_words() -> DateWords:
    """The words, read when first asked for."""
    known = json.loads(FILE.read_text(encoding="utf-8"))
    return DateWords(
        *(known[name] for name in ("months", "contested", "elsewhere")),
        *(frozenset(known[name]) for name in _SETS),
    )
