"""What blocks are among each other, once a page is judged: lines of verse, levels, depths.

A stanza is judged, and read for its language, as the one block that it is; here its lines become
blocks of their own. Levels and depths are found of what is kept alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter

from naqi.schemas.page import Block, Element, Page
from naqi.schemas.rules import Role
from naqi.transforms.boilerplate.text.verse import stanzas

_PARTS = attrgetter("parts")
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_APART = frozenset({
    "article", "aside", "blockquote", "figure", "main", "section", "table", "td", "th",
})  # fmt: skip
"""Lists around these are around a part of the page: their items are none of that part's."""


def settle_structure(page: Page) -> Page:
    """``page``, judged and with its languages, with its blocks as they are written."""
    return trace_structure(page)[0]


def trace_structure(page: Page) -> tuple[Page, Sequence[int]]:
    """`settle_structure`, and of each block the position of the one that it comes from."""
    if page.rejection is not None:
        return page, range(len(page.blocks))
    changed = _in_text(page) if page.seen.lines else _in_tree(page)
    if changed:
        page = page._replace(
            blocks=tuple([changed.get(p, block) for p, block in enumerate(page.blocks)])
        )
    if any(map(_PARTS, page.blocks)) and any(block.is_verse for block in page.blocks):
        return _with_lines(page)
    return page, range(len(page.blocks))


def _with_lines(page: Page) -> tuple[Page, Sequence[int]]:
    blocks: list[Block] = []
    origins: list[int] = []
    stanza = 0
    for position, (block, verdict) in enumerate(zip(page.blocks, page.verdicts, strict=True)):
        if not block.is_verse:
            blocks.append(block)
            origins.append(position)
            continue
        number = stanza if verdict is None else None
        stanza += verdict is None
        for line in block.parts:
            blocks.append(line._replace(role=Role.PARAGRAPH, stanza=number, parts=()))
            origins.append(position)
    labels = page.labels
    return (
        page._replace(
            blocks=tuple(blocks),
            verdicts=tuple([page.verdicts[origin] for origin in origins]),
            labels=tuple([labels[origin] for origin in origins]) if labels else labels,
        ),
        origins,
    )


def _in_tree(page: Page) -> dict[int, Block]:
    """The kept headings and items of a page of elements, with their levels and depths."""
    return {
        position: _of_block(block)
        for position, (block, verdict) in enumerate(zip(page.blocks, page.verdicts, strict=True))
        if verdict is None
        and (block.role is Role.HEADING or block.role is Role.LIST_ITEM)
        and block.element.tag
    }


def _of_block(block: Block) -> Block:
    if block.role is Role.HEADING:
        return block._replace(level=_level(block.element))
    return block._replace(depth=_depth(block.element))


def _in_text(page: Page) -> dict[int, Block]:
    """The items of a text page with their depths, and the kept lines of its stanzas."""
    settled = {}
    if any(block.role is Role.LIST_ITEM for block in page.blocks):
        settled = dict(_with_depths(page))
    number = 0
    for stanza in stanzas(page.seen.lines):
        kept = [position for position in stanza if page.verdicts[position] is None]
        for position in kept:
            settled[position] = page.blocks[position]._replace(stanza=number)
        number += bool(kept)
    return settled


def _with_depths(page: Page) -> Iterator[tuple[int, Block]]:
    """Kept items with their depths, by how far each is indented among those below one heading."""
    indents: list[int] = []
    for position, (block, verdict) in enumerate(zip(page.blocks, page.verdicts, strict=True)):
        if verdict is not None:
            continue
        if block.role is Role.HEADING:
            indents.clear()
        if block.role is not Role.LIST_ITEM:
            continue
        indent = block.start - 1 - page.text.rfind("\n", 0, block.start)
        while indents and indent < indents[-1]:
            indents.pop()
        if not indents or indent > indents[-1]:
            indents.append(indent)
        yield position, block._replace(depth=len(indents))


def _level(element: Element) -> int | None:
    holder: Element | None = element
    while holder is not None:
        if holder.tag in _LEVELS:
            return _LEVELS[holder.tag]
        holder = holder.above
    return None


def _depth(element: Element) -> int:
    """How many lists an item is in, without those around the part of the page that it is in."""
    depth = 0
    holder: Element | None = element
    while holder is not None and not (depth and holder.tag in _APART):
        depth += holder.tag in _LISTS
        holder = holder.above
    return max(1, depth)
