"""Makes `transforms/dates/date_words.json` of CLDR: ``python -m tests.date_words``.

Babel, which has CLDR, is no dependency of Naqi: it weighs 36 MB, and a worker would
read hundreds of its files before its first page.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from babel import Locale, localedata
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from naqi.transforms.dates.name_key import name_key

DATA: Final = Path(__file__).parents[1] / "transforms/dates/date_words.json"
_LITERAL = re.compile(r"'([^']*)'|([^\W_a-zA-Z]+)")
_AROUND_MONTH = re.compile(
    r"(?:'([^']*)'|([^\W\d_a-zA-Z]*))(?:MMMM|LLLL)(?:'([^']*)'|([^\W\d_a-zA-Z]*))"
)
_DAY_WITH_DOT = re.compile(r"d\.")
_NOON: Final = 12 * 3600
_LEAST_AGO, _LEAST_AGO_ELSEWHERE = 5, 3
"""Letters: with fewer, in the letters of ASCII, it is but a unit."""
_SIGNS: Final = ("-", "−", "–")
"""What narrow forms have instead of a word."""
_MANY: Final = 20
_LEAST_OF_HALF: Final = 4


def locales() -> list[Locale]:
    """Every locale of CLDR."""
    return [Locale.parse(name) for name in sorted(localedata.locale_identifiers())]


def month_names(locale: Locale) -> Iterator[tuple[str, int]]:
    """Keys of the names of months in one locale, as they stand in dates too; with the month."""
    around = {("", "")}
    for form in ("long", "full"):
        found = _AROUND_MONTH.search(locale.date_formats[form].pattern)
        if found:
            around.add((found[1] or found[2] or "", found[3] or found[4] or ""))
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                if any(map(str.isdigit, name)) or len(name_key(name)) < 2:
                    continue
                for before, after in around:
                    yield name_key(before + name + after), number


def fillers(locale: Locale) -> Iterator[str]:
    """Keys of the words that stand in a date of one locale and say nothing."""
    for form in ("long", "medium", "full"):
        for literal in _LITERAL.findall(locale.date_formats[form].pattern):
            for word in re.findall(r"[^\W\d_]+", "".join(literal)):
                yield name_key(word)


def halves(locale: Locale, *, first: bool) -> Iterator[str]:
    """Keys of the names of times of the day that lie wholly in its first or second half."""
    half = "am" if first else "pm"
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            known = locale.day_periods.get(context, {}).get(width, {})
            if half in known and name_key(known[half]):
                yield name_key(known[half])
        wide = locale.day_periods.get(context, {}).get("wide", {})
        for period, parts in locale.day_period_rules.get(None, {}).items():
            # A night is of both halves, whatever hours it is said to have.
            if period in wide and not period.startswith("night"):
                bounds = [(part.get("from"), part.get("before")) for part in parts]
                if all(_within_half(begin, end, first=first) for begin, end in bounds):
                    yield name_key(wide[period])


def _is_telling(key: str) -> bool:
    """Whether a time of the day is not likely to be another word of another language."""
    return len(key) >= _LEAST_OF_HALF or not key.isascii() or key in ("am", "pm")


def _within_half(begin: int | None, end: int | None, *, first: bool) -> bool:
    if begin is None or end is None or end <= begin:
        return False
    return end <= _NOON if first else begin >= _NOON


def ago(locale: Locale) -> Iterator[str]:
    """Keys of what stands before and after the number in "3 hours ago", parted by a star."""
    for width in ("", "-short", "-narrow"):
        for past, future in _past_and_future(locale, width):
            for pattern in {*past.values()} - {*future.values()}:
                before, number, after = pattern.partition("{0}")
                both = name_key(before), name_key(after)
                is_narrow = width == "-narrow"
                if is_narrow and before.strip() in _SIGNS:
                    continue
                if number and _says_ago("".join(both), is_narrow=is_narrow):
                    yield "*".join(both)


def ago_once(locale: Locale) -> Iterator[str]:
    """Keys of the words of "an hour ago", where that has no number.

    It is said so in forms that no other number has, and in those that state the number beside.
    """
    for past, future in _past_and_future(locale, ""):
        others = {past.get(count) for count in ("few", "many", "other")}
        for count in ("one", "two"):
            pattern = past.get(count)
            if pattern is None or pattern in {*others, *future.values()}:
                continue
            if count == "one" or "{0}" not in pattern or "({0})" in pattern:
                words = list(filter(None, map(name_key, pattern.split())))
                if len(words) > 1 and _says_ago("".join(words)):
                    yield " ".join(words)


def days(locale: Locale) -> Iterator[str]:
    """Keys of the names of today, of yesterday and of days before that."""
    for day, name in locale._data["date_fields"].get("day", {}).get("relative", {}).items():
        if day <= 0 and len(name_key(name)) > 1:
            yield name_key(name)


def weekdays(locale: Locale) -> Iterator[str]:
    """Keys of the names of days of the week."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for name in locale.days[context][width].values():
                if len(name_key(name)) > 1:
                    yield name_key(name)


def _past_and_future(locale: Locale, width: str) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    known = locale._data["date_fields"]
    for unit in ("second", "minute", "hour", "day", "week", "month", "year"):
        field = known.get(unit + width, {})
        yield dict(field.get("past", {})), dict(field.get("future", {}))


def _says_ago(key: str, *, is_narrow: bool = False) -> bool:
    return len(key) >= (_LEAST_AGO if is_narrow or key.isascii() else _LEAST_AGO_ELSEWHERE)


def all_months() -> tuple[dict[str, int], dict[str, dict[str, int]], dict[str, dict[str, int]]]:
    """The names that mean one month; those that mean several, and those that few languages have for
    another month, both by language.

    A name that two languages disagree on is that of those that Naqi tells from others, if those
    agree, or almost all do.
    """
    told = set(LanguageIdentifier.from_model_file(MODEL_FILE).nb_classes)
    meanings: dict[str, dict[str, int]] = defaultdict(dict)
    for locale in locales():
        for name, number in month_names(locale):
            meanings[name].setdefault(locale.language, number)
    plain, contested, elsewhere = {}, {}, {}
    for name, every in sorted(meanings.items()):
        of = {language: number for language, number in every.items() if language in told} or every
        counts = Counter(of.values()).most_common(2)
        if len(counts) > 1 and counts[0][1] < _MANY * counts[1][1]:
            contested[name] = every
            continue
        month = plain[name] = counts[0][0]
        others = {language: number for language, number in every.items() if number != month}
        if others:
            elsewhere[name] = others
    return plain, contested, elsewhere


def generate() -> dict[str, Any]:
    """What is in `DATA`: `DateWords` has what it is."""
    plain, contested, elsewhere = all_months()
    every = locales()
    dotted = {
        locale.language
        for locale in every
        if _DAY_WITH_DOT.search(locale.date_formats["long"].pattern)
    }
    morning = {key for locale in every for key in halves(locale, first=True)}
    later = {key for locale in every for key in halves(locale, first=False)}
    return {
        "months": plain,
        "contested": contested,
        "elsewhere": elsewhere,
        "dotted": sorted(dotted),
        "fillers": sorted({key for locale in every for key in fillers(locale)}),
        "morning": sorted(filter(_is_telling, morning - later)),
        "later": sorted(filter(_is_telling, later - morning)),
        "ago": sorted({key for locale in every for key in ago(locale)}),
        "ago_once": sorted({key for locale in every for key in ago_once(locale)}),
        "days": sorted({key for locale in every for key in days(locale)}),
        "weekdays": sorted({key for locale in every for key in weekdays(locale)}),
    }


if __name__ == "__main__":
    rows = (
        f"{json.dumps(name)}: {json.dumps(of, ensure_ascii=False, sort_keys=True)}"
        for name, of in generate().items()
    )
    DATA.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
