"""How lines begin, or end, that a page says while its scripts are at work, by language."""

from __future__ import annotations

import re
from typing import Final

# fmt: off
_BEGINNINGS: Final = (
    r"(?:now |page |content |still |data )?loading\b", "please (?:wait|stand by|hold)",
    "one moment", "just a mo", "hang on", "hold (?:on|tight)",
    "fetching (?:data|content|results)", r"initiali[sz]ing\b",
    # Germanic
    "wird geladen", r"l[aä]dt\b", r"laden\b", "bitte warten", "einen (?:moment|augenblick)",
    "moment,? bitte", "even geduld", "een (?:ogenblik|moment)", "bezig met laden", "laai tans",
    r"laddar\b", r"var god (?:och )?vänta", "vänta", r"laster\b", "vennligst vent", "vent litt",
    "vent venligst", "indlæser", "henter", r"hleð\b", "hleður", "augnablik",
    # Romance
    "chargement", "veuillez (?:patienter|attendre)", "patientez", "un instant", "cargando",
    "espere", "un momento", "carregando", "a carregar", "aguarde", "um momento", "caricamento",
    r"attend(?:ere|i|ete)\b", "un attimo", "se încarcă", "a se încărca",
    "vă rugăm (?:să )?aștepta", "carregant", "s['’]està carregant", "espereu",
    # Slavic and Baltic
    "загруз", "загружа", "ид[её]т загрузка", "подождите", "секундочку", "минуточку",
    "пожалуйста, (?:подождите|ждите)", "завантаж", "зачекайте", "загружаецца", "пачакайце",
    "зареждане", "зарежда се", "моля,? изчакайте", "учитава",
    "молимо (?:вас )?(?:да )?сачекајте", "се вчитува", "вчитување", "ве молиме почекајте",
    "[lł]adowanie", "trwa [lł]adowanie", "wczyt", "prosz[eę] czeka", "na[cč][ií]t[aá]",
    "pros[ií]m,? (?:čekejte|počkejte|čakajte|počkajte)", "čekejte", "moment[, ]+prosím",
    "učitava", "molimo (?:vas )?(?:da )?(?:pri|sa)čekajte", "nalaga", "prosimo,? počakajte",
    "kraunama", "įkeliama", "prašome palaukti", "ielādē", "lūdzu,? (?:uz)?gaidiet",
    # Turkic, Uralic, Basque, Greek, Albanian
    "yüklən", "yükleniyor", "lütfen bekle", "bekleyin", "bir (?:dakika|saniye)",
    "zəhmət olmasa gözlə", "yuklanmoqda", "жүктел", "жүкт", "betölt", "kérjük,? várj",
    "kérem,? várj", "egy pillanat", "lada(?:taan|an)", "odota", "laadimine", "laadin",
    "palun oodake", "kargatzen", "itxaron", "φόρτωση", "φορτώνει", "παρακαλώ περιμένετε",
    "duke u ngarkuar", "ju lutem prisni",
    # Semitic and Iranian
    "טוען", "נא להמתין", "אנא המת", "רק רגע", "جار[ٍيى]? ?(?:ال)?تحميل", "تحميل",
    "يرجى الانتظار", "الرجاء الانتظار", "انتظر", "لحظة", "در حال بار",
    "لطفا[ًﹰ]? (?:صبر|منتظر|شکیبا|کمی)", "چند لحظه", "لوڈ ہو", "براہ کرم انتظار", "barkirin",
    # India and further
    "लोड", "कृपया (?:प्रतीक्षा|इंतज़ार|थांबा|पर्खनुहोस्)", "লোড", "অনুগ্রহ করে অপেক্ষা", "ஏற்று",
    "காத்திருக்கவும்", "లోడ్", "ಲೋಡ್", "ലോഡ", "લોડ", "ਲੋਡ", "පූරණය", "იტვირთება",
    "გთხოვთ,? (?:მო|და)იცადო", "բեռնվում", "խնդրում ենք սպասել", "กำลังโหลด", "กรุณารอ",
    "โปรดรอ", "รอสักครู่", "ກຳລັງໂຫຼດ", "កំពុងផ្ទុក", "សូមរង់ចាំ", "ခဏစောင့်", "ဖွင့်နေသည်",
    "memuat", "mohon tunggu", "harap tunggu", "sila tunggu", "tunggu sebentar", "nag?lo-?load",
    "mangyaring maghintay", "đang tải", "vui lòng (?:chờ|đợi)", "xin (?:vui lòng )?(?:chờ|đợi)",
    "ачаалж", "түр хүлээнэ", "inapakia", "tafadhali subiri", "በመጫን",
    # East Asian
    "ロード中", "(?:ただいま)?読み?込", "(?:少々)?お待ち", "しばらく", "加载", "加載", "載入",
    "正在|请稍|請稍|请等", "請等", "로딩", "불러오", "잠시", "기다려",
)
_SAID_FULLY: Final = (
    r"please wait (?:while|until) (?:we|your|the|this)\b", r"bitte warten sie,? (?:während|bis)\b",
    r"(?:veuillez patienter|merci de patienter) (?:pendant|jusqu|le temps)",
    r"espere (?:mientras|hasta)\b", r"por favor,? espere (?:mientras|hasta)\b",
    r"aguarde (?:enquanto|até)\b", r"attend(?:ere|i|ete) (?:mentre|fino)\b",
    "even geduld (?:terwijl|tot)", "подождите,? пока", "пожалуйста,? подождите,? пока",
    "зачекайте,? (?:поки|доки)", "proszę czekać,? (?:aż|trwa)",
    "(?:يرجى|الرجاء) الانتظار (?:حتى|ريثما|بينما)",
    "لطفا[ًﹰ]? (?:صبر کنید|منتظر بمانید) تا", "אנא המתינו? (?:בזמן|עד)", "נא להמתין (?:בזמן|עד)",
    r"mohon tunggu (?:sementara|hingga|sampai)\b", "vui lòng (?:chờ|đợi) trong khi",
)
_ENDS: Final = (
    "wird geladen", "wordt geladen", "加载中", "加載中", "載入中", "读取中",
    "読み?込み中(?:です)?", "ロード中", "로딩 ?중", "불러오는 중(?:입니다)?",
    "(?:page|content|site|app) is loading", "se încarcă", "yükleniyor", "लोड हो रहा है",
    "がお待ちください",
)
# fmt: on
WAIT: Final = re.compile(
    rf"\W*(?:{'|'.join(_BEGINNINGS)})|.{{1,40}}?(?:{'|'.join(_ENDS)})\W*\Z", re.I | re.S
)
"""Matches a line to wait by."""
SAYS_WAIT: Final = re.compile(rf"\W*(?:{'|'.join(_SAID_FULLY)})", re.I)
"""Matches a sentence that asks to wait while something is done."""
_OPEN: Final = r"[ \u200c\u200d-]?"
"""Between the two words of its name, which most write as one."""
# fmt: off
_NAMES: Final = (
    ("java", "script"), ("джава", "скрипт"), ("ჯავა", "სკრიპტ"), ("ջավա", "սկրիպտ"),
    ("جافا", "سكر"), ("جا[وڤۋ]ا", "[اى]?س[كکى]{1,2}ر"), ("ג['׳]אווה", "סקריפט"), ("ጃቫ", "ስክሪፕ"),
    ("자바", "스크립트"), ("ジャバ", "スクリプト"), ("จาวา", "สคริป"), ("ຈາວາ", "ສະ?ຄຣິບ"),
    ("जा[वभ]ा", "स्क्रिप्ट"), ("জাভা", "স্ক্রিপ্ট"), ("ਜਾਵਾ", "ਸਕ੍?ਰਿਪਟ"), ("જાવા", "સ્ક્રિપ્ટ"),
    ("ଜାଭା", "ସ୍କ୍ରିପ୍ଟ"), ("ஜாவா", "ஸ்கிரிப்ட"), ("జావా", "స్క్రిప్ట"), ("ಜಾವಾ", "ಸ್ಕ್ರಿಪ್ಟ"),
    ("ജാവാ", "സ്ക്രിപ്റ്റ"), ("ජාවා", "ස්ක්\u200d?රිප්ට"),
)
# fmt: on
SCRIPTS: Final = re.compile("|".join(map(_OPEN.join, _NAMES)), re.I)
"""The language of scripts, as a line that asks for it names it: in the letters of its language, up
to where its endings begin."""
# fmt: off
_ON: Final = (
    # Germanic
    r"\b(?:re-?)?enabl(?:e[ds]?|ing)\b", r"\b(?:turn|switch)(?:ed)?\b.{0,40}\bon\b",
    r"\b(?:site|page|website|app|application)\b.{0,30}\brequires?\b",
    r"\bactivat(?:e|ed|ing)\b", r"\b(?:not|n't|n’t) support", r"\bdisabled\b",
    "aktivier", r"\beinschalt|\bschalten sie\b",
    r"\b(?:benötigt|erfordert) (?:aktiviertes )?javascript\b|javascript (?:benötigt|erforderlich)",
    r"\bdeaktiviert\b",
    r"\bschakel\b.{0,40}\bin\b", r"\b(?:in|uit)geschakeld\b", r"\binschakelen\b",
    r"\bjavascript (?:is )?vereist\b",
    r"\baktiv[eé]r", r"\bslå på\b", r"\bslå til\b", r"\bkr[äeæ]ver javascript\b",
    # Romance
    r"\b(?:dés)?activ(?:e[rz]|é|a[rd]|ado|e|ez|ați|at|eu)\b", r"\bhabilit(?:e[ns]?|a[r]?|ado|eu)\b",
    r"\bativ(?:e|ar|ado)\b", r"\babilita(?:re|te|to)?\b", r"\battiva(?:re|te|to)?\b",
    r"\b(?:nécessite|requi?ert|requi?ere?|richiede|necesită|requereix) (?:de )?javascript\b",
    r"\bdesactivado\b",
    # Slavic and Baltic
    "включит", "включён|включен", "отключ", r"требует(?:ся)? (?:включ\w+ )?javascript", "увімкн",
    "ввімкн", r"потребує javascript", "уключыц",
    "включете", "изисква javascript", "укључите", r"włącz|wyłączon",
    r"\bwymaga (?:obsługi )?javascript", r"zapn[ěi]|zapnut",
    r"\bpovol",
    r"\bvyžaduje javascript\b", r"uključ|omoguć", r"omogoč", r"\bįjun", r"ieslē[dg]", r"iespējo",
    # Turkic, Uralic, Basque, Greek, Albanian
    r"etkinleş", r"etkin değil", r"\baç(?:ın|ınız|malı)", r"gerektir", r"aktivləşdir", r"yoqing",
    "қос",
    r"engedélyez", r"kapcsolja be", r"ota .{0,40}käyttöön|käyttöön", r"lubage|lülita",
    r"aktibatu|gaitu",
    "ενεργοποι", r"aktivizo",
    # Semitic and Iranian
    "تفعيل", "فع[ّ]?ل", "تشغيل", "يتطلب", "فعال", "להפעיל", "הפעיל", "הפעל", "לאפשר", "אפשרו",
    "דרוש",
    "چالو", "کارا بک", "آن کریں",
    # India and further
    "सक्षम", "सक्रिय", "चालू", "सुरु करा", "সক্ষম", "সক্রিয়", "চালু", "இயக்க", "செயல்படுத்த", "ఆన్ చే",
    "ప్రారంభించ",
    "ಸಕ್ರಿಯ", "ಆನ್ ಮಾಡಿ", "ഓണാക്ക", "പ്രവർത്തനക്ഷമ", "ચાલુ", "સક્ષમ", "ਚਾਲੂ", "සක්\u200d?රිය", "ჩართ", "միացր",
    "เปิดใช้", "เปิด", "ເປີດໃຊ້", "បើក", "ဖွင့်", r"\baktifkan\b", r"\bdiaktifkan\b", r"\bhidupkan\b",
    r"\bbật\b", r"\bkích hoạt\b", r"\bidhaa\b|\bwezesha\b", r"\bi-?enable\b", "идэвхж", "ያብሩ",
    "ያንቁ",
    # East Asian
    "启用", "啟用", "开启", "開啟", "打开", "打開", "启动", "啟動", "有効", "オンに",
    "(?:script|スクリプト)が必要", "활성화", "켜", "사용하도록", "(?:script|스크립트)[가이] 필요",
)
SWITCHES_ON: Final = re.compile("|".join(_ON), re.I)
"""What a line says of them that asks for it."""
_BROWSERS: Final = (
    (r"\byour (?:web ?)?browser\b",
     r"\b(?:not|n't|n’t|un|longer) ?support|\bout(?: of |-?)dated?\b|\bupgrade\b|\bupdate\b"),
    (r"\b(?:ihr|dein) browser\b", r"\bnicht (?:mehr )?unterstützt|\bveraltet\b|\baktualisier"),
    (r"\b(?:uw|je) browser\b", r"\bniet (?:meer )?ondersteund|\bverouderd\b"),
    (r"\b(?:din webbläsare|(?:din|nett)leser(?:en)?(?: din)?|din browser)\b",
     r"\b(?:stöds|støttes|understøttes) (?:inte|ikke)|\b(?:föråldrad|utdatert|forældet)\b"),
    (r"\bvotre navigateur\b", r"\bpas (?:pris en charge|supporté|compatible)|\bn['’]est plus\b"
     r"|\bobsolète\b|mettre à jour|mettez à jour"),
    (r"\b(?:su|tu) navegador\b", r"\bno (?:es compatible|está soportado|es soportado)"
     r"|\bobsoleto\b|\bdesactualizado\b|\bactuali[cz]"),
    (r"\bseu navegador\b",
     r"\bnão (?:é (?:compatível|suportado)|tem suporte)|\bdesatualizado\b|\batuali[sz]"),
    (r"\btuo browser\b", r"\bnon (?:è )?(?:supportato|compatibile)|\bobsoleto\b|\baggiorna"),
    (r"\bbrowserul (?:dvs|dumneavoastră|tău)\b",
     r"\bnu este (?:acceptat|compatibil|suportat)|\bactualiza"),
    ("ваш браузер", "не поддерживается|устарел|обновите|не підтримується|застар|оновіть"),
    (r"\b(?:twoja|używana) przeglądarka\b",
     r"\bnie jest (?:już )?(?:obsługiwana|wspierana)|\bprzestarzała\b|\bnieaktualna\b"),
    (r"\bváš prohlížeč\b", r"\bnen[ií] podporov|\bzastaral"),
    (r"\btarayıcınız\b", r"\bdesteklenm|\bgüncel"),
    ("متصفحك|المتصفح الذي تستخدمه", "غير مدعوم|لا يدعم|قديم|تحديث"),
    ("مرورگر شما", "پشتیبانی نمی|قدیمی|به ?روز"),
    ("הדפדפן שלך|הדפדפן שלכם", "אינו נתמך|לא נתמך|מיושן|לעדכן|שדרג"),
    ("आपका ब्राउज़र|आपका ब्राउजर", "समर्थित नहीं|पुराना|अपडेट"),
    (r"\bbrowser anda\b|\bperamban anda\b", r"\btidak didukung|\bsudah usang\b|\bperbarui\b"),
    (r"\btrình duyệt của bạn\b", r"\bkhông được hỗ trợ|\blỗi thời\b|\bcập nhật\b"),
    ("เบราว์เซอร์ของคุณ", "ไม่รองรับ|ไม่ได้รับการสนับสนุน|ล้าสมัย|อัปเดต"),
    ("您的浏览器|您的瀏覽器|你的浏览器|你的瀏覽器",
     "不支持|不支援|过低|過低|过旧|過舊|升级|升級|更新"),
    ("お使いのブラウザ|ご利用のブラウザ",
     "対応していません|サポートされていません|サポート対象外|非対応|最新"),
    ("브라우저", "지원하지 않|지원되지 않|업데이트"),
)
# fmt: on
OLD_BROWSER: Final = re.compile(
    "|".join(f"(?:{named}).{{0,60}}?(?:{said})" for named, said in _BROWSERS), re.I
)
"""Says of the reader's browser that it is not supported, or too old."""
