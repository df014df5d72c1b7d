"""What the page says twice is kept once, where it is certain that it is a copy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Page, RawPage, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.repetition import remove_repetition
from naqi.transforms.core import clean_page
from tests.transforms.boilerplate.caption_pages import ARTICLES
from tests.transforms.boilerplate.test_captions import as_html, as_text

LONG = "The gardener waters the young trees before sunrise, because the wind dries them by noon."
OTHER = "In the afternoon she sits under the oldest of them and mends the nets for the birds."


def page_of(*texts: str, title: str | None = None, role: Role = Role.PARAGRAPH) -> Page:
    return Page(
        RawPage(b"", "test"),
        title=title,
        blocks=tuple(Block(text, 0, len(text), role) for text in texts),
        verdicts=(None,) * len(texts),
    )


def dropped(page: Page) -> list[int]:
    return [
        i
        for i, verdict in enumerate(remove_repetition(page, CleanConfig()).verdicts)
        if verdict is not None
    ]


def test_the_second_copy_of_a_long_sentence_goes_and_the_first_stays() -> None:
    assert dropped(page_of(LONG, OTHER, LONG)) == [2]


def test_a_copy_may_differ_in_letter_case_tatweel_and_diacritics() -> None:
    first = "يسقي البستاني الأشجار الصغيرة قبل شروق الشمس لأن الريح تجففها عند الظهر."
    second = "يســـقي البستانيّ الأشجار الصغيرة قبل شروق الشمس لأنّ الريح تجففها عند الظهر."
    assert dropped(page_of(first, second)) == [1]
    assert dropped(page_of(LONG, LONG.upper())) == [1]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "คนสวนรดน้ำต้นไม้เล็กก่อนพระอาทิตย์ขึ้นเพราะลมพัดแห้งตอนเที่ยง",
            "ตอนบ่ายเธอนั่งใต้ต้นไม้ที่แก่ที่สุดและซ่อมตาข่ายสำหรับนก",
            "พอค่ำลงเด็กในหมู่บ้านมาช่วยเก็บใบไม้แห้งกองไว้ข้างรั้ว",
        ),
        (
            "ຄົນສວນຫົດນ້ຳຕົ້ນໄມ້ນ້ອຍກ່ອນຕາເວັນຂຶ້ນເພາະລົມພັດແຫ້ງຕອນທ່ຽງ",
            "ຕອນບ່າຍລາວນັ່ງຢູ່ກ້ອງຕົ້ນໄມ້ທີ່ເກົ່າທີ່ສຸດແລະສ້ອມຕາໜ່າງ",
            "ຕອນຄ່ຳເດັກນ້ອຍໃນບ້ານມາຊ່ວຍເກັບໃບໄມ້ແຫ້ງກອງໄວ້ຂ້າງຮົ້ວ",
        ),
    ],
)
def test_a_second_copy_goes_in_scripts_that_mark_no_end_of_a_sentence(
    paragraphs: tuple[str, ...],
) -> None:
    quoted = [f'"{text}"' for text in paragraphs]
    assert dropped(page_of(*paragraphs, *quoted)) == [3, 4, 5]
    labels = [text[:12] for text in paragraphs]
    assert dropped(page_of(*labels, paragraphs[0], *labels)) == []


def test_other_numbers_are_another_text() -> None:
    report = "On day {} of the count the wardens saw twelve herons and a single stork by the pond."
    assert dropped(page_of(report.format(1), report.format(2))) == []


def test_the_titles_copy_goes_however_short() -> None:
    assert dropped(page_of("Young trees", LONG, title="Young Trees")) == [0]


def test_the_first_sentence_of_a_text_is_no_copy_of_the_title_that_says_the_same() -> None:
    assert dropped(page_of(LONG, title=LONG.rstrip("."))) == []
    assert dropped(page_of(LONG, title=LONG)) == [0]


def test_short_lines_that_come_back_by_themselves_stay() -> None:
    assert dropped(page_of("Yes.", LONG, "Yes.", OTHER, "Yes.")) == []


def test_table_rows_and_items_that_repeat_stay() -> None:
    rows = ["Monday | 5 | 7", "Tuesday | 5 | 7", "Wednesday | closed"]
    assert dropped(page_of(*rows, *rows, role=Role.TABLE_ROW)) == []


def test_short_lines_among_the_copies_of_a_body_go_with_it() -> None:
    body = [LONG, "At noon", OTHER]
    assert dropped(page_of(*body, *body)) == [3, 4, 5]


def test_a_copy_of_what_was_dropped_is_no_copy_of_anything_kept() -> None:
    page = page_of(LONG, LONG).drop({0: Verdict(Rule.FOOTER)})
    assert [v and v.rule for v in remove_repetition(page, CleanConfig()).verdicts] == [
        Rule.FOOTER,
        None,
    ]


ENGLISH, ARABIC, CHINESE, HINDI = (
    list(ARTICLES[code].paragraphs) for code in ("en", "ar", "zh", "hi")
)
BODIES = pytest.mark.parametrize("body", [ENGLISH, ARABIC, CHINESE, HINDI])


def kept(*texts: str, title: str | None = None) -> list[str]:
    page = page_of(*texts, title=title)
    return [text for i, text in enumerate(texts) if i not in dropped(page)]


@BODIES
def test_a_second_copy_with_a_byline_and_a_caption_between_goes(body: list[str]) -> None:
    other = [body[0], "Mara Lind", *body[1:3], "A boat, yesterday", body[3]]
    assert kept(*body, *other) == [*body, "Mara Lind", "A boat, yesterday"]


@BODIES
def test_a_second_copy_with_other_marks_and_white_space_goes(body: list[str]) -> None:
    other = [f"“{text[:10]}” {text[10:]} –" for text in body]
    assert kept(*body, *other) == body


@BODIES
def test_of_two_copies_the_one_with_a_paragraph_more_stays_whole(body: list[str]) -> None:
    short = [body[0], body[2], body[3]]
    assert kept(*body, *short) == body
    assert kept(*short, *body) == body


@BODIES
def test_what_only_the_shorter_copy_has_stays_where_it_is(body: list[str]) -> None:
    assert kept(body[0], "Not so.", *body[2:], *body) == ["Not so.", *body]
    assert kept(*body, body[0], "Not so.", *body[2:]) == [*body, "Not so."]


def test_headings_that_one_copy_has_stay_there() -> None:
    headed = ["The canals", *ENGLISH[:2], "The trees", *ENGLISH[2:]]
    assert kept(*headed, *ENGLISH) == headed
    assert kept(*headed, *headed) == headed


@BODIES
def test_a_paragraph_that_one_copy_cuts_is_kept_in_full(body: list[str]) -> None:
    cut = [body[0][: len(body[0]) * 3 // 4], *body[1:]]
    assert kept(*body, *cut) == body
    assert kept(*cut, *body) == body


@BODIES
def test_three_copies_leave_one(body: list[str]) -> None:
    assert kept(*body, *body, *body[:3]) == body


@BODIES
def test_of_copies_with_other_breaks_the_one_with_more_of_them_stays(body: list[str]) -> None:
    assert kept(*body, " ".join(body)) == body
    assert kept(" ".join(body), *body) == body
    assert kept(*body, " ".join(body[:2]), " ".join(body[2:])) == body


@BODIES
@pytest.mark.parametrize("ellipsis", ["…", "...", " […]"])
def test_a_teaser_that_an_ellipsis_cuts_goes(body: list[str], ellipsis: str) -> None:
    teaser = body[0][: max(32, len(body[0]) // 2)] + ellipsis
    assert kept(teaser, *body) == body
    assert kept(*body, teaser) == body


def test_a_beginning_that_nothing_cuts_stays() -> None:
    assert kept("The farmers of the valley began this week", *ENGLISH)[0].endswith("week")


def test_a_refrain_stays() -> None:
    refrain = "O river, carry me home"
    verses = [
        "The night is long",
        refrain,
        "The day is short",
        refrain,
        "The year is gone",
        refrain,
    ]
    assert kept(*verses) == verses


def test_a_quotation_that_is_quoted_again_stays() -> None:
    quoted = "“The water will reach the fields farthest away before the end of the month.”"
    assert kept(quoted, LONG, quoted, OTHER) == [quoted, LONG, quoted, OTHER]


def test_a_sentence_inside_of_a_longer_one_stays() -> None:
    inner = "the wind dries them by noon and the birds are gone before the evening comes"
    assert kept(f"She says that {inner}.", OTHER, inner) == [
        f"She says that {inner}.",
        OTHER,
        inner,
    ]


def test_the_same_answer_to_several_questions_stays() -> None:
    answer = "Open the page of your account, choose the second tab and follow what it says there."
    questions = ["How do I change my name?", "How do I change my address?", "How do I leave?"]
    faq = [line for question in questions for line in (question, answer)]
    assert kept(*faq) == faq


def test_a_dialogue_that_repeats_stays() -> None:
    talk = ["Are you there?", "I am.", "Will you come?", "Not yet.", "Are you there?", "I am."]
    assert kept(*talk, LONG) == [*talk, LONG]


def test_marks_inside_of_numbers_tell_them_apart() -> None:
    report = (
        "The harvest of the valley grew by {} per cent in the year after the canals were opened."
    )
    assert dropped(page_of(report.format("1.5"), report.format("15"))) == []


def test_vowel_signs_are_letters() -> None:
    pair = ["घाटी के किसान नहर का पानी दूर के खेतों तक ले जाते हैं और फ़सल बहुत अच्छी होती है।"]
    other = [pair[0].replace("का", "की")]
    assert kept(*pair, *other) == [*pair, *other]


def test_copies_go_from_html_and_from_text_alike() -> None:
    title = ARTICLES["en"].title
    lines = [title, *ENGLISH, *ENGLISH]
    for raw in (as_text(lines), as_html(lines, title)):
        rows = clean_page(raw, CleanConfig())
        assert [paragraph.text for paragraph in rows.paragraphs] == ENGLISH


def letters(*texts: str) -> str:
    return "".join(char for text in texts for char in text.casefold() if char.isalnum())


PIECES = [
    *(LONG, OTHER, f"{LONG} {OTHER}", f"{OTHER} {LONG}", LONG[:40] + "…", LONG[:50]),
    *("“No”", "No", "Yes.", "", *ENGLISH[:2], " ".join(ENGLISH[:2]), ENGLISH[0][:60] + " ..."),
]


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from([None, "No", LONG]))
def test_no_letters_are_lost_and_a_second_pass_changes_nothing(
    texts: list[str], title: str | None
) -> None:
    once = remove_repetition(page_of(*texts, title=title), CleanConfig())
    rest = [block.text for block in once.kept()]
    assert all(letters(text) in letters(title or "", *rest) for text in texts)
    assert dropped(page_of(*rest, title=title)) == []


def test_an_item_of_a_list_is_no_copy_of_the_title() -> None:
    page = page_of("Bread", "Honey", "Salt", title="Bread", role=Role.LIST_ITEM)
    assert dropped(page) == []
    assert dropped(page_of("Bread", title="Bread", role=Role.LIST_ITEM)) == [0]
