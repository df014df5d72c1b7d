"""Paragraphs with which a site takes leave of its readers, and sentences that are like them."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.partings import find_parting

FOLLOWS = {
    "en": "Follow us on Facebook and Telegram, and never miss a boat.",
    "en, for": "For more stories from the harbour, subscribe to our newsletter.",
    "en, news": "Get the latest news on WhatsApp.",
    "ar": "انضموا إلى قناتنا على واتساب ليصلكم كل جديد.",
    "ar, for": "لمتابعة آخر الأخبار اشتركوا في صفحتنا على فيسبوك.",
    "fa": "برای دریافت آخرین اخبار بندر در کانال تلگرام ما عضو شوید.",
    "ur": "بندرگاہ کی مزید خبروں کے لیے ہمارا فیس بک پیج لائک کریں۔",
    "hi": "बंदरगाह की हर खबर के लिए हमारे टेलीग्राम चैनल को सब्सक्राइब करें।",
    "bn": "সর্বশেষ খবর পেতে আমাদের ফেসবুক পেজে লাইক দিন।",
    "he": "הצטרפו לקבוצת הווטסאפ שלנו והישארו מעודכנים.",
    "fr": "Suivez toute l’actualité du port sur notre chaîne WhatsApp.",
    "de": "Folgen Sie uns auf Instagram, dann verpassen Sie nichts.",
    "es": "Para recibir las últimas noticias, únete a nuestro canal de Telegram.",
    "pt": "Siga o nosso canal no WhatsApp e receba as notícias do porto.",
    "it": "Iscriviti alla nostra newsletter per restare aggiornato.",
    "nl": "Volg ons ook op Instagram.",
    "sv": "Följ oss på Facebook och missa inget från hamnen.",
    "ru": "Чтобы не пропустить новости порта, подписывайтесь на наш Telegram.",
    "uk": "Підписуйтесь на наш телеграм, щоб бути в курсі.",
    "pl": "Obserwuj nas na Facebooku, bądź na bieżąco.",
    "cs": "Sledujte nás na Instagramu, ať vám nic neuteče.",
    "tr": "Bizi Telegram kanalımızdan takip edin.",
    "id": "Ikuti berita pelabuhan terbaru di saluran WhatsApp kami.",
    "vi": "Theo dõi trang Facebook của chúng tôi để cập nhật tin tức.",
    "th": "ติดตามข่าวล่าสุดได้ที่เฟซบุ๊กของเรา",
    "zh": "欢迎关注我们的微信公众号，第一时间了解港口新闻。",
    "ja": "最新情報は公式ツイッターをフォローしてください。当サイトの更新をお知らせします。",
    "ko": "더 많은 소식은 유튜브 채널을 구독하세요.",
    "el": "Ακολουθήστε μας στο Facebook για να μη χάνετε τίποτα.",
    "ro": "Abonează-te la canalul nostru de WhatsApp.",
}
OTHERS = {
    "en, share": (Rule.SHARE, "Did you like this recipe? Share it with your friends."),
    "ar, share": (Rule.SHARE, "إذا أعجبك المقال فلا تبخل بمشاركة المقال مع أصدقائك."),
    "ar, say": (Rule.SHARE, "شاركونا آراءكم في التعليقات."),
    "fa, share": (Rule.SHARE, "اگر این مطلب را پسندیدید آن را با دوستان خود به اشتراک بگذارید."),
    "fr, share": (Rule.SHARE, "N’hésitez pas à partager cet article avec vos amis."),
    "de, share": (Rule.SHARE, "Schreib uns deine Meinung in die Kommentare!"),
    "es, share": (Rule.SHARE, "¿Qué opinas? Déjanos tu comentario abajo."),
    "pt, share": (Rule.SHARE, "Gostou? Compartilhe este artigo com os amigos."),
    "it, share": (Rule.SHARE, "Fateci sapere nei commenti che cosa ne pensate."),
    "ru, share": (Rule.SHARE, "Поделитесь этой статьёй с друзьями."),
    "pl, share": (Rule.SHARE, "Udostępnij ten artykuł znajomym."),
    "tr, share": (Rule.SHARE, "Bu yazıyı beğendiyseniz paylaşmayı unutmayın."),
    "id, share": (Rule.SHARE, "Jangan lupa bagikan artikel ini kepada teman."),
    "hi, share": (Rule.SHARE, "अगर आपको यह लेख पसंद आया तो इसे शेयर करें।"),
    "zh, share": (Rule.SHARE, "觉得有用就请转发给更多人。"),
    "ko, share": (Rule.SHARE, "이 글이 도움이 되셨다면 공유 부탁드립니다. 공유해 주세요."),
    "en, write": (Rule.FOOTER, "Got a news tip? Email our editors."),
    "en, typo": (Rule.FOOTER, "Spotted a mistake? Let us know."),
    "ar, write": (Rule.FOOTER, "هل لديكم خبر؟ راسلونا على بريدنا."),
    "fa, write": (Rule.FOOTER, "اگر خبری دارید عکس و فیلم آن را برای ما ارسال کنید."),
    "ur, write": (Rule.FOOTER, "اگر آپ بھی بلاگ لکھنا چاہتے ہیں تو اپنی تحریر ہمیں ای میل کیجیے۔"),
    "ru, write": (Rule.FOOTER, "Стали свидетелем события? Сообщите нам."),
    "uk, typo": (Rule.FOOTER, "Помітили помилку? Виділіть її та натисніть Ctrl+Enter."),
    "es, write": (Rule.FOOTER, "¿Tienes una historia? Escríbenos."),
    "de, write": (Rule.FOOTER, "Haben Sie einen Hinweis zu diesem Thema? Schreiben Sie uns."),
    "vi, write": (Rule.FOOTER, "Mọi ý kiến xin gửi về hộp thư của báo."),
    "en, disclaimer": (Rule.FOOTER, "Disclaimer: The views expressed are those of the author."),
    "ar, disclaimer": (Rule.FOOTER, "تنويه: الآراء الواردة لا تعبر عن رأي الصحيفة."),
    "es, disclaimer": (Rule.FOOTER, "Aviso: Las opiniones no reflejan las de este diario."),
    "en, earns": (Rule.FOOTER, "We may earn a commission if you buy through these pages."),
    "de, earns": (Rule.FOOTER, "Diese Seite enthält Affiliate-Links."),
    "zh, taken": (Rule.FOOTER, "版权声明：转载请注明出处。"),
    "en, credit": (Rule.CAPTION, "Photo credit: Maren Holm"),
    "de, credit": (Rule.CAPTION, "Bildnachweis: Maren Holm, Hafenarchiv"),
    "ar, credit": (Rule.CAPTION, "مصدر الصورة: أرشيف الميناء"),
    "ru, credit": (Rule.CAPTION, "Источник фото: архив порта"),
}
SAID = [
    "He told his followers on Telegram to subscribe to the channel for the latest news.",
    "To stay close to our readers, the paper opened a page on Facebook in 2009.",
    "Follow the path to the old mill, then turn left at our church.",
    "Share your bread with those who have none.",
    "Leave your comments about the weather at home.",
    "If you have information about the missing boat, call the harbour police.",
    "Do you have a story that nobody believes? So had she.",
    "Our reporter asked the company about it on WhatsApp, and has had no reply.",
    "“Join us on Facebook,” reads the poster on our door.",
    "Get to the mast before the storm, and tie our flag to it.",
    "Photo: that was his word for a painting. He had never owned a camera. Never. Not one.",
    "Share the cake with your friends while it is warm.",
    "Teilen Sie den Kuchen mit Ihren Freunden.",
    "Поделитесь пирогом с друзьями.",
    "Comparte el pan con tus amigos.",
    "شارك خبزك مع أصدقائك.",
    "Thanks to affiliate links the shop has doubled its income.",
    "تابع السكان آخر الأخبار على فيسبوك طوال الليل.",
    "انضم الصياد إلى مجموعة على واتساب تنقل أخبار البحر العاجلة.",
    "هل لديك قارب؟ إذن أنت محظوظ.",
    "لا تنس أن البحر يشارك الناس أحزانهم.",
    "در کانال تلگرام وزارت آمده است که بندر ما فردا بسته می‌شود.",
    "اگر از این پل بگذرید، خانهٔ ما را می‌بینید.",
    "ماہی گیر اب ہماری خبریں واٹس ایپ پر سنتے ہیں۔",
    "उन्होंने कहा कि किसान हमारे व्हाट्सएप ग्रुप से जुड़ें।",
    "Если вы увидели пожар, сообщите спасателям.",
    "Читатели нашего Telegram знают, чем это кончилось.",
    "Hat Ihnen jemand davon erzählt? Dann melden Sie es der Polizei.",
    "Folge war, dass unser Hafen auf Facebook zum Gespött wurde.",
    "Besuch aus Berlin kündigte sich auf unserer Seite bei Facebook an.",
    "Sigue abierta la oficina, y nuestra gente espera en Facebook la respuesta.",
    "Entre os nossos pescadores, o Facebook é pouco usado.",
    "Resta nostra, scrive il sindaco su Facebook.",
    "Bakanlık son dakika gelişmelerini Twitter hesabımızdan takip ediyor.",
    "Jika anda haus, minumlah air kelapa kami.",
    "我们将在微博上持续关注此事。",
    "关注微信的人越来越多。",
    "如果你觉得冷，请多穿一件衣服。",
    "彼は毎朝ツイッターで私たちの町をフォローしている。",
    "그는 우리 유튜브 채널을 구독하고 있다.",
]


@pytest.mark.parametrize("language", FOLLOWS)
def test_calls_to_follow_the_site_are_told_without_a_link(language: str) -> None:
    found = find_parting(FOLLOWS[language], linked=False)
    assert found is not None
    assert found.rule in {Rule.SHARE, Rule.CONSENT}


@pytest.mark.parametrize("kind", OTHERS)
def test_other_partings_have_the_rule_of_their_kind(kind: str) -> None:
    rule, text = OTHERS[kind]
    found = find_parting(text, linked=False)
    assert found is not None
    assert found.rule is rule


@pytest.mark.parametrize("text", SAID)
def test_what_somebody_says_is_no_parting(text: str) -> None:
    assert find_parting(text, linked=False) is None


def test_call_that_names_a_network_alone_tells_that_a_text_may_be_about_it() -> None:
    text = "Get the latest news from the island on Telegram."
    found = find_parting(text, linked=False)
    assert found is not None
    assert found.about == "telegram"


def test_long_paragraphs_are_none() -> None:
    text = FOLLOWS["en"] + " The ferry has been late since Easter." * 3
    assert find_parting(text, linked=False) is None
