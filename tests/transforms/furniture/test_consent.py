"""What is a site's own statement about cookies, in many languages, and what only speaks of them."""

from __future__ import annotations

import pytest

from naqi.transforms.furniture.consent import (
    belongs_to_notice,
    is_button,
    is_notice,
    mentions_cookies,
)
from naqi.transforms.furniture.cookies import NOTICES

# fmt: off
STATEMENTS = {
    "en": "By continuing to browse the harbour pages you agree to our use of cookies.",
    "de": "Wir verwenden Cookies, damit Ihr Besuch auf unserer Seite angenehm ist.",
    "fr": "En poursuivant votre visite, vous acceptez les cookies qui mesurent l’audience.",
    "es": "Utilizamos cookies propias y de terceros para mejorar su experiencia de lectura.",
    "pt": "Este site usa cookies para garantir que você tenha a melhor visita possível.",
    "it": "Questo sito utilizza i cookie per offrirti una lettura migliore.",
    "nl": "Wij plaatsen cookies zodat de website goed werkt; door verder te lezen gaat u akkoord.",
    "af": "Ons gebruik koekies om u ervaring op hierdie webwerf te verbeter.",
    "sv": "Vi använder kakor för att webbplatsen ska fungera bättre för dig.",
    "da": "Vi bruger cookies for at gøre din oplevelse af siden bedre.",
    "nb": "Vi bruker informasjonskapsler for å gjøre nettstedet bedre for deg.",
    "is": "Þessi vefur notar vafrakökur til að bæta upplifun þína.",
    "fi": "Käytämme evästeitä, jotta sivusto toimisi paremmin.",
    "et": "See veebileht kasutab küpsiseid, et lugemine oleks mugavam.",
    "lv": "Mēs izmantojam sīkdatnes, lai uzlabotu vietnes darbību.",
    "lt": "Šioje svetainėje naudojami slapukai, kad skaityti būtų patogiau.",
    "pl": "Nasz serwis wykorzystuje pliki cookies w celach statystycznych i reklamowych.",
    "cs": "Tento web používá k poskytování služeb soubory cookie; jeho užíváním s tím souhlasíte.",
    "sk": "Používame súbory cookie, aby sme vám uľahčili prehliadanie.",
    "sl": "Ta spletna stran uporablja piškotke za boljšo uporabniško izkušnjo.",
    "hr": "Ova stranica koristi kolačiće kako bi vaše iskustvo bilo bolje.",
    "sr": "Овај сајт користи колачиће да би читање било пријатније.",
    "mk": "Оваа страница користи колачиња за подобро искуство.",
    "bg": "Този сайт използва бисквитки, за да ви предложи по-добро изживяване.",
    "ru": "Мы используем файлы cookie, чтобы вам было удобнее пользоваться нашим сайтом.",
    "uk": "Цей сайт використовує файли cookie для зручності читачів.",
    "be": "Наш сайт выкарыстоўвае файлы cookie, каб вам было зручней.",
    "ro": "Folosim cookie-uri pentru a vă oferi o experiență mai bună de navigare.",
    "hu": "A honlap sütiket használ a jobb felhasználói élmény érdekében.",
    "el": "Ο ιστότοπός μας χρησιμοποιεί cookies για την καλύτερη εμπειρία πλοήγησης.",
    "sq": "Kjo faqe përdor cookies për të përmirësuar përvojën tuaj.",
    "tr": "Web sitemizde size daha iyi bir deneyim sunmak için çerez kullanıyoruz.",
    "az": "Saytımız təcrübənizi yaxşılaşdırmaq üçün kukilərdən istifadə edir.",
    "uz": "Ushbu sayt qulaylik uchun cookie fayllaridan foydalanadi.",
    "kk": "Бұл сайт жұмысты жақсарту үшін cookie файлдарын пайдаланады.",
    "mn": "Манай сайт таны туршлагыг сайжруулахын тулд күүки ашигладаг.",
    "ca": "Fem servir galetes per millorar la vostra experiència de navegació.",
    "eu": "Webgune honek cookieak erabiltzen ditu zure esperientzia hobetzeko.",
    "id": "Situs ini menggunakan kuki untuk meningkatkan pengalaman Anda.",
    "ms": "Laman web kami menggunakan cookies bagi pengalaman yang lebih baik.",
    "tl": "Gumagamit kami ng cookies upang mapabuti ang inyong karanasan sa website.",
    "sw": "Tovuti hii inatumia vidakuzi ili kuboresha uzoefu wako.",
    "vi": "Chúng tôi sử dụng cookie để cải thiện trải nghiệm đọc của bạn.",
    "ar": "نستخدم في موقعنا ملفات تعريف الارتباط كي تكون تجربتك أفضل.",
    "fa": "این وب‌سایت برای بهبود تجربهٔ شما از کوکی استفاده می‌کند.",
    "ur": "یہ ویب سائٹ آپ کے تجربے کو بہتر بنانے کے لیے کوکیز استعمال کرتی ہے۔",
    "ps": "دا وېبپاڼه ستاسو د تجربې د ښه کولو لپاره کوکیز کاروي.",
    "ckb": "ئەم ماڵپەڕە کووکی بەکاردەهێنێت بۆ باشترکردنی ئەزموونی تۆ.",
    "he": "אתר זה משתמש בעוגיות כדי לשפר את חוויית הגלישה שלכם.",
    "hi": "यह वेबसाइट आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करती है।",
    "mr": "ही वेबसाइट तुमचा अनुभव सुधारण्यासाठी कुकीज वापरते.",
    "ne": "यो वेबसाइटले तपाईंको अनुभव राम्रो बनाउन कुकिज प्रयोग गर्छ।",
    "bn": "আপনার অভিজ্ঞতা উন্নত করতে এই ওয়েবসাইট কুকিজ ব্যবহার করে।",
    "gu": "આ વેબસાઇટ તમારા અનુભવને સુધારવા કૂકીઝનો ઉપયોગ કરે છે.",
    "pa": "ਇਹ ਵੈੱਬਸਾਈਟ ਤੁਹਾਡੇ ਤਜਰਬੇ ਨੂੰ ਬਿਹਤਰ ਬਣਾਉਣ ਲਈ ਕੂਕੀਜ਼ ਵਰਤਦੀ ਹੈ।",
    "ta": "உங்கள் அனுபவத்தை மேம்படுத்த இந்த இணையதளம் குக்கீகளைப் பயன்படுத்துகிறது.",
    "te": "మీ అనుభవాన్ని మెరుగుపరచడానికి ఈ వెబ్‌సైట్ కుకీలను ఉపయోగిస్తుంది.",
    "kn": "ನಿಮ್ಮ ಅನುಭವವನ್ನು ಸುಧಾರಿಸಲು ಈ ಜಾಲತಾಣ ಕುಕೀಗಳನ್ನು ಬಳಸುತ್ತದೆ.",
    "ml": "നിങ്ങളുടെ അനുഭവം മെച്ചപ്പെടുത്താൻ ഈ വെബ്സൈറ്റ് കുക്കികൾ ഉപയോഗിക്കുന്നു.",
    "si": "ඔබගේ අත්දැකීම වැඩිදියුණු කිරීමට මෙම වෙබ් අඩවිය කුකීස් භාවිත කරයි.",
    "th": "เว็บไซต์นี้ใช้คุกกี้เพื่อให้คุณได้รับประสบการณ์ที่ดีขึ้น",
    "lo": "ເວັບໄຊນີ້ໃຊ້ຄຸກກີ້ເພື່ອປັບປຸງປະສົບການຂອງທ່ານ",
    "km": "គេហទំព័រនេះប្រើខូគីដើម្បីកែលម្អបទពិសោធរបស់អ្នក។",
    "my": "ဤဝဘ်ဆိုက်သည် သင့်အတွေ့အကြုံ ပိုမိုကောင်းမွန်စေရန် ကွတ်ကီးများကို အသုံးပြုပါသည်။",
    "ka": "ჩვენი საიტი იყენებს ქუქი-ფაილებს თქვენი გამოცდილების გასაუმჯობესებლად.",
    "hy": "Մեր կայքը օգտագործում է քուքիներ՝ ձեր փորձառությունը բարելավելու համար։",
    "am": "ይህ ድረ ገጽ የእርስዎን ተሞክሮ ለማሻሻል ኩኪዎችን ይጠቀማል።",
    "ja": "このサイトでは快適にご覧いただくためにCookieを利用しています。",
    "zh-Hans": "本网站使用Cookie来改善您的浏览体验。",
    "zh-Hant": "本網站使用Cookie，繼續瀏覽即表示您同意。",
    "ko": "저희 웹사이트는 더 나은 이용 환경을 위해 쿠키를 사용합니다.",
}
BUTTONS = (
    "Accept all", "Alle akzeptieren", "Tout accepter", "Aceptar todas", "Accetta tutti", "Sutinku",
    "Elfogadom", "Přijmout vše", "Принять все", "Αποδοχή όλων", "Tümünü kabul et", "قبول الكل",
    "پذیرش همه", "אישור הכל", "सभी स्वीकार करें", "ยอมรับทั้งหมด", "同意する", "全部接受", "모두 동의",
    "Ընդունել բոլորը", "ყველას მიღება", "ሁሉንም ተቀበል", "Chấp nhận tất cả",
)
# fmt: on


@pytest.mark.parametrize("language", STATEMENTS)
def test_a_site_that_says_it_uses_cookies_gives_notice(language: str) -> None:
    assert is_notice(STATEMENTS[language])
    assert mentions_cookies(STATEMENTS[language])


@pytest.mark.parametrize("button", BUTTONS)
def test_a_button_to_agree_is_known_in_many_languages(button: str) -> None:
    assert is_button(button)
    assert not is_button(f"{button} 一 二 三 {button}")


@pytest.mark.parametrize(
    "text",
    [
        "For the crust we use two handfuls of crushed cookies and a spoon of butter.",
        "Grandmother gave us cookies, and nobody asked where the tin had been.",
        "A browser keeps cookies in a file of its own, sorted by the host that set them.",
        "“We use cookies on this website to improve your experience,” the banner said.",
        "Die Bäckerei verkauft seit dem Frühling Cookies mit Haselnüssen.",
        "Бабушка испекла печенье, и его хватило на всех.",
        "The ferry improves your experience of our site by the sea, and you continue on foot.",
    ],
)
def test_who_only_speaks_of_cookies_gives_none(text: str) -> None:
    assert not is_notice(text)


def test_beside_a_button_less_is_enough() -> None:
    text = "Cookies help this website."
    assert is_notice(text, beside_button=True)
    assert not is_notice("Cookies keep for a week in a tin.", beside_button=True)


def test_what_stands_by_a_notice_need_not_name_cookies() -> None:
    assert belongs_to_notice("You can change your preferences in the privacy settings at any time.")
    assert not belongs_to_notice("The ferry leaves at noon with oranges on board.")


def test_a_paragraph_of_terms_is_too_long_for_a_notice() -> None:
    assert not is_notice(STATEMENTS["en"] + " The rest of the terms follows here." * 40)


def test_each_language_has_words_and_buttons_of_its_own() -> None:
    codes = [row.code for row in NOTICES]
    assert len(codes) == len(set(codes)) > 45
    for row in NOTICES:
        assert row.speaks
        assert row.hints
        assert all(is_button(button) for button in row.buttons.split("|")), row.code
