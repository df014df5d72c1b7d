"""Paragraphs with which a site takes leave of its readers, below a text: nobody's words in it.

Calls to follow the site, to share the page and say what one thinks of it, to send in what one has
seen; whose the pictures are, and that the site does not answer for it all. Such a paragraph opens
as it does, and says further on what it is about. No form of furniture: at another place somebody
may say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.address_calls import asks_for_address
from naqi.transforms.furniture.call_words.follow import FOLLOW_US, PLACES
from naqi.transforms.furniture.call_words.joins import APPS, ASKS, NEWS, OURS
from naqi.transforms.furniture.call_words.partings import TO_SHARE, TO_WRITE, Parting
from naqi.transforms.furniture.call_words.subscribe import LETTERS
from naqi.transforms.furniture.disclaimers import disclaimer

LONGEST: Final = 320
"""Characters of such a paragraph."""
_MOST_SENTENCES: Final = 3
_OPENING: Final = r"[\W_]{0,6}"
_SPOKEN: Final = re.compile(r"\W{0,2}[\"'“„«»‹‘「『—–]")
_STOP: Final = re.compile(r"[.!?؟।۔։](?=\s)|[。！？]")
_LABEL: Final = re.compile(
    r"\A\W{0,4}(?:disclaimer|(?:affiliate )?disclosure|editor.?s note|note|p\.?s\.?|avertissement"
    r"|haftungsausschluss|hinweis|aviso(?: legal)?|descargo(?: de responsabilidad)?"
    r"|nota(?: d[aeo] \w+)?|avviso|disclaimer|uwaga|zastrzeżenie|примечание|дисклеймер"
    r"|отказ от ответственности|застереження|бележка|napomena|ανακοίνωση|αποποίηση"
    r"|(?:yasal )?uyarı|feragatname|sangkalan|penafian|lưu ý|tuyên bố|[إا]خلاء (?:ال)?مسؤولية"
    r"|تنويه|ملاحظة|ملحوظة|تنبيه|سلب مسئولیت|توضیح|یادآوری|تذکر|نوٹ|ادارتی نوٹ|ڈسکلیمر|הבהרה"
    r"|גילוי נאות|अस्वीकरण|डिस्क्लेमर|नोट|দ্রষ্টব্য|বিঃদ্রঃ|(?:免[责責]|特[别別]|[郑鄭]重"
    r"|版[权權])?[声聲]明|免責事項|注意|주의|면책 ?조항)\s?[\]】)]?\s?[:：\-–—]\s{0,2}",
    re.I,
)
"""What stands in front of a word that is the site's."""
_EARNS: Final = re.compile(
    r"affiliate (?:links?|commission|program|partner)|earn (?:a |us a )?(?:small )?commission"
    r"|affiliate-?links?|provision|liens? (?:affiliés?|d.affiliation)|enlaces? de afiliad"
    r"|links? de afiliad|link (?:di )?affiliaz|партн[её]рск\w{1,8} ссыл|партнерськ\w{1,8} посилан"
    r"|linki? (?:afiliacyjn|partnersk)|روابط (?:ال)?تسويق|روابط (?:ال)?عمولة|[联聯]盟[链鏈]接"
    r"|アフィリエイト|제휴 ?(?:마케팅|링크)|파트너스 활동",
    re.I,
)
_EARNER: Final = re.compile(
    r"\A\W{0,4}(?:this|some|we |links|as an|when you|if you (?:buy|purchase|click)|diese|einige"
    r"|wenn sie|cet|certains|este|algunos|esta|alguns|questo|alcuni|в (?:стат|матер|публ)"
    r"|некоторые|ten |niektóre|هذا|هذه|قد|بعض|本|この|当|記事|이 )",
    re.I,
)
_OF_NET: Final = re.compile(
    r"\A\W{0,4}(?:以上|本文|本[站网網号號]|部分|文章|[图圖]片|[图圖]文|素材|文中"
    r"|注[:：])[^。！？]{0,30}(?:[来來]源[于於]?[网網][络絡路]|[转轉][载載][请請]|[侵][删刪]"
    r"|如有侵[权權]|版[权權][归歸]|禁止[转轉][载載]|不[构構]成.{0,8}(?:建[议議]|意[见見])"
    r"|[联聯][系繫][删刪]除)"
)
_TAKEN: Final = re.compile(
    r"[来來]源[于於]?[网網][络絡路]|[侵][删刪]|侵[权權]|版[权權][归歸]|[转轉][载載]|不[构構]成"
    r"|[联聯][系繫][删刪]除"
)
"""In Chinese, of what is taken from elsewhere, and behind a label."""
_PICTURES: Final = re.compile(
    r"\A\W{0,4}(?:(?:image|photo|picture|featured image|cover (?:photo|image)|header (?:photo"
    r"|image))s? (?:credits?|sources?|by|courtesy(?: of)?)|(?:photos?|images?|pictures?)"
    r"|crédits? (?:photos?|images?)|bild(?:nachweis|quelle|credits?)|foto-?credits?|titelbild"
    r"|fuente de la (?:imagen|foto)|créditos? (?:de (?:la )?)?(?:imagen|foto|imagem)|(?:crediti"
    r"|foto di copertina)|источник фото|фото|джерело фото|źródło (?:zdjęć|zdjęcia|foto)"
    r"|zdroj foto|kaynak fotoğraf|sumber (?:foto|gambar)|nguồn ảnh|ที่มาภาพ|(?:مصدر"
    r"|حقوق) (?:ال)?(?:صورة|صور)|(?:منبع|عکس)(?: عکس| تصویر)?|تصویر بشکریہ|קרדיט (?:תמונה|תמונות)"
    r"|[图圖]片[来來]源|[题題]?[图圖](?:片)?|画像出典|사진 ?출처)\s?[:：]\s{0,2}\S",
    re.I,
)
_LONGEST_CREDIT: Final = 140
_REPORTED: Final = re.compile(
    r"\b(?:said|says|told|asked|wrote|sagte?|schrieb|dijo|escribió|disse|escreveu|ha detto|a dit"
    r"|a déclaré|a écrit|zei|sade|powiedział\w{0,8}|řekl\w{0,8}|сказал\w{0,8}|написал\w{0,8}"
    r"|добавил\w{0,8}|заявил\w{0,8}|сказав|казала|каза|рече|dedi|söyledi|kata|ujar|mengatakan|nói"
    r"|cho biết|είπε|a spus|mondta)\b|\b(?:و)?(?:قال|قالت|قالوا|أضاف|أضافت|ذكر|ذكرت|كتب)\b|گفت\b"
    r"|نوشت\b|افزود\b|کہا|بتایا|אמר\b|כתב\b|कहा|बताया|বলেন|বলেছেন|กล่าว|[说說]道|表示|と(?:話|述べ"
    r"|語)|[라다]고 (?:말|밝|전|했)",
    re.I,
)
"""Somebody speaks, and not the site."""


class Sign(NamedTuple):
    """What a paragraph is by which a site takes leave."""

    rule: Rule
    about: str = ""
    """What it names that a text may be about as well, in lower case; empty if nothing."""


class _Kind(NamedTuple):
    """Partings of a kind, in all languages."""

    opens: re.Pattern[str]
    rows: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]

    def holds(self, text: str) -> bool:
        """Whether ``text`` opens as one does, and says what that one says."""
        return self.opens.match(text) is not None and any(
            opens.match(text) and says.search(text) for opens, says in self.rows
        )


def _kind(rows: Sequence[Parting]) -> _Kind:
    return _Kind(
        re.compile(rf"\A{_OPENING}(?:{'|'.join(row.opens for row in rows)})", re.I),
        tuple(
            (re.compile(rf"\A{_OPENING}(?:{row.opens})", re.I), re.compile(row.says, re.I))
            for row in rows
        ),
    )


_SHARES: Final = _kind(TO_SHARE)
_WRITES: Final = _kind(TO_WRITE)
_ASKS: Final = re.compile(rf"\A{_OPENING}(?:{ASKS}|{FOLLOW_US})", re.I)
_PLACE: Final = re.compile(f"{PLACES}|{LETTERS}|{APPS}", re.I)
_OURS: Final = re.compile(OURS, re.I)
_NEWS: Final = re.compile(NEWS, re.I)


def find_parting(text: str, *, linked: bool) -> Sign | None:
    """What ``text`` is if a site takes leave with it; None if it does not.

    Args:
        text: A whole paragraph, folded.
        linked: Whether a link is in it.
    """
    if len(text) > LONGEST or len(_STOP.findall(text)) >= _MOST_SENTENCES:
        return None
    if _SPOKEN.match(text):
        return None
    told: tuple[tuple[Callable[[str], bool], Rule], ...] = (
        (_disclaims, Rule.FOOTER),
        (_credits, Rule.CAPTION),
        (_SHARES.holds, Rule.SHARE),
        (_WRITES.holds, Rule.FOOTER),
        (asks_for_address, Rule.CONSENT),
    )
    rule = next((rule for holds, rule in told if holds(text)), None)
    sign = _find_call(text, linked=linked) if rule is None else Sign(rule)
    return None if sign is None or _REPORTED.search(text) else sign


def _find_call(text: str, *, linked: bool) -> Sign | None:
    """A call to follow the site, which is the site's by what it says, or leads there."""
    place = _PLACE.search(text) if _ASKS.match(text) else None
    if place is None:
        return None
    rule = Rule.CONSENT if re.search(LETTERS, place[0], re.I) else Rule.SHARE
    if _OURS.search(text):
        return Sign(rule)
    if linked or _NEWS.search(text):
        return Sign(rule, place[0].casefold())
    return None


def _disclaims(text: str) -> bool:
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    if disclaimer(text) or (label and disclaimer(rest)):
        return True
    if _EARNS.search(text) and (label or _EARNER.match(text)):
        return True
    if label and _TAKEN.search(rest):
        return True
    return _OF_NET.match(text) is not None


def _credits(text: str) -> bool:
    """Whether a paragraph tells whose the pictures are, and nothing else."""
    return (
        len(text) <= _LONGEST_CREDIT and text.count(". ") <= 1 and _PICTURES.match(text) is not None
    )
