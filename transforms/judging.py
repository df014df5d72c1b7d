"""The judging of a page's blocks: its judge's word, that of its site, and that of the user."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import TextSeen
from naqi.schemas.page import Judgement, Page, Phrased, Verdict
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.challenges import is_challenge
from naqi.transforms.boilerplate.policy import settle, with_phrases
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.boilerplate.text.lines import furnished
from naqi.transforms.furniture.user_phrases import find_phrases
from naqi.transforms.judges import JudgeOfMany
from naqi.transforms.page_formats import judging_of
from naqi.transforms.sites.ask import ask_sites, with_sites

_OF_GUARD: Final = Verdict(Rule.SHORT, 0.9)


def judge(page: Page, config: CleanConfig) -> Judgement:
    """What the judge of a page says of it."""
    if page.judged is not None and page.judged.config == config:
        return page.judged.judgement
    return judging_of(page.raw, config).judge(page, config)


def judge_blocks(page: Page, config: CleanConfig) -> Page:
    """``page`` with its boilerplate marked to be dropped and the roles of its blocks settled."""
    page = _asked(page, config)
    return _settled(page, judge(page, config), config)


def waits_for_others(page: Page, config: CleanConfig) -> bool:
    """Whether a page is judged together with others: see `judge_together`."""
    return judging_of(page.raw, config).judge_many is not None


def judge_together(pages: Sequence[Page], configs: Sequence[CleanConfig]) -> list[Page]:
    """`judge_blocks` of pages that wait for others, each by its own configuration."""
    pages = [_asked(page, config) for page, config in zip(pages, configs, strict=True)]
    alike: defaultdict[JudgeOfMany, list[int]] = defaultdict(list)
    for number, (page, config) in enumerate(zip(pages, configs, strict=True)):
        judge_many = judging_of(page.raw, config).judge_many
        assert judge_many is not None  # noqa: S101  # such pages do not wait
        alike[judge_many].append(number)
    found: dict[int, Judgement] = {}
    for judge_many, own in alike.items():
        judgements = judge_many([pages[n] for n in own], [configs[n] for n in own])
        found.update(zip(own, judgements, strict=True))
    return [
        _settled(page, found[number], config)
        for number, (page, config) in enumerate(zip(pages, configs, strict=True))
    ]


def _asked(page: Page, config: CleanConfig) -> Page:
    """``page`` with the user's phrases found in it, and what is known of its site."""
    page = _phrased(page, config)
    if config.sites and page.sited is None:
        page = page._replace(sited=ask_sites(page, config))
    return page


def _settled(page: Page, judgement: Judgement, config: CleanConfig) -> Page:
    """``page`` with what its judge says of it, then its site, then the user."""
    judgement = _without_challenge(page, with_sites(judgement, page.sited))
    return settle(page, with_phrases(judgement, page.phrased.found), config)


def _without_challenge(page: Page, judgement: Judgement) -> Judgement:
    """``judgement`` that keeps nothing of what a guard says instead of a page."""
    kept = [p for p in range(len(page.blocks)) if p not in judgement.verdicts]
    if not is_challenge([page.blocks[p].text for p in kept]):
        return judgement
    return judgement._replace(verdicts=judgement.verdicts | dict.fromkeys(kept, _OF_GUARD))


def _phrased(page: Page, config: CleanConfig) -> Page:
    """``page`` with the user's phrases found, and the body of a text page without them."""
    if page.phrased.phrases == config.phrases:
        return page
    found = find_phrases(page, page.blocks, config)
    page = page._replace(phrased=Phrased(config.phrases, found))
    if not page.seen.lines:
        return page
    lines = furnished(page.seen.lines, found)
    return page._replace(seen=TextSeen(tuple(lines), settle_body(lines)))
