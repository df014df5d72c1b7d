"""Where a block stands in its page, and what the page is as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.page import Block, Page
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.learned.columns.scale import (
    ONE,
    column,
    flag,
    log_steps,
    share,
)
from naqi.transforms.boilerplate.html.learned.lexical import Ints

PLACE_NAMES: Final = (
    "looks like body text by length", "looks like body text", "place", "place in the text",
    "body text before", "blocks before", "blocks after", "in the main container",
    "before the main container", "after the main container", "place in the main container",
    "title found", "above the title", "below the title", "mark-up before", "mark-up after",
    "place in the source", "text per mark-up",
)  # fmt: skip
PAGE_NAMES: Final = (
    "page: blocks", "page: length", "page: share of links", "page: body text",
    "page: main container", "page: kept blocks", "page: kept text", "page: headings",
)  # fmt: skip


def read_place(page: Page, survey: Survey) -> Iterator[Ints]:
    """`PLACE_NAMES`: place among blocks, to the main container, to the title, in the source."""
    blocks = page.blocks
    n = len(blocks)
    at = np.arange(n)
    score = column([int(score) for score in survey.scores])
    yield log_steps(score)
    yield flag(score > 0)
    yield share(at, np.full(n, max(n - 1, 1)))
    so_far = np.cumsum([len(block.text) for block in blocks])
    yield share(so_far, np.full(n, so_far[-1]))
    scored = np.cumsum(score)
    yield share(scored - score, np.full(n, max(scored[-1], 1)))
    yield log_steps(at)
    yield log_steps(n - 1 - at)
    first, end = survey.body.start, survey.body.stop
    yield flag((at >= first) & (at < end))
    yield np.where(at < first, log_steps(first - at), 0)
    yield np.where(at >= end, log_steps(at - end + 1), 0)
    yield 32 + np.clip(32 * (at - first) // max(end - first, 1), -32, 64)
    title = survey.title
    yield np.full(n, 0 if title is None else ONE)
    yield flag(at < (title or 0))
    yield np.where(at >= (title or 0), log_steps(at - (title or 0) + 1), 0)
    start = column([block.start for block in blocks])
    stop = column([block.end for block in blocks])
    gap = np.maximum(start - np.concatenate(([0], stop[:-1])), 0)
    yield log_steps(gap)
    yield log_steps(np.concatenate((gap[1:], [0])))
    yield share(start, np.full(n, max(len(page.text), 1)))
    yield share(np.diff(so_far, prepend=0), np.maximum(stop - start, 1))


def read_page(blocks: Sequence[Block], survey: Survey) -> Iterator[Ints]:
    """`PAGE_NAMES`: of all blocks the same."""
    n = len(blocks)
    page = survey.nodes[0]
    kept = [len(b.text) for p, b in enumerate(blocks) if p not in survey.verdicts]
    headings = sum(block.role is Role.HEADING for block in blocks)
    for value in (
        int(log_steps(np.array(n))),
        int(log_steps(np.array(page.chars))),
        ONE * page.links // max(page.chars, 1),
        ONE * int(page.body) // max(page.chars, 1),
        ONE * len(survey.body) // n,
        ONE * len(kept) // n,
        ONE * sum(kept) // max(page.chars, 1),
        int(log_steps(np.array(headings))),
    ):
        yield np.full(n, value)
