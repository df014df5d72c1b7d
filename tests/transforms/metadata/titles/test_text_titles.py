"""Which of the lines above a text page's body is its title."""

from __future__ import annotations

import pytest

import naqi
from naqi.schemas.rules import Rule
from naqi.transforms.blocks.text import read_text
from naqi.transforms.boilerplate.text.lines import measure
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.metadata.titles.text_titles import find_title
from naqi.transforms.text.profile import Profiler

ENGLISH = [
    "The old ferry came back to the harbour of Leeds on Friday after ten years in the dock.",
    "Its captain, who is ninety, said that he had never lost hope that it would sail again.",
    "Hundreds of people stood on the pier to see the ferry and to hear its bell once more.",
]
ARABIC = [
    "عادت العبارة القديمة إلى ميناء اللاذقية يوم الجمعة بعد عشر سنوات في الحوض الجاف.",
    "وقال قبطانها الذي بلغ التسعين إنه لم يفقد الأمل يوما في أن تبحر العبارة من جديد.",
    "ووقف مئات من سكان المدينة على الرصيف لرؤية العبارة وسماع جرسها مرة أخرى.",
]
RUSSIAN = [
    "Старый паром вернулся в гавань в пятницу после десятилетнего ремонта в сухом доке.",
    "Девяностолетний капитан сказал, что никогда не терял надежды снова выйти в море.",
    "Сотни горожан собрались на набережной, чтобы увидеть паром и услышать его колокол.",
]
THAI = [
    "เรือข้ามฟากลำเก่ากลับมาที่ท่าเรือของเมืองเมื่อวันศุกร์หลังจากซ่อมแซมอยู่ในอู่นานถึงสิบปีเต็ม",
    "กัปตันวัยเก้าสิบปีบอกว่าเขาไม่เคยหมดหวังเลยว่าเรือข้ามฟากลำเก่าจะได้ออกแล่นอีกครั้งหนึ่ง",
    "ผู้คนหลายร้อยคนยืนรออยู่บนท่าเรือเพื่อจะดูเรือข้ามฟากและฟังเสียงระฆังของมันอีกครั้งหนึ่ง",
]


def title(*lines: str) -> str | None:
    return naqi.clean("\n".join(lines), format="text").title


@pytest.mark.parametrize(
    ("headline", "standfirst", "body"),
    [
        (
            "Ninety-year-old brings his ferry home to the pier",
            "The old ferry came back to the harbour after ten years in the dock of Leeds",
            ENGLISH,
        ),
        (
            "العبارة القديمة تعود إلى أهل اللاذقية بعد غياب",
            "قبطانها التسعيني لم يفقد الأمل ومئات من السكان وقفوا على الرصيف لسماع جرسها",
            ARABIC,
        ),
        (
            "Паром вернулся домой к своему капитану",
            "Сотни горожан собрались на набережной, чтобы услышать колокол после ремонта в доке",
            RUSSIAN,
        ),
    ],
)
def test_the_headline_wins_over_the_standfirst_below_it(
    headline: str, standfirst: str, body: list[str]
) -> None:
    assert title("Home", headline, standfirst, "4 May 2012 10:30", *body) == headline


def test_what_says_two_sentences_is_a_standfirst() -> None:
    headline = "What a captain of ninety was waiting for all his life"
    below = "The old ferry is back in the harbour of Leeds. Hundreds of people heard its bell"
    assert title(headline, below, "4 May 2012 10:30", *ENGLISH) == headline


def test_a_caption_below_the_byline_is_not_the_title() -> None:
    headline = "Ninety-year-old captain has the last word"
    page = ["Home", headline, "By Jo Miller, 4 May 2012", "Share"]
    assert title(*page, "The old ferry in the harbour of Leeds", *ENGLISH) == headline


def test_a_headline_of_another_text_right_above_is_not_the_title() -> None:
    headline = "Old ferry came back to the harbour of Leeds"
    others = ["Two people hurt in the north", "Rain until Friday in the south of the country"]
    assert title(*others, headline, "4 May 2012 10:30", *ENGLISH) == headline


def test_what_a_headline_is_about_may_stand_above_it() -> None:
    headline = "Sailor waits for a decade and hears a bell"
    assert title("Old harbour ferry", headline, "4 May 2012 10:30", *ENGLISH) == headline


def test_long_words_are_compared_as_words() -> None:
    other = "Сотни пассажиров ждали поезда в пятницу"
    headline = "Девяностолетний капитан услышал колокол"
    assert title("Главная", other, "Погода", headline, *RUSSIAN) == headline


@pytest.mark.parametrize(
    "line",
    [
        "Sami Nour Haddad",
        "Dreams of tomorrow",
        "Leeds - Sami Haddad",
        "Sami Haddad (Leeds)",
        "Our own correspondent",
    ],
)
def test_a_page_without_a_title_has_none(line: str) -> None:
    assert title("Home", "Contact us", line, "Share", *ENGLISH) is None


@pytest.mark.parametrize("line", ["سامي نور حداد", "اللاذقية - سامي حداد", "رئيس مجلس التحرير"])
def test_a_name_above_the_text_is_no_title(line: str) -> None:
    assert title("الرئيسية", "اتصل بنا", line, "شارك", *ARABIC) is None


def test_a_few_words_at_the_top_of_a_page_are_its_title_though_the_text_has_none_of_them() -> None:
    assert title("Waiting for nothing", *ENGLISH) == "Waiting for nothing"


def test_a_match_is_no_name_and_place() -> None:
    body = [*ENGLISH, "Wales had beaten Norway before, and nobody on the pier would forget it."]
    assert title("Wales - Norway (women)", *body) == "Wales - Norway (women)"


def test_an_author_below_a_title_of_none_of_the_text_s_words_is_not_the_title() -> None:
    assert title("المرفأ ، نصوص", "حين يعود الغائبون", "سامي نور حداد", *ARABIC) == (
        "حين يعود الغائبون"
    )


def test_a_title_that_was_taken_for_a_link_is_told_by_its_words() -> None:
    headline = "Old ferry back in harbour of Leeds after ten years in dock"
    text = "\n".join(["Golden prize goes abroad with actress", headline, *ENGLISH])
    blocks = read_text(text)
    lines = measure(blocks, Profiler(FURNITURE.marks).characters(text))
    for position in range(2):
        lines[position] = lines[position]._replace(rule=Rule.RELATED_LINKS)
    assert find_title(blocks, lines, range(2, 5), [0, 1]) == 1
    assert find_title(blocks, lines, range(2, 5), [0]) is None


def test_a_label_that_opens_bylines_may_open_a_headline() -> None:
    headline = "تقرير: العبارة القديمة تعود إلى ميناء اللاذقية بعد عشر سنوات"
    assert title("الرئيسية", headline, "4 مايو 2012 10:30", *ARABIC) == headline
    assert title("الرئيسية", "تقرير: سامي حداد", "4 مايو 2012 10:30", *ARABIC) is None


def test_buttons_may_stand_between_a_headline_without_marks_and_its_text() -> None:
    headline = "เรือข้ามฟากลำเก่ากลับมาที่ท่าเรือของเมืองแล้วหลังจากซ่อมนานสิบปี"
    buttons = ["แชร์", "เฟซบุ๊ก", "ทวิตเตอร์", "ไลน์", "คัดลอกลิงก์", "พิมพ์", "A+ A-"]
    assert title("หน้าแรก", headline, *buttons, *buttons, *THAI) == headline
