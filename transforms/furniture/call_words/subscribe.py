"""How calls to subscribe to what comes by mail open."""

from __future__ import annotations

from typing import Final

LETTERS: Final = (
    "newsletter|boletín|boletin|butlletí|nieuwsbrief|nyhetsbrev|nyhedsbrev|fréttabréf|uutiskir"
    "|biuletyn|zpravodaj|hírlev|naujienlaišk|uudiskir|novičnik|bilten|buletin|рассылк|розсилк|бюлет"
    "|билтен|ενημερωτικ|bülten|نشرتنا|النشرة|ניוזלטר|न्यूज़लेटर|নিউজলেটার|செய்திமடல்|จดหมายข่าว"
    "|bản tin|メルマガ|メールマガジン|ニュースレター|电子报|電子報|通讯|通訊|뉴스레터"
)
"""Names of what comes by mail, in plain letters."""
BY_MAIL: Final = (
    rf"{LETTERS}|inbox|boîte|lettre d.info|lettera|jaunumu vēst|e-novic|خبرنام[هۀە]|نیوز ?لیٹر"
    r"|న్యూస్ ?లెటర్|ข่าวสาร"
)
"""Of these a call to have something by mail has one."""
OF_US: Final = (
    r"\bour\b|unser|notre|\bnos\b|nuestr|noss|nostr|\bonze\b|vår[at]?\b|vores|meidän|nasz|naše|naši"
    r"|našeho|naš[aeu]?\b|mūs[ųu]\b|\bmeie\b|наш|μας\b|bizim|біздің|نشرتنا|\bما\b|שלנו"
    r"|הניוזלטר|हमारे|আমাদের|ہمارے|எங்கள்|ჩვენ|մեր\b|\bkami\b|chúng tôi|我们|我們|本[站报報]"
    r"|hírlevelünk|uutiskirjeemme|bültenimiz|ของเรา|저희"
)
"""What is the site's."""
OURS: Final = rf"{OF_US}|{BY_MAIL}|never miss|verpass|non perdere|समाचार"
"""Of these a call to subscribe has one: what is the site's, or comes by mail."""
SUBSCRIBE: Final = (
    r"(?:please |click here to |don.t miss[\w ,]{0,20})?(?:sign up|subscribe|register now)\b"
    r"|melden? sie sich|melde dich|abonnier|jetzt (?:anmelden|abonnieren)|abonnez|inscri[vsr]"
    r"|suscr[ií]b|apúnta|reg[ií]str|assine|inscrev|cadastr|subscrev|iscriv[ie]|abb?onat|abonneer"
    r"|meld je|schrijf je|prenumerera|anmäl dig|abonn[eé]r|meld deg|tilmeld|tilaa\b|liity|zapisz"
    r"|subskrybuj|zaprenumeruj|přihlaste|odebírejte|prihlás|iratkoz|feliratkoz|abonează|aboneaz"
    r"|prijavi|pretplati|подпи[шс]|підпи[шс]|абонирай|εγγραφ|γραφτεί|abone ol|kaydol|üye ol|اشترك"
    r"|سجّ?ل|انضم|عضو|ثبت[ ‌]نام|מוזמנים להירשם|הירשמו|הרשמו|הצטרפו|सब्सक्राइब|सदस्यता|সাবস্ক্রাইব"
    r"|สมัคร|đăng ký|berlangganan|daftar|jiandikishe|[订訂][阅閱]|[注註][册冊]|구독|가입"
    r"|(?:užsi)?prenumeruok|užsisak|pieraksti|abonē\b|abonējiet|telli(?:ge)?\b"
    r"|liitu(?:ge)?(?= (?:\w+ ){0,2}uudiskir)|odoberajte|naroči(?:te)? se|пријави|претплати"
    r"|abonohu|regjistrohu|subscriu|skráðu|გამოიწერ|բաժանորդագր|abunə ol|obuna bo"
)
"""How calls to subscribe open, where a language has them open with that."""
RECEIVE: Final = (
    r"(?:receive|get) (?:the|our|all|daily|weekly|breaking|more|latest|news)\b|erhalten? sie"
    r"|erhalte\b"
    r"|recevez|reçois|recib[ae]\b|receb[ae]\b|ricevi\b|rep (?:les|el|la)\b|ontvang\b"
    r"|få (?:vår|nyhe|de sen|de sis)|saat? (?:uutiset|meidän)|otrzymuj|dostávejte|dostávajte"
    r"|primește|primiți|primajte|prejemaj|gaukite|saņem(?:iet)?\b|saa (?:meie|uudised)"
    r"|получай|отримуй|получавай|примајте|λάβετε|λαμβάνετε|קבלו|dapatkan|terima\b"
    r"|nhận (?:tin|bản)|pata habari"
)
"""How calls to have something by mail open."""
LATE: Final = (
    r"(?:登録|購読|구독하|가입하|bülten\w* (?:abone|kaydol)"
    r"|خبرنام[هۀە][\w\u0654\u200c]{0,4}(?: \w+)? (?:عضو|مشترک|ثبت)"
    r"|न्यूज़लेटर (?:को |के लिए |की )?(?:सब्सक्राइब|सदस्य|साइन)|নিউজলেটার\w* (?:সাবস্ক্রাইব|সাইন)"
    r"|نیوز ?لیٹر (?:کو |کے لیے )?(?:سبسکرائب|سائن)"
    r"|செய்திமடல[\u0b80-\u0bff]{0,8} (?:குழுசேர|பதிவு|சந்தா)"
    r"|న్యూస్ ?లెటర్[\u0c00-\u0c7f]{0,6} (?:సబ్|చేర)"
    r"|бюллетень\w{0,4} жазыл)"
)
SUBSCRIBE_LATE: Final = rf"[^。.!?！？।۔]{{0,60}}{LATE}"
"""How they go on in languages whose verbs come last."""
