"""Stray captions in a foreign script go; what belongs to the page stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, Page, RawPage
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.captions import foreign_lines, remove_foreign_captions

ARABIC = "عادت القوارب الصغيرة إلى المرفأ القديم بعد انتهاء العاصفة التي استمرت ثلاثة أيام."
ENGLISH = "The small boats came back to the old harbour after three days of storm."
CHINESE = "风暴持续了三天以后，小船终于回到了古老的港口，渔民们在码头上迎接他们的家人。"
JAPANESE = "三日間続いた嵐のあと、小さな船は古い港に戻ってきました。"
KOREAN = "사흘 동안 이어진 폭풍이 끝난 뒤 작은 배들이 오래된 항구로 돌아왔다."


def test_a_short_line_in_another_script_is_a_caption() -> None:
    assert foreign_lines([ARABIC, "(港口)小船归来", ARABIC]) == [1]
    assert foreign_lines([ENGLISH, "Лодки в гавани", ENGLISH]) == [1]


def test_numbers_and_marks_are_no_letters_of_any_script() -> None:
    assert foreign_lines([ARABIC, "2018-03-09 | 12", "***", ARABIC]) == []


def test_foreign_names_inside_a_line_stay() -> None:
    line = "قالت الشركة Harbour and Sons إن قوارب Blue Wave عادت سالمة إلى المرفأ."
    assert foreign_lines([ARABIC, line, ARABIC]) == []


def test_a_page_in_two_languages_keeps_both() -> None:
    assert foreign_lines([ARABIC, ENGLISH, ARABIC, ENGLISH]) == []


def test_a_run_of_more_than_three_lines_is_part_of_the_page() -> None:
    page = [ARABIC] * 30
    assert foreign_lines([*page, *["港口小船"] * 3]) == [30, 31, 32]
    assert foreign_lines([*page, *["港口小船"] * 4]) == []


def test_chinese_stays_in_a_chinese_page() -> None:
    assert foreign_lines([CHINESE, "港口", CHINESE]) == []
    assert foreign_lines([CHINESE, "微观经济学（microeconomics）", CHINESE]) == []


def test_han_and_kana_are_one_writing_system_and_so_are_hangul_and_han() -> None:
    assert foreign_lines([JAPANESE, "港湾局", "カモメ", JAPANESE]) == []
    assert foreign_lines([KOREAN, "大韓民國", KOREAN]) == []


def test_a_caption_in_kana_is_foreign_to_a_chinese_page() -> None:
    assert foreign_lines([CHINESE, CHINESE, CHINESE, "カモメのなくころに"]) == [3]


def test_only_kept_blocks_are_judged_and_dropped() -> None:
    texts = [ARABIC, "港口", ARABIC]
    page = Page(
        RawPage(b"", "test"),
        blocks=tuple(Block(text, 0, len(text)) for text in texts),
        verdicts=(None,) * 3,
    )
    verdicts = remove_foreign_captions(page, CleanConfig()).verdicts
    assert [verdict and verdict.rule for verdict in verdicts] == [None, Rule.FOREIGN_CAPTION, None]


def test_a_page_without_letters_has_no_captions() -> None:
    assert foreign_lines(["1", "—"]) == []
    assert foreign_lines([]) == []


def judged(*blocks: Block) -> list[Rule | None]:
    page = Page(RawPage(b"", "test"), blocks=blocks, verdicts=(None,) * len(blocks))
    verdicts = remove_foreign_captions(page, CleanConfig()).verdicts
    return [verdict and verdict.rule for verdict in verdicts]


def block(text: str, role: Role = Role.PARAGRAPH, link_chars: int = 0) -> Block:
    return Block(text, 0, len(text), role, element=Element("div"), link_chars=link_chars)


@pytest.mark.parametrize("page", [ARABIC, CHINESE, JAPANESE, KOREAN])
@pytest.mark.parametrize(
    "role",
    [Role.CODE, Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE_ROW, Role.FOOTNOTE],
)
def test_parts_of_a_text_are_no_captions_in_whatever_script(page: str, role: Role) -> None:
    assert judged(block(page), block("moor(boat, rope)", role), block(page)) == [None] * 3


@pytest.mark.parametrize("role", [Role.HEADING, Role.LIST_ITEM])
def test_a_line_of_a_text_page_is_no_part_by_how_it_looks(role: Role) -> None:
    caption = Block(CHINESE[:9], 0, 9, role)
    assert judged(block(ARABIC), caption, block(ARABIC)) == [None, Rule.FOREIGN_CAPTION, None]


def test_a_linked_item_and_a_heading_without_text_below_may_be_foreign() -> None:
    link = block("Harbour", Role.LIST_ITEM, link_chars=7)
    heading = block("Harbour", Role.HEADING)
    goes = Rule.FOREIGN_CAPTION
    assert judged(block(ARABIC), link, block(ARABIC), heading) == [None, goes, None, goes]
