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
    "noscript object param rp script style svg template video".split()
)
"""Their inside is not text, or is shown only where something fails."""

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
    """An open element."""

    __slots__ = ("attributes", "breaks", "depth", "first", "hidden", "key", "link", "path", "role", "tag")

    def __init__(self, tag: str, attributes: Attributes, above: _Open | None, key: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.key = key
        self.breaks = False
        self.hidden = False
        self.path: tuple[Element, ...] | None = None
        """Built when text first needs it."""
        self.first = 0
        """Number of blocks before it: what a table row needs to gather its cells."""
        self.depth = 0
        """Length of its path. The page itself has none, and very deep ones end at a limit."""
        if above is None:
            self.role, self.link = Role.PARAGRAPH, False
        else:
            self.role, self.link = above.role, above.link
            if tag not in _PAGE:
                self.depth = min(above.depth + 1, _MAX_DEPTH)


class _Walk:
    """The sink that makes blocks. Every visible text becomes part of exactly one."""

    def __init__(self, source: str) -> None:
        self.blocks: list[Block] = []
        self.head = Head()
        self._locate = Locator(source).find
        self._open: list[_Open] = []
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
        self._keys += 1
        if tag in _UNSEEN:
            if tag == "meta":
                self.head.add_meta(attributes)
            elif tag == "script" and attributes.get("type") == "application/ld+json":
                return self._start_collecting(tag, attributes, self.head.linked_data)
            return False
        above = self._open[-1] if self._open else None
        if tag == "title":
            return self._start_collecting(tag, attributes, self.head.titles)
        element = _Open(tag, attributes, above, self._keys)
        self._open.append(element)
        buffer = self._buffer
        if tag in _INLINE:
            if tag == "br":
                buffer.breaks += 1
                if buffer.breaks == 2:
                    self._flush()
                else:
                    buffer.parts.append(" ")
            elif tag == "a":
                element.link = True
                if buffer.link_ended:  # two links side by side are not one word
                    buffer.parts.append(" ")
            elif tag == "time":
                self.head.add_time(attributes)
        else:
            self._flush()
            element.breaks = True
            element.first = len(self.blocks)
            role = _ROLES.get(tag)
            if role is not None:
                element.role = role
            elif tag == "html":
                self.head.add_language(attributes)
        if attributes and _hidden(tag, attributes):
            element.hidden = True
            if not element.breaks:
                self._asleep.append((element, buffer))
                self._buffer = _Buffer()
        return True

    def text(self, data: str) -> None:
        if self._collect is not None:
            self._collect.append(data)
            return
        buffer = self._buffer
        if not data or data.isspace():
            buffer.parts.append(" ")
            return
        if not self._open:
            return
        element = self._open[-1]
        start, end = self._locate(data)
        depth = element.depth
        if buffer.depth < 0:
            buffer.start = start
            buffer.path = self._path()
            buffer.depth = buffer.low = depth
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
        buffer = self._buffer
        if element.breaks:
            self._flush()
            if element.tag == "tr":
                self._gather_row(element)
        elif element.hidden:
            self._flush_hidden(element)
        else:
            buffer.link_ended = element.tag == "a"
        if element.depth <= buffer.low:
            buffer.low = element.depth - 1

    def end(self) -> None:
        while self._open:
            self.close()
        self._flush()

    # what it does with it

    def _start_collecting(self, tag: str, attributes: Attributes, into: list[str]) -> bool:
        del tag, attributes
        self._collect = into
        return True

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
            if buffer.parts:
                buffer.parts.clear()
            buffer.breaks = 0
            return
        text = fold("".join(buffer.parts))
        if text:
            path = buffer.path
            keep = buffer.depth
            self.blocks.append(
                Block(
                    text=text,
                    start=buffer.start,
                    end=buffer.end,
                    role=buffer.role,
                    path=(path[:keep] if keep < len(path) else path),
                    link_chars=min(buffer.link_chars, len(text)),
                )
            )
        self._buffer = _Buffer()
        if self._late and not self._asleep:
            self.blocks.extend(self._late)
            self._late.clear()

    def _flush_hidden(self, element: _Open) -> None:
        before = len(self.blocks)
        self._flush()
        if self._asleep and self._asleep[-1][0] is element:
            _, self._buffer = self._asleep.pop()
            if self._buffer.depth >= 0:
                self._late.extend(self.blocks[before:])
                del self.blocks[before:]

    def _gather_row(self, row: _Open) -> None:
        """Make one block of a row whose cells are short and simple."""
        cells = self.blocks[row.first :]
        if len(cells) < 2 or not _is_data_row(cells, row.depth):
            return
        path = cells[0].path[: row.depth]
        self.blocks[row.first :] = [
            Block(
                text=" | ".join(cell.text for cell in cells),
                start=cells[0].start,
                end=cells[-1].end,
                role=Role.TABLE_ROW,
                path=path,
                link_chars=sum(cell.link_chars for cell in cells),
            )
        ]


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
