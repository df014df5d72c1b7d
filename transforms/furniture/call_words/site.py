"""How a site asks the reader for something in a sentence of its own, whatever stands around it.

Each row is one language's: how such a sentence opens, what it names, and what it says besides.
Stems that the past of a verb has as well are written out as the imperative.
"""

from __future__ import annotations

from typing import Final

_MAILS: Final = (
    "newsletter|boletín|boletim|boletin|butlletí|nieuwsbrief|nyhetsbrev|nyhedsbrev|fréttabréf"
    "|uutiskir|biuletyn|zpravodaj|hírlev|naujienlaišk|uudiskir|novičnik|bilten|buletin|infolettre"
    "|рассылк|розсилк|бюлет|билтен|ενημερωτικ|نشرتنا|النشرة|ניוזלטר|จดหมายข่าว|bản tin|电子报"
    "|電子報|新闻信|新聞信|订阅号"
)
"""What comes by mail, in plain letters."""
_BY_MAIL: Final = rf"{_MAILS}|(?:daily|morning|weekly) briefing|lettre d.info|e-?bülten"
_OURS: Final = (
    r"\bour\b|unser|notre|\bnos\b|nuestr|\bnoss[ao]s?\b|nostr|\bonze\b|vår[at]?\b|vores|meidän"
    r"|uutiskirjeemme|nasz|naš|mūsų|\bmeie\b|hírlevelünk|наш|μας\b|שלנו|\bkami\b|chúng tôi|ของเรา"
    r"|我们|我們|本[站报報]"
)
_MISS: Final = (
    r"\bmiss\b|inbox|\blatest\b|every (?:day|week|morning)|(?:ver)?passen? sie|verpass"
    r"|rien (?:manquer|rater)"
    r"|(?:no )?te (?:lo )?pierdas|perder|perca\b|perdere|mis (?:niets|geen)|missar|gå ikke glip"
    r"|glipp"
    r"|przegap|neuni(?:k|č)ne|le ne maradj|ratezi|ratați|propust|пропуст|χάσε|χάνετε"
    r"|לפספס|תחמיצו|kaçır|bỏ lỡ|ketinggalan|terlewat|พลาด|不[错錯][过過]|最新|第一[时時][间間]"
    r"|ليصلك|لتصلك|لتلقي|لا (?:ت)?فو[ّ]?ت|كل جديد|مجان"
)
"""Of these, or of what is ours, such a sentence has one."""
_SUBSCRIBE: Final = (
    r"(?:please |don.t forget to |don.t miss[\w ,]{0,20}|click here to )?(?:sign up|subscribe"
    r"|register)\b(?= (?:\w+ )?(?:to|for)\b)"
    r"|(?:sign up|subscribe) (?:here|now)\b"
    r"|abonnier(?:en sie|e|t)\b|meld(?:en sie sich|e dich|et euch)\b|schrijft? (?:je|u) in\b"
    r"|abonneer (?:je|u)\b|meld (?:je|u) aan\b|prenumerera på\b|anmäl dig\b|meld deg på\b"
    r"|abonner på\b"
    r"|tilmeld dig\b|tilaa\b|skráðu þig\b"
    r"|abonne(?:z-vous|-toi)\b|inscri(?:vez-vous|s-toi)\b|suscr[ií]b(?:ete|ase|anse|ite)\b"
    r"|regístr(?:ate|ese)\b|apúnta(?:te|ese)\b|inscríb(?:ete|ase)\b|subscriviu-vos\b|subscriu-te\b"
    r"|assine\b|inscreva-se\b|cadastre-se\b|subscreva\b|iscriv(?:iti|etevi)\b|abbonati\b"
    r"|abon(?:ează-te|ați-vă)\b|înscri(?:e-te|eți-vă)\b"
    r"|(?:za)?pisz(?:cie)? się\b|za?(?:sub)?skrybuj\b|zaprenumeruj\b|přihla(?:ste|s) se\b"
    r"|odebírejte\b"
    r"|prihlás(?:te|ť) sa\b|odoberajte\b|(?:fel)?iratkozz(?:on|atok|ék|)\b|pr(?:ijavite|ijavi) se\b"
    r"|pretplati(?:te)? se\b|naroči(?:te)? se\b|пријавите се\b|претплатите се\b|пријавете се\b"
    r"|абонирай(?:те)? се\b|подпи(?:шитесь|сывайтесь|шись)\b|оформите подписку\b"
    r"|підпи(?:шіться|суйтесь|суйтеся|шись)\b|падпішыцеся\b|(?:už)?prenumeruok(?:ite)?\b"
    r"|užsisakykite\b|pieraksti(?:es|eties)\b|telli(?:ge)?\b|liitu(?:ge)?\b|εγγραφείτε\b"
    r"|γραφτείτε\b"
    r"|اشترك(?:وا|ي)? (?:الآن )?(?:في|ب)|(?:הירשמו|הרשמו|הצטרפו|הירשם) (?:עכשיו )?ל"
    r"|สมัคร(?:รับ|สมาชิก)|(?:hãy )?đăng ký (?:nhận )?(?=bản tin|newsletter)|berlangganan\b"
    r"|jiandikishe\b|(?:[欢歡]迎|立即|[马馬]上|[请請]|免费|免費|[点點][击擊]){1,2}[订訂][阅閱] ?"
)
_OF_OTHERS: Final = (
    r"(?:(?:newsletters?|nieuwsbrie\w+) (?:of|from|by|van) (?:your|the|a|je|uw)\b"
    r"|newsletters? (?:Ihrer|deiner|de vos|de tes|de tus|de sus|das suas|dei tuoi|delle tue)\b"
    r"|рассылк\w+ (?:ваших|своих|любим)|ניוזלטר של ה)"
)
"""Whose letters are somebody else's: it is advice."""
_LATE: Final = (
    (r"bülten(?:imiz)?e", r"(?:abone|kayıt|üye) ol(?:un|unuz|arak)\b|kaydol(?:un|unuz)\b"),
    (r"خبرنام[هۀە][\w\u0654\u200c]{0,4}", r"(?:عضو|مشترک) شوید|ثبت ?نام کنید"),
    (r"نیوز ?لیٹر", r"(?:سبسکرائب|سائن اپ|جوائن) (?:کریں|کیجیے)"),
    (r"न्यूज़?़?लेटर", r"(?:सब्सक्राइब|सदस्यता|साइन अप)(?: करें| लें| कीजिए| लीजिए)?"),
    (r"নিউজলেটার[\u0980-\u09ff]{0,4}", r"(?:সাবস্ক্রাইব|সাইন আপ) করুন"),
    (r"செய்திமடல[\u0b80-\u0bff]{0,8}", r"(?:குழுசேருங்கள்|பதிவு செய்யுங்கள்|பதிவு செய்யவும்|குழுசேரவும்)"),
    (
        r"(?:メルマガ|メールマガジン|ニュースレター)",
        r"(?:登録|購読)(?:して|し、|ください|いただ|はこちら)",
    ),
    (r"뉴스레터", r"(?:구독|가입|신청)(?:하고|하세요|하시면|해 ?(?:주세요|보세요|서))"),
)
"""In languages whose verbs come last: what comes by mail, and the imperative behind it."""
LETTERS: Final = (
    rf"(?:{_SUBSCRIBE})(?!.{{0,60}}{_OF_OTHERS})(?=.{{0,60}}(?:{_BY_MAIL}))(?=.{{0,120}}(?:{_OURS}|{_MISS})).{{0,150}}"
    r"|jetzt (?:\w+ )?newsletter (?:bestellen|abonnieren)|hier (?:\w+ )?newsletter (?:bestellen"
    r"|abonnieren)"
    + "".join(
        rf"|[^.!?。！？۔।]{{0,60}}{named}.{{0,24}}?(?:{asks}).{{0,60}}" for named, asks in _LATE
    )
)
"""Sentences that ask to subscribe."""
LETTER_WORDS: Final = (
    *_MAILS.split("|"), "briefing", "lettre d",
    "bülten", "خبرنام", "نیوز لیٹر", "نیوزلیٹر", "लेटर", "নিউজলেটার", "செய்திமடல",
    "メルマガ", "メールマガジン", "ニュースレター", "뉴스레터",
)  # fmt: skip
"""Of these each has one, in lower case."""
_REST: Final = r"[^.!?؟。！？:：;,،，「」«»“”\"]"
APP: Final = (
    rf"(?:please )?(?:download|install|get) our (?:free |new |mobile |news )?apps?\b{_REST}{{0,50}}"
    rf"|l(?:aden sie|ade|adet) (?:sich )?(?:jetzt )?(?:unsere |die \w+-)app\b{_REST}{{0,40}}"
    rf"|download (?:nu )?onze (?:gratis )?app\b{_REST}{{0,40}}"
    rf"|télécharge[rz] notre (?:appli(?:cation)?|app)\b{_REST}{{0,40}}"
    rf"|desc[aá]rg(?:a|ue|uen|ate) nuestra (?:app|aplicación)\b{_REST}{{0,40}}"
    rf"|baix(?:e|ar) (?:o )?nosso (?:app|aplicativo)\b{_REST}{{0,40}}|descarregue a nossa (?:app"
    rf"|aplicação)\b{_REST}{{0,40}}"
    rf"|scaric(?:a|ate|ati) la nostra (?:app|applicazione)\b{_REST}{{0,40}}"
    rf"|descarcă aplicația noastră\b{_REST}{{0,40}}"
    rf"|ladda ner vår app\b{_REST}{{0,40}}|last ned (?:appen vår|vår app)\b{_REST}{{0,40}}"
    rf"|hent vores app\b{_REST}{{0,40}}"
    rf"|lataa (?:sovelluksemme|meidän sovellus)\b{_REST}{{0,40}}"
    rf"|pobierz naszą aplikację\b{_REST}{{0,40}}"
    rf"|stáhněte si naši aplikaci\b{_REST}{{0,40}}|stiahnite si našu aplikáciu\b{_REST}{{0,40}}"
    rf"|töltse le (?:az )?alkalmazásunkat\b{_REST}{{0,40}}"
    rf"|(?:скачайте|скачай|установите|загрузите) наше (?:мобильное )?приложение\b{_REST}{{0,40}}"
    rf"|(?:завантажте|встановіть) наш (?:мобільний )?(?:застосунок|додаток)\b{_REST}{{0,40}}"
    rf"|изтеглете нашето приложение\b{_REST}{{0,40}}|κατεβάστε την εφαρμογή μας\b{_REST}{{0,40}}"
    rf"|(?:mobil )?uygulamamızı (?:hemen |şimdi |ücretsiz )?(?:indirin|indiriniz"
    rf"|yükleyin){_REST}{{0,20}}"
    rf"|(?:حمّ?ل(?:وا|ي)?|نزّ?ل(?:وا|ي)?) (?:الآن )?تطبيق(?:نا|ات?نا) ?(?=ل|الآن|مجان|على|من"
    rf"|\W*\Z){_REST}{{0,50}}"
    rf"|(?:اپلیکیشن|برنامه) ما را (?:دانلود|نصب) کنید|ہماری (?:\w+ )?ایپ ڈاؤن ?لوڈ کریں"
    rf"|הורידו את האפליקציה שלנו|ל(?:הורדת|הורדה של) האפליקציה(?: שלנו)? לחצו כאן"
    rf"|हमारा (?:\w+ )?ऐप डाउनलोड करें|আমাদের অ্যাপ ডাউনলোড করুন"
    rf"|(?:unduh|download) aplikasi kami\b{_REST}{{0,40}}"
    rf"|tải (?:ngay )?ứng dụng của chúng tôi\b{_REST}{{0,40}}|ดาวน์โหลดแอป(?:พลิเคชัน)?(?:ของเรา)"
    r"|公式アプリを(?:今すぐ)?ダウンロード(?:してください|はこちら)?"
    r"|(?:(?:[点點][击擊]|立即|[马馬]上)下[载載](?:我们的|我們的)?|下[载載](?:我们的|我們的)) ?"
    r"(?:[客用][户戶]端|app|應用程式)(?:[,，、 ]?(?:掌握|获取|獲取|看|查看)[^。！？]{0,12})?"
    r"|下[载載] ?(?:[客用][户戶]端|app|應用程式)[,，、 ]?(?:掌握|获取|獲取|看|查看)[^。！？]{0,12}"
    r"|(?:저희|우리|공식|지금) ?앱을? (?:지금 )?(?:다운로드|설치)(?:하세요|해 ?주세요)"
)
"""Whole sentences that ask to have the site's app."""
APP_WORDS: Final = (
    "download our", "install our", "get our", "unsere app", "die app", "onze app",
    "onze gratis app", "notre app", "nuestra a", "nosso app", "nosso aplicativo", "nossa a",
    "nostra app", "noastră", "vår app", "appen vår", "vores app", "sovellu", "naszą aplikację",
    "naši aplikaci", "našu aplikáciu", "alkalmazásunk", "приложени", "наш застосун", "наш додаток",
    "наш мобільн", "εφαρμογή μας", "uygulamamızı", "تطبيق", "ما را دانلود", "ما را نصب", "ڈاؤن",
    "האפליקציה", "ऐप डाउनलोड", "অ্যাপ", "aplikasi kami", "ứng dụng của", "ดาวน์โหลดแอป", "公式アプリ",
    "客户端", "客戶端", "用户端", "用戶端", "應用程式", "下载app", "下载 app", "下載app",
    "下載 app", "앱 ", "앱을",
)  # fmt: skip
"""Of these each has one, in lower case."""
PAY: Final = (
    r"(?:this|the) (?:article|story|content) is (?:"
    r"(?:only (?:available )?|exclusively )for (?:our )?(?:paid |paying )?(?:subscribers|members)"
    r"|(?:available )?for (?:our )?(?:paid |paying )?(?:subscribers|members) only)"
    r"|(?:already|are you) a (?:paid )?(?:subscriber|member)\W{1,3}(?:log|sign) in(?: here)?"
    r"|want more\W{1,2}get unlimited access\b.{0,40}|support (?:our"
    r"|independent) journalism\W{1,2}(?:donate|subscribe|give)\b.{0,20}"
    r"|(?:get|enjoy) unlimited access (?:for|from) (?:just |only |as little as )?[$€£¥₹].{1,30}"
    r"|(?:dieser|diese|der) (?:artikel|beitrag|text|inhalt) ist (?:nur"
    r"|exklusiv) für (?:unsere )?abonnent(?:en|innen|\*innen)(?: (?:lesbar|verfügbar"
    r"|zugänglich))?"
    r"|jetzt weiterlesen mit \w+(?: \w+)?|(?:cet|l.)\s?article est réservé (?:à nos|aux) abonnés"
    r"|(?:ce contenu|cet article) est (?:exclusivement )?réservé (?:à nos|aux) (?:abonnés|membres)"
    r"|este (?:contenido|artículo) es (?:exclusivo|solo|sólo) para (?:nuestros )?(?:suscriptores"
    r"|socios|abonados)"
    r"|(?:este )?(?:conteúdo|artigo|matéria) (?:é )?exclusiv[oa] (?:para|de) (?:nossos )?assinantes"
    r"|(?:questo )?(?:contenuto|articolo) (?:è )?riservato agli abbonati|dit artikel is (?:alleen"
    r"|exclusief) voor (?:onze )?abonnees"
    r"|(?:ten )?artykuł (?:jest )?(?:dostępny )?(?:tylko"
    r"|wyłącznie) dla (?:naszych )?(?:subskrybentów|prenumeratorów)"
    r"|(?:эта |данная )?статья доступна только (?:для )?(?:нашим )?подписчик(?:ам|ов)"
    r"|(?:этот )?материал доступен только (?:для )?(?:нашим )?подписчик(?:ам|ов)"
    r"|(?:ця )?стаття доступна (?:лише|тільки) (?:для )?(?:нашим )?передплатник(?:ам|ів)"
    r"|bu (?:haber|içerik|yazı) (?:yalnızca|sadece) abonelere (?:özeldir|açıktır)"
    r"|هذا (?:المقال|المحتوى) (?:متاح |حصري |مخصص )?(?:للمشتركين فقط|فقط للمشتركين)"
    r"|این (?:مطلب|مقاله|محتوا) (?:فقط|ویژه|مخصوص) (?:برای )?مشترک(?:ان|ین) (?:است|می‌باشد)"
    r"|ה(?:כתבה|תוכן) (?:הזו |הזה |זה |זו )?(?:מיועד(?:ת)? |זמינ?(?:ה)? )?למנויים בלבד"
    r"|यह (?:लेख|खबर) (?:केवल|सिर्फ) सब्सक्राइबर(?:्स)? के लिए है|artikel ini (?:hanya"
    r"|khusus) untuk pelanggan|bài viết (?:này )?(?:chỉ )?dành (?:riêng )?cho (?:thành viên"
    r"|hội viên)"
    r"|この(?:記事|コンテンツ)は(?:有料)?会員限定(?:です|の記事です)?"
    r"|(?:この記事の)?続きは(?:有料)?会員(?:に)?登録(?:後に|すると|して)(?:お読みいただけます"
    r"|読めます|ご覧いただけます)|残り[\d,]{2,7}文字"
    r"|(?:[阅閱][读讀])?全文[请請](?:先)?登[录錄入]|本文(?:仅限|僅限)[会會][员員][阅閱][读讀]"
    r"|이 (?:기사|콘텐츠)는 (?:유료 )?(?:회원|구독자) 전용(?:입니다)?"
)
"""Whole lines in the place of what only those read who pay."""
PAY_WORDS: Final = (
    "subscriber", "members only", "for members", "for our members", "a member", "a paid member",
    "unlimited access", "journalism", "abonnent", "weiterlesen mit", "réservé", "exclusivo para",
    "exclusiva para", "exclusivo de", "solo para", "sólo para", "agli abbonati", "abonnees",
    "subskrybent", "prenumerator", "подписчик", "передплатник", "abonelere", "للمشتركين", "مشترک",
    "למנויים", "सब्सक्राइबर", "pelanggan", "hội viên", "thành viên", "会員", "残り", "登录", "登錄",
    "登入", "会员", "會員", "회원", "구독자",
)  # fmt: skip
_SERVICE: Final = r"(?:whatsapp|telegram|youtube|viber|line|instagram|facebook|twitter|tiktok)"
CHANNEL: Final = (
    rf"(?:rejoignez|suivez) (?:notre|nos) (?:chaînes?|groupes?|canal|canaux"
    rf"|pages?) (?:sur )?{_SERVICE}"
    rf"|(?:gabung|bergabung|join) (?:ke|di|dengan) (?:channel|saluran|grup) {_SERVICE}(?: kami)?"
    rf"|(?:for more news,? )?join our {_SERVICE} (?:channel|group|community)"
    rf"|(?:вступайте в|присоединяйтесь к) наш\w{{0,3}} (?:каналу?|группу|группе"
    rf"|чату?) (?:в )?(?:{_SERVICE}|телеграм\w?)"
    rf"|підпи(?:суйтесь|суйтеся|шіться) на наш канал [ув] (?:{_SERVICE}|телеграм\w?)"
    rf"|подпи(?:сывайтесь|шитесь) на наш канал в (?:{_SERVICE}|телеграм\w?)"
    rf"|{_SERVICE} (?:kanalımıza|grubumuza) (?:katılın|abone olun)"
    r"|הצטרפו (?:לערוץ|לקבוצת) ה?(?:טלגרם|וואטסאפ|ווטסאפ|פייסבוק)(?: שלנו)?"
    r"|ہمارا (?:واٹس ایپ|یوٹیوب|ٹیلی ?گرام) چینل (?:جوائن|سبسکرائب|فالو) کریں"
    r"|আমাদের (?:ফেসবুক|ইউটিউব) (?:পেজে|চ্যানেলে?) (?:লাইক দিন|সাবস্ক্রাইব করুন)"
    r"|กดติดตาม(?:ช่อง|เพจ) ?[a-z]{0,12} ?(?:ของเรา)"
    r"|加入我[们們]的 ?(?:line|telegram|whatsapp|微信) ?(?:好友|群[组組]?|[频頻]道|社群)"
    r"|[扫掃](?:一[扫掃])?[码碼](?:[关關]注|加入)我[们們]"
    r"|更多[^。，]{0,10}(?:[请請])?[关關]注我[们們]的?(?:微信)?公[众眾][号號]"
    r"|lineで友だち(?:登録|追加)(?:をお願いします|してください|はこちら)?"
    r"|카카오톡 (?:채널|친구)을?를? 추가(?:해 ?주세요|하세요)"
)
"""Whole sentences that ask to follow the site where it is elsewhere."""
CHANNEL_WORDS: Final = (
    "whatsapp", "telegram", "youtube", "viber", "our line", "的line", "的 line", "lineで",
    "instagram", "facebook", "twitter", "tiktok", "телеграм", "טלגרם", "וואטסאפ", "ווטסאפ",
    "פייסבוק", "واٹس ایپ", "یوٹیوب", "ٹیلی", "ফেসবুক", "ইউটিউব", "กดติดตาม", "微信", "扫码", "掃碼",
    "扫一扫", "掃一掃", "公众号", "公眾號", "카카오톡",
)  # fmt: skip
READ_LABELS: Final = (
    "read also|also read|read more|related(?: news| stories?)?|lesen sie auch|lire aussi"
    "|lea también"
    "|leia também|leggi anche|lees ook|läs också|czytaj także|читайте также|по теме|читайте також"
    "|baca juga|xem thêm|đọc thêm|اقرأ أيضا|بیشتر بخوانید|קראו גם|यह भी पढ़ें|আরও পড়ুন"
    "|関連(?:記事|ニュース)|[あ合併]わ?せて読みたい|こちらもおすすめ|相[关關](?:[阅閱][读讀]"
    "|新[闻聞]|[报報][道導])"
    "|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|更多新[闻聞]|관련 ?(?:기사|뉴스)|함께 ?(?:보기|읽기)"
    "|อ่านเพิ่มเติม"
)
"""What stands in brackets in front of the headline of something else to read."""
