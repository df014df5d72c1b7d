"""Lines that are no title by their form."""

from __future__ import annotations

import pytest

from naqi.transforms.metadata.titles.no_titles import is_no_title, names_said

NONE = [
    "Role, The Harbour Radio - Leeds",
    "Место работы, Портовое радио",
    "عہدہ, ریڈیو بندرگاہ، ملتان",
    "الصفة، إذاعة الميناء",
    "at 4:12 pm",
    "في 9:05 ص",
    "saat 14:30",
    "Harbour News >> Culture",
    "首页→港口新闻",
    "Haberler » Liman",
    "الرئيسية/ميناء/عودة العبارة القديمة",
    "/مصدر: صحيفة الميناء/ 2019:03:07.11:20",
    "ع ع ع",
    "A A A",
    "Leeds - Reuters",
    "الكويت - «القبس»",
    "عدن: «الشرق الأوسط»",
    "طنجة - وكالات",
    "Гомель, ТАСС",
    "Facebook X.com E-mail",
    "شارك هذه الصفحة عبر واتساب",
    "dal nostro inviato Piero Conti",
    "Our own correspondent in Leeds",
    "নিজস্ব প্রতিবেদক, খুলনা",
    "वेब डेस्क, भोपाल",
    "Par Odile Marchand (Brest, correspondante)",
    "The ferry at the old pier (Reuters)",
    "حاورها: سليم قاسم",
    "Беседовала: Нина Сомова",
    "دسته‌بندی: بندر",
    "Rubrik: Hafen und Schifffahrt",
    "GMT 7:15 2018 الأحد 4 فبراير",
    "نواكشوط في 3 يناير /سانا/",
    "English العربية Français",
]


@pytest.mark.parametrize("line", NONE)
def test_a_byline_a_trail_a_credit_or_a_button_is_no_title(line: str) -> None:
    assert is_no_title(line, ())


@pytest.mark.parametrize(
    "line",
    [
        "3:10 to Yuma comes back to the cinema",
        "Ferry - the last of its kind",
        "Harbour master: the old ferry stays",
        "العبارة القديمة تعود: «لن نتركها»",
        "«الميناء» تعلن عودة العبارة القديمة",
        "Paris, my town and its ferries",
        "Role of the ferry in the old town",
        "Facebook buys a ferry",
        "Brazil - Spain 2-1",
        "English ferry comes home",
        "حوار العبارة: لن نغادر الميناء القديم ما دمنا أحياء",
        "Text: how a ferry taught a town to read and to write again",
        "Und «Die Fähre» gewinnt »Gold«",
        "Author, ferryman and dreamer. A life",
        "الوزير: «لن نستقيل»",
        "港口的渡轮回来了",
    ],
)
def test_a_headline_that_looks_a_little_like_one_may_be_a_title(line: str) -> None:
    assert not is_no_title(line, ())


def test_the_site_tells_its_bylines_by_its_name() -> None:
    names = names_said(["المرفأ", "بحارة ينظفون الرصيف (سفن اليوم)"])
    assert is_no_title("المرفأ - سليم قاسم", names)
    assert is_no_title("سفن اليوم – اللاذقية", names)
    assert is_no_title("عدن: «المرفأ»", names)
    assert not is_no_title("المرفأ القديم - سليم قاسم", names)
