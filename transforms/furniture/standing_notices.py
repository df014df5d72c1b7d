"""What agencies, feeds and apps say under each of their texts, in sentences of their own.

No form of furniture: they are whole paragraphs, and it takes their place at an edge of the body.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.call_words.follow import CHANNELS, NETWORKS


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
    Standing(  # an app named, for its news
        Rule.SHARE,
        r"download the|get the|install the|laden sie (?:sich )?die|télécharge[rz] l"
        r"|descarg(?:ue|a) la|baixe o|scarica(?:te)? l|скачайте|установите|завантажте"
        r"|pobierz aplikację|unduh aplikasi|tải ứng dụng|حم[ّ]?لوا (?:الآن )?تطبيق"
        r"|(?:يمكن|ب[إا]مكان)كم? (?:استلام|تحميل|تنزيل|تلقي)|اپلیکیشن .{2,40} را (?:دانلود|نصب)",
        r"\A(?=.{0,400}(?:\bapp|aplica|applicat|приложени|застосун|додаток|aplikac|aplikasi"
        r"|ứng dụng|تطبيق|اپلیکیشن|היישומון))"
        r".{0,300}(?:(?:latest|breaking) (?:news|updates|headlines)|aktuell\w* (?:nachr|meld)"
        r"|dernières (?:actu|info|nouv)|últimas not|ultime notizie|(?:последни|свежи)\w+ новост"
        r"|останні новини|najnowsze wiad|berita terbaru|tin (?:tức )?mới nhất|أولا بأول"
        r"|(?:بإمكان|يمكن).{1,80}(?:آخر|أحدث) (?:الأخبار|الموضوعات)|آخرین اخبار)",
    ),
    Standing(  # letters, and when they come
        Rule.CONSENT,
        r"(?:[^.!?]{2,30}\. )?(?:(?:every|each) (?:morning|day|week|evening),? (?:receive|get)"
        r"|receive|get|chaque (?:matin|jour|semaine|soir),? recevez|recevez"
        r"|jede[nrs]? (?:morgen|tag|abend|woche) |erhalten sie"
        r"|cada (?:mañana|día|semana|manhã|dia),? (?:reciba|receba)|reciba|receba|ricev(?:i|ete) "
        r"|кажд(?:ое|ый|ую) (?:утро|день|вечер|неделю) получайте|получайте|отримуйте"
        r"|ontvang |otrzymuj|dapatkan|ليصلك|تصلك|هر (?:روز|صبح|هفته)|دریافت کنید)",
        r"\A(?=.{0,400}(?:every|each|chaque|jede|cada|ogni|кажд|щод|elke|codziennie|setiap|كل"
        r"|يوميا|هر) )(?=.{0,400}(?:news|headlines|nachricht|actualit|infos?\b|informations|noticia"
        r"|notíci|notizi|новост|новин|nieuws|wiadomo|berita|خبار|خبر))"
        r".{0,300}(?:by (?:e-?)?mail|(?:your|in the) inbox|recevez|reciba|receba|per e-?mail"
        r"|posteingang|via e-?mail|получайте|отримуйте|in je inbox|na e-?mail|lewat email|بريدك"
        r"|ایمیل)",
    ),
    Standing(  # that what it says is no advice
        Rule.FOOTER,
        r"(?:ال)?معلومات (?:ال)?واردة|هذه المعلومات|المحتوى الطبي|المعلومات المقدمة"
        r"|the information (?:on this|provided|contained)|this information is not"
        r"|die informationen (?:auf|in)|les informations (?:contenues|fournies|publiées)"
        r"|la información (?:contenida|publicada|de este)|as informações (?:contidas|deste)"
        r"|le informazioni (?:contenute|riportate|fornite)|информация (?:на сайте|в статье|носит)"
        r"|اطلاعات (?:این|ارائه)|bu (?:sitede|sayfada|içerik)|sitede(?:ki)? (?:yer|bilgi)",
        r"(?:لا ت?ي?غني عن|ليست بديلا[ً]? عن) (?:ال)?(?:استشارة|مشورة|زيارة|رأي) "
        r"(?:ال)?(?:طبي|أطبا|مختص|متخصص|محام)"
        r"|substitute for (?:professional|medical|legal|the advice)"
        r"|ersetz\w+ (?:keine|nicht) ?(?:n |r |die |den )?"
        r"(?:ärztlich|beratung|professionell|arzt|besuch)"
        r"|ne remplacent pas (?:une? |l.)?(?:avis|consultation)|no sustituye\w* (?:a )?(?:el |la )?"
        r"(?:consejo|consulta|opinión)|não substitu\w+ (?:a |o )?(?:consulta|orientaç|aconselh)"
        r"|non sostituiscono (?:il |la )?(?:parere|consult)|не заменяет (?:консульт|при[её]м)"
        r"|(?:справочный|ознакомительный) характер|جایگزین (?:مشاوره|نظر|معاینه|تشخیص)"
        r"|yerine geçmez|hekime danış",
    ),
    Standing(  # how it may be quoted
        Rule.FOOTER,
        r"(?:جميع |كافة |كل )?(?:ال)?حقوق (?:النشر|الطبع|الملكية)[^.]{0,30}محفوظة"
        r"|يسمح ب(?:ال)?(?:نقل|اقتباس|نسخ|إعادة (?:ال)?نشر)"
        r"|(?:يمنع |لا يسمح ب)(?:ال)?(?:نقل|اقتباس|نسخ|إعادة (?:ال)?نشر)",
        r"(?:ذكر|ال[إا]شارة [إا]لى) (?:ال)?(?:مصدر|موقع|صحيفة)"
        r"|(?:مواد|مادة|محتوى|مقال|أخبار|خبر|موقع).{0,60}إذن (?:مسبق|خطي)",
    ),
    Standing(  # how it may, in Persian
        Rule.FOOTER, r"نقل مطالب|بازنشر", r"(?:ذکر|قید) منبع"
    ),
    Standing(  # a page that is gone
        Rule.FOOTER,
        r"(?:المحتوى الذي|الصفحة التي) تحاول|the content you (?:are|requested|want)"
        r"|le contenu auquel vous|el contenido al que|o conteúdo que você|der (?:inhalt"
        r"|aufgerufene)",
        r"لم يعد متاح|غير متاح|no longer available|n['’]existe plus|ya no está disponible"
        r"|não está mais disponível|nicht mehr verfügbar",
    ),
    Standing(  # what others say that it links to
        Rule.FOOTER,
        r"[^.:!?؟]{2,60}(?:not responsible for|غير مسؤول|ليست مسؤولة|no se hace responsable"
        r"|não se responsabiliza|n['’]est pas responsable|nicht verantwortlich"
        r"|non è responsabile|не нес[её]т ответственности|مسئولیتی در قبال)",
        r"content of (?:the )?(?:external|linked|other) (?:internet )?"
        r"(?:(?:web)?sites?|links?)|محتوى (?:المواقع|الروابط|الصفحات)"
        r"|contenid\w+ de (?:los )?(?:sitios|enlaces)|conteúdo d[eo]s? (?:sites|links)"
        r"|contenu des (?:sites|liens)|inhalte? (?:externer|verlinkter|der verlinkten)"
        r"|contenut[oi] dei siti|содержани\w+ (?:внешних|сайтов)|محتوای (?:سایت|لینک)",
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
