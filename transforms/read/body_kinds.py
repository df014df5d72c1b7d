"""What the body of a row is: HTML, Markdown or text, or one whose marks were escaped once.

A column that is named for HTML or Markdown, or chosen as such by the user, is believed. Of others
the content tells, with care: a text about mark-up has some too.
"""

from __future__ import annotations

import html

import regex

from naqi.transforms.read.single import is_html, without_blanks
from naqi.transforms.read.tagged_lines import with_paragraphs

HEAD = 4096
"""Bytes of a body that are looked at."""
_START = 1024
_BLANKS = 1 << 16
"""Bytes within which a body is seen to begin."""

_TAG = regex.compile(
    rb"</?(?:p|div|a|li|ul|ol|span|h[1-6]|br|strong|em|b|i|img|table|tr|td|blockquote|section|article)"
    rb"(?:\s[^<>]{0,500}+)?/?>",
    regex.IGNORECASE,
)
_LEAST_TAGS = 3
_BYTES_A_TAG = 250
"""In HTML there is a tag for so many bytes at least."""

_ESCAPED = regex.compile(
    rb"&(?:amp|lt|gt|quot|apos|#0?3[49]|#60|#62|#38|#x2[267]|#x3[ce]);", regex.I
)
_ESCAPES = {
    b"amp": b"&", b"lt": b"<", b"gt": b">", b"quot": b'"', b"apos": b"'",
    b"#34": b'"', b"#034": b'"', b"#39": b"'", b"#039": b"'", b"#60": b"<", b"#62": b">",
    b"#38": b"&", b"#x22": b'"', b"#x26": b"&", b"#x27": b"'", b"#x3c": b"<", b"#x3e": b">",
}  # fmt: skip
_ENTITY = regex.compile(rb"&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});", regex.IGNORECASE)
_LEAST_ENTITIES = 2
_SURE_ENTITY = regex.compile(rb"&(?!(?:amp|lt|gt);)|[^\W_]&amp;[^\W_]", regex.IGNORECASE)
"""Of which one is enough: a lone ``&amp;`` may be what the text is about."""
_CDATA = regex.compile(rb"\A\s{0,200}+<!\[CDATA\[(.*)\]\]>\s*+\Z", regex.DOTALL)
"""A field of a feed as it stands there."""

_MARKS = tuple(
    regex.compile(pattern, regex.MULTILINE)
    for pattern in (
        rb"^#{1,6} {1,3}\S",
        rb"(?<![\w)\]])!?\[[^\[\]\n]{1,200}+\]\((?![\"'])[^()\s]{1,500}+[^()\n]{0,100}+\)",
        # Not within a word, as what is masked: ``A35**1`` in one sentence, and another in the next.
        rb"(?:^|(?<=[\s(>\"':|-]|\xe3\x80[\x80-\xbf]|\xef\xbc[\x80-\xbf]))"
        rb"\*\*[^\s*][^*\n]{0,200}+(?<![\s(\[{,=])\*\*(?!\*)",
        rb"^(?:```|~~~)",
        rb"^\|[ :-]{3,}\|",
        rb"^\[[^\[\]\n]{1,100}+\]: {1,3}https?:",
        rb"^[^\n]{1,200}+\n={3,100}+\r?$",
        rb"^[^\W\d_-][^\n]{0,200}+\n-{3,100}+\r?$",
        rb"^#{1,6} [^\n#]{1,200}+#{1,6}\r?$",
    )
)
"""Of Markdown. Lists and quotes stand in texts as well."""
_FRONT = regex.compile(rb"\A---\r?\n(?:[\w-]{1,40}+:(?: [^\n]*+)?\n|[ -][^\n]*+\n){2,60}?---\r?\n")
"""Fields above a page."""
_LIST = regex.compile(rb"^[*+-] {1,3}\S[^\n]*+\n[*+-] {1,3}\S", regex.MULTILINE)
_TITLE = regex.compile(rb"\A# [^\n#]{1,200}+\n\r?\n[^\n#]{80}")
"""A heading above a long line: at the beginning a comment has a program below it."""
_HEADING = _MARKS[0]
_SURE_HEADING = regex.compile(
    rb"^#{2,6} {1,3}\S|(?:\A|(?<=\n\n|\n\r\n))# {1,3}\S[^\n]{0,300}+(?=\n\r?\n)", regex.MULTILINE
)
"""What is no comment of a program, above a line of its own."""


def as_page(body: bytes, format: str | None, *, is_chosen: bool) -> tuple[bytes, str]:
    """A body as it is read, and its format of page.

    Args:
        body: What the column holds.
        format: What the column's name, or the user, says that it is; None where nothing is said.
        is_chosen: Whether the user says so.
    """
    if is_chosen and format in ("markdown", "text"):
        return body, format
    body = _CDATA.sub(rb"\1", body)
    head = body[:HEAD] if body[:1] > b" " else without_blanks(body[:_BLANKS])[:HEAD]
    start = head[:_START]
    if _is_escaped_html(start):
        return _unescape(body), "html"
    if format in ("html", "markdown"):
        return body, format
    if is_html(start) or _is_tagged(head):
        return with_paragraphs(body), "html"
    if is_markdown(head, surely=format == "text"):
        return body, "markdown"
    return (_without_entities(body) if _is_escaped_text(head) else body), "text"


def is_markdown(head: bytes, *, surely: bool = False) -> bool:
    """Whether a body begins as Markdown does.

    With marks of two kinds, or three of one; with fields, or a heading above a long line; with a
    heading and a list.

    Args:
        head: The beginning of the body.
        surely: Whether it is named for text, in which marks of one kind may stand.
    """
    if _FRONT.match(head) or _TITLE.match(head):
        return True
    counts = {mark: sum(1 for _ in mark.finditer(head)) for mark in _MARKS}
    if sum(count > 0 for count in counts.values()) >= 2:
        return True
    counts[_HEADING] = sum(1 for _ in _SURE_HEADING.finditer(head))
    if counts[_HEADING] and _LIST.search(head):
        return True
    return max(counts.values()) >= 3 and not surely


def _is_escaped_html(start: bytes) -> bool:
    return start.lstrip()[:1] == b"&" and b"<" not in start and is_html(_unescape(start))


def _is_tagged(head: bytes) -> bool:
    if b"</" not in head and b"<br" not in head.lower():
        return False
    tags = sum(1 for _ in _TAG.finditer(head))
    return tags >= max(_LEAST_TAGS, len(head) // _BYTES_A_TAG)


def _is_escaped_text(head: bytes) -> bool:
    """Whether all marks were escaped: one that was not shows that the others are meant."""
    whole = head[:-40] if len(head) == HEAD else head  # an entity may be cut
    found = sum(1 for _ in _ENTITY.finditer(whole))
    if not found or whole.count(b"&") != found or b"<" in whole:
        return False
    return found >= _LEAST_ENTITIES or _SURE_ENTITY.search(whole) is not None


def _unescape(body: bytes) -> bytes:
    """``body`` without its escapes of marks: the others are HTML's own, for its parser."""
    plain: bytes = _ESCAPED.sub(_unescaped, body)
    return plain


def _unescaped(found: regex.Match[bytes]) -> bytes:
    return _ESCAPES[found.group()[1:-1].lower()]


def _without_entities(body: bytes) -> bytes:
    try:
        return html.unescape(body.decode()).encode("utf-8", "replace")
    except UnicodeDecodeError:  # in another character set: only what is the same in all
        return _unescape(body)
