"""What agencies, feeds and apps say under each of their texts."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.standing_notices import LONGEST, standing_notice


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The news published on our site is part of that offered to subscribers.", Rule.FOOTER),
        ("This report was published from a wire agency feed.", Rule.FOOTER),
        ("Dieser Beitrag wurde redaktionell nicht bearbeitet.", Rule.FOOTER),
        ("Este texto se publica sin modificaciones.", Rule.FOOTER),
        ("Bu haber editörlerin editoryal müdahalesi olmadan yayımlandı.", Rule.FOOTER),
        ("इस खबर को हमारी टीम ने संपादित नहीं किया है।", Rule.FOOTER),
        ("الأخبار المنشورة هنا هي اختصار لجزء من الأخبار التي لدى وكالة المرفأ.", Rule.FOOTER),
        ("Dapatkan berita pelabuhan. Mari bergabung di grup Telegram kami.", Rule.SHARE),
        ("Чтобы не пропустить прилив, подписывайтесь на наш телеграм.", Rule.SHARE),
        ("لمتابعة أخبار المرفأ يمكنكم الاشتراك في قناتنا عبر تلغرام.", Rule.SHARE),
        ("Download our app and hear the tide bell.", Rule.SHARE),
        ("Laden Sie sich unsere App für den Hafen.", Rule.SHARE),
        ("حمّلوا تطبيقنا لمواعيد العبارات.", Rule.SHARE),
        ("Download the Reef app for the latest news.", Rule.SHARE),
        ("حملوا تطبيق المرفأ لمتابعة الأخبار أولا بأول.", Rule.SHARE),
        ("Скачайте приложение «Причал» и читайте свежие новости.", Rule.SHARE),
        ("Every morning, receive the news of the harbour by mail.", Rule.CONSENT),
        ("La Marée. Chaque matin, recevez les informations du port.", Rule.CONSENT),
        ("The Reef is not responsible for the content of external sites.", Rule.FOOTER),
        ("المرفأ غير مسؤولة عن محتوى الروابط الخارجية.", Rule.FOOTER),
        ("Das Hafenblatt ist nicht verantwortlich für die Inhalte externer Seiten.", Rule.FOOTER),
        ("المعلومات الواردة هنا لا تغني عن استشارة الطبيب.", Rule.FOOTER),
        ("Die Informationen auf dieser Seite ersetzen keine Beratung.", Rule.FOOTER),
        ("Информация на сайте носит справочный характер.", Rule.FOOTER),
        ("حقوق الطبع محفوظة للمرفأ، ويسمح بالنقل مع ذكر المصدر.", Rule.FOOTER),
        ("نقل مطالب روزنامه بندر با ذکر منبع آزاد است.", Rule.FOOTER),
        ("Le contenu auquel vous souhaitez accéder n'existe plus.", Rule.FOOTER),
    ],
)
def test_a_standing_notice_speaks_for_its_site(text: str, rule: Rule) -> None:
    assert standing_notice(text) is rule


@pytest.mark.parametrize(
    "text",
    [
        "This story is told on the quay, and nobody has edited it since the captain died.",
        "Download the map of the reef before you leave the harbour.",
        "Dieser Text erschien zuerst im Hafenblatt der Insel.",
        "هذا المحتوى يحذف تلقائيا من ذاكرة الجهاز بعد يوم واحد.",
        "Get the latest tide table at the office of the harbour.",
        "للحصول على بطاقة الصيد يراجع الربان مكتب المرفأ.",
        "حملت تطبيقات كثيرة اسم المرفأ.",
        "حمل الحارس تطبيقا لمتابعة أخبار الطقس.",
        "تلقى الربان أخبار العاصفة كل يوم.",
        "استلم الحارس أخبار الميناء كل صباح.",
        "Recibe noticias de su hijo cada semana.",
        "Get some fish every day.",
        "Receive a letter by mail every day.",
        "Every morning, receive the news of the village at the mill.",
        "Download the app and read the latest chapter on the boat.",
        "حملوا تطبيق الطقس لمعرفة آخر الأخبار.",
        "نزلوا من القارب وفتحوا تطبيق الطقس لمعرفة آخر الأخبار.",
        "يمنع نقل الجرحى دون إذن مسبق من الطبيب.",
        "لا يسمح بالنقل بين المدن دون إذن مسبق.",
        "المعلومات الواردة لا تغني عن زيارة المكان.",
        "The captain is not responsible for the content of other boats.",
        "Download the app and open the lock with it.",
        "The owner is not responsible for the lost boat.",
        "Der Wirt ist nicht verantwortlich für die Fehler externer Berater.",
        "The information on the board was wrong, the harbour master said.",
        "لا يسمح بالدخول إلى المنارة دون إذن مسبق.",
        "يمنع الصيد بعد الغروب دون إذن خطي من المرفأ.",
        "حقوق النشر في أرشيف المدينة منذ قرن.",
    ],
)
def test_a_sentence_that_only_opens_or_ends_so_is_none(text: str) -> None:
    assert standing_notice(text) is None


def test_a_long_paragraph_is_none() -> None:
    assert standing_notice("Download our app. " + "The sea is calm. " * (LONGEST // 16)) is None
