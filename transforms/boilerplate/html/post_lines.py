"""Lines that programs of forums write into posts and above them, in many languages.

Who changed a post and when, and the title of the thread once more, as that of a reply.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.boilerplate.repetition import is_copy

_EDITED: Final = (
    r"(?:post )?last edited\b|(?:post |message )?edited (?:by|on|at|\d|jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)|last modified\b"
    r"|zuletzt (?:geändert|bearbeitet|editiert)|(?:geändert|bearbeitet) (?:von|am)"
    r"|(?:dernière (?:modification|édition)|modifié|message (?:modifié|édité)|édité) (?:par|le|:)"
    r"|(?:últim[ao] (?:edición|modificación)|editado|modificado)(?: por| el|:)"
    r"|(?:última edição|última modificação|editado)(?: por| em|:)"
    r"|(?:ultima modifica|modificat[oa])(?: da| di| il|:)"
    r"|(?:laatst )?(?:bewerkt|aangepast) (?:door|op)"
    r"|(?:senast )?(?:redigerad|ändrad)|sist (?:redigert|endret)"
    r"|(?:senest )?(?:redigeret|rettet) af"
    r"|(?:viimeksi )?muok(?:attu|annut)|ostatnio (?:edytowan|zmienion)|edytowan[ey] przez"
    r"|naposledy (?:upravil|editoval|upravené)|upravil (?=\D{2,40}\d)|(?:utoljára )?szerkesztve"
    r"|(?:ultima (?:editare|modificare)|editat|modificat)(?: de|:)"
    r"|(?:zadnja|posljednja) izmjena"
    r"|последни[йе] (?:раз )?(?:редактир|отредактир|изменени|ред)|отредактировано?\b|изменено:"
    r"|(?:востаннє )?(?:від)?редагован|последно (?:редактиран|променен)|последња измена"
    r"|(?:son|en son) düzenle|düzenleyen:|(?:τελευταία (?:επεξεργασία|τροποποίηση)|επεξεργάστηκε)"
    r"|(?:التعديل|آخر تعديل|اخر تعديل|تم (?:ال)?تعديل|عدل(?:ت)? بواسطة|آخر تحرير)"
    r"|(?:آخرین ویرایش|ویرایش شده|ویرایش توسط)|(?:آخری (?:ترمیم|تدوین)|مدون)|(?:נערך|עריכה אחרונה)"
    r"|(?:अंतिम (?:बार )?संपाद|संपादित)|(?:সর্বশেষ সম্পাদ|সম্পাদনা)"
    r"|本帖最[后後]由|本主题由|(?:最[后後](?:编[辑]|編輯|由))|(?:编辑于|編輯於)|最終編集|編集済み"
    r"|마지막(?:으로)? (?:수정|편집)|최종 ?(?:수정|편집)|แก้ไข(?:ล่าสุด|ครั้งสุดท้าย)"
    r"|(?:lần )?(?:sửa|chỉnh sửa)(?: lần)? cuối|(?:terakhir )?(?:diedit|diubah|disunting)"
)
_EDIT: Final = re.compile(rf"[\W_]{{0,3}}(?:{_EDITED})", re.I)
_LONGEST: Final = 140
"""Characters of who changed a post, when and why."""
_REPLY: Final = re.compile(
    r"\W{0,3}(?:(?:re|aw|sv|vs|tr|rv|odp|ynt|atb|cev|yanıt|antw(?:ort)?|resposta|respuesta|réponse"
    r"|risposta|antwoord|svar|vastaus|válasz|răspuns|ответ|відповідь|отговор|одговор|odpowiedź|odpověď"
    r"|απ|απάντηση|رد|الرد|جواب|پاسخ|وەڵام|תגובה|השב|उत्तर|উত্তর|回[复覆]|回應|回应|答[复覆]|返信|답글|답변"
    r"|balas|trả lời|ตอบ)(?:\(\d{1,3}\)|\[\d{1,3}\])?\s?[:：]\s{0,2}){1,3}",
    re.I,
)
_CUT: Final = 20
"""Characters of a title that programs cut."""


def tells_of_change(text: str) -> bool:
    """Whether a line of a post says when it was changed."""
    return len(text) <= _LONGEST and _EDIT.match(text) is not None and any(map(str.isdecimal, text))


def repeats_title(text: str, title: str) -> bool:
    """Whether ``text`` is the title of a thread as that of a reply: "Re: …"."""
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
