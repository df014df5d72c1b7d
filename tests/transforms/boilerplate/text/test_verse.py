"""Verse in text pages: its lines are no headings, and no stanza is cut."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms.core import clean_page

MENU = "Home\nBoats\nNets\nContact\n\nShare\n\n"
FIRST = [
    "My nets are dry, my boat is tarred,",
    "the moon is in the lane,",
    "the fog has gone to sleep on deck",
    "and will not wake again.",
]
SECOND = ["I told the guard, I told the wren,", "I told the harbour wall", "that I go out again."]


def clean(text: str) -> PageRows:
    return clean_page(RawPage(text.encode(), "nets.txt", format="text"), CleanConfig())


def poem(*stanzas: list[str]) -> str:
    return "\n\n".join("\n".join(stanza) for stanza in stanzas)


def test_lines_of_verse_are_no_headings() -> None:
    rows = clean("The dry nets\n\n" + poem(FIRST, SECOND) + "\n").paragraphs
    assert [(row.stanza, row.role, row.text) for row in rows] == [
        *[(0, "paragraph", line) for line in FIRST],
        *[(1, "paragraph", line) for line in SECOND],
    ]


def test_a_stanza_above_the_first_sentence_is_kept_whole() -> None:
    rows = clean(MENU + "The dry nets\n\n" + poem(FIRST, SECOND) + "\n\n© 2019 The Pier\n")
    assert [row.text for row in rows.paragraphs] == FIRST + SECOND


def test_headings_above_short_sentences_stay_headings() -> None:
    text = (
        "Opening hours of the pier\n\n"
        "The pier is open to everybody who has come to look at the boats or to buy a net.\n\n"
        "Tickets\nThey are sold at the gate.\nNobody needs one in winter.\n\n"
        "Dogs may come along as long as they leave the nets and the wrens in them alone.\n"
    )
    rows = clean(text).paragraphs
    assert {row.text: row.role for row in rows}["Tickets"] == "heading"
    assert {row.stanza for row in rows} == {None}


def test_an_address_is_lines_that_stand_together() -> None:
    office = ["Harbour Office", "14 Rope Walk", "Eastpier EP1 2AB"]
    text = (
        "The pier is open to everybody who has come to look at the boats or to buy a net.\n\n"
        + "\n".join(office)
        + "\n\nDogs may come along as long as they leave the nets and the wrens in them alone.\n"
    )
    rows = clean(text).paragraphs
    assert [(row.stanza, row.role, row.text) for row in rows[1:4]] == [
        (0, "paragraph", line) for line in office
    ]
