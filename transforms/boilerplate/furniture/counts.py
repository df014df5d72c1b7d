"""Lines that count a page's readers, or the minutes that it takes to read: "1,284 views"."""

from __future__ import annotations

import re
from typing import Final

_COUNTED: Final = (
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
    rf"\W*(?:(?:(?:{_NUMBER_OF})\s(?:ال)?)?(?:{_COUNTED})\W{{0,4}}{_NUMBER}"
    rf"|{_NUMBER}\W{{0,2}}(?:{_COUNTED}))\W*",
    re.I,
)
_READING: Final = re.compile(
    rf"\W*(?:(?:{_TO_READ})\W{{0,4}}\d{{1,3}}\s?(?:{_MINUTES})"
    rf"|\d{{1,3}}\W?\s?(?:{_MINUTES})\W?\s?(?:{_TO_READ})"
    rf"|\d[\d.,]{{0,8}}(?:\s{{1,3}}\d[\d.,]{{0,8}})?\s{{1,3}}(?:{_A_MINUTE}))\W*",
    re.I,
)


def counted(line: str) -> bool:
    """How often a page was read or seen, or how long it takes to read; no more."""
    return _COUNT.fullmatch(line) is not None or _READING.fullmatch(line) is not None
