"""The learned judge of HTML: what a network says of a page's blocks, told by rules."""

from __future__ import annotations

import numpy as np

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.match import FURNITURE
from naqi.transforms.boilerplate.html.judge import Survey, survey
from naqi.transforms.boilerplate.html.learned.cutoff import Ints, cut
from naqi.transforms.boilerplate.html.learned.features import read_features
from naqi.transforms.boilerplate.html.learned.network import (
    CERTAINTY_ONE,
    certainties,
    load_weights,
)
from naqi.transforms.boilerplate.html.tree import Node, weigh

_LINKED = 0.5
_DIGITS = 4


def judge_learned(page: Page, config: CleanConfig) -> Judgement:
    """Judge the blocks of an HTML page by the network.

    It takes the verdicts of the plain rules into account; a block that it drops has the rule that
    those name, or that its text or its containers tell of, else that of its place.
    """
    if not page.blocks:
        return Judgement({})
    found = survey(page, config)
    certain = certainties(read_features(page, found), load_weights())
    return settle_certainties(page, found, certain, config.favor)


def settle_certainties(page: Page, found: Survey, certain: Ints, favor: str) -> Judgement:
    """The verdicts that follow from how likely each block is content.

    Args:
        page: It has blocks.
        found: What judging it by plain rules finds.
        certain: See `network.certainties`.
        favor: As `CleanConfig.favor`.
    """
    weights = np.array([max(weigh(block.text), 1) for block in page.blocks], np.int64)
    kept, expected = cut(certain, weights, favor)
    scores = {p: round(1 - c / CERTAINTY_ONE, _DIGITS) for p, c in enumerate(certain.tolist())}
    verdicts = {
        position: Verdict(_name(page.blocks[position], position, found), scores[position])
        for position in np.flatnonzero(~kept).tolist()
    }
    return Judgement(verdicts, confidence=expected, scores=scores)


def _name(block: Block, position: int, found: Survey) -> Rule:
    """The rule under which a block is dropped."""
    verdict = found.verdicts.get(position)
    if verdict is not None:
        return verdict.rule
    row = FURNITURE.match(block.text)
    if row is not None:
        return row.rule
    holder: Node | None = found.leaves[position]
    while holder is not None:
        if holder.sign is not None:
            return holder.sign.rule
        holder = holder.parent
    if block.link_chars > _LINKED * len(block.text):
        return Rule.LINKS
    return Rule.HEADER if position < found.body.start else Rule.SIDEBAR
