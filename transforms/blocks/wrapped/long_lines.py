"""Paragraphs of a text page that stand on one line, cut where the page still shows that they end.

Programs that take text out of pages put other things for the ends of paragraphs than line feeds:
separators of Unicode, page breaks, tags and escapes that were not read, pilcrows, wide gaps. Those
cut a long line where a sentence ends before them; separators cut any. A text without them is one
paragraph: where its author would have ended it is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role
from naqi.transforms.text.sentences import CLOSERS, OPEN_ENDS, ends_sentence
from naqi.transforms.text.storable import fold

_LONG: Final = 200
"""Characters of a long line; ideographs count twice."""
_SEPARATORS: Final = "\u2028\u2029\x85\x0b\x0c"
_MARKERS: Final = ("<br", "<BR", "<p", "<P", "</p", "</P", "\\n", "¶")
_GAPS: Final = ("  ", "\t", "\u3000", "\u00a0 ", " \u00a0", "\u00a0\u00a0")
_BREAK: Final = re.compile(
    rf"(?P<separator>[{_SEPARATORS}]+)"
    r"|(?P<marker>(?:(?:<br ?/?>|</?p>|(?:\\r)?\\n|¶)\s{0,9})+)"
    r"|(?P<gap>[ \t\u00a0]{2,}|[ \t\u00a0]*[\t\u3000][ \t\u00a0\u3000]*)",
    re.I,
)
_NARROW: Final = re.compile(rf"[.!?؟۔।…][{re.escape(CLOSERS)}]{{0,3}} (?=\S)|[。！？](?=\S)")
"""Between two sentences of a paragraph."""
_WIDE: Final = 3
"""Characters of a gap that no typist leaves between two sentences."""


def split_lines(source: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """``blocks``, those that hold several paragraphs cut into them.

    Args:
        source: The page, that their offsets are of.
        blocks: One a line, in page order.
    """
    separators = [sign for sign in _SEPARATORS if sign in source]
    markers = [sign for sign in _MARKERS if sign[0] in source and sign in source]
    shown = [*separators, *markers, *(sign for sign in _GAPS if sign in source)]
    if not shown:
        return blocks
    split: list[Block] = []
    for block in blocks:
        long = len(block.text) >= _LONG or _is_wide(block.text)
        raw = source[block.start : block.end] if long or separators else ""
        if any(map(raw.__contains__, shown if long else separators)):
            split.extend(_pieces(raw, block, long=long))
        else:
            split.append(block)
    return split


def _is_wide(text: str) -> bool:
    return 2 * len(text) >= _LONG and not text.isascii() and text.count(" ") * 12 < len(text)


def _pieces(raw: str, block: Block, *, long: bool) -> Iterator[Block]:
    """A block, cut at the ends of paragraphs in it."""
    found = list(_BREAK.finditer(raw))
    gaps = [m for m in found if m["gap"] and ends_sentence(raw[max(0, m.start() - 9) : m.start()])]
    typed = bool(gaps) and len(gaps) > len(_NARROW.findall(raw))
    first = 0
    for mark in found:
        if not (mark["separator"] or (long and _ends_paragraph(raw, mark, typed=typed))):
            continue
        text = fold(raw[first : mark.start()])
        if text:
            end = mark.start() if not mark["marker"] else mark.start() + len(mark[0].rstrip())
            yield _piece(block, raw, first, end, text)
            first = mark.end()
    text = fold(raw[first:])
    if text:
        yield _piece(block, raw, first, len(raw), text)


def _ends_paragraph(raw: str, mark: re.Match[str], *, typed: bool) -> bool:
    """Whether a sign or a gap in a long line ends a paragraph: a sentence ends before it.

    Args:
        raw: The line.
        mark: What stands there.
        typed: Whether gaps are what its author types between sentences.
    """
    before = raw[max(0, mark.start() - 9) : mark.start()].rstrip()
    if not ends_sentence(before):
        return False
    after = raw[mark.end() : mark.end() + 1]
    if mark["marker"]:
        return after != "'" and after != '"' if mark[0].startswith("\\") else True
    gap = mark["gap"]
    if gap == "\u3000":
        return before[-1:] not in OPEN_ENDS and not typed
    return len(gap) >= _WIDE or "\t" in gap or not typed


def _piece(block: Block, raw: str, first: int, end: int, text: str) -> Block:
    start = first + len(raw[first:end]) - len(raw[first:end].lstrip())
    end = first + len(raw[first:end].rstrip())
    if not start and end == len(raw):
        return block
    return block._replace(
        text=text,
        start=block.start + start,
        end=block.start + end,
        gap=0 if start else block.gap,
        role=Role.PARAGRAPH if start else block.role,
    )
