"""What is read in place of a page that has next to nothing itself: HTML apart, or JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Judged, Judgement, Page
from naqi.schemas.rules import Role
from naqi.transforms.blocks.changes.unscripted import TEMPLATE, Copy, find_copies
from naqi.transforms.blocks.embedded.body import find_body
from naqi.transforms.blocks.embedded.prose import is_prose
from naqi.transforms.blocks.html import walk_html
from naqi.transforms.blocks.tree.precheck import precheck
from naqi.transforms.text.weight import weigh

_SENTENCE: Final = 80
"""Characters from which a block may be a body's, at a glance."""
_BODY: Final = 1_000
"""Characters of such blocks from which a page has a body itself."""
_NEXT_TO_NOTHING: Final = 300
"""Characters that may be kept of it, ideographs counting thrice."""
_TIMES: Final = 2
"""So many times what is kept is what is read instead."""
_LEAST: Final = 200
"""Characters of a body that stands in HTML apart."""
_WHOLE: Final = "<article>"
"""All of it is of one element, which what the page has beside it is not in."""
_FROM: Final = re.compile(r"<script|<noscript|<noframes|<template|=\s{0,9}[\"']\s{0,9}[\[{]", re.I)
"""Where a body may stand that is not among a page's elements."""
_NO_SCRIPTS: Final = re.compile(r"java ?script|cookie|browser", re.I)


class _Instead(NamedTuple):
    """Blocks that may be read instead."""

    blocks: list[Block]
    weight: int
    """Characters, ideographs counting thrice."""
    source: str
    """As in ``pages.body_source``."""


def with_embedded_body(
    page: Page, config: CleanConfig, judge: Callable[[Page, CleanConfig], Judgement]
) -> Page:
    """``page``, an HTML page with its blocks, and with those it holds apart if it has none itself.

    They stand where what holds them stands, and have offsets in there. Where the judge was asked of
    a page that stays as it is, what it said is remembered (``Page.judged``).

    Args:
        page: With its blocks, before they are judged.
        config: How it is cleaned.
        judge: Tells what would be kept of it.
    """
    if len(page.blocks) > config.max_blocks:  # it will not be judged
        return page
    if not _may_be_empty(page.blocks) or _FROM.search(page.text) is None:
        return page
    judgement = judge(page, config)
    judged = page._replace(judged=Judged(config, judgement))
    kept = _weigh_kept(page.blocks, judgement)
    if kept > _NEXT_TO_NOTHING:
        return judged
    found = list(_found_in(page, config, judge))
    most = max((instead.weight for instead in found), default=0)
    first = next((instead for instead in found if _TIMES * instead.weight >= most), None)
    if first is None or first.weight < _TIMES * kept:
        return judged
    start = first.blocks[0].start
    at = next((p for p, b in enumerate(page.blocks) if b.start >= start), len(page.blocks))
    blocks = (*page.blocks[:at], *first.blocks, *page.blocks[at:])
    return page._replace(blocks=blocks, body_source=first.source)


def _may_be_empty(blocks: tuple[Block, ...]) -> bool:
    """Whether next to nothing may be kept of ``blocks``; at a glance."""
    long = 0
    for block in blocks:
        if len(block.text) >= _SENTENCE > block.link_chars:
            long += len(block.text)
            if long >= _BODY:
                return False
    return True


def _found_in(
    page: Page, config: CleanConfig, judge: Callable[[Page, CleanConfig], Judgement]
) -> Iterator[_Instead]:
    """What may be read instead of ``page``, that which is nearest to what it shows first."""
    copies = [(copy, _read_copy(page, copy, config, judge)) for copy in find_copies(page.text)]
    yield from (found for copy, found in copies if found and copy.source != TEMPLATE)
    body = find_body(page.text)
    if body is not None and precheck(body.html, config) is None:
        blocks = walk_html(body.html, config.html_parser).blocks
        blocks = [block._replace(start=body.start, end=body.end) for block in blocks]
        if blocks:
            yield _Instead(blocks, body.weight, body.source)
    yield from (found for copy, found in copies if found and copy.source == TEMPLATE)


def _read_copy(
    page: Page, copy: Copy, config: CleanConfig, judge: Callable[[Page, CleanConfig], Judgement]
) -> _Instead | None:
    """The blocks of HTML that stands apart, if prose is kept of them."""
    html = f"{_WHOLE}{page.text[copy.start : copy.end]}"
    if precheck(html, config) is not None:
        return None
    moved = copy.start - len(_WHOLE)
    blocks = [
        block._replace(start=block.start + moved, end=block.end + moved)
        for block in walk_html(html, config.html_parser).blocks
    ]
    apart = page._replace(blocks=tuple(blocks))
    dropped = judge(apart, config).verdicts
    kept = [block for place, block in enumerate(blocks) if place not in dropped]
    told = [block.text for block in kept if block.role is not Role.CODE and not _asks(block.text)]
    if sum(map(weigh, told)) < _LEAST or not is_prose(told):
        return None
    return _Instead(blocks, sum(weigh(block.text) for block in kept), copy.source)


def _asks(text: str) -> bool:
    """Whether ``text`` may ask to let scripts run."""
    return len(text) < _LEAST and _NO_SCRIPTS.search(text) is not None


def _weigh_kept(blocks: Sequence[Block], judgement: Judgement) -> int:
    dropped = judgement.verdicts
    return sum(weigh(block.text) for place, block in enumerate(blocks) if place not in dropped)
