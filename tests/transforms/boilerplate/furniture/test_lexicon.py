"""Phrases: what lines they make furniture of, and what is wrong with one is said at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.forms import FORMS, Where
from naqi.transforms.boilerplate.furniture.lexicon import (
    LEXICON,
    PHRASE_RULES,
    Lexicon,
    Phrase,
    PhraseRule,
    lexicon_of,
)
from naqi.transforms.boilerplate.furniture.match import FURNITURE, Furniture
from naqi.transforms.boilerplate.furniture.phrases import load_languages
from tests.transforms.boilerplate.furniture.lines import OF_PHRASES

LANGUAGES = load_languages()


def rules_of(lexicon: Lexicon, *lines: str) -> list[Rule | None]:
    """Of each line, by the lexicon with its gates."""
    rows = map(Furniture(FORMS, lexicon).match, lines)
    return [row and row.rule for row in rows]


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
    folder = Path(__file__).parents[4] / "transforms/boilerplate/furniture/phrases"
    codes = {path.stem for path in folder.glob("[!_]*.py")}
    assert {language.code for language in LANGUAGES} == codes
    assert {"ar", "en", "zh"} <= codes


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_phrases_of_a_language_are_parted_by_single_bars(language: object) -> None:
    phrases = [*language.phrases.values()]  # type: ignore[attr-defined]
    assert all(phrase.strip() for text in phrases for phrase in text.split("|"))


# ---- what a newcomer or a user gets wrong


def test_a_phrase_of_a_rule_that_has_no_row_is_an_error_that_names_both() -> None:
    with pytest.raises(ValueError, match=r"'Down here' cannot be a phrase of 'sidebar', which is"):
        Lexicon([Phrase("Down here", Rule.SIDEBAR)])


@pytest.mark.parametrize("text", ["", "12", "»", "…"])
def test_a_phrase_without_letters_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="a phrase has no letters"):
        Lexicon([Phrase(text, Rule.SHARE)])


def test_a_phrase_longer_than_any_line_of_furniture_is_an_error() -> None:
    with pytest.raises(ValueError, match="a phrase has more than 200 characters"):
        Lexicon([Phrase("boats and " * 21, Rule.SHARE)])


def test_a_heading_of_sections_that_is_no_phrase_is_an_error() -> None:
    with pytest.raises(ValueError, match="named as headings of sections: further boats"):
        Lexicon([Phrase("Further reading", Rule.RELATED_LINKS)], ["Further boats"])


# ---- phrases of one's own


def test_phrases_of_a_user_go_before_ours_and_ours_stay() -> None:
    own = lexicon_of([Phrase("Share", Rule.CONSENT), Phrase("Reef club", Rule.FOOTER)])
    assert rules_of(own, "share", "Reef Club", "Share: on the pier", "Print", "Reef clubs") == [
        Rule.CONSENT,
        Rule.FOOTER,
        None,
        Rule.SHARE,
        None,
    ]
    assert rules_of(LEXICON, "share", "Reef Club") == [Rule.SHARE, None]


def test_a_phrase_counts_where_its_rule_does_unless_it_says_where() -> None:
    for where, expected in ((None, Where.EDGES), (Where.ANYWHERE, Where.ANYWHERE)):
        row = lexicon_of([Phrase("Reef club", Rule.FOOTER, where)]).match("Reef club")
        assert row is not None
        assert (row.rule, row.where) == (Rule.FOOTER, expected)


def test_a_phrase_that_ends_with_an_ellipsis_opens_lines() -> None:
    own = lexicon_of([Phrase("Presented by …", Rule.ADVERTISEMENT), Phrase("Reef…", Rule.FOOTER)])
    assert rules_of(
        own,
        "Presented by Acme Bank",
        "— presented BY Acme Bank and by all the boats of the coast, which is to say by everyone",
        "Presented by",
        "Presented bypass",
        "It was presented by the miller",
        "REEF club",
    ) == [Rule.ADVERTISEMENT] * 3 + [None, None, Rule.FOOTER]


def test_an_opening_needs_no_space_behind_it_where_words_have_none() -> None:
    own = lexicon_of([Phrase("赞助…", Rule.ADVERTISEMENT), Phrase("図…", Rule.CAPTION)])
    assert rules_of(own, "赞助商礁石银行", "図一港の船", "一図") == [
        Rule.ADVERTISEMENT,
        Rule.CAPTION,
        None,
    ]


def test_of_two_openings_the_longer_counts() -> None:
    own = lexicon_of([Phrase("Paid …", Rule.FOOTER), Phrase("Paid for by …", Rule.ADVERTISEMENT)])
    assert rules_of(own, "Paid for by Acme", "Paid in full") == [Rule.ADVERTISEMENT, Rule.FOOTER]


def test_a_phrase_may_be_as_long_as_a_line_of_furniture() -> None:
    notice = "We and the boats of our partners remember where you have been on this coast, so that "
    notice += "the oranges that we show to you are those that you like"
    assert rules_of(lexicon_of([Phrase(notice, Rule.CONSENT)]), f"{notice}.") == [Rule.CONSENT]
