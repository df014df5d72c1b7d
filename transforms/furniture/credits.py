"""Lines that name who wrote the text or took the picture."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.sentences import (
    CLOSERS,
    COLONS,
    FULL_STOPS,
    ends_sentence,
    ends_statement,
    one_of,
)

PICTURES: Final = r"©|\(c\)|photo|picture|image|foto?|bild|фото|φωτό|صورة|图|圖|写真"
"""How the credit of a picture opens."""
AUTHORS: Final = (
    "[Bb]y|BY|[Ww]ritten [Bb]y|[Rr]eviewed [Bb]y|[Pp]osted [Bb]y|[Rr]eported [Bb]y|[Vv]on|VON"
    "|[Pp]ar|PAR|[Pp]or|POR|Di|DI|Oleh|Door|DOOR|Av|AV|Af|AF|Autore?|Автор|بقلم|كتبت?|نویسنده|מאת"
    "|เขียนโดย|เรียบเรียงโดย"
)
"""How the line of an author opens."""

_PICTURED = re.compile(rf"\W*?(?:{PICTURES})", re.I)
_AGENCY = re.compile(
    r"\b(?:fot|foto|photo|getty|afp|reuters|dpa|epa|ap|shutterstock|alamy|istock|imago|ansa|tass|"
    r"xinhua|тасс|риа|pap|pool|رويترز|أ ف ب|agencja|agence|archiv|archive|архив)\b",
    re.I,
)
AGENCIES: Final = (
    "[Aa][Ff][Pp]|AP|EPA|[Dd][Pp][Aa]|APA|EFE|ANSA|TASS|TACC|RIA|PAP|PTI|ANI|AA|IRNA|ISNA|WAM|SPA"
    "|UPI|CNA|CNS|VNA|TNA|Reuters|REUTERS|Xinhua|XINHUA|Getty|Anadolu|Kyodo|Yonhap|Jiji|Antara|Lusa"
    "|Belga|Keystone|Shutterstock|Alamy|iStock|Imago|Sputnik|Bernama|Ritzau|Scanpix|Zuma|Unsplash"
    "|新华社|新華社|中新社|法新社|路透社?|美联社|美聯社|视觉中国|共同社?|時事|ロイター|연합뉴스?|뉴시스"
    "|ТАСС|РИА|Рейтер|УНИАН|Укр[іи]нформ|БелТА|رويترز|أ ?ف ?ب|شينخوا|الأناضول|ایرنا|ایسنا|تسنیم"
    "|רויטרס|เอเอฟพี|รอยเตอร์|ซินหัว|रॉयटर्स|पीटीआई"
)
"""Agencies of pictures, as credits name them."""
_BY: Final = (
    "[Pp]hotos?|PHOTO|[Pp]ictures?|[Ff]otos?|FOTO|[Bb]ild|[Φφ]ωτο|[Фф]ото|صورة|تصوير|عکس|צילום"
    "|[摄攝]|撮影|写真|图|圖|사진|ภาพ|फोटो|फ़ोटो|[Ff]otó|[Сс]нимка|[Kk]uva|[Ảả]nh|[Ff]otoğraf"
    "|[Φφ]ωτ|[Zz]dj|[Nn]uotr|تصویر|ছবি|Gambar"
)
_CREDIT_LINE: Final = re.compile(
    rf"\W*(?:{_BY})(?:\W|[Bb]y\b|/|โดย)|\W*(?:{AGENCIES})\W*$"
    rf"|.*(?:{AGENCIES}) ?(?:Photo|Images)?/|.*/ ?(?:{AGENCIES})\W*$"
    rf"|\W*新[华華]社(?!\w{{2,8}}\d{{1,2}}月\d{{1,2}}日[电電])[^。！？]*$"
    rf"|.*(?:[摄攝]|撮影|기자|通讯员)\W*$"
)
"""An agency that opens a line signs a picture; by its dateline, it opens a report."""
_OPENS_CREDIT: Final = re.compile(rf"\W{{0,3}}(?:{_BY})")
_NAMES_AGENCY: Final = re.compile(AGENCIES)
_CREDIT_AT_END: Final = re.compile(
    rf"(?:(?:{AGENCIES})(?: Photo| Images)?/[^/]{{1,40}}|/ ?(?:{AGENCIES})"
    r"|(?:记者|記者|新[华華]社发)\w{0,8} ?\w{0,8} ?[摄攝])\W{0,3}$"
)
_NAMED_BEHIND: Final = re.compile(
    rf"[.!?。！？]\s?(?:{_BY})(?:ografi\w|ografía|ografie)?\s?[:=：/]\s?\S[^.!?。！？]{{0,40}}\Z"
)
"""Behind the sentence of a caption."""
_OPENING: Final = "(（[【"
_CLOSING: Final = frozenset(")）]】")
_CHINESE: Final = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
_SIGNED: Final = re.compile("[（【(\\[][^（）【】()\\[\\]\\d]{1,28}[）】)\\]]$")
_IN_CHINESE: Final = re.compile("^[（【]|^.[\u4e00-\u9fff]{2,8}.$")
_LONGEST_SIGNATURE: Final = 30
"""Characters of an agency in brackets, and of what stands before them."""
_INITIAL: Final = r"[^\W\d_]"
_SIGN_OFF: Final = re.compile(
    rf"\s*(?:[({{（\[][^()（）\[\]\d]{{1,28}}[)）\]]\s*)?(?:"
    rf"(?:end|fin|ende|fine|fim|النهاية|انتهى|پایان|ختم|конец)\W{{0,3}}"
    rf"|{_INITIAL}{{1,2}}(?:\s?{_INITIAL}){{0,3}}(?:\s?/\s?{_INITIAL}{{1,2}}(?:\s?{_INITIAL}){{0,3}}){{1,3}}"
    rf"|{_INITIAL}(?:[ .]{_INITIAL}){{2,5}}"
    r")\Z",
    re.I,
)
"""The end of a message, as agencies write it: a word for it, initials of who wrote and who read it,
with a bracket in front or without."""
_DOTTED: Final = rf"{_INITIAL}{{1,2}}\.\s?{_INITIAL}{{1,2}}(?:\.[\u0621-\u064a])?\.?"
_INITIALS: Final = rf"(?:{_DOTTED}|{_INITIAL}{{1,2}}|{_INITIAL}\s{_INITIAL})"
_SIGNING: Final = re.compile(
    rf"(?:[^\W\d_][^/().\d]{{2,40}}?\s?/\s?{_DOTTED}|{_DOTTED}(?:\s?/\s?{_INITIALS}){{1,3}}"
    rf"|(?:{_DOTTED}|[a-z]{{2}})(?:\s?/\s?{_INITIALS}){{1,3}}\s?\((?:[^()\d]{{0,40}}[\s,،/])?"
    rf"(?:{AGENCIES}|د ?ب ?أ|أ ?ب)(?:[\s,،/][^()\d]{{0,40}})?\))\Z"
)
"""A line of its own that says who wrote, by name or initials, and who read or sent it: "Ada Lind/
k.m.", "k.m./s.t. (dpa)"."""
_LONGEST_SIGN_OFF: Final = 44
"""Characters of a sign-off, with the end of the sentence before it."""
_LONGEST_LAST: Final = 8
"""And of its last word, but for initials."""
_LONGEST_CREDIT: Final = 80
"""Characters of a credit."""
_STOP: Final = re.compile(rf"{one_of(FULL_STOPS)}[{re.escape(CLOSERS)}]{{0,2}}(?=\s)")
_AUTHOR = re.compile(rf"(?:{AUTHORS})(?:[ :,،]+|(?<=โดย))\W?[^\W\d_]")
_MOST_NAMES, _MOST_UNCASED = 8, 4
"""Words behind it, and behind a verb where there are no capitals: any word looks like a name."""
_WROTE: Final = "كتب"
OWN: Final = ("خاص", "متابعات", "اختصاصی")
"""What outlets write beside their name above a text that is theirs alone."""
_OWN_REPORT: Final = re.compile(
    rf"(?:{'|'.join(OWN)})\s?[-–—ـ/|:]\s?[^\W\d_]{{2,12}}(?: [^\W\d_]{{2,12}})?"
    rf"|[^\W\d_]{{2,12}}(?:[ .][^\W\d_]{{2,12}}){{0,2}}\s?[-–—ـ/|]\s?(?:{'|'.join(OWN)})"
)


def photo_credit(line: str) -> bool:
    """Names a picture and its photographer's agency."""
    pictured = _PICTURED.match(line)
    return pictured is not None and _AGENCY.search(line, pictured.end()) is not None


def is_credit(line: str) -> bool:
    """Whether a line beside a caption does nothing but to say whose the picture is."""
    return len(line) <= _LONGEST_CREDIT and _CREDIT_LINE.match(line) is not None


def ends_with_credit(line: str) -> bool:
    """Whether a caption ends with whose the picture is."""
    end = line[-_LONGEST_CREDIT:]
    if end[-1:] not in _CLOSING:
        return bool(_CREDIT_AT_END.search(end) or _NAMED_BEHIND.search(end))
    inside = end[max(map(end.rfind, _OPENING)) + 1 :]
    return _OPENS_CREDIT.match(inside) is not None or _NAMES_AGENCY.search(inside) is not None


def without_signature(line: str) -> str | None:
    """A line without the brackets that sign its last sentence; None if none do.

    In Chinese brackets, or in Chinese, an agency signs what is written in other letters, with a
    full stop or without; any others sign what ends as a sentence does.
    """
    signed = _SIGNED.search(line[-_LONGEST_SIGNATURE:])
    if signed is None:
        return None
    before = line[: max(map(line.rfind, _OPENING))].rstrip()
    if ends_sentence(before):
        return before
    foreign = _IN_CHINESE.search(signed[0]) is not None and not _CHINESE.search(before)
    return before if before and foreign else None


def has_sign_off(line: str) -> bool:
    """Whether an agency's sign-off stands behind the last sentence of a line ("… today. ab/cd")."""
    end = line[-_LONGEST_SIGN_OFF:]
    last = end.rsplit(None, 1)[-1]
    if len(last) > _LONGEST_LAST and "/" not in last:  # of most lines, which is soon told
        return False
    return any(_SIGN_OFF.match(end, stop.end()) for stop in _STOP.finditer(end))


def signing(line: str) -> bool:
    """Whether a line says in initials who wrote a text, and nothing else."""
    return _SIGNING.match(line) is not None


def author_line(line: str) -> bool:
    """Says that an author follows, and then names: no word is in lower case but particles."""
    if ends_statement(line) or line[-1:] in COLONS or not _AUTHOR.match(line):
        return False
    names = [word for word in line.split()[1:] if word[0].isalpha()]
    particles = sum(word[0].islower() for word in names)
    cased = any(word[0].isupper() for word in names)
    most = _MOST_NAMES if cased or not line.startswith(_WROTE) else _MOST_UNCASED
    return len(names) <= most and particles * 4 <= len(names)


def own_report(line: str) -> bool:
    """An outlet's name beside a word that says the text is its own."""
    return _OWN_REPORT.fullmatch(line) is not None
