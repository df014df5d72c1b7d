"""The walk over a page's tree that cuts its text into blocks."""

from __future__ import annotations

from collections.abc import Callable

from naqi.schemas.rules import Role
from naqi.transforms.blocks.code.code_boxes import BOXES, begins_with_number, is_box, may_be_box
from naqi.transforms.blocks.code.verbatim import VERBATIM, Verbatim
from naqi.transforms.blocks.formulas.find_formulas import MATHML, is_drawn, write_picture
from naqi.transforms.blocks.notes.heading_links import cut_tails
from naqi.transforms.blocks.tree.elements import (
    BESIDE,
    BLOCK_DISPLAY,
    BLOCK_LEVEL,
    HIDDEN,
    INLINE,
    INLINE_DISPLAY,
    LABELS,
    LOOSE,
    MAX_DEPTH,
    PAGE,
    REFERRING,
    ROLES,
    SHOWING,
    UNSEEN,
    heading_tag,
    is_target,
    is_veiled,
    keeps_lines,
)
from naqi.transforms.blocks.tree.nodes import ELSEWHERE, TEXT, Attributes, Node, texts_in
from naqi.transforms.blocks.walk.controls import Controls, shows_note
from naqi.transforms.blocks.walk.locate import Locator
from naqi.transforms.text.line_ends import LINE_BREAK


class BlockWalk(Controls):
    """Makes blocks. Every visible text becomes part of exactly one."""

    def __init__(self, source: str, *, changed: bool = False) -> None:
        """``changed`` if what can be read of a tree alone has been."""
        super().__init__(source, changed=changed)
        self._locator = Locator(source)
        self.locate = self._locate = self._locator.find
        self._left: list[int] = []
        """Offsets to go on from after what stands elsewhere, that of the innermost last."""
        self._verbatim = True
        """Whether the inside of code is read apart from the rest."""
        self._to_look = len(source)
        """So many more elements and texts are looked through for lines of code at most."""
        self._unboxed: set[str | None] = {None}
        """Classes of elements that hold no listings."""

    # what stands in the tree

    def take(self, first: Node | None) -> None:
        """A node, and those after it in the same element, with all inside."""
        openers, other = OPENERS, BlockWalk.open_other
        above: list[Node] = []
        outer, self._above, node = self._above, above, first
        while node is not None:
            if node.is_empty_text_node:  # most of them, and cheap to tell
                if self._buffer.depth >= 0 or self._pending:
                    self._buffer.parts.append(" ")
            else:
                tag = node.tag or ""
                if tag == TEXT:
                    self.text(node.text_content or "")
                else:
                    inside = openers.get(tag, other)(self, tag, node)
                    if inside is not None:
                        above.append(node)
                        node = inside
                        continue
            following = node.next
            while following is None and above:
                node = above.pop()
                self.close()
                following = node.next
            node = following
        self._above = outer

    def text(self, data: str) -> None:
        """Text: the beginning of a block, or more of it."""
        buffer = self._buffer
        if not data or data.isspace():
            if buffer.depth >= 0 or self._pending:
                buffer.parts.append(data if buffer.breaks else " ")  # it may indent a line
            return
        _, _, depth, role, link, _, _ = self._open[-1]
        start, buffer.end = self._locate(data)
        if buffer.depth < 0:
            buffer.start = start
            buffer.element = self.holder()
            buffer.held = buffer.depth = depth
            buffer.role = role
        elif buffer.low < buffer.depth:
            buffer.depth = buffer.low
        buffer.low = depth
        buffer.breaks = 0
        buffer.link_ended = False
        buffer.parts.append(data)
        if link:
            buffer.link_chars += len(data.strip())

    def close(self) -> None:
        """The innermost element ends, and with it a block, unless it is an inline one."""
        opened = self._open.pop()
        above = self._open[-1]
        if opened is above:
            return
        tag, first = opened[0], opened[6]
        if first >= 0:
            if self._buffer.parts:
                self._flush()
            if (tag == "li" or tag == "tr") and len(self.blocks) > first + 1:
                self._settle(opened, first)
            return
        hidden = opened[5]
        if first == LOOSE:
            self._close_loose(above[2])
        elif hidden or first == BESIDE:
            self._wake()
        if first == REFERRING:
            self._end_referring(tag, opened[1])
        buffer = self._buffer
        buffer.link_ended = tag == "a" or (first == LOOSE and tag in BLOCK_LEVEL)
        if above[2] < buffer.low:
            buffer.low = above[2]

    def end(self) -> None:
        """The page ends."""
        self._flush()
        if self._tails:
            cut_tails(self.blocks, self._tails)

    # how elements begin: each gives the first node inside, or closes the element where none is left

    def open_block(self, tag: str, node: Node) -> Node | None:
        """A boundary of blocks, unless it is shown as an inline one."""
        attributes, inside = node.attributes, node.child
        if attributes and not SHOWING.isdisjoint(attributes):
            return self._open_shown(tag, node)
        if self._pending:
            self._part_loose()
        if self._buffer.parts:
            self._flush()
        if inside is None:
            return None
        _, _, depth, role, link, _, _ = self._open[-1]
        if depth < MAX_DEPTH:
            depth += 1
        role = ROLES.get(tag, role)
        self._open.append((tag, attributes, depth, role, link, False, len(self.blocks)))
        if tag in BOXES and (
            (attributes.get("class") or attributes.get("id")) not in self._unboxed or tag == "table"
        ):
            return self._unless_code(tag, attributes, inside)
        return inside

    def open_part(self, tag: str, node: Node) -> Node | None:
        """The page itself, or its head or body."""
        return self._open_shown(tag, node)

    def open_verbatim(self, tag: str, node: Node) -> Node | None:
        """What holds code, or other text in which lines count."""
        inside = self.open_block(tag, node)
        opened, attributes, _, _, _, _, _ = self._open[-1]
        if inside is None or opened not in VERBATIM:
            return inside
        return self._unless_code(opened, attributes, inside)

    def open_other(self, tag: str, node: Node) -> Node | None:
        """An element of which nothing is known; or a comment."""
        if not tag or tag[0] in "-!":
            return None
        attributes = node.attributes
        if attributes and not SHOWING.isdisjoint(attributes):
            return self._open_shown(tag, node)
        is_hidden = is_veiled(attributes) and self._is_veil(attributes)
        self._push_loose(tag, attributes, HIDDEN if is_hidden else "")
        return self._or_close(node.child)

    def open_dialog(self, tag: str, node: Node) -> Node | None:
        """What is hidden unless its attributes say that it is open."""
        attributes = node.attributes
        if not attributes:
            return self.open_block(tag, node)
        return self._open_shown(tag, node)

    def open_control(self, tag: str, node: Node) -> Node | None:
        """A control, which may be all of a heading, or of a term."""
        above, _, _, role, _, _, _ = self._open[-1]
        if self._buffer.depth >= 0 and tag == "label" and shows_note(node):
            self._buffer.parts.append("\n")  # as white space would part what is around it
            return None
        amid = self._buffer.depth >= 0 and tag == "label" and above == "p"
        if (amid and "for" not in node.attributes) or self._is_word(node):
            return self.open_inline(tag, node)
        if self._buffer.depth < 0 and (role is Role.HEADING or above == "dt"):
            return self._as_above(node)
        beside = self._is_beside_heading()
        inside = self.open_block(tag, node)
        if beside and inside is not None:
            self._be_plain()
        return inside

    def open_inline(self, tag: str, node: Node) -> Node | None:
        """A part of running text."""
        attributes = node.attributes
        if not attributes:
            return self._as_above(node)
        if MATHML in attributes and is_drawn(node):
            self.text(write_picture(attributes))
            return None
        self._push_inline(tag, attributes)
        return self._or_close(node.child)

    def open_void(self, tag: str, node: Node) -> Node | None:
        """An image, or another element in running text that holds none."""
        if node.child is not None:
            return self.open_inline(tag, node)
        attributes = node.attributes
        if attributes:
            formula = write_picture(attributes) if tag == "img" else ""
            if formula:
                self.text(formula)
            self._buffer.link_ended = False
        return None

    def open_break(self, _tag: str, node: Node) -> Node | None:
        """A line ends, or a block if it is the second one."""
        buffer = self._buffer
        buffer.breaks += 1
        if buffer.breaks == 2:
            self._end_line()
        else:
            if buffer.depth >= 0:
                buffer.turns.append((len(buffer.parts), buffer.end, buffer.link_chars))
            buffer.parts.append(LINE_BREAK)
        return self._as_above(node)

    def open_link(self, tag: str, node: Node) -> Node | None:
        """A link, or what is led to."""
        attributes, buffer = node.attributes, self._buffer
        href = attributes.get("href")
        is_heading = self._open[-1][3] is Role.HEADING
        leads = href is not None or not is_target(attributes, is_heading)
        start = len(buffer.parts) if is_heading or not leads or "#" in (href or "") else -1
        if buffer.link_ended:  # two links side by side are not one word
            buffer.parts.append(LINE_BREAK)
        if href is None and not leads:
            self._target = (attributes.get("name") or attributes.get("id") or "").lower()
        self._push_inline(tag, attributes, leads, start)
        return self._or_close(node.child)

    def open_raised(self, tag: str, node: Node) -> Node | None:
        """Raised or lowered text."""
        self._push_inline(tag, node.attributes, False, len(self._buffer.parts))
        return self._or_close(node.child)

    def open_time(self, tag: str, node: Node) -> Node | None:
        """A date or time, which may be that of the page."""
        self.head.add_time(node.attributes)
        return self.open_inline(tag, node)

    def open_code(self, tag: str, node: Node) -> Node | None:
        """A word of code, or a listing if it has lines and stands alone."""
        starts = self._buffer.depth < 0
        inside = self.open_inline(tag, node)
        if inside is None or not self._verbatim or inside.tag == "pre":
            return inside
        if not (starts and Verbatim(self, tag, node.attributes, inside).read()):
            self._take_plainly(inside)
        self.close()
        return None

    def open_unseen(self, tag: str, node: Node) -> Node | None:
        """What shows no text, but may say something of the page."""
        if not self._verbatim:
            return None
        if tag == "script":
            attributes = node.attributes
            if attributes.get("type") == "application/ld+json":
                self.head.linked_data.extend(texts_in(node))
            else:
                self._look_for_tree(tag, attributes)
        elif tag == "meta":
            self.head.add_meta(node.attributes)
        elif tag == "link":
            self.head.add_link(node.attributes)
        elif tag == "title":
            self.head.titles.extend(texts_in(node))
        elif tag == "template":
            self._look_for_tree(tag, node.attributes)
        return None

    def open_elsewhere(self, _tag: str, node: Node) -> None:
        """A mark that text stands elsewhere from here on, or no longer."""
        start = node.attributes.get("start")
        if start:
            self._left.append(self._locator.move(int(start)))
        else:
            self._locator.move(self._left.pop())

    # what they have in common

    def _as_above(self, node: Node) -> Node | None:
        """An element that says nothing of its own."""
        inside = node.child
        if inside is not None:
            self._open.append(self._open[-1])
        return inside

    def _or_close(self, inside: Node | None) -> Node | None:
        if inside is None:
            self.close()
        return inside

    def _open_shown(self, tag: str, node: Node) -> Node | None:
        """An element whose attributes say how it is shown."""
        attributes, inside = node.attributes, node.child
        if "aria-level" in attributes:
            tag = heading_tag(tag, attributes)
        display = self._display_of(tag, node)
        if (tag in BLOCK_LEVEL and display != INLINE_DISPLAY) or display == BLOCK_DISPLAY:
            self._push_block(tag, attributes, display)
        else:
            self._push_loose(tag, attributes, display)
        if inside is not None and tag in BOXES:
            if keeps_lines(attributes) and self._reads_lines(tag, attributes, inside):
                return None
            return self._unless_code(tag, attributes, inside)
        return self._or_close(inside)

    def _unless_code(self, tag: str, attributes: Attributes, inside: Node) -> Node | None:
        """The first node inside of an element that was opened, if it is not read as code."""
        if not self._verbatim:
            return inside
        if tag not in VERBATIM:
            names = attributes.get("class") or attributes.get("id")
            if not names or not is_box(names, self.source):
                if (names and may_be_box(names)) or (tag == "table" and begins_with_number(inside)):
                    return self._unless_lines(tag, attributes, inside)
                self._unboxed.add(names)
                return inside
        if not Verbatim(self, tag, attributes, inside).read():
            self._be_plain()
            self._take_plainly(inside)
        self.close()
        return None

    def _unless_lines(self, tag: str, attributes: Attributes, inside: Node) -> Node | None:
        """The first node inside of what may be a box of code, if its lines are none."""
        verbatim = self._look_through(tag, attributes, inside)
        if verbatim is None or not verbatim.read_code():
            return inside
        self.close()
        return None

    def _reads_lines(self, tag: str, attributes: Attributes, inside: Node) -> bool:
        """Whether an element by whose style line ends are seen was read so, and closed."""
        verbatim = self._look_through(tag, attributes, inside)
        if verbatim is None or not verbatim.read_kept_lines():
            return False
        self.close()
        return True

    def _look_through(self, tag: str, attributes: Attributes, inside: Node) -> Verbatim | None:
        """All that is inside of an element; None if so much was looked through before."""
        if self._to_look <= 0 or not self._verbatim:
            return None
        verbatim = Verbatim(self, tag, attributes, inside)
        self._to_look -= verbatim.size
        return verbatim

    def _take_plainly(self, inside: Node | None) -> None:
        self._verbatim = False
        self.take(inside)
        self._verbatim = True


OPENERS: dict[str, Callable[[BlockWalk, str, Node], Node | None]] = {
    **dict.fromkeys(INLINE, BlockWalk.open_inline),
    **dict.fromkeys(("img", "input", "source", "wbr"), BlockWalk.open_void),
    **dict.fromkeys(("sub", "sup"), BlockWalk.open_raised),
    "a": BlockWalk.open_link,
    "br": BlockWalk.open_break,
    "code": BlockWalk.open_code,
    "time": BlockWalk.open_time,
    **dict.fromkeys(UNSEEN, BlockWalk.open_unseen),
    **dict.fromkeys(BLOCK_LEVEL, BlockWalk.open_block),
    **dict.fromkeys(PAGE, BlockWalk.open_part),
    **dict.fromkeys(VERBATIM, BlockWalk.open_verbatim),
    **dict.fromkeys(LABELS, BlockWalk.open_control),
    "dialog": BlockWalk.open_dialog,
    ELSEWHERE: BlockWalk.open_elsewhere,
}
"""How an element begins, by its tag; by `BlockWalk.open_other` if it is none of these."""
