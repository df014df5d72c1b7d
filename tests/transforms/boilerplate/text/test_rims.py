"""What stands right above and below a text on a page with nothing else, and what of it stays."""

from __future__ import annotations

import pytest

from naqi.schemas.rules import Rule
from tests.transforms.boilerplate.text.test_author_notes import BODY, TITLE
from tests.transforms.boilerplate.text.test_cases import clean

ARABIC_TITLE = "بلدية الميناء تعيد فتح المنارة القديمة أمام الزوار"
ARABIC = [
    "أعادت بلدية الميناء صباح أمس فتح المنارة القديمة أمام الزوار بعد ترميم دام ثلاث سنوات.",
    "وقال رئيس البلدية إن المنارة ستستقبل الزوار كل يوم من الصباح حتى غروب الشمس.",
]


def cleaned(*lines: str) -> tuple[list[str], dict[str, Rule]]:
    """What is kept below the title, and the rule of each line that goes."""
    page = clean("\n".join(lines))
    found = zip(page.blocks, page.verdicts, strict=True)
    gone = {block.text: verdict.rule for block, verdict in found if verdict is not None}
    return [block.text for block in page.kept()], gone


@pytest.mark.parametrize(
    "end",
    [
        "(END)",
        "-30-",
        "(Ende)",
        "______",
        "Reuters",
        "KYIV (AFP)",
        "Political correspondent",
        "* Historian of the old harbour",
        "k.m. - Reef Times",
    ],
)
def test_what_signs_a_text_goes_from_below_it(end: str) -> None:
    assert cleaned(TITLE, *BODY, end) == (BODY, {end: Rule.SIGNATURE})


@pytest.mark.parametrize(
    "end",
    ["انتهى", "// انتهى //", "كاتب وباحث تونسي", "محرر الشؤون البحرية", "عنب بلدي"],
)
def test_it_does_in_arabic(end: str) -> None:
    assert cleaned(ARABIC_TITLE, *ARABIC, end) == (ARABIC, {end: Rule.SIGNATURE})


@pytest.mark.parametrize(
    "end",
    [
        "And then the tide came back",
        "Nobody answered",
        "The end of the old pier",
        "The End",
        "— Fin —",
        "* FIN *",
        "- yes -",
        "U.S. - Mexico",
        "Writer at work",
        "Editor wanted",
        "Historian of Rome",
        "* Author's translation",
        "Good News",
        "The Voice",
        "Radio",
        "French Press",
        "Reef Times",
        "CALCULUS (AP)",
        "Banks / Agencies",
        "gate, bridge, weir",
        "Section: The Roman army",
        "Category: Best Actor",
    ],
)
def test_a_last_line_that_signs_nothing_stays(end: str) -> None:
    assert cleaned(TITLE, *BODY, end) == ([*BODY, end], {})


@pytest.mark.parametrize(
    "end",
    [
        "هكذا عاد الضوء إلى المنارة",
        "مكاتب البلدية مغلقة",
        "خبز، ملح، ماء",
        "المنارة، القوارب، المصباح",
        "صوت من الماضي",
        "قناة السويس",
        "موقع المعركة",
        "شبكة صيد",
        "بنا",
        "كاتب مجهول",
        "باحث عن الحقيقة",
        "محررة من القيود",
        "الألمانية - الفرنسية",
        "ق.م - قبل الميلاد",
        "- نعم -",
        "القسم: الأول",
    ],
)
def test_it_does_in_arabic_as_well(end: str) -> None:
    assert cleaned(ARABIC_TITLE, *ARABIC, end) == ([*ARABIC, end], {})


@pytest.mark.parametrize("end", ["(Fin)", "End", "(Ende)", "____"])
def test_below_what_somebody_says_a_story_ends(end: str) -> None:
    story = [*BODY, "“It is done,” said the keeper, and he closed the heavy gate."]
    assert cleaned(TITLE, *story, end) == ([*story, end], {})


def test_a_name_that_papers_have_signs_if_the_page_has_it_elsewhere() -> None:
    kept, gone = cleaned(TITLE, *BODY, "Reef Times", "© 2019 Reef Times")
    assert kept == BODY
    assert gone["Reef Times"] is Rule.SIGNATURE


def test_a_name_of_a_signature_again_is_one_too() -> None:
    ends = ["k.m. - Reef Times", "Reef Times"]
    assert cleaned(TITLE, *BODY, *ends) == (BODY, dict.fromkeys(ends, Rule.SIGNATURE))


@pytest.mark.parametrize(
    "rows",
    [
        ["Foreign correspondent", "Sports editor", "Health reporter"],
        ["Journalist und Autor", "Autor und Redakteur"],
    ],
)
def test_in_a_row_of_professions_none_signs(rows: list[str]) -> None:
    assert cleaned(TITLE, *BODY, *rows) == ([*BODY, *rows], {})


def test_nor_does_one_in_arabic() -> None:
    rows = ["كاتب وباحث تونسي", "صحفي مصري", "محرر الشؤون البحرية"]
    assert cleaned(ARABIC_TITLE, *ARABIC, *rows) == ([*ARABIC, *rows], {})


def test_in_a_list_of_professions_each_is_a_heading() -> None:
    lines = [
        "Foreign correspondent",
        "He lives in another land and reports what he sees.",
        "Sports editor",
    ]
    assert cleaned(TITLE, *BODY, *lines) == ([*BODY, *lines], {})


def test_above_a_signature_the_text_ends_without_a_mark_too() -> None:
    last = "The gate will be painted again in the spring"
    assert cleaned(TITLE, *BODY, last, "(END)") == ([*BODY, last], {"(END)": Rule.SIGNATURE})


@pytest.mark.parametrize("line", ["KYIV (AFP)", "Lisboa - Lusa", "Reuters - Cork", "1 min"])
def test_from_where_a_text_comes_goes_from_above_it(line: str) -> None:
    assert cleaned(TITLE, line, *BODY) == (BODY, {line: Rule.BYLINE})


def test_it_does_in_arabic_too_and_before_a_second_copy() -> None:
    line = "صفاقس - عنب بلدي"
    assert cleaned(ARABIC_TITLE, line, *ARABIC) == (ARABIC, {line: Rule.BYLINE})
    kept, gone = cleaned(ARABIC_TITLE, line, *ARABIC, line, *ARABIC)
    assert kept == ARABIC
    assert gone[line] is Rule.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        "Chapter One - Arrival",
        "Cork - Dublin",
        "Rovers - Wanderers",
        "Lamb (Grilled)",
        "CALCULUS (AP)",
        "Banks / Agencies",
        "Amazon - Amazon.com",
        "20 minutes",
        "Summary",
        "In brief",
        "#harbour #fog",
        "Category: Best Actor",
    ],
)
def test_a_heading_above_the_text_stays(line: str) -> None:
    assert cleaned(TITLE, line, *BODY) == ([line, *BODY], {})


@pytest.mark.parametrize(
    "line",
    ["الفصل الأول - الوصول", "مصر - تونس", "السمك (مشوي)", "20 دقيقة", "ملخص"],
)
def test_it_stays_in_arabic_as_well(line: str) -> None:
    assert cleaned(ARABIC_TITLE, line, *ARABIC) == ([line, *ARABIC], {})


@pytest.mark.parametrize("line", ["Chapter One - Arrival", "For Ada and the crew", "Tides"])
def test_other_lines_above_a_text_stay(line: str) -> None:
    lines = [line, BODY[0], "The gate", BODY[1], "The bridge", *BODY[2:]]
    assert cleaned(TITLE, *lines) == (lines, {})


def test_keywords_go_of_which_two_are_sections_of_a_site() -> None:
    row = "أخبار، رياضة، المنارة"
    assert cleaned(ARABIC_TITLE, *ARABIC, row) == (ARABIC, {row: Rule.NAVIGATION})


@pytest.mark.parametrize("row", ["خبز، ملح، ماء", "المنارة، خبز، ملح", "المنارة، البلدية"])
def test_other_words_in_a_row_stay(row: str) -> None:
    assert cleaned(ARABIC_TITLE, *ARABIC, row) == ([*ARABIC, row], {})


@pytest.mark.parametrize("line", ["#المنارة #المرفأ", "التصنيف: سياسة", "القسم: رياضة"])
def test_what_a_text_is_filed_under_goes_from_below_it(line: str) -> None:
    assert cleaned(ARABIC_TITLE, *ARABIC, line) == (ARABIC, {line: Rule.NAVIGATION})


def test_in_a_text_about_hashtags_they_stay() -> None:
    told = (
        "Most of them wrote #harbour when the old gate was closed, and nobody wrote anything else."
    )
    lines = [*BODY, told, "#harbour #fog"]
    assert cleaned(TITLE, *lines) == (lines, {})
    listed = [*BODY, "These are the words that the town wrote most often in the year of the gate:"]
    assert cleaned(TITLE, *listed, "#harbour #fog") == ([*listed, "#harbour #fog"], {})


def test_articles_before_and_after_go_by_their_arrows() -> None:
    pair = ["← The mill by the weir turns again", "The ferry has a new captain now →"]
    assert cleaned(TITLE, *BODY, *pair) == (BODY, dict.fromkeys(pair, Rule.PAGINATION))


def test_a_quotation_on_two_lines_has_no_arrows() -> None:
    lines = [*BODY, "« The sea is wide and old", "and the gate is small and new »"]
    assert cleaned(TITLE, *lines) == (lines, {})


def test_one_arrow_is_of_the_text() -> None:
    lines = [*BODY, "→ open the gate before the bridge"]
    assert cleaned(TITLE, *lines) == (lines, {})


def test_comments_go_with_who_wrote_them_and_when() -> None:
    said = "I have crossed that bridge every day of my life and never saw a keeper."
    comments = ["2 comments", "Joan", "3 May 2019", said, "Ada Lind", "4 May 2019", "He is right."]
    kept, gone = cleaned(TITLE, *BODY, *comments)
    assert kept == BODY
    assert gone["Joan"] is gone[said] is gone["Ada Lind"] is Rule.COMMENTS


def test_a_notice_of_the_site_goes_from_the_last_lines() -> None:
    notice = "The Reef Gazette is not responsible for the content of external sites."
    assert cleaned(TITLE, *BODY, notice) == (BODY, {notice: Rule.FOOTER})
    offer = "Every morning, receive the news of the harbour by mail."
    assert cleaned(TITLE, *BODY, offer) == (BODY, {offer: Rule.CONSENT})
