"""A line that opens as what follows a sentence does is told from headlines, in any language."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.text.continuing import goes_on, goes_on_with_verb
from naqi.transforms.core import clean_page
from naqi.transforms.text.words.openers import SPACED, UNSPACED

GOING_ON = [
    "But the keeper went home",
    "In addition, the stairs were painted",
    "“However, nobody asked us”",
    "Allerdings fehlte das Seil",
    "Par ailleurs, la passerelle reste fermée",
    "Sin embargo, nadie llamó",
    "Однако лодка не пришла",
    "Meski begitu, perahu tidak datang",
    "Tymczasem latarnik spał",
    "Ancak tekne gelmedi",
    "وأضاف الحارس أن المصباح جديد",
    "كما زار المهندس السلالم",
    "أما القارب فلم يصل بعد",
    "ويستمر العمل في المنارة",
    "وظهر القارب عند الفجر",
    "وقتل البرد زهور المرفأ",
    "وحددت البلدة موعد الرحلة",
    "ولدى الحارس مفتاح المنارة",
    "لیکن کشتی نہیں آئی",
    "همچنین پله‌ها رنگ شد",
    "עם זאת, הסירה לא הגיעה",
    "लेकिन नाव नहीं आई",
    "นอกจากนี้ เรือไม่มา",
    "但是船没有来",
    "しかし船は来なかった",
    "그러나 배는 오지 않았다",
]
HEADLINES = [
    "Butter prices rise",
    "Keeper leaves tower",
    "Yetis seen near the pass",
    "وزير النقل يزور المنارة",
    "واشنطن تبحث شراء منارة",
    "وفاة حارس المنارة القديم",
    "ورشة عمل عن صيانة القوارب",
    "وزارت حمل و نقل فانوس را تعمیر می‌کند",
    "وزیر خزانہ نے مینار کا دورہ کیا",
    "Die Fähre bleibt im Hafen",
    "El farero vuelve a casa",
    "新しい灯台が開く",
    "但丁的船",
    "而立之年的船长",
    "一方通行の道",
    "แต่งงานบนเรือ",
    "وهران تحتفل بمنارتها",
    "ويست هام يشتري مهاجما",
    "وظيفة شاغرة في المرفأ",
    "وقت الرحلة الأخيرة يقترب",
    "وحدة خفر السواحل تتدرب",
    "ولد ينقذ قاربا من الغرق",
    "وراء أضواء الميناء",
    "They sailed for a country that forgot them",
    "",
    "…",
]


@pytest.mark.parametrize("line", GOING_ON)
def test_conjunctions_and_what_stands_in_for_them_go_on(line: str) -> None:
    assert goes_on(line)


@pytest.mark.parametrize("line", HEADLINES)
def test_headlines_do_not_though_words_begin_alike(line: str) -> None:
    assert not goes_on(line)


WITH_VERB = [
    "وتعود العبارة غدا",
    "ولم يحضر أحد",
    "وقد أغلق الميناء",
    "وسيطرت الرياح على المرفأ",
    "«وقال الحارس: لا أعرف»",
    "وستنطلق الرحلة الثانية فجرا",
    "فهل تعود العبارة؟",
    "كما زار المهندس سلالم المنارة القديمة",
]
WITHOUT = [
    "وليد يفوز بسباق القوارب",
    "وائل يقود العبارة الجديدة",
    "وجود ألف زورق في المرفأ",
    "وساطة جديدة بين البحارة",
    "وسيلة نقل بحرية جديدة",
    "ويليام يزور المنارة",
    "ويندوز تحدث نظامها",
    "وتيرة البناء في المرفأ",
    "وسوم المقال",
    "واتساب تليغرام",
    "كما تراها العين",
    "وزیر خزانہ نے مینار دیکھا",
    "And nobody came",
]


@pytest.mark.parametrize("line", WITH_VERB)
def test_a_conjunction_and_its_verb_open_no_headline(line: str) -> None:
    assert goes_on_with_verb(line)


@pytest.mark.parametrize("line", WITHOUT)
def test_nouns_that_begin_as_the_conjunction_does_may(line: str) -> None:
    assert not goes_on_with_verb(line)


def test_each_opener_is_found_as_it_is_written_down() -> None:
    words = [word for row in (*SPACED.values(), *UNSPACED.values()) for word in row.split("|")]
    assert all(goes_on(f"{word} x") for word in words)
    assert all(word == word.lower().strip() for word in words)
    assert all(len(set(row.split("|"))) == len(row.split("|")) for row in SPACED.values())


BODY = {
    "ar": [
        "اجتمع مجلس البلدة الساحلية الصغيرة يوم الاثنين لبحث مصير المنارة القديمة التي ظلت خالية "
        "منذ عاصفة الشتاء الماضي، واستمر الاجتماع ثلاث ساعات كاملة.",
        "وفحص المهندسون السلالم ووجدوها سليمة، لكن المصباح صنع في ورشة أغلقت قبل أربعين عاما ولا "
        "أحد يعرف كيف يصلحه أو أين تباع قطعه.",
    ],
    "en": [
        "The council of the small harbour town met on Monday to talk about the old lighthouse, "
        "which has stood empty since the storm of last winter.",
        "Engineers have looked at the stairs and found them sound, but the lamp was made in a "
        "workshop that closed forty years ago.",
    ],
}
LAST = {
    "ar": "وكانت المنارة قد أغلقت أبوابها قبل عامين ثم عادت جزئيا في الربيع",
    "en": "However, the keeper had closed its doors two years ago and came back in spring",
}
BELOW = {"ar": ["اقرأ أيضا", "افتتاح السوق الجديد"], "en": ["Read also", "Market opens in town"]}


@pytest.mark.parametrize("language", BODY)
def test_the_last_line_of_a_text_stays_without_its_full_stop(language: str) -> None:
    lines = [*BODY[language], LAST[language], *BELOW[language]]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == lines[:3]


def test_a_headline_that_opens_so_is_the_title_where_there_is_no_other() -> None:
    lines = ["But nobody came to the old lighthouse", "12 May 2021", *BODY["en"]]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert page.page is not None
    assert page.page.title == lines[0]


def test_teasers_below_the_text_go_though_they_open_so() -> None:
    teasers = ["However, the ferry stays in the harbour", "But the cook of the inn is no cook"]
    lines = [*BODY["en"], *teasers, "Market opens in town", "© 2024 Harbour News"]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == BODY["en"]


@pytest.mark.parametrize(
    "last", ["ولم يحضر أحد", "وتعود العبارة غدا", "كما زار المهندس سلالم المنارة"]
)
@pytest.mark.parametrize(
    "below",
    [
        ["افتتاح السوق الجديد في المدينة", "فريق البلدة يفوز بالكأس", "© 2021 أخبار المرفأ"],
        ["اقرأ أيضا: افتتاح السوق الجديد", "اقرأ أيضا", "فريق البلدة يفوز بالكأس"],
        ["محمد الراوي", "© 2021 أخبار المرفأ"],
    ],
)
def test_what_goes_on_with_a_verb_stays_above_headlines_and_names(
    last: str, below: list[str]
) -> None:
    lines = ["المنارة باقية في البلدة", *BODY["ar"], last, *below]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == lines[1:4]


def test_it_stays_below_a_call_with_its_headline_too() -> None:
    call, last = "اقرأ أيضا: افتتاح السوق الجديد في المدينة", "وتعود العبارة غدا"
    lines = [*BODY["ar"], call, last, "مواضيع ذات صلة", "فريق البلدة يفوز بالكأس"]
    page = clean_page(RawPage("\n".join(lines).encode(), "p", format="text"), CleanConfig())
    assert [row.text for row in page.paragraphs] == [*BODY["ar"], last]
