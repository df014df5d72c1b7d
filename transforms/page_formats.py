"""The way of each format of page, top to bottom: how it is cut into blocks, how they are judged.

A format of page is one row of `PAGE_FORMATS`. A judge is one function, `Judge`; another way to
judge HTML is one row of `HTML_JUDGES`, another way to judge text pages one of `TEXT_JUDGES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.line import TextSeen
from naqi.schemas.page import Feature, Judgement, Page, Phrased, RawPage
from naqi.transforms.blocks.html_precheck import Refusal, precheck
from naqi.transforms.blocks.markdown import to_html
from naqi.transforms.boilerplate.furniture.user_phrases import find_phrases
from naqi.transforms.boilerplate.html.judge import judge_html
from naqi.transforms.boilerplate.html.learned.judge import judge_learned
from naqi.transforms.boilerplate.html.learned.reasons import reasons_of_network
from naqi.transforms.boilerplate.policy import settle, with_phrases
from naqi.transforms.boilerplate.text.edges import settle_body
from naqi.transforms.boilerplate.text.judge import judge_text
from naqi.transforms.boilerplate.text.learned.judge import judge_lines, judge_lines_of_many
from naqi.transforms.boilerplate.text.learned.reasons import reasons_of_lines
from naqi.transforms.boilerplate.text.lines import furnished
from naqi.transforms.html_pages import read_html_page
from naqi.transforms.sites.ask import ask_sites, with_sites
from naqi.transforms.text_pages import read_text_page

Judge = Callable[[Page, CleanConfig], Judgement]
"""Tells of a page's blocks which are boilerplate. What one owes:

- It is pure: what the page is and what `CleanConfig` says decide, nothing else. It takes any page,
  without a block or of as many as there may be, in linear time.
- Its verdicts are of positions of the page's blocks. Each names the rule, of those that are
  `schemas.rules.JUDGED`, that says what the block is: where that is in `CleanConfig.keep`, the
  block is kept (`boilerplate.policy.settle`), and no other one changes. The judge itself looks at
  ``keep`` at most to tell what is hidden, which is not kept for where it stands.
- The score of a verdict is the probability that its block is boilerplate, 0 to 1. So are the scores
  of a judgement, if it has them. Its confidence is from 0 to 1 too.
- What it keeps where `CleanConfig.favor` is recall holds all that it keeps where it is balanced,
  and that holds all that it keeps where it is precision.

`tests/transforms/boilerplate/html/test_judges.py` asks it of each one in `HTML_JUDGES`.
"""

Reasons = Callable[[Page, CleanConfig, Sequence[int]], Mapping[int, Sequence[Feature]]]
"""Tells of blocks, by position, which features spoke most for dropping them, the strongest first.

It is given what the judge was given, and positions of blocks that it dropped: three features of
each will do. Only who asks why a block was dropped pays for it.
"""


JudgeOfMany = Callable[[Sequence[Page], Sequence[CleanConfig]], list[Judgement]]
"""A `Judge` of many pages, each by its own configuration; each comes out as it does alone."""


class PageFormat(NamedTuple):
    """What is done with the pages of one format."""

    read: Callable[[Page, CleanConfig], Page]
    """Fills blocks, title, date and declared language of a decoded page."""
    judge: Judge
    refuse: Callable[[str, CleanConfig], Refusal | None] | None = None
    """Why a page, decoded, should not be read, for what it would cost."""
    prepare: Callable[[str], str] | None = None
    """The text that is read for that of a decoded page; None where it is the same."""
    markup: bool = False
    """Whether a page may say inside in what character set it is."""


def has_markup(raw: RawPage) -> bool:
    """Whether a page may say inside in what character set it is."""
    return PAGE_FORMATS[raw.format].markup


def prepare(page: Page) -> Page:
    """``page``, decoded, with the text that is read: offsets of blocks are in there."""
    known = PAGE_FORMATS[page.raw.format].prepare
    return page if known is None else page._replace(text=known(page.text))


def refuse(page: Page, config: CleanConfig) -> Refusal | None:
    """Why ``page``, decoded, should not be read; None if nothing speaks against it."""
    known = PAGE_FORMATS[page.raw.format].refuse
    return None if known is None else known(page.text, config)


def read_blocks(page: Page, config: CleanConfig) -> Page:
    """``page``, decoded, with its blocks (all kept so far), title, date and declared language."""
    page = PAGE_FORMATS[page.raw.format].read(page, config)
    return page._replace(verdicts=(None,) * len(page.blocks))


def judges_html(raw: RawPage) -> bool:
    """Whether a page is judged by one of `HTML_JUDGES`."""
    return PAGE_FORMATS[raw.format].judge is _judge_html


def name_of_judge(raw: RawPage, config: CleanConfig) -> str:
    """What the configuration calls the judge of a page."""
    return config.html_judge if judges_html(raw) else config.text_judge


def judge(page: Page, config: CleanConfig) -> Judgement:
    """What the judge of a page says of it."""
    if page.judged is not None and page.judged.config == config:
        return page.judged.judgement
    return PAGE_FORMATS[page.raw.format].judge(page, config)


def reasons_of(raw: RawPage, config: CleanConfig) -> Reasons | None:
    """What tells by what a page's judge went, if that learned it."""
    reasons = HTML_REASONS if judges_html(raw) else TEXT_REASONS
    return reasons.get(name_of_judge(raw, config))


def judge_blocks(page: Page, config: CleanConfig) -> Page:
    """``page`` with its boilerplate marked to be dropped and the roles of its blocks settled."""
    page = _phrased(page, config)
    if config.sites and page.sited is None:
        page = page._replace(sited=ask_sites(page, config))
    judgement = with_sites(judge(page, config), page.sited)
    return settle(page, with_phrases(judgement, page.phrased.found), config)


def waits_for_others(page: Page, config: CleanConfig) -> bool:
    """Whether a page is judged together with others: see `judge_together`."""
    return (
        PAGE_FORMATS[page.raw.format].judge is _judge_text and config.text_judge in _JUDGES_OF_MANY
    )


def judge_together(pages: Sequence[Page], configs: Sequence[CleanConfig]) -> list[Page]:
    """`judge_blocks` of pages that wait for others, each by its own configuration."""
    pages = [_phrased(page, config) for page, config in zip(pages, configs, strict=True)]
    found: dict[int, Judgement] = {}
    for name, judge in _JUDGES_OF_MANY.items():
        own = [number for number, config in enumerate(configs) if config.text_judge == name]
        judgements = judge([pages[n] for n in own], [configs[n] for n in own]) if own else []
        found.update(zip(own, judgements, strict=True))
    return [
        settle(page, with_phrases(found[number], page.phrased.found), config)
        for number, (page, config) in enumerate(zip(pages, configs, strict=True))
    ]


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


def _read_html(page: Page, config: CleanConfig) -> Page:
    return read_html_page(page, config, _judge_html)


def _judge_html(page: Page, config: CleanConfig) -> Judgement:
    return HTML_JUDGES[config.html_judge](page, config)


def _judge_text(page: Page, config: CleanConfig) -> Judgement:
    return TEXT_JUDGES[config.text_judge](page, config)


HTML_JUDGES: dict[str, Judge] = {"learned": judge_learned, "rules": judge_html}
"""The ways to judge HTML, by the name that `CleanConfig.html_judge` gives one."""

HTML_REASONS: dict[str, Reasons] = {"learned": reasons_of_network}
"""Of judges of HTML that learned what they go by, what tells of it: by the same name."""
TEXT_REASONS: dict[str, Reasons] = {"learned": reasons_of_lines}
"""Of those of text pages."""

TEXT_JUDGES: dict[str, Judge] = {"learned": judge_lines, "rules": judge_text}
"""The ways to judge text pages, by the name that `CleanConfig.text_judge` gives one."""

_JUDGES_OF_MANY: dict[str, JudgeOfMany] = {"learned": judge_lines_of_many}
"""Of those of text pages, the ones that take many pages at once for less: by the same name."""

PAGE_FORMATS: dict[str, PageFormat] = {
    "html": PageFormat(_read_html, _judge_html, refuse=precheck, markup=True),
    "markdown": PageFormat(_read_html, _judge_html, refuse=precheck, prepare=to_html),
    "text": PageFormat(read_text_page, _judge_text),
}
"""By `RawPage.format`."""
