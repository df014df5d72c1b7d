"""Text whose lines count: what stands in ``pre``, in listings, and in ``code`` of several lines.

What stands in such an element is read as a whole: as code, or, by what it says, as prose
(`transforms.blocks.code.preformatted`). Where it turns out to be neither, such as a word of code in
a sentence, or a page around which a ``pre`` was never closed, it is walked as any other.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.blocks.code.code_boxes import PAGE_PARTS, holds_code, is_of_editor, nowhere
from naqi.transforms.blocks.code.gutters import Event, is_gutter
from naqi.transforms.blocks.code.listing import Listing, Offsets, read_listing
from naqi.transforms.blocks.code.preformatted import Part, read_preformatted
from naqi.transforms.blocks.tree.elements import INLINE, UNSEEN
from naqi.transforms.blocks.tree.nodes import TEXT, Attributes, Node
from naqi.transforms.blocks.verse.stanzas import is_in_verse

VERBATIM = frozenset({"listing", "plaintext", "pre", "xmp"})
"""Elements in which lines count, whatever they hold."""
_CODE_NAMES = re.compile(
    r"(?:^|\s)(?:lang(?:uage)?-|highlight|hljs|prettyprint|source-?code|brush:|codehilite|rouge|"
    r"shiki|syntax|programlisting)",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-text-|highlight-|brush:\s*|"
    r"sourceCode\s+|hljs\s+)([A-Za-z][\w+#.-]{0,30})"
)
_NO_LANGUAGE = frozenset({
    "none", "plain", "plaintext", "text", "txt", "default", "nohighlight", "source", "wrapper",
    "container", "block", "line", "lines", "table",
})  # fmt: skip
_CODE_TAGS = frozenset({"code", "samp", "kbd", "tt"})
_BREAKS = frozenset({"br", "div", "li", "tr"})
_LEAST_LINES = 3
"""Lines of source from which ``code`` that stands alone is a listing."""


class Walk(Protocol):
    """What reading needs of the walk that it is a part of."""

    blocks: list[Block]
    source: str

    def locate(self, data: str) -> tuple[int, int]:
        """Offsets of the next text node."""

    def holder(self) -> Element:
        """What blocks keep of the innermost open element."""


class Verbatim:
    """Reads the inside of one element.

    Args:
        walk: The walk, in which that element is open.
        tag: Its tag.
        attributes: And attributes.
        first: The first node inside.
    """

    def __init__(self, walk: Walk, tag: str, attributes: Attributes, first: Node | None) -> None:
        self._walk = walk
        self._tag = tag
        self._attributes = attributes
        self._events = _events(first)
        self._breaks = any(
            isinstance(event, tuple) and event[0] in _BREAKS for event in self._events
        )
        """Whether elements cut it into lines."""

    @property
    def size(self) -> int:
        """How much there is to read: elements and texts."""
        return len(self._events)

    def read_code(self) -> bool:
        """Make blocks of all that is there if it is code by its lines; see `holds_code`."""
        return holds_code(self._events) and self.read(sure=True)

    def read_kept_lines(self) -> bool:
        """Make blocks of running text whose line ends are seen, if it is code or paragraphs."""
        events = self._events
        if is_of_editor(self._attributes, events):
            listing = read_listing(events, self._walk.locate, folds=False)
            self._add(listing, self._facts(), code=False)
            return True
        if any(isinstance(e, tuple) and e[0] not in INLINE for e in events) or not any(
            isinstance(event, str) and "\n" in event.strip() for event in events
        ):
            return False
        code = holds_code(events, folds=False)
        if not code and self._read_prose(read_listing(events, nowhere, folds=False)) is None:
            return False
        self._add(read_listing(events, self._walk.locate, folds=False), self._facts(), code=code)
        return True

    def read(self, *, sure: bool = False) -> bool:
        """Make blocks of all that is there; False if it is to be walked as any other element.

        ``sure`` if it is known to be no part of a page.
        """
        inline = self._tag in _CODE_TAGS
        if inline and not self._has_lines():
            return False
        facts = self._facts()
        if facts.parts and not inline and not sure:
            return False
        folds = self._breaks if inline else self._tag not in VERBATIM
        listing = read_listing(self._events, self._walk.locate, folds=folds)
        self._add(listing, facts, code=inline or self._tag not in VERBATIM)
        return True

    def _add(self, listing: Listing, facts: _Facts, *, code: bool) -> None:
        holder, blocks = self._walk.holder(), self._walk.blocks
        for apart in listing.apart:
            tag, role = apart.aside.value
            element = Element(tag, "", role, holder)
            blocks.append(Block(apart.text, apart.start, apart.end, element=element))
        text = listing.code()
        if not text:
            return
        named = code or facts.code or _names_code(self._attributes)
        read = None if named else self._read_prose(listing)
        if read is None:
            blocks.append(
                Block(
                    text,
                    listing.spans[0].start,
                    max(listing.spans[0].start, listing.spans[-1].end),
                    Role.CODE,
                    element=holder,
                    link_chars=min(listing.link_chars, len(text)),
                    language=facts.language,
                )
            )
            return
        offsets = Offsets(listing, self._walk.source)
        blocks += [_block(part, offsets, holder) for part in read]

    def _read_prose(self, listing: Listing) -> list[Part] | None:
        return read_preformatted(listing, named=is_in_verse(self._walk.holder()))

    def _has_lines(self) -> bool:
        """Whether ``code`` is a listing: it is cut into lines, by elements or in the source."""
        if self._breaks:
            return True
        lines = sum(event.count("\n") for event in self._events if isinstance(event, str))
        named = _names_code(self._attributes) or "pre" in (self._attributes.get("style") or "")
        return lines >= (1 if named else _LEAST_LINES)

    def _facts(self) -> _Facts:
        parts = code = False
        language = _language(self._attributes)
        depth = outside = 0
        for event in self._events:
            if event is None:
                depth -= 1
            elif isinstance(event, str):
                outside += depth == 0 and not event.isspace()
            else:
                tag, attributes = event
                parts = parts or (tag in PAGE_PARTS and not is_gutter(attributes))
                if depth == 0 and tag in _CODE_TAGS:
                    code = True
                if attributes and depth < 2 and not language:
                    language = _language(attributes)
                    code = code or _names_code(attributes)
                depth += 1
        return _Facts(parts, code and not outside, language)


def _events(first: Node | None) -> list[Event]:
    """A node, and those after it in the same element, with all inside but what is not text."""
    events: list[Event] = []
    above: list[Node] = []
    node = first
    while node is not None:
        tag = node.tag
        if tag == TEXT:
            events.append(node.text_content or "")
        elif tag and tag[0] not in "-!" and tag not in UNSEEN:
            events.append((tag, node.attributes))
            child = node.child
            if child is not None:
                above.append(node)
                node = child
                continue
            events.append(None)
        following = node.next
        while following is None and above:
            node = above.pop()
            events.append(None)
            following = node.next
        node = following
    return events


class _Facts(NamedTuple):
    parts: bool
    """Whether parts of a page are inside."""
    code: bool
    """Whether mark-up says of all that it is code."""
    language: str
    """Which programming language it is in, as the page has it; empty if it does not say."""


def _block(part: Part, offsets: Offsets, holder: Element) -> Block:
    start, end = offsets.of(part.start, part.end)
    element = Element(part.tag, "", "", holder) if part.tag else holder
    verses = tuple([_block(verse, offsets, holder) for verse in part.verses])
    return Block(part.text, start, end, part.role, element=element, parts=verses)


def _names_code(attributes: Attributes) -> bool:
    names = attributes.get("class")
    return bool(names) and _CODE_NAMES.search(names or "") is not None


def _language(attributes: Attributes) -> str:
    for key in ("class", "data-lang", "data-language", "lang"):
        value = attributes.get(key)
        if not value or (key == "lang" and value):
            continue
        if key != "class":
            return value if re.fullmatch(r"[A-Za-z][\w+#.-]{0,30}", value) else ""
        for found in _LANGUAGE.finditer(value):
            if found[1].lower() not in _NO_LANGUAGE:
                return found[1]
    return ""
