"""Two HTML parsers behind one small interface: a `Sink` that is told of elements and text.

Both read ``str``: what a parser guesses from bytes is no business of its own here. Neither
recurses, and the tree may be as deep as the parser lets it be.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from threading import Lock
from typing import Any, Protocol, cast

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from naqi.schemas.installing import install_extra

# Without events: they exist for scripts, and each option of a select looks at all before it.
_PLAIN = LexborDocumentOptions.WO_EVENTS

_TEMPLATE = re.compile(r"""<template(?:[^>"]|"[^"]*")*>""")

_QUIETLY = Lock()
"""What is done about warnings is one setting for all threads: two that change it for a while would
leave it as the other had made it."""

Attributes = Mapping[str, "str | None"]


class Sink(Protocol):
    """What a parser tells of a page, in document order."""

    def open(self, tag: str, attributes: Attributes) -> bool | Inside:
        """An element begins. False if its inside is of no interest: then no `close` follows.

        An `Inside` is told of all that is in there, before this sink is told that it ends.
        """

    def text(self, data: str) -> None:
        """A run of text, entities resolved."""

    def space(self) -> None:
        """A run of white space alone: it may be told as text as well."""

    def close(self) -> None:
        """The innermost open element ends."""


class Inside(Protocol):
    """What a parser tells of one element, where white space counts: all of it is told as text."""

    def open(self, tag: str, attributes: Attributes) -> bool:
        """An element begins. False if its inside is of no interest: then no `close` follows."""

    def text(self, data: str) -> None:
        """A run of text, or of white space alone, entities resolved."""

    def close(self) -> None:
        """The innermost open element ends."""

    def end(self) -> None:
        """All has been told."""


def feed_lexbor(source: str, sink: Sink) -> None:
    """Parse as browsers do (WHATWG), by selectolax's Lexbor."""
    try:
        root: LexborNode | None = LexborHTMLParser(source, options=_PLAIN).root
    except UnicodeEncodeError:  # lone surrogates: one character for one, so that offsets hold
        replaced = source.encode("utf-8", "replace").decode("utf-8")
        root = LexborHTMLParser(replaced, options=_PLAIN).root
    start, text, space, end = sink.open, sink.text, sink.space, sink.close
    above: list[LexborNode] = []
    node = root
    while node is not None:
        if node.is_empty_text_node:  # most of them, and cheap to tell
            space()
        else:
            tag = node.tag
            if tag == "-text":
                text(node.text_content or "")
            elif tag and tag[0] not in "-!" and (inside := start(tag, node.attributes)):
                child = node.child
                if inside is not True:
                    _feed_lexbor_inside(child, inside)
                elif child is not None:
                    above.append(node)
                    node = child
                    continue
                end()
        following = node.next
        while following is None and above:
            node = above.pop()
            end()
            following = node.next
        node = following


def _feed_lexbor_inside(node: LexborNode | None, inside: Inside) -> None:
    above: list[LexborNode] = []
    while node is not None:
        tag = node.tag
        if tag == "-text":
            inside.text(node.text_content or "")
        elif tag and tag[0] not in "-!" and inside.open(tag, node.attributes):
            child = node.child
            if child is None and tag == "template":
                child = _inside_template(node)
            if child is not None:
                above.append(node)
                node = child
                continue
            inside.close()
        following = node.next
        while following is None and above:
            node = above.pop()
            inside.close()
            following = node.next
        node = following
    inside.end()


def _inside_template(template: LexborNode) -> LexborNode | None:
    """The first node of a template, which its tree does not reach: it is parsed apart."""
    source = template.html or ""
    start = _TEMPLATE.match(source)
    inside = source[start.end() : source.rfind("</")] if start else ""
    return LexborHTMLParser(inside, options=_PLAIN, is_fragment=True).root if inside else None


def feed_beautifulsoup(source: str, sink: Sink) -> None:
    """Parse by lxml under BeautifulSoup: slower, forgiving in its own way, familiar to many."""
    # Loaded where it is asked for: every cleaning process would start later.
    from bs4 import BeautifulSoup, Tag
    from bs4.element import Comment, Declaration, Doctype, NavigableString, ProcessingInstruction

    not_text = (Comment, Declaration, Doctype, ProcessingInstruction)
    with _QUIETLY, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a page that looks like XML, a URL or a file name
        node: Any = BeautifulSoup(_without_declaration(source), "lxml")
    above: list[Tag] = []
    taker: Sink | Inside = sink
    within = 0
    """Open elements inside the one whose inside another sink takes; 0 if none does."""
    node = node.contents[0] if node.contents else None
    while node is not None:
        if isinstance(node, Tag):
            inside = taker.open(node.name.lower(), _joined(node.attrs))
            if inside:
                if not isinstance(inside, bool):
                    taker, within = inside, len(above) + 1
                above.append(node)
                if node.contents:
                    node = node.contents[0]
                    continue
                above.pop()
                taker = _end_inside(taker, sink, within, len(above) + 1)
                taker.close()
        elif isinstance(node, NavigableString) and not isinstance(node, not_text):
            taker.text(str(node))
        following = node.next_sibling
        while following is None and above:
            node = above.pop()
            taker = _end_inside(taker, sink, within, len(above) + 1)
            taker.close()
            following = node.next_sibling
        node = following


def _end_inside(taker: Sink | Inside, sink: Sink, within: int, depth: int) -> Sink | Inside:
    """``sink`` where the element that ends, at ``depth``, is the one whose inside was taken."""
    if taker is sink or depth != within:
        return taker
    cast("Inside", taker).end()
    return sink


def _without_declaration(source: str) -> str:
    # libxml2 refuses a str that declares an encoding, and takes NUL for the end of the page
    return source.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def _joined(attributes: Mapping[str, Any]) -> dict[str, str | None]:
    """BeautifulSoup gives ``class`` and its kin as lists."""
    return {
        name: " ".join(value) if isinstance(value, list) else value
        for name, value in attributes.items()
    }


PARSERS: dict[str, Callable[[str, Sink], None]] = {
    "lexbor": feed_lexbor,
    "beautifulsoup": feed_beautifulsoup,
}
"""By the name that `--html-parser` takes."""


def require_parser(name: str) -> None:
    """Make sure that the parser ``name`` can be loaded.

    Raises:
        ImportError: It cannot: an extra of Naqi is not installed.
    """
    if name == "beautifulsoup" and not (find_spec("bs4") and find_spec("lxml")):
        raise ImportError(f"that parser is an extra: {install_extra('beautifulsoup')}")
