"""What a page says that leads on to another one by itself: that it does, and what to do if not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

_LONGEST: Final = 200
"""Characters of what says so."""


class _Words(NamedTuple):
    """How a language says it."""

    opens: str
    """How a sentence opens that says what to do if nothing happens."""
    denies: str
    leads: str
    """What has not happened."""
    calls: str
    """What one is to do."""
    led: str
    """What happens: such a sentence says nothing else."""
    going: str = ""
    """The same in a word, with dots behind it."""


_LANGUAGES: Final = {
    "en": _Words(
        r"if\b",
        r"\bnot\b|n't|n’t|nothing",
        "redirect|forwarded",
        "click|press|tap|follow this|use this",
        "(?:you(?: are|'re|’re| will)|we(?: are|'re|’re)) "
        "(?:be |being )?(?:now |automatically )?redirect",
        "redirecting|please wait while (?:we redirect|you are redirected)",
    ),
    "de": _Words(
        r"(?:falls|wenn)\b|sollte",
        "nicht|keine",
        "weiterleit|weitergeleitet",
        "klick",
        "(?:sie werden|du wirst)\\b[^.!?]{0,40} weitergeleitet",
        "(?:sie werden )?weitergeleitet|weiterleitung",
    ),
    "fr": _Words(
        r"si\b",
        r"\b(?:pas|rien)\b",
        "redirig|redirection|redirect",
        "cliqu",
        "vous (?:allez être|serez|êtes en train d.être) redirig",
        "redirection",
    ),
    "es": _Words(
        r"si\b",
        r"\bno\b",
        "redirig|redirecc",
        "clic|pulse|pulsa|presione",
        "(?:será|serás|está siendo|estás siendo) redir",
        "redirigiendo|redireccionando",
    ),
    "pt": _Words(
        r"(?:se|caso)\b",
        "não",
        "redirec",
        "clique|clicar",
        "(?:você )?(?:será|está sendo|está a ser) redirec",
        "redirecionando|a redirecionar",
    ),
    "it": _Words(
        r"se\b",
        r"\bnon\b",
        "reindirizz|redirez|redirett",
        "clic",
        "(?:sarai|verrai|sarete|verrete) (?:automaticamente )?reindirizz",
        "reindirizzamento",
    ),
    "nl": _Words(
        r"(?:als|indien|wordt)\b",
        "niet",
        "doorgestuur|doorverw|omgeleid",
        "klik",
        "(?:u|je) wordt\\b[^.!?]{0,40} doorgestuurd",
        "doorsturen",
    ),
    "sv": _Words(
        r"om\b",
        "inte",
        "omdirig|vidarebefordr|skickas vidare",
        "klicka",
        "du (?:omdirigeras|skickas vidare)",
    ),
    "da": _Words(
        r"hvis\b",
        "ikke",
        "viderestill|omdirig|sendes videre",
        "klik",
        "du (?:viderestilles|omdirigeres)",
    ),
    "nb": _Words(
        r"(?:hvis|om)\b",
        "ikke",
        "omdirig|videresend",
        "klikk",
        "du (?:blir omdirigert|omdirigeres|videresendes)",
    ),
    "fi": _Words(
        r"(?:jos|ellei|mikäli)\b", r"\b(?:ei|ellei)\b", "ohja", "klikkaa|napsauta", "sinut ohjataan"
    ),
    "pl": _Words(
        "jeśli|jeżeli|gdyby",
        r"\bnie\b",
        "przekierow",
        "klikn|naciśn",
        "zostaniesz (?:automatycznie )?przekierowan|trwa przekierow",
        "przekierowywanie",
    ),
    "cs": _Words(
        "pokud|jestliže",
        r"\bne",
        "přesměrov",
        "klikn|klepn",
        "budete (?:automaticky )?přesměrov",
        "přesměrování",
    ),
    "sk": _Words(
        r"(?:ak|pokiaľ)\b",
        r"\b(?:ne|nie)",
        "presmerov",
        "klikn",
        "budete (?:automaticky )?presmerov",
        "presmerovanie",
    ),
    "hu": _Words(
        r"(?:ha|amennyiben)\b", "nem", "átirány", "kattints", "hamarosan átirány", "átirányítás"
    ),
    "ro": _Words(
        "dacă",
        r"\bnu\b",
        "redirecțion|redirectat",
        "click|clic|apăsa",
        "veți fi redirec|se redirecționează",
    ),
    "hr": _Words(
        r"ako\b",
        r"\b(?:ne|niste|nije)\b",
        "preusmjer|preusmer",
        "klikn",
        "bit ćete (?:automatski )?preusmj",
        "preusmjeravanje",
    ),
    "ru": _Words(
        "если",
        r"\bне\b",
        "перенаправ|переадрес",
        "нажмите|щ[её]лкните|кликните|перейдите",
        "(?:сейчас )?вы будете (?:автоматически )?перенаправ",
        "перенаправление|переадресация",
    ),
    "uk": _Words(
        "якщо",
        r"\bне\b",
        "перенаправ|переадрес",
        "натисніть|клацніть",
        "вас буде (?:автоматично )?перенаправ",
        "перенаправлення",
    ),
    "bg": _Words(
        "ако",
        r"\bне\b",
        "пренасоч",
        "щракнете|кликнете|натиснете",
        "ще бъдете (?:автоматично )?пренасоч",
        "пренасочване",
    ),
    "el": _Words(
        "αν|εάν", "δεν", "ανακατευθ|μεταφερθ", "κλικ|πατήστε", "ανακατευθύνεστε", "ανακατεύθυνση"
    ),
    "tr": _Words(
        "otomatik|birkaç|\\d+|eğer|sayfa",
        "mez|me[dk]i",
        "yönlendir",
        "tıkla",
        "yönlendiriliyorsunuz|yönlendirileceksiniz",
    ),
    "ar": _Words(
        "إذا|في حال|في حالة",
        "لم|لا|عدم",
        "تحويل|توجيه|الانتقال",
        "اضغط|انقر|الضغط|النقر",
        "(?:جاري|جار|يتم الآن|سيتم|سوف يتم) (?:تحويل|إعادة توجيه|توجيه)(?:ك|كم)",
    ),
    "fa": _Words(
        "اگر|در صورتی? که|چنانچه",
        r"\bن",
        "منتقل|هدایت|انتقال",
        "کلیک",
        "شما در حال (?:انتقال|هدایت)",
        "در حال انتقال",
    ),
    "ur": _Words("اگر", "نہ", "ری ڈائریکٹ|منتقل", "کلک", "آپ کو (?:منتقل|ری ڈائریکٹ) کیا جا رہا"),
    "he": _Words(
        "אם", "אינ|לא", "מועבר|הועבר|תועבר|מופנ", "לחץ|לחצו|לחצי|הקלי", "(?:אתה|הנך|אתם) מועבר"
    ),
    "hi": _Words(
        "यदि|अगर",
        "नह|न ",
        "पुनर्निर्देशित|रीडायरेक्ट|रीडाइरेक्ट",
        "क्लिक",
        "आपको (?:पुनर्निर्देशित|रीडायरेक्ट) किया जा",
    ),
    "th": _Words("หาก|ถ้า", "ไม่", "เปลี่ยนเส้นทาง|เปลี่ยนหน้า", "คลิก", "กำลังเปลี่ยนเส้นทาง|กำลังนำท่านไป"),
    "vi": _Words(
        "nếu",
        "không|chưa",
        "chuyển hướng|chuyển trang",
        "nhấp|bấm|nhấn|click",
        "bạn (?:sẽ|đang) được chuyển hướng",
        "đang chuyển hướng",
    ),
    "id": _Words(
        "jika",
        "tidak|belum",
        "dialihkan|diarahkan",
        "klik",
        "anda (?:akan|sedang) dialihkan",
        "mengalihkan",
    ),
    "ja": _Words(
        "自動|\\d+秒|数秒|ページが|画面が",
        "ない",
        "移動|転送|切り替|ジャンプ|リダイレクト|遷移",
        "クリック|タップ|こちら",
        "(?:\\d+秒後?に|まもなく)?自動的に[^。]{0,20}(?:移動|転送|ジャンプ)(?:し|され)ます",
        "リダイレクト",
    ),
    "ko": _Words(
        "자동|몇 초|\\d+초|페이지가",
        "않",
        "이동|연결|전환|리디렉션",
        "클릭|눌러",
        "(?:잠시 후|\\d+초 후)[^.]{0,20} (?:이동|연결)(?:합니다|됩니다)",
        "이동 중|리디렉션",
    ),
    "zh": _Words(
        "如果|若|如|假如",
        "没|沒|未|不|无法|無法",
        "跳转|跳轉|转向|轉向|重定向|导向|導向",
        "点击|點擊|点此|點此|单击|單擊|按此",
        "(?:正在|即将|即將)(?:为您|為您)?(?:自动|自動)?(?:跳转|跳轉)",
        "跳转|跳轉",
    ),
}
_ENDS: Final = ".!?…。।"
_SENTENCES: Final = re.compile(r"[!?。।]|\.(?!\w)")
"""What parts sentences."""


def _any(of: Iterable[str]) -> str:
    return "|".join(of)


_ALL: Final = _LANGUAGES.values()
_OPENS: Final = re.compile(rf"(?:{_any(w.opens for w in _ALL)})", re.IGNORECASE)
_DENIES: Final = re.compile(_any(w.denies for w in _ALL), re.IGNORECASE)
_LEADS: Final = re.compile(_any(w.leads for w in _ALL), re.IGNORECASE)
_CALLS: Final = re.compile(_any(w.calls for w in _ALL), re.IGNORECASE)
_LED: Final = re.compile(_any(w.led for w in _ALL), re.IGNORECASE)
_GOING: Final = re.compile(_any(w.going for w in _ALL if w.going), re.IGNORECASE)


def leads_on(text: str) -> bool:
    """Whether a text says that a page leads on to another one, or what to do if not, and no more.

    >>> leads_on("If you are not redirected within 5 seconds, please click here.")
    True
    """
    if len(text) > _LONGEST:
        return False
    said = text.rstrip(_ENDS)
    if _SENTENCES.search(said):
        return False
    if _LED.match(said) or (_GOING.match(said) and text.endswith(("...", "…"))):
        return True
    leads = _LEADS.search(said)
    return (
        leads is not None
        and _OPENS.match(said) is not None
        and _DENIES.search(said) is not None
        and _CALLS.search(said, leads.end()) is not None
    )
