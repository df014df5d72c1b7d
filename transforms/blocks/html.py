"""From HTML to blocks: runs of text between block-level boundaries, in document order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from schemas.page import Block, Element
from schemas.rules import Role
from transforms.blocks.locate import Locator
from transforms.blocks.parsers import PARSERS, Attributes
from transforms.metadata.html import Head, choose_date, choose_title, is_title
from transforms.text import fold

HIDDEN = "hidden"
"""`Element.role` of an element that markup or inline style hides from the reader."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big blink br cite code data del dfn em font i img ins kbd mark math "
    "nobr picture q rb rt ruby s samp small source span strike strong sub sup time tt u var wbr"
    .split()
)
_UNSEEN = frozenset(
    "applet area audio base canvas datalist embed frameset iframe link meta noembed noframes "
    "noscript object param rp script style svg template title video".split()
)
"""Their inside is not text, or is shown only where something fails."""

_NAMING = frozenset({"id", "class", "role", "itemprop"})
"""Attributes that give an inline element a place of its own in the paths of the text inside."""

_PAGE = frozenset({"html", "head", "body"})

_ROLES: dict[str, Role] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Role.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Role.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    **dict.fromkeys(("article", "section", "main", "td", "th"), Role.PARAGRAPH),
    "blockquote": Role.QUOTE,
    "pre": Role.CODE,
}
"""Role of the text inside, until an element further in says otherwise."""

_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MAX_DEPTH = 120
"""Elements deeper than this are not told apart: paths stay short on hostile pages."""
_MAX_NAMES = 200
_MAX_ITEM_BLOCKS = 3
"""A list item with more blocks is no item of a list that is read as one."""
_MAX_CELL = 400
"""A longer cell is part of a layout, not of a table of data."""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """What is read from one HTML page, before anything is judged."""

    blocks: tuple[Block, ...]
    """In page order, without the block that is the title."""
    title: str | None
    published_at: datetime | None
    """As stated on the page: wall-clock time, no zone."""
    declared_language: str | None


def read_html(source: str, parser: str = "lexbor") -> HtmlPage:
    """Cut decoded HTML into blocks and read its title, date and declared language.

    ``parser`` is a key of `transforms.blocks.parsers.PARSERS`; raises KeyError on another.
    """
    walk = _Walk(source)
    PARSERS[parser](source, walk)
    walk.end()
    blocks = walk.blocks
    headings = [b.text for b in blocks if b.path and b.path[-1].tag == "h1"]
    title = choose_title(walk.head, headings)
    published = choose_date(walk.head, blocks)
    if title is not None:
        for position, block in enumerate(blocks):
            if is_title(block.text, title):
                del blocks[position]
                break
    return HtmlPage(tuple(blocks), title, published, walk.head.language)


class _Open:
    """An open element. An inline one without a name stands for the element around it."""

    hidden = False
    breaks = False
    path: tuple[Element, ...] | None = None
    """Built when text first needs it."""
    first = 0
    """Number of blocks before it: what a table row needs to gather its cells."""

    def __init__(
        self, tag: str, attributes: Attributes, depth: int, role: Role, key: int, link: bool
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.depth = depth
        """Length of its path. The page itself has none, and very deep ones end at a limit."""
        self.role = role
        self.key = key
        self.link = link


class _Walk:
    """The sink that makes blocks. Every visible text becomes part of exactly one."""

    def __init__(self, source: str) -> None:
        self.blocks: list[Block] = []
        self.head = Head()
        self._locate = Locator(source).find
        self._open: list[_Open] = [_Open("", {}, 0, Role.PARAGRAPH, 0, False)]
        self._keys = 0
        self._asleep: list[tuple[_Open, _Buffer]] = []
        """Buffers of the text around hidden inline elements."""
        self._late: list[Block] = []
        """Blocks hidden inside a block that is not yet complete."""
        self._buffer = _Buffer()
        self._collect: list[str] | None = None
        """Takes text that is not the page's: its title, its JSON-LD."""

    # what the parser tells

    def open(self, tag: str, attributes: Attributes) -> bool:
        above = self._open[-1]
        depth = above.depth
        self._keys += 1
        if tag in _INLINE:
            buffer = self._buffer
            if tag == "br":
                buffer.breaks += 1
                if buffer.breaks == 2:
                    self._flush()
                else:
                    buffer.parts.append(" ")
                self._open.append(above)
                return True
            if tag == "a":
                if buffer.link_ended:  # two links side by side are not one word
                    buffer.parts.append(" ")
            elif not attributes:
                self._open.append(above)
                return True
            elif tag == "time":
                self.head.add_time(attributes)
            hidden = bool(attributes) and _hidden(tag, attributes)
            if hidden or "class" in attributes or not _NAMING.isdisjoint(attributes):
                depth = depth + 1 if depth < _MAX_DEPTH else depth
            element = _Open(tag, attributes, depth, above.role, self._keys, above.link or tag == "a")
            if hidden:
                element.hidden = True
                self._asleep.append((element, buffer))
                self._buffer = _Buffer()
            self._open.append(element)
            return True
        if tag in _UNSEEN:
            return self._look_in_head(tag, attributes)
        if tag not in _PAGE:
            depth = depth + 1 if depth < _MAX_DEPTH else depth
        elif tag == "html":
            self.head.add_language(attributes)
        self._flush()
        element = _Open(tag, attributes, depth, _ROLES.get(tag, above.role), self._keys, above.link)
        element.breaks = True
        element.first = len(self.blocks)
        if attributes and _hidden(tag, attributes):
            element.hidden = True
        self._open.append(element)
        return True

    def text(self, data: str) -> None:
        if self._collect is not None:
            self._collect.append(data)
            return
        buffer = self._buffer
        if not data or data.isspace():
            if buffer.depth >= 0:
                buffer.parts.append(" ")
            return
        element = self._open[-1]
        start, end = self._locate(data)
        depth = element.depth
        if buffer.depth < 0:
            buffer.start = start
            buffer.path = element.path if element.path is not None else self._path()
            buffer.depth = depth
            buffer.role = element.role
        elif buffer.low < buffer.depth:
            buffer.depth = buffer.low
        buffer.low = depth
        buffer.end = end
        buffer.breaks = 0
        buffer.link_ended = False
        buffer.parts.append(data)
        if element.link:
            buffer.link_chars += len(data.strip())

    def close(self) -> None:
        if self._collect is not None:
            self._collect = None
            return
        element = self._open.pop()
        above = self._open[-1]
        if element is above:
            return
        if element.breaks:
            self._flush()
            if element.tag == "tr":
                self._gather_row(element)
            elif element.tag == "li":
                self._settle_item(element)
            return
        if element.hidden:
            self._wake(element)
        buffer = self._buffer
        buffer.link_ended = element.tag == "a"
        if above.depth < buffer.low:
            buffer.low = above.depth

    def end(self) -> None:
        """The page ends, whatever is still open."""
        while len(self._open) > 1:
            self.close()
        self._flush()

    # what it does with it

    def _look_in_head(self, tag: str, attributes: Attributes) -> bool:
        if tag == "title":
            self._collect = self.head.titles
        elif tag == "script" and attributes.get("type") == "application/ld+json":
            self._collect = self.head.linked_data
        elif tag == "meta":
            self.head.add_meta(attributes)
        return self._collect is not None

    def _path(self) -> tuple[Element, ...]:
        """The elements around the innermost open one, itself included, from below ``body``."""
        stack = self._open
        at = len(stack) - 1
        while at >= 0 and stack[at].path is None:
            at -= 1
        path = (stack[at].path if at >= 0 else None) or ()
        for element in stack[at + 1 :]:
            if element.depth > len(path):
                path = (*path, _as_element(element))
            element.path = path
        return path

    def _flush(self) -> None:
        buffer = self._buffer
        if buffer.depth < 0:
            buffer.breaks = 0
            if buffer.parts:
                buffer.parts.clear()
            return
        text = fold("".join(buffer.parts))
        if text:
            path = buffer.path
            self.blocks.append(
                Block(
                    text,
                    buffer.start,
                    buffer.end,
                    buffer.role,
                    0,
                    path if buffer.depth >= len(path) else path[: buffer.depth],
                    min(buffer.link_chars, len(text)),
                )
            )
        self._buffer = _Buffer()
        if self._late and not self._asleep:
            self.blocks.extend(self._late)
            self._late.clear()

    def _wake(self, element: _Open) -> None:
        """A hidden inline element ends: back to the text around it."""
        before = len(self.blocks)
        self._flush()
        if self._asleep and self._asleep[-1][0] is element:
            _, self._buffer = self._asleep.pop()
            if self._buffer.depth >= 0:
                self._late.extend(self.blocks[before:])
                del self.blocks[before:]

    def _gather_row(self, row: _Open) -> None:
        """Make one block of a row whose cells are short and simple."""
        cells = self.blocks[row.first :] if row.depth < _MAX_DEPTH else ()
        if len(cells) < 2 or not _is_data_row(cells, row.depth):
            return
        self.blocks[row.first :] = [
            Block(
                text=" | ".join(cell.text for cell in cells),
                start=cells[0].start,
                end=cells[-1].end,
                role=Role.TABLE_ROW,
                path=cells[0].path[: row.depth],
                link_chars=sum(cell.link_chars for cell in cells),
            )
        ]

    def _settle_item(self, item: _Open) -> None:
        """An item that holds several blocks is a part of the layout: they are paragraphs."""
        blocks = self.blocks
        if len(blocks) - item.first <= _MAX_ITEM_BLOCKS or item.depth >= _MAX_DEPTH:
            return
        for position in range(item.first, len(blocks)):
            block = blocks[position]
            if block.role is Role.LIST_ITEM and all(e.tag != "li" for e in block.path[item.depth :]):
                blocks[position] = replace(block, role=Role.PARAGRAPH)


class _Buffer:
    """The block that is being gathered."""

    __slots__ = ("breaks", "end", "link_chars", "depth", "link_ended", "low", "parts", "path", "role", "start")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.start = self.end = 0
        self.breaks = 0
        """Line breaks since the last text."""
        self.link_chars = 0
        self.link_ended = False
        self.path: tuple[Element, ...] = ()
        """Of its first text."""
        self.depth = -1
        """So much of the path is around all of its text; -1 before the first."""
        self.low = 0
        """The least depth since its last text."""
        self.role = Role.PARAGRAPH


def _as_element(element: _Open) -> Element:
    attributes = element.attributes
    if not attributes:
        return Element(element.tag, element.key, "", HIDDEN if element.hidden else "")
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}".strip()
    role = attributes.get("role") or attributes.get("itemprop") or ""
    return Element(
        element.tag,
        element.key,
        names[:_MAX_NAMES].lower(),
        HIDDEN if element.hidden else role[:_MAX_NAMES].lower(),
    )


def _hidden(tag: str, attributes: Attributes) -> bool:
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    if style and _HIDING_STYLE.search(style):
        return True
    return tag == "dialog" and "open" not in attributes


def _is_data_row(cells: Sequence[Block], depth: int) -> bool:
    """True if each cell holds one short plain block, right in the row."""
    seen = set()
    for cell in cells:
        path = cell.path
        if cell.role is not Role.PARAGRAPH or len(cell.text) > _MAX_CELL or len(path) <= depth:
            return False
        if path[depth].key in seen:
            return False
        seen.add(path[depth].key)
    return True
