"""Lines that are furniture by their form alone. One rule, one function, one reason.

Each function looks at one short line and knows nothing of its surroundings; what stands around it
decides later whether the reason counts (see `transforms.boilerplate.text`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from schemas.rules import Rule
from transforms.boilerplate.lexicon import LEAD_WORDS, PHRASES, phrase_key
from transforms.metadata.dates import strip_date

LONGEST: Final = 200
"""Characters above which no line is furniture by its form."""

_SERIAL = re.compile(
    r"[\W_]*(?:\d{14,}|(?=\w*\d)[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\W_]*",
    re.I,
)
_PAGE_OF = re.compile(
    r"\W*(?:page|seite|página|pagina|страница|стр\.?|strona|sayfa|halaman|σελίδα|الصفحة|صفحة|صفحه)?"
    r"\s*\d{1,4}\s*(?:/|of|de|von|di|из|z|από|من|از|dari)\s*\d{1,4}\W*",
    re.I,
)
_PAGE_NUMBERS = re.compile(r"[\W_]*\d{1,4}(?:[\W_]+\d{1,4})+[\W_]*")
_NUMBER = re.compile(r"\d+")
_HOST = re.compile(r"\W?(?:https?://|www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,6}/?\W?")
_RIGHTS: Final = (
    "©", "all rights reserved", "all right reserved", "حقوق محفوظ", "الحقوق محفوظ", "حقوق این سایت",
    "tous droits réservés", "alle rechte vorbehalten", "todos los derechos reservados",
    "todos os direitos reservados", "tutti i diritti riservati", "все права защищены",
    "prawa zastrzeżone", "版权所有", "版權所有", "保留所有权利", "icp备", "icp證", "無断転載",
    "hakları saklıdır", "hak cipta dilindungi", "παντός δικαιώματος", "copyright (c)",
)  # fmt: skip
_COPYRIGHT_YEAR = re.compile(r"(?:copyright|\(c\)|حقوق) *,? *(?:19|20)\d\d")
_BARS = re.compile(r"[|>›·•→]| [-–/»«<] ")
_MAIL = re.compile(r"\W*(?:\[email.protected\]|[\w.+-]+@[\w-]+\.[\w.]+)\W*")
_LEAD = re.compile("[:：|»›>]")


def serial_number(text: str) -> bool:
    """A long number, hash or UUID alone on its line."""
    return _SERIAL.fullmatch(text) is not None


def page_numbers(text: str) -> bool:
    """Numbers that count up by one ("1 2 3 4 5"), or one page of so many."""
    if _PAGE_OF.fullmatch(text):
        return True
    if not _PAGE_NUMBERS.fullmatch(text) or len(text) > 80:
        return False
    numbers = [int(number) for number in _NUMBER.findall(text)]
    first, last = numbers[0], numbers[-2]
    return len(numbers) > 2 and numbers[:-1] == [*range(first, last + 1)] and numbers[-1] > last


def site_name(text: str) -> bool:
    """A bare host name: a site's name or address."""
    return " " not in text and _HOST.fullmatch(text) is not None


def copyright_line(text: str) -> bool:
    """A claim of rights."""
    lower = text.lower()
    for claim in _RIGHTS:  # 5 times as fast as one expression of them all
        if claim in lower:
            return True
    return _COPYRIGHT_YEAR.search(lower) is not None


def mail_address(text: str) -> bool:
    """A mail address alone on its line."""
    return _MAIL.fullmatch(text) is not None


def dated_line(text: str) -> bool:
    """A date with at most a few words around it, which are no sentence."""
    if text.endswith((".", "。")) and len(text) > 40:
        return False
    rest = strip_date(text)
    return rest is not None and len(rest.split()) <= 6 and len(rest) <= 60


def trail(text: str) -> bool:
    """Three or more short items between separators: a breadcrumb or a menu in one line."""
    if text.endswith((".", "。")):
        return False
    items = [item for part in _BARS.split(text) if (item := part.strip())]
    return len(items) > 2 and all(len(item) <= 30 and item.count(" ") < 4 for item in items)


PATTERNS: Final[tuple[tuple[Rule, Callable[[str], bool]], ...]] = (
    (Rule.SERIAL_NUMBER, serial_number),
    (Rule.PAGINATION, page_numbers),
    (Rule.SITE_NAME, site_name),
    (Rule.FOOTER, copyright_line),
    (Rule.FOOTER, mail_address),
    (Rule.BYLINE, dated_line),
    (Rule.NAVIGATION, trail),
)
"""Tried in this order; the first that holds gives the reason."""


def phrase(text: str) -> Rule | None:
    """The rule whose phrase is this line, or opens it before a colon, bar or arrow."""
    if len(text) <= 80:
        key = phrase_key(text)
        if key in PHRASES:
            return PHRASES[key]
    opening = _LEAD.search(text, 0, 80)
    if opening is None:
        return None
    rule = PHRASES.get(phrase_key(text[: opening.start()]))
    if rule is None or text.count(" ", opening.end()) > LEAD_WORDS.get(rule, -1):
        return None
    return rule


def furniture(text: str) -> Rule | None:
    """The reason for which a line is furniture by its form or its phrase; None if it is not."""
    if len(text) > LONGEST:
        return None
    for rule, matches in PATTERNS:
        if matches(text):
            return rule
    return phrase(text)
