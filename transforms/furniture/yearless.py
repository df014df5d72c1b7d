"""Lines that are a date without a year, or one of East Asia's old calendar: neither is read."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.dates.clock import TIME, names_time_of_day
from naqi.transforms.dates.date_words import date_words
from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.dates.months import LONGEST_NAME, months
from naqi.transforms.dates.name_key import name_key
from naqi.transforms.dates.numeric_dates import BY_MOON
from naqi.transforms.furniture.ago_words import AT
from naqi.transforms.furniture.publishing_words import BESIDE, GLUED, PUBLISHED

_TOKEN: Final = re.compile(rf"\d+|{word_pattern(joiners=True)}")
_MOST_TOKENS: Final = 8
_MOST_DAYS: Final = 32
_DAY: Final = "|"
"""Stands for the number of a day among words."""
_LONGEST_ORDINAL: Final = 3
"""Letters that a day's number ends with."""
_NUMBER: Final = "[〇一二三四五六七八九十\\d]{1,3}"
_STEMS, _BRANCHES = "[甲乙丙丁戊己庚辛壬癸]", "[子丑寅卯辰巳午未申酉戌亥]"
_WEEKDAY: Final = (
    "[(（]?(?:星期|周|週|礼拜)?[日月火水木金土一二三四五六天월화수목금토일]?(?:曜日?|요일)?[)）]?"
)
_EAST: Final = re.compile(
    rf"\W{{0,3}}(?:{GLUED}\W{{0,2}})?(?:{_NUMBER}月{_NUMBER}[日号號]|\d{{1,2}}월\s?\d{{1,2}}일)\s?{_WEEKDAY}"
    rf"(?:\s?(?:上午|下午|午前|午後|오전|오후)?\s?{TIME.pattern})?\W{{0,3}}(?:{GLUED})?\W{{0,3}}"
)
"""A month and a day with their units."""
_OLD: Final = re.compile(
    rf"\W{{0,3}}(?:(?:{BY_MOON})\s?(?:{_STEMS}{_BRANCHES}[年년]\s?)?"
    rf"|(?P<year>{_STEMS}{_BRANCHES}年))(?:[闰閏윤]\s?)?(?:[正冬腊臘]|{_NUMBER})\s?[月월]"
    rf"\s?(?:[初廿卅]?{_NUMBER})\s?[日号號일]?\W{{0,3}}"
)
"""The same of the old calendar, which is named, or whose year is."""
_VIETNAMESE: Final = re.compile(
    r"\W{0,3}(?:(?:thứ \w{2,4}|chủ nhật),? )?(?:ngày|mùng|mồng) \d{1,2} tháng"
    r" (?:\d{1,2}|giêng|chạp)"
    r",?(?: năm)? (?:(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ"
    r"|mùi|thân|dậu|tuất|hợi)(?: \(?âm lịch\)?)?|\(?âm lịch\)?)\W{0,3}",
    re.IGNORECASE,
)
OLD_WORDS: Final = (
    "음력", "农历", "農曆", "农曆", "農历", "阴历", "陰曆", "旧历", "舊曆", "旧暦", "陰暦",
    "年正月", "年冬月", "年腊月", "年臘月", *(f"年{number}月" for number in "二三四五六七八九十"),
    "mùng ", "mồng ", "ngày ",
)  # fmt: skip
"""One of these is in each date of the old calendar, in lower case."""


def dated_without_year(line: str) -> bool:
    """A day and its month, with a weekday or a time or with the units of East Asia, and no more."""
    if ("月" in line or "월" in line) and _EAST.fullmatch(line) is not None:
        return True
    time = TIME.search(line)
    rest = line if time is None else f"{line[: time.start()]} {line[time.end() :]}"
    found = list(_TOKEN.finditer(rest))
    numbers = [number for number, token in enumerate(found) if token[0].isdecimal()]
    if len(numbers) != 1 or not 2 <= len(found) <= _MOST_TOKENS:
        return False
    day = numbers[0]
    if not 0 < int(found[day][0]) < _MOST_DAYS:
        return False
    words = [token[0] for token in found]
    if time is None and not any(map(_is_weekday, words)):
        return False  # most lines with a number, which is soon told
    if day + 1 < len(found) and found[day + 1].start() == found[day].end():
        if len(words[day + 1]) > _LONGEST_ORDINAL:
            return False
        del words[day + 1]
    named, is_of_week = _read([*words[:day], _DAY, *words[day + 1 :]])
    return named and (is_of_week or time is not None)


def dated_by_moon(line: str) -> bool:
    """A date of East Asia's old calendar, and no more."""
    return _OLD.fullmatch(line) is not None or _VIETNAMESE.fullmatch(line) is not None


def _read(words: list[str]) -> tuple[bool, bool]:
    """Whether words name one month and say nothing else, and whether they name a weekday."""
    named = is_of_week = False
    at = 0
    while at < len(words):
        for end in range(min(at + LONGEST_NAME, len(words)), at, -1):
            if _DAY not in words[at:end] and months().named(words[at:end]) is not None:
                break
        else:
            end = at
        if end > at:
            if named:
                return False, False
            named, at = True, end
            continue
        word = words[at].casefold()
        if _is_weekday(word):
            is_of_week = True
        elif not (word == _DAY or _says_nothing(word)):
            return False, False
        at += 1
    return named, is_of_week


def _is_weekday(word: str) -> bool:
    return not word.isdecimal() and name_key(word.casefold()) in date_words().weekdays


def _says_nothing(word: str) -> bool:
    """Whether a word is one of dates, of times of the day or of publishing."""
    if months().is_filler([word]) or word in AT or word in BESIDE:
        return True
    return names_time_of_day(word) or word.startswith(PUBLISHED)
