"""Times of day beside dates, as bylines write them."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from naqi.transforms.dates.date_words import date_words
from naqi.transforms.dates.name_key import name_key

TIME: Final = re.compile(
    r"(?P<hour>\d(?<![\d:]\d)\d?)"  # a digit first: what has none is soon passed over
    r"(?:\s?(?:[:：٫h時时点點시]|(?<=\d\d)\.(?=\d\d\b)|\.(?=\d\d\s?[ap]\.?m))\s?(?P<minute>\d\d)"
    r"|\s?[時时点點시]\s?(?P<one>\d)(?=\s?[分분]))"
    r"(?:(?:[:：]|\s?[分분]\s?)(?P<second>\d\d)[秒초]?)?(?!\d)[分분]?",
    re.IGNORECASE,
)
_HOUR_ALONE: Final = re.compile(
    r"\W{0,4}(?:오전|오후|午前|午後|上午|下午|凌晨|清晨|早上|傍晚|晚上)?\s?"
    r"(?P<hour>\d\d?)(?P<minute>)(?P<one>)(?P<second>)(?:\s?[時时点點시](?!間|间)|(?=\s?[ap]\.?m\b))",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(r"\s*([^\W\d_][^\d,|;:()\[\]]{0,30})")
_BEFORE: Final = re.compile(r"(오전|오후|午前|午後|上午|下午|凌晨|清晨|早上|傍晚|晚上)\s?\Z")
_MOST_BEFORE: Final = 20
"""Characters of a word before a time."""
_MORNING_ALSO: Final = "오전|午前|上午|凌晨|清晨|早上|पूर्वाह्न|صباحا|am"
_LATER_ALSO: Final = "오후|午後|下午|傍晚|晚上|अपराह्न|مساء|مساءا|بعدازظهر|pm"
_MORNING_BEFORE: Final = (
    "सुबह|सवेरे|प्रातः|पूर्वाह्न|सकाळी|पहाटे|बिहान|সকাল|ভোর|ਸਵੇਰੇ|સવારે|காலை|ఉదయం|ಬೆಳಿಗ್ಗೆ|രാവിലെ|صبح|sáng"
)
_LATER_BEFORE: Final = (
    "दोपहर|शाम|सायं|अपराह्न|दुपारी|सायंकाळी|संध्याकाळी|दिउँसो|बेलुका|साँझ|দুপুর|বিকেল|বিকাল|সন্ধ্যা|ਸ਼ਾਮ|ਦੁਪਹਿਰ|સાંજે|બપોરે"
    "|மாலை|மதியம்|సాయంత్రం|మధ్యాహ్నం|ಸಂಜೆ|ಮಧ್ಯಾಹ್ನ|വൈകുന്നേരം|ഉച്ചയ്ക്ക്|سہ پہر|شام|عصر|chiều|tối"
)
_NIGHT_BEFORE: Final = "रात|रात्री|राति|রাত|ਰਾਤ|રાત્રે|இரவு|రాత్రి|ರಾತ್ರಿ|രാത്രി|رات|شب|đêm"
"""What stands before a time of twelve hours."""
_EVENING: Final = range(6, 12)
"""Hours of the night that are before midnight."""
_NOT_LATER: Final = "中午"
"""Which begins before noon."""
_MOST_WORDS: Final = 3
"""Of the name of a time of day."""


def time_near(text: str, start: int, end: int) -> re.Match[str] | None:
    """The time of day of a date at ``text[start:end]``: behind it, or else before it."""
    return TIME.search(text, end) or TIME.search(text, 0, start) or _HOUR_ALONE.match(text, end)


def at_time(day: date, time: re.Match[str] | None) -> datetime:
    """The day at that time; at midnight if there is none, or none that a clock shows."""
    midnight = datetime(day.year, day.month, day.day)
    if time is None:
        return midnight
    hour = int(time["hour"])
    later = _is_later(time) if 1 <= hour <= 12 else None
    if later is not None:
        hour = hour % 12 + 12 * later
    try:
        return midnight.replace(
            hour=hour,
            minute=int(time["minute"] or time["one"] or 0),
            second=int(time["second"] or 0),
        )
    except ValueError:
        return midnight


def names_time_of_day(word: str) -> bool:
    """Whether ``word`` names a part of the day, as stands before a time of twelve hours."""
    key = name_key(word)
    return key in _times_before() or key in _nights() or key in _halves()


def _is_later(time: re.Match[str]) -> bool | None:
    """Whether a time of twelve hours is after noon, as the words beside it say."""
    at = time.start("hour")
    before = _BEFORE.search(time.string[max(0, at - 4) : at])
    if before:
        return _halves().get(name_key(before[1]))
    words = time.string[max(0, at - _MOST_BEFORE) : at].split()
    if words:
        key = name_key(words[-1])
        if key in _times_before():
            return _times_before()[key]
        if key in _nights():
            return int(time["hour"]) in _EVENING
    after = _AFTER.match(time.string, time.end())
    words = after[1].split()[:_MOST_WORDS] if after else []
    for most in range(len(words), 0, -1):
        found = _halves().get(name_key("".join(words[:most])))
        if found is not None:
            return found
    return None


@lru_cache(maxsize=1)
def _times_before() -> dict[str, bool]:
    """Whether a time of day is after noon, by the key of its name where that stands before it."""
    known = dict.fromkeys(map(name_key, _MORNING_BEFORE.split("|")), False)
    return known | dict.fromkeys(map(name_key, _LATER_BEFORE.split("|")), True)


@lru_cache(maxsize=1)
def _nights() -> frozenset[str]:
    return frozenset(map(name_key, _NIGHT_BEFORE.split("|")))


@lru_cache(maxsize=1)
def _halves() -> dict[str, bool]:
    """Whether a time of day is after noon, by the key of its name."""
    known = dict.fromkeys(date_words().morning, False)
    known |= dict.fromkeys(date_words().later, True)
    known |= dict.fromkeys(map(name_key, _MORNING_ALSO.split("|")), False)
    known |= dict.fromkeys(map(name_key, _LATER_ALSO.split("|")), True)
    known.pop(name_key(_NOT_LATER), None)
    return known
