"""What every judge of text pages owes, asked of each one there is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import JUDGED
from naqi.transforms.boilerplate.policy import settle
from naqi.transforms.core import parse
from naqi.transforms.judges import TEXT_JUDGES
from tests.transforms.boilerplate.text.learned.pages import TEXTS

FAVORS = ("precision", "balanced", "recall")
"""From those that keep least to those that keep most."""
SENTENCE = (
    "The lamp of the quay was painted in the winter, and since then it burns at noon as well."
)
FURNISHED = "\n".join(
    [
        "Home", "Harbour", "Fish", "Contact", "The lamp of the quay", "By Ada Lund, 3 March 2021",
        *(f"In the {n}th year. {SENTENCE}" for n in range(11, 21)),
        "图为码头的灯。", "Share on Facebook", "Read also:", "Salt is dear again",
        "The mole is closed", "1 2 3 Next", "© 2021 Harbour Leaf. All rights reserved.",
    ]
)  # fmt: skip


def read(text: str) -> Page:
    """A page as judges are given it."""
    return parse(RawPage(text.encode("utf-8", "replace"), "p.txt", format="text"), CleanConfig())


@pytest.fixture(params=sorted(TEXT_JUDGES))
def judge(request: pytest.FixtureRequest) -> str:
    """The name of each judge in turn."""
    return str(request.param)


def check(judge: str, page: Page) -> None:
    """What is asked of one judgement, whatever is favored, and of all together."""
    positions = {*range(len(page.blocks))}
    kept = []
    for favor in FAVORS:
        config = CleanConfig(text_judge=judge, favor=favor)
        found = TEXT_JUDGES[judge]().judge(page, config)
        assert found == TEXT_JUDGES[judge]().judge(page, config)
        assert {*found.verdicts, *found.roles, *found.scores} <= positions
        assert {verdict.rule.value for verdict in found.verdicts.values()} <= {*JUDGED}
        scores = [*found.scores.values(), *(v.score for v in found.verdicts.values())]
        assert all(0 <= score <= 1 for score in scores)
        assert found.confidence is None or 0 <= found.confidence <= 1
        kept.append(positions - {*found.verdicts})
    assert kept[0] <= kept[1] <= kept[2]


@given(TEXTS)
@settings(max_examples=60)
def test_verdicts_are_of_lines_certain_to_a_degree_and_the_same_twice(text: str) -> None:
    page = read(text)
    if page.rejection is None:
        for name in TEXT_JUDGES:
            check(name, page)


def test_so_they_are_of_a_page_with_furniture_of_many_kinds(judge: str) -> None:
    check(judge, read(FURNISHED))


def test_each_keeps_the_body_and_drops_what_forms_and_phrases_are_sure_of(judge: str) -> None:
    page = read(FURNISHED)
    settled = settle(page, TEXT_JUDGES[judge]().judge(page, CleanConfig()), CleanConfig())
    rules = {
        block.text: verdict and verdict.rule.value
        for block, verdict in zip(page.blocks, settled.verdicts, strict=True)
    }
    assert page.title == "The lamp of the quay"
    assert [text for text, rule in rules.items() if rule is None] == [
        f"In the {n}th year. {SENTENCE}" for n in range(11, 21)
    ]
    assert rules["图为码头的灯。"] == "foreign_caption"
    assert rules["Share on Facebook"] == "share"
    assert rules["Salt is dear again"] == rules["The mole is closed"] == "related_links"
    assert rules["1 2 3 Next"] == "pagination"


@pytest.mark.parametrize("rule", JUDGED)
def test_what_a_rule_drops_is_kept_where_that_is_switched_off_and_all_else_is_the_same(
    judge: str, rule: str
) -> None:
    page = read(FURNISHED)

    def rules(*keep: str) -> list[str | None]:
        config = CleanConfig(text_judge=judge, keep=keep)
        settled = settle(page, TEXT_JUDGES[judge]().judge(page, config), config)
        return [verdict and verdict.rule.value for verdict in settled.verdicts]

    assert rules(rule) == [None if was == rule else was for was in rules()]
