"""Headlines below "read also" inside of a body go; what goes on with the text below it stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rules import Rule
from naqi.transforms.core import judge_blocks, parse
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.text.words.continued import CONTINUED

DEFAULT = CleanConfig()


def kept(*lines: str) -> list[str]:
    raw = RawPage("\n".join(lines).encode(), "p.txt", format="text")
    return [block.text for block in judge_blocks(parse(raw, DEFAULT), DEFAULT).kept()]


WELL = [
    "The well of the upper village gave water again after the young men had cleaned it all summer.",
    "An old shepherd had told them where the stones of the well lay, below the ruins of the mill.",
    "They carried the mud up in baskets, and the village brought them bread and water every noon.",
    "Since then the village has met at the well on Sundays, and the shepherd has the first cup.",
]


def test_a_sentence_right_below_an_announcement_goes_if_it_is_about_something_else() -> None:
    assert kept(*WELL[:2], "Read also:", "Parliament postpones pension vote.", *WELL[2:]) == WELL


def test_one_with_the_words_of_the_text_stays_there() -> None:
    own = "The shepherd of the village carried water."
    found = kept(*WELL[:2], "Read also:", own, *WELL[2:])
    assert found == [*WELL[:2], own, *WELL[2:]]


def test_one_below_an_announcement_that_names_its_headline_itself_stays() -> None:
    other = "Nobody has asked who paid for any of that."
    found = kept(*WELL[:2], "Read also: Bridge closed", other, *WELL[2:])
    assert found == [*WELL[:2], other, *WELL[2:]]


def test_the_text_goes_on_below_one_whose_headline_stands_behind_a_bar() -> None:
    other = ["Nobody has asked who paid for any of that.", "The owner did not answer."]
    for call in ("Read also | Bridge closed", "Read also >> Bridge closed", "Read also: Bridge"):
        assert kept(*WELL[:2], call, *other, *WELL[2:]) == [*WELL[:2], *other, *WELL[2:]]


def test_a_heading_below_one_stays() -> None:
    text = kept(*WELL[:2], "Read also: Bridge closed", "The first cup of water", *WELL[2:])
    assert text == [*WELL[:2], "The first cup of water", *WELL[2:]]


def test_what_goes_on_with_the_text_below_an_announced_headline_stays() -> None:
    for on in ("But nobody has asked the old shepherd.", "However, the mill is still a ruin"):
        found = kept(*WELL[:2], "Read also:", "Parliament postpones pension vote", on, *WELL[2:])
        assert found == [*WELL[:2], on, *WELL[2:]]


OTHERS = ["Parliament postpones the pension vote again", "Ferry prices rise in the far north"]


@pytest.mark.parametrize("label", ["Read also", "اقرأ أيضا", "Lesen Sie auch"])
def test_a_heading_below_announced_headlines_stays_if_it_is_shorter_than_those(label: str) -> None:
    found = kept(*WELL[:2], label, *OTHERS, "Bread at noon", *WELL[2:])
    assert found == [*WELL[:2], "Bread at noon", *WELL[2:]]


def test_a_headline_of_as_many_words_goes_with_the_others() -> None:
    found = kept(*WELL[:2], "Read also", "Pension vote postponed", "Ferry prices up", *WELL[2:])
    assert found == WELL


def test_a_longer_heading_stays_if_it_has_the_words_of_its_paragraph() -> None:
    heading = "Young men carry the mud up in baskets while the village brings bread"
    found = kept(*WELL[:2], "Read also", *OTHERS, heading, *WELL[2:])
    assert found == [*WELL[:2], heading, *WELL[2:]]


def test_a_blank_line_parts_the_text_from_what_is_announced_without_one() -> None:
    line = "Mud and baskets in the heat of noon"
    found = kept(*WELL[:2], "", "Read also", *OTHERS, "", line, *WELL[2:])
    assert found == [*WELL[:2], line, *WELL[2:]]
    assert kept(*WELL[:2], "", "Read also", "", *OTHERS, "", *WELL[2:]) == WELL


def test_a_line_as_long_as_a_paragraph_is_no_headline_without_its_full_stop() -> None:
    line = (
        "The elders of the upper village have not yet said who is to keep the keys of the "
        "new gate at the well when the old shepherd goes down with his sheep in the autumn"
    )
    found = kept(*WELL[:2], "Read also", *OTHERS, line, *WELL[2:])
    assert found == [*WELL[:2], line, *WELL[2:]]


@pytest.mark.parametrize(
    "link", ["Haberin devamı", "متابعة القراءة", "Continuar leyendo", "続きを読む", "Fortsätt läsa"]
)
def test_a_link_to_the_rest_of_the_text_announces_nothing(link: str) -> None:
    line = "Mud and baskets in the heat of noon"
    assert kept(*WELL[:2], link, line, *WELL[2:]) == [*WELL[:2], line, *WELL[2:]]


def test_what_ends_a_fence_announces_nothing() -> None:
    fence = ["Skip more from the hills and continue reading", "More from the hills", *OTHERS,
             "End of more from the hills"]  # fmt: skip
    line = "Mud and baskets in the heat of noon"
    assert kept(*WELL[:2], *fence, line, *WELL[2:]) == [*WELL[:2], line, *WELL[2:]]


def test_each_link_to_the_rest_of_a_text_is_known_as_furniture() -> None:
    for row in CONTINUED.values():
        for phrase in row.split("|"):
            known = FURNITURE.lexicon.match(phrase)
            assert known is not None, phrase
            assert known.rule is Rule.RELATED_LINKS, phrase


@pytest.mark.parametrize("call", ["Lue lisää täältä »", "Skaityti daugiau »", "Read more »"])
def test_nothing_is_announced_by_a_link_to_the_rest_behind_a_paragraph(call: str) -> None:
    last = "Parliament postpones pension vote."
    assert kept(*WELL[:2], f"{WELL[2]} {call}", last) == [*WELL[:3], last]
