"""How text is gathered into blocks while a page is walked.

Text inside of a hidden inline element is gathered apart, and so is that of a loose element, until
it is known whether that holds blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.notes.emptied import drop_brackets
from naqi.transforms.blocks.notes.heading_links import Tail, find_tail
from naqi.transforms.blocks.notes.note_links import (
    has_brackets,
    without_bracketed_links,
    without_emptied_brackets,
    without_signs,
)
from naqi.transforms.blocks.tree.elements import INLINE, OpenElement, is_preformatted
from naqi.transforms.blocks.verse.single_breaks import Turn, cut_lines
from naqi.transforms.blocks.walk.indented import cut_indented
from naqi.transforms.text.line_ends import LINE_BREAK, close_lines, fold_lines
from naqi.transforms.text.sentences import CLOSERS, ends_sentence
from naqi.transforms.text.storable import fold

_LAST_PARTS = 8
"""Of a text: enough to tell whether it ends as a sentence does."""
_RUNNING_TEXT = INLINE | {"dt", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary"}
"""What holds nothing but running text: loose elements inside are parts of it."""

_MOST_WORDS = 3
"""Labels of one element beside text that may be parts of a name or a measure."""
_FAR = 50
"""Elements from the innermost one outward among which a block is looked for."""


class Gathering:
    """The blocks of a page, and the one that is being gathered."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self._open: list[OpenElement] = [("", {}, 0, Role.PARAGRAPH, False, False, -1)]
        self._asleep: list[tuple[int, Buffer | None, bool]] = []
        """Of inline elements whose text is gathered apart: how many are open around them, the
        buffer of that text, and whether they are loose and not hidden. No buffer is left of a loose
        one that turned out to hold blocks."""
        self._pending = 0
        """Those of them whose buffer is left."""
        self._late: list[Block] = []
        """Blocks hidden inside a block that is not yet complete."""
        self._tails: list[Tail] = []
        """The headings with links behind them to other places of the page."""
        self._buffer = Buffer()

    def _flush(self) -> None:
        buffer = self._buffer
        if buffer.depth < 0:
            buffer.clear()
            return
        if buffer.pieces:
            sentences, buffer.pieces = buffer.sentences(), []
            if sentences:
                for pieces in sentences:
                    self._buffer = _joined(pieces)
                    self._flush()
                buffer.clear()
                self._buffer = buffer
                return
        parts = buffer.parts
        if buffer.gone:
            drop_brackets(parts, buffer.gone)
        text = parts[0] if len(parts) == 1 else "".join(parts)
        if not text.isascii() and "\n" in text and not is_preformatted(buffer.element):
            text = close_lines(text)
        text = fold(text)
        if buffer.links and has_brackets(text):
            text = buffer.without_links()
        if buffer.is_edited:
            text = without_emptied_brackets(text)
        if buffer.is_note:
            text = without_signs(text)
        if text:
            block = Block(
                text,
                buffer.start,
                buffer.end,
                Role.FOOTNOTE if buffer.is_note else buffer.role,
                0,
                buffer.element if buffer.held == buffer.depth else buffer.holder(),
                min(buffer.link_chars, len(text)),
            )
            if buffer.tails:
                tail = find_tail(block.start, parts, buffer.tails)
                if tail is not None:
                    self._tails.append(tail)
            paragraphs: list[Block] = []
            if buffer.turns:
                lines = cut_lines(block, buffer.parts, buffer.turns, self.source)
                block = block._replace(parts=lines)
                if not lines:
                    paragraphs = cut_indented(block, buffer.parts, buffer.turns, self.source)
            self.blocks.extend(paragraphs or (block,))
        buffer.clear()
        if self._late and not self._pending:
            self.blocks.extend(self._late)
            self._late.clear()

    def _wake(self) -> None:
        """A hidden inline element ends: back to the text around it."""
        before = len(self.blocks)
        self._flush()
        if self._asleep and self._asleep[-1][0] == len(self._open):
            _, around, _ = self._asleep.pop()
            if around is not None:
                self._buffer = around
                self._pending -= 1
                if around.depth >= 0 or around.continues:
                    self._late.extend(self.blocks[before:])
                    del self.blocks[before:]

    # loose elements

    def _close_loose(self, depth: int) -> None:
        """A loose element ends: its text goes on with the one around, unless it held blocks."""
        inner = self._buffer
        inner.low = min(inner.low, depth)
        sentences = inner.sentences() if inner.pieces else []
        if sentences and _are_blocks(sentences) and not self._is_in_running_text():
            self._part_loose()
        _, around, _ = self._asleep.pop()
        if around is None:
            self._flush()
            return
        self._pending -= 1
        if inner.depth >= 0 and self._open[-1][0] not in _RUNNING_TEXT:
            around.pieces.append((len(around.parts), inner))
        around.take(inner)
        inner.inside, inner.pieces = sentences, []
        self._buffer = around

    def _is_in_running_text(self) -> bool:
        """Whether the innermost block that is open is a paragraph, a heading or a term."""
        near = self._open[-1:-_FAR:-1]
        return next((opened[0] in _RUNNING_TEXT for opened in near if opened[6] >= 0), False)

    def _part_loose(self) -> None:
        """Loose elements hold a block: what stands before each of them is another."""
        asleep, inner = self._asleep, self._buffer
        for position in range(self._first_loose(), len(asleep)):
            level, around, loose = asleep[position]
            if around is not None:
                self._buffer = around
                self._flush()
            asleep[position] = (level, None, loose)
            self._pending -= 1
        inner.continues = False
        self._buffer = inner

    def _end_line(self) -> None:
        """A block ends, which may have begun outside of the loose elements that are open."""
        innermost = self._buffer
        if not innermost.continues:
            self._flush()
            return
        for _, around, _ in reversed(self._asleep[self._first_loose() :]):
            if around is not None:
                around.take(self._buffer)
                self._buffer.clear()
                self._buffer.continues = False
                self._buffer = around
        self._flush()
        self._buffer.continues = False
        self._buffer = innermost

    def _first_loose(self) -> int:
        """Where those begin that are not known to hold blocks, up to the innermost element."""
        asleep = self._asleep
        first = len(asleep)
        while first and asleep[first - 1][2] and asleep[first - 1][1] is not None:
            first -= 1
        return first


def _is_sentence(pieces: Sequence[Buffer]) -> bool:
    """Whether the last of several texts ends as a sentence does."""
    return ends_sentence("".join(pieces[-1].parts[-_LAST_PARTS:]).rstrip(), CLOSERS)


def _are_blocks(sentences: Sequence[Sequence[Buffer]]) -> bool:
    """Whether what stands in an element is no words of a sentence around: sentences, or a list."""
    return len(sentences) > _MOST_WORDS or sum(map(_is_sentence, sentences)) > 1


def _joined(pieces: Sequence[Buffer]) -> Buffer:
    """One buffer of several, which are apart at least as words are."""
    joined = pieces[0]
    for piece in pieces[1:]:
        joined.parts.append(LINE_BREAK)
        joined.take(piece)
    return joined


@dataclass(slots=True)
class Spot:
    """Where in a buffer a link or a raised text begins."""

    start: int
    """Its first part."""
    link_chars: int
    """Characters in links up to there."""
    is_raised: bool = False
    """What stands in it is a raised text."""
    has_mark: bool = False
    """A link in it was the mark of a note."""


class Buffer:
    """The block that is being gathered."""

    __slots__ = (
        "breaks",
        "continues",
        "depth",
        "element",
        "end",
        "gone",
        "held",
        "inside",
        "is_edited",
        "is_note",
        "link_chars",
        "link_ended",
        "links",
        "low",
        "parts",
        "pieces",
        "role",
        "spots",
        "start",
        "tails",
        "turns",
    )

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.start = self.end = 0
        self.breaks = 0
        """Line breaks since the last text."""
        self.turns: list[Turn] = []
        """Single line breaks in it."""
        self.link_chars = 0
        self.link_ended = False
        self.element = Element("")
        """Around its first text."""
        self.held = 0
        """Depth of that."""
        self.depth = -1
        """Depth of the element around all of its text; -1 before the first."""
        self.low = 0
        """The least depth since its last text."""
        self.role = Role.PARAGRAPH
        self.continues = False
        """It is of a loose element, and text of the same block stands before that."""
        self.pieces: list[tuple[int, Buffer]] = []
        """Of the loose elements in it, where in ``parts`` each begins, and its own buffer."""
        self.inside: list[list[Buffer]] = []
        """Of a loose element that has ended: its `sentences`, which it is cut into if it is itself
        one of several elements with no text beside them."""
        self.spots: list[Spot] = []
        """Of the links and raised texts that are open in it, where each begins."""
        self.links: list[tuple[int, int]] = []
        """Of a heading: where in ``parts`` its links begin and end."""
        self.gone: list[tuple[int, str]] = []
        """Of the marks of notes that were left out, where in ``parts`` each stood, and its text."""
        self.tails: list[tuple[str, int, int]] = []
        """Of a heading: the links behind its text to other places of the page, and where each
        begins and ends in ``parts``."""
        self.is_note = False
        """It has a link back to the mark of a note."""
        self.is_edited = False
        """A heading that had a link to where it is edited."""

    def clear(self) -> None:
        """Begin another block."""
        self.parts.clear()
        self.breaks = self.link_chars = 0
        self.link_ended = False
        self.depth = -1
        if self.turns or self.pieces or self.spots or self.links or self.tails or self.gone:
            self.tails.clear()
            self.gone.clear()
            self.turns.clear()
            self.pieces.clear()
            self.spots.clear()
            self.links.clear()
        self.is_note = self.is_edited = False

    def begin_inside(self) -> Buffer:
        """One for a loose element at its end."""
        inner = Buffer()
        inner.breaks, inner.link_ended = self.breaks, self.link_ended
        inner.continues = self.depth >= 0 or self.continues
        return inner

    def take(self, inner: Buffer) -> None:
        """Go on with the text of ``inner``, an element's at its end."""
        if inner.depth >= 0:
            if self.depth < 0:
                self.start, self.element, self.role = inner.start, inner.element, inner.role
                self.held, self.depth = inner.held, inner.depth
            else:
                self.depth = min(self.depth, self.low)
            self.low, self.end = inner.low, inner.end
            self.link_chars += inner.link_chars
        self.is_note = self.is_note or inner.is_note
        self.is_edited = self.is_edited or inner.is_edited
        before = len(self.parts)
        linked = self.link_chars - (inner.link_chars if inner.depth >= 0 else 0)
        self.turns.extend((before + at, end, linked + links) for at, end, links in inner.turns)
        self.links.extend((before + start, before + end) for start, end in inner.links)
        self.gone.extend((before + at, text) for at, text in inner.gone)
        self.tails.extend((to, before + start, before + end) for to, start, end in inner.tails)
        self.parts.extend(inner.parts)
        self.breaks, self.link_ended = inner.breaks, inner.link_ended

    def leave_out(self, start: int, text: str) -> None:
        """Leave out a mark, or what holds marks, which begins at the part ``start``."""
        while self.gone and self.gone[-1][0] >= start:
            text = self.gone.pop()[1] + text
        self.gone.append((start, text))
        del self.parts[start:]

    def without_links(self) -> str:
        """The text of a heading without links in brackets."""
        parts, at = [], 0
        for start, end in self.links:
            parts.append(("".join(self.parts[at:start]), False))
            parts.append(("".join(self.parts[start:end]), True))
            at = end
        parts.append(("".join(self.parts[at:]), False))
        text, gone = without_bracketed_links(parts)
        self.link_chars = max(0, self.link_chars - gone)
        return fold_lines(text)

    def sentences(self) -> list[list[Buffer]]:
        """The loose elements in it, those together that make up a sentence.

        Empty if it is one text: it has less than two, or text outside of them, which they are
        parts of then.
        """
        if not self.pieces or (len(self.pieces) == 1 and not self.pieces[0][1].inside):
            return []
        seen = 0
        for start, piece in self.pieces:
            if not all(map(str.isspace, self.parts[seen:start])):
                return []
            seen = start + len(piece.parts)
        if not all(map(str.isspace, self.parts[seen:])):
            return []
        if len(self.pieces) == 1:
            return self.pieces[0][1].inside
        sentences: list[list[Buffer]] = []
        begun: list[Buffer] = []
        for _, piece in self.pieces:
            if piece.inside:
                sentences.extend([label] for label in begun)
                sentences.extend(piece.inside)
                begun = []
                continue
            begun.append(piece)
            if _is_sentence(begun):
                sentences.append(begun)
                begun = []
        sentences.extend([label] for label in begun)  # what ends as no sentence does are labels
        return sentences if len(sentences) > 1 else []

    def holder(self) -> Element:
        """The element around all of its text."""
        element = self.element
        for _ in range(self.held - self.depth):
            if element.above is not None:
                element = element.above
        return element
