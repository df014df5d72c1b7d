"""Where a block stands in its page, and what the page is as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from naqi.schemas.page import Block, Page
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.learned.lexical import Ints
from naqi.transforms.boilerplate.learned.scale import (
    MOST_BLOCKS,
    MOST_CHARS,
    ONE,
    column,
    flag,
    log_steps,
    share,
)

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
    length = column([len(block.text) for block in blocks])
    start, stop = column([b.start for b in blocks]), column([b.end for b in blocks])
    score = np.array(survey.scores, np.float64).astype(np.int64)
    so_far, scored = np.cumsum(length), np.cumsum(score)
    gap = np.maximum(start - np.concatenate(([0], stop[:-1])), 0)
    first, end, title = survey.body.start, survey.body.stop, survey.title
    counts = np.concatenate((at, n - 1 - at, first - at, at - end + 1, at - (title or 0) + 1))
    counts = np.minimum(counts, MOST_BLOCKS)
    steps = log_steps(  # 0 of what is not above, or not below
        np.concatenate((score, counts, gap, gap[1:], [0]))
    ).reshape(-1, n)
    yield steps[0]
    yield flag(score > 0)
    yield share(at, n - 1)
    yield share(so_far, so_far[-1])
    yield share(scored - score, scored[-1])
    yield steps[1:3]
    yield flag((at >= first) & (at < end))
    yield steps[3:5]
    yield 32 + np.clip(32 * (at - first) // max(end - first, 1), -32, 64)
    yield np.full(n, 0 if title is None else ONE)
    yield flag(at < (title or 0))
    yield steps[5:]
    yield share(start, len(page.text))
    yield share(length, np.maximum(stop - start, 1))


def read_page(blocks: Sequence[Block], survey: Survey) -> Ints:
    """`PAGE_NAMES`: of all blocks the same."""
    n = len(blocks)
    page = survey.nodes[0]
    kept = [len(b.text) for p, b in enumerate(blocks) if p not in survey.verdicts]
    headings = sum(block.role is Role.HEADING for block in blocks)
    blocks_steps, chars_steps, headings_steps = log_steps(
        column((min(n, MOST_BLOCKS), min(page.chars, MOST_CHARS), headings))
    )
    values = (
        blocks_steps,
        chars_steps,
        ONE * page.links // max(page.chars, 1),
        ONE * int(page.body) // max(page.chars, 1),
        ONE * len(survey.body) // n,
        ONE * len(kept) // n,
        ONE * sum(kept) // max(page.chars, 1),
        headings_steps,
    )
    return np.repeat(column(values), n)
