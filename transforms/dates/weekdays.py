"""Days of the week in the languages that date by the moon."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.dates.name_key import name_key

_NAMES: Final = (
    "الإثنين|الاثنين|دوشنبه|پیر|سوموار|pazartesi|senin|isnin|monday",
    "الثلاثاء|سه‌شنبه|سه شنبه|منگل|salı|selasa|tuesday",
    "الأربعاء|الاربعاء|چهارشنبه|بدھ|çarşamba|rabu|wednesday",
    "الخميس|پنجشنبه|پنج‌شنبه|جمعرات|perşembe|kamis|khamis|thursday",
    "الجمعة|جمعه|جمعہ|cuma|jumat|jumaat|friday",
    "السبت|شنبه|ہفتہ|cumartesi|sabtu|saturday",
    "الأحد|الاحد|یکشنبه|یک‌شنبه|اتوار|pazar|minggu|ahad|sunday",
)
"""From Monday."""
_KEYS: Final = {
    name_key(name): day for day, names in enumerate(_NAMES) for name in names.split("|")
}
_WORD: Final = re.compile(word_pattern(joiners=True))


def weekday_in(text: str) -> int | None:
    """The day of the week that ``text`` names, from 0 for Monday; None if none, or several."""
    found = {_KEYS[key] for word in _WORD.findall(text) if (key := name_key(word)) in _KEYS}
    return found.pop() if len(found) == 1 else None
