"""What the network says of itself: the own values of a block, and what they weighed."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.boilerplate.html.learned.features import FEATURES
from naqi.transforms.boilerplate.html.learned.judge import survey_plainly
from naqi.transforms.boilerplate.html.learned.reasons import (
    GROUP_OF,
    GROUPS,
    Asked,
    reasons_of_network,
)
from naqi.transforms.boilerplate.learned.left_out import MOST
from naqi.transforms.core import parse

CONFIG = CleanConfig()
SENTENCE = "Die Schleuse am Kanal wird im Sommer von zwei Wärtern bedient, die sich abwechseln."
BODY = "".join(f"<p>Am {n}. Tag. {SENTENCE} {SENTENCE}</p>" for n in range(1, 17))
TRAILS = "".join(f"<li><a href='/{n}'>Weg {n}</a></li>" for n in range(1, 7))


def read(body: str) -> Page:
    return parse(RawPage(f"<html><body>{body}</body></html>".encode(), "page.html"), CONFIG)


PAGE = read(
    f"<nav><a href='/'>Start</a></nav><article class='text'><h1>Schleuse</h1>{BODY}</article>"
    f"<footer class='end of-page'><ul>{TRAILS}</ul><p>© 2031 Kanalbote</p></footer>"
)


def at(text: str, page: Page = PAGE) -> int:
    """Position of the block that begins with it."""
    return next(p for p, block in enumerate(page.blocks) if block.text.startswith(text))


def told(text: str) -> set[str]:
    """What each group of features says of a block, whatever it weighs."""
    asked = Asked(PAGE, survey_plainly(PAGE), at(text))
    return {group.told(asked) for group in GROUPS}


def test_of_a_block_the_few_that_spoke_most_are_told_the_strongest_first() -> None:
    asked = [*range(at("Weg 1"), len(PAGE.blocks))]
    found = reasons_of_network(PAGE, CONFIG, asked)
    assert [*found] == asked
    for position, features in found.items():
        weights = [feature.weight for feature in features]
        assert 0 < len(weights) <= MOST
        assert weights == sorted(weights, reverse=True)
        assert weights[-1] > 0
        said = {group.told(Asked(PAGE, survey_plainly(PAGE), position)) for group in GROUPS}
        assert said >= {feature.told for feature in features}


def test_what_is_asked_for_besides_changes_nothing() -> None:
    both = reasons_of_network(PAGE, CONFIG, [at("Weg 2"), at("©")])
    assert reasons_of_network(PAGE, CONFIG, [at("©")]) == {at("©"): both[at("©")]}
    assert reasons_of_network(PAGE, CONFIG, []) == {}


def test_of_what_rules_alone_decide_nothing_is_told() -> None:
    assert reasons_of_network(PAGE, CONFIG, [at("Start")]) == {}
    short = read(f"<article><h1>Schleuse</h1><p>{SENTENCE}</p></article><div>Boote</div>")
    assert reasons_of_network(short, CONFIG, [at("Boote", short)]) == {}
    assert reasons_of_network(read(""), CONFIG, []) == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Weg 2",
            {
                "share of links 1.00",
                "5 characters",
                "role list item",
                "below the body",
                "to the rules footer",
                "the only `ul`",
                "in `footer.end.of-page`",
                "between blocks of 5 and 5 characters",
                "in a <ul> of 6 blocks, share of links 1.00",
                "no phrase of furniture",
                "ends unlike a sentence",
            },
        ),
        (
            "©",
            {
                "share of links .00",
                "reads as footer",
                "the last block",
                "the only `footer.end.of-page`",
            },
        ),
        ("Start", {"the first block", "above the title", "the only `nav`", "in `nav`"}),
        ("Am 3.", {"block 3 of 16 in the body", "to the rules content", "ends like a sentence"}),
    ],
)
def test_it_is_told_in_words_with_the_blocks_own_values(text: str, says: set[str]) -> None:
    assert says <= told(text)


def test_a_text_that_stands_there_again_says_how_often() -> None:
    page = read(f"<article>{BODY}</article>" + "<p>Zum Kanal</p>" * 3)
    asked = Asked(page, survey_plainly(page), at("Zum Kanal", page))
    assert "stands there 3 times" in {group.told(asked) for group in GROUPS}


def test_a_container_like_others_says_how_many_they_are() -> None:
    cards = "".join(f"<div class='card'><p>Boot {n}</p><p>Kiel {n}</p></div>" for n in range(4))
    page = read(f"<article>{BODY}</article>{cards}")
    asked = Asked(page, survey_plainly(page), at("Boot 2", page))
    assert "one of 4 `div.card`" in {group.told(asked) for group in GROUPS}


def test_each_column_is_left_out_with_what_tells_of_it() -> None:
    assert len(GROUP_OF) == len(FEATURES)
    told_by = {name: GROUPS[group].told for name, group in zip(FEATURES, GROUP_OF, strict=True)}
    for name, like in (
        ("share of links", "has links"),
        ("length", "words"),
        ("place", "blocks after"),
        ("rule footer", "kept by the rules"),
        ("container: length", "third around: blocks"),
        ("container: siblings alike", "repeated structure"),
        ("commas", "ends a sentence"),
    ):
        assert told_by[name] is told_by[like]
    own = {id(group.told) for group in GROUPS} - {id(told) for told in told_by.values()}
    assert len(own) == 1, "only what stands right above and below is in no column"
