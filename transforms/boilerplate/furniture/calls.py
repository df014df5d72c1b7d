"""Calls to the reader that stand inside an article: to read another one, to subscribe, to pay.

They are told by how they open, and only where a link is in them: without one, somebody says so.
"""

from __future__ import annotations

import re
from typing import Final

import regex

from naqi.schemas.rules import Rule
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.sentences import COLONS

LONGEST: Final = 240
"""Characters of a call."""

MORE: Final = (
    r"more|details|mehr|weiter|más|detalles|mais|detalhes|plus|détails|altro|dettagli|meer|mer|mere"
    r"|lisää|více|další|viac|więcej|szczegóły|tovább|bővebben|részletek|mai mult|detalii|daugiau"
    r"|детаљније|plačiau|vairāk|rohkem|edasi|više|opširnije|detaljnije|več|podrobnosti|подробности"
    r"|περισσότερα|devamı|detaylar|ayrıntılar|batafsil|ətraflı|подробнее|далее|детальніше"
    r"|докладніше|далі|още|повече|опширније|више|повеќе|опширно|толығырақ|дэлгэрэнгүй|المزيد"
    r"|بیشتر|ادامه|مزید|تفصیلات|עוד|বিস্তারিত|विस्तार से|மேலும்|మరిన్ని|ավելին|մանրամասն|ვრცლად"
    r"|სრულად|selengkapnya|chi tiết|xem chi tiết|อ่านต่อ|続き|詳細|更多|详情|詳情|더보기|자세히"
)
"""Words for more, which alone point on: behind them stands an arrow, or they are a link."""
_READ: Final = (
    r"(?:please )?read (?:more|also|next|on|further|too)\b|also read\b"
    r"|more (?:on|about) this (?:story|topic)"
    r"|read (?:it|(?:the|our) (?:whole|full|entire|rest)[\w ]{0,24}) here"
    r"|click here (?:to (?:read|see|view|watch) |for (?:more|the full|the rest)\b)"
    r"|you (?:may|might) also (?:like|be interested)"
    r"|les(?:en sie|t|en) (?:auch|mehr|hier|dazu|hierzu|weiter)\b|lies (?:auch|mehr|hier|weiter)\b"
    r"|mehr (?:dazu|hierzu|zum thema|lesen)\b|weiterlesen|auch interessant|zum weiterlesen"
    r"|hier geht(?:.s| es)? zu[mr]? (?:ganzen )?(?:artikel|beitrag|bericht|text|interview)"
    r"|lire (?:aussi|également|la suite|plus)\b|à lire\b|lisez (?:aussi|également|la suite)"
    r"|(?:lea|lee|leer|léase|lé[ae]) (?:también|más|además)|te puede interesar|le puede interesar"
    r"|llegiu també|llegeix també|leia (?:mais|também)|ler (?:mais|também)|veja também"
    r"|leggi (?:anche|pure|di più|tutto)|leggete anche|per approfondire"
    r"|lees (?:ook|meer|verder|hier)\b|lees je ook|läs (?:också|även|mer|vidare)\b"
    r"|læs (?:også|mere|videre)\b|les (?:også|mer|meir|videre)\b|lue (?:myös|lisää)\b"
    r"|lestu (?:einnig|meira)|loe (?:ka|lisaks|veel)\b|skaityk(?:ite)? (?:taip pat|daugiau)"
    r"|lasi(?:et)? (?:arī|vairāk)|(?:prze)?czytaj(?:cie)? (?:także|też|również|więcej|dalej)"
    r"|zobacz (?:także|też|również)|(?:př)?ečtěte si|čtěte (?:také|též|i|dále|více)|prečítajte si"
    r"|čítajte (?:aj|tiež|viac)|olvass?(?:a|d|ák)?(?: el)?(?: ezt)? (?:is|tovább)|olvasd el"
    r"|olvassa el|tovább olvas|ezt is|citi[țtţ]i? (?:și|şi|si|mai)|cite[șsş]te (?:și|şi|si|mai)"
    r"|lexo (?:edhe|më)|(?:pro)?čitaj(?:te)? (?:i|još|više|također|takođe)"
    r"|preberite (?:tudi|še|več)|(?:про)?читајте? (?:и|још|више)"
    r"|прочет(?:ете|и) (?:още|също|и|повече)|вижте (?:още|също)"
    r"|чита(?:йте?|ть) (?:также|ещё|еще|подробнее|далее|дальше|по теме)"
    r"|подробнее (?:об?|читайте|по)\b|чита(?:йте?|ти) (?:також|ще|далі|більше)"
    r"|чытайце (?:таксама|яшчэ)|оқи отырыңыз|διαβάστε (?:επίσης|ακόμ[ηα]|περισσότερα|και|ολόκληρο)"
    r"|δείτε (?:επίσης|ακόμ[ηα]|και)|ayrıca (?:oku|bak)|devamını oku|(?:bunu|şunu|bunları) da oku"
    r"|daha fazla(?:sını)? oku|bunlar da|həmçinin oxu|shuningdek o.qi"
    r"|[اإأ]قر(?:أ|ا|ئي|ؤوا|أوا) (?:[أا]يض|المزيد|كذلك|هنا|عن)|طالع (?:[أا]يض|المزيد)|للمزيد"
    r"|شاهد (?:[أا]يض|المزيد)|(?:بیشتر|همچنین|اینجا) بخوان|بخوانید|(?:یہ بھی|مزید|اسے بھی) پڑھ"
    r"|دا هم ولول|هەروەها بخوێن|زیاتر بخوێن|קרא[ויה]? (?:גם|עוד|בהרחבה)|ראו גם|להמשך קריאה"
    r"|לקריאה נוספת|(?:यह|ये|इसे|इन्हें) भी (?:पढ़|देख)|(?:और|आगे) पढ़ें|हेही वाचा|आणखी वाचा"
    r"|यो पनि पढ|थप पढ|আর[ওো]ও? (?:পড়|দেখ)|ਇਹ ਵੀ ਪੜ੍ਹੋ|આ પણ વાંચો|மேலும் (?:படி|வாசி)|இதையும் படி"
    r"|ఇది(?: కూడా)? చదవ|ಇದನ್ನೂ ಓದಿ|ഇതും വായി|තවත් කියව|อ่าน(?:เพิ่มเติม|ต่อ|ด้วย|ข่าว)"
    r"|ອ່ານ(?:ເພີ່ມ|ຕໍ່)|အပြည့်အစုံ|អានបន្ថែម|(?:đọc|xem) (?:thêm|tiếp|ngay)"
    r"|(?:baca|simak|lihat) (?:juga|selengkapnya|selanjutnya|pula)|soma (?:pia|zaidi|hapa)"
    r"|basahin (?:din|pa|rin)|lees ook|karanta kuma"
    r"|(?:あわせて|合わせて|併せて|こちらも)(?:読|お読|ご覧|どうぞ)|続きを(?:読|み)"
    r"|関連(?:記事|リンク|ニュース)|もっと(?:読|見)|全文を読"
    r"|(?:關聯|关联|相关|相關|延伸|推[荐薦]|更多|[点點][击擊])(?:阅读|閱讀|[报報]道|文章|新[闻聞]|[链鏈]接)"
    r"|(?:阅读|閱讀)(?:更多|原文|全文|[关關][于於])|(?:继续|繼續)(?:阅读|閱讀)|另[见見]"
    r"|(?:함께|더|이어서|계속) (?:읽|보)|관련 ?(?:기사|뉴스)|(?:더|자세히) 읽"
    r"|წაიკითხეთ (?:აგრეთვე|ასევე|მეტი)|ተጨማሪ ያንብቡ|կարդացեք նաև|կարդալ ավելին"
    r"|lesetipp\b|kapcsolódó (?:cikk|hír|anyag)|nézze meg (?:ezt )?is|ve(?:zi|deți) (?:și|şi)\b"
    r"|katso (?:myös|lisää)\b|aiheesta (?:lisää|muualla)|se (?:også|även|också|mere|mer)\b"
    r"|sjá einnig|vaata (?:ka|lisaks|veel)\b|taip pat skaity|žiūrėkite (?:taip pat|daugiau)"
    r"|skatie?s (?:arī|vairāk)|skaties arī|skatiet arī|vegeu també|mireu també|ve[aá]se también"
    r"|pogledaj(?:te)? (?:i|još|također)\b|погледај(?:те)? (?:и|још)\b|oglejte si (?:tudi|še)"
    r"|pozrite si (?:aj|tiež)|viac (?:o téme|na tému)|více (?:o tématu|k tématu)|viz též"
    r"|виж(?:те)? (?:още|също)|мөн (?:унш|үз)|сондай-ақ (?:оқы|қара)|тағы (?:оқы|қара)"
    r"|bunlara da (?:bax|oxu)|yana o.qi|tingnan din|tazama pia|shi(?:ko|h)ni (?:edhe|gjithashtu)"
    r"|ഇതും (?:കാണ)|ఇవి కూడా (?:చూడ|చదవ)|ఇది కూడా చూడ|हेही (?:पाहा|बघा)|આ પણ જુઓ|यो पनि हेर"
    r"|(?:အခြား|ဒါလည်း|ဆက်လက်)[^\s]{0,12}ဖတ်|សូមអានផងដែរ|សូមមើល|ይህንንም (?:ያንብቡ|ይመልከቱ)"
    r"|տե.?ս նաև|იხილეთ (?:ასევე|აგრეთვე)|ئەمەش بخوێن|هەروەها (?:ببین|بخوێن)|دا هم وګور"
    rf"|(?:{MORE})\s?(?:…|\.{{2,3}}|>{{1,3}}|»|→)\s?$"
    r"|看更多|更多(?:[:：]|内容|內容|相[关關])|延伸(?:閱讀|阅读)|推薦閱讀|另請參閱"
)
"""How calls to read something else open."""

_OURS: Final = (
    r"\bour\b|newsletter|never miss|inbox|unser|verpass|notre|\bnos\b|boîte|nuestr|bolet[ií]n|noss"
    r"|nostr|non perdere|lettera|\bonze\b|nieuwsbrief|vår[at]?\b|nyhetsbrev|vores|nyhedsbrev"
    r"|uutiskir|nasz|biuletyn|naše|naši|našeho|zpravodaj|hírlev|наш|рассылк|розсилк|наши[яте]"
    r"|бюлет|ενημερωτικ|\bμας\b|bülten|نشرتنا|النشرة|خبرنامه|\bما\b|הניוזלטר|שלנו|समाचार"
    r"|न्यूज़लेटर|নিউজলেটার|จดหมายข่าว|ข่าวสาร|bản tin|buletin|\bkami\b|メルマガ|メールマガジン"
    r"|ニュースレター|[电電]子[报報]|通[讯訊]|我们|我們|뉴스레터"
)
"""Of these a call to subscribe has one: what is the site's, or comes by mail."""
_SUBSCRIBE: Final = (
    r"(?:please |click here to |don.t miss[\w ,]{0,20})?(?:sign up|subscribe|register now)\b"
    r"|melden? sie sich|melde dich|abonnier|jetzt (?:anmelden|abonnieren)|abonnez|inscri[vsr]"
    r"|suscr[ií]b|apúnta|reg[ií]str|assine|inscrev|cadastr|subscrev|iscriv[ie]|abb?onat|abonneer"
    r"|meld je|schrijf je|prenumerera|anmäl dig|abonn[eé]r|meld deg|tilmeld|tilaa\b|liity|zapisz"
    r"|subskrybuj|zaprenumeruj|přihlaste|odebírejte|prihlás|iratkoz|feliratkoz|abonează|aboneaz"
    r"|prijavi|pretplati|подпи[шс]|підпи[шс]|абонирай|εγγραφ|γραφτεί|abone ol|kaydol|üye ol|اشترك"
    r"|سجّ?ل|انضم|عضو|ثبت[ ‌]نام|מוזמנים להירשם|הירשמו|הרשמו|הצטרפו|सब्सक्राइब|सदस्यता|সাবস্ক্রাইব"
    r"|สมัคร|đăng ký|berlangganan|daftar|jiandikishe|[订訂][阅閱]|[注註][册冊]|구독|가입"
)
"""How calls to subscribe open, where a language has them open with that."""
_LATE: Final = (
    r"(?:登録|購読|구독하|가입하|bülten\w* (?:abone|kaydol)"
    r"|خبرنامه\w*(?: \w+)? (?:عضو|مشترک|ثبت)"
    r"|न्यूज़लेटर (?:को |के लिए |की )?(?:सब्सक्राइब|सदस्य|साइन)|নিউজলেটার\w* (?:সাবস্ক্রাইব|সাইন)"
    r"|نیوز ?لیٹر (?:کو |کے لیے )?(?:سبسکرائب|سائن))"
)
_SUBSCRIBE_LATE: Final = rf"[^。.!?！？।۔]{{0,60}}{_LATE}"
"""How they go on in languages whose verbs come last."""

_PAY: Final = (
    r"to (?:keep|continue|go on) reading"
    r"|to read (?:the (?:rest|full|whole|entire)|this|on\b|more\b)"
    r"|this (?:article|story|content) is (?:only |exclusively )?(?:for|available|reserved)"
    r"|(?:already|are you) a(?: paid)? (?:subscriber|member)"
    r"|(?:subscribe|log ?in|sign in|register) (?:now )?to (?:read|continue|keep|unlock)"
    r"|you have (?:\w+ ){1,3}free articles"
    r"|um (?:weiterzulesen|den (?:ganzen|vollständigen)|weiter zu lesen)"
    r"|(?:jetzt )?weiterlesen mit"
    r"|dieser (?:artikel|inhalt|beitrag|text) ist (?:nur|exklusiv|abonn)"
    r"|(?:sie )?haben sie bereits ein|pour (?:lire|continuer|poursuivre|accéder à)"
    r"|(?:cet )?article réservé|déjà abonné|il vous reste"
    r"|para (?:seguir|continuar|leer)\b[^.]{0,20}(?:leyendo|lectura|completo|lendo|a ler)"
    r"|¿?ya eres suscript|contenido exclusivo|(?:conteúdo|matéria) exclusiv|já é assinante"
    r"|per continuare (?:a leggere|la)|(?:contenuto|articolo) riservato|sei già abbonat"
    r"|om verder te lezen|al abonnee|(?:lees|lezen) verder met|för att läsa|redan prenumerant"
    r"|for å lese|allerede abonnent|for at læse|jatkaaksesi"
    r"|(?:aby|żeby) (?:czytać|przeczytać|kontynuować)|masz już (?:konto|prenumerat)"
    r"|(?:pro|chcete(?:-li)?) (?:pokračování|čtení|číst)|a folytatáshoz|pentru a (?:citi|continua)"
    r"|за да продължите|чтобы (?:читать|прочитать|продолжить|дочитать)"
    r"|(?:norėdami|kad) skaityti toliau|lai turpinātu lasīt|edasi lugemiseks|za nadaljevanje branja"
    r"|za nastavak čitanja|da biste (?:nastavili|čitali)|да бисте (?:наставили|читали)"
    r"|pre pokračovanie|za da čete|за да (?:прочетете|четете)|per continuar llegint|til að lesa"
    r"|për të (?:vazhduar|lexuar)|oxumağa davam|o.qishni davom|әрі қарай оқу|үргэлжлүүлэн унших"
    r"|untuk (?:terus )?membaca|ili kuendelea|kuendelea kusoma|kirjaudu sisään (?:jatka|luke)"
    r"|уже (?:подписан|есть подписка)|щоб (?:читати|продовжити)|για να (?:συνεχίσετε|διαβάσετε)"
    r"|(?:okumaya devam|haberin tamamı|devamını okumak)|لمتابعة القراءة"
    r"|ل(?:إكمال|قراءة) (?:ال)?(?:قراءة|مقال|المزيد)|برای (?:ادامه|خواندن)|להמשך (?:ה)?קריאה"
    r"|כדי להמשיך|(?:आगे|पूरा)[^।]{0,20}पढ़ने के लिए|(?:หากต้องการ|เพื่อ)อ่าน"
    r"|để (?:đọc|tiếp tục|xem)|untuk (?:melanjutkan|membaca)"
    r"|(?:続き|全文|この先|この記事)[^。]{0,24}(?:会員|ログイン|登録|購読)"
    r"|(?:[继繼][续續]|全文|本文)[^。]{0,24}(?:登[录錄入]|[订訂][阅閱]|[会會][员員])"
    r"|(?:계속|전체|기사)[^.]{0,16}(?:읽|보)[^.]{0,20}(?:로그인|구독|가입)"
)
"""How calls to pay, or to log in, open."""

_FOLLOW: Final = (
    r"follow us|like us on|join us on|find us on|folge(?:n sie|t)? uns|suivez[- ]nous"
    r"|rejoignez[- ]nous|s[ií]gu[ae]nos|síguenos|seguici|siga[- ]nos|segue[- ]nos|curta nossa"
    r"|volg ons|följ oss|følg oss?\b"
    r"|seuraa meitä|obserwuj(?:cie)? nas|polub(?:cie)? nas|śledź nas|sledujte n[áa]s|sledite nam"
    r"|pratite nas|zapratite nas|пратите нас|последвай(?:те)? ни|харесайте ни"
    r"|подпи(?:сывайтесь|шитесь|саться) на|следите за н|читайте нас в|присоединяйтесь к нам"
    r"|підпи(?:суйтесь|шіться) на|стежте за н|читайте нас у|ακολουθήστε μας|βρείτε μας|bizi\b"
    r"|تابعونا|تابعنا|تابعوا|ما را|به ما|עקבו אחרינו|הצטרפו אלינו|हमें|हमसे|हमारे|आम्हाला|અમને"
    r"|আমাদের|ہمیں|எங்களை|మమ్మల్ని|हामीलाई|ติดตามเรา|ติดตามพวกเรา|ຕິດຕາມ|theo dõi chúng tôi"
    r"|ikuti kami|ikut kami|tufuate|i-follow kami|sekite mus|seko(?:jiet)? mums|jälgi meid"
    r"|kövess(?:en|etek)? (?:minket|bennünket)|urmăre[șsş]te-ne|urmări[țtţ]i-ne|na ndiqni"
    r"|fylgdu okkur|fylgstu með okkur|segui(?:u|ix)-nos|bizni\b|бізге\b|биднийг\b"
    r"|გამოგვყევით|შემოგვიერთდით|հետևեք մեզ|تعقیب|شوێنمان|လိုက်|ဖေ့စ်ဘွတ်|តាមដាន|በፌስቡክ"
    r"|[关關]注我[们們]|追[踪蹤]我[们們]|follow (?:our|the) (?:channel|page)"
    r"|join our (?:channel|group|page)"
    r"|folge(?:n sie|t)? unserem|abonnieren sie unseren|suivez (?:notre|toute)"
    r"|abonnez-vous à notre cha[iî]ne"
    r"|sigue(?: nuestro| el canal)|únete a nuestr|siga (?:nosso|o canal)"
    r"|entre no (?:nosso )?canal"
    r"|segui (?:il nostro|la nostra)|volg ook|följ vår|følg vår"
    r"|dołącz do (?:nas|nasz)"
    r"|obserwuj nasz|přid(?:ej|ejte) se|pridajte sa|csatlakoz(?:z|zon)|alătură-te"
    r"|abonează-te la canal"
    r"|вступайте|приєднуйтесь|присоединяйтесь|присъединете|придружите се|pridružite se"
    r"|εγγραφείτε στο"
    r"|ikuti (?:berita|kanal|channel|saluran|akun|info)|bergabung(?:lah)? (?:di|dengan)"
    r"|dapatkan (?:berita|update)"
    r"|(?:mời (?:bạn|độc giả|quý vị) )?theo dõi (?:kênh|fanpage|báo)"
    r"|(?:انضم|اشترك)(?:وا)? (?:إلى|الى|في|لـ)"
    r"|(?:haberler|gelişmeler)(?:den|i) [^.]{0,40}\bi̇?çin|haberleri kaçırma|bizi takip"
    r"|لمتابعة|ติดตามข่าว|กดติดตาม|به کانال|در کانال|לקבוצת|לערוץ|हमारे (?:चैनल|व्हाट्सएप)"
    r"|হোয়াটসঅ্যাপ"
)
"""How calls to follow the site elsewhere open."""
_SERVICES: Final = (
    r"facebook|fb\b|twitter|instagram|telegram|whatsapp|youtube|google|tiktok|linkedin|viber"
    r"|threads"
    r"|pinterest|mastodon|bluesky|zalo\b|\bline\b|wechat|discord|vk\b|\bmax\b|дзен|одноклассник|фейсбу"
    r"|телеграм|вконтакте|твит|инстаграм|ютуб|вайбер|фэйсбү"
    r"|فيسبوك|تويتر|تلغرام|واتساب|إنستغرام|انستغرام|يوتيوب|فیس ?بوک|فیسبوک|تلگرام|توییتر|اینستاگرام"
    r"|فەیسبووک|פייסבוק|טלגרם|אינסטגרם|फेसबुक|टेलीग्राम|টেলিগ্রাম|ফেসবুক|ફેસબુક"
    r"|பேஸ்புக்|ఫేస్.?బుక్|เฟซบุ๊?ก|เฟสบุ๊?ก|ไลน์|ເຟສບຸກ|ဖေ့စ်ဘွတ်|ហ្វេសប៊ុក|በፌስቡክ|ფეისბუქ|ֆեյսբուք"
    r"|페이스북|인스타그램|フェイスブック|インスタ|ツイッター|臉書|脸书|微信|微博|公众号|公眾號"
)

_FOLLOWS_LATE: Final = (
    rf"(?:(?:په|لە|on) )?(?:{_SERVICES})[^。.!?！？।۔]{{0,30}}"
    r"(?:팔로우|구독|フォロー|登録|[关關]注|追[踪蹤]|تعقیب|شوێن|follow us|फॉलो|ফলো|takip ed)"
)
"""How they go on where the service comes first."""

_ACCENTED: Final = str.maketrans(
    {accented: f"[{accented}{plain}]" for accented, plain in zip("άέήίόύώ", "αεηιουω", strict=True)}
)
"""Greek capitals are written without accents."""
_OPENING: Final = r"[\W_]{0,24}"
CALLS: Final = re.compile(
    rf"{_OPENING}(?:(?P<read>{_READ.translate(_ACCENTED)})|(?P<pay>{_PAY.translate(_ACCENTED)})"
    rf"|(?P<subscribe>(?:(?:{_SUBSCRIBE})(?=.{{0,80}}(?:{_OURS})))|{_SUBSCRIBE_LATE})"
    rf"|(?P<follow>(?:{_FOLLOW})(?=.{{0,60}}(?:{_SERVICES}))|{_FOLLOWS_LATE}))",
    re.I,
)
"""Opens as a call does: to ``read`` something else, to ``pay``, to ``subscribe``, to ``follow``."""

LED_BY: Final = "".join(sorted(COLONS))
_LED: Final = re.compile(rf"\w{{0,12}}\s?[{LED_BY}]\s*\S")
_BEFORE: Final = re.compile(_OPENING)
_SUBSCRIBES_LATE: Final = re.compile(_LATE, re.I)
_LATEST: Final = 120
"""Within so many characters a call subscribes late."""
_BEGINNING: Final = 3
"""Characters by which most texts are told from calls."""
_DOTLESS: Final = str.maketrans("ıİ", "ii")
"""Whether these are one letter but for case, `re` and `regex` see otherwise."""
_BEGINS: Final = regex.compile(
    f"{_READ}|{_PAY}|{_SUBSCRIBE}|{_FOLLOW}|(?:په|لە|on) |{_SERVICES}".translate(_DOTLESS), regex.I
)


def call(text: str) -> Rule | None:
    """The rule of a call to the reader, if ``text``, which has a link, opens as one does."""
    found = match_call(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    if found["follow"]:
        return Rule.SHARE
    return Rule.RELATED_LINKS if found["read"] else Rule.CONSENT


def match_call(text: str) -> re.Match[str] | None:
    """What `CALLS` finds at the beginning of ``text``."""
    return CALLS.match(text) if may_be_call(text) else None


def call_to_read(line: str) -> bool:
    """Calls to read something else, which it names behind a colon."""
    found = CALLS.match(line) if _begins_as_call(line, _start(line)) else None
    return found is not None and bool(found["read"]) and bool(_LED.match(line, found.end()))


def may_be_call(text: str) -> bool:
    """Whether a text may open as a call does: most do not, which is soon told."""
    start = _start(text)
    if _begins_as_call(text, start):
        return True
    return not text.isascii() and _SUBSCRIBES_LATE.search(text, start, start + _LATEST) is not None


def _start(text: str) -> int:
    """Where the first word of a text is."""
    before = None if text[:1].isalnum() else _BEFORE.match(text)
    return before.end() if before else 0


def _begins_as_call(text: str, start: int) -> bool:
    return _may_begin(text[start : start + _BEGINNING])


@cached_short(16384)
def _may_begin(letters: str) -> bool:
    """Whether a call may begin with these characters, but for one that subscribes late."""
    return bool(letters) and _BEGINS.match(letters.translate(_DOTLESS), partial=True) is not None
