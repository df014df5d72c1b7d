"""Lines that call the reader to do something, and lines that only look so."""

from __future__ import annotations

from tests.transforms.boilerplate.furniture.lines_of_dates import Lines

OF_CALLS = {
    "call_to_read": Lines(
        held=(
            "Read also: The mill has a new wheel",
            "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Ο μύλος έχει νέο τροχό",
            "Taip pat skaitykite: malūnas turi naują ratą",
            "Կարդացեք նաև՝ Ջրաղացը նոր անիվ ունի",
            "Read more about: the mill",
            "شاهدي أيضاً: عجلة جديدة للطاحونة",
            "للمزيد على إذاعة المرفأ:",
            "Read more on Radio Harbour:",
            "អានបន្ថែម៖ រោងម៉ាស៊ីនថ្មី",
        ),
        content=(
            "Read more slowly: the wheel is new.",
            "Read more in our letters below:",
            "Read also the second letter of the miller.",
            "He said: read also the second letter.",
        ),
    ),
    "call_to_follow": Lines(
        held=(
            "Follow us on Telegram",
            "For more news, follow us on Instagram",
            "Folgen Sie uns auf Instagram",
            "Suivez-nous sur Facebook",
            "Seguici su Telegram, Facebook e Instagram.",
            "تابعوا قناتنا على تلغرام",
            "للمزيد من الأخبار تابعونا على فيسبوك",
            "انضم إلى قناتنا على واتساب",
            "لمتابعة أخبار المرفأ اشتركوا في قناتنا على تليغرام",
            "تابعوا جديد البحر عبر صفحتنا في فيسبوك",
            "يمكنكم متابعة آخر أخبار المرفأ عبر حساب «المرفأ» على إنستغرام",
            "Join our WhatsApp channel for the tides",
            "Пратите нас на Фејсбуку",
            "Читайте нас в Телеграм",
            "追蹤我們的粉絲專頁",
        ),
        content=(
            "Follow us into the mill, said the miller",
            "“Follow us on Telegram,” said the miller",
            "Follow us on Telegram, wrote the miller, and nobody did.",
            "Follow us on Telegram. The wheel turned.",
            "페이스북 팔로우 백만 명",
        ),
    ),
    "call_to_follow_last": Lines(
        held=(
            "हर ज्वार की खबर के लिए हमारे टेलीग्राम चैनल से जुड़ें",
            "تازہ خبروں کے لیے ہمارا واٹس ایپ چینل فالو کریں",
            "Gelgit haberleri için Telegram kanalımıza katılın",
            "برای خبرهای بندر کانال تلگرام ما را دنبال کنید",
            "ঘাটের খবর পেতে আমাদের ফেসবুক পেজ ফলো করুন",
        ),
        content=(
            "हमारे टेलीग्राम चैनल से हजारों नाविक जुड़े",
            "Kaptan, Telegram kanalımıza yazdı",
            "ملاحان گفتند کانال تلگرام ما را کسی دنبال نمی‌کند",
        ),
    ),
    "call_to_share": Lines(
        held=(
            "Share this story with your friends",
            "Share this page on Facebook",
            "Teilen Sie diesen Beitrag mit Ihren Freunden!",
            "Partagez cet article avec vos proches",
            "Comparte esta nota con tus amigos",
            "Понравилась новость о маяке? Поделитесь с друзьями!",
            "Bu yazıyı arkadaşlarınızla paylaşın",
            "Bagikan berita ini kepada teman",
            "شاركوا هذا التقرير مع الأصدقاء",
            "شارك المقال على مواقع التواصل الاجتماعي",
            "इस लेख को अपने दोस्तों के साथ साझा करें",
            "把本文分享给朋友",
        ),
        content=(
            "Share the bread with your friends",
            "Share this story with your friends, wrote the miller, and they did.",
            "شارك الخبر في إثارة الجدل بين الصيادين",
            "شارك التقرير مع لجنة المرفأ نتائجه الأولى",
            "Comparte esta receta desde hace años la abuela",
        ),
    ),
    "call_to_click": Lines(
        held=(
            "Click here to listen",
            "To read the whole letter, click here.",
            "Um den ganzen Brief zu lesen, klicken Sie hier",
            "Cliquez ici pour voir la carte du port",
            "Para ver el mapa, haz clic aquí",
            "Чтобы увидеть карту, нажмите здесь",
            "اضغط هنا للاستماع إلى الجرس",
            "للاطلاع على الخريطة انقر هنا",
            "برای دیدن نقشه اینجا کلیک کنید",
            "नक्शा देखने के लिए यहां क्लिक करें",
            "Harita için tıklayın",
            "[詳しくはこちら]",
        ),
        content=(
            "Click here and the valve opens",
            "Click the latch to close the gate",
            "The crab says click here to nobody in particular",
            "ضغط هنا الربان على الجرس",
            "Klik hier was wat de sleutel zei",
        ),
    ),
    "call_to_subscribe": Lines(
        held=(
            "Sign up for our weekly newsletter",
            "اشترك في نشرتنا البريدية",
            "订阅我们的通讯",
            "Schrijf je in voor onze nieuwsbrief",
            "Prenumerera på vårt nyhetsbrev",
            "Prenumeruokite mūsų naujienlaiškį",
            "Пријавите се на наш билтен",
            "Iratkozzon fel hírlevelünkre",
            "Assine a nossa newsletter!",
            "สมัครรับจดหมายข่าวของเรา",
            "हमारे न्यूज़लेटर की सदस्यता लें",
        ),
        content=(
            "Our letter from the mill",
            "Subscribe to our cause",
            "The newsletter that our miller wrote",
        ),
    ),
    "invitation": Lines(
        held=(
            "Sign up for the weekly newsletter",
            "اشترك في النشرة الأسبوعية",
            "订阅本周通讯",
            "メールマガジンに登録",
            "Подпишитесь на рассылку",
            "הירשמו לניוזלטר השבועי",
            "뉴스레터 무료 구독",
            "สมัครรับข่าวสารทุกวัน",
            "Đăng ký nhận bản tin hằng tuần",
        ),
        content=(
            "Subscribe for the bridge, said the poster on the mill door.",
            "뉴스레터를 구독하는 뱃사람이 섬에서 늘고 있다",
        ),
    ),
}
"""By the names of what rows of `FORMS` hold of."""
