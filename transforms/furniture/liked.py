"""Lines that ask whether the reader liked a text, and to pass it on if so."""

from __future__ import annotations

import re
from typing import Final

_ASKS: Final = (
    r"(?:هل )?[أا]عجب(?:ك|كم|تك|تكم) (?:هذا |هذه )?(?:ال)?(?:مقال|مقالة|خبر|موضوع|تقرير|قصة|محتوى)"
    r"|(?:did you |do you |if you )?(?:like|enjoy|love|liked|enjoyed)(?: reading)? this (?:article"
    r"|story|post|piece)"
    r"|(?:hat )?(?:ihnen|dir) (?:hat )?(?:dieser|der) (?:artikel|beitrag)(?: gefallen)?"
    r"|cet article vous a (?:plu|intéressé)|vous avez aimé cet article"
    r"|(?:¿)?(?:te|le) (?:gustó|ha gustado|gusta) (?:este|el|esta|la) (?:artículo|noticia|nota"
    r"|contenido)"
    r"|gostou (?:do|da|deste|desta|dessa|desse) (?:artigo|matéria|notícia|conteúdo|reportagem"
    r"|texto)"
    r"|ti è piaciut[oa] (?:questo |quest['’]|l['’])(?:articolo|notizia)"
    r"|понравил(?:ся|ась|ось)(?: эт[аои][тй]?)? (?:материал|статья|новость|публикация|пост|текст)"
    r"|сподобал(?:ася|ась|ся|ось)(?: ц\w{1,2})? (?:стаття|матеріал|новина|публікація)"
    r"|bu (?:haberi|yazıyı|içeriği) beğendiniz mi|(?:haberi|yazıyı) beğendiniz mi"
    r"|این (?:مطلب|خبر|مقاله) را (?:پسندیدید|دوست داشتید)|آیا از این (?:مطلب|خبر) خوشتان آمد"
    r"|podobał(?:o)? ci się (?:ten |ta )?(?:artykuł|tekst)|líbil se vám (?:tento )?článek"
    r"|vond je dit artikel (?:leuk|interessant)|gillade du artikeln|אהבתם את הכתבה|אהבת את הכתבה"
    r"|apakah artikel ini (?:membantu|bermanfaat)|suka (?:dengan )?artikel ini"
    r"|bạn có thích bài viết này"
    r"|tetszett a cikk|ți-a plăcut articolul|σας άρεσε το άρθρο|यह (?:खबर|लेख) (?:पसंद आई|पसंद आया)"
)
OPENS: Final = (
    "هل|[أا]عجب|did|do|if|like|enjoy|love|hat|ihnen|dir|cet|vous|te|le|gostou|ti|понравил|сподобал"
    "|bu|haberi|yazıyı|این|آیا|podobał|líbil|vond|gillade|אהבת|apakah|suka|bạn|tetszett|ți|σας|यह"
)
"""How such a line opens, as far as its first word."""
_LIKED: Final = re.compile(
    rf"\W{{0,3}}(?:{_ASKS})(?!\w)\s?(?P<asks>[?؟？])?[!！.]?(?P<then>.{{0,40}})\Z", re.I
)
_SHARES: Final = re.compile(
    "شارك|انشر|share|tell|send|teil|partag|compart|condivid|подел|поділ|paylaş|به اشتراک|udostępn"
    "|sdíl|deel|dela|שתפו|bagikan|chia sẻ|megoszt|distribui|μοιρ|शेयर",
    re.I,
)


def liked(line: str) -> bool:
    """Asks whether the text was liked, or to pass it on if so."""
    found = _LIKED.match(line)
    if found is None:
        return False
    then = found["then"].strip()
    return found["asks"] is not None if not then else _SHARES.match(then) is not None
