"""Lines that say from where a text comes and from whom: "Cairo - Reuters", "Roma (ANSA)".

A place and an agency that is known are nothing else. Two other names may be the teams of a match,
the ends of a road, a chapter and what it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from naqi.transforms.furniture.outlets import known_outlet, sounds_like_outlet
from naqi.transforms.text.keys import phrase_key

LONGEST: Final = 50
"""Characters of such a line."""
_MOST_WORDS: Final = 3
"""Of each of its two names."""
_PARTED: Final = re.compile(r" ?[-–—ـ]{1,2} | [-–—ـ]{1,2} ?| ?(?=[(（])")
_PARTING: Final = frozenset("-–—ـ(（")
"""Of which one parts them: commas and strokes stand in rows of anything."""
_QUOTES: Final = '()（）[]«»"“”„「」『』 '
_NAME: Final = re.compile(r"[^\W\d_][^\d\s!?؟:;,،.…]*(?: [^\W\d_][^\d\s!?؟:;,،.…]*){0,2}\.?")
_SITE: Final = re.compile(r"([\w-]{2,30})\.(?:نت|كوم|com|net|org|ru|info|news|tv)", re.I)
_AGENCIES: Final = (
    "الوكالات|وكالات|وكالات الأنباء|وكالة الأنباء|خبرگزاری‌ها|خبرگزاریها|ایجنسیاں|סוכנויות"
    "|סוכנויות הידיעות|agencies|news agencies|agences|agenturen|agencias|agências|agenzie|агентства"
    "|ajanslar|agencje|agentury|agenții|एजेंसी|एजेंसियां|本报综合"
    "|وكالة سانا|وكالة الأناضول|ا ف ب|آ ف ب|د ب أ|د ب ا|اف ب|iha|dha"
)
_SOURCES: Final = frozenset(map(phrase_key, _AGENCIES.split("|")))
"""Other words for agencies."""
_OTHER_LIST: Final = "Sputnik Imago Zuma Keystone Unsplash سبوتنيك سبوتنیک"
_OTHERS: Final = frozenset(_OTHER_LIST.split())
"""Agencies whose names are words as well."""
_AMBIGUOUS: Final = 3
"""Letters of an agency that may be something else: "AA", "AP", "SPA"."""
_KNOWN_SHORT: Final = frozenset({"AFP", "DPA", "dpa", "EFE", "UPI", "KNA", "epd", "sid"})
_SMALL_WORDS: Final = "de del la el los las da do di du des le les al am an der of the"
_SMALL: Final = frozenset(_SMALL_WORDS.split())


def is_dateline(line: str) -> bool:
    """Whether a line is a place and an agency, or a site, that is known."""
    sides = _sides(line)
    if sides is None:
        return False
    place, source = sides
    site = _SITE.fullmatch(source)
    if site is not None:
        return not site[1].lower().startswith(place.lower())
    return phrase_key(source) in _SOURCES or _is_source(source)


def may_be_parted(line: str) -> bool:
    """Whether a line has a mark that parts two names: of most that is soon told."""
    return len(line) <= LONGEST and not _PARTING.isdisjoint(line)


def may_be_dateline(line: str, beside: Iterable[str] = ()) -> bool:
    """Whether a line is two names, of which one is that of a paper or a site.

    Args:
        line: Folded.
        beside: What else is on the page, and not in its text: one may have the site's name.
    """
    sides = _sides(line)
    if sides is None:
        return False
    if any(map(_is_source, sides)) or _SITE.fullmatch(sides[0]):
        return True
    named = [name for name in sides if sounds_like_outlet(name)]
    return bool(named) and any(name in other for other in beside for name in named)


def _is_source(name: str) -> bool:
    """Whether a name is that of an agency or a paper, and of nothing else."""
    short = name.isascii() and len(name) <= _AMBIGUOUS and name not in _KNOWN_SHORT
    return known_outlet(name) and not short and name not in _OTHERS


def _sides(line: str) -> tuple[str, str] | None:
    """The two names that a line is; None if it is anything else."""
    if not may_be_parted(line):
        return None
    part = _PARTED.search(line, 1)
    if part is None:
        return None
    sides = line[: part.start()].strip(_QUOTES), line[part.end() :].strip(_QUOTES)
    return sides if all(map(_is_named, sides)) else None


def _is_named(side: str) -> bool:
    if _SITE.fullmatch(side):
        return True
    if _NAME.fullmatch(side) is None and not known_outlet(side):
        return False
    words = side.split()
    return 1 <= len(words) <= _MOST_WORDS and all(
        not word[0].islower() or word in _SMALL or word in _KNOWN_SHORT for word in words
    )
