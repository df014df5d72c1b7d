"""What the plain rules say of a block, in its page and by its text alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.scale import ONE, column, flag, flags

_RULES: Final = (
    Rule.ADVERTISEMENT, Rule.BYLINE, Rule.CAPTION, Rule.COMMENTS, Rule.CONSENT, Rule.FOOTER,
    Rule.FORM, Rule.HEADER, Rule.HIDDEN, Rule.LINKS, Rule.NAVIGATION, Rule.PAGINATION,
    Rule.RELATED_LINKS, Rule.SHARE, Rule.SHORT, Rule.SIDEBAR, Rule.SIGNATURE, Rule.SITE_NAME,
)  # fmt: skip
"""What the plain rules say of blocks of HTML."""
_RULE_AT: Final = {rule: position for position, rule in enumerate(_RULES)}
_PHRASE = 120
"""Longer blocks are no phrases of furniture."""

RULE_NAMES: Final = (
    *(f"rule {rule.value}" for rule in _RULES),
    "confidence of the rules",
    "kept by the rules",
)
PHRASE_NAMES: Final = tuple(f"reads as {rule.value}" for rule in _RULES)


def read_rules(survey: Survey, n: int) -> Iterator[Ints]:
    """`RULE_NAMES`: the verdicts of the plain rules on a page's ``n`` blocks."""
    said: list[Rule | None] = [None] * n
    sure = [0] * n
    for position, verdict in survey.verdicts.items():
        said[position] = verdict.rule
        sure[position] = int(verdict.score * ONE)
    yield _by_rule(said)
    certain = column(sure)
    yield certain
    yield flag(certain == 0)


def read_phrases(blocks: Sequence[Block], survey: Survey) -> Ints:
    """`PHRASE_NAMES`: the phrases and forms that short blocks are, wherever they stand."""
    return _by_rule(
        [
            row.rule if row is not None and len(block.text) <= _PHRASE else None
            for block, row in zip(blocks, survey.furniture, strict=True)
        ]
    )


def _by_rule(said: Sequence[Rule | None]) -> Ints:
    """A flag for each of `_RULES`."""
    return flags([-1 if rule is None else _RULE_AT.get(rule, -1) for rule in said], len(_RULES))
