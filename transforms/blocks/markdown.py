"""Markdown to HTML: its pages go the way of HTML from there."""

from __future__ import annotations

import html

import regex
from markdown_it import MarkdownIt

from naqi.transforms.blocks.markdown_dialects import front_of_toml, to_commonmark

_FRONT = regex.compile(r"\s*+---[ \t]*+\n((?:[^\n]*+\n){1,60}?)---[ \t]*+(?:\n|$)")
"""What site generators have above a page: its fields."""
_FIELD = regex.compile(r"^(title|date)[ \t]*+:[ \t]*+([^\n]{1,500}+)", regex.MULTILINE | regex.I)

_NOTE = regex.compile(r"^\[\^([\w-]{1,40}+)\]:[ \t]*+", regex.MULTILINE)
"""Before a note below the text; ``[^1]`` in it is the mark that leads there."""
_MARK = regex.compile(r"\[\^([\w-]{1,40}+)\]")
_TASK = regex.compile(r"(<li>\s{0,9}+(?:<p>)?)\[[ xX]\]\s")
"""An item of a list of tasks, done or not."""

_READER = regex.compile(
    r"(?:Title: (\S[^\n]{0,500}+)\n{1,3}+)?URL Source: \S{1,2000}+\n{1,3}+"
    r"(?:Published Time: \S[^\n]{0,99}+\n{1,3}+)?(?:Warning: \S[^\n]{0,500}+\n{1,3}+)?"
    r"Markdown Content:\n"
)
"""What a reader of pages has above the Markdown that it makes of one."""

_CLOSED = "”’》」』】）〉\\])。，！？：；、…!?.%"
_OPENED = "“‘《「『【（〈\\[("
_EAST_ASIAN = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_STUCK = regex.compile(
    rf"(?<=[{_CLOSED}])(\*{{1,3}})(?=[{_EAST_ASIAN}])|(?<=[{_EAST_ASIAN}])(\*{{1,3}})(?=[{_OPENED}])"
)
"""Marks of emphasis between a letter and punctuation: CommonMark takes them for none, though East
Asian words have no spaces beside them."""
_JOINER = "\u2060"
"""It is no punctuation, and not seen."""

_RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def to_html(text: str) -> str:
    """A page of CommonMark as HTML; fields above it become its head.

    With what GitHub adds to it: tables, lists of tasks, words struck out, notes.
    """
    front = _FRONT.match(text) or _READER.match(text)
    if front is None:
        toml = front_of_toml(text)
        if toml is None:
            return _render(text)
        end, fields = toml
    else:
        end = front.end()
        if front.re is _READER:
            fields = {"title": front[1]} if front[1] else {}
        else:
            fields = {name.lower(): value.strip().strip("'\"") for name, value in _fields(front[1])}
    head = ""
    if "title" in fields:
        head += f"<title>{html.escape(fields['title'])}</title>"
    if "date" in fields:
        head += f'<meta name="date" content="{html.escape(fields["date"])}">'
    return head + _render(text[end:])


def _render(text: str) -> str:
    rendered: str = _RENDERER.render(_with_notes(_STUCK.sub(_loosened, to_commonmark(text))))
    rendered = rendered.replace('<p><span id="fn-', '<p id="fn-')
    return str(_TASK.sub(r"\1", rendered))


def _loosened(found: regex.Match[str]) -> str:
    return f"{_JOINER}{found[1]}" if found[1] else f"{found[2]}{_JOINER}"


def _with_notes(text: str) -> str:
    """``text`` with its notes, and the marks that lead to them, in HTML."""
    notes = {*_NOTE.findall(text)}
    if not notes:
        return text
    text = _NOTE.sub(r'\n<span id="fn-\1">', text)

    def mark(found: regex.Match[str]) -> str:
        name = found[1]
        return f'<sup><a href="#fn-{name}">{name}</a></sup>' if name in notes else found[0]

    return str(_MARK.sub(mark, text))


def _fields(front: str) -> list[tuple[str, str]]:
    return [(found.group(1), found.group(2)) for found in _FIELD.finditer(front)]
