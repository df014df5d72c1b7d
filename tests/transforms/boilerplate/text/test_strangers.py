"""Headlines of other articles that are sentences are no part of a body, and its own lines are."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

CONFIG = CleanConfig()
TITLE = "Pilot leaves ferry in the harbour"
BODY = [
    "The pilot brought the ferry into the harbour at night, and the harbour master was asleep.",
    "Passengers of the ferry waited on deck until morning because no boat came to fetch them.",
    "The pilot, who had been at the wheel for two days, left the ferry without a word to anyone.",
    "In the morning the harbour master found the ferry, its passengers and a letter of the pilot.",
    "The letter says that the pilot will not enter this harbour again before its lights burn.",
    "Passengers signed the letter, and the harbour master promised new lights within the week.",
]
RELATED = [
    "Chess players gather for their yearly tournament.",
    "Who planted ten thousand tulips beside the motorway?",
    "Dentist wins accordion prize for third time.",
    "Beekeepers warn: cold spring hurts young colonies.",
]


def kept(*lines: str) -> list[str]:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join(lines))
    page = judge_blocks(read_blocks(page, CONFIG), CONFIG)
    return [block.text for block in page.kept()]


def test_sentences_of_other_articles_below_the_body_go() -> None:
    assert kept(TITLE, *BODY, *RELATED) == BODY


def test_those_above_the_title_go_and_the_title_is_found() -> None:
    page = Page(RawPage(b"", "test", format="text"), text="\n".join([*RELATED, TITLE, *BODY]))
    page = judge_blocks(read_blocks(page, CONFIG), CONFIG)
    assert page.title == TITLE
    assert [block.text for block in page.kept()] == BODY


def test_what_else_stands_on_their_side_goes_too() -> None:
    assert kept(TITLE, *BODY, *RELATED, "Harbour", "Weather", "Tides") == BODY


def test_a_body_whose_last_lines_come_back_to_its_words_stays_whole() -> None:
    assert kept(*BODY) == BODY
    quotes = ["“The lights will burn,” said the master.", "“They must,” the pilot replied."]
    assert kept(*BODY, *quotes) == [*BODY, *quotes]


def test_one_sentence_about_something_else_is_no_run() -> None:
    assert kept(*BODY, RELATED[0]) == [*BODY, RELATED[0]]


def test_a_list_of_teasers_has_no_body_to_be_told_from() -> None:
    teasers = [
        "The town council voted against the fountain on Monday after a long debate about water.",
        "Violinists of the conservatory play in the old brewery every Sunday until the end of May.",
        "A farmer near the border grows melons under glass that he found in an abandoned factory.",
        "Nurses start a strike over night shifts, and hospitals cancel operations in three cities.",
        "Archaeologists dig up a wooden bridge below the car park that nobody wants to see.",
        "The cinema on the square shows silent films again, with a piano player from the academy.",
    ]
    assert kept(*teasers, *RELATED) == [*teasers, *RELATED]


def test_below_what_ends_a_text_fewer_words_tell_them() -> None:
    body = [*BODY[:4], "However, the letter says that nobody will enter the harbour again."]
    below = ["Source: Harbour Gazette", "Harbour of the north gets a crane.", RELATED[2]]
    assert kept(TITLE, *body, *below)[:5] == body
    assert RELATED[2] not in kept(TITLE, *body, *below)


def test_a_title_right_above_the_body_is_none_of_those_above_it() -> None:
    text = "\n".join([*RELATED, "Lights out again", "12 May 2021", *BODY])
    page = Page(RawPage(b"", "test", format="text"), text=text)
    assert judge_blocks(read_blocks(page, CONFIG), CONFIG).title == "Lights out again"


def test_a_short_page_tells_nothing_of_what_stands_around_it() -> None:
    assert kept(BODY[0], *RELATED[:2]) == [BODY[0], *RELATED[:2]]


def test_points_that_the_body_announces_need_share_no_word_with_it() -> None:
    points = ["Warmer blankets for guests", "Earlier breakfast on weekdays", "Fewer parking fees"]
    page = [*BODY, "The council decided as follows:", *points, "", "© 2024 River News"]
    assert kept(*page) == [*BODY, "The council decided as follows:", *points]


def test_headlines_between_paragraphs_go_and_headings_stay() -> None:
    headlines = [
        "Chess players gather for their yearly tournament abroad",
        "Dentist wins third accordion prize among seventy competitors",
    ]
    assert kept(*BODY[:3], *headlines, *BODY[3:]) == BODY
    headings = ["A letter and what it says", "Lights for the harbour of the town"]
    assert kept(*BODY[:3], *headings, *BODY[3:]) == [*BODY[:3], *headings, *BODY[3:]]


def test_one_headline_between_paragraphs_may_be_a_heading() -> None:
    heading = "Chess players gather for their yearly tournament abroad"
    assert kept(*BODY[:3], heading, *BODY[3:]) == [*BODY[:3], heading, *BODY[3:]]


def test_verse_between_paragraphs_stays() -> None:
    verse = [
        "Tulips climb beside the narrow motorway tonight,",
        "Beekeepers whistle under colder chestnut branches",
        "Accordions forget whatever dentists taught them,",
        "Grandmothers gather chessmen from the meadow",
    ]
    assert kept(*BODY[:3], "", *verse, "", *BODY[3:]) == [*BODY[:3], *verse, *BODY[3:]]


SHORT_BODY = [
    "The bakers of the old town have rebuilt the communal oven behind the church, which had been "
    "cold for sixty years, and baked two hundred loaves in it on Saturday.",
    "A mason from the next valley laid the dome by hand, as his grandfather had done, and would "
    "take nothing but bread for it.",
    "Every family may use it once a week from now on, in an order that children draw by lot.",
]
SHORT_RELATED = [
    "Parliament postpones vote on pensions.",
    "Heavy rain closes northern motorway.",
    "Swimmer wins third medal in Lisbon.",
]


def test_short_sentences_below_long_paragraphs_need_say_less_against_a_short_body() -> None:
    assert kept(TITLE, *SHORT_BODY, *SHORT_RELATED) == SHORT_BODY


def test_two_of_them_and_short_lines_below_short_ones_are_not_told() -> None:
    two = [*SHORT_BODY, *SHORT_RELATED[:2]]
    assert kept(TITLE, *two) == two
    short = ["Bakers meet at the oven behind the church.", "Loaves cost nothing on Saturday there."]
    assert kept(TITLE, *short, *SHORT_RELATED) == [*short, *SHORT_RELATED]
