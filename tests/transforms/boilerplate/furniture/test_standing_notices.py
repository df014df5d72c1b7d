"""What agencies, feeds and apps say under each of their texts."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.standing_notices import LONGEST, standing_notice


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
    ],
)
def test_a_sentence_that_only_opens_or_ends_so_is_none(text: str) -> None:
    assert standing_notice(text) is None


def test_a_long_paragraph_is_none() -> None:
    assert standing_notice("Download our app. " + "The sea is calm. " * (LONGEST // 16)) is None
