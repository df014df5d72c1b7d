"""The last word on a judge's verdicts: what the configuration says of them.

In this order: a block that is a phrase of the user's has the rule of that; a block whose rule is in
``keep`` stays; of those that stay, a block whose role is in ``drop`` goes. A judge need not know of
it, so that what is kept or dropped by wish changes what is said of no other block.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import CONFIDENCE_DIGITS, Judgement, Page, Verdict
from naqi.schemas.phrase import Phrase
from naqi.schemas.rules import RULES, Role, Rule

_CAPTIONS: Final = frozenset({Rule.CAPTION, Rule.FOREIGN_CAPTION})
"""Rules that tell what a block is: kept, it has that role."""


def with_phrases(judgement: Judgement, found: Mapping[int, Phrase]) -> Judgement:
    """``judgement`` with the rules of the user's phrases that were found, by position."""
    if not found:
        return judgement
    of_phrases = {position: Verdict(RULES[phrase.rule]) for position, phrase in found.items()}
    return judgement._replace(verdicts=judgement.verdicts | of_phrases)


def settle(page: Page, judgement: Judgement, config: CleanConfig) -> Page:
    """``page`` with the verdicts and the roles of ``judgement``, as ``config`` changes them.

    The confidence is the judge's own: what ``config`` changes is no mistake of what is kept.
    """
    verdicts, roles = judgement.verdicts, judgement.roles
    if judgement.confidence is not None:
        page = page._replace(confidence=round(judgement.confidence, CONFIDENCE_DIGITS))
    if config.keep:
        kept = {p: verdict.rule for p, verdict in verdicts.items() if verdict.rule in config.keep}
        verdicts = {p: verdict for p, verdict in verdicts.items() if p not in kept}
        roles = {**roles, **{p: Role.CAPTION for p, rule in kept.items() if rule in _CAPTIONS}}
    page = _with_roles(page, roles)
    if config.drop:
        unwanted = Verdict(Rule.UNWANTED_ROLE)
        of_role = {p: unwanted for p, b in enumerate(page.blocks) if b.role in config.drop}
        verdicts = of_role | verdicts
    return page.drop(verdicts)


def _with_roles(page: Page, roles: Mapping[int, Role]) -> Page:
    if not roles:
        return page
    return page._replace(
        blocks=tuple(
            block._replace(role=roles[position]) if position in roles else block
            for position, block in enumerate(page.blocks)
        ),
    )
