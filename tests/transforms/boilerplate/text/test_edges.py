"""Short lines of the text at the edges of its body stay with it."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.core import clean_page
from tests.transforms.boilerplate.text.test_body import measured, sentences

PAGES = {
    "en": "Home|Harbour votes on its tower|By Jane Doe, 12 May 2021|Read also|Market opens soon",
    "ru": "Главная|Город голосует о маяке|12 марта 2021|Читайте также|Открылся новый рынок",
    "ar": "الرئيسية|البلدة تصوت على منارتها|12 مارس 2021|اقرأ أيضا|افتتاح السوق الجديد",
    "zh": "首页|港口城市就旧灯塔投票|2021年3月12日|相关阅读|新市场在市中心开张",
}
BODIES = {
    "en": [
        "The council of the harbour town met on Monday to talk about the old lighthouse, which has "
        "stood empty since the storm of last winter.",
        "Engineers have looked at the stairs and found them sound, but the lamp was made in a "
        "workshop that closed forty years ago.",
    ],
    "ru": [
        "Совет портового города собрался в понедельник, чтобы обсудить старый маяк, который "
        "пустует после шторма прошлой зимой.",
        "Инженеры осмотрели лестницу и нашли её прочной, но лампу сделали в мастерской, которая "
        "закрылась сорок лет назад.",
    ],
    "ar": [
        "اجتمع مجلس البلدة الساحلية الصغيرة يوم الاثنين لبحث مصير المنارة القديمة التي ظلت "
        "خالية منذ عاصفة الشتاء الماضي.",
        "وفحص المهندسون السلالم ووجدوها سليمة، لكن المصباح صنع في ورشة أغلقت قبل أربعين عاما "
        "ولا أحد يعرف كيف يصلحه.",
    ],
    "zh": [
        "小港口城市的议会星期一开会，讨论自去年冬天风暴以来一直空着的旧灯塔，会议持续了三个小时。",
        "工程师检查了楼梯，认为楼梯很坚固，但是灯是由四十年前关闭的一家作坊制造的，没有人知道怎么修理。",
    ],
}
EDGES = {
    "short sentences": {
        "en": ["Nobody laughed.", "It rained."],
        "ru": ["Никто не смеялся.", "Шёл дождь."],
        "ar": ["لم يضحك أحد.", "ونزل المطر."],
        "zh": ["没有人笑。", "下雨了。"],
    },
    "dialogue": {
        "en": ["— Who is there?", "— The keeper.", "— Come in!"],
        "ru": ["— Кто там?", "— Смотритель.", "— Входите!"],
        "ar": ["— من هناك؟", "— الحارس.", "— ادخل!"],
        "zh": ["“谁在那里？”", "“守塔人。”", "“进来吧！”"],
    },
    "quotations": {
        "en": ["“Not again!”"],
        "ru": ["«Больше никогда!»"],
        "ar": ["«لن يتكرر هذا!»"],
        "zh": ["“不要再有了！”"],
    },
}


def kept(language: str, body: list[str]) -> list[str]:
    home, title, byline, also, headline = PAGES[language].split("|")
    lines = [home, title, byline, *body, also, headline]
    page = RawPage("\n\n".join(lines).encode(), "m", format="text")
    return [row.text for row in clean_page(page, CleanConfig()).paragraphs]


@pytest.mark.parametrize("kind", EDGES)
@pytest.mark.parametrize("language", PAGES)
def test_short_lines_that_end_as_text_does_stay_at_the_edges(language: str, kind: str) -> None:
    lines, body = EDGES[kind][language], BODIES[language]
    assert kept(language, [*lines, *body]) == [*lines, *body]
    assert kept(language, [*body, *lines]) == [*body, *lines]


@pytest.mark.parametrize("line", ["EASTWICK, March 12 —", "Eastwick, on Monday,"])
def test_a_dateline_on_a_line_of_its_own_stays_above_its_sentence(line: str) -> None:
    assert kept("en", [line, *BODIES["en"]]) == [line, *BODIES["en"]]


@pytest.mark.parametrize("line", ["Sign in", "Will the ferry sink?", "Larger text"])
def test_labels_and_questions_are_no_text_by_their_place(line: str) -> None:
    assert kept("en", [*BODIES["en"], line]) == BODIES["en"]
    assert kept("en", [line, *BODIES["en"]]) == BODIES["en"]


@pytest.mark.parametrize("quote", ["„Nicht noch einmal!“", "« Plus jamais ! »"])
def test_quotation_marks_of_any_language_close_a_sentence(quote: str) -> None:
    assert kept("en", [*BODIES["en"], quote]) == [*BODIES["en"], quote]


def end_of_body(*lines: str) -> int:
    """How many of the lines, from the first, are body."""
    body = settle_body(measured(*lines))
    assert body.start == 0
    return body.stop


def test_a_sentence_of_three_words_ends_the_body() -> None:
    assert end_of_body(*sentences(3), "Nobody was hurt.", "Weather", "Tides") == 4


@pytest.mark.parametrize("line", ["Who was it?", "Look here!", "River news", "Share"])
def test_a_short_line_that_is_no_plain_sentence_does_not(line: str) -> None:
    assert end_of_body(*sentences(3), line, "Weather", "Tides") == 3


HEADS = {
    "a menu": ["Home | Weather | Tides | Harbour | Ferries | About us"],
    "a byline": ["The tower is to stay", "By Jane Doe, 12 May 2021"],
    "buttons": ["The tower is to stay", "Share", "Print", "Facebook"],
}


@pytest.mark.parametrize("head", HEADS)
def test_a_little_text_above_the_head_of_a_page_is_none_of_its_body(head: str) -> None:
    above, *body = sentences(7)
    text = [above, *HEADS[head], *body]
    assert settle_body(measured(*text)) == range(len(text) - 6, len(text))


@pytest.mark.parametrize("head", HEADS)
def test_much_text_above_such_lines_is(head: str) -> None:
    above, body = sentences(9)[:3], sentences(9)[3:]
    text = [*above, *HEADS[head], *body]
    assert settle_body(measured(*text)) == range(len(text))


def test_a_word_that_menus_have_parts_no_body() -> None:
    first, *rest = sentences(7)
    text = [first, "Weather", *rest]
    assert settle_body(measured(*text)) == range(len(text))


def test_a_paragraph_above_a_byline_begins_the_body_as_posts_of_a_thread_do() -> None:
    posts = sentences(12)
    text = [" ".join(posts[:5]), "By Jane Doe, 12 May 2021", *posts[5:]]
    assert settle_body(measured(*text)) == range(len(text))


def test_a_text_goes_on_below_a_few_lines_that_part_it() -> None:
    apart = ["Read also", "Parliament postpones the vote", "Tides of today"]
    for on in ("But the tower is to stay where it is.", "However, they are told to do as follows:"):
        assert end_of_body(*sentences(3), *apart, on, "Weather", "Tides") == 7


@pytest.mark.parametrize("end", ["Comments", "By Ada Lind, 12 May 2021", "© 2019 Reef Gazette"])
def test_below_what_ends_a_text_others_go_on(end: str) -> None:
    below = [end, "Tides of the day", "Weather", "Harbour", "But I do not think that it is so."]
    assert end_of_body(*sentences(3), *below, "News") == 3


def test_results_between_a_text_and_its_last_sentence_do_not_part_them() -> None:
    results = [
        "The results of the day",
        "Rovers 2-1 Wanderers",
        "United 0-0 Albion",
        "City 3-1 Town",
    ]
    last = "But the two of them meet again at the old ground on Sunday."
    assert end_of_body(*sentences(3), *results, last) == 8
