"""What a text is filed under, right below it: keywords that no label announces, hashtags, sections.

Names in a row, in one line between commas, of which two are sections as every site has them, and
the others words of the text; or other furniture is right below them, and all are words of the text
and one is of its title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.shapes import is_plain, pauses
from naqi.transforms.furniture.match import FURNITURE
from naqi.transforms.furniture.tags import filed_under, hashtags
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.sentences import COLONS

_BEYOND: Final = 8
"""Lines below the body that are looked at."""
_PARAGRAPH: Final = 8.0
"""Words of the sentence of prose that the body ends in."""
_LONG: Final = 20.0
"""And of one without its mark."""
_BETWEEN: Final = re.compile("[,،、;；؛]")
_LEAST: Final = 3
"""Keywords in a row."""
_LEAST_SECTIONS: Final = 2
"""Sections of every site among keywords."""
_MOST_WORDS: Final = 3
"""Of one."""
_LONGEST: Final = 160
"""Characters of such a line."""
_TEXT: Final = 8_000
"""Characters of the text that are looked at."""
_ABOVE: Final = 6
"""Lines above the body of which one may be its title."""
_SIGNS: Final = frozenset(("#", "＃"))


def find_keywords(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> dict[int, Rule]:
    """Positions of keywords right below the text, and their rule.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    last = lines[body.stop - 1]
    if last.end in COLONS or last.size < (_PARAGRAPH if last.sentence else _LONG):
        return {}
    below = range(body.stop, min(body.stop + _BEYOND, len(lines)))
    position = next((p for p in below if lines[p].rule is None), None)
    if position is None or len(blocks[position].text) > _LONGEST:
        return {}
    line, text = lines[position], blocks[position].text
    if not is_plain(line) or line.sentence or line.item or pauses(line):
        return {}
    if text[0] in _SIGNS:
        own = hashtags(text) and not any(_SIGNS & set(blocks[p].text) for p in body)
    elif any(map(text.__contains__, COLONS)):
        filed = filed_under(text)
        own = bool(filed) and all(map(FURNITURE.lexicon.is_phrase, filed))
    else:
        own = _BETWEEN.search(text) is not None and _are_keywords(blocks, lines, body, position)
    return {position: Rule.NAVIGATION} if own else {}


def _are_keywords(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int
) -> bool:
    names = [name.strip() for name in _BETWEEN.split(blocks[position].text)]
    if len(names) < _LEAST or any(not name or name.count(" ") >= _MOST_WORDS for name in names):
        return False
    others = [name for name in names if not FURNITURE.lexicon.is_phrase(name)]
    text = _said(blocks, lines, body)
    told = [name for name in others if _is_in(name, text)]
    if len(names) - len(others) >= _LEAST_SECTIONS:
        return bool(told)
    furnished = position + 1 < len(lines) and lines[position + 1].rule is not None
    if not furnished or len(told) < len(others):
        return False
    title = _said(blocks, lines, range(max(0, body.start - _ABOVE), body.start))
    return any(_is_in(name, title) for name in others)


def _said(blocks: Sequence[Block], lines: Sequence[Line], where: range) -> str:
    """What some lines say, as phrases are compared."""
    text = " ".join(blocks[p].text for p in where if lines[p].rule is None)
    return f" {phrase_key(text[:_TEXT])} "


def _is_in(name: str, text: str) -> bool:
    """Whether a name is in ``text``, with what is written on to its beginning, or its end."""
    key = phrase_key(name)
    return bool(key) and (f"{key} " in text or f" {key}" in text)
