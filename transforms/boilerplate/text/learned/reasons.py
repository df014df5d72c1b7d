"""What spoke for dropping a line of a text page, to the network, in words.

How it is found says `boilerplate.learned.left_out`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Feature, Judgement, Page
from naqi.transforms.boilerplate.learned.left_out import (
    Group,
    group_columns,
    spoken,
    strongest,
    tell_length,
    tell_neighbours,
    tell_phrase,
    tell_verdict,
    without_containers,
    without_neighbours,
    without_words,
)
from naqi.transforms.boilerplate.text.judge import judge_text
from naqi.transforms.boilerplate.text.learned.features import FEATURES, read_features
from naqi.transforms.boilerplate.text.learned.judge import left_to_network
from naqi.transforms.boilerplate.text.learned.model import load_weights


class Asked(NamedTuple):
    """A line that is asked for."""

    page: Page
    by_rules: Judgement
    position: int

    @property
    def block(self) -> Block:
        """The line itself."""
        return self.page.blocks[self.position]


def reasons_of_lines(
    page: Page, config: CleanConfig, asked: Sequence[int]
) -> Mapping[int, Sequence[Feature]]:
    """See `judges.Reasons`: the weight is a difference of the logarithm of odds.

    Of what the plain rules decide alone, the network has nothing to tell.
    """
    by_rules = judge_text(page, config)
    undecided = left_to_network(page, by_rules)
    asked = [position for position in asked if position in undecided]
    if not asked:
        return {}
    spoke = spoken(read_features([page], [by_rules]), load_weights(), GROUPS, GROUP_OF)
    return {p: strongest(Asked(page, by_rules, p), GROUPS, spoke[:, p]) for p in asked}


def _tell_length(of: Asked) -> str:
    return tell_length(of.block.text)


def _tell_form(of: Asked) -> str:
    line = of.page.seen.lines[of.position]
    return f"ends {'' if line.sentence else 'un'}like a sentence"


def _tell_phrase(of: Asked) -> str:
    return tell_phrase(of.page.seen.lines[of.position].rule)


def _tell_rules(of: Asked) -> str:
    return tell_verdict(of.by_rules.verdicts, of.position)


def _tell_repetition(of: Asked) -> str:
    often = sum(block.text == of.block.text for block in of.page.blocks)
    return f"stands there {often:,} time{'s' if often > 1 else ''}"


def _tell_blank_lines(of: Asked) -> str:
    gap = of.block.gap
    return "no blank line above" if gap == 0 else f"blank lines above: {gap:,}"


def _tell_place(of: Asked) -> str:
    body = of.page.seen.body
    if of.position < body.start:
        return "above the body"
    if of.position >= body.stop:
        return "below the body"
    return f"line {of.position - body.start + 1:,} of {len(body):,} in the body"


def _tell_words(of: Asked) -> str:  # noqa: ARG001  # as of each group
    return "its words"


def _tell_shared(of: Asked) -> str:  # noqa: ARG001  # as of each group
    return "the words that it shares with the body"


def _tell_neighbours(of: Asked) -> str:
    return tell_neighbours(of.page.blocks, of.position, "line")


def _tell_page(of: Asked) -> str:
    return f"on a page of {len(of.page.blocks):,} lines"


GROUPS: Final = (
    Group(_tell_length, r"(length|words|size)$"),
    Group(_tell_rules, r"rule |confidence of the rules|kept by the rules|heading by the rules"),
    Group(_tell_phrase, r"reads as |is furniture"),
    Group(_tell_repetition, r"has stood before|stands more"),
    Group(_tell_blank_lines, r"blank lines|lines in its group|text of its|sentences of its"),
    Group(
        _tell_place, r"score|place|lines (before|after)|(in|before|after) the body|(above|below) "
    ),
    Group(_tell_shared, r"words of|rare words"),
    Group(_tell_words, None, without_words),
    Group(_tell_neighbours, None, lambda *told: without_neighbours(*without_containers(*told))),
    Group(_tell_page, r"page: |title found"),
    Group(_tell_form, r""),
)
"""What the network is told of a line. A column is in the first group that it fits."""

GROUP_OF: Final = group_columns(GROUPS, FEATURES)
"""Of each column its group."""
