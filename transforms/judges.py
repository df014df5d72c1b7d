"""The ways to judge pages, by name: which blocks are content, which are boilerplate.

Another way to judge HTML is one row of `HTML_JUDGES`, another way to judge text pages one of
`TEXT_JUDGES`. A row loads its judge where a page is first judged by it: the process that only reads
files and writes tables knows the names alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Feature, Judgement, Page

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


class Judging(NamedTuple):
    """One way to judge pages."""

    judge: Judge
    reasons: Reasons | None = None
    """Of a judge that learned what it goes by, what tells of it."""
    judge_many: JudgeOfMany | None = None
    """The same judge, where it takes many pages at once for less."""


@cache
def _learned() -> Judging:
    from naqi.transforms.boilerplate.html.learned.judge import judge_learned
    from naqi.transforms.boilerplate.html.learned.reasons import reasons_of_network

    return Judging(judge_learned, reasons_of_network)


@cache
def _rules() -> Judging:
    from naqi.transforms.boilerplate.html.judge import judge_html

    return Judging(judge_html)


@cache
def _learned_lines() -> Judging:
    from naqi.transforms.boilerplate.text.learned.judge import judge_lines, judge_lines_of_many
    from naqi.transforms.boilerplate.text.learned.reasons import reasons_of_lines

    return Judging(judge_lines, reasons_of_lines, judge_lines_of_many)


@cache
def _rules_of_lines() -> Judging:
    from naqi.transforms.boilerplate.text.judge import judge_text

    return Judging(judge_text)


HTML_JUDGES: dict[str, Callable[[], Judging]] = {"learned": _learned, "rules": _rules}
"""The ways to judge HTML, by the name that `CleanConfig.html_judge` gives one."""

TEXT_JUDGES: dict[str, Callable[[], Judging]] = {
    "learned": _learned_lines,
    "rules": _rules_of_lines,
}
"""The ways to judge text pages, by the name that `CleanConfig.text_judge` gives one."""
