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
    "kraunama", "prašome palaukti", "ielādē", "lūdzu,? (?:uz)?gaidiet",
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
