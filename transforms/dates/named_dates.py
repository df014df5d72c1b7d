"""Dates whose month has a name: a day, a month and a year side by side, in any order.

Nothing of a language is looked for but the names of months and the few words that stand between
the parts; so a date is read in the languages of which these are known, and in no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final, NamedTuple

from naqi.transforms.dates.calendars import Calendar, to_gregorian
from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.dates.months import LONGEST_NAME, Months, months
from naqi.transforms.dates.spans import Span
from naqi.transforms.dates.weekdays import weekday_in

_TOKEN: Final = re.compile(rf"(\d+)|{word_pattern(joiners=True)}")
_ASCII_TOKEN: Final = re.compile(r"(\d+)|[A-Za-z]+")
"""The same of ASCII."""
_PARTS: Final = frozenset('|:;!?•»«›‹<>@#=+*&"“”%$€£')
"""Marks that part a date from what is beside it."""
_LONGEST_GAP: Final = 6
"""Characters between two parts of a date, not counting words."""
_MOST_TOKENS: Final = 120
_MOST_BETWEEN: Final = 6
"""Words between two numbers of a date."""
_LONGEST_ORDINAL: Final = 5
"""Letters that a day's number ends with, as in ``4th``."""
_THAI: Final = re.compile(r"[\u0e00-\u0e7f]")
_THAI_YEARS: Final = range(50, 76)
"""Two digits of a year of the Buddhist era that none of ours can be meant by: 2007 to 2032."""


_OF_CLOCK: Final = re.compile(
    r"\b(?P<month>[A-Z][a-z]{2})\s{1,2}(?P<day>\d\d?)\s\d\d:\d\d(?::\d\d)?\s"
    r"(?:[A-Z]{2,5}\s|[-+]\d{4}\s)?(?P<year>\d{4})\b"
)
"""As in ``Sat Mar  4 14:05:00 2023``."""
_SHORT_YEAR: Final = re.compile(
    r"(?<![\w./-])\d\d?(?:-(?P<month>[^\W\d_]{3,4})\.?-|\s(?P<named>[^\W\d_]{3,9})\.?,?\s['’])"
    r"\d\d(?![\w-]|[./:]\d)"
)
"""As in ``4-Mar-23`` and ``4 Mar '23``."""
_SOME_YEAR: Final = 2001
_NUMBER: Final = re.compile(r"\d+")
_DAY_AND_YEAR: Final = re.compile(r"\d(?<!\d\d)(?:\d?\D+\d{4}|\d{3}\D+\d\d?)(?!\d)")


class _Token(NamedTuple):
    text: str
    start: int
    end: int
    number: bool
    joined: bool
    """Nothing parts it from the token before it that a date has not."""


def named_dates(text: str, language: str | None) -> Iterator[Span]:
    """The dates of ``text`` whose month has a name: those of two digits a year, then the others."""
    yield from _of_short_years(text)
    if not has_day_and_year(text):
        return
    yield from _of_clocks(text, language)
    tokens = _tokens(text)
    numbers = [position for position, token in enumerate(tokens) if token.number]
    reader = _Reader(text, tokens, months(), language)
    at = 0
    while at + 1 < len(numbers):
        found = reader.date_at(numbers[at], numbers[at + 1])
        if found is not None:
            yield found
            at += 1
        at += 1


def _of_short_years(text: str) -> Iterator[Span]:
    """A single date whose year has two digits, which one cannot be told."""
    found = [*islice(_SHORT_YEAR.finditer(text), 2)]
    if len(found) != 1:  # two are the days between which something is
        return
    key = months().named([found[0]["month"] or found[0]["named"]])
    if key is not None and months().read(key, _SOME_YEAR, dotted=False, language=None):
        yield Span(found[0].start(), found[0].end(), None, Calendar.UNREAD)


def _of_clocks(text: str, language: str | None) -> Iterator[Span]:
    """The dates as clocks of computers write them, whose year stands behind the time."""
    for match in _OF_CLOCK.finditer(text):
        key = months().named([match["month"]])
        year = int(match["year"])
        month = key and months().read(key, year, dotted=False, language=language)
        if month:
            day = to_gregorian(month.calendar, year, month.number, int(match["day"]))
            yield Span(match.start(), match.end("day"), day, month.calendar)


def has_day_and_year(text: str) -> bool:
    """Whether two numbers side by side are as long as those of a day and of a year."""
    if _DAY_AND_YEAR.search(text) is not None:
        return True
    if _THAI.search(text) is None:
        return False
    return any(max(pair) == 2 for pair in pairwise(map(len, _NUMBER.findall(text))))


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for match in (_ASCII_TOKEN if text.isascii() else _TOKEN).finditer(text):
        gap = text[end : match.start()]
        joined = len(gap) <= _LONGEST_GAP and _PARTS.isdisjoint(gap)
        number = match[1] is not None
        tokens.append(_Token(match[0], match.start(), match.end(), number, joined))
        end = match.end()
        if len(tokens) == _MOST_TOKENS:
            break
    return tokens


class _Reader:
    """Reads the dates of one text."""

    def __init__(
        self, text: str, tokens: Sequence[_Token], known: Months, language: str | None
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._months = known
        self._language = language

    def date_at(self, first: int, second: int) -> Span | None:
        """The date that has the numbers at two positions: of its day and its year."""
        tokens = self._tokens
        one, two = tokens[first], tokens[second]
        between = range(first + 1, second)
        if len(between) > _MOST_BETWEEN or not self._is_joined(first + 1, second + 1):
            return None
        if _is_day(one) and (_is_year(two) or self._is_thai_year(two)):
            key = self._only_month(between, after_day=True)
            if key is not None:
                return self._span(first, second, one, two, key)
            return self._month_before(first, second) if self._says_nothing(between) else None
        if _is_year(one) and _is_day(two):
            key = self._only_month(between, after_day=False)
            if key is not None and not self._has_year_behind(second):
                return self._span(first, second, two, one, key)
            return self._month_behind(first, second) if self._says_nothing(between) else None
        return None

    def _month_before(self, first: int, second: int) -> Span | None:
        """A date whose month comes first, then its day: ``March 4, 2023``."""
        for begin in range(max(0, first - LONGEST_NAME), first):
            words = self._tokens[begin:first]
            if any(word.number for word in words) or not self._is_joined(begin + 1, first + 1):
                continue
            key = self._months.named([word.text for word in words])
            if key is not None:
                return self._span(begin, second, self._tokens[first], self._tokens[second], key)
        return None

    def _month_behind(self, first: int, second: int) -> Span | None:
        """A date whose month comes last, behind its day: ``2023. gada 4. marts``."""
        begin = second + 1
        while (
            begin < len(self._tokens) and begin <= second + 2 and self._is_joined(begin, begin + 1)
        ):
            for end in range(min(begin + LONGEST_NAME, len(self._tokens)), begin, -1):
                words = self._tokens[begin:end]
                if any(w.number for w in words) or not self._is_joined(begin, end):
                    continue
                key = self._months.named([word.text for word in words])
                if key is not None:
                    day, year = self._tokens[second], self._tokens[first]
                    return self._span(first, end - 1, day, year, key)
            if not self._says_nothing(range(begin, begin + 1)):
                break
            begin += 1
        return None

    def _has_year_behind(self, day: int) -> bool:
        """Whether a year stands right behind a day, so that no other one is its year."""
        behind = self._tokens[day + 1 : day + 2]
        return bool(behind) and behind[0].joined and behind[0].number and _is_year(behind[0])

    def _only_month(self, between: range, *, after_day: bool) -> str | None:
        """The month that the words between two numbers name, if they say nothing else."""
        words = [self._tokens[position].text for position in between]
        found: set[str] = set()
        at = 0
        while at < len(words):
            for end in range(min(at + LONGEST_NAME, len(words)), at, -1):
                key = self._months.named(words[at:end])
                if key is not None:
                    found.add(key)
                    at = end
                    break
            else:
                end = self._end_of_filler(words, at)
                if end == at and not (at == 0 and after_day and self._is_ordinal(between[0])):
                    return None
                at = max(end, at + 1)
        return self._same(found)

    def _same(self, names: set[str]) -> str | None:
        """One name of a month that several words name, as ``آذار/مارس``."""
        if len(names) < 2:
            return next(iter(names), None)
        read = {self._months.read(name, 2000, dotted=False, language=None) for name in names}
        return min(names) if len(read) == 1 else None

    def _says_nothing(self, between: range) -> bool:
        words = [self._tokens[position].text for position in between]
        at = 0
        while at < len(words):
            end = self._end_of_filler(words, at)
            if end == at and not (at == 0 and self._is_ordinal(between[0])):
                return False
            at = max(end, at + 1)
        return True

    def _end_of_filler(self, words: Sequence[str], at: int) -> int:
        """Where a filler ends that begins at a position; the position itself if none does."""
        for end in range(min(at + 2, len(words)), at, -1):
            if self._months.is_filler(words[at:end]):
                return end
        return at

    def _is_ordinal(self, position: int) -> bool:
        """Whether a word is the end of the number before it."""
        word, before = self._tokens[position], self._tokens[position - 1]
        gap = self._text[before.end : word.start]
        return gap in ("", "-", "'", ".") and len(word.text) <= _LONGEST_ORDINAL

    def _is_thai_year(self, token: _Token) -> bool:
        """Whether a number of two digits, behind Thai letters, is a year of the Buddhist era."""
        before = self._text[max(0, token.start - 3) : token.start]
        return (
            len(token.text) == 2
            and int(token.text) in _THAI_YEARS
            and _THAI.search(before) is not None
        )

    def _is_joined(self, first: int, end: int) -> bool:
        return all(self._tokens[position].joined for position in range(first, end))

    def _span(self, first: int, last: int, day: _Token, year: _Token, key: str) -> Span | None:
        start, end = self._tokens[first].start, self._tokens[last].end
        if not self._stands_alone(start, end) or self._ends_range(first):
            return None
        years = int(year.text)
        if len(year.text) == 2:
            years += 2500
        dotted = self._text[day.end : day.end + 1] == "."
        month = self._months.read(key, years, dotted=dotted, language=self._language)
        if month is None:
            plausible = Calendar.GREGORIAN.has_year(years)
            return Span(start, end, None, Calendar.UNREAD) if plausible else None
        weekday = weekday_in(self._text) if month.calendar is Calendar.LUNAR else None
        found = to_gregorian(month.calendar, years, month.number, int(day.text), weekday)
        return Span(start, end, found, month.calendar)

    def _ends_range(self, first: int) -> bool:
        """Whether another day stands before a date, from which on something lasts until it."""
        if first < 2 or not self._is_joined(first, first + 1):
            return False
        one, two = self._tokens[first - 2 : first]
        if two.number or not two.joined:
            return False
        if two.text.casefold() in _UNTIL:
            return _is_day(one) if one.number else self._months.named([one.text]) is not None
        if not one.number or not _is_day(one):
            return False
        gap = self._text[two.end : self._tokens[first].start]
        return gap.strip() in _DASHES and self._months.named([two.text]) is not None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether no number goes on before or behind it, as that of a range or an identifier."""
        before, after = self._text[max(0, start - 7) : start], self._text[end : end + 3]
        return not _GOES_ON_BEFORE.search(before) and not _GOES_ON_BEHIND.match(after)


_UNTIL: Final = frozenset((
    "to", "until", "till", "til", "al", "au", "bis", "tot", "do", "až", "до", "по", "έως",
))  # fmt: skip
"""Words between the first day of a range and its last one."""
_DASHES: Final = frozenset("-–—")
"""Marks between these, where the first one has its month."""
_GOES_ON_BEFORE: Final = re.compile(
    r"(?:(?<!:\d)\d[-./–—]|(?<![:.\d])\d{1,2}\s[-–—]\s|[A-Za-z_]/?)\Z"
)
_GOES_ON_BEHIND: Final = re.compile(r"[-./–—]\d")


def _is_day(token: _Token) -> bool:
    return len(token.text) <= 2 and 1 <= int(token.text) <= 32


def _is_year(token: _Token) -> bool:
    return len(token.text) == 4
