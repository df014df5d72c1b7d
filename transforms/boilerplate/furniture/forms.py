"""Lines that are furniture by their form alone. One rule, one function, one reason.

Each function looks at one short line and knows nothing of its surroundings; what stands around it
decides later whether the reason counts (see `transforms.boilerplate.text.judge`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

import regex

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.lexicon import LEAD_WORDS, PHRASES
from naqi.transforms.metadata.dates import strip_date
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import letters_by_script
from naqi.transforms.text.sentences import ends_statement

LONGEST: Final = 200
"""Characters above which no line is furniture by its form."""
_SERIES: Final = (Rule.SHARE, Rule.PAGINATION, Rule.NAVIGATION)
"""Rules of phrases that stand side by side on one line."""
_LONGEST_PHRASE: Final = 4
"""Words of the phrases that do so."""
_FIRST_WORDS: Final = frozenset(key.split(" ", 1)[0] for key, r in PHRASES.items() if r in _SERIES)

_SERIAL = re.compile(
    r"[\W_]*(?:\d{14,}|(?=[a-f]*[0-9])[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[\W_]*",
    re.I,
)
_PAGE_OF = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|страница|стр\.?|strona|sayfa|halaman|σελίδα|الصفحة|صفحة|صفحه)"
    r"\s*)?\d{1,4}\s*(?:/|of|de|von|di|из|z|από|من|از|dari)\s*\d{1,4}\W*",
    re.I,
)
_PAGE_NUMBERS = re.compile(r"[\W_]*\d{1,4}(?:[\W_]+\d{1,4})+[\W_]*")
_NUMBER = re.compile(r"\d+")
_SEVERAL = re.compile(r"\d\D+\d")
_HOST = re.compile(r"\W?(?:https?://|www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,12}/?\W?")
_RIGHTS: Final = (
    "©", "all rights reserved", "all right reserved", "حقوق محفوظ", "الحقوق محفوظ", "حقوق این سایت",
    "tous droits réservés", "alle rechte vorbehalten", "todos los derechos reservados",
    "todos os direitos reservados", "tutti i diritti riservati", "все права защищены",
    "prawa zastrzeżone", "版权所有", "版權所有", "保留所有权利", "icp备", "icp證", "無断転載",
    "hakları saklıdır", "hak cipta dilindungi", "παντός δικαιώματος", "copyright (c)",
)  # fmt: skip
_DATED_CLAIMS: Final = ("copyright", "(c)", "حقوق")
"""Words that claim no rights without a year."""
_CLAIMS: Final = (*_RIGHTS, *_DATED_CLAIMS)
_COPYRIGHT_YEAR = re.compile(r"(?:copyright|\(c\)|حقوق) *(?:, *)?(?:19|20)\d\d")
_PICTURES: Final = r"©|\(c\)|photo|picture|image|foto?|bild|фото|φωτό|صورة|图|圖|写真"
_PICTURED = re.compile(rf"\W*?(?:{_PICTURES})", re.I)
_AGENCY = re.compile(
    r"\b(?:fot|foto|photo|getty|afp|reuters|dpa|epa|ap|shutterstock|alamy|istock|imago|ansa|tass|"
    r"xinhua|тасс|риа|pap|pool|رويترز|أ ف ب|agencja|agence|archiv|archive|архив)\b",
    re.I,
)
_AUTHORS: Final = (
    "[Bb]y|BY|[Ww]ritten [Bb]y|[Rr]eviewed [Bb]y|[Pp]osted [Bb]y|[Rr]eported [Bb]y|[Vv]on|VON"
    "|[Pp]ar|PAR|[Pp]or|POR|Di|DI|Oleh|Autore?|Автор|بقلم|كتبت?|نویسنده"
)
_AUTHOR = re.compile(rf"(?:{_AUTHORS})[ :]+\W?[^\W\d_]")
_AGO = re.compile(
    r"\W*(?:(?:about )?\w+ ){0,2}"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?|минут\w*|час\w*|дн\w+|saat|gün|jam"
    r"|menit|godz\w*|dni) (?:ago|fa|назад|önce|temu|yang lalu|lalu)\W*"
    r"|\W*\d+ ?(?:分钟|小时|天|个月|年|時間|分|日)前\W*"
    r"|\W*(?:il y a|vor|hace|há|πριν|منذ|قبل) \d+ \w+\W*",
    re.I,
)
_BARS = re.compile(r"[|>›·•→]| [-–/»«<] ")
_MAIL = re.compile(r"\W*(?:\[email.protected\]|\w[\w.+-]*@[\w-]+(?:\.+\w+)+)\W*")
_INVITES: Final = (
    "subscribe|sign up|abonne|inscri|suscr|assine|iscri|abonnier|melde|подпи[шс]|zapisz"
    "|berlangganan|εγγραφ|اشترك|سجل|عضویت"
)
_HAN_INVITES: Final = "订阅|訂閱"
_KANA_INVITE: Final = "メールマガジン"
_INVITATION = re.compile(
    rf"\W*(?:(?:{_INVITES}).{{0,40}}"
    r"(?:newsletter|lettre d.info|boletín|рассылк|نشرتنا|النشرة|القائمة البريدية|خبرنامه)"
    rf"|(?:{_HAN_INVITES}).{{0,10}}(?:通讯|電子報)|{_KANA_INVITE}.{{0,10}}登録)",
    re.I,
)
_LEAD = re.compile("[:：|»›>]")
_OPENINGS: Final = frozenset(key.partition(" ")[0] for key in PHRASES)
"""First words of all phrases."""
_OTHER_OPENINGS: Final = "|".join(
    option.partition(" ")[0]
    for options in (_PICTURES, _AUTHORS, _INVITES, _HAN_INVITES, _KANA_INVITE)
    for option in options.split("|")
)
_OPENS = regex.compile(rf"\W*(?:{_OTHER_OPENINGS})", regex.I)
"""First words of a photo credit, an author's line or an invitation."""
MARKS: Final = "@[|>›·•→«»<–/-"
"""One of these, or a number, there is in each line with a number, an address or a trail."""


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
    return _HOST.fullmatch(text) is not None


def photo_credit(text: str) -> bool:
    """Names the photographer's agency, alone on a short line."""
    pictured = _PICTURED.match(text) if len(text) <= 80 else None
    return pictured is not None and _AGENCY.search(text, pictured.end()) is not None


@cached_short(256)
def _claims_in(script: str) -> tuple[str, ...]:
    return tuple(claim for claim in _CLAIMS if letters_by_script(claim).keys() <= {script})


def claims_of(text: str, script: str = "") -> tuple[str, ...]:
    """Those words of claims of rights that ``text`` has: others are in no part of it.

    Args:
        text: Lines of a page.
        script: That of all its letters, if it is known.
    """
    lower = text.lower()
    return tuple([c for c in (_claims_in(script) if script else _CLAIMS) if c in lower])


def copyright_line(text: str, claims: Sequence[str] = _CLAIMS) -> bool:
    """A claim of rights, in one of the words that its page has (`claims_of`)."""
    lower = text.lower()
    for claim in claims:
        if claim in lower:
            return claim not in _DATED_CLAIMS or _COPYRIGHT_YEAR.search(lower) is not None
    return False


def mail_address(text: str) -> bool:
    """A mail address alone on its line."""
    return _MAIL.fullmatch(text) is not None


def dated_line(text: str) -> bool:
    """A date with at most a few words around it, which are no sentence."""
    if len(text) > 40 and ends_statement(text):
        return False
    rest = strip_date(text)
    return rest is not None and len(rest.split()) <= 6 and len(rest) <= 60


def author_line(text: str) -> bool:
    """An author's mark and then names: no word begins in lower case but particles."""
    if len(text) > 80 or ends_statement(text) or not _AUTHOR.match(text):
        return False
    names = [word for word in text.split()[1:] if word[0].isalpha()]
    return len(names) <= 8 and sum(word[0].islower() for word in names) * 4 <= len(names)


def relative_time(text: str) -> bool:
    """How long ago the page was published."""
    return len(text) <= 40 and _AGO.fullmatch(text) is not None


def trail(text: str) -> bool:
    """Three or more short items between separators: a breadcrumb or a menu in one line."""
    if ends_statement(text):
        return False
    items = [item for part in _BARS.split(text) if (item := part.strip())]
    return len(items) > 2 and all(len(item) <= 30 and item.count(" ") < 4 for item in items)


def invitation(text: str) -> bool:
    """Asks to subscribe to a newsletter."""
    return len(text) <= 120 and _INVITATION.match(text) is not None


_Forms = tuple[tuple[Rule, Callable[[str], bool]], ...]
_ONE_NUMBER: Final[_Forms] = (
    (Rule.SERIAL_NUMBER, serial_number),
    (Rule.BYLINE, relative_time),
)
_NUMBERS: Final[_Forms] = (
    (Rule.SERIAL_NUMBER, serial_number),
    (Rule.BYLINE, dated_line),  # a day and its month may count up as pages do
    (Rule.PAGINATION, page_numbers),
    (Rule.BYLINE, relative_time),
)
"""Tried in this order in lines with one number or several; the first that holds is the reason."""


def _numbered(text: str) -> _Forms:
    """The forms to try in a line for its numbers."""
    if _SEVERAL.search(text):
        return _NUMBERS
    return _ONE_NUMBER if _NUMBER.search(text) else ()


def phrase(text: str) -> Rule | None:
    """The rule whose phrase is this line, or opens it before a colon, bar or arrow."""
    if len(text) <= 80:
        key = phrase_key(text)
        rule = PHRASES.get(key) or _series(key.split())
        if rule is not None:
            return rule
    opening = _LEAD.search(text, 0, 80)
    if opening is None:
        return None
    rule = PHRASES.get(phrase_key(text[: opening.start()]))
    if rule is None or text.count(" ", opening.end()) > LEAD_WORDS.get(rule, -1):
        return None
    return rule


def _series(words: Sequence[str]) -> Rule | None:
    """The rule of buttons, or of items of a menu, side by side: nothing but phrases."""
    if not words or words[0] not in _FIRST_WORDS:
        return None
    rules: list[Rule] = []
    at = 0
    while at < len(words):
        for end in range(min(at + _LONGEST_PHRASE, len(words)), at, -1):
            rule = PHRASES.get(" ".join(words[at:end]))
            if rule in _SERIES:
                break
        else:
            return None
        rules.append(rule)
        at = end
    least = 3 if Rule.NAVIGATION in rules else 2
    return max(_SERIES, key=rules.count) if len(rules) >= least else None


_BEGINNING: Final = 3
"""Characters by which most lines are told from those that open as furniture does."""
_BEGINNINGS: Final = frozenset(
    opening[:end] for opening in _OPENINGS for end in range(len(opening) + 1)
)


@cached_short(4096)
def _begins(letters: str) -> bool:
    """Whether a line that is furniture for how it opens may begin with these characters."""
    key = phrase_key(letters).partition(" ")[0]
    return key in _BEGINNINGS or _OPENS.match(letters, partial=True) is not None


@cached_short(4096)
def _opens(word: str) -> bool:
    """Whether a line that is furniture for how it opens may open with this word."""
    key = phrase_key(word)
    return not key or key.partition(" ")[0] in _OPENINGS or _OPENS.match(word) is not None


def furniture(text: str, claims: Sequence[str] = _CLAIMS, *, marked: bool = True) -> Rule | None:
    """The reason for which a line is furniture by its form or its phrase; None if it is not.

    Args:
        text: The line.
        claims: What `claims_of` tells of its page.
        marked: Whether it may have a number or one of `MARKS`.
    """
    if len(text) > LONGEST:
        return None
    word, more, _ = text.partition(" ")
    # Most lines have neither: little is left to try.
    opens = _begins(text[:_BEGINNING]) and _opens(word)
    for rule, matches in _numbered(text) if marked else ():
        if matches(text):
            return rule
    if not more and site_name(text):
        return Rule.SITE_NAME
    if opens and photo_credit(text):
        return Rule.CAPTION
    if (claims and copyright_line(text, claims)) or (marked and mail_address(text)):
        return Rule.FOOTER
    if opens and author_line(text):
        return Rule.BYLINE
    if marked and trail(text):
        return Rule.NAVIGATION
    if opens and invitation(text):
        return Rule.CONSENT
    return phrase(text) if opens else None
