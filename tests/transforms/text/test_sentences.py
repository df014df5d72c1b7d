"""Where sentences end."""

from __future__ import annotations

import re

import pytest

from naqi.transforms.text.sentences import (
    CLAUSE_ENDS,
    CLOSERS,
    COLONS,
    SENTENCE_ENDS,
    SPACED_ENDS,
    UNSPACED_ENDS,
    ends_sentence,
    ends_statement,
    last_character,
    one_of,
)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left.",
        "Did it leave?",
        "渡船离开了。",
        "هل غادرت العبارة؟",
        "کشتی روانہ ہوئی۔",
        "नाव चली गई।",
        "Նավը մեկնեց։",
        "လှေထွက်သွားသည်။",
        "ទូកចេញដំណើរ។",
        "ጀልባዋ ሄደች።",
        "གྲུ་ཁ་བྲལ་སོང་།",
        'He said: "It left."',
        "（渡船离开了。）",
        "„Die Fähre ist weg.“",
        "„Loď odplula.“",
        "»Færgen er væk!«",
        "„היא הפליגה.“",
        "‚Weg ist sie?‘",
        "*It left!*",
        "It left…",
    ],
)
def test_a_sentence_ends_in_any_script_behind_quotes_brackets_and_emphasis(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["The ferry", "Ferries:", "one, two,", "", "”", "Pier 4"])
def test_other_text_does_not(text: str) -> None:
    assert not ends_sentence(text)


def test_where_markup_says_what_is_emphasised_an_asterisk_ends_no_sentence() -> None:
    assert ends_sentence("It left.*")
    assert not ends_sentence("It left.*", CLOSERS)


def test_only_a_full_stop_ends_a_statement() -> None:
    assert ends_statement("It left.")
    assert ends_statement("渡船离开了。")
    assert not ends_statement("It left!")


def test_the_last_character_of_closers_alone_is_one_of_them() -> None:
    assert last_character("”)") == ")"
    assert last_character("") == ""


def test_no_mark_ends_both_a_sentence_and_a_clause() -> None:
    assert not SENTENCE_ENDS & CLAUSE_ENDS
    assert SPACED_ENDS | UNSPACED_ENDS < SENTENCE_ENDS


def test_a_class_is_any_of_its_marks_and_nothing_else() -> None:
    anything = "".join(map(chr, range(32, 0x2030)))
    marks = SENTENCE_ENDS | COLONS | frozenset("]^-\\")
    assert set(re.findall(one_of(marks), anything)) == marks & set(anything)


@pytest.mark.parametrize(
    "text",
    [
        "ང་གྲུ་ནང་བསྡད་ཡོད།",
        "ཁྱེད་རང་ནམ་ཕེབས་ཀྱི་ཡིན།",
        "ཆུ་བོ་འདི་རིང་པོ་འདུག",
        "ད་རིས་ཆརཔ་རྐྱབ་ནུག",
        "གྲུ་གཟིངས་རྙིང་པའི་སྒྲ་དེ་གྲོང་གསེབ་ཀྱི་མི་རྣམས་ཀྱིས་ཉིན་ལྟར་གོ་བ།",
    ],
)
def test_tibetan_sentences_have_a_verb_or_many_syllables(text: str) -> None:
    assert ends_sentence(text)
    assert ends_statement(text)


@pytest.mark.parametrize("text", ["གསར་འགྱུར།", "གྲུ་གཟིངས་རྙིང་པའི་ལོ་རྒྱུས།", "དཔེ་ཆ། །", "རིག་གནས་དང་སྒྱུ་རྩལ།"])
def test_a_few_other_syllables_of_tibetan_are_a_headline_with_a_shad(text: str) -> None:
    assert not ends_sentence(text)
    assert not ends_statement(text)
