"""Lines with a date that say what happened on that day: parts of a text, and no bylines.

By itself, "14 March 2023: the day of the flood" is as a byline is. What tells them apart is what
they say beside the date, and where they stand, which their page tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.transforms.dates.clock import TIME, names_time_of_day
from naqi.transforms.dates.date_words import date_words
from naqi.transforms.dates.find_dates import date_spans, strip_dates
from naqi.transforms.dates.letters import word_pattern
from naqi.transforms.dates.months import months
from naqi.transforms.dates.name_key import name_key
from naqi.transforms.furniture.ago_words import AT
from naqi.transforms.furniture.bylines import author_in
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.publishing_words import BESIDE
from naqi.transforms.furniture.rights import rights_claim
from naqi.transforms.furniture.times import (
    opens_with_publishing,
    says_publishing,
    states,
)
from naqi.transforms.text.closed_class import count_parts
from naqi.transforms.text.scripts import MARKLESS, UNSPACED
from naqi.transforms.text.sentences import COLONS

_PARTED: Final = re.compile(r"[:：](?![\d/])|\s[-–—―]{1,2}\s|[—―]")
"""What stands between a day and what happened on it."""
_JOINED: Final = re.compile(r"[-–—|/·•,،，、;:：@<(\[«]")
"""What parts a date from the name before it."""
_VERSION: Final = re.compile(
    r"\W{0,2}(?:(?:v|ver\.?|version|release)\s?)?\d{1,4}\.\d{1,4}(?:\.\d{1,6}){0,2}(?:\s|[:,(\[\]]|\Z)",
    re.I,
)
"""How a heading opens that names one of a program's versions, above what has changed in it."""
_BEFORE_DATES: Final = frozenset(["ngày", "hôm", "tanggal", "يوم", "روز", "יום", "dnia"])
"""What some languages have before a date, that dates of CLDR have not."""
_WORD: Final = re.compile(word_pattern())
_DAY: Final = re.compile(r"(?<!\d)\d\d?\.\Z")
"""How a date ends whose day comes last: its stop is none of a sentence."""
_NEWSROOM: Final = re.compile(
    r"\b(?:editors?|editorial|newsroom|correspondents?|news agency|staff|redaktion|korrespondent\w*"
    r"|agentur|agence|rédaction|correspondant\w*|agencia|redacción|corresponsal\w*|agência|redação"
    r"|agenzia|redazione|corrispondente|redactie|redaktionen?|redakcja|agencja|redakce|agentura"
    r"|редакци\w+|корреспондент\w*|агентств\w+|кореспондент\w*|redaksi|muhabir\w*|ajans\w*)\b"
    r"|وكال[ةه]|وكالات|خبرگزاری|ایجنسی|محرر|مراسل|تحریریه|کتب|كتب|نامہ نگار|כתב|סוכנות|מערכת"
    r"|संवाददाता|एजेंसी|ब्यूरो|প্রতিবেদক|通讯社|通訊社|記者|记者|編集部|编辑部|編輯部|기자|통신",
    re.I,
)
"""Who writes for a site, where no name says it."""
_FEWEST_WORDS: Final = 2
"""Words of what happened. Where no letter is a capital, agencies have so many behind a dash."""
_FEWEST_CHARACTERS: Final = 3
"""The same in characters of kana and Han, or so many pairs of letters of Thai and Lao."""
_FEWEST_LETTERS: Final = 12
"""The same in letters of Thai and Lao."""


def tells_of_day(text: str, *, heading: bool = False) -> bool:
    """Whether a line with a date says more than who wrote what, where and when.

    Args:
        text: Furniture by its date, were it to stand alone.
        heading: Whether it is one: names hardly stand in those.
    """
    spans = date_spans(text)
    if not spans:
        return False
    if heading and _VERSION.match(text[: spans[0].start]) is not None:
        return True
    beside = strip_dates(text) or ""
    if not _telling(beside) or author_in(text) is not None or rights_claim(text):
        return False
    before, behind = text[: spans[0].start], text[spans[-1].end :]
    if states(text) and _DAY.search(text) is None:
        counts = any(map(str.isdecimal, beside))  # as of minutes to read
        labelled = before.rstrip()[-1:] in COLONS
        return not (counts or labelled or says_publishing(text))
    if opens_with_publishing(text):
        return False
    if _telling(before):
        alone = _JOINED.search(before + behind) is None and not _WORD.search(behind)
        words = _WORD.findall(before)
        return heading and alone and len(words) > _FEWEST_WORDS and _says_much(words, before)
    mark = _PARTED.search(behind)
    if mark is None or _telling(behind[: mark.start()]):
        if not _may_be_event(behind):
            return False
        if MARKLESS.search(behind) is not None:
            return len(MARKLESS.findall(behind)) >= _FEWEST_LETTERS and count_parts(behind) > 0
        return heading and _JOINED.search(behind) is None and _says_much(_telling(behind), behind)
    event = behind[mark.end() :]
    if mark[0] not in COLONS and _PARTED.search(event) is not None:
        return False  # a place, and who is there
    if not (_telling(event) and _may_be_event(event)) or TIME.match(event.lstrip()) is not None:
        return False
    if heading:
        return True
    if mark[0] in COLONS:
        return _says_much(_WORD.findall(event), event)
    return _says_much(_telling(event), event, more=1)


def _may_be_event(text: str) -> bool:
    """Whether what stands beside a date is no other part of a byline."""
    text = text.strip()
    named = author_in(text) is not None or FURNITURE.match_alone(text) is not None
    return not (named or opens_with_publishing(text) or _NEWSROOM.search(text))


def _says_much(words: Sequence[str], text: str, *, more: int = 0) -> bool:
    """Whether some ``words`` of a text have one that no name has, or are more than names have.

    Args:
        words: Of ``text``.
        text: What stands beside a date.
        more: Words that those are more than others where no letter is a capital.
    """
    letters = len(UNSPACED.findall(text)) + len(MARKLESS.findall(text)) // 2
    if letters:
        return letters >= _FEWEST_CHARACTERS * (1 + more)
    if all(word.upper() == word.lower() for word in words):
        return len(words) >= _FEWEST_WORDS + more
    return len(words) >= _FEWEST_WORDS and any(map(str.islower, words))


def _telling(text: str) -> list[str]:
    """The words of ``text`` but those that stand in dates and bylines and say nothing."""
    return [word for word in _WORD.findall(text) if not _says_nothing(word)]


def _says_nothing(word: str) -> bool:
    lower = word.casefold()
    if lower in AT or lower in BESIDE or lower in _BEFORE_DATES or months().is_filler([lower]):
        return True
    return name_key(lower) in date_words().weekdays or names_time_of_day(lower)
