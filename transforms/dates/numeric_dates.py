"""Dates that are written in numbers, or in numbers and the units of East Asia and Vietnam."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Final

from naqi.transforms.dates.calendars import Calendar, to_gregorian
from naqi.transforms.dates.spans import Span
from naqi.transforms.dates.weekdays import weekday_in

_ERAS: Final = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911,
    "中華民國": 1911, "中华民国": 1911, "民國": 1911, "民国": 1911,
}  # fmt: skip
"""Years of ours before the first of an era of Japan, or of the Republic of China."""
_HAN_DIGITS: Final = dict(zip("〇○零一二三四五六七八九元", "0001234567891", strict=True))
_TEN, _HUNDRED = "十", "百"
_HAN: Final = rf"[\d{''.join(_HAN_DIGITS)}{_TEN}{_HUNDRED}]"

_BEGIN: Final = r"(?<![A-Za-z_\u00c0-\u052f])(?<!\d)(?<!\d[-./])"
_END: Final = r"(?![-./:]?\d|[A-SU-Za-z_])"
"""Not inside of a word or of a longer number. A ``T`` leads in the time of day."""
_DAY: Final = r"(?P<day>\d\d?)"
_MONTH: Final = r"(?P<month>\d\d?)"
_YEAR: Final = r"(?P<year>\d{4})"
_MARK: Final = r"(?P<mark>[\s\u200e\u200f]?[-/.／．－]\s?)"
_NUMBERS: Final = (
    re.compile(rf"{_BEGIN}{_YEAR}{_MARK}{_MONTH}(?P=mark){_DAY}{_END}"),
    re.compile(rf"{_BEGIN}{_DAY}{_MARK}{_MONTH}(?P=mark){_YEAR}{_END}"),
    re.compile(rf"{_BEGIN}{_DAY}\s+tháng\s+{_MONTH}(?:,?\s+năm|,)?\s+{_YEAR}{_END}", re.I),
    re.compile(
        rf"{_BEGIN}{_YEAR}\s+оны\s+{_MONTH}(?:-р|\s?д[уү]г[аэ]{{2}}р)?\s+сарын\s+{_DAY}{_END}", re.I
    ),
)
_MAY_HAVE_FORM: Final = re.compile(
    r"\d(?:[\s\u200e\u200f]?[-/.／．－]\s?\d\d?[\s\u200e\u200f]?[-/.／．－]\s?\d"
    r"|\s+(?:tháng|оны)\s)",
    re.I,
)
"""What each date of `_NUMBERS` and `_SHORT` has, and few other texts: these are soon told."""
_TIBETAN: Final = re.compile(
    rf"{_BEGIN}{_YEAR}\s?(?:ལོའི་?\s?)?(?:སྤྱི་?\s?)?ཟླ་?\s?(?:བ་?\s?)?{_MONTH}\s?(?:པའི་?\s?)?ཚེས་?\s?{_DAY}(?!\d)"
)
"""Whose months may be those of either calendar."""
_WITH_UNITS: Final = re.compile(
    rf"{_BEGIN}(?P<era>{'|'.join(_ERAS)})?\s?(?P<year>{_HAN}{{1,6}})"
    rf"(?:\s?[(（](?:(?P<western>\d{{4}})|[^()（）]{{2,12}})[)）])?\s?[年년]"
    rf"(?:\s?[(（][^()（）]{{2,12}}[)）])?\s?(?P<month>{_HAN}{{1,3}})\s?[月월]"
    rf"\s?(?P<day>{_HAN}{{1,3}})(?:\s?[日号號일]|(?!\d))"
)
_SHORT: Final = re.compile(rf"{_BEGIN}(?:1[01]\d|\d\d)(?P<mark>[./])\d\d(?P=mark)\d\d{_END}")
"""Whose year has two digits, which one cannot be told, or is one of Taiwan that does not say so."""
BY_MOON: Final = "음력|[农農][历曆]|[阴陰][历曆暦]|[旧舊][历曆暦]"
_BY_MOON_BEFORE: Final = re.compile(rf"(?:{BY_MOON})\W{{0,3}}\Z")
_BY_MOON_BEHIND: Final = re.compile(rf"\W{{0,2}}(?:{BY_MOON})")
_LONGEST_NAME: Final = 5
"""Characters of what it is called, with marks beside it."""
HEBREW_YEAR: Final = "תש"
"""How the years of the Hebrew calendar begin from 1939 to 2039."""
_ROMAN: Final = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12,
}  # fmt: skip
_ROMAN_MONTH: Final = r"(?P<month>I{1,3}|I[VX]|VI{0,3}|XI{0,2})"
_SMALL_ROMAN_MONTH: Final = r"(?P<month>i{1,3}|i[vx]|vi{0,3}|xi{0,2})"
_MAY_HAVE_ROMAN: Final = re.compile(r"\d[.\s]\s?[IVXivx]")
_WITH_ROMAN: Final = (
    re.compile(rf"{_BEGIN}{_DAY}[.\s]\s?{_ROMAN_MONTH}[.\s]\s?{_YEAR}{_END}"),
    re.compile(rf"{_BEGIN}{_YEAR}[.\s]\s?{_ROMAN_MONTH}[.\s]\s?{_DAY}{_END}"),
    re.compile(rf"{_BEGIN}{_DAY}\.\s?{_SMALL_ROMAN_MONTH}\.\s?{_YEAR}{_END}"),
)
"""As Poland and Hungary write them, parted from both numbers: in capitals, or between dots."""
_INDIC: Final = r"[\u0900-\u0963\u0971-\u0ae3]"
_SAMVAT: Final = re.compile(
    rf"(?<!{_INDIC})(?:{_INDIC}{{2,16}}\s)?"
    r"(?:शुक्ल|कृष्ण|शुद्ध|वद्य|सुदी|बदी|वदी|સુદ|વદ)\s(?:पक्ष\s|की\s)?"
    rf"{_INDIC}{{2,16}},?\s(?:(?:विक्रमी?|शक|વિક્રમ)\s)?"
    r"(?:संवत्?|सम्वत्?|शके|સંવત),?\s?\d{4}(?!\d)"
)
"""Of the calendars of India by the moon: the half of a month, the day in it by its name, and the
year of an era."""
SAMVAT_YEARS: Final = ("संवत", "सम्वत", "शके", "સંવત")
"""Words before the year of one of these."""
_HEBREW: Final = re.compile(
    r"(?<!\w)[א-ת]{1,2}['\"׳״]?[א-ת]?['׳]?\sב?(?:תשרי|חשוו?ן|כסלו|טבת|שבט|אדר(?:\s[אב]['׳])?|ניסן|אייר"
    r"|סיוו?ן|תמוז|אב|אלול),?\s(?:ה['׳])?תש[א-ת]{0,2}[\"״][א-ת](?!\w)"
)
_LUNAR: Final = re.compile(r"\s?(?:هـ|ه\b|ه\.?\s?ق|ق\b|AH\b)")
_SOLAR: Final = re.compile(r"\s?(?:هـ?\.?\s?)?(?:ش\b|شمسی)")
_SOLAR_ALONE: Final = range(1300, 1410)
"""Years of the solar calendar that pages are not dated by in the lunar one."""
_MONTH_FIRST: Final = frozenset(("en-us", "en-ph", "fil", "fil-ph", "tl", "es-us"))
_DAY_FIRST: Final = frozenset((
    "en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-pk", "en-lk", "en-bd", "en-sg", "en-my",
    "en-hk", "en-ng", "en-gh", "en-ke", "en-ug", "en-tz", "en-zw", "en-jm", "en-tt",
))  # fmt: skip
"""Languages by how their countries write dates with strokes."""
_ENGLISH: Final = re.compile(
    r"\b(?:posted|published|updated|modified|written|created|by|on)\b", re.I
)
"""By what English is known where nobody says what language a page is in."""
_NEPALI_DIGITS: Final = re.compile(r"[०-९]{4}")


def numeric_dates(text: str, language: str | None = None) -> Iterator[Span]:
    """The dates of ``text`` that are written in numbers, those of each form in their order.

    Args:
        text: Any.
        language: That of the page, BCP-47: English with strokes is not read where the day and the
            month may be either number, for that is another day in some of its countries.
    """
    has_form = _MAY_HAVE_FORM.search(text) is not None
    for form in _NUMBERS if has_form else ():
        for match in form.finditer(text):
            calendar = _calendar(match, text)
            if calendar is not None:
                day = _read(match, calendar, text, language)
                yield Span(match.start(), match.end(), day, calendar)
    if "年" in text or "년" in text:
        for match in _WITH_UNITS.finditer(text):
            if _is_by_moon(match):
                yield Span(match.start(), match.end(), None, Calendar.UNREAD)
            elif match["era"] or len(match["year"]) > 1:
                yield Span(match.start(), match.end(), _read_units(match), Calendar.GREGORIAN)
    if "ཟླ" in text:
        for match in _TIBETAN.finditer(text):
            yield Span(match.start(), match.end(), None, Calendar.UNREAD)
    if any(year in text for year in SAMVAT_YEARS):
        for match in _SAMVAT.finditer(text):
            yield Span(match.start(), match.end(), None, Calendar.UNREAD)
    if _MAY_HAVE_ROMAN.search(text):
        for form in _WITH_ROMAN:
            for match in form.finditer(text):
                year, month = int(match["year"]), _ROMAN[match["month"].upper()]
                read = to_gregorian(Calendar.GREGORIAN, year, month, int(match["day"]))
                yield Span(match.start(), match.end(), read, Calendar.GREGORIAN)
    if HEBREW_YEAR in text:
        for match in _HEBREW.finditer(text):
            yield Span(match.start(), match.end(), None, Calendar.UNREAD)
    short = [*islice(_SHORT.finditer(text), 2)] if has_form else []
    if len(short) == 1:  # two are the days between which something is
        yield Span(short[0].start(), short[0].end(), None, Calendar.UNREAD)


def _calendar(match: re.Match[str], text: str) -> Calendar | None:
    """By which a date is written; None if by none, so that it is no date."""
    year = int(match["year"])
    if Calendar.GREGORIAN.has_year(year):
        return Calendar.GREGORIAN
    if Calendar.NEPALI.has_year(year):
        nepali = _NEPALI_DIGITS.fullmatch(match["year"]) is not None
        return Calendar.NEPALI if nepali else Calendar.UNREAD
    if _LUNAR.match(text, match.end()) and Calendar.LUNAR.has_year(year):
        return Calendar.LUNAR
    solar = year in _SOLAR_ALONE or _SOLAR.match(text, match.end()) is not None
    if solar and Calendar.SOLAR.has_year(year):
        return Calendar.SOLAR
    return Calendar.UNREAD if Calendar.UNREAD.has_year(year) else None


def _read(match: re.Match[str], calendar: Calendar, text: str, language: str | None) -> date | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if match.start("day") < match.start("month"):
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month and match.groupdict().get("mark", "").strip() == "/":
            month_first = _is_month_first(text, language)
            if month_first is None:
                return None
            if month_first:
                day, month = month, day
    weekday = weekday_in(text) if calendar is Calendar.LUNAR else None
    return to_gregorian(calendar, year, month, day, weekday)


def _is_month_first(text: str, language: str | None) -> bool | None:
    """Whether the first of two numbers between strokes is the month; None if it may be."""
    if language is None:
        return None if _ENGLISH.search(text) is not None else False
    tag = language.lower().replace("_", "-")
    if tag in _MONTH_FIRST:
        return True
    if tag.partition("-")[0] != "en" or tag in _DAY_FIRST:
        return False
    return None


def _read_units(match: re.Match[str]) -> date | None:
    year, month, day = (_number(match[part]) for part in ("year", "month", "day"))
    if year is None or month is None or day is None:
        return None
    if match["western"]:
        return to_gregorian(Calendar.GREGORIAN, int(match["western"]), month, day)
    era = match["era"]
    if era is None and len(match["year"]) < 4:
        return None  # of an era that is not named
    return to_gregorian(Calendar.GREGORIAN, year + _ERAS.get(era or "", 0), month, day)


def _is_by_moon(match: re.Match[str]) -> bool:
    """Whether it is said beside a date that it is one of East Asia's old calendar."""
    before = match.string[max(0, match.start() - _LONGEST_NAME) : match.start()]
    behind = match.string[match.end() : match.end() + _LONGEST_NAME]
    return _BY_MOON_BEFORE.search(before) is not None or _BY_MOON_BEHIND.match(behind) is not None


def _number(text: str) -> int | None:
    """A number in digits of any script, or in Chinese numerals; None if it is none."""
    hundreds, hundred, rest = text.partition(_HUNDRED)
    if hundred:
        below = _number(rest.removeprefix("零")) if rest else 0
        if len(hundreds) > 1 or _HUNDRED in rest or below is None or below > 99:
            return None
        return int(_HAN_DIGITS.get(hundreds, hundreds) or 1) * 100 + below
    tens, ten, ones = text.partition(_TEN)
    if not ten:
        digits = "".join(_HAN_DIGITS.get(digit, digit) for digit in text)
        return int(digits)
    if len(tens) > 1 or len(ones) > 1 or _TEN in ones:
        return None
    return int(_HAN_DIGITS.get(tens, tens) or 1) * 10 + int(_HAN_DIGITS.get(ones, ones) or 0)
