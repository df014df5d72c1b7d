"""Lines that programs of forums write into posts and above them, in many languages.

Who changed a post and when, and the title of the thread once more, as that of a reply.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.boilerplate.repetition import is_copy
from naqi.transforms.furniture.ago import relative_time

_EDITED: Final = (
    r"(?:post )?last edited\b|(?:post |message )?edited (?:by|on|at|\d|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)|last modified\b|zuletzt (?:geändert|bearbeitet|editiert)"
    r"|(?:geändert|bearbeitet) (?:von|am)|(?:dernière (?:modification|édition)|modifié"
    r"|message (?:modifié|édité)|édité) (?:par|le|:)|(?:últim[ao] (?:edición|modificación)"
    r"|editado|modificado)(?: por| el|:)|(?:última edição|última modificação|editado)(?: por| em"
    r"|:)|(?:ultima modifica|modificat[oa])(?: da| di| il|:)|(?:laatst )?(?:bewerkt"
    r"|aangepast) (?:door|op)|(?:senast )?(?:redigerad|ändrad)|sist (?:redigert|endret)"
    r"|(?:senest )?(?:redigeret|rettet) af|(?:viimeksi )?muok(?:attu|annut)|ostatnio (?:edytowan"
    r"|zmienion)|edytowan[ey] przez|naposledy (?:upravil|editoval|upravené)"
    r"|upravil (?=\D{2,40}\d)|(?:utoljára )?szerkesztve|(?:ultima (?:editare|modificare)|editat"
    r"|modificat)(?: de|:)|(?:zadnja|posljednja) izmjena|последни[йе] (?:раз )?(?:редактир"
    r"|отредактир|изменени|ред)|отредактировано?\b|изменено:|(?:востаннє )?(?:від)?редагован"
    r"|последно (?:редактиран|променен)|последња измена|(?:son|en son) düzenle|düzenleyen:"
    r"|(?:τελευταία (?:επεξεργασία|τροποποίηση)|επεξεργάστηκε)|(?:التعديل|آخر تعديل|اخر تعديل"
    r"|تم (?:ال)?تعديل|عدل(?:ت)? بواسطة|آخر تحرير)|(?:آخرین ویرایش|ویرایش شده|ویرایش توسط)"
    r"|(?:آخری (?:ترمیم|تدوین)|مدون)|(?:נערך|עריכה אחרונה)|(?:अंतिम (?:बार )?संपाद|संपादित)"
    r"|(?:সর্বশেষ সম্পাদ|সম্পাদনা)|本帖最[后後]由|本主题由|(?:最[后後](?:编[辑]|編輯|由))|(?:编辑于"
    r"|編輯於)|最終編集|編集済み|마지막(?:으로)? (?:수정|편집)|최종 ?(?:수정|편집)|แก้ไข(?:ล่าสุด"
    r"|ครั้งสุดท้าย)|(?:lần )?(?:sửa|chỉnh sửa)(?: lần)? cuối|(?:terakhir )?(?:diedit|diubah"
    r"|disunting)"
)
_EDIT: Final = re.compile(rf"[\W_]{{0,3}}(?:{_EDITED})", re.I)
_LONGEST: Final = 140
"""Characters of who changed a post, when and why."""
_REPLY: Final = re.compile(
    r"\W{0,3}(?:(?:re|aw|sv|vs|tr|rv|odp|ynt|atb|cev|yanıt|antw(?:ort)?|resposta|respuesta"
    r"|réponse|risposta|antwoord|svar|vastaus|válasz|răspuns|ответ|відповідь|отговор|одговор"
    r"|odpowiedź|odpověď|απ|απάντηση|رد|الرد|جواب|پاسخ|وەڵام|תגובה|השב|उत्तर|উত্তর|回[复覆]|回應"
    r"|回应|答[复覆]|返信|답글|답변|balas|trả lời|ตอบ)(?:\(\d{1,3}\)"
    r"|\[\d{1,3}\])?\s?[:：]\s{0,2}){1,3}",
    re.I,
)
_REPLIES: Final = (
    r"answers?|replies|reply|responses?|إجابات?|[إا]جابة|أجوبة|ردود|رد(?:ا|اً)?|پاسخ|جواب(?:ات)?"
    r"|תשובות|תגובות|réponses?|antwort(?:en)?|beiträge|respuestas?|respostas?|rispost[ae]"
    r"|antwoord(?:en)?|reacties?|svar|vastau(?:s|sta)|ответ(?:а|ов)?|відповід(?:ь|і|ей)"
    r"|отговор(?:а|и)?|одговора?|odgovora?|odpowied(?:zi|ź)|odpověd[íi]|odpověď|odpoved[eí]"
    r"|válasz|răspunsuri?|cevap|yanıt|cavab|απαντήσεις|απάντηση|jawaban|balasan|(?:câu )?trả lời"
    r"|majibu|คำตอบ|उत्तर|जवाब|উত্তর|[个個]?(?:回答|回[复覆]|答案)|[则則]回[应應]|件の?(?:回答"
    r"|返信)|개의? ?(?:답변|댓글)"
)
_COUNT: Final = re.compile(
    rf"\W{{0,3}}\d{{1,5}}\s?(?:{_REPLIES})(?: [^\W\d]{{1,12}}){{0,3}}\W{{0,3}}"
    rf"|(?:{_REPLIES})\s?[:：(]\s?\d{{1,5}}\)?",
    re.I,
)
_ASKED: Final = re.compile(
    r"(?:asked|answered|replied|سأل(?:ت|ه)?|سُئل|أجاب(?:ت|ه)?|پرسید(?:ه شده)?|پاسخ داد(?:ه)?|שאל"
    r"|ענה|gefragt|antwortete|demandé|a répondu|preguntó|preguntada|respondió|perguntou"
    r"|perguntada|respondeu|ha chiesto|ha risposto|спросила?|задала?|ответила?|запита(?:в|ла)"
    r"|відпові(?:в|ла)|sordu|cevapladı|yanıtladı|bertanya|menjawab|đã hỏi|đã trả lời|提问|提問"
    r"|回答)(?:\s(?:question|by)|于|於)?\s?"
)
_WHO: Final = 40
"""Characters of a name in front of that."""
_PREFIX: Final = 20
"""Characters of the first word, with its number."""
_CUT: Final = 20
"""Characters of a title that programs cut."""


def tells_of_change(text: str) -> bool:
    """Whether a line of a post says when it was changed."""
    return len(text) <= _LONGEST and _EDIT.match(text) is not None and any(map(str.isdecimal, text))


def repeats_title(text: str, title: str) -> bool:
    """Whether ``text`` is the title of a thread as that of a reply: "Re: …"."""
    head = text[:_PREFIX]
    if ":" not in head and "：" not in head:  # as most lines have none
        return False
    prefix = _REPLY.match(text)
    if prefix is None:
        return False
    own, whole = text[prefix.end() :], title
    above = _REPLY.match(title)
    if above is not None:
        whole = title[above.end() :]
    if not own:
        return False
    cut = own.rstrip("….").rstrip()
    return is_copy(own, whole) or (len(cut) >= _CUT and whole.startswith(cut))


def counts_replies(text: str) -> bool:
    """Whether a line is the number of replies, or answers, and nothing else."""
    return len(text) <= _WHO and _COUNT.fullmatch(text) is not None


def tells_who_asked(text: str) -> bool:
    """Whether a line tells how long ago somebody asked, or answered."""
    asked = _ASKED.search(text, 0, 2 * _WHO) if len(text) <= 2 * _WHO else None
    return asked is not None and asked.start() <= _WHO and relative_time(text[asked.end() :])
