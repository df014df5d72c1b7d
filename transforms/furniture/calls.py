"""Calls to the reader that stand inside an article: to read another one, to subscribe, to pay.

They are told by how they open, and only where a link is in them: without one, somebody says so.
"""

from __future__ import annotations

import re
from typing import Final

import regex

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.call_words.follow import (
    FOLLOW,
    FOLLOW_US,
    FOLLOWS_LATE,
    JOIN,
    PLACES,
    US,
)
from naqi.transforms.furniture.call_words.pay import PAY
from naqi.transforms.furniture.call_words.read import ABOUT, ASK, READ
from naqi.transforms.furniture.call_words.subscribe import (
    BY_MAIL,
    LATE,
    OURS,
    RECEIVE,
    SUBSCRIBE,
    SUBSCRIBE_LATE,
)
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.sentences import COLONS

LONGEST: Final = 240
"""Characters of a call."""

ACCENTED: Final = str.maketrans(
    {accented: f"[{accented}{plain}]" for accented, plain in zip("άέήίόύώ", "αεηιουω", strict=True)}
)
"""Greek capitals are written without accents."""
_OPENING: Final = r"[\W_]{0,24}"
_PATTERN: Final = (
    rf"{_OPENING}(?:(?P<read>{READ.translate(ACCENTED)})|(?P<pay>{PAY.translate(ACCENTED)})"
    rf"|(?P<subscribe>(?:(?:{SUBSCRIBE})(?=.{{0,80}}(?:{OURS})))"
    rf"|{SUBSCRIBE_LATE})"
    rf"|(?P<receive>(?:{RECEIVE})(?=.{{0,80}}(?:{BY_MAIL})))|(?P<ask>{ASK.translate(ACCENTED)})"
    rf"|(?P<follow>(?:{FOLLOW_US}|{FOLLOW})(?=.{{0,60}}(?:{PLACES}))"
    rf"|(?:{US})(?=[^.!?।۔]{{0,60}}(?:{PLACES}))(?=[^.!?।۔]{{0,90}}(?:{JOIN}))|{FOLLOWS_LATE}))"
)
"""Opens as a call does: to ``read`` something else, to ``pay``, to ``subscribe``, to ``follow``.

Without a link nobody knows of what opens to ``receive`` letters, or to ``ask`` the reader.
"""

_READS: Final = re.compile(rf"{_OPENING}(?:{READ.translate(ACCENTED)})", re.I)
"""Opens as a call to read does: most that open as some call does are none of these."""
_DOTLESS: Final = str.maketrans("ıİ", "ii")
"""Whether these are one letter but for case, `re` and `regex` see otherwise."""
CALLS: Final = re.compile(_PATTERN.translate(_DOTLESS))
"""Calls in small letters: to look for any case takes twice as long."""
_ODD: Final = re.compile(
    r"[\u0130\u0131\u017f\u00b5\u0345\u0370-\u03ff\u1c80-\u1c8f\u1e9b\u1f00-\u1fff"
    r"\u2126\u212a\u212b\ufb05\ufb06]"
)
"""Letters that are another one in some case and not in lower case, as some of Turkish and Greek."""

LED_BY: Final = "".join(sorted(COLONS | {"\u055d"}))
"""Behind one of them a call names what there is to read; in Armenian a comma stands there."""
_LED: Final = re.compile(
    rf"[\w\u064b-\u0652]{{0,12}}(?: (?:{ABOUT}))?\s?[{LED_BY}]\s*\S"
    rf"|\w{{0,12}} (?:{ABOUT}) (?-i:[^a-zß-ÿа-яё\W]|[«„“‘\"])[^{LED_BY}.!?؟|]{{1,40}}"
    rf"[{LED_BY}]\s*\Z",
    re.I,
)
"""Behind it, or what it is about; or below, where that is a name: "More on Radio Harbour:"."""
_BEFORE: Final = re.compile(_OPENING)
_SUBSCRIBES_LATE: Final = re.compile(LATE, re.I)
_LATEST: Final = 120
"""Within so many characters a call subscribes late."""
_BEGINNING: Final = 3
"""Characters by which most texts are told from calls."""
_BEGINS: Final = regex.compile(
    f"{READ}|{ASK}|{PAY}|{SUBSCRIBE}|{RECEIVE}|{FOLLOW_US}|{FOLLOW}|{US}|{FOLLOWS_LATE}".translate(
        _DOTLESS
    ),
    regex.I,
)


def call(text: str) -> Rule | None:
    """The rule of a call to the reader, if ``text``, which has a link, opens as one does."""
    found = match_call(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    if found["follow"]:
        return Rule.SHARE
    return Rule.RELATED_LINKS if found["read"] or found["ask"] else Rule.CONSENT


def match_call(text: str) -> re.Match[str] | None:
    """What `CALLS` finds at the beginning of ``text``, in whatever case."""
    return _match(text) if may_be_call(text) else None


def _match(text: str) -> re.Match[str] | None:
    if text.isascii() or _ODD.search(text) is None:
        return CALLS.match(text.lower())
    return match_in_any_case(text)


def match_in_any_case(text: str) -> re.Match[str] | None:
    """The same of texts with any letters, at twice the cost, and made where the first one comes."""
    return re.match(_PATTERN, text, re.I)


def call_to_read(line: str) -> bool:
    """Calls to read something else, which it names behind a colon."""
    if not _begins_as_call(line, _start(line)) or _READS.match(line) is None:
        return False
    found = _match(line)
    return found is not None and bool(found["read"]) and bool(_LED.match(line, found.end()))


def may_be_call(text: str) -> bool:
    """Whether a text may open as a call does: most do not, which is soon told."""
    start = _start(text)
    if _begins_as_call(text, start):
        return True
    return not text.isascii() and _SUBSCRIBES_LATE.search(text, start, start + _LATEST) is not None


def _start(text: str) -> int:
    """Where the first word of a text is."""
    before = None if text[:1].isalnum() else _BEFORE.match(text)
    return before.end() if before else 0


def _begins_as_call(text: str, start: int) -> bool:
    return _may_begin(text[start : start + _BEGINNING])


@cached_short(16384)
def _may_begin(letters: str) -> bool:
    """Whether a call may begin with these characters, but for one that subscribes late."""
    return bool(letters) and _BEGINS.match(letters.translate(_DOTLESS), partial=True) is not None
