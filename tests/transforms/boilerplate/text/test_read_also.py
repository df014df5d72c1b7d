"""Headlines below "read also" inside of a body go; what goes on with the text below it stays."""

from __future__ import annotations

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import judge_blocks, parse

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
