"""Lines of old home pages: which visitor the reader is, and what the page is best viewed with."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 140
"""Characters of such a line."""
VISITORS: Final[dict[str, tuple[str, str]]] = {
    "am": ("እርስዎ", "ጎብኚ"),
    "ar": ("[أا]نت", "الزائر|زائر"),
    "bg mk ru uk be": ("вие сте|вие|ви сте|вы|ты|ви", "посетител|відвідувач|наведвальнік|гост"),
    "ca es pt": (
        "usted es|es (?:el|usted)|eres|sos|você é|és o|(?:vostè )?és el|ets el",
        "visita(?:nt|dor)",
    ),
    "cs sk": ("jste|jsi|ste", "n[áa]v[šs]t[ěe]vn[íi]k"),
    "da nb sv": ("du er|de er|du är", "besøgende|besøkende|besökar"),
    "de": ("sie sind|du bist|ihr seid", "besucher"),
    "el": ("ε[ίι]στε|ε[ίι]σαι", "επισκ[έε]πτης"),
    "en": ("you are|you.re", "visitor|guest|hit"),
    "et fi": ("olet|olete|sa oled", "k[äa]vij[äa]|k[üu]lastaja|vieras"),
    "fa": ("شما", "بازدید ?[ک‌]{0,2}ننده|بازدیدکننده|مهمان"),
    "fr": ("vous êtes|tu es", "visiteur"),
    "he": ("אתם?ה?|את", "ה?מבקר(?:ים|ת)?"),
    "hi mr ne": ("आप|तुम्ही|तपाईं", "आगंतुक|विज़िटर|अभ्यागत"),
    "hr sl sr": ("vi ste|ste|ви сте", "pos(?:je|e)ti(?:telj|lac)|obiskoval(?:ec|ka)|посетилац"),
    "hu": ("ön|te vagy", "l[áa]togat[óo]"),
    "hy": ("դուք", "այցելու"),
    "id ms": ("anda", "pengunjung|pelawat|tamu"),
    "it": ("sei|siete|lei è", "visitat(?:ore|rice)|ospite"),
    "ja": ("あなたは|貴方は|あなたが", "訪問者|人目|番目|お客様"),
    "ka": ("თქვენ", "სტუმარი|ვიზიტორი"),
    "ko": ("당신은|귀하는", "방문[자객]|손님"),
    "nl": ("u bent|je bent|jij bent", "bezoeker"),
    "pl": ("jesteś|jesteście|jest pan", "gości[eu]m|odwiedzającym"),
    "ro": ("sunteți|sunteţi|ești|eşti", "vizitator"),
    "sw": ("wewe ni", "mgeni"),
    "th": ("คุณเป็น|คุณคือ|ท่านเป็น|ท่านคือ", "ผู้เยี่ยมชม|ผู้เข้าชม|ผู้ชม"),
    "ur": ("آپ", "مہمان|وزیٹر|زائر"),
    "vi": ("bạn là|quý khách là", "khách|lượt|người (?:truy cập|ghé)"),
    "zh": ("[您你]是", "访客|訪客|访问者|訪問者|来访|來訪|客人|游客|參觀者"),
}
"""Of languages: "you are", and words for who visits. In Turkish the verb comes last."""
_NUMBER: Final = r"\d(?:[\d.,\u066c\u200c' ]{1,10}\d)"
_SINCE: Final = "منذ|since|seit|depuis|desde|и |und |and |уже"
"""A number behind it is a year, or of something else."""
_VISITOR: Final = re.compile(
    r"\W{0,3}(?:"
    + "|".join(
        rf"(?:{you})\b[^.!?。]{{0,30}}?(?:{who})(?![^\d]{{0,12}}(?:{_SINCE}))"
        rf"(?:[^.!?。]|(?<=\bn[or])\.){{0,12}}{_NUMBER}"
        rf"|(?:{you})(?:\b|(?=\d))[^.!?。]{{0,16}}?{_NUMBER}(?:[^\s!?。]{{0,5}} ?)(?:{who})"
        for you, who in VISITORS.values()
    )
    + rf"|[^.!?。]{{0,24}}{_NUMBER}\.? ?(?:inci |nci |ncı )?"
    r"(?:ziyaretçi(?:miz)?siniz|ziyarətçi\w{0,8}siniz|tashrif buyur\w+))",
    re.I,
)
_ADDRESSES: Final = re.compile(
    rf"\W{{0,3}}(?:{'|'.join(you for you, _ in VISITORS.values())})", re.I
)
_LATE: Final = ("yar", "yur")
"""Of them all but those with one of these open so."""
_SAID: Final = re.compile('["“”„«»,،、]')
_SCREEN: Final = re.compile(
    r"(?<!\d)(?:640|800|1024|1152|1280)\s?[x×хX*]\s?(?:480|600|768|800|864|1024)(?!\d)"
)
_BEST: Final = re.compile(
    r"best (?:viewed|seen|experienced)|optimi|am besten|beste (?:weergave|bekeken)|bäst|bedst"
    r"|best vist"
    r"|mejor|melhor|millor|meglio|parhaiten|najlepiej|nejlépe|najlepšie|najbolje|cel mai bine"
    r"|лучше|оптим|найкраще|най-добре|καλύτερ|βέλτιστ|أفضل|افضل|بهترین|بہترین|מיטבי|מומלץ"
    r"|en iyi|ən yaxşı"
    r"|सर्वोत्तम|सर्वश्रेष्ठ|เหมาะ|ดีที่สุด|tốt nhất|terbaik|optimal|vizuri|საუკეთესო|լավագույն"
    r"|推奨|最適|ご覧"
    r"|建[议議]|最佳|최적|권장"
    r"|recommended",
    re.I,
)


def counts_visitors(line: str) -> bool:
    """Whether a line tells readers which visitor of the page they are.

    >>> counts_visitors("You are visitor number 10432."), counts_visitors("You are our guest.")
    (True, False)
    """
    if _ADDRESSES.match(line) is None and not any(map(line.lower().__contains__, _LATE)):
        return False
    found = _VISITOR.match(line)
    return found is not None and _SAID.search(line, 0, found.end() + 1) is None


def tells_viewing(line: str) -> bool:
    """Whether a line tells the size of the screen that a page was made for.

    >>> tells_viewing("Best viewed at 800x600."), tells_viewing("A grid of 800x600 stones.")
    (True, False)
    """
    if _SCREEN.search(line) is None:
        return False
    return _BEST.search(line) is not None
