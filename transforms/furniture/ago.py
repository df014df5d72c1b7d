"""Lines that say how long ago a page was published, or at what time of which day, and little else.

A moment is told by the words of CLDR, in all its languages. Beside it may stand a word of
publishing, by whom it was, and behind a mark a name or how long the page takes to read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from naqi.transforms.dates.clock import TIME, names_time_of_day
from naqi.transforms.dates.date_words import date_words
from naqi.transforms.dates.name_key import name_key
from naqi.transforms.furniture.ago_words import (
    A_FEW,
    ABOUT,
    AGO_IN_WORDS,
    ALSO,
    AT,
    BEHIND_FOR_BEFORE,
    DAYS,
    HAN_NUMBER,
    JUST_NOW,
    OF_OTHERS,
)
from naqi.transforms.furniture.bylines import names_in
from naqi.transforms.furniture.counts import counted
from naqi.transforms.furniture.credits import AUTHORS, author_line
from naqi.transforms.furniture.publishing_words import BESIDE, GLUED, PUBLISHED
from naqi.transforms.text.scripts import UNSPACED

_DIGIT: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d+")
_BARS: Final = re.compile(r"[|·•‧∙・/]|\s[-–—]\s")
"""What parts a moment from a name or from another figure of the page."""
_MOST_PARTS: Final = 4
_PUNCTUATION: Final = ' \t,،，、.。:：;()（）[]【】«»“”"-–—*©\u200e\u200f'
_OPENED: Final = re.compile(r"(?<=\w)['’׳](?=\w)|[-־](?=\d)")
"""What parts two words that are written as one: *un'ora*, *ב-14:05*."""
_GLUED_BEFORE: Final = re.compile(rf"\A\W{{0,3}}{GLUED}\s?[:：]?\s?(?=\S)")
_GLUED_BEHIND: Final = re.compile(rf"\s?に?{GLUED}\W{{0,3}}\Z")
_AUTHOR: Final = re.compile(rf"\s(?=(?:{AUTHORS})\s)")
_MOST_WORDS, _MOST_OF_NUMBER = 6, 3
"""Words of how long ago something was, and of a number among them."""
_MOST_BEFORE: Final = 4
"""Words of "last updated" before "3 hours ago"."""
_MOST_OF_DAY: Final = 3
"""Words of the name of a day."""
_MOST_BEHIND, _LONGEST_BEHIND = 2, 5
"""Words behind a time, as of its zone, and letters of each."""
_MOST_NAMES, _LONGEST_NAMES, _MOST_UNSPACED = 4, 40, 8
"""Words of a name beside a moment, its characters, and those of a script without spaces."""
_MOST_SPACES: Final = 12
"""Spaces of a line that is a moment with all that may stand beside it: sentences have more."""
_HAN_NUMBER: Final = re.compile(HAN_NUMBER)
_HALVES_GLUED: Final = re.compile("(?:上午|下午|晚上|早上|凌晨|午前|午後|오전|오후)\\Z")

Told = Callable[[Sequence[str], bool], bool]
"""Whether words are a moment and nothing else; it is told if a word of publishing is beside."""


def relative_time(line: str) -> bool:
    """How long ago the page was published, or at what time of which day, in digits."""
    return time_of_publishing(line) or ago_in_digits(line)


def time_of_publishing(line: str) -> bool:
    """The same, but for how long ago it was with more beside that than words of publishing."""
    time = TIME.search(line)
    if time is not None:
        return time.start() > 0 and _tells(line, _is_moment)
    parts = _NUMBER.split(line, maxsplit=2)
    if len(parts) == 1:
        return False
    if len(parts) == 2 and f"{name_key(parts[0])}*{name_key(parts[1])}" in date_words().ago:
        return True
    return line.lower().startswith(PUBLISHED) and _tells(line, _is_moment)


def ago_in_digits(line: str) -> bool:
    """How long ago the page was published, in digits: "3 hours ago by Ada Lind"."""
    if _DIGIT.search(line) is None or TIME.search(line) is not None:
        return False
    return any(map(line.lower().__contains__, AGO_IN_WORDS)) and _tells(line, _is_moment)


def ago_in_words(line: str) -> bool:
    """How long ago the page was published, without digits: "two days ago", "just now"."""
    return _DIGIT.search(line) is None and _tells(line, _is_ago_in_words)


def day_of_publishing(line: str) -> bool:
    """On which day the page was published, without a time: "Posted yesterday"."""
    return _DIGIT.search(line) is None and _tells(line, _is_day_of)


def _tells(line: str, told: Told) -> bool:
    """Whether a line is a moment, with no more beside it than may be."""
    if line.count(" ") > _MOST_SPACES:
        return False
    if _says(line, told):
        return True
    parts = [part for part in _BARS.split(line, _MOST_PARTS) if part.strip()]
    if not 1 < len(parts) <= _MOST_PARTS:
        return False
    others = [part for part in parts if not _says(part, told)]
    return len(others) == len(parts) - 1 and all(map(_stands_beside, others))


def _stands_beside(part: str) -> bool:
    """Whether what stands behind a mark is a name, or a figure of the page as "5 min read"."""
    part = part.strip()
    if counted(part) or author_line(part):
        return True
    return (
        len(part) <= _LONGEST_NAMES
        and part.count(" ") < _MOST_NAMES
        and len(UNSPACED.findall(part)) <= _MOST_UNSPACED
        and names_in(part) is not None
    )


def _says(text: str, told: Told) -> bool:
    """Whether a text is a moment, with words of publishing and an author beside it or without."""
    author = _AUTHOR.search(text)
    if author is not None and author_line(text[author.end() :]):
        text = text[: author.start()]
    bare = _GLUED_BEHIND.sub("", _GLUED_BEFORE.sub("", text, count=1), count=1)
    words = _words(bare)
    if told(words, bare != text):
        return True
    for begin in range(min(len(words), _MOST_BEFORE + 1)):
        if begin and not _is_publishing(words[:begin]):
            continue
        for end in (len(words), len(words) - 1):
            worded = begin > 0 or end < len(words)
            alone = end == len(words) or _is_publishing(words[end:])
            if worded and alone and told(words[begin:end], True):
                return True
    return False


def _words(text: str) -> list[str]:
    words = (word.strip(_PUNCTUATION) for word in _OPENED.sub(" ", text).split())
    return list(filter(None, words))


def _is_publishing(words: Sequence[str]) -> bool:
    """Whether words say that something was published, as "last updated", and no more."""
    lower = [word.casefold() for word in words]
    published = [word for word in lower if word.startswith(PUBLISHED)]
    return bool(published) and all(word in BESIDE for word in lower if word not in published)


def _is_moment(words: Sequence[str], worded: bool) -> bool:
    text = " ".join(words)
    if TIME.search(text) is not None:
        return _is_time_of_day(text)
    if _DIGIT.search(text) is None:
        return _is_ago_in_words(words) or _is_day_of(words, worded)
    parts = _NUMBER.split(text, maxsplit=2)
    return len(parts) == 2 and _is_ago(_without_about(parts[0].split()), parts[1])


def _is_time_of_day(text: str) -> bool:
    """Whether a text is a day and a time of it."""
    time = TIME.search(text)
    if time is None:
        return False
    behind = text[time.end() :].split()
    if len(behind) > _MOST_BEHIND or any(len(name_key(w)) > _LONGEST_BEHIND for w in behind):
        return False
    before = _HALVES_GLUED.sub("", text[: time.start()].rstrip(_PUNCTUATION)).split()
    while before and (before[-1].casefold() in AT or names_time_of_day(before[-1])):
        before.pop()
    return _is_day(before)


def _is_day_of(words: Sequence[str], worded: bool) -> bool:
    return worded and _is_day(words)


def _is_day(words: Sequence[str]) -> bool:
    text = "".join(words)
    if not 0 < len(words) <= _MOST_OF_DAY or _DIGIT.search(text) is not None:
        return False
    return name_key(text) in _days()


def _is_ago_in_words(words: Sequence[str], _worded: bool = False) -> bool:
    words = _without_about(words)
    text = " ".join(words)
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    keys = list(filter(None, map(name_key, words)))
    if "".join(keys) in _just_now() or _is_once(" ".join(keys)):
        return True
    number = _HAN_NUMBER.match(text)
    if number is not None:
        return _is_ago((), text[number.end() :])
    for at in range(len(words)):
        for end in range(at + 1, min(at + _MOST_OF_NUMBER, len(words)) + 1):
            if "".join(keys[at:end]) in _a_few() and _is_ago(words[:at], " ".join(words[end:])):
                return True
    return False


def _is_once(keys: str) -> bool:
    known = date_words().ago_once
    return keys in known or any(keys.replace(other, word) in known for other, word in _of_others())


def _without_about(words: Sequence[str]) -> Sequence[str]:
    return words[1:] if words and words[0].casefold() in ABOUT else words


def _is_ago(before: Sequence[str], after: str) -> bool:
    """Whether a number between these says how long ago something was."""
    key = f"{name_key(''.join(before))}*{name_key(after)}"
    known = date_words().ago
    if key in known or key[1:] in _also():
        return True
    for other, word in _of_others():
        if other in key and key.replace(other, word) in known:
            return True
    if key[0] != "*":
        return False
    moved = ((b, key[: -len(a)]) for a, b in _behind_for_before() if key.endswith(a))
    return any(before + rest in known for before, rest in moved)


@lru_cache(maxsize=1)
def _of_others() -> tuple[tuple[str, str], ...]:
    return tuple((name_key(other), name_key(known)) for other, known in OF_OTHERS)


@lru_cache(maxsize=1)
def _behind_for_before() -> tuple[tuple[str, str], ...]:
    return tuple((name_key(behind), name_key(before)) for behind, before in BEHIND_FOR_BEFORE)


@lru_cache(maxsize=1)
def _also() -> frozenset[str]:
    return frozenset(map(name_key, ALSO))


@lru_cache(maxsize=1)
def _days() -> frozenset[str]:
    return date_words().days.union(map(name_key, DAYS))


@lru_cache(maxsize=1)
def _just_now() -> frozenset[str]:
    return frozenset(map(name_key, JUST_NOW))


@lru_cache(maxsize=1)
def _a_few() -> frozenset[str]:
    return frozenset(map(name_key, A_FEW))
