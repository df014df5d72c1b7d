"""How likely blocks of HTML are content, evened out beyond what a network says of each.

The word of the plain rules counts once more; rows of a table are one, and so are posts of a thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

import numpy as np

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_TABLES: Final = frozenset({Role.CAPTION, Role.TABLE_ROW})
"""Roles of what may stand in a table."""
_ODDS: Final = (27, 10)
"""By so much the word of the plain rules changes the odds that a block is content."""
_LEAST_OF_REPLY: Final = 4
"""One in so many is how likely a reply has to be by itself."""
_LEAST_OF_BODY: Final = 32
"""And one that looks as what most posts say."""
_SURE_OF_BODY: Final = CERTAINTY_ONE * 3 // 4
_LEAST_OF_STANDFIRST: Final = CERTAINTY_ONE * 3 // 10
"""How likely what stands right below the title in a header has to be, to be the standfirst."""


def heed_rules(certain: Ints, found: Survey) -> Ints:
    """``certain``, with the word of the plain rules counting once more, for or against a block.

    The network has heard it already, and is right to overrule it on pages like those it was fitted
    to. Of others it knows less than it believes, and the rules know as much as ever.
    """
    dropped = np.zeros(len(certain), np.bool_)
    dropped[list(found.verdicts)] = True
    more, less = _ODDS
    yes = certain * np.where(dropped, less, more)
    no = (CERTAINTY_ONE - certain) * np.where(dropped, more, less)
    data = [*found.data]  # the network was told of such tables that they fall by their place
    yes[data] *= more
    no[data] *= less
    heeded: Ints = CERTAINTY_ONE * yes // (yes + no)
    return heeded


def level_tables(blocks: Sequence[Block], certain: Ints, weights: Ints) -> Ints:
    """``certain``, with the mean of a table for its rows and caption: it is kept or not."""
    level: Ints = certain.copy()
    if _TABLES.isdisjoint([block.role for block in blocks]):
        return level
    first = 0
    for in_table, group in groupby(blocks, _is_in_table):
        end = first + sum(1 for _ in group)
        if in_table:
            rows = slice(first, end)
            level[rows] = _mean(certain[rows], weights[rows])
        first = end
    return level


def _is_in_table(block: Block) -> bool:
    if block.role is Role.CAPTION:
        return block.element.tag == "caption"
    return block.role is Role.TABLE_ROW


def level_posts(blocks: Sequence[Block], certain: Ints, found: Survey, weights: Ints) -> Ints:
    """``certain``, with the mean of a thread's replies for those that are a little less likely.

    A last one is as much of a reply as the others, whatever stands below it. What a post quotes,
    and its heading, is none.
    """
    level: Ints = certain.copy()
    bodies = [
        p
        for p in found.bodies
        if p not in found.verdicts and certain[p] * _LEAST_OF_BODY >= CERTAINTY_ONE
    ]
    alike = [p for p in found.alike if p not in found.verdicts]
    if alike and 2 * _mean(certain[alike], weights[alike]) >= CERTAINTY_ONE:
        bodies += alike
    level[bodies] = np.maximum(certain[bodies], _SURE_OF_BODY)
    likely = [
        position
        for post in found.posts
        for position in range(post.first, post.end)
        if position not in found.verdicts
        and blocks[position].role is Role.PARAGRAPH
        and ends_sentence(blocks[position].text, CLOSERS)
        and found.scores[position] > 0
        and certain[position] * _LEAST_OF_REPLY >= CERTAINTY_ONE
    ]
    if likely:
        level[likely] = np.maximum(level[likely], _mean(certain[likely], weights[likely]))
    return level


def level_standfirst(certain: Ints, found: Survey) -> Ints:
    """``certain``, with a standfirst that is in doubt only because a header holds it as the text.

    Many gold texts leave it out, so that what the network is surer of stays as it has it.
    """
    level: Ints = certain.copy()
    if found.standfirst is not None and certain[found.standfirst] >= _LEAST_OF_STANDFIRST:
        level[found.standfirst] = max(level[found.standfirst], _SURE_OF_BODY)
    return level


def _mean(certain: Ints, weights: Ints) -> int:
    """The mean certainty of blocks, by their weights, rounded down."""
    return int((certain * weights).sum() // weights.sum())
