"""The elements that are open around a text while a page is walked, and what blocks keep of them."""

from __future__ import annotations

from naqi.schemas.page import Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.changes.page_changes import needs_tree
from naqi.transforms.blocks.notes.hovering import find_described, follows_word
from naqi.transforms.blocks.tree.elements import (
    BESIDE,
    BLOCK_DISPLAY,
    BLOCK_LEVEL,
    HIDDEN,
    LOOSE,
    MAX_DEPTH,
    NAMING,
    PAGE,
    REFERRING,
    ROLES,
    SHOWING,
    VEILING,
    VOID,
    OpenElement,
    as_element,
    display_of,
    is_hover_note,
    is_reading,
    is_ruby,
    is_side_note,
    is_veiled,
)
from naqi.transforms.blocks.tree.nodes import Attributes, Node
from naqi.transforms.blocks.tree.recorded import TreeNeededError
from naqi.transforms.blocks.walk.gathering import Buffer, Spot
from naqi.transforms.blocks.walk.referring import Referring
from naqi.transforms.blocks.walk.settling import gather_row, settle_item
from naqi.transforms.metadata.html import Head
from naqi.transforms.text.line_ends import LINE_BREAK

_NEAR = 4
"""Elements around a reading one of which holds its words too."""


class Opening(Referring):
    """Blocks, and the elements that are open."""

    def __init__(self, source: str, *, changed: bool) -> None:
        super().__init__(source)
        self._changed = changed
        self.names_notes = False
        """An element around text may be named after notes (`blocks.notes.find_notes`)."""
        self._above: list[Node] = []
        """The nodes that are open, outermost first; those of code, where that is walked apart."""
        self._described: frozenset[str] | None = None
        """Ids of what describes other elements; None if nobody has asked."""
        self.head = Head()
        self._kept: list[tuple[OpenElement, Element]] = [(self._open[0], Element(""))]
        """What blocks keep of the open elements, outermost first: made when text first needs it.
        Those of elements that have ended may stand behind them."""

    def _push_block(self, tag: str, attributes: Attributes, display: str = "") -> None:
        if self._pending:
            self._part_loose()
        if self._buffer.parts:
            self._flush()
        _, _, depth, role, link, _, _ = self._open[-1]
        if tag in ROLES:
            role = ROLES[tag]
        if tag not in PAGE:
            depth = depth + 1 if depth < MAX_DEPTH else depth
        elif tag == "html":
            self.head.add_language(attributes)
        link = link or tag == "a"
        hidden = display == HIDDEN
        self._open.append((tag, attributes, depth, role, link, hidden, len(self.blocks)))

    def _push_loose(self, tag: str, attributes: Attributes, display: str = "") -> None:
        """Text inside is gathered apart until it is known whether the element holds blocks."""
        self._look_for_tree(tag, attributes)
        _, _, depth, role, link, _, _ = self._open[-1]
        depth = depth + 1 if depth < MAX_DEPTH else depth
        if tag in BLOCK_LEVEL and self._buffer.link_ended:
            self._buffer.parts.append(LINE_BREAK)
        hidden = display == HIDDEN
        self._asleep.append((len(self._open), self._buffer, not hidden))
        self._pending += 1
        self._buffer = Buffer() if hidden else self._buffer.begin_inside()
        self._open.append((tag, attributes, depth, role, link, hidden, -1 if hidden else LOOSE))

    def _push_inline(
        self, tag: str, attributes: Attributes, leads: bool = False, start: int = -1
    ) -> None:
        """Open an element of running text: one that ``leads`` somewhere is a link.

        Text that may be the mark of a note begins at the part ``start``.
        """
        _, _, depth, role, link, _, _ = self._open[-1]
        display = ""
        if not SHOWING.isdisjoint(attributes):
            display = display_of(tag, attributes)
        first = -1
        if tag in VEILING and is_veiled(attributes):
            if is_side_note(attributes):
                first, role = BESIDE, Role.PARAGRAPH
            elif self._is_veil(attributes):
                display = HIDDEN
        elif tag in VEILING and attributes.get("role") == "tooltip":
            display = HIDDEN if self._is_described(attributes) else display
        if role is Role.HEADING and attributes.get("role") == "button" and self._buffer.depth >= 0:
            self._push_block("button", attributes)
            self._be_plain()
            return
        if display == BLOCK_DISPLAY and tag not in VOID and role is not Role.CODE:
            self._push_block(tag, attributes)
            return
        buffer = self._buffer
        if start >= 0:
            first = REFERRING
            buffer.spots.append(Spot(start, buffer.link_chars))
        hidden = display == HIDDEN
        if hidden or first == BESIDE:
            self._asleep.append((len(self._open), buffer, False))
            self._pending += 1
            self._buffer = Buffer()
            link = link and role is not Role.HEADING  # what no one sees makes no teaser of it
        if depth < MAX_DEPTH and (hidden or not NAMING.isdisjoint(attributes)):
            depth += 1
        self._open.append((tag, attributes, depth, role, link or leads, hidden, first))

    def _is_veil(self, attributes: Attributes) -> bool:
        """Whether a class that hides text does so here: that of a reading, near its words alone.

        And that of a note over a word, behind it alone.
        """
        if is_hover_note(attributes):
            around = self._above[-1] if self._above else None
            return follows_word(attributes, around, self._before(len(self._buffer.parts)))
        if not is_reading(attributes):
            return not is_side_note(attributes)
        near = self._open[-1:-_NEAR:-1]
        return any(is_ruby(opened[1]) for opened in near) and not any(o[5] for o in near)

    def _is_described(self, attributes: Attributes) -> bool:
        """Whether what is said to be the note of another element is so by that one's word too."""
        if self._described is None:
            self._described = find_described(self.source)
        return (attributes.get("id") or "") in self._described

    def _be_plain(self) -> None:
        """The innermost element holds plain text: no code, no part of the heading around it."""
        tag, attributes, depth, _, link, hidden, before = self._open[-1]
        self._open[-1] = tag, attributes, depth, Role.PARAGRAPH, link, hidden, before

    def _look_for_tree(self, tag: str, attributes: Attributes) -> None:
        if not self._changed and needs_tree(tag, attributes):
            raise TreeNeededError

    def holder(self) -> Element:
        """What blocks keep of the innermost open element."""
        kept, stack = self._kept, self._open
        del kept[len(stack) :]
        last = len(kept) - 1
        while kept[last][0] is not stack[last]:
            kept.pop()
            last -= 1
        element, above = kept[last][1], stack[last][2]
        for opened in stack[last + 1 :]:
            tag, attributes, depth, _, _, hidden, _ = opened
            if depth > above:
                above = depth
                element = as_element(tag, attributes, hidden, element)
                names = element.names
                if (names and ("note" in names or "refer" in names)) or "note" in element.role:
                    self.names_notes = True
            kept.append((opened, element))
        return element

    def _settle(self, opened: OpenElement, first: int) -> None:
        """A row or an item has ended, whose blocks are those from ``first`` on."""
        level, depth = len(self._open), opened[2]
        if level < len(self._kept) and self._kept[level][0] is opened and depth < MAX_DEPTH:
            settle = gather_row if opened[0] == "tr" else settle_item
            settle(self.blocks, first, self._kept[level][1])
