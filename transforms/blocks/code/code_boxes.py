"""Listings in elements that are no ``pre``: boxes of highlighters, editors, viewers of sources.

Some classes are of highlighters alone, and are believed. Others only sound like code: there it is
the lines that tell, by their signs, indents and numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from naqi.transforms.blocks.code.gutters import Event, is_gutter
from naqi.transforms.blocks.code.language import is_language
from naqi.transforms.blocks.code.listing import Listing, read_listing
from naqi.transforms.blocks.tree.elements import INLINE
from naqi.transforms.blocks.tree.nodes import Attributes, Node

BOXES = frozenset({
    "blockquote", "code", "div", "figure", "ol", "p", "section", "table", "tbody", "td", "ul",
})  # fmt: skip
"""Elements that may hold listings, if their classes say so."""
PAGE_PARTS = frozenset({
    "article", "dl", "footer", "form", "header", "main", "nav", "p", "section", "ul",
})  # fmt: skip
"""Text around one of these is a part of the page."""
_FRAGMENT_OF_LINES = 'class="fragment"><div class="line"'
"""In the source of a page whose fragments are listings."""
_BOX = re.compile(
    r"(?:^|\s)(?:syntaxhighlighter|dp-highlighter|crayon-(?:main|pre|table)|"
    r"blob-(?:wrapper|code-content)|js-file-line-container|CodeMirror-code|view-lines|"
    r"ace_(?:editor|text-layer)|cm-editor|colorscripter-code|w3-code|enlighter|"
    r"ql-code-block-container|linenums|geshifilter-\w+)(?:\s|$)"
)
"""Classes of listings that stand in other elements than ``pre``."""
_SOUNDS = "source|src|snippet|listing|terminal|console|program|highlight"
_MONOSPACED = re.compile(r"monospace|consolas|courier|menlo|monaco", re.IGNORECASE)
_COLOURED = re.compile(r"(?<![\w-])color\s*:", re.IGNORECASE)
_OF_EDITORS = INLINE | {"div"}
_SUSPECT = re.compile(
    rf"(?:^|[\s_-])(?:\w{{0,10}}code\w{{0,10}}|{_SOUNDS})(?:[\s_-]|$)", re.IGNORECASE
)
_HINT = re.compile(f"code|{_SOUNDS}")
"""What such names have in lower case, and few others: found sooner than in any case."""
_NOT_IN_CODE = (PAGE_PARTS - {"p", "ul"}) | {
    "h1", "h2", "h3", "h4", "h5", "h6", "img", "picture", "textarea",
}  # fmt: skip
_IN_TABLES = frozenset({"tbody", "td", "th", "tr"})
_ROWS_DEEP = 3
_SIGNS = re.compile(r"[(){}\[\]=<>;_\\#@|+*%$&]")
_INDENTED = re.compile(r"[ \t\u00a0]{2}|\t")
_SIGNED, _SIGNED_AND_INDENTED, _INDENTS, _SIGNED_AND_NUMBERED = 0.5, 0.3, 0.2, 0.2
"""Shares of lines with signs of programs, or with indents, from which lines are code."""
_LEAST_LINES, _LONGEST_LINE = 3, 240
_LINKED = 0.5


def is_box(classes: str, source: str) -> bool:
    """Whether an element of `BOXES` with such classes holds a listing."""
    if classes == "fragment":
        return _FRAGMENT_OF_LINES in source
    return _BOX.search(classes) is not None


def may_be_box(names: str) -> bool:
    """Whether an element of such classes, or of such an id, may hold one: see `holds_code`."""
    if names.isascii() and _HINT.search(names.lower()) is None:
        return False
    return _SUSPECT.search(names) is not None


def begins_with_number(inside: Node) -> bool:
    """Whether a table, of which ``inside`` is the first node, has line numbers in front of it."""
    node: Node | None = inside
    for _ in range(_ROWS_DEEP):
        while node is not None and node.tag not in _IN_TABLES:
            node = node.next
        if node is None:
            return False
        if node.tag in ("td", "th"):
            return is_gutter(node.attributes)
        node = node.child
    return False


def is_of_editor(attributes: Attributes, events: Sequence[Event]) -> bool:
    """Whether an element in which white space counts is code as editors paste it.

    It is monospaced, and has coloured words in lines that are a ``div`` each.
    """
    if not _MONOSPACED.search(attributes.get("style") or ""):
        return False
    inside = [event for event in events if isinstance(event, tuple)]
    if not all(tag in _OF_EDITORS for tag, _ in inside):
        return False
    coloured = (tag == "span" and _COLOURED.search(a.get("style") or "") for tag, a in inside)
    return any(coloured) and any(tag == "div" for tag, _ in inside)


def holds_code(events: Sequence[Event], *, folds: bool = True) -> bool:
    """Whether what is inside of an element that may be a box is the lines of a program.

    Args:
        events: What is inside.
        folds: Whether line ends of the source are those of the mark-up alone.
    """
    if any(isinstance(event, tuple) and event[0] in _NOT_IN_CODE for event in events):
        return False
    tags = [event[0] for event in events if isinstance(event, tuple)]
    if any(0 < tags.count(tag) < _LEAST_LINES for tag in ("code", "pre")):
        return False  # which is a listing itself
    return is_program(read_listing(events, nowhere, folds=folds))


def is_program(listing: Listing) -> bool:
    """Whether lines that no mark-up tells to be code look like those of a program."""
    lines = [line for line in listing.text.replace("\u00a0", " ").split("\n") if line.strip()]
    if len(lines) < _LEAST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return False
    if listing.link_chars > _LINKED * sum(map(len, lines)) or is_language(" ".join(lines)):
        return False
    signed = sum(_SIGNS.search(line) is not None for line in lines) / len(lines)
    indented = sum(_INDENTED.match(line) is not None for line in lines) / len(lines)
    if listing.numbered and signed >= _SIGNED_AND_NUMBERED:
        return True
    return signed >= _SIGNED or (signed >= _SIGNED_AND_INDENTED and indented >= _INDENTS)


def nowhere(_data: str) -> tuple[int, int]:
    """No offsets, of what is only looked through."""
    return 0, 0
