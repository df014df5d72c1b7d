"""What looks like a body's text on a page that has hardly any of it: clauses, rules, short answers.

A sentence of a body is longer than most of what stands around one, so shorter ones are no evidence
of it. But where nothing is longer than they are, the claim of rights in the footer is, and all of
the page would be taken for what stands above the footer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.tree import score
from naqi.transforms.furniture.match import Row
from naqi.transforms.text.sentences import CLOSERS, SEMICOLONS, SENTENCE_ENDS, last_character

_SCANT: Final = 200
"""Score of all blocks together below which a page has hardly any text of a body."""
_SHORTEST: Final = 12
"""Weight from which a sentence says something: buttons that end as one are shorter."""
_FEWEST: Final = 3
"""Clauses of a page that consists of such: one below a menu of dishes or an address is none."""
_CLAUSE_ENDS: Final = SENTENCE_ENDS | SEMICOLONS


def score_each(
    blocks: Sequence[Block], weights: Sequence[int], furniture: Sequence[Row | None]
) -> list[float]:
    """The `score` of each block, by which the body of their page is found.

    Args:
        blocks: All of a page.
        weights: Of each its length.
        furniture: Of each the row by which its text alone is furniture.
    """
    scores = list(map(score, blocks, weights))
    own = [0.0 if row else points for points, row in zip(scores, furniture, strict=True)]
    if sum(own) >= _SCANT:
        return scores
    text = [p for p, block in enumerate(blocks) if furniture[p] is None and _is_text(block)]
    clauses = {p for p in text if _is_clause(blocks[p], weights[p])}
    said = sum(weights[p] for p in clauses)
    if len(clauses) < _FEWEST or 2 * said < sum(weights[p] for p in text):
        return own if len(clauses) == len(text) else scores  # of another kind of page
    return [
        points or (float(weights[position]) if position in clauses else 0.0)
        for position, points in enumerate(own)
    ]


def _is_text(block: Block) -> bool:
    return block.role is not Role.HEADING and not block.link_chars


def _is_clause(block: Block, weight: int) -> bool:
    """Whether a block of text ends as a sentence or a clause does."""
    return weight >= _SHORTEST and last_character(block.text, CLOSERS) in _CLAUSE_ENDS
