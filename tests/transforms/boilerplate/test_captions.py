"""Stray captions in a foreign script go; what belongs to the page stays."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Element, Page, RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.captions import foreign_lines, remove_foreign_captions
from naqi.transforms.core import clean_page, clean_pages
from tests.transforms.boilerplate.caption_pages import (
    ARTICLES,
    CAPTIONS,
    PLACES,
    SCRIPTS,
    WHOLE,
    with_caption,
)

ARABIC = "عادت القوارب الصغيرة إلى المرفأ القديم بعد انتهاء العاصفة التي استمرت ثلاثة أيام."
ENGLISH = "The small boats came back to the old harbour after three days of storm."
CHINESE = "风暴持续了三天以后，小船终于回到了古老的港口，渔民们在码头上迎接他们的家人。"
JAPANESE = "三日間続いた嵐のあと、小さな船は古い港に戻ってきました。"
KOREAN = "사흘 동안 이어진 폭풍이 끝난 뒤 작은 배들이 오래된 항구로 돌아왔다."


def test_a_short_line_in_another_script_is_a_caption() -> None:
    assert foreign_lines([ARABIC, "(港口)小船归来", ARABIC]) == [1]
    assert foreign_lines([ENGLISH, "Лодки в гавани", ENGLISH]) == [1]


@pytest.mark.parametrize("code", ["(XHDW)", "（XHDW）", "[PIC] ", "(XHTP)(1)"])
def test_the_code_of_an_agency_does_not_make_a_name_of_a_caption(code: str) -> None:
    assert foreign_lines([ARABIC, f"{code}小船归来", ARABIC]) == [1]
    assert foreign_lines([ARABIC, f"{code}{ARABIC}", ARABIC]) == []


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


def as_text(lines: Sequence[str]) -> RawPage:
    return RawPage("\n".join(lines).encode(), "test", format="text")


def as_html(lines: Sequence[str], title: str) -> RawPage:
    body = "".join(f"<{tag}>{escape(line)}</{tag}>" for line, tag in tagged(lines, title))
    head = f"<!doctype html><title>{escape(title)}</title>"
    return RawPage(f"{head}<body><article>{body}</article>".encode(), "test")


def tagged(lines: Sequence[str], title: str) -> list[tuple[str, str]]:
    return [(line, "h1" if line == title else "p") for line in lines]


def kept(page: PageRows) -> set[str | None]:
    return {page.page and page.page.title, *(paragraph.text for paragraph in page.paragraphs)}


def check_captions_go(
    pairs: Sequence[tuple[str, str]], format: str, place: str, paragraphs: int
) -> None:
    """Of the pages with these captions, by language and caption, all but the captions stays."""
    pages, wanted = [], []
    for language, name in pairs:
        article = ARTICLES[language]
        for caption in (CAPTIONS[name], CAPTIONS[name][:1]):
            lines = with_caption(article, caption, place, paragraphs)
            pages.append(as_text(lines) if format == "text" else as_html(lines, article.title))
            wanted.append({article.title, *article.paragraphs[:paragraphs]})
    for found, want in zip(clean_pages(pages, CleanConfig()), wanted, strict=True):
        assert kept(found) == want


OTHER_SCRIPTS = [
    (language, caption)
    for language in ARTICLES
    for caption in CAPTIONS
    if SCRIPTS[language] != SCRIPTS[caption[:2]]
]


@pytest.mark.parametrize("paragraphs", [2, 4])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("format", ["text", "html"])
def test_a_caption_in_another_script_goes_and_no_more(
    format: str, place: str, paragraphs: int
) -> None:
    check_captions_go(OTHER_SCRIPTS, format, place, paragraphs)


@pytest.mark.parametrize("format", ["text", "html"])
@pytest.mark.parametrize("kind", WHOLE)
def test_what_belongs_to_a_page_stays_in_whatever_script(kind: str, format: str) -> None:
    lines = WHOLE[kind]
    raw = as_text(lines) if format == "text" else as_html(lines, lines[0])
    assert kept(clean_page(raw, CleanConfig())) - {None} == set(lines)


@pytest.mark.parametrize("format", ["text", "html"])
def test_who_keeps_foreign_captions_has_them_as_captions(format: str) -> None:
    article, caption = ARTICLES["ar"], CAPTIONS["zh"]
    lines = with_caption(article, caption, "in the body", 4)
    raw = as_text(lines) if format == "text" else as_html(lines, article.title)
    rows = clean_page(raw, CleanConfig(keep=frozenset({"foreign_caption"})))
    assert [p.text for p in rows.paragraphs if p.role == Role.CAPTION] == list(caption)


def test_a_credit_in_the_pages_own_script_goes_with_its_caption() -> None:
    arabic = ARTICLES["ar"]
    lines = [arabic.title, CAPTIONS["zh"].text, "تصوير: سمير البحري", *arabic.paragraphs]
    found = clean_page(as_text(lines), CleanConfig())
    assert kept(found) == {arabic.title, *arabic.paragraphs}


def test_captions_and_credits_of_two_agencies_go_together() -> None:
    thai = ARTICLES["th"]
    captions = [*CAPTIONS["zh"], *CAPTIONS["en"]]
    lines = [thai.title, thai.paragraphs[0], *captions, *thai.paragraphs[1:]]
    assert kept(clean_page(as_text(lines), CleanConfig())) == {thai.title, *thai.paragraphs}


def test_a_menu_in_another_script_does_not_make_the_body_foreign() -> None:
    menu = ["الرئيسية", "أخبار الوادي", "السوق", "الصور", "الأرشيف", "اتصل بنا"] * 6
    english = ARTICLES["en"]
    lines = [*menu[:18], english.title, *english.paragraphs[:2], *menu[18:]]
    assert kept(clean_page(as_text(lines), CleanConfig())) >= set(english.paragraphs[:2])


@pytest.mark.parametrize("page_format", ["html", "text"])
def test_a_poem_in_another_script_is_no_caption(page_format: str) -> None:
    poem = [
        "Сети сохнут на стене,",
        "месяц смотрит на причал,",
        "и рыбак на глубине",
        "песню моря услыхал.",
    ]
    if page_format == "html":
        source = (
            f"<p>{ENGLISH * 3}</p><p>{'<br>'.join(poem)}</p><p>{ENGLISH * 2} Or so they say.</p>"
        )
    else:
        source = "\n\n".join([ENGLISH * 3, "\n".join(poem), f"{ENGLISH * 2} Or so they say."])
    rows = clean_page(RawPage(source.encode(), "a", format=page_format), CleanConfig())
    assert [row.text for row in rows.paragraphs if row.script == "Cyrl"] == poem
