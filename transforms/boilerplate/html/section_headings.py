"""Headings of the text that are phrases of furniture: "Photo" above a paragraph about one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from naqi.schemas.page import Block, Verdict
from naqi.schemas.rules import Role, Rule
from naqi.transforms.boilerplate.html.doubt import (
    Text,
    end_of_heading,
    heads_own,
    heads_text,
    is_anchored,
)
from naqi.transforms.furniture.lexicon import PHRASE_RULES
from naqi.transforms.furniture.match import FURNITURE

_RULES_OF_PHRASES: Final = frozenset(row.rule for row in PHRASE_RULES)
_LABELS: Final = frozenset({Rule.RELATED_LINKS, Rule.ADVERTISEMENT, Rule.CAPTION})
"""Rules of phrases that are rarely what a part of the text is about."""


def find_section_headings(text: Text, verdicts: Mapping[int, Verdict], source: str) -> list[int]:
    """Positions of the headings that a phrase of furniture makes, and a part of the body follows.

    A word alone may be what the part is about, and so may a term that is explained. So may other
    phrases, where authors head parts with them as well or where the part is named after it.

    Args:
        text: Of the page.
        verdicts: What has been found so far, by position.
        source: The page, that the offsets of its blocks are of.
    """
    return [
        p
        for p, verdict in verdicts.items()
        if (text.blocks[p].role is Role.HEADING or text.blocks[p].element.tag == "dt")
        and verdict.rule in _RULES_OF_PHRASES
        and (end := end_of_heading(text, p)) + 1 < len(text.blocks)
        and end + 1 not in verdicts
        and heads_text(text, end, None)
        and _may_head(text.blocks[p], text.blocks[end + 1], verdict.rule, source)
    ]


def _may_head(block: Block, below: Block, rule: Rule, source: str) -> bool:
    """Whether a heading that is a phrase of furniture may be one of a part of the text.

    Args:
        block: The heading.
        below: What follows it.
        rule: Of its phrase.
        source: Of the page.
    """
    lexicon = FURNITURE.lexicon
    if lexicon.match(block.text) is None:
        return False
    if lexicon.heads_section(block.text):
        return True
    several = " " in block.text or (rule is Rule.BYLINE and not lexicon.is_phrase(block.text))
    if rule in _LABELS:
        return is_anchored(block) or heads_own(block, below, source)
    return is_anchored(block) if several and block.role is Role.HEADING else True
