"""What is written on the buttons of each post of a thread, by language: to quote, to report.

An article may have one such word for a heading. On the posts of a thread it stands again and again.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.keys import phrase_key

_LINES: Final = """
quote | report | reply | flag | upvote | downvote | report post | quote reply
multi-quote | permalink
اقتباس | إبلاغ | ابلاغ | رد | تبليغ | إبلاغ عن مخالفة | بلغ عن المشاركة
نقل قول | گزارش | پاسخ | پاسخ دادن | گزارش تخلف | اقتباس | رپورٹ | رپورٹ کریں | جواب | جواب دیں
ציטוט | צטט | דווח | דיווח | השב | הגב | דווח על תגובה | راپۆرت | وەڵام
zitieren | zitat | melden | antworten | beitrag melden | citeren | citaat | rapporteren | reageren
citera | rapportera | anmäl | svara | siter | sitér | rapporter | svar | citer | citér | anmeld
lainaa | ilmoita | raportoi | vastaa
citer | signaler | répondre | citation | citar | denunciar | reportar | responder | cita | citação
cita | segnala | rispondi | citazione | citează | raportează | răspunde | raportați | citat
cytuj | zgłoś | odpowiedz | cytat | citovat | nahlásit | odpovědět | citace | citovať | nahlásiť
citiraj | prijavi | odgovori | цитирај | пријави | одговори | idézet | idézés | jelentés | válasz
цитата | цитировать | пожаловаться | ответить | цитировать сообщение | жалоба
цитата | цитувати | поскаржитися | поскаржитись | відповісти | цитирай | докладвай | отговори
παράθεση | αναφορά | απάντηση | alıntı | alıntıla | şikayet et | bildir | yanıtla
cevapla | rapor et
cituoti | pranešti | atsakyti | citēt | ziņot | atbildēt | tsiteeri | raporteeri | vasta
kutip | laporkan | balas | lapor | trích dẫn | báo cáo | báo xấu | trả lời | phản hồi
อ้างอิง | แจ้งลบ | รายงาน | ตอบกลับ | อ้างถึง
उद्धरण | रिपोर्ट करें | रिपोर्ट | जवाब दें | उत्तर दें | উদ্ধৃতি | রিপোর্ট | রিপোর্ট করুন | উত্তর দিন
மேற்கோள் | புகார் | பதில் | ციტირება | պատասխանել
引用 | 举报 | 舉報 | 檢舉 | 检举 | 回复 | 回覆 | 評分 | 评分 | 返信 | 返信する
通報 | 通報する | 引用する
인용 | 인용하기 | 신고 | 신고하기 | 답글 | 답글 쓰기 | 추천 | 비추천 | 댓글
"""
_BUTTONS: Final = frozenset(
    phrase_key(button) for line in _LINES.strip().splitlines() for button in line.split("|")
)
_NUMBER: Final = re.compile(
    r"[#№]\s?\d{1,6}|\d{1,6}\s?(?:[#楼樓]|번 ?글|번째 ?글)|(?:ความคิดเห็นที่|ตอบกลับที่|post|beitrag"
    r"|mensaje"
    r"|mensagem|bericht|inlägg|innlegg|indlæg|сообщение|допис|مشاركة|پست) ?[#№]?\s?\d{1,6}",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"[\d:：]")
"""Without these: "Report 2019" is a report, and "Quote:" stands above one."""
LONGEST: Final = 30
"""Characters of a button."""


def is_post_button(text: str) -> bool:
    """Whether ``text`` is a button of a post, or its number."""
    if len(text) > LONGEST:
        return False
    if _NUMBER.fullmatch(text.strip()) is not None:
        return True
    return _LABEL.search(text) is None and phrase_key(text) in _BUTTONS
