"""What agencies, feeds and apps say under each of their texts, in sentences of their own.

No form of furniture: they are whole paragraphs, and it takes their place at an edge of the body.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.call_words.follow import CHANNELS, NETWORKS


class Standing(NamedTuple):
    """How such a notice opens, what it says further on, and the rule that it has."""

    rule: Rule
    opens: str
    """Alternatives of a regular expression, in lower case, for the beginning of the line."""
    says: str
    """And for what stands behind that."""


_CHANNEL: Final = rf"(?:{NETWORKS}|{CHANNELS})"
_TABLE: Final = (
    Standing(  # summaries of what subscribers of an agency have
        Rule.FOOTER,
        r"anadolu|(?:the )?news (?:published|stories) on|seulement une partie des dépêches"
        r"|el sitio web de la agencia|veb-sayt|веб-сайт агентства|website anadolu"
        r"|(?:جميع )?الأخبار المنشورة|اخبار منتشر",
        r"offered to subscribers|à ses abonnés via|ofrecidas a los suscriptores"
        r"|предлагаемых подписчикам|kepada pelanggan|abonelere sunulan|للمشتركين عبر"
        r"|اختصار لجزء من الأخبار|برای مشترکان",
    ),
    Standing(  # texts of a feed that nobody has edited
        Rule.FOOTER,
        r"(?:except for the headline,? )?(?:this|the) (?:story|article|report|copy|news)"
        r"|except for the headline|only the headline|(?:इस|यह) ख़?़?बर|हेडलाइन के अलावा|এই "
        r"প্রতিবেদন"
        r"|dieser (?:artikel|text|beitrag)|cet article|cette dépêche"
        r"|est[ae] (?:texto|nota|noticia|artículo|contenido|matéria|artigo|notícia)"
        r"|questo articolo|этот материал|эта новость|bu haber|[\w., ]{2,60} tarafından "
        r"(?:geçilen|servis)"
        r"|(?:تم نشر )?هذا (?:الخبر|المقال|المحتوى|التقرير)",
        r"syndicated feed|(?:wire )?agency feed|news agency feed|without (?:any )?modifications "
        r"to the"
        r"|auto-generated (?:from|by) a|फीड से|संपादित नहीं किया|सम्पादित नहीं किया|সম্পাদনা করে"
        r"|dpa-newskanal|automatisch (?:aus|übernommen)|redaktionell nicht bearbeitet"
        r"|automatiquement à partir|sin (?:modificaciones|ediciones)"
        r"|(?:publicad|generad)[oa] de forma automática|(?:publicad|gerad|importad)[oa] "
        r"automaticamente|sem edição"
        r"|editoryal müdahale|ajans kanallarından|دون تدخل (?:من )?(?:هيئة|فريق|إدارة) التحرير",
    ),
    Standing(  # news on a service, with how to join it there
        Rule.SHARE,
        r"dapatkan|ikuti|simak (?:berita|breaking)|cek berita|mari bergabung|get the latest|for "
        r"all the"
        r"|stay (?:updated|tuned|informed)|never miss|nhận tin|لمتابعة|للحصول على|تابعوا|احصل على"
        r"|(?:देश|दुनिया|ताजा|ताज़ा|लेटेस्ट|सभी)[^।]{0,60}के लिए|خبروں|تازہ ترین|برای دریافت"
        r"|برای پیگیری"
        r"|чтобы не пропустить|самые важные новости|больше новостей|güncel haber|son dakika",
        rf"(?:klik|bergabung|join|follow us|our|подпис\w*|підпис\w*|присоедин\w*|приєдн\w*|theo "
        rf"dõi|تابعونا)\b[^.]{{0,60}}{_CHANNEL}"
        rf"|{_CHANNEL}[^.]{{0,60}}(?:\bklik|\bjoin|t\.me/|https?:|जुड़ें|फॉलो करें|फ़ॉलो करें"
        rf"|جوائن کریں|فالو کریں"
        r"|دنبال کنید|بپیوندید|подпис|takip ed|abone ol)"
        rf"|(?:قناتنا|صفحتنا|حسابنا)[^.]{{0,40}}{_CHANNEL}",
    ),
    Standing(  # the site's own app
        Rule.SHARE,
        r"download our|get our|install our|téléchargez notre|laden sie (?:sich )?unsere|hol dir "
        r"unsere"
        r"|descarg(?:a|ue) nuestra|baixe (?:o )?nosso|scarica la nostra|download onze|pobierz "
        r"naszą"
        r"|скачай(?:те)? наше|завантаж(?:те)? наш|uygulamamızı|unduh aplikasi kami|tải ứng dụng "
        r"của chúng"
        r"|حمّ?لوا? (?:الآن )?تطبيق\w{1,3}\b|نزّ?لوا? تطبيقنا|اپلیکیشن ما|הורידו את האפליקציה שלנו"
        r"|हमारा .{0,20}ऐप|ہماری .{0,20}ایپ|下载我们的|下載我們的",
        r"\bapp|aplica|приложени|додаток|aplikac|apka|uygulama|aplikasi|ứng dụng|تطبيق|اپلیکیشن"
        r"|אפליקציה"
        r"|ऐप|ایپ|应用|客户端|應用",
    ),
)
_ROWS: Final = "|".join(f"({row.opens})" for row in _TABLE)
_OPENS: Final = re.compile(rf"[\W_]{{0,9}}(?:(?:note|catatan|नोट)[:：]\s?)?(?:{_ROWS})")
"""One group for each row of the table."""
_SAYS: Final = tuple(re.compile(row.says) for row in _TABLE)
LONGEST: Final = 400
"""Characters of such a notice."""


def standing_notice(text: str) -> Rule | None:
    """The rule of a standing notice; None if a text is none."""
    if len(text) > LONGEST:
        return None
    lower = text.lower()
    found = _OPENS.match(lower)
    if found is None or found.lastindex is None:
        return None
    row = found.lastindex - 1
    return _TABLE[row].rule if _SAYS[row].search(lower) else None
