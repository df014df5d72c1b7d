"""Lines that ask the reader to subscribe."""

from __future__ import annotations

import re
from typing import Final

_SPACED: Final = (
    "subscribe|sign up|abonne|inscri|suscr|assine|iscri|abonnier|melde?|подпи[шс]|підпи[шс]|zapisz"
    "|berlangganan|εγγραφ|اشترك|للاشتراك|سجل|للتسجيل|عضویت|schrijf|abonneer|prenumerera|tilmeld|tilaa|přihlaste"
    "|odebírejte|abonea|abonează|iratkoz|feliratkoz|subscri|абонирай|prijavi|הירשמו|הרשמו|đăng ký"
    "|langgan|jiandikishe|सब्सक्राइब|সাবস্ক্রাইব|سبسکرائب"
)
_HAN: Final = "订阅|訂閱"
_KANA: Final = "メールマガジン"
_HANGUL: Final = "뉴스레터"
_THAI: Final = "สมัคร"
INVITES: Final = f"{_SPACED}|{_HAN}|{_KANA}|{_HANGUL}|{_THAI}"
"""How an invitation opens."""
_INVITATION = re.compile(
    rf"\W*(?:(?:{_SPACED}).{{0,40}}"
    r"(?:newsletter|lettre d.info|boletín|рассылк|نشرتنا|النشرة|القائمة البريدية|خبرنامه"
    r"|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlev|розсилк|бюлет|bilten|butllet|buletin|ניוזלטר"
    r"|bản tin|surat berita|jarida|न्यूज़?लेटर|নিউজলেটার|نیوز لیٹر)"
    rf"|(?:{_HAN}).{{0,10}}(?:通讯|電子報)|{_KANA}.{{0,10}}登録"
    rf"|{_HANGUL} ?(?:무료 )?(?:구독|신청)(?:하기|하세요)?\W*\Z"
    rf"|{_THAI}.{{0,20}}(?:จดหมายข่าว|ข่าวสาร))",
    re.I,
)


def invitation(line: str) -> bool:
    """Asks to subscribe to a newsletter."""
    return _INVITATION.match(line) is not None
