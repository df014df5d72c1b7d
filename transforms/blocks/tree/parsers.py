"""Two HTML parsers behind one small interface: each gives the tree of a page.

Both read ``str``: what a parser guesses from bytes is no business of its own here. Neither
recurses, and the tree may be as deep as the parser lets it be.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from threading import Lock
from typing import Any

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from naqi.schemas.installing import install_extra
from naqi.transforms.blocks.tree.nodes import Node, TreeMaker

# Without events: they exist for scripts, and each option of a select looks at all before it.
_PLAIN = LexborDocumentOptions.WO_EVENTS

_TEMPLATE = re.compile(r"""<template(?:[^>"]|"[^"]*")*>""")

_QUIETLY = Lock()
"""What is done about warnings is one setting for all threads: two that change it for a while would
leave it as the other had made it."""


def parse_lexbor(source: str) -> Node | None:
    """The first node of a page, parsed as browsers do (WHATWG), by selectolax's Lexbor."""
    try:
        return LexborHTMLParser(source, options=_PLAIN).root
    except UnicodeEncodeError:  # lone surrogates: one character for one, so that offsets hold
        replaced = source.encode("utf-8", "replace").decode("utf-8")
        return LexborHTMLParser(replaced, options=_PLAIN).root


def inside_template(template: Node) -> Node | None:
    """The first node inside of a ``template``."""
    if template.child is not None or not isinstance(template, LexborNode):
        return template.child
    # Lexbor's tree does not reach it: it is parsed apart.
    source = template.html or ""
    start = _TEMPLATE.match(source)
    inside = source[start.end() : source.rfind("</")] if start else ""
    return LexborHTMLParser(inside, options=_PLAIN, is_fragment=True).root if inside else None


def parse_beautifulsoup(source: str) -> Node | None:
    """The first node, parsed by lxml under BeautifulSoup: slower, forgiving in its own way."""
    # Loaded where it is asked for: every cleaning process would start later.
    from bs4 import BeautifulSoup, Tag
    from bs4.element import Comment, Declaration, Doctype, NavigableString, ProcessingInstruction

    not_text = (Comment, Declaration, Doctype, ProcessingInstruction)
    with _QUIETLY, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a page that looks like XML, a URL or a file name
        soup = BeautifulSoup(_without_declaration(source), "lxml")
    tree = TreeMaker()
    above: list[Tag] = []
    node: Any = soup.contents[0] if soup.contents else None
    while node is not None:
        if isinstance(node, Tag):
            tree.open(node.name.lower(), _joined(node.attrs))
            if node.contents:
                above.append(node)
                node = node.contents[0]
                continue
            tree.close()
        elif isinstance(node, NavigableString) and not isinstance(node, not_text):
            tree.text(str(node))
        following = node.next_sibling
        while following is None and above:
            node = above.pop()
            tree.close()
            following = node.next_sibling
        node = following
    return tree.first


def _without_declaration(source: str) -> str:
    # libxml2 refuses a str that declares an encoding, and takes NUL for the end of the page
    return source.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def _joined(attributes: Mapping[str, Any]) -> dict[str, str | None]:
    """BeautifulSoup gives ``class`` and its kin as lists."""
    return {
        name: " ".join(value) if isinstance(value, list) else value
        for name, value in attributes.items()
    }


PARSERS: dict[str, Callable[[str], Node | None]] = {
    "lexbor": parse_lexbor,
    "beautifulsoup": parse_beautifulsoup,
}
"""By the name that `--html-parser` takes."""


def require_parser(name: str) -> None:
    """Make sure that the parser ``name`` can be loaded.

    Raises:
        ImportError: It cannot: an extra of Naqi is not installed.
    """
    if name == "beautifulsoup" and not (find_spec("bs4") and find_spec("lxml")):
        raise ImportError(f"that parser is an extra: {install_extra('beautifulsoup')}")
