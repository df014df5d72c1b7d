"""Paragraphs of a text that has tags in it, but not around its paragraphs.

Lines part the paragraphs of one whose tags are all within lines, blank lines those of one that an
editor keeps so (WordPress), and ``<br>`` those of one that some program gave them for its lines.
"""

from __future__ import annotations

from typing import Final

import regex

from naqi.transforms.text.scripts import MARKLESS
from naqi.transforms.text.sentences import CLOSERS, ends_sentence

_BLOCKS: Final = (
    rb"html|head|body|title|meta|link|script|style|p|div|li|ul|ol|d[ltd]|h[1-6]|table|t[rdh]"
    rb"|blockquote|section|article|main|header|footer|nav|aside|form|figure|pre|center|frameset"
)
_BLOCK: Final = regex.compile(rb"<(?:" + _BLOCKS + rb")\b|<!", regex.IGNORECASE)
_RULE: Final = regex.compile(rb"<hr\b", regex.IGNORECASE)
_BREAK: Final = regex.compile(rb"<br\b[^<>]{0,100}+>\s{0,200}+", regex.IGNORECASE)
_PARAGRAPH: Final = regex.compile(
    rb"<(?:p|pre|textarea|script|style|html|body)\b", regex.IGNORECASE
)
_BLANK_LINE: Final = regex.compile(
    rb"\n[ \t\r]{0,200}+\n\s{0,200}+(?=[^\s<]|<(?:a|b|i|u|em|strong|span|code|font|img)\b)",
    regex.IGNORECASE,
)
_TAG: Final = regex.compile(rb"<[^<>]{0,500}+>")
_LEAST, _EVEN = 55, 0.75
"""Characters that lines without sentence marks have on average which are no verse; and the shortest
of those that were cut at a width, as a share of the longest."""
_HEAD: Final = 4096
"""Bytes that tell what a break parts."""
_LONG: Final = 300
"""Bytes that lines have on average which no width has cut."""


def with_paragraphs(body: bytes) -> bytes:
    """``body``, which has tags, with one for each paragraph that nothing but lines shows."""
    if not _BLOCK.search(body):
        if _BREAK.search(body):
            return _BREAK.sub(rb"\n<p>", body) if _breaks_part(body[:_HEAD]) else body
        return body if _RULE.search(body) else body.replace(b"\n", b"\n<p>")
    if _PARAGRAPH.search(body):
        return body
    paragraphs: bytes = _BLANK_LINE.sub(b"\n\n<p>", body)
    return paragraphs


def _breaks_part(head: bytes) -> bool:
    """Whether what stands between breaks are sentences, or longer than a line is."""
    pieces = [_TAG.sub(b"", piece).strip() for piece in _BREAK.split(head)]
    pieces = [piece for piece in pieces if piece]
    if len(head) == _HEAD and len(pieces) > 1:  # the last may be cut
        pieces = pieces[:-1]
    if sum(map(len, pieces)) >= _LONG * len(pieces):
        return True
    texts = [piece.decode("utf-8", "ignore") for piece in pieces]
    ends = sum(ends_sentence(text, CLOSERS) for text in texts)
    return 2 * ends >= len(texts) or (not ends and _is_uneven(texts))


def _is_uneven(texts: list[str]) -> bool:
    """Whether lines in a script without ends of sentences are no verse, nor cut at a width."""
    sizes = [len(text) for text in texts if MARKLESS.search(text)]
    if len(sizes) < max(2, len(texts)) or sum(sizes) < _LEAST * len(sizes):
        return False
    return min(sizes[:-1]) < _EVEN * max(sizes)
