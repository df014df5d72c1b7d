"""How a site asks in its last words to be followed, by whatever it is followed.

In each language the reader is asked in the imperative, at once or behind what for.
"""

from __future__ import annotations

from typing import Final

_EN: Final = (
    r"follow (?:us|our|the|@)|join (?:us|our|the)|subscribe|sign up|like (?:us|our|the)|download"
    r"|install|(?:get|receive) (?:the|our|all|daily|breaking|more|your|instant)|click (?:here|on"
    r"|the)|stay (?:up|tuned|informed|connected|in touch|updated|on top|ahead|with)|tap here"
    r"|visit our"
)
_FR: Final = (
    r"suivez|abonnez|rejoignez|retrouvez[- ]nous|téléchargez|inscrivez|recevez|cliquez|likez"
    r"|restez (?:inform|connect|à l)"
)
_ES: Final = (
    r"s[ií]guenos|sigue (?:nuestr|a |el canal)|siga (?:nuestr|a )|únete|únase|suscr[ií]b"
    r"|descarga(?:r)? |recib[ea] (?:las|todas|nuestr|en)|visita nuestr|haz clic|entra en nuestr"
)
_PT: Final = (
    r"siga[- ]|segue[- ]|acompanhe|inscreva|assine|baixe|receba|entre (?:no|em|para o) (?:nosso"
    r"|grupo|canal)|curta (?:a|nossa)|participe d[oa]|clique aqui|fique (?:por|ligad|sab|atual"
    r"|de olho)"
)
_IT: Final = (
    r"segui(?:ci|te)|segui (?:il|la|le|i|gli|@)|iscriviti|iscrivetevi|scarica(?:te)? (?:la|l)"
    r"|ricev(?:i|ete) |unisciti|unitevi|metti (?:un )?mi piace|clicca|(?:resta"
    r"|rimani)(?:te)? (?:aggiorn|in contatto|connes)"
)
_DE: Final = (
    r"folge(?:n sie|t)? (?:uns|unser|@)|abonnier|lade(?:n sie|t)? (?:unser|die|dir|sich)"
    r"|besuche?(?:n sie|t)? uns|meld(?:e|en sie|et) (?:dich|sich|euch)|tr(?:itt|eten sie)|klick"
    r"|werde(?:n sie|t)? (?:fan|mitgl|teil)|bleib(?:e|en sie|t)? (?:auf dem|informiert|in verb"
    r"|am ball)"
)
_RU: Final = (
    r"подпи(?:сывай|ши)|читайте|следите|присоединяйтесь|вступайте|скачивайте|скачайте|установите"
    r"|заходите"
)
_UK: Final = r"підпи(?:суй|ши|ші)|читайте|стежте|слідкуйте|приєднуйтесь|долучайтесь|завантажуйте"
_AR: Final = (
    r"تابع(?:وا|ونا|نا|ي)\b|(?:انضم|اشترك|سجّ?ل|حمّ?ل|نزّ?ل|زور)(?:وا|ونا|ي)\b|[إا]ضغط(?:وا|ي)?\b"
    r"|[إا]نقر(?:وا|ي)?\b"
)
"""Of many verbs the imperative of one reader is also that somebody did it."""
_FI_ETC: Final = (
    r"volg (?:ons|onze|het)|abonneer|schrijf je|meld je|word lid|blijf op|mis niets|följ (?:oss"
    r"|vår|med)|gilla oss|prenumerera|ladda ner|anmäl dig|gå med|følg (?:oss|os|vår|vores|med)"
    r"|lik oss|abonner|last ned|meld deg|tilmeld|hent (?:vår|vores|app)|seuraa (?:meitä|@)|liity"
    r"|tilaa (?:uutis|kirj|meid)|lataa (?:sovel|meid)|verpass\w{0,16} keine|mehr (?:nachrichten"
    r"|news)"
)
_SLAVIC: Final = (
    r"(?:ещё |еще )?больше (?:новостей|интересного)|самые (?:важные|интересные|свежие) новости"
    r"|главные новости|хотите (?:знать|получать|быть)|будьте в курсе|більше новин|хочете (?:знати"
    r"|отримувати)|последвайте|абонирайте|харесайте|изтеглете|присъединете|следете|следвайте"
    r"|пратите|запратите|преузмите|придружите|pratite|zapratite|preuzmite|pridružite|sledite"
    r"|naročite|obserwuj|polub|subskrybuj|dołącz|zapisz się|pobierz|śledź|bądź na bieżąco"
    r"|sledujte|odebírejte|přihlaste|stáhněte|přidejte|připojte|pridajte|stiahnite"
)
_OTHERS: Final = (
    r"urmări[țtţ]i|urmărește|abonea|abonați|descarcă|descărcați|intr[aă] pe|kövess|kövesd|iratkoz"
    r"|töltsd|csatlakoz|ακολουθ[ήη]στε|εγγραφ[εή]ίτε|κατεβάστε|βρείτε μας|γίνετε"
    r"|[^.!?]{0,60}(?:takip ed(?:in|ebil)|abone ol(?:un|abil|mak)|katıl[ıi]n|indirin)|dapatkan"
    r"|ikuti|bergabung|mari |yuk|unduh|download|berlangganan|jangan lewatkan|sertai|tufuate"
    r"|jiunge|mời |hãy |theo dõi|đăng ký|tham gia|tải |để (?:cập nhật|nhận|không bỏ)|đừng bỏ lỡ"
)
_SEMITIC: Final = (
    r"(?:يمكن|ب[إا]مكان)(?:ك|كم) (?:أيضا |أيضاً )?(?:متابع|الاشتراك|الانضمام|تحميل)|كن أول من"
    r"|لا تفوت|הצטרפו|הירשמו|הורידו|עשו לנו|רוצים להתעדכן|כל העדכונים|עקבו"
)
_IRANIAN: Final = (
    r"(?:برای|جهت|آخرین|جدیدترین|تازه|اخبار|خبرهای|ما را|با ما|به کانال|به گروه|در کانال"
    r"|در صفحه)[^.!؟]{0,80}(?:بپیوندید|دنبال کنید|عضو (?:شوید|شید)|همراه (?:ما )?باشید|بخوانید"
    r"|کلیک کنید|دانلود کنید|فالو کنید|نصب کنید|مراجعه کنید)"
)
_INDIC: Final = (
    r"[^.!۔؟]{0,90}(?:(?:جوائن|سبسکرائب|فالو|لائک|ڈاؤن ?لوڈ|وزٹ) (?:کریں|کیجی|کیجئ)|شامل ہو(?:ں"
    r"|جائیں)|سے جڑ(?:یں|ے رہ))|[^।.!?]{0,90}(?:जुड़ें|जुड़े रह|(?:फॉलो|सब्सक्राइब|ज्वाइन|जॉइन|लाइक"
    r"|डाउनलोड|क्लिक) करें)|[^।.!?]{0,90}(?:(?:ফলো|সাবস্ক্রাইব|ডাউনলোড) করুন|যোগ দিন|যুক্ত হোন"
    r"|লাইক দিন|সঙ্গে থাকুন|সাথে থাকুন)"
)
_UNSPACED: Final = (
    r"ติดตาม|กดติดตาม|ไม่พลาด|อย่าพลาด|สมัคร|ดาวน์โหลด|เพิ่มเพื่อน|กดไลก์|คลิก|แอดไลน์|(?:(?:更多"
    r"|想)[^。！!]{0,24})?(?:[欢歡]迎|敬?[请請])?(?:[关關]注|[扫掃][码碼描]|[长長]按|[订訂][阅閱]"
    r"|下[载載]|[点點][击擊]|加入|追[蹤踪]|搜索)|微信搜|[^。！]{0,60}(?:フォロー|登録"
    r"|ダウンロード|購読|友だち追加|チェック)(?:して(?:くだ|お|ね|いた)|をお願い|お願い|ください"
    r"|は(?:こちら|コチラ))|[^.!]{0,60}(?:구독|팔로우|친구 ?추가|가입|다운로드|신청)(?:하세요"
    r"|해 ?주세요|하기|하시면|바랍니다|부탁|해 ?보세요)"
)


def _for(purpose: str, verbs: str) -> str:
    """What for, and then the verb: "to know more, follow us"."""
    return rf"(?:{purpose}) [^.!?؟]{{3,70}}?(?:{verbs})"


ASKS: Final = "|".join((
    rf"(?:please,? |also )?(?:{_EN})\b|(?:never|don.t) miss|you can (?:also )?(?:follow|join) us\b",
    _for(r"for (?:more|the latest|all|breaking|daily|regular)", rf"(?:{_EN})\b"),
    _for("to|for", rf", (?:please )?(?:{_EN})\b"),
    rf"{_FR}|ne manquez", _for("pour", _FR), rf"{_ES}|no te pierdas", _for("para", f"{_ES}|{_PT}"),
    rf"{_PT}|quer (?:receber|ficar)", _IT, _for("per", _IT), _DE, _for("für|um", _DE), _FI_ETC,
    _RU, _UK, _for("чтобы|для|щоб", f"{_RU}|{_UK}"), _SLAVIC, _OTHERS, _AR, _SEMITIC,
    _for(
        r"ل(?:ل)?(?:اشتراك|انضمام|متابعة|تحميل|حصول|مزيد|تلقي|تسجيل|معرفة|تصلك|يصلك)\S{0,3}",
        rf"{_AR}|من هنا|عبر الرابط|على الرابط|هنا\b|قناتنا|صفحتنا|تطبيقنا",
    ),
    _IRANIAN, _INDIC, _UNSPACED,
))  # fmt: skip
"""How such a call opens, as far as the verb."""
OURS: Final = (
    r"\b(?:us|our)\b|\buns(?:e?r|eren|erem|ere)?\b|\b(?:nous|notre|nos)\b|\bnuestr|\bnos\b"
    r"|\bnoss[oa]|\bnostr[aoie]|\bci\b|\b(?:ons|onze)\b|\b(?:oss|vår|våra|vårt|vores|os)\b|meitä"
    r"|meidän|\b(?:нас|наш|нами|нам)\w{0,3}\b|\bn[aá]s\b|\bnasz|\bnám|\bnáš|\bnaš|\bne\b|\bnoștri"
    r"|\bnostru|\bminket\b|\bμας\b|\bbizi\b|mızı?\b|mizi?\b|muz[aud]?\b|\bkami\b|chúng tôi|ของเรา"
    r"|เรา|ما را|\bما\b|با ما|(?:قنا[ةت]|قنوات|صفح[ةت]|صفحات|حساب|حسابات|موقع|تطبيق|مجموع[ةت]"
    r"|نشرت|أخبار)نا\b|تابعونا|معنا|ہمارے|ہمارا|ہماری|ہمیں|שלנו|אותנו|אחרינו|हमारे|हमारी|हमें"
    r"|हमसे|আমাদের|我[们們]|本[站报報网網刊]|[这這][里裡裏]|当(?:サイト|メディア)|저희"
)
"""What of it is the site's."""
NEWS: Final = (
    r"(?:latest|breaking|more|all the|daily|top) (?:\w{1,16} )?(?:news|stories|updates|headlines)"
    r"|news alerts|كل (?:ال)?جديد|(?:آخر|أحدث|اخر|احدث|أهم|اهم|أبرز) (?:ال)?[أا]خبار"
    r"|(?:ال)?أخبار (?:ال)?عاجل|أول ب[أا]ول|(?:آخرین|جدیدترین|تازه.?ترین|مهم.?ترین) (?:اخبار|خبر)"
    r"|(?:خبرهای|اخبار) بیشتر|تازہ ترین|بریکنگ نیوز|(?:ताज़?ा|ताजा|ताज़ा|लेटेस्ट|बड़ी|हर) (?:खबर|ख़बर"
    r"|न्यूज|अपडेट)|সর্বশেষ|সব খবর|ব্রেকিং|последни[ех] (?:новост|событ)|свежи[ех] новост|(?:важн"
    r"|интересн|главн)\w{1,16} новост|узнавать новост|останні\w{0,16} новин|свіж\w{1,16} новин"
    r"|в курсе|в курсі|dernières (?:actual|nouvelles|infos)|toute l.actu|últimas (?:noticias"
    r"|notícias)|ultime notizie|aktuelle\w{0,16} nachrichten|laatste nieuws|senaste nytt"
    r"|siste nytt|seneste nyt|najnowsz\w{1,16} (?:wiadom|inform)|son dakika|güncel haber"
    r"|son haberler|(?:berita|update|informasi) (?:berita )?(?:terbaru|terkini|pilihan|menarik"
    r"|harian)|tin (?:tức|nhanh|mới)|ข่าวสาร|ข่าวล่าสุด|第一[时時][间間]|最新(?:[资資][讯訊]"
    r"|[新]?[闻聞]|消息|情報|ニュース)|更多(?:精彩|[内內]容|[资資][讯訊])|速報|최신 ?(?:뉴스"
    r"|소식)|더 많은"
)
"""What it is followed for."""
APPS: Final = (
    r"google (?:play|news)|app store|\bour app\b|تطبيق|اپلیکیشن|приложени|додаток|aplicati"
    r"|aplicación|aplicativo|uygulama|aplikas|aplikac|ứng dụng|แอป|アプリ|앱\b|ऐप|অ্যাপ|ایپ\b"
    r"|האפליקציה|app herunter|notre application|la nostra app|\bapp\b"
)
"""Where else than on networks, and by letters."""
