"""The kept blocks of a page as one document of Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from naqi.schemas.page import Block, Element, Page
from naqi.schemas.rules import Role
from naqi.transforms.markdown.escape import escape, escape_heading, escape_inside, fence
from naqi.transforms.markdown.items import Lists

_LEVEL = 2
"""Of a heading whose level the page does not say."""
_CELLS = " | "


def to_markdown(page: Page) -> str:
    """What is kept of ``page``, judged and settled, as Markdown; the title is no part of it.

    Parsed, each block has the text that it has in ``paragraphs``: signs that would mean something
    are escaped. Links and emphasis are text.
    """
    lists = Lists(page.blocks)
    kept = [
        (position, block)
        for position, (block, verdict) in enumerate(zip(page.blocks, page.verdicts, strict=True))
        if verdict is None
    ]
    document: list[str] = []
    below_item = False
    for _, group in groupby(kept, lambda one: _together(*one)):
        together = [*group]
        position, block = together[0]
        indent, marker, follows = lists.place(block, position)
        if document and not (below_item and follows):
            document.append("")
        below_item = bool(marker)
        begins = indent
        for line in _lines([block for _, block in together]):
            document.append(f"{begins}{marker} {line}" if marker else f"{begins}{line}".rstrip(" "))
            if marker:
                begins, marker = indent + " " * (len(marker) + 1), ""
    return "\n".join(document)


def _together(position: int, block: Block) -> tuple[object, ...]:
    """The same of neighbours that are one part of the document: a table, a stanza, a quotation."""
    if block.role is Role.TABLE_ROW:
        return block.role, id(_holder(block.element, "table"))
    if block.role is Role.QUOTE:
        return block.role, id(_holder(block.element, "blockquote"))
    if block.stanza is not None:
        return "stanza", block.stanza
    return block.role, position


def _holder(element: Element, tag: str) -> Element:
    """The innermost element of that tag around; ``element`` itself if there is none."""
    holder: Element | None = element
    while holder is not None and holder.tag != tag:
        holder = holder.above
    return holder or element


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    block = blocks[0]
    if block.role is Role.TABLE_ROW:
        yield from _table(blocks)
    elif block.role is Role.CODE:
        yield from fence(block.text, block.language)
    elif block.role is Role.HEADING:
        yield f"{'#' * (block.level or _LEVEL)} {escape_heading(block.text)}"
    elif block.role is Role.QUOTE:
        for number, quoted in enumerate(blocks):
            if number:
                yield ">"
            yield f"> {escape(quoted.text)}"
    elif block.stanza is not None:
        verses = [escape(verse.text, pipes=len(blocks) > 1) for verse in blocks]
        yield from [f"{verse}\\" for verse in verses[:-1]]
        yield verses[-1]
    else:
        yield escape(block.text)


def _table(rows: Sequence[Block]) -> Iterator[str]:
    cells = [[part.text for part in row.parts] or row.text.split(_CELLS) for row in rows]
    width = max(map(len, cells))
    headed = all(_holder(part.element, "th").tag == "th" for part in rows[0].parts)
    if not (headed and rows[0].parts):
        cells.insert(0, [])
    head, *body = ([*row, *[""] * (width - len(row))] for row in cells)
    yield _row(head)
    yield _row(["---"] * width, escaped=False)
    yield from map(_row, body)


def _row(cells: Sequence[str], *, escaped: bool = True) -> str:
    shown = [escape_inside(cell, pipes=True) if escaped else cell for cell in cells]
    return "| " + " | ".join(shown) + " |"
