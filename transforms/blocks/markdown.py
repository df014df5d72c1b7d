"""Markdown to HTML: its pages go the way of HTML from there."""

from __future__ import annotations

import html

import regex
from markdown_it import MarkdownIt

_FRONT = regex.compile(r"\s*+---[ \t]*+\n((?:[^\n]*+\n){1,60}?)---[ \t]*+(?:\n|$)")
"""What site generators have above a page: its fields."""
_FIELD = regex.compile(r"^(title|date)[ \t]*+:[ \t]*+([^\n]{1,500}+)", regex.MULTILINE | regex.I)

_RENDERER = MarkdownIt("commonmark", {"html": True}).enable("table")


def to_html(text: str) -> str:
    """A page of CommonMark, with tables, as HTML; fields above it become its head."""
    front = _FRONT.match(text)
    if front is None:
        return _render(text)
    fields = {name.lower(): value.strip().strip("'\"") for name, value in _fields(front.group(1))}
    head = ""
    if "title" in fields:
        head += f"<title>{html.escape(fields['title'])}</title>"
    if "date" in fields:
        head += f'<meta name="date" content="{html.escape(fields["date"])}">'
    return head + _render(text[front.end() :])


def _render(text: str) -> str:
    rendered: str = _RENDERER.render(text)
    return rendered


def _fields(front: str) -> list[tuple[str, str]]:
    return [(found.group(1), found.group(2)) for found in _FIELD.finditer(front)]
