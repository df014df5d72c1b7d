"""Phrases: what lines they make furniture of, and what is wrong with one is said at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.rules import Rule
from naqi.transforms.furniture.forms import FORMS, Where
from naqi.transforms.furniture.lexicon import (
    LEAD,
    LEXICON,
    PHRASE_RULES,
    Lexicon,
    PhraseRule,
)
from naqi.transforms.furniture.match import FURNITURE, Furniture
from naqi.transforms.furniture.phrases import load_languages
from tests.transforms.furniture.lines import OF_PHRASES

LANGUAGES = load_languages()


def test_each_row_has_lines_that_it_holds_of_and_lines_that_only_look_so() -> None:
    assert set(OF_PHRASES) == {row.rule for row in PHRASE_RULES}
    assert all(lines.held and lines.content for lines in OF_PHRASES.values())


@pytest.mark.parametrize("row", PHRASE_RULES, ids=lambda row: str(row.rule))
def test_a_phrase_is_furniture_by_its_row(row: PhraseRule) -> None:
    for line in OF_PHRASES[row.rule].held:
        assert FURNITURE.match(line) is row, line


@pytest.mark.parametrize("row", PHRASE_RULES, ids=lambda row: str(row.rule))
def test_a_line_that_only_holds_or_begins_with_a_phrase_is_content(row: PhraseRule) -> None:
    for line in OF_PHRASES[row.rule].content:
        assert FURNITURE.match(line) is None, line


def test_every_phrase_is_found_as_a_line() -> None:
    assert all(FURNITURE.match(key) is not None for key in LEXICON.keys)


def test_a_language_is_a_module_and_every_module_a_language() -> None:
    folder = Path(__file__).parents[3] / "transforms/furniture/phrases"
    codes = {path.stem for path in folder.glob("[!_]*.py")}
    assert {language.code for language in LANGUAGES} == codes
    assert {"ar", "en", "zh"} <= codes


def test_of_a_phrase_that_stands_for_two_rules_the_first_row_counts() -> None:
    phrases = [("Reef", Rule.CONSENT), ("Reef", Rule.SHARE), ("Reef", Rule.FOOTER)]
    assert Lexicon(phrases).match("Reef") is Lexicon(phrases[::-1]).match("Reef")
    assert Lexicon(phrases).match("Reef") == next(r for r in PHRASE_RULES if r.rule is Rule.SHARE)


def test_a_phrase_of_two_rules_leads_in_by_the_one_that_may() -> None:
    lexicon = Lexicon([("Reef", Rule.NAVIGATION), ("Reef", Rule.CAPTION)])
    assert [row and row.rule for row in map(lexicon.match, ("Reef", "Reef: Ada Ferry"))] == [
        Rule.NAVIGATION,
        Rule.CAPTION,
    ]


# ---- what is wrong with a phrase is said at once


def test_a_phrase_of_a_rule_that_has_no_row_is_an_error_that_names_both() -> None:
    with pytest.raises(ValueError, match=r"'Down here' cannot be a phrase of 'sidebar'"):
        Lexicon([("Down here", Rule.SIDEBAR)])


@pytest.mark.parametrize("text", ["", "12", "»"])
def test_a_phrase_without_letters_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="a phrase of no letters"):
        Lexicon([(text, Rule.SHARE)])


def test_a_phrase_that_no_line_can_be_is_an_error() -> None:
    with pytest.raises(ValueError, match="a phrase of more than 80 characters"):
        Lexicon([("boats and " * 9, Rule.SHARE)])


@pytest.mark.parametrize("others", [(["Further boats"], []), ([], ["Further boats"])])
def test_what_is_named_for_more_and_is_no_phrase_is_an_error(
    others: tuple[list[str], list[str]],
) -> None:
    with pytest.raises(ValueError, match="named as more than that: further boats"):
        Lexicon([("Further reading", Rule.RELATED_LINKS)], *others)


def test_a_phrase_that_no_text_has_inside_of_it_is_furniture_anywhere() -> None:
    lexicon = Lexicon([("To the pier", Rule.FOOTER), ("Reef", Rule.FOOTER)], [], ["To the pier"])
    wheres = [row and row.where for row in map(lexicon.match, ("TO THE PIER", "Reef"))]
    assert wheres == [Where.ANYWHERE, Where.EDGES]


@pytest.mark.parametrize(
    "line",
    [
        "Back to top", "Zurück nach oben", "عودة للأعلى", "بازگشت به بالا", "Вернуться наверх",
        "返回顶部", "ページトップへ", "맨 위로", "Voltar ao topo", "กลับขึ้นด้านบน", "वापस ऊपर जाएं",
    ],
)  # fmt: skip
def test_the_way_to_the_top_of_a_page_is_furniture_inside_of_a_body_too(line: str) -> None:
    row = FURNITURE.match(line)
    assert row is not None
    assert row.where is Where.ANYWHERE


def test_phrases_that_are_given_are_all_that_there_are() -> None:
    furniture = Furniture(FORMS, Lexicon([("Reef club", Rule.FOOTER)]))
    found = [furniture.match(line) for line in ("REEF CLUB", "Reef club: on the pier", "Share")]
    assert [row and row.rule for row in found] == [Rule.FOOTER, Rule.FOOTER, None]


@pytest.mark.parametrize(
    "line",
    [
        "Image source, Ada Stone Pictures",
        "Image caption, Boats wait for the tide",
        "صدر الصورة، أرشيف الميناء",
        "Автор фото, архив порта",
        "图像来源，港口档案",
    ],
)
def test_a_comma_parts_a_label_of_pictures_from_what_it_labels(line: str) -> None:
    row = LEXICON.match(line)
    assert row is not None
    assert row.rule is Rule.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "Photo, film and sound",
        "Fotoğraf, limanın arşivinden",
        "Read more, they said",
        "صورة، وصوت",
        "图像来源，是新闻摄影中的一个问题。",
        "写真、それは時間を止める魔法です。",
        "Pie de foto, titular y entradilla son partes de la noticia.",
    ],
)
def test_a_word_or_another_phrase_and_a_comma_are_somebody_s(line: str) -> None:
    assert LEXICON.match(line) is None


@pytest.mark.parametrize(
    "line", ["اقرأ أيضا.. العبارة تعود إلى الميناء", "Read also.. The ferry is back"]
)
def test_two_dots_part_a_phrase_from_what_it_leads_in(line: str) -> None:
    row = LEXICON.match(line)
    assert row is not None
    assert row.rule is Rule.RELATED_LINKS


@given(st.text(".a: »\n。", max_size=12), st.integers(0, 12))
def test_what_leads_in_is_a_sign_or_two_dots_by_themselves(text: str, end: int) -> None:
    plain = re.compile(r"[:»]|(?<!\.)\.\.(?=\s)")
    found = [found and found.span() for found in (p.search(text, 0, end) for p in (LEAD, plain))]
    assert found[0] == found[1]


@pytest.mark.parametrize("line", ["Image caption قوارب تنتظر المد", "صدر الصورة Harbour Archive"])
def test_another_script_parts_a_label_of_pictures_from_what_it_labels(line: str) -> None:
    row = LEXICON.match(line)
    assert row is not None
    assert row.rule is Rule.CAPTION


@pytest.mark.parametrize("line", ["Image caption boats wait for the tide", "صدر الصورة في الميناء"])
def test_in_one_script_a_label_without_a_mark_is_somebody_s_words(line: str) -> None:
    assert LEXICON.match(line) is None


def test_words_behind_a_colon_are_counted_where_none_are_spaced() -> None:
    for short, answer in (("回复：林晓风", "回复：渡船每天上午十点从北岸出发，周日停航"),
                          ("ตอบ: ขอบคุณ", "ตอบ: เรือออกทุกชั่วโมงจากท่าเหนือและหยุดวันอาทิตย์")):  # fmt: skip
        assert LEXICON.match(short) is not None
        assert LEXICON.match(answer) is None


def test_votes_on_both_sides_of_a_question_make_no_clause_of_it() -> None:
    match = FURNITURE.lexicon.match("(31) Rate this article (2)")
    assert match is not None
    assert match.rule is Rule.COMMENTS
    assert FURNITURE.lexicon.match("(31) Rate this article") is None
