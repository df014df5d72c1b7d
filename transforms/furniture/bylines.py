"""Who a line says has written the text."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.dates.find_dates import date_spans
from naqi.transforms.furniture.credits import AUTHORS
from naqi.transforms.text.scripts import UNSPACED
from naqi.transforms.text.sentences import ends_statement

_ALSO: Final = (
    "Autore?s?|Autora?s?|Autor(?:ka|zy)?|Author|Texte?|Tekst|Tekijä|Door|Av|Af|Skrevet av"
    "|Skriven av|Kirjoittanut|Írta|Szerző|Yazan|Yazar|Napsala?|Scris de|Przez|Γράφει|Γράφουν"
    "|Συντάκτης|От|Автори?|Авторы|Пише|Текст|Ditulis oleh|Penulis|Tác giả|Bởi|Ni|Na|Mwandishi"
    "|מאת|كتب|كتبت|الكاتب|تحرير|نوشته|لیکھک|تحریر|लेखक|লেখক|எழுதியவர்|โดย|ໂດຍ|ដោយ|作者|撰文|文|"
    "記者|记者|取材|글"
)
_OPENS: Final = re.compile(
    rf"\W{{0,3}}(?:(?:{AUTHORS})(?:\s*[:：]\s*|\s+)|(?:{_ALSO})\s*[:：／/]\s*"
    r"|(?:Door|Írta|Yazan|Napsala?|Γράφει|Scris de|Skrevet av|Ditulis oleh|מאת|โดย|ໂດຍ)\s+)"
)
_REPORTERS: Final = "기자"
_REPORTER: Final = re.compile(rf"([가-힣]{{2,4}})\s?{_REPORTERS}")
_ENDS: Final = re.compile(
    r"(?:[|•·›»/(（\[<@\t]|\s[-–—]\s|, \d| ?\d"
    r"|\b(?:Updated|Published|Posted|Last|on|am|le|el|il|em)\b|\b[A-Z]?[a-z]{2,8}day,)"
)
"""What stands behind names in a line: a date, a place, an address."""
_NAME: Final = re.compile(r"[^\W\d_]")
_LONGEST: Final = 100
_MOST_WORDS: Final = 8
_PARTICLES: Final = 4
"""Of so many words of names one is in lower case at most, as *de* or *van*."""


def author_in(line: str) -> str | None:
    """The names behind "by" or its like; None if the line says no author in that way."""
    opened = _OPENS.match(line)
    if opened is None:
        named = _REPORTERS in line and len(line) <= _LONGEST
        reporter = _REPORTER.search(line) if named else None
        return reporter[1] if reporter else None
    rest = line[opened.end() :]
    dates = date_spans(rest)
    if dates:
        rest = rest[: dates[0].start]
    end = _ENDS.search(rest)
    return names_in(rest[: end.start()] if end else rest)


def names_in(text: str) -> str | None:
    """``text``, if it may be nothing but names."""
    text = text.strip(" ,;:-–—|·•")
    words = text.split()
    if not words or len(words) > _MOST_WORDS or len(text) > _LONGEST or ends_statement(text):
        return None
    first = [word[0] for word in words if _NAME.match(word)]
    if not first or any(map(str.isdigit, text)):
        return None
    small = sum(map(str.islower, first))
    if small * _PARTICLES > len(first) or len(UNSPACED.findall(text)) > _LONGEST // 4:
        return None
    return text
