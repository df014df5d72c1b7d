"""Dates as bylines write them, in the languages and calendars of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from naqi.transforms.dates.calendars import Calendar
from naqi.transforms.dates.clock import TIME, at_time, time_near
from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.dates.named_dates import named_dates
from naqi.transforms.dates.numeric_dates import HEBREW_YEAR, numeric_dates
from naqi.transforms.dates.spans import Span
from naqi.transforms.text.bounded_cache import cached_short

_HAN_NUMBERS: Final = "元〇○零一二三四五六七八九十百"
_MAY_HAVE_DATE: Final = re.compile(
    rf"[\d{_HAN_NUMBERS}{HEBREW_YEAR[0]}ก-๛]"
    r"(?:(?<=\d)(?:(?<!\d\d)\d{3}(?!\d)|[./]\d{2}[./]\d{2}(?!\d)"
    r"|-[^\W\d_]{3,4}\.?-\d{2}(?!\d)|\s[^\W\d_]{3,9}\.?,?\s['’]\d{2}(?!\d))"
    rf"|(?<=[\d{_HAN_NUMBERS}])\s?年|(?<={HEBREW_YEAR[0]}){HEBREW_YEAR[1:]}"
    r"|(?<=[ก-๛])\.?\s?\d{2}(?!\d))"
)
"""A year that is written out, or one of an era: most lines with a number have none.

All begin with one class of characters, to which a search goes at once.
"""
_HAS_NUMBER: Final = re.compile("[\\d元〇○零一二三四五六七八九十]")
"""Each date has one: this is sooner told of a text than that it may have a date."""
_LONGEST: Final = 400
"""Characters of a text that are looked through."""
_WORD: Final = re.compile(word_pattern(digits=True))
_TIME_AND_HALF: Final = re.compile(rf"{TIME.pattern}(?:\s*[ap]\.?m\b\.?)?", re.IGNORECASE)
_LINK: Final = (
    r"\s?[-–—~～〜]\s?|\s(?:to|until|till|through|al?|au|à|bis|tot|til|do|až|по|до|έως|ως|ile|"
    r"إلى|الى|حتى|تا|đến|sampai|hingga|ถึง|से)\s|\s?[至到]\s?|\s?から\s?|\s?부터\s?"
)
_WEEKDAY: Final = r"(?:\s?[(（][^\W\d_]{1,5}\.?[)）])?"
"""Behind a day, in brackets."""
_UNTIL_HERE: Final = re.compile(
    rf"(?:(?<![\d.:/-])(?P<day>\d{{1,2}})\.?|)(?P<link>{_WEEKDAY}(?:{_LINK}))\Z", re.IGNORECASE
)
"""What stands before the last day of several: the first one alone, and what links both."""
_FROM_HERE: Final = re.compile(
    rf"{_WEEKDAY}(?:{_LINK})(?P<day>(?:\d{{1,2}}\s?[월月]\s?)?\d{{1,2}}\s?[日일]|\d{{1,2}}\.\s\d{{1,2}}(?![\d:]))?",
    re.IGNORECASE,
)
"""What stands behind the first one, with the last one where it has no year."""
_LONGEST_LINK: Final = 20


def find_date(text: str, language: str | None = None) -> datetime | None:
    """Read the first date in ``text``, with its time of day if there is one.

    The month may be a number or a name in any language of CLDR, the digits those of any script, the
    year one of the eras and calendars of `metadata.calendars`. A Gregorian date goes before one of
    another calendar. Of two numbers the first is the day, unless only the other can be, or
    the page is of the United States; in other English it may be either with strokes. Naive,
    since a byline names no zone. None if no date is there, or none that can be a publication's.

    Args:
        text: Of which the first `_LONGEST` characters count.
        language: That of the page, BCP-47: it tells names apart that are of several months.
    """
    if _HAS_NUMBER.search(text) is None:
        return None
    text = text[:_LONGEST]
    chosen = _choose(_find(text, language))
    if chosen is None or chosen.day is None:
        return None
    return at_time(chosen.day, time_near(text, chosen.start, chosen.end))


def strip_dates(text: str) -> str | None:
    """The words of ``text`` without its date and times; None if it has no date, read or not.

    Of another calendar, the same day goes too; another day of the same calendar stays.
    """
    spans = date_spans(text)
    if not spans:
        return None
    rest, end = [], 0
    gone = set()
    for span in spans:
        if span.calendar not in gone:
            rest.append(text[end : span.start])
            end = span.end
            gone.add(span.calendar)
    rest.append(text[end:])
    return " ".join(_WORD.findall(_TIME_AND_HALF.sub(" ", " ".join(rest))))


def date_spans(text: str) -> tuple[Span, ...]:
    """Where the dates of ``text`` are, read or not."""
    return _find(text[:_LONGEST], None)


@cached_short(64)  # a byline is read twice: to know it for one, and for its date
def _find(text: str, language: str | None) -> tuple[Span, ...]:
    """All dates of a text, also those that are not read, in their order."""
    return tuple(_without_overlaps(text, language)) if _MAY_HAVE_DATE.search(text) else ()


def _without_overlaps(text: str, language: str | None) -> Iterator[Span]:
    end = 0
    spans = sorted([*numeric_dates(text, language), *named_dates(text, language)])
    for span in spans:
        if span.start >= end:
            end = span.end
            if not _is_of_range(span, text, spans):
                yield span


def _is_of_range(span: Span, text: str, spans: Sequence[Span]) -> bool:
    """Whether a date is the first or the last day of several, in which something is."""
    before = _UNTIL_HERE.search(text[max(0, span.start - _LONGEST_LINK) : span.start])
    if before is not None:
        first = span.start - len(before["link"])
        if before["day"] or any(s.end == first and s.calendar is span.calendar for s in spans):
            return True
    behind = _FROM_HERE.match(text[span.end : span.end + _LONGEST_LINK])
    if behind is None:
        return False
    last = span.end + behind.end()
    return behind["day"] is not None or any(
        s.start == last and s.calendar is span.calendar for s in spans
    )


def _choose(spans: tuple[Span, ...]) -> Span | None:
    read = [span for span in spans if span.day is not None]
    return next((s for s in read if s.calendar is Calendar.GREGORIAN), read[0] if read else None)
