"""How calls to follow the site elsewhere open."""

from __future__ import annotations

from typing import Final

FOLLOW_US: Final = (
    r"follow us|like us on|join us on|find us on|folge(?:n sie|t)? uns|suivez[- ]nous"
    r"|rejoignez[- ]nous|s[ií]gu[ae]nos|síguenos|seguici|siga[- ]nos|segue[- ]nos|curta nossa"
    r"|volg ons|följ oss|følg oss?\b"
    r"|seuraa meitä|obserwuj(?:cie)? nas|polub(?:cie)? nas|śledź nas|sledujte n[áa]s|sledite nam"
    r"|(?:za)?pratite nas|пратите нас|запратите нас|следете н[еè]|последвай(?:те)? ни|харесайте ни"
    r"|читайте нас [вуі]|присоединяйтесь к нам"
    r"|ακολουθήστε μας|βρείτε μας|تابعونا|تابعنا|تابعوا قنا"
    r"|(?:انضم|اشترك)(?:وا)? (?:إلى |الى |في |لـ ?|ب)قناتنا"
    r"|(?:انضموا|اشتركوا) (?:إلى |الى |في |لـ ?|ب)قناة"
    r"|(?:تابعوا|تابعي|تابع|اشتركوا|اشترك|انضموا|انضم) [^.!؟:]{0,50}(?:صفحتنا|صفحاتنا|حسابنا"
    r"|حساباتنا|قناتنا|قنواتنا|منصاتنا|مجموعتنا)"
    r"|يمكن(?:ك|كم) متابعة (?:آخر|أحدث|كل|جميع|أهم|المزيد|جديد)[^.!؟:]{0,50} (?:حساب|صفحة"
    r"|قناة)\w{0,3}"
    r"|עקבו אחרינו|הצטרפו אלינו"
    r"|ติดตามเรา|ติดตามพวกเรา|theo dõi chúng tôi"
    r"|ikuti kami|ikut kami|tufuate|i-follow kami|sekite mus|seko(?:jiet)? mums|jälgi meid"
    r"|kövess(?:en|etek)? (?:minket|bennünket)|urmăre[șsş]te-ne|urmări[țtţ]i-ne|na ndiqni"
    r"|fylgdu okkur|fylgstu með okkur|segui(?:u|ix)-nos"
    r"|გამოგვყევით|შემოგვიერთდით|հետևեք մեզ"
    r"|(?:欢迎|歡迎|请|請)?(?:[关關]注|追[踪蹤])我[们們]|follow our (?=(?:[\w-]+ "
    r"){0,2}(?:channel|page|account))"
    r"|join our (?=(?:[\w-]+ ){0,2}(?:channel|group|page|community))"
    r"|(?:find|visit) our (?=(?:page|channel) on)|folge(?:n sie|t)? unserem"
    r"|suivez notre"
    r"|sigue nuestro|únete a nuestr|siga nosso|entre no nosso canal|segui (?:il nostro|la nostra)"
    r"|följ vår|følg vår|dołącz do nas|obserwuj nasz|bizi takip"
)
"""How calls to follow the site elsewhere open that speak of us."""
FOLLOW_ON: Final = (
    "تابعوا|تابعونا|follow|folgen sie|folge|folgt|suivez|siga|sigue|acompanhe|segui|seguite|читайте"
    "|следите за|подписывайтесь на|стежте за|volg|följ|følg|obserwuj|ikuti|sledujte|urmărește"
    "|urmăreşte"
)
"""How calls to follow somebody open that name whom, ..."""
ON: Final = "على|عبر|on|via|auf|bei|sur|en|no|na|em|su|anche su|в|на|у|op|på|w|di|pe"
"""... and what follows the name, before what stands below."""
FOR_MORE: Final = (
    r"(?:for (?:more|the latest) \w+(?: and \w+)?,? |für mehr \w+,? |pour plus d.\w+,? "
    r"|para m[aá]i?s \w+,? |per altre \w+,? |ل?لمزيد من \w+ "
    r"|ل(?:متابعة|معرفة|لاطلاع على|قراءة) (?:\w+ ){1,6}[،,]? ?|برای \w+ بیشتر،? )"
)
"""What may stand before those."""
FOLLOW: Final = (
    r"подпи(?:сывайтесь|шитесь|саться) на|следите за н|підпи(?:суйтесь|шіться) на|стежте за н"
    r"|تابعوا|ຕິດຕາມ|تعقیب|شوێنمان|လိုက်|ဖေ့စ်ဘွတ်|តាមដាន|በፌስቡክ|follow the (?:channel|page)"
    r"|abonnieren sie unseren|suivez toute|abonnez-vous à notre cha[iî]ne|sigue el canal"
    r"|siga o canal|entre no canal|volg ook|dołącz do nasz|přid(?:ej|ejte) se|pridajte sa"
    r"|csatlakoz(?:z|zon)|alătură-te|abonează-te la canal"
    r"|вступайте|приєднуйтесь|присоединяйтесь|присъединете|придружите се|pridružite se"
    r"|εγγραφείτε στο"
    r"|ikuti (?:berita|kanal|channel|saluran|akun|info)|bergabung(?:lah)? (?:di|dengan)"
    r"|dapatkan (?:berita|update)"
    r"|(?:mời (?:bạn|độc giả|quý vị) )?theo dõi (?:kênh|fanpage|báo)"
    r"|(?:انضم|اشترك)(?:وا)? (?:إلى|الى|في|لـ)"
    r"|(?:haberler|gelişmeler)(?:den|i) [^.]{0,40}\bi̇?çin|haberleri kaçırma"
    r"|لمتابعة|ติดตามข่าว|กดติดตาม|به کانال|در کانال|לקבוצת|לערוץ|हमारे (?:चैनल|व्हाट्सएप)"
    r"|হোয়াটসঅ্যাপ"
    r"|(?:more|all the|latest|breaking) news (?:on|in|at) our\b|mehr (?:nachrichten|news) (?:auf"
    r"|in) unser"
    r"|plus d.(?:infos?|actualités?) sur notre|más noticias en nuestr|mais notícias (?:no|em) "
    r"nosso"
    r"|altre notizie sul nostro|więcej (?:informacji|wiadomości) (?:na|w) nasz"
    r"|(?:ещё |еще )?больше новостей (?:\w+ )?(?:в|на) наш|(?:ще )?більше новин (?:\w+ )?(?:[ву]"
    r"|на) наш"
    r"|още новини (?:\w+ )?(?:в|на) наш|више вести (?:\w+ )?на наш"
)
"""How others open."""
US: Final = (
    r"bizi\b|ما را|به ما|हमें|हमसे|हमारे|आम्हाला|અમને|আমাদের|ہمیں|ہمارے|எங்களை|మమ్మల్ని|हामीलाई"
    r"|bizni\b"
    r"|бізге\b|бізді\b|біздің\b|биднийг\b"
)
"""How they do where the verb comes last: anybody may open so, and it is the verb that tells."""
JOIN: Final = (
    r"takip|beğen|abone|katıl|izl[eə][ymd]|abunə|qoşul|bəyən|kuzat|obuna|qo.shil|دنبال|بپیوند|عضو"
    r"|همراه|فالو"
    r"|فالو|جوائن|سبسکرائب|لائک|جڑ|फ[़]?ॉलो|जुड़|सब्सक्राइब|लाइक|जॉइन|ज्वाइन|जॉईन|सहभागी|ફોલો|જોડા"
    r"|ফলো|অনুসরণ|যুক্ত|সঙ্গে থাক|সাথে থাক|লাইক|সাবস্ক্রাইব|যোগ দি|பின்தொடர|பின்பற்ற|இணை|ఫాలో"
    r"|అనుసరించ"
    r"|చేర|पछ्याउ|फलो|जोडि|жазыл|қосыл|тіркел|дага|нэгд"
)
"""Their verbs."""
NETWORKS: Final = (
    "facebook|twitter|instagram|telegram|whatsapp|youtube|google|tiktok|linkedin|viber|threads"
    "|pinterest|mastodon|bluesky|wechat|discord|дзен|одноклассник|фейсбу|телеграм|вконтакте|твит"
    "|инстаграм|ютуб|вайбер|фэйсбү|فيسبوك|تويتر|تلغرام|واتساب|إنستغرام|انستغرام|يوتيوب|فیسبوک"
    "|تلگرام"
    "|توییتر|اینستاگرام|فەیسبووک|פייסבוק|טלגרם|אינסטגרם|फेसबुक|टेलीग्राम|টেলিগ্রাম|ফেসবুক|ફેસબુક"
    "|பேஸ்புக்|ไลน์|ເຟສບຸກ|ဖေ့စ်ဘွတ်|ហ្វេសប៊ុក|በፌስቡክ|ფეისბუქ|ֆեյսբուք|페이스북|인스타그램"
    "|フェイスブック|インスタ|ツイッター|臉書|脸书|微信|微博|公众号|公眾號"
)
"""Names of them, in plain letters."""
_SERVICES: Final = (
    rf"{NETWORKS}|fb\b|zalo\b|\bline(?![a-z])|vk\b|\bmax\b|فیس ?بوک|ఫేస్.?బుక్|เฟซบุ๊?ก|เฟสบุ๊?ก"
)
CHANNELS: Final = (
    "фејсбу|твитер|јутјуб|вотсап|ватсап|ютюб|тикток|تيليجرام|تيليغرام|تلجرام|تليغرام|تليجرام"
    "|انستجرام|إنستجرام|انستقرام|سناب شات|منصة إكس|واتس اب|واتس آب"
    "|غوغل نيوز|جوجل نيوز|تيك توك|یوتیوب|فیس بک|فیسبک|ٹویٹر|ٹوئٹر|انسٹاگرام|واٹس ایپ|ٹیلی گرام"
    "|ٹیلیگرام|یوٹیوب|گوگل نیوز|וואטסאפ|ווטסאפ|יוטיוב|טוויטר|गूगल न्यू|इंस्टाग्राम|ट्विटर|व्हाट्स"
    "|व्हॉट्स|यूट्यूब|গুগল নিউজ|হোয়াটস|ইউটিউব|ইনস্টাগ্রাম|இன்ஸ்டா|யூடியூப்|வாட்ஸ்|వాట్సాప్"
    "|టెలిగ్రామ్"
    "|ინსტაგრამ|იუთუბ|ტელეგრამ|տելեգրամ|ինստագրամ|粉絲專頁|粉丝专页|频道|頻道|카카오|유튜브"
)
"""Others, which stand behind what the call opens with alone."""
PLACES: Final = rf"{_SERVICES}|{CHANNELS}"
"""Where calls ask to be followed."""
_OFFICIAL: Final = (
    r"公式(?:line|x|twitter|facebook|instagram|youtube|フェイスブック"
    r"|インスタ)[^。]{0,24}"
    r"(?:お届け|配信(?:中|しています)|フォロー(?:して|する|お願い)|友だち追加|登録(?:ください"
    r"|はこちら))"
)
_LAST: Final = (
    (r"हमारे|हमें|हमसे|हमारी", r"(?:जुड़ें|जुड़िए|जुड़े रहें|फॉलो करें|फ़ॉलो करें|लाइक करें|सब्सक्राइब करें|ज[ॉ्]व?ाइन करें"
     r"|क्लिक करें)"),
    (r"ہمارے|ہمارا|ہماری|ہمیں", r"(?:جوائن|فالو|لائک|سبسکرائب) (?:کریں|کیجیے)|شامل ہوں|جڑیں"),
    (r"আমাদের", r"(?:ফলো|লাইক|সাবস্ক্রাইব|অনুসরণ) করুন|যুক্ত (?:হোন|থাকুন)|যোগ দিন"),
    (r"\bما\b", r"(?:دنبال|فالو) کنید|بپیوندید|عضو شوید|همراه (?:باشید|شوید)"),
    (r"kanalımız|sayfamız|hesabımız|grubumuz|\bbizi\b",
     r"takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|abilirsiniz)|katıl(?:ın|abilirsiniz)"
     r"|beğenin"),
    (r"இணைய|எங்கள்|எங்களை", r"(?:இணையுங்கள்|பின்தொடருங்கள்|பின்தொடரவும்)"),
    (r"आमच्या|आम्हाला", r"(?:फॉलो करा|सहभागी व्हा|जॉईन करा)"),
)  # fmt: skip
"""For languages whose verbs come last: words for what is ours, and how such a call ends."""
FOLLOW_US_LAST: Final = "|".join(
    rf"(?=.{{0,100}}(?:{ours}))[^.!?।۔؟]{{8,110}}(?:{asks})" for ours, asks in _LAST
)
"""How calls to follow the site elsewhere go on to their end."""
ASKS_LAST: Final = "|".join(asks for _, asks in _LAST)
"""What is there."""
FOLLOWS_LATE: Final = (
    rf"(?:(?:په|لە|on) )?(?:{_SERVICES})[^。.!?！？।۔]{{0,30}}"
    r"(?:팔로우|구독|フォロー|登録|[关關]注|追[踪蹤]|تعقیب|شوێن|follow us|फॉलो|ফলো|takip ed)"
    rf"|{_OFFICIAL}"
)
"""How they go on where the service comes first."""
