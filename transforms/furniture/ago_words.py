"""Words by which lines say how long ago, or on which day, something was, where CLDR has others."""

from __future__ import annotations

from typing import Final

AGO_IN_WORDS: Final = (
    " ago", "il y a", "vor ", "hace ", "há ", " fa", "geleden", "sedan", "siden", "síðan",
    "fyrir ", "acum ", "atrás", "назад", "тому", "таму", "преди", "пред ", "пре ", "прије ",
    "temu", "před ", "pred ", "prije ", "pre ", "prieš", "pirms", "tagasi", "sitten", "ezelőtt",
    " órája", " napja", " perce", " hete", " hónapja", " éve", " önce", "əvvəl", "бұрын", "мурун",
    "oldin", "өмнө", "lalu", "πριν", " para ", "duela", "منذ", "قبل", "پیش", "پہلے", "לפני",
    "पहले", "पूर्वी", "अघि", "আগে", "ਪਹਿਲਾਂ", "પહેલાં", "முன்", "క్రితం", "ಹಿಂದೆ", "മുമ്പ്", "පෙර",
    "ที่แล้ว", "ที่ผ่านมา", "ก่อน", "ກ່ອນ", "មុន", "წინ", "առաջ", "trước", "iliyopita", "nakalipas",
    "天前", "小时前", "小時前", "分钟前", "分鐘前", "時間前", "分前", "日前", "年前", "月前",
    "周前", "週前", "間前", "か月前", "秒前", " 전", "just now", "just nu", "gerade eben",
    "instant", "ahora mismo", "agora mesmo", "zojuist", "akkurat nå", "lige nu", "juuri nyt",
    "imént", "przed chwilą", "právě teď", "только что", "щойно", "току-що", "μόλις τώρα",
    "همین الان", "זה עתה", "अभी", "এইমাত্র", "เมื่อสักครู่", "たった今", "刚刚", "剛剛", "방금",
    "vừa xong", "baru saja",
)  # fmt: skip
"""One of these is in each line that says how long ago something was in words, or in others than
CLDR has; in lower case."""
_JUST_NOW: Final = (
    "just now|just nu|gerade eben|à l'instant|il y a un instant|il y a quelques instants"
    "|ahora mismo|hace un momento|hace un instante|hace instantes|agora mesmo|há instantes"
    "|há um momento|un attimo fa|un momento fa|pochi istanti fa|zojuist|akkurat nå|lige nu"
    "|juuri nyt|hetki sitten|az imént|przed chwilą|chwilę temu|právě teď|před chvílí"
    "|před okamžikem|pred chvíľou|az önce|biraz önce|только что|щойно|току-що|преди малко"
    "|μόλις τώρα|πριν από λίγο|قبل لحظات|منذ لحظات|منذ قليل|قبل قليل|همین الان|لحظاتی پیش|זה עתה"
    "|לפני רגע|לפני כמה רגעים|अभी-अभी|এইমাত্র|เมื่อสักครู่|เมื่อสักครู่นี้|たった今|刚刚|剛剛|방금"
    "|방금 전|vừa xong|baru saja|moments ago|a moment ago|acum câteva momente|för en stund sedan"
    "|for litt siden|semenit lalu|semenit yang lalu|sejam lalu|sejam yang lalu|sehari lalu"
    "|sehari yang lalu|seminggu lalu|seminggu yang lalu|sebulan lalu|sebulan yang lalu"
    "|setahun lalu|setahun yang lalu|قبل دقيقة|منذ دقيقة|قبل ساعة|منذ ساعة|قبل يوم|منذ يوم"
    "|قبل أسبوع|منذ أسبوع|قبل شهر|منذ شهر|قبل سنة|منذ سنة|قبل عام|منذ عام|قبل عامين|منذ عامين"
)
JUST_NOW: Final = tuple(_JUST_NOW.split("|"))
"""What has no number of anything, or has it in its word."""
_A_FEW: Final = (
    "a|an|one|two|few|a few|several|a couple of|ein|eine|einem|einer|einen|zwei|wenigen|einigen"
    "|een|één|twee|enkele|en|ett|et|två|to|några|noen|nogle|einn|eina|einni|einum|nokkrum|un|une"
    "|deux|quelques|una|uno|dos|unos|unas|algunos|algunas|dues|uns|unes|due|alcuni|alcune|um|uma"
    "|dois|duas|alguns|algumas|o|două|câteva|jeden|jedną|jedna|jedno|jednou|jedním|dva|dvě|dwa"
    "|dwie|kilka|kilku|několika|niekoľkými|jedan|jednu|dvije|nekoliko|ena|eno|enim|dvema|один"
    "|одну|одна|одного|два|две|несколько|дві|кілька|декілька|един|една|едно|няколко|неколку"
    "|viena|vieną|vieno|kelias|dažām|ühe|üks|kaks|mõne|yksi|kaksi|muutama|egy|két|néhány|bat|bi"
    "|bir|iki|birkaç|bir neçə|бір|екі|bitta|ένα|έναν|μία|δύο|λίγες|λίγα|një|dy|disa|یک|دو|سه|چند"
    "|ایک|عدة|بضع|بضعة|אחת|כמה|מספר|एक|दो|कुछ|एका|दोन|काही|একটি|এক|কয়েক|দুই|ਇੱਕ|એક|ஒரு|சில|ఒక"
    "|ಒಂದು|ഒരു|එක|ერთი|ორი|რამდენიმე|մեկ|երկու|մի քանի|một|hai|vài|satu|dua|beberapa|isang|moja"
    "|한|두|몇"
)
A_FEW: Final = tuple(_A_FEW.split("|"))
"""Numbers in words."""
HAN_NUMBER: Final = "(?:[一两兩二三几幾数數半]|数十|几十)(?=[\u4e00-\u9fff])"
"""Pattern of such numbers where nothing parts them from what they count."""
_ABOUT: Final = (
    "about|almost|over|around|circa|ca|etwa|ungefähr|fast|environ|presque|około|ok|asi|kolem"
    "|cirka|ongeveer|около|примерно|почти|приблизно|yaklaşık|sekitar|khoảng|حوالي|تقريبا|حدود|約"
    "|약|大约"
)
ABOUT: Final = frozenset(_ABOUT.casefold().split("|"))
"""What stands before a number that is not exact."""
OF_OTHERS: Final = (
    ("منذ", "قبل"), ("முன்பு", "முன்"), ("முன்னர்", "முன்"), ("ที่แล้ว", "ที่ผ่านมา"),
    ("ก่อน", "ที่ผ่านมา"), ("个小时", "小时"), ("個小時", "小時"), ("yanglalu", "lalu"),
    ("mins", "min"), ("hrs", "hr"), ("πριν", "πριν από"), ("ساعتقبل", "ساعت پیش"),
    ("دقیقهقبل", "دقیقه پیش"), ("روزقبل", "روز پیش"), ("هفتهقبل", "هفته پیش"),
    ("ماهقبل", "ماه پیش"), ("سالقبل", "سال پیش"), ("전에", "전"),
)  # fmt: skip
"""Words by which the same is said, and those that CLDR has."""
BEHIND_FOR_BEFORE: Final = (("atrás", "hace"), ("atrás", "há"))
"""A word behind a number, and that before it for which it stands."""
_ALSO: Final = (
    "tunditagasi|tunnitagasi|päevatagasi|minutittagasi|nädalattagasi|kuudtagasi|aastattagasi"
    "|hago|dago|mago|wago|yago|minsago|hrsago|secsago|yrsago|分前|日前|天前|年前|月前|周前|週前"
    "|秒前|일전|년전|달전|주전|분전|개월전"
)
ALSO: Final = tuple(_ALSO.split("|"))
"""What stands behind a number, as in "3h ago"."""
_DAYS: Final = (
    "azi|вчора|aujourd'hui|dziś|juče|χτες|bu gün|เมื่อวานนี้|昨日|今日|昨天|今天|어제|오늘|сёння"
    "|учора|учера|امروز|دیروز|کل|آج|البارحة|امبارح|heden|teinapäev|semalam|bữa qua"
)
DAYS: Final = tuple(_DAYS.split("|"))
"""Names of today, of yesterday and of days before that."""
_AT: Final = (
    "at|um|à|a|la|las|as|às|alle|ore|om|kl|klo|o|ob|godz|v|ve|в|во|о|об|у|на|ora|στις|בשעה|ב"
    "|الساعة|ساعت|في|عند|کو|को|रोजी|lúc|vào|pukul|jam|saat|saatte|เวลา|plkst|kell|ժամը"
)
AT: Final = frozenset(_AT.casefold().split("|"))
"""What stands between a day and a time of it."""
