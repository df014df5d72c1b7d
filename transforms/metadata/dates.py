"""Dates as bylines write them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from persiantools.jdatetime import JalaliDate

from naqi.transforms.text.bounded_cache import cached_short


def _numbers(months: tuple[str, ...]) -> dict[str, int]:
    return {
        _name_key(name): number
        for number, names in enumerate(months, 1)
        for name in names.split("|")
    }


def _name_key(name: str) -> str:
    """What a month's name is looked up by: the same of all that a pattern without case matches.

    It takes the dotted and the dotless i of Turkish for one letter, which `str.casefold` does not.
    """
    return name.casefold().replace("ı", "i").replace("\u0307", "")


def _one_of(group: str, months: tuple[str, ...]) -> str:
    names = [name for names in months for name in names.split("|")]
    return f"(?P<{group}>" + "|".join(map(re.escape, sorted(names, key=len)[::-1])) + ")"


_MONTHS: Final[tuple[str, ...]] = (
    "january|jan|janvier|janv|januar|jänner|enero|ene|gennaio|gen|janeiro|января|январь|янв|"
    "stycznia|styczeń|ocak|januari|ιανουαρίου|ιαν|يناير|كانون الثاني|جانفي|ژانویه|ژانويه",
    "february|feb|février|févr|fév|februar|febrero|febbraio|fevereiro|fev|февраля|февраль|фев|"
    "lutego|luty|şubat|februari|φεβρουαρίου|φεβ|فبراير|شباط|فيفري|فوریه|فوريه",
    "march|mar|mars|märz|marzo|março|марта|март|мар|marca|marzec|mart|maret|μαρτίου|μαρ|"
    "مارس|آذار|اذار",
    "april|apr|avril|avr|abril|abr|aprile|апреля|апрель|апр|kwietnia|kwiecień|nisan|απριλίου|απρ|"
    "أبريل|ابريل|إبريل|نيسان|أفريل|آوریل|آوريل",
    "may|mai|mayo|maggio|mag|maio|мая|май|maja|maj|mayıs|mei|μαΐου|μάιος|مايو|أيار|ايار|ماي|مه|می",
    "june|jun|juin|juni|junio|giugno|giu|junho|июня|июнь|июн|czerwca|czerwiec|haziran|ιουνίου|ιουν|"
    "يونيو|حزيران|جوان|ژوئن",
    "july|jul|juillet|juil|juli|julio|luglio|lug|julho|июля|июль|июл|lipca|lipiec|temmuz|ιουλίου|ιουλ|"
    "يوليو|تموز|جويلية|ژوئیه|ژوئيه|جولای",
    "august|aug|août|aout|agosto|ago|августа|август|авг|sierpnia|sierpień|ağustos|agustus|"
    "αυγούστου|αυγ|أغسطس|اغسطس|آب|أوت|اوت",
    "september|sept|sep|septembre|septiembre|settembre|set|setembro|сентября|сентябрь|сен|сент|"
    "września|wrzesień|eylül|σεπτεμβρίου|σεπ|سبتمبر|أيلول|ايلول|سپتامبر",
    "october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out|октября|октябрь|окт|"
    "października|październik|ekim|οκτωβρίου|οκτ|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|اکتبر",
    "november|nov|novembre|noviembre|novembro|ноября|ноябрь|ноя|listopada|listopad|kasım|"
    "νοεμβρίου|νοε|نوفمبر|تشرين الثاني|نوامبر",
    "december|dec|décembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro|декабря|декабрь|дек|"
    "grudnia|grudzień|aralık|desember|δεκεμβρίου|δεκ|ديسمبر|كانون الأول|كانون الاول|دسامبر",
)
_SOLAR_MONTHS: Final[tuple[str, ...]] = (
    "فروردین|فروردين", "اردیبهشت|ارديبهشت", "خرداد", "تیر|تير", "مرداد|امرداد", "شهریور|شهريور",
    "مهر", "آبان|ابان", "آذر|اذر", "دی|دي", "بهمن", "اسفند",
)  # fmt: skip
"""Of the Persian solar calendar, with the Arabic letters that some keyboards write."""
_MONTH_NUMBER: Final = _numbers(_MONTHS)
_SOLAR_MONTH_NUMBER: Final = _numbers(_SOLAR_MONTHS)
_MONTH = _one_of("name", _MONTHS)
_SOLAR_MONTH = _one_of("solar_name", _SOLAR_MONTHS)
_SOLAR_YEAR = r"(?P<solar>[1١۱](?:[3٣۳]\d|[4٤۴][0٠۰])\d)"
"""1921 to 2030: later years are of the lunar calendar as well."""
_YEAR = r"(?P<year>(?:[1١۱][9٩۹]|[2٢۲][0٠۰])\d\d)"
_DAY = r"(?P<day>[0-3٠-٣۰-۳]?\d)"


def _compiled(*forms: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"(?<!\w)(?<!\d[-./]){form}(?!(?<![日号號일])(?:[^\WT]|[-./]?\d))", re.IGNORECASE
        )
        for form in forms
    )


_COMMON: Final = _compiled(
    rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark){_DAY}",
    rf"{_YEAR}\s?[年년]\s?(?P<month>\d\d?)\s?[月월]\s?{_DAY}\s?[日号號일]?",
    rf"{_DAY}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark){_YEAR}",
    rf"{_DAY}(?:st|nd|rd|th|er|\.|º|η|ος)?(?:[\s/-]+|\sde\s)(?:من\s)?{_MONTH}"
    rf"(?:\s?/\s?[^\W\d]+)?\.?,?(?:[\s/-]+|\sde[l]?\s|،\s?){_YEAR}",
)
_DAY_AND_YEAR = rf"{_DAY}(?:st|nd|rd|th)?[,،]?\s+{_YEAR}"
_MONTH_FIRST: Final = _compiled(rf"{_MONTH}\.?\s+{_DAY_AND_YEAR}")
_SOLAR: Final = _compiled(
    rf"{_SOLAR_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark){_DAY}",
    rf"{_DAY}\s+{_SOLAR_MONTH}(?:\s?ماه)?[,،]?\s+{_SOLAR_YEAR}",
)
_TIME = re.compile(
    r"(?<![\d:])(?P<hour>[0-2٠-٢۰-۲]?\d)\s?(?:[:：٫h時时点]|(?<=\d\d)\.(?=\d\d\b))\s?(?P<minute>\d\d)"
    r"(?:[:：分](?P<second>\d\d)秒?)?(?!\d)(?:\s*(?P<half>[ap])\.?m\b\.?)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_HAS_DAY = re.compile(r"\d(?:\D*?\d){4}")
"""Digits for a year and a day: most lines with a number have fewer."""
_HAS_DAY_AND_YEAR = re.compile(_DAY_AND_YEAR, re.IGNORECASE)
_HAS_YEAR = re.compile(r"[12١٢۱۲][90٩٠۹۰]\d\d")
_HAS_SOLAR_YEAR = re.compile(r"[1١۱][34٣٤۳۴]\d\d")
_FORMS: Final = (
    (_HAS_YEAR, _COMMON),
    (_HAS_DAY_AND_YEAR, _MONTH_FIRST),  # names of months are dear to look for
    (_HAS_SOLAR_YEAR, _SOLAR),
)
"""What there is in each text with a date, and the forms to look for then."""


def find_date(text: str) -> datetime | None:
    """Read the first date in ``text``, with its time of day if there is one.

    The month may be a number or a name in one of a dozen languages, digits Arabic-Indic or
    Persian, the year one of the Persian solar calendar. Of two numbers the first is the day, unless
    only the other can be. Naive, since a byline names no zone. None if no date is there, or none
    that can be a publication's.
    """
    return _find(text)[1]


def strip_date(text: str) -> str | None:
    """``text`` without its date, its times and the marks around them; None if it has no date."""
    match, date = _find(text)
    if match is None or date is None:
        return None
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    return " ".join(_WORD.findall(_TIME.sub(" ", rest)))


@cached_short(64)  # a byline is read twice: to know it for one, and for its date
def _find(text: str) -> tuple[re.Match[str] | None, datetime | None]:
    match = _search(text)
    return match, _read(match, text) if match else None


def _search(text: str) -> re.Match[str] | None:
    if not _HAS_DAY.search(text):
        return None
    first = None
    for needed, forms in _FORMS:
        if not needed.search(text):
            continue
        for form in forms:
            match = form.search(text)
            if match and (first is None or match.start() < first.start()):
                if not match.start():
                    return match
                first = match
    return first


def _read(match: re.Match[str], text: str) -> datetime | None:
    try:
        date = _read_solar(match) if "solar" in match.re.groupindex else _read_common(match)
    except ValueError:
        return None
    time = _TIME.search(text, match.end()) or _TIME.search(text, 0, match.start())
    return _at(date, time) if time else date


def _read_common(match: re.Match[str]) -> datetime:
    groups = match.groupdict()
    year, day = int(groups["year"]), int(groups["day"])
    name = groups.get("name")
    month = _MONTH_NUMBER[_name_key(name)] if name else int(groups["month"])
    if month > 12 and groups.get("mark") and match.start("day") < match.start("year"):
        day, month = month, day
    return datetime(year, month, day)


def _read_solar(match: re.Match[str]) -> datetime:
    groups = match.groupdict()
    name = groups.get("solar_name")
    month = _SOLAR_MONTH_NUMBER[_name_key(name)] if name else int(groups["month"])
    date = JalaliDate(int(groups["solar"]), month, int(groups["day"]))  # type: ignore[no-untyped-call]
    day = date.to_gregorian()
    return datetime(day.year, day.month, day.day)


def _at(date: datetime, time: re.Match[str]) -> datetime:
    hour, half = int(time["hour"]), (time["half"] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return date.replace(hour=hour, minute=int(time["minute"]), second=int(time["second"] or 0))
    except ValueError:
        return date
