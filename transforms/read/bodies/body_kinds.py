"""What the body of a row is: HTML, Markdown or text, or one whose marks were escaped once.

A column that is named for HTML or Markdown, or chosen as such by the user, is believed. Of others
the content tells, with care: a text about mark-up has some too.
"""

from __future__ import annotations

import html
import json

import regex

from naqi.transforms.read.bodies.code_of_boards import without_codes
from naqi.transforms.read.bodies.few_marks import without_few_marks
from naqi.transforms.read.bodies.markdown_lines import is_plain_lines, with_blank_lines
from naqi.transforms.read.bodies.parting_tags import without_parting_tags
from naqi.transforms.read.bodies.tagged_lines import with_paragraphs
from naqi.transforms.read.bodies.wiki_text import without_wiki_marks
from naqi.transforms.read.single import is_html, without_blanks
from naqi.transforms.text.sentences import SENTENCE_ENDS

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
_TEMPLATE = regex.compile(
    rb"\s{0,9}+<template(?:\s[^<>]{0,300}+)?>((?:[^<]|<(?!/?template))++)</template\s{0,9}+>\Z"
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
_MOST_ESCAPED = 3
"""Times that a body was escaped at most."""
_NESTED = 4
"""Pairs of tags in each other at most."""
_ENTITY = regex.compile(rb"&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});", regex.IGNORECASE)
_LEAST_ENTITIES, _LEAST_TWICE = 2, 3
_ONCE_ONLY = regex.compile(rb"&(?!amp;(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});)", regex.I)
"""What a body has that was not escaped twice."""
_SURE_ENTITY = regex.compile(rb"&(?!(?:amp|lt|gt);)|[^\W_]&amp;[^\W_]", regex.IGNORECASE)
"""Of which one is enough: a lone ``&amp;`` may be what the text is about."""
_INLINE = regex.compile(
    rb"<(a|abbr|b|bdi|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)"
    rb"(?:\s[^<>]{0,500}+)?>(?=\S)[^<>]{1,1000}+(?<=\S)</\1\s{0,9}+>",
    regex.IGNORECASE,
)
"""A pair of tags right around words: where an author writes about tags, spaces stand between."""
_SAYS_NOTHING = regex.compile(
    rb"<!--[^<>]{0,500}?-->|<(o:p|span|a|b|i|em|strong)(?:\s[^<>]{0,500}+)?>\s{0,9}+</\1>",
    regex.IGNORECASE,
)
_ABOUT_TAGS = regex.compile(rb"\b(?:tags?|elements?|html|mark-?up|balises?|etiquetas?)\b", regex.I)
_NEAR = 40
"""What a text is about that has a pair of tags so many bytes behind it."""
_TALKED_OF = regex.compile(
    rb"(?<=[\w,;:(][ \"'`])</?[a-z][a-z0-9]{0,15}+\s?/?>"
    rb"(?=[ \"'`][\w(&]|[\"'`]?[),.;:?!]|[\"'`]?\s{0,9}+\Z)",
    regex.IGNORECASE,
)
"""A tag that stands in a sentence as a word does."""
_DOCUMENT = regex.compile(
    rb"\A\s{0,200}+<doc(?:\s[^<>\n]{0,500}+)?>[ \t\r]*+\n(.*?)\n?\s{0,200}+</doc>\s*+\Z",
    regex.DOTALL,
)
"""A text as WikiExtractor frames it."""
_WRITTEN_LINE_END = regex.compile(rb"(?:\\r)?\\n")
_WRITTEN_TAG = rb"\u003c"
_WRITTEN_LETTERS = regex.compile(rb"(?:\\u[0-9a-f]{4})+", regex.IGNORECASE)
"""As JSON within JSON has them."""
_WRITTEN_ESCAPE = regex.compile(rb"\\(?:u[0-9a-f]{4}|[\"/])", regex.IGNORECASE)
"""What a string of JSON has: what somebody says has quotation marks around it too, but none."""
_ENDS = b"|".join(sorted(map(regex.escape, (mark.encode() for mark in SENTENCE_ENDS))))
_ENDED = regex.compile(
    rb"(?:" + _ENDS + rb")(?:\\?[\"']|\xe2\x80[\x99\x9d]|\xc2\xbb)?(?:\\r)?\\n(?=[^\"',)\s])"
    rb"|(?<![\\\"'`])(?:(?:\\r)?\\n){2}(?=[^\\\"'`,)\s])"
)
"""The end of a line written out, where a sentence ends and another begins, or two of them between
words: an export of an export has them so, and a text about programs hardly."""
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
        rb"^ {0,3}[*+-] {1,3}\[[ xX]\] {1,3}\S",
    )
)
"""Of Markdown. Lists and quotes stand in texts as well."""
_LESSER_MARKS = tuple(
    regex.compile(pattern, regex.MULTILINE)
    for pattern in (
        rb"(?<![\w`])`[^`\s][^`\n]{0,200}+`(?![\w`])",
        rb"(?<![\w~])~~[^~\s][^~\n]{0,200}+(?<!\s)~~(?![\w~])",
        rb"(?<=\n\r?\n)(?:\*{3,10}|\*(?: \*){2,9})[ \t]{0,9}+\r?\n\r?\n",
    )
)
"""Code, struck words and rules: texts have them too, but beside other marks they are Markdown."""
_FRONT = regex.compile(rb"\A---\r?\n(?:[\w-]{1,40}+:(?: [^\n]*+)?\n|[ -][^\n]*+\n){2,60}?---\r?\n")
"""Fields above a page."""
_READER = regex.compile(
    rb"(?:Title: [^\n]{1,1000}+\n{1,3}+)?URL Source: \S{1,2000}+\n{1,3}+"
    rb"(?:(?:Published Time|Warning): [^\n]{1,500}+\n{1,3}+){0,2}Markdown Content:\n"
)
"""What a reader of pages has above the Markdown that it makes of one."""
_MODULES = regex.compile(
    rb"(?:import [^\n\"';]{1,200}+[\"'][^\"'\n]{1,200}+[\"'];?[ \t\r]{0,9}+\n[\r\n]{0,4}+){1,30}+"
    rb"#{1,3} \S"
)
"""Parts of a page that are programs, above its heading: no program has one there."""
_FENCES = regex.compile(rb"^`{3,6}[\w+#.-]{0,30}+[ \t\r]{0,9}+$", regex.MULTILINE)
"""Not of tildes, with which people draw lines."""
_TABLE = regex.compile(rb"^\|[^\n]{1,500}\|[ \t\r]{0,9}+\n\|[ :-]{3,100}\|", regex.MULTILINE)
_NOTE = regex.compile(rb"^\[\^([\w-]{1,40}+)\]: ", regex.MULTILINE)
_REFERENCE = regex.compile(rb"^\[([^\[\]\n]{1,60}+)\]: {1,3}https?:", regex.MULTILINE)
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
    body = without_codes(_unframed(body))
    head = _head(body)
    times = _times_escaped(head[:_START])
    if times:
        for _ in range(times):
            body = _unescape(body)
        return body, "html"
    if format == "markdown":
        return (body, "text") if is_plain_lines(body) else (with_blank_lines(body), format)
    if format == "html":
        return body, format
    return _as_told(without_wiki_marks(body), surely=format == "text")


def _as_told(body: bytes, *, surely: bool) -> tuple[bytes, str]:
    """A body of which nothing but its content tells what it is.

    Args:
        body: All of it.
        surely: Whether it is named for text: it is Markdown if it surely is.
    """
    head = _head(body)
    if is_html(head[:_START]) or _is_tagged(head):
        return with_paragraphs(body), "html"
    if is_markdown(head, surely=surely):
        return with_blank_lines(body), "markdown"
    if _has_inline_tags(head):
        return with_paragraphs(body), "html"
    if b"<" not in head and b"&" in head and _has_inline_tags(_unescape(head)):
        return with_paragraphs(_unescape(body)), "html"
    if _is_escaped_text(head):
        twice = _ONCE_ONLY.search(head) is None and head.count(b"&") >= _LEAST_TWICE
        body = _without_entities(body)
        body = _without_entities(body) if twice else body
    return without_few_marks(body), "text"


def _head(body: bytes) -> bytes:
    return body[:HEAD] if body[:1] > b" " else without_blanks(body[:_BLANKS])[:HEAD]


def is_markdown(head: bytes, *, surely: bool = False) -> bool:
    """Whether a body begins as Markdown does.

    With marks of two kinds, one of them no lesser one, or three of one; with fields, or a heading
    above a long line; with a heading and a list; with a block that is nothing else.

    Args:
        head: The beginning of the body.
        surely: Whether it is named for text, in which marks of one kind may stand.
    """
    if any(start.match(head) for start in (_FRONT, _TITLE, _READER, _MODULES)) or _has_sure_block(
        head
    ):
        return True
    counts = {mark: sum(1 for _ in mark.finditer(head)) for mark in _MARKS}
    kinds = sum(count > 0 for count in counts.values())
    if kinds >= 2 or (kinds and any(mark.search(head) for mark in _LESSER_MARKS)):
        return True
    counts[_HEADING] = sum(1 for _ in _SURE_HEADING.finditer(head))
    if counts[_HEADING] and _LIST.search(head):
        return True
    return max(counts.values()) >= 3 and not surely


def _has_sure_block(head: bytes) -> bool:
    """Whether there is code in fences, a table, or what links and notes lead to."""
    fences = sum(1 for _ in _FENCES.finditer(head))
    if fences and (fences % 2 == 0 or len(head) == HEAD):
        return True
    if _TABLE.search(head):
        return True
    return any(
        head.count(mark % name) > least
        for kind, mark, least in ((_NOTE, b"[^%b]", 1), (_REFERENCE, b"][%b]", 0))
        for name in kind.findall(head)
    )


def _unframed(body: bytes) -> bytes:
    """A body without what exports put around it, and with its line ends as such."""
    body = _without_template(_without_quotes(_CDATA.sub(rb"\1", body)))
    if b"<doc" in body[:HEAD]:
        body = _DOCUMENT.sub(rb"\1", body)
    if _WRITTEN_TAG in body[:HEAD].lower() and b"<" not in body:
        body = _WRITTEN_LETTERS.sub(_letters, body)
    if b"\\n" in body and b"\n" not in body.strip() and _ENDED.search(body):
        body = _WRITTEN_LINE_END.sub(b"\n", body)
    return body


def _without_template(body: bytes) -> bytes:
    """What a template holds that is all of ``body``: elsewhere nobody sees that."""
    found = _TEMPLATE.match(body.rstrip()) if body[:_START].lstrip()[:9] == b"<template" else None
    return found[1] if found else body


def _without_quotes(body: bytes) -> bytes:
    """What a string of JSON says, if ``body`` is one."""
    framed = body.strip() if body[:_START].lstrip()[:1] == b'"' else b""
    if framed[-1:] != b'"' or not _WRITTEN_ESCAPE.search(framed):
        return body
    try:
        said = json.loads(framed, strict=False)
    except ValueError:  # quotation marks of a text
        return body
    return said.encode("utf-8", "replace") if isinstance(said, str) else body


def _letters(found: regex.Match[bytes]) -> bytes:
    return str(json.loads(b'"%b"' % found[0])).encode("utf-8", "replace")


def _times_escaped(start: bytes) -> int:
    """How often the HTML that a body begins with was escaped: twice by an export of an export."""
    if start.lstrip()[:1] != b"&" or b"<" in start:
        return 0
    for times in range(1, _MOST_ESCAPED + 1):
        start = _unescape(start)
        if is_html(start):
            return times
    return 0


def has_markup(head: bytes) -> bool:
    """Whether a text that begins with ``head`` has tags of HTML that are meant as such."""
    return is_html(head[:_START]) or _is_tagged(head) or _has_inline_tags(head)


def _is_tagged(head: bytes) -> bool:
    if b"</" not in head and b"<br" not in head.lower():
        return False
    tags = sum(1 for _ in _TAG.finditer(head))
    if tags < max(_LEAST_TAGS, len(head) // _BYTES_A_TAG):
        return False
    return _ABOUT_TAGS.search(head) is None or 2 * len(_TALKED_OF.findall(head)) < tags


def _has_inline_tags(head: bytes) -> bool:
    """Whether all that looks like a tag is of a pair right around words, or parts paragraphs."""
    whole = head
    if len(head) == HEAD and head.rfind(b"<") > head.rfind(b">"):  # a tag is cut
        whole = head[: head.rfind(b"<")]
    first = whole.find(b"<")
    if first < 0 or _ABOUT_TAGS.search(whole, max(0, first - _NEAR), first):
        return False
    rest = _SAYS_NOTHING.sub(b"", whole)
    for _ in range(_NESTED):
        rest, found = _INLINE.subn(b"x", rest)
        if not found:
            break
    return b"<" not in without_parting_tags(rest)


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
