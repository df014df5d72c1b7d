"""HTML that was escaped and set into HTML, as importers of feeds and some editors leave it.

``<div>&lt;p&gt;…&lt;/p&gt;</div>`` shows its tags, and ``&amp;nbsp;`` its entity. They are what was
meant, unless the page is about such marks or shows code: then nothing is changed. What takes their
place is as long, so that offsets hold.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final

import regex

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.read.bodies.body_kinds import HEAD, has_markup

_TAG_NAMES: Final = (
    r"p|br|hr|strong|em|b|i|u|s|a|div|span|h[1-6]|[uo]l|li|blockquote|figure|figcaption|img|font"
    r"|center|sup|sub|small|section|article|table|t(?:r|h|d|head|body)|d[ltd]|cite|q"
)
_TAG: Final = regex.compile(rf"</?(?:{_TAG_NAMES})(?:\s[^<>]{{0,1000}}+)?/?>", regex.IGNORECASE)
_ESCAPED_TAG: Final = regex.compile(
    rf"&lt;(/?(?:{_TAG_NAMES}))((?:\s(?:[^<>&]|&(?!lt;|gt;)){{0,1000}}+)?)&gt;", regex.IGNORECASE
)
_LIKE_A_TAG: Final = regex.compile(r"<[/!?]?[a-z]", regex.IGNORECASE)
_ENTITY: Final = regex.compile(
    r"&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8}\d{0,2});", regex.IGNORECASE
)
_ESCAPED_ENTITY: Final = regex.compile(
    r"&amp;(#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8}\d{0,2});", regex.IGNORECASE
)
_ABOUT: Final = regex.compile(
    r"\b(?:html|xml|css|php|javascript|markup|tags?|elements?|entit\w{1,8}|browsers?|escap\w{1,8}|codes?|snippets?"
    r"|syntax|balises?|etiquetas?|elemento?s?|eleme?nty?|entidad\w{0,4}|Tags?|Auszeichnung\w*|znacznik\w*|značk\w*)\b"
    r"|\bтег(?:а|у|ом|е|и|ов|ам|ами|ах|ів)?\b|разметк\w{1,3}|розмітк\w{1,3}|\bкод(?:а|у|ом|е|ы)?\b|وسم|وسوم|تگ|ترميز|תגית|תגיות|टैग|标签|標籤|实体|實體|代码|代碼"
    r"|タグ|要素|実体参照|文字参照|태그|요소|แท็ก|\bthẻ\b",
    regex.IGNORECASE,
)
_SHOWS_CODE: Final = regex.compile(r"code|highl|syntax|snippet|example|listing|\bpre\b|source")
_LEAST_PROSE: Final = 60
"""Bytes, on average, of what stands between escaped tags: examples of a tag are short."""
_MOST: Final = 0.75
"""A letter may be a word."""
_GLUED: Final = regex.compile(r"[\w;.,!?…。！？।۔،»”’)]")


def with_markup(source: str, blocks: Sequence[Block], title: str | None) -> str:
    """``source`` with the markup that was escaped in it as markup; itself where none was.

    Args:
        source: A page.
        blocks: What is read from it.
        title: And its title.
    """
    if "&amp;" not in source and "&lt;" not in source:
        return source
    tagged = [
        block
        for block in blocks
        if "<" in block.text
        and block.element.tag != "textarea"  # which offers a page to be copied
        and _LIKE_A_TAG.search(block.text)
    ]
    coded = [block for block in blocks if "&" in block.text and _ENTITY.search(block.text)]
    if not (tagged or coded) or _ABOUT.search(_TAG.sub(" ", title or "")):
        return source
    if _is_about_markup(blocks, [*tagged, *coded]):
        return source
    if tagged:
        if not _are_escaped(tagged):
            return source
        source = _with_tags(source, tagged)
    if coded and _are_glued(coded):
        source = _ESCAPED_ENTITY.sub(_numbered, source)
    return source


def _is_about_markup(blocks: Sequence[Block], marked: Sequence[Block]) -> bool:
    """Whether a page shows code, or speaks of marks where they are or in its headings."""
    if any(
        block.role is Role.CODE and ("<" in block.text or "&" in block.text) for block in blocks
    ):
        return True
    if any(_SHOWS_CODE.search(block.element.names) for block in marked):
        return True
    headings = [block for block in blocks if block.role is Role.HEADING]
    return any(_ABOUT.search(_TAG.sub(" ", block.text)) for block in (*marked, *headings))


def _are_escaped(blocks: Sequence[Block]) -> bool:
    """Whether in each block all that looks like a tag is one, around prose."""
    prose = 0
    for block in blocks:
        bare = _TAG.sub("", block.text)
        if _LIKE_A_TAG.search(bare) or not has_markup(block.text.encode("utf-8", "replace")[:HEAD]):
            return False
        prose += len(bare.encode("utf-8", "replace"))
    return prose >= _LEAST_PROSE * len(blocks)


def _with_tags(source: str, blocks: Sequence[Block]) -> str:
    parts: list[str] = []
    done = 0
    for block in blocks:
        start = source.rfind(">", done, block.start) + 1 or block.start
        end = source.find("<", block.end)
        end = len(source) if end < 0 else end
        parts += source[done:start], _ESCAPED_TAG.sub(_tag, source[start:end])
        done = end
    return "".join(parts) + source[done:]


def _tag(found: regex.Match[str]) -> str:
    attributes = found[2].replace("&quot;", '"').replace("&#039;", "'").replace("&#39;", "'")
    if attributes.count('"') % 2 or attributes.count("'") % 2 or "&" in attributes:
        attributes = ""
    closed = attributes.endswith("/")
    tag = f"<{found[1]}{attributes.rstrip('/') if closed else attributes}"
    return f"{tag:<{len(found[0]) - 1}}>"


def _are_glued(blocks: Sequence[Block]) -> bool:
    """Whether entities stand beside words, most of them, as none does of which somebody speaks."""
    glued = [
        _GLUED.match(block.text[max(0, found.start() - 1) : found.start()])
        or _GLUED.match(block.text[found.end() : found.end() + 1])
        or block.text[found.end() : found.end() + 1] == "&"
        for block in blocks
        for found in _ENTITY.finditer(block.text)
    ]
    return _MOST * len(glued) <= sum(map(bool, glued))


def _numbered(found: regex.Match[str]) -> str:
    """An entity that was escaped as the number of its character, with as many zeros as it takes."""
    character = html.unescape(f"&{found[1]};")
    if len(character) != 1:
        return str(found[0])
    return f"&#{ord(character):0{len(found[0]) - 3}};"
