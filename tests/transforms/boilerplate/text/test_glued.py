"""Furniture glued to a paragraph goes; sentences that only begin with its words stay."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.glued import split_glued
from naqi.transforms.core import clean_page

PROSE = {
    "en": "The council of the harbour town met on Monday "
    "to talk about the old lighthouse, which has "
    "stood empty since the storm.",
    "de": "Der Rat der Hafenstadt hat am Montag über den "
    "alten Leuchtturm beraten, der seit dem Sturm "
    "des Winters leer steht.",
    "fr": "Le conseil de la ville portuaire s’est réuni lundi "
    "pour parler du vieux phare, vide depuis "
    "la tempête de l’hiver.",
    "ru": "Совет портового города собрался в понедельник, чтобы обсудить старый маяк, который "
    "пустует после шторма.",
    "tr": "Liman kasabasının meclisi pazartesi günü geçen "
    "kışki fırtınadan beri boş duran eski deniz "
    "fenerini konuşmak için toplandı.",
    "ar": "اجتمع مجلس البلدة الساحلية يوم الاثنين لبحث مصير المنارة القديمة التي ظلت خالية منذ "
    "عاصفة الشتاء الماضي.",
    "fa": "شورای شهر بندری روز دوشنبه برای بررسی فانوس "
    "دریایی قدیمی که از توفان زمستان گذشته خالی "
    "مانده است جلسه داد.",
    "ur": "بندرگاہ کے قصبے کی کونسل کا اجلاس پیر کو پرانے مینار پر بات کرنے کے لیے ہوا جو پچھلے "
    "طوفان سے خالی پڑا ہے۔",
    "he": "מועצת עיירת הנמל התכנסה ביום שני כדי לדון במגדלור הישן, שעומד ריק מאז הסערה של החורף "
    "שעבר.",
    "hi": "बंदरगाह नगर की परिषद सोमवार को पुराने प्रकाशस्तंभ "
    "पर चर्चा करने के लिए बैठी, जो तूफान के "
    "बाद से खाली है।",
    "zh": "港口城市的议会星期一开会，讨论自去年冬天风暴以来一直空着的旧灯塔，市长希望保留它。",
    "ja": "港町の議会は月曜日に開かれ、昨冬の嵐以来空いた"
    "ままの古い灯台について話し合い、採決を延期した。",
    "ko": "항구 도시 의회는 월요일에 열려 지난겨울 폭풍 이후 "
    "비어 있는 오래된 등대에 대해 논의하고 표결을 "
    "미루었다.",
    "th": "สภาเมืองท่าประชุมกันเมื่อวันจันทร์เพื่อหารือเรื่องประภาคารเก่าซึ่งว่างเปล่ามาตั้งแต่พายุเมื่อฤดูหนาว",
    "vi": "Hội đồng thị trấn cảng họp hôm thứ Hai để bàn "
    "về ngọn hải đăng cũ bị bỏ trống từ trận bão "
    "mùa đông năm ngoái.",
    "id": "Dewan kota pelabuhan bertemu pada hari Senin "
    "untuk membahas mercusuar lama yang kosong "
    "sejak badai musim lalu.",
}
GLUED = [
    ("en", "Read also: Mayor resigns over bridge", Rule.RELATED_LINKS),
    ("en", "Photo: Jane Doe / Reuters", Rule.CAPTION),
    ("en", "Follow us on Twitter", Rule.SHARE),
    ("en", "Subscribe to our newsletter for more", Rule.CONSENT),
    ("de", "Lesen Sie auch: Bürgermeister tritt zurück", Rule.RELATED_LINKS),
    ("de", "Foto: dpa", Rule.CAPTION),
    ("fr", "Lire aussi : Le maire démissionne", Rule.RELATED_LINKS),
    ("ru", "Читайте также: Мэр ушёл в отставку", Rule.RELATED_LINKS),
    ("ru", "Фото: РИА Новости", Rule.CAPTION),
    ("tr", "Ayrıca oku: Başkan istifa etti", Rule.RELATED_LINKS),
    ("ar", "اقرأ أيضا: استقالة رئيس البلدية بسبب الجسر", Rule.RELATED_LINKS),
    ("fa", "همچنین بخوانید: پل بسته ماند", Rule.RELATED_LINKS),
    ("ur", "یہ بھی پڑھیں: میئر مستعفی ہو گئے", Rule.RELATED_LINKS),
    ("he", "קראו גם: ראש העיר התפטר", Rule.RELATED_LINKS),
    ("hi", "यह भी पढ़ें: महापौर का इस्तीफा", Rule.RELATED_LINKS),
    ("zh", "相关阅读：市长因大桥辞职", Rule.RELATED_LINKS),
    ("ja", "関連記事：市長が辞任", Rule.RELATED_LINKS),
    ("ko", "관련 기사: 시장 사퇴", Rule.RELATED_LINKS),
    ("th", "อ่านเพิ่มเติม: นายกเทศมนตรีลาออก", Rule.RELATED_LINKS),
    ("vi", "Xem thêm: Thị trưởng từ chức", Rule.RELATED_LINKS),
    ("id", "Baca juga: Wali kota mundur", Rule.RELATED_LINKS),
]
SIGNED = [
    ("en", "(END)"),
    ("de", "-30-"),
    ("fr", "ab/cd"),
    ("ru", "/КОНЕЦ/"),
    ("ar", "(النهاية) ق ل / د م"),
    ("fa", "// پایان //"),
]
STOPS = {"hi": "।", "ur": "۔", "zh": "。", "ja": "。", "th": ""}


def split(source: str) -> tuple[list[str], list[Rule | None]]:
    blocks, rules = split_glued(source, read_text(source))
    for block in blocks:
        assert " ".join(source[block.start : block.end].split()) == block.text
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    return [block.text for block in blocks], [rules.get(p) for p in range(len(blocks))]


@pytest.mark.parametrize(("language", "call", "rule"), GLUED)
def test_what_is_glued_to_the_end_of_a_paragraph_is_cut_off(
    language: str, call: str, rule: Rule
) -> None:
    prose = PROSE[language]
    assert split(f"{prose} {call}") == ([prose, call], [None, rule])
    assert split(f" {prose}  {call} ") == ([prose, call], [None, rule])


@pytest.mark.parametrize(("language", "mark"), SIGNED)
def test_the_mark_of_an_end_is_cut_off_from_the_last_sentence(language: str, mark: str) -> None:
    prose = PROSE[language]
    assert split(f"{prose} {mark}") == ([prose, mark], [None, Rule.SIGNATURE])


@pytest.mark.parametrize("end", ["(the storm of May)", "90 km/h", "n/a", "B C D"])
def test_what_else_stands_behind_a_sentence_is_of_the_paragraph(end: str) -> None:
    text = f"{PROSE['en']} {end}"
    assert split(text) == ([text], [None])


@pytest.mark.parametrize(
    ("language", "brackets"),
    [
        ("en", "(Watch our video below.)"),
        ("tr", "(Videoyu aşağıda görebilirsiniz)"),
        ("hi", "(नीचे वीडियो देखें।)"),
        ("zh", "（视频见下方）"),
    ],
)
def test_brackets_that_point_to_a_player_are_cut_off(language: str, brackets: str) -> None:
    prose = PROSE[language]
    assert split(f"{prose} {brackets}") == ([prose, brackets], [None, Rule.RELATED_LINKS])


@pytest.mark.parametrize(
    ("prose", "call"),
    [
        ("Նավը մեկնեց առավոտյան և մինչև երեկո չվերադարձավ նավահանգիստ։", "Կիսվել"),
        ("ጀልባዋ ጠዋት ከወደቡ ተነስታ እስከ ማታ ድረስ ወደ ወደቡ አልተመለሰችም።", "ያጋሩ"),
        ("လှေသည် မနက်ပိုင်းတွင် ထွက်ခွာသွားပြီး ညနေအထိ ဆိပ်ကမ်းသို့ ပြန်မလာခဲ့ပါ။", "မျှဝေပါ"),
    ],
)
def test_whatever_ends_a_sentence_parts_a_paragraph_from_what_is_glued_to_it(
    prose: str, call: str
) -> None:
    assert split(f"{prose} {call}") == ([prose, call], [None, Rule.SHARE])


@pytest.mark.parametrize(
    ("language", "label", "headline"),
    [
        ("en", "Related story", "Ferry runs again from May"),
        ("de", "Verwandtes Thema", "Fähre fährt ab Mai wieder"),
        ("ru", "Материал по теме", "Паром снова пойдёт с мая"),
        ("tr", "İlgili yazı", "Feribot mayıstan itibaren yeniden sefere çıkıyor"),
        ("ar", "خبر متعلق", "العبارة تعود إلى العمل في مايو"),
        ("fa", "خبر مرتبط", "کشتی از ماه مه دوباره راه می‌افتد"),
        ("he", "ידיעה קשורה", "המעבורת חוזרת לפעול במאי"),
    ],
)
def test_a_label_may_announce_one_thing_alone(language: str, label: str, headline: str) -> None:
    glued = f"{PROSE[language]} {label}: {headline}"
    assert split(glued) == ([PROSE[language], f"{label}: {headline}"], [None, Rule.RELATED_LINKS])


@pytest.mark.parametrize(("language", "call", "rule"), GLUED)
def test_what_is_glued_in_front_of_a_paragraph_is_cut_off(
    language: str, call: str, rule: Rule
) -> None:
    prose, call = PROSE[language], call + STOPS.get(language, ".")
    if language != "th":  # in which nothing tells where the headline ends
        assert split(f"{call} {prose}") == ([call, prose], [rule, None])


@pytest.mark.parametrize(
    ("call", "rule"),
    [
        ("(Photo: Reuters)", Rule.CAPTION),
        ("[Read also: Mayor resigns over bridge]", Rule.RELATED_LINKS),
        ("Share Facebook Twitter WhatsApp", Rule.SHARE),
        ("Sign up for our newsletter.", Rule.CONSENT),
    ],
)
def test_brackets_buttons_and_calls_are_told_at_either_end(call: str, rule: Rule) -> None:
    prose = PROSE["en"]
    assert split(f"{prose} {call}") == ([prose, call], [None, rule])
    assert split(f"{call} {prose}") == ([call, prose], [rule, None])


def test_a_call_without_a_colon_is_one_before_a_headline() -> None:
    prose, call = PROSE["en"], "Read also Mayor resigns over bridge"
    assert split(f"{prose} {call}") == ([prose, call], [None, Rule.RELATED_LINKS])


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Read also the fine print before you sign."),
        ("en", "Read also the fine print before you sign"),
        ("en", "Read also: the fine print, and the note below it."),
        ("en", "Read more about it in the second book of the series."),
        ("en", "Share the bread with those who have none."),
        ("en", "Photo evidence given to Reuters shows that the pier was cracked."),
        ("en", "Follow us, he said, and do not look back."),
        ("en", "Comments were made."),
        ("en", "Subscribers of the newsletter were told on Friday."),
        ("en", "He asked: “Read also: the small letters.”"),
        ("en", "To read this book is a joy."),
        ("en", "The label read all rights reserved in letters of gold."),
        ("en", "Their bonnets were: one blue, one white, one red."),
        ("de", "Lesen Sie auch das Kleingedruckte, bevor Sie unterschreiben."),
        ("fr", "Lire aussi les notes est utile à tous."),
        ("ru", "Читайте также и примечания, которые автор поместил в конце."),
        ("ar", "اقرأ أيضا ما كتبه المؤلف في الفصل الثاني من الكتاب."),
        ("fa", "بخوانید و ببینید."),
        ("hi", "यह भी पढ़ने की बात है कि मीनार पुरानी है।"),
        ("zh", "阅读更多的书使人聪明。"),
        ("ja", "関連記事を読む人は少ない。"),
        ("en", "Want to know more about the pier?"),
        ("en", "Get the newsletter of the harbour, said the old man on the stairs."),
    ],
)
def test_prose_that_only_has_such_words_stays(language: str, sentence: str) -> None:
    for source in (f"{PROSE[language]} {sentence}", f"{sentence} {PROSE[language]}"):
        assert split(source) == ([source], [None])


def test_what_is_cut_off_is_dropped_with_its_place_and_the_paragraph_stays() -> None:
    glued, plain = f"{PROSE['en']} Read also: Mayor resigns over bridge", PROSE["en"][::1]
    source = "\n\n".join([
        plain.replace("Monday", "Friday"), glued, "The stairs", plain.replace("old", "new"),
    ])  # fmt: skip
    rows = clean_page(RawPage(source.encode(), "m", format="text"), CleanConfig())
    assert [row.text for row in rows.paragraphs] == [
        plain.replace("Monday", "Friday"), plain, "The stairs", plain.replace("old", "new"),
    ]  # fmt: skip
    (dropped,) = rows.dropped
    assert (dropped.rule, source[dropped.start : dropped.end]) == (
        "related_links",
        "Read also: Mayor resigns over bridge",
    )


PIECES = [
    *(PROSE[language] for language in ("en", "ar", "zh")),
    *("Read also: Mayor resigns", "(Photo: AP)", "相关阅读：市长", "Share Facebook Twitter"),
    *(" ", "  ", "\n", "a\u00adb", ".", "。", ":", "["),
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_nothing_is_lost_where_lines_are_cut(source: str) -> None:
    blocks, rules = split_glued(source, read_text(source))
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    assert set(rules) <= set(range(len(blocks)))
    covered = "".join(source[block.start : block.end] for block in blocks)
    assert "".join(covered.split()) == "".join(source.split())


def test_a_claim_of_rights_in_two_sentences_stays_one_line() -> None:
    claim = "© 2021 L'Écho du Quai-de-Lorme. Tous droits réservés."
    blocks, rules = split_glued(claim, read_text(claim))
    assert [block.text for block in blocks] == [claim]
    assert rules == {}
