"""What spoke most for dropping a line is told, of those of which the network decides."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.learned.left_out import MOST
from naqi.transforms.boilerplate.text.learned.features import FEATURES
from naqi.transforms.boilerplate.text.learned.reasons import GROUP_OF, GROUPS, reasons_of_lines
from naqi.transforms.core import parse
from naqi.transforms.evidence import explain

DEFAULT = CleanConfig()
BODY = [
    f"In the {n}th winter the keeper of the lamp wrote in his book that no ship had passed."
    for n in range(11, 26)
]
TEXT = "\n".join(["Home", "Ships", "Contact", *BODY, "Salt is dear", "Rope is not", "© 2021 Lamp"])


def test_every_feature_is_in_a_group() -> None:
    assert len(GROUP_OF) == len(FEATURES)
    with_columns = {n for n, group in enumerate(GROUPS) if group.columns is not None}
    assert {*GROUP_OF.tolist()} == with_columns


def test_features_are_told_strongest_first_of_lines_that_the_network_decides_of() -> None:
    page = parse(RawPage(TEXT.encode(), "p.txt", format="text"), DEFAULT)
    positions = range(len(page.blocks))
    told = reasons_of_lines(page, DEFAULT, positions)
    claim = next(p for p in positions if page.blocks[p].text == "© 2021 Lamp")
    assert claim not in told  # a form is sure of it
    salt = next(p for p in positions if page.blocks[p].text == "Salt is dear")
    weights = [feature.weight for feature in told[salt]]
    assert 0 < len(weights) <= MOST
    assert weights == sorted(weights, reverse=True)
    assert min(weights) > 0


def test_of_a_short_page_nothing_is_told() -> None:
    page = parse(RawPage("\n".join(BODY[:3]).encode(), "p.txt", format="text"), DEFAULT)
    assert reasons_of_lines(page, DEFAULT, range(3)) == {}


def test_explain_tells_what_the_network_went_by_and_how_sure_it_is_of_each_line() -> None:
    page, evidence, scores = explain(RawPage(TEXT.encode(), "p.txt", format="text"), DEFAULT)
    of = {page.blocks[position].text: evidence[position] for position in evidence}
    assert of["© 2021 Lamp"].kind == "form"
    learned = [found for found in evidence.values() if "features" in found.facts]
    assert {found.facts["judge"] for found in learned} == {"learned"}
    assert scores.keys() == {*range(len(page.blocks))}
    rules = CleanConfig(text_judge="rules")
    by_rules = explain(RawPage(TEXT.encode(), "p.txt", format="text"), rules)
    assert by_rules.scores == {}
    assert {found.kind for found in by_rules.evidence.values()} <= {"form", "phrase", "place"}


@pytest.mark.parametrize("group", GROUPS)
def test_each_group_has_words_for_any_line(group: object) -> None:
    from naqi.transforms.boilerplate.text.judge import judge_text
    from naqi.transforms.boilerplate.text.learned.reasons import Asked, Group

    assert isinstance(group, Group)
    page = parse(RawPage(TEXT.encode(), "p.txt", format="text"), DEFAULT)
    by_rules = judge_text(page, DEFAULT)
    for position in range(len(page.blocks)):
        assert group.told(Asked(page, by_rules, position))
