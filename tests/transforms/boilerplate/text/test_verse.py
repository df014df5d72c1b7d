"""Verse in text pages: its lines are no headings, and no stanza is cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import Line
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.verse import Stanzas, stanza_around
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


def test_verse_that_no_blank_lines_part_from_menus_is_kept_whole() -> None:
    glued = "\n".join([*MENU.split(), "Dry nets", *FIRST, *SECOND, "© 2019 The Pier"])
    kept = [row.text for row in clean(glued).paragraphs]
    assert [line for line in kept if line != "Dry nets"] == FIRST + SECOND


def test_headlines_between_furniture_are_no_verse() -> None:
    headlines = [f"Pier {n} is shut for the winter" for n in range(8)]
    text = "\n".join([*MENU.split(), *headlines, "Read more", "© 2019 The Pier"])
    assert not {row.stanza for row in clean(text).paragraphs} - {None}


def test_a_poem_amid_prose_is_no_list_of_headlines_of_other_texts() -> None:
    prose = [
        "Değirmenin arkasındaki bahçe aslında kimsenin değildir, bu yüzden herkes onu biraz "
        "budar, çoğu zaman da yanlış ayda.",
        "Ocak ayında kalorifer bozulunca koro paltolarla prova yaptı ve ikinci tenorlar soğuk"
        " ellerle daha iyi söylediler.",
        "Kooperatifimiz ilk kamyonetini bir fırıncıdan ikinci el aldı, fırıncı yanına bir "
        "kasa kalıp ve ilçenin haritasını da ekledi.",
        "Haritacı sınırı iki kez yürüdü, bir kez eski tapuyla bir kez yenisiyle, ve iki ayrı "
        "meşenin önüne çıktı.",
        "Marta'dan önce kimse ebabilleri saymamıştı; dokuz akşam boyunca elinde bir sayaçla "
        "okulun çatısında durdu.",
    ]
    stanzas = [
        [
            "Değirmenin üstünde ay durur,",
            "suya bakar da kendini bulur,",
            "kim uyandırsın ihtiyarı şimdi,",
            "uyanan herkes biraz yorulur.",
        ],
        [
            "Rüzgâr eser, yaprak konuşur,",
            "taş döner, buğday una karışır,",
            "gece biter, ay yoluna gider,",
            "bir tek kedi kapıda alışır.",
        ],
    ]
    text = "\n\n".join([*prose[:3], poem(*stanzas), *prose[3:]])
    kept = [row.text for row in clean(text).paragraphs]
    assert kept == [*prose[:3], *stanzas[0], *stanzas[1], *prose[3:]]


KINDS = st.builds(
    Line,
    size=st.sampled_from([5.0, 5.0, 5.0, 5.0, 20.0]),
    end=st.sampled_from(",.a"),
    sentence=st.booleans(),
    function=st.just(False),
    rule=st.sampled_from([None, None, None, Rule.SHARE]),
    anywhere=st.just(False),
    item=st.just(False),
    gap=st.sampled_from([0, 0, 0, 0, 1]),
    verse=st.sampled_from([False, False, False, True]),
)


@given(st.lists(st.lists(KINDS, min_size=1, max_size=9), max_size=4), st.integers(1, 50))
def test_what_is_told_of_a_whole_page_is_what_is_told_of_each_line(
    kinds: list[list[Line]], times: int
) -> None:
    lines = [line for some in kinds for line in some * (times if len(some) < 3 else 1)]
    stanzas = Stanzas(lines)
    found = [stanzas.around(position) for position in range(len(lines))]
    assert found == [stanza_around(lines, position) for position in range(len(lines))]
