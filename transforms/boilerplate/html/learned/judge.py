"""The learned judge of HTML: what a network says of a page's blocks, told by rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.judge import (
    Survey,
    drop_partings,
    drop_waiting,
    rule_of_place,
    settle_doubts,
    survey,
)
from naqi.transforms.boilerplate.html.learned.features import read_features
from naqi.transforms.boilerplate.html.learned.level import (
    heed_rules,
    level_posts,
    level_standfirst,
    level_tables,
)
from naqi.transforms.boilerplate.html.learned.model import load_weights
from naqi.transforms.boilerplate.html.learned.policy import find_unwanted, find_wanted
from naqi.transforms.boilerplate.html.tree import find_signed
from naqi.transforms.boilerplate.learned.cutoff import cut, doubt, expect
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE, certainties

_PLAIN: Final = CleanConfig()
"""What users keep or drop by wish has no say in what the network is told."""
_FEWEST = 15
"""Of a page of fewer blocks the plain rules decide: a network sees nothing there to go by."""


def judge_learned(page: Page, config: CleanConfig) -> Judgement:
    """Judge the blocks of an HTML page by the network.

    It takes the verdicts of the plain rules into account; a block that it drops has the rule that
    those name, or that its text or its containers tell of, else that of its place.
    """
    if not page.blocks:
        return Judgement({})
    found = survey_plainly(page)
    certain = certainties(read_features(page, found), load_weights())
    named = survey(page, config) if config.keep else found
    return settle_certainties(page, found, certain, config.favor, named)


def survey_plainly(page: Page) -> Survey:
    """What judging a page that has blocks by plain rules finds: it goes into the network."""
    return survey(page, _PLAIN)


def left_to_network(blocks: Sequence[Block], found: Survey) -> frozenset[int]:
    """Positions of the blocks of which the network decides, not the plain rules alone."""
    if len(blocks) < _FEWEST:
        return frozenset()
    everything = np.ones(len(blocks), np.bool_)
    settled = {*find_unwanted(blocks, found), *find_wanted(blocks, found, everything)}
    return frozenset(range(len(blocks))) - settled


def settle_certainties(
    page: Page, found: Survey, certain: Ints, favor: str, named: Survey | None = None
) -> Judgement:
    """The verdicts that follow from how likely each block is content.

    Args:
        page: It has blocks.
        found: See `survey_plainly`.
        certain: See `network.certainties`.
        favor: As `CleanConfig.favor`.
        named: What names the rules, if not ``found``: what nobody sees inside of what is kept by
            wish is named for that.
    """
    named = named or found
    blocks = page.blocks
    weights = np.array(found.weights, np.int64)
    by_network, certain = certain, level_tables(blocks, heed_rules(certain, found), weights)
    certain = level_standfirst(level_posts(blocks, certain, found, weights), found)
    if len(blocks) < _FEWEST:
        verdicts = settle_doubts(page, named, favor).verdicts
        drop_partings(page, named, verdicts)
        kept = np.array([position not in verdicts for position in range(len(blocks))])
        doubts = list(map(doubt, certain.tolist()))
    else:
        certain[list(find_unwanted(blocks, found))] = 0
        kept = cut(certain, weights, favor)
        wanted = find_wanted(blocks, found, kept)
        kept[wanted], certain[wanted] = True, CERTAINTY_ONE
        doubts = list(map(doubt, certain.tolist()))
        verdicts = {
            position: Verdict(_name(blocks[position], position, named), doubts[position])
            for position in np.flatnonzero(~kept).tolist()
        }
        drop_partings(page, named, verdicts)
        drop_waiting(page, verdicts)
    scores = dict(enumerate(doubts))
    return Judgement(verdicts, confidence=expect(kept, by_network, weights), scores=scores)


def _name(block: Block, position: int, found: Survey) -> Rule:
    """The rule under which a block is dropped."""
    verdict = found.verdicts.get(position)
    if verdict is not None:
        return verdict.rule
    row = found.furniture[position]
    if row is not None:
        return row.rule
    signed = find_signed(found.leaves[position])
    if signed is not None and signed.sign is not None:
        return signed.sign.rule
    return rule_of_place(block, position < found.body.start, row)
