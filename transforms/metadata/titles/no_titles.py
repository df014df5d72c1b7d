"""Lines above a text that are no title, though they end no sentence and are in no list of phrases.

They say who wrote the text and for whom, whose a picture is, at what time, or where in the site the
page is; or they are buttons, or the languages of the site.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import Final

from naqi.transforms.furniture.bylines import author_in
from naqi.transforms.furniture.call_words.follow import NETWORKS
from naqi.transforms.furniture.credits import AGENCIES, ends_with_credit
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.picture_credits import find_credit
from naqi.transforms.metadata.titles.placeholders import is_placeholder

_LEAST_BUTTONS: Final = 3
"""Names of services and other phrases, which are most of a share bar's words."""
_MOST_BAR: Final = 6
"""Words of a share bar that opens with a phrase and ends with the name of a service."""
_NETWORK: Final = re.compile(rf"(?:{NETWORKS})\W*\Z", re.I)
_SERVICE: Final = rf"(?:{NETWORKS}|(?:x|twitter)\.com|e-?mail)"
_SERVICES: Final = re.compile(rf"{_SERVICE}(?:\W{{1,3}}{_SERVICE}){{0,12}}", re.I)
_ROLES: Final = (
    "author|role|reporter|article information|autora?|título del autor|auteur|fonction|rolle"
    "|penulis|peranan|jukumu|nafasi|mwandishi|автор|место работы|роль|посада|yazan|unvan"
    "|tác giả|vai trò|المؤلف|الكاتب|الصفة|الدور|نویسنده|شغل|نقش|سمت|مصنف|عہدہ|لیکوال|دنده"
    "|लेखक|पदनाम|লেখক|পদবি|작성자|기자|직함|作者|職務|职务"
)
_ROLE: Final = re.compile(rf"(?:{_ROLES})\s?[,،、，]\s\S[^.!?؟。]{{1,80}}\Z", re.I)
"""Who an author is, behind a label and a comma."""
_LABELS: Final = (
    "نص|إعداد|أعدها?|حاورها?|حاورته?|أجرى الحوار|تمت الكتابة بواسطة|كتبها?|مراسلة|تحرير وترجمة"
    "|گزارش از|نوشته|گفتگو از|رپورٹ|tekst|texte?|testo|testi|propos recueillis par|entrevista de"
    "|intervista di|das gespräch führte|röportaj|haber|беседовала?|записала?|подготовила?"
)
"""Who did something for a text, behind a label and a colon."""
_LABELLED: Final = re.compile(rf"(?:{_LABELS})\s?[:：]\s?[^\s:.!?؟]+(?: [^\s:.!?؟]+){{0,3}}", re.I)
_FILED: Final = re.compile(
    r"(?:التصنيف|تصنيف|القسم|رقم الفتوى|رقم الخبر|کد خبر|شناسه خبر|دسته‌?بندی|زمرہ|category"
    r"|section"
    r"|kategorien?|rubrik|rubrique|catégorie|categor[ií]a|sección|seção|rubrica|рубрика|категория"
    r"|раздел|kategori|bölüm|chuyên mục|栏目|分类|カテゴリー?)\s?[:：]\s?\S[^.!?؟]{0,60}",
    re.I,
)
"""Where in the site a text is filed, behind a label and a colon."""
_TONGUES: Final = (
    "English|Français|Deutsch|Español|Português|Italiano|Türkçe|Русский|Українська|العربية|فارسی"
    "|پښتو|اردو|کوردی|Kurdî|עברית|हिन्दी|हिंदी|বাংলা|中文|日本語|한국어|ไทย|Tiếng Việt|Polski"
    "|Nederlands|Svenska|Kiswahili|Soomaali|Hausa"
    "|Bahasa Indonesia|Azərbaycanca|Հայերեն|ქართული|Ελληνικά"
)
_OF_TONGUES: Final = re.compile(rf"(?:{_TONGUES})(?:\W{{1,3}}(?:{_TONGUES})){{1,30}}")
"""The languages of a site."""
_TIME: Final = re.compile(
    r"(?:gmt|utc)\s\d{1,2}:\d{2}\b.{0,40}|"
    r"(?:(?:at|um|à|a las|às|alle|ore|kl\.?|klo|saat|pukul|jam|lúc|om|o|о|в|у|godz\.?"
    r"|في|الساعة|ساعت|בשעה|เวลา)\s)?\d{1,2}[:.٫h]\d{2}(?::\d{2})?"
    r"(?:\s?(?:[ap]\.?m\.?|uhr|h|hrs|น\.|ص|م|صباحا|مساء|gmt|utc|wib|мск))?",
    re.I,
)
_STAMP: Final = re.compile(
    r"\d{4}[-:./年]\d{1,2}[-:./月]\d{1,2}日?[ .:T]{1,2}\d{1,2}:\d{2}(?::\d{2})?\Z"
)
"""Day and time, as programs write them."""
_WAY: Final = re.compile(r"\s?[/>→»›|]\s?")
_TRAIL: Final = re.compile(r"[^\s>→»›][^>→»›]{0,40}(?:>>|→|»|›)[^>→»›]{1,40}[^\s>→»›]")
"""A section, and one of its own."""
_SIZES: Final = re.compile(r"([^\W\d_])(?:\s?\1){1,2}")
"""One letter two or three times, small and large, as it was shown."""
_PARTS: Final = re.compile(r"\s[-–—ـ|/،,]\s|[،,]\s|:\s(?=[«\"“„])|/")
_OUTLETS: Final = (
    f"{AGENCIES}|[Aa]gencies|[Aa]gencias|[Aa]gências|[Aa]gences|[Aa]genzie|[Aa]genturen|[Aa]janslar"
    "|[Аа]гентства|BBC|الوكالات|وكالات|خاص|متابعة|متابعات|بي بي سي|بی بی سی|د ?ب ?أ|أ ?ب|أ ?ش ?أ"
    r"|أ\.ف\.ب|د\.ب\.أ|كونا|واس|وام|بترا|سانا|قنا|وفا|واع"
    "|(?:الشرق )?الأوسط|الحياة|القدس العربي|العربي الجديد|اندبندنت عربية|القبس|عكاظ|الراي|النهار"
    "|هسبريس|عنب بلدي|إيلاف|زمان الوصل|العربية|الجزيرة|سكاي نيوز عربية|الأهرام|همشهری|اطلاعات"
    r"|[^\s.]{2,20}\.(?:نت|com|net|org|ru|de)"
)
_OUTLET: Final = re.compile(_OUTLETS)
"""An agency, or a newspaper by its name or its address."""
_SENT: Final = re.compile(rf"[(（/]\s?(?:{_OUTLETS})\s?[)）/]\Z")
"""Which agency has sent it, between brackets or strokes."""
_MOST_PART: Final = 3
"""Words of a place, a name, an outlet."""
_CLOSING: Final = frozenset(")）")
_LONGEST: Final = 60
"""Characters of two of them."""
_STAFF: Final = re.compile(
    r"(?:dal? nostr[oi] (?:inviat|corrispondent)[oiea]"
    r"|de (?:notre|nos) (?:envoyée?|correspondante?)s?"
    r"|de nuestr[oa]s? (?:enviad|corresponsal)\w{0,3}"
    r"|(?:from )?our (?:own )?(?:correspondent|reporter)s?|staff (?:reporter|writer)s?"
    r"|von unsere[mnr] (?:korrespondent|reporter)(?:en|in)?"
    r"|наш(?:его)? корреспондента?|специальный корреспондент|haber merkezi"
    r"|নিজস্ব প্রতিবেদক|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|विशेष संवाददाता|हमारे संवाददाता"
    r"|(?:स्पोर्ट्स |न्यूज |न्यूज़ |डिजिटल |वेब )डेस्क|ویب ڈیسک|نیوز ڈیسک|اسٹاف رپورٹر"
    r"|نمائندہ خصوصی"
    r"|(?:من )?مراسل(?:نا|تنا)|本报记者|本報記者|本社記者|本刊记者)\W?(?:\s\S+){0,5}",
    re.I,
)
"""Who wrote it, by what he or she is to the paper."""


def is_no_title(text: str, names: Container[str]) -> bool:
    """Whether a line is of one of those kinds.

    Args:
        text: Folded.
        names: What other lines above the text say in full, as the site's name or a section.
    """
    return (
        _is_byline(text, names)
        or ends_with_credit(text)
        or find_credit(text) is not None
        or _is_of_site(text)
        or _is_share_bar(text)
    )


def names_said(texts: Iterable[str]) -> set[str]:
    """What lines say in full, or in brackets at their end."""
    names: set[str] = set()
    for text in texts:
        names.add(text)
        if text[-1:] in _CLOSING:
            names.add(text[max(map(text.rfind, "(（")) + 1 : -1])
    return names


def _is_byline(text: str, names: Container[str]) -> bool:
    """Whether a line says who wrote the text, for whom and where, or when."""
    if author_in(text) is not None or _TIME.fullmatch(text) or _ROLE.match(text):
        return True
    if _LABELLED.fullmatch(text) or _SENT.search(text):
        return True
    return _STAFF.fullmatch(text) is not None or _is_from(text, names)


def _is_from(text: str, names: Container[str]) -> bool:
    """Whether a line is a place or a name, and an agency, a newspaper or the site."""
    if len(text) > _LONGEST or any(map(str.isdigit, text)):
        return False
    parts = [part.strip(' /.:«»"“”„') for part in _PARTS.split(text)]
    parts = [part for part in parts if part]
    if len(parts) < 2 or any(part.count(" ") >= _MOST_PART for part in parts):
        return False
    return any(part in names or _OUTLET.fullmatch(part) for part in parts)


def _is_of_site(text: str) -> bool:
    """Whether a line says where in the site the page is, or makes its letters larger."""
    if _SIZES.fullmatch(text) or _STAMP.search(text) or _FILED.fullmatch(text):
        return True
    if "«" in text and "»" in text:  # they quote
        return False
    way = _WAY.split(text, maxsplit=1)
    return len(way) > 1 and (is_placeholder(way[0]) or _TRAIL.fullmatch(text) is not None)


def _is_share_bar(text: str) -> bool:
    """Whether a line is buttons: names of services and phrases, or a phrase and a service."""
    words = text.split()
    buttons = FURNITURE.lexicon.count(text)
    if buttons >= max(_LEAST_BUTTONS, len(words) / 2) or _SERVICES.fullmatch(text):
        return True
    if _OF_TONGUES.fullmatch(text):
        return True
    if len(words) > _MOST_BAR:
        return False
    opens = FURNITURE.lexicon.is_phrase(words[0]) or FURNITURE.lexicon.is_phrase(
        " ".join(words[:2])
    )
    return opens and _NETWORK.search(text) is not None
