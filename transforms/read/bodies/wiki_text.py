"""Wiki text, the source of an encyclopedia's pages, as the text that it stands for.

It is known by links in double brackets beside another of its marks, or by two of bold words,
headings and notes. Templates and notes go, since what they say is made elsewhere, and so do the
marks of lists.
"""

from __future__ import annotations

from typing import Final

import regex

from naqi.transforms.read.bodies.few_marks import PROGRAM
from naqi.transforms.read.unicode import decoded

_LINK: Final = regex.compile(r"\[\[(?=[^\s$])(?:[^\[\]|\n]{1,300}+\|)?([^\[\]|\n]{1,500}+)\]\]")
_SURE_LINK: Final = regex.compile(r"(?<![A-Za-z0-9_$)\]])\[\[[^\W\d_][^\[\]\n]{0,500}+\]\]")
"""In programs names of lists, or numbers, stand there."""
_PLACED: Final = regex.compile(
    r"^(?:\[\[[^\W\d_][^\[\]|\n:]{1,40}+:[^\s\[\]|](?:[^\[\]\n]|\[\[[^\[\]\n]{1,200}+\]\]){0,1000}+"
    r"\]\][ \t]*+)++(?:\n|\Z)",
    regex.MULTILINE,
)
"""A category, an image, the page in another language, in a line of its own: names of spaces stand
before a colon."""
_ABOUT: Final = regex.compile(
    r"C\+\+|\w::\w|#include\b|\b(?:Vue|Jinja|Handlebars|Mustache|Lua|templates?|Media-?Wiki)\b"
    r"|\bwiki-? ?(?:text|mark-?up|code)\b",
    regex.IGNORECASE,
)
"""Who writes about such marks, or programs, means what is there."""
_MAY_BE: Final = (b"'''", b"==", b"<ref")
_LEAST_KINDS: Final = 2
_SHOWN: Final = regex.compile(r"\[\[:")
_WORDED: Final = tuple(
    regex.compile(pattern, regex.MULTILINE)
    for pattern in (
        r"(?<![\w'])'''(?=[^\W_])[^'\n]{1,300}+'''(?!')",
        r"^(={2,6})[ \t]*+[^\W_][^=\n]{0,200}+\1[ \t]*+$",
        r"<ref(?:\s[^<>]{0,300}+)?>[^<>]{0,3000}+</ref\s{0,9}+>|<ref\s(?:[^<>/]|/(?!>)){0,300}+/>",
    )
)
"""Bold words, headings, notes: each may be something else where it is alone."""
_OTHERS: Final = tuple(
    regex.compile(pattern, regex.MULTILINE)
    for pattern in (
        r"'''[^'\n]{1,300}+'''",
        r"^(={2,6})[^=\n]{1,200}+\1[ \t]*+$",
        r"^\{\{[^{}]{1,2000}+\}\}",
        r"^\{\|[^\n]*+\n[|!]",
    )
)
_HEADING: Final = regex.compile(r"^(={2,6})[ \t]*+([^=\n]{1,200}+)\1[ \t]*+$", regex.MULTILINE)
_NOTE: Final = regex.compile(
    r"<ref\b(?:[^<>/]|/(?!>)){0,300}+(?:/>|>[^<>]{0,3000}+</ref\s{0,9}+>)", regex.I
)
_TEMPLATE: Final = regex.compile(r"\{\{[^{}]{1,5000}+\}\}")
_NESTED: Final = 6
_ADDRESS: Final = regex.compile(
    r"(?<!\[)\[https?://[^\s\[\]]{1,1000}+[ \t]++([^\[\]\n]{1,300}+)\](?!\])"
)
_EMPHASIS: Final = regex.compile(r"('{2,5})([^'\n]{1,300}+)\1")
_ITEM: Final = regex.compile(
    r"^(?:[*#]{1,6}|:{1,6}[*#]{0,6})[ \t]{0,9}+(?=[^\s*#:])", regex.MULTILINE
)
_MAGIC: Final = regex.compile(r"^__[A-Z]{3,20}__[ \t]*+\n?", regex.MULTILINE)


def without_wiki_marks(body: bytes) -> bytes:
    """``body`` without its marks if it is wiki text, else as it is."""
    if b"[[" not in body and sum(mark in body for mark in _MAY_BE) < _LEAST_KINDS:
        return body
    text = decoded(body)
    if text is None or not _is_wiki_text(text):
        return body
    text = str(_NOTE.sub("", text))
    for _ in range(_NESTED):
        text, found = _TEMPLATE.subn("", text)
        if not found:
            break
    text = _LINK.sub(r"\1", _PLACED.sub("", text))
    text = _ADDRESS.sub(r"\1", _SHOWN.sub("[[", text))
    text = _EMPHASIS.sub(r"\2", _HEADING.sub(_heading, _ITEM.sub("", text)))
    return str(_MAGIC.sub("", text)).encode()


def _is_wiki_text(text: str) -> bool:
    if _ABOUT.search(text):
        return False
    if _SURE_LINK.search(text) and any(mark.search(text) for mark in _OTHERS):
        return True
    kinds = sum(mark.search(text) is not None for mark in _WORDED)
    return kinds >= _LEAST_KINDS and not PROGRAM.search(text)


def _heading(found: regex.Match[str]) -> str:
    return str(found[2]).strip()
