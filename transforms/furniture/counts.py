"""Lines that count a page's readers, or the minutes that it takes to read: "1,284 views"."""

from __future__ import annotations

import re
from typing import Final

COUNTED: Final = (
    "views?|page ?views?|reads|hits|visits?|vues?|lectures?|aufrufe|ansichten|mal gelesen|visitas?"
    "|vistas|lecturas|visualizações|visualizacoes|leituras|visualizzazioni|letture|görüntülenme"
    "|görüntüleme|okunma|kali dibaca|dilihat|pembaca|wyświetleń|wyświetlenia|odsłon"
    "|просмотр(?:а|ов|ы)?|прочтени[йея]|перегляд(?:и|ів|у)?|прегледи|weergaven|keer gelezen"
    "|visningar|προβολές|zobrazení|megtekintés|vizualizări|vizualizari|afișări"
    "|مشاهدة|مشاهدات|زيارة|زيارات|قراءة|القراءات|المشاهدات|الزيارات|بازدید(?:ها)?|مشاہدات|ویوز"
    "|צפיות|קריאות|阅读|阅读量|浏览|浏览量|点击|次阅读|次浏览|人阅读|閱讀|瀏覽|點閱|閲覧数"
    "|조회|조회수|lượt xem|lượt đọc|ครั้ง|ผู้ชม|เข้าชม|व्यूज|बार पढ़ा गया|পঠিত|বার পঠিত"
)
"""What readers are counted by: comments and shares are phrases."""
_NUMBER_OF: Final = (
    "number of|nombre de|anzahl|número de|numero di|liczba|количество|число|кількість|počet"
    "|عدد|تعداد|מספר|จำนวน|jumlah"
)
_MINUTES: Final = (
    "minutes?|mins?|minuten|minutos?|minuti|minuto|minuter|minutter|minuuttia|minut[ay]?|perc|dakika"
    r"|dk|menit|мин(?:ут[аы]?|\.)?|хвилин[аи]?|хв|λεπτά|دقائق|دقيقة|دقیقه|منٹ|דקות|דקה"
    "|分钟|分鐘|分|분|phút|นาที|मिनट|মিনিট"
)
_TO_READ: Final = (
    "read|reading time|time to read|de lecture|temps de lecture|durée de lecture|lesezeit|lesedauer"
    "|tiempo de lectura|tiempo estimado de lectura|de lectura|tempo de leitura|de leitura"
    "|tempo di lettura|di lettura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|czytania"
    "|время чтения|на чтение|чтения|час читання|на читання|читання|okuma süresi|okuma|waktu baca"
    "|baca|χρόνος ανάγνωσης|ανάγνωση|doba čtení|čtení|olvasási idő|olvasás|timp de citire|citire"
    "|وقت القراءة|زمن القراءة|مدة القراءة|للقراءة|قراءة(?: في)?|زمان مطالعه|خواندن|زمان خواندن"
    "|זמן קריאה|קריאה|阅读时间|阅读时长|阅读|閱讀時間|閱讀|読了時間|읽는 시간"
    "|thời gian đọc|đọc|เวลาอ่าน|อ่าน"
)
_A_MINUTE: Final = "دقيقة واحدة|أقل من دقيقة|less than a minute|one minute|moins d['’]une minute"
"""As themes have it behind the numbers of comments and of views."""
_NUMBER: Final = r"\d[\d.,٫٬’' ]{0,12}\s?[kKmM]?"
_COUNT: Final = re.compile(
    rf"\W*(?:(?:(?:{_NUMBER_OF})\s(?:ال)?)?(?:{COUNTED})\W{{0,4}}{_NUMBER}"
    rf"|{_NUMBER}\W{{0,2}}(?:{COUNTED}))\W*",
    re.I,
)
_READING: Final = re.compile(
    rf"\W*(?:(?:{_TO_READ})\W{{0,4}}\d{{1,3}}\s?(?:{_MINUTES})"
    rf"|\d{{1,3}}\W?\s?(?:{_MINUTES})\W?\s?(?:{_TO_READ})"
    rf"|\d[\d.,]{{0,8}}(?:\s{{1,3}}\d[\d.,]{{0,8}})?\s{{1,3}}(?:{_A_MINUTE}))\W*",
    re.I,
)
_TIMES: Final = (
    r"(?:read|viewed|seen) N times|N ?(?:mal|x) (?:gelesen|aufgerufen|angesehen)"
    r"|(?:lue?|vue?|consultée?) N fois|(?:le[íi]d[oa]|vist[oa]) N veces"
    r"|(?:lid[oa]|vist[oa]) N vezes|(?:lett[oa]|vist[oa]) N volte"
    r"|(?:прочитано|просмотрено|прочитали|переглянуто|прочетена?) N (?:раза?|разів|рази|пъти)"
    r"|(?:przeczytano|wyświetlono) N razy|N (?:kez|defa|kere) (?:okundu|görüntülendi)"
    r"|N keer (?:gelezen|bekeken)|läst N gånger|læst N gange|lest N ganger"
    r"|(?:pře)?čteno N ?(?:krát|×|x)|citit(?:ă)? de N ori|διαβάστηκε N φορές"
    r"|N بار (?:خوانده|دیده|بازدید) شده?(?: است)?|N مرتبہ (?:پڑھا|دیکھا) گیا|נקרא N פעמים"
    r"|N बार (?:पढ़ा|पढ़ा|देखा) गया|N বার (?:পঠিত|পড়া হয়েছে|দেখা হয়েছে)"
    r"|เปิดอ่าน N ครั้ง|đã (?:xem|đọc) N lần|(?:阅读|閱讀|浏览|瀏覽|点击|點擊)次[数數][:：]? ?N"
    r"|N ?回(?:閲覧|読まれました)|(?:조회|읽음) N ?회"
)
"""How often something was read, in a sentence: its number is N."""
_OF_PAGE: Final = (
    r"this (?:article|story|page|post|news|item) (?:has been |was )"
    r"|dieser artikel wurde (?:bisher )?"
    r"|(?:article|cet article a été) |(?:artigo|notícia) |(?:articolo|notizia) |(?:bu )?haber "
    r"|این (?:خبر|مطلب) |artikel ini (?:telah )?(?:di)?|bài viết "
)
_ARABIC_TIMES: Final = (
    r"(?:تمت? |عدد مرات )(?:قراءة|مشاهدة)(?: هذا| هذه)?(?: ال(?:مقالة?|خبر|موضوع|صفحة|تقرير|مادة))?"
    r" N (?:مرة|مرات)"
)
_SEVERAL: Final = r"\d[\d.,٫٬’' ]{1,12}\d\s?[kKmM]?"
"""At least a hundred: less often somebody reads something twice."""
_READ_TIMES: Final = re.compile(
    rf"\W{{0,3}}(?:(?:{_OF_PAGE})(?:{_TIMES.replace('N', rf'(?:{_NUMBER})')})"
    rf"|{_ARABIC_TIMES.replace('N', rf'(?:{_NUMBER})')}|{_TIMES.replace('N', rf'(?:{_SEVERAL})')})"
    r"\W{0,3}",
    re.I,
)
_LONGEST_MINUTES: Final = 16
_MINUTES_ALONE: Final = re.compile(rf"\W?(\d{{1,2}})\W?\s?(?:{_MINUTES})\W?", re.I)
_SLOWEST, _FASTEST = 80, 450
"""Words that are read in a minute."""


def counted(line: str) -> bool:
    """How often a page was read or seen, or how long it takes to read; no more."""
    if _COUNT.fullmatch(line) is not None or _READING.fullmatch(line) is not None:
        return True
    return _READ_TIMES.fullmatch(line) is not None


def minutes_alone(line: str, words: float) -> bool:
    """A few minutes, and not what they are for: so many as it takes to read ``words``."""
    found = _MINUTES_ALONE.fullmatch(line) if len(line) <= _LONGEST_MINUTES else None
    if found is None:
        return False
    return words / _FASTEST - 1 <= int(found[1]) <= words / _SLOWEST + 1
