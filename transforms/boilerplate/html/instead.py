"""What a page's JSON says in place of the page, where that has next to nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judgement, Page
from naqi.transforms.blocks.embedded_body import EmbeddedBody, find_body, weigh
from naqi.transforms.blocks.html import walk_html
from naqi.transforms.blocks.html_precheck import precheck

_SENTENCE: Final = 80
"""Characters from which a block may be a body's, at a glance."""
_BODY: Final = 1_000
"""Characters of such blocks from which a page has a body itself."""
_NEXT_TO_NOTHING: Final = 300
"""Characters that may be kept of it, ideographs counting thrice; and of its JSON half of them."""
_TIMES: Final = 2
"""So many times what is kept is what the JSON says instead."""


def with_embedded_body(
    page: Page, config: CleanConfig, judge: Callable[[Page, CleanConfig], Judgement]
) -> Page:
    """``page``, an HTML page with its blocks, with those of its JSON if it has next to nothing.

    They stand where the JSON stands, and each has the offsets of its string in there.

    Args:
        page: With its blocks, before they are judged.
        config: How it is cleaned.
        judge: Tells what would be kept of it.
    """
    if "<script" not in page.text or not _may_be_empty(page.blocks):
        return page
    found = find_body(page.text)
    if found is None:
        return page
    dropped = judge(page, config).verdicts
    kept = sum(weigh(b.text) for p, b in enumerate(page.blocks) if p not in dropped)
    if kept > _NEXT_TO_NOTHING or found.weight < _TIMES * kept:
        return page
    own = _blocks_of(found, config)
    if not own:
        return page
    at = next((p for p, b in enumerate(page.blocks) if b.start >= found.start), len(page.blocks))
    return page._replace(
        blocks=(*page.blocks[:at], *own, *page.blocks[at:]), body_source=found.source
    )


def _may_be_empty(blocks: tuple[Block, ...]) -> bool:
    """Whether next to nothing may be kept of ``blocks``; at a glance."""
    long = 0
    for block in blocks:
        if len(block.text) >= _SENTENCE > block.link_chars:
            long += len(block.text)
            if long >= _BODY:
                return False
    return True


def _blocks_of(body: EmbeddedBody, config: CleanConfig) -> list[Block]:
    if precheck(body.html, config) is not None:
        return []
    blocks = walk_html(body.html, config.html_parser).blocks
    return [block._replace(start=body.start, end=body.end) for block in blocks]
