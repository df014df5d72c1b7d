"""Lines above a text page's body that may be its title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.belonging import beginning, belonging
from naqi.transforms.boilerplate.text.numbering import read_opening
from naqi.transforms.boilerplate.text.shapes import (
    is_headline,
    is_lone_sentence,
    is_menu,
    is_plain,
    is_unmarked,
)
from naqi.transforms.text.sentences import QUESTION_MARKS

_NEAR: Final = 12
"""Lines above the body among which a headline may look like a menu, furniture aside."""
_FARTHEST: Final = 40
"""Lines above the body that are near at most."""
_UNDER_TITLE: Final = frozenset(
    {Rule.BYLINE, Rule.SHARE, Rule.CAPTION, Rule.FOREIGN_CAPTION, Rule.CONSENT}
)
"""Furniture between a headline and the body."""
_CLOSE: Final = 3
"""Lines below a headline of which one is its byline."""
_MOST: Final = 25.0
"""Most words of such a headline."""
_TEXT: Final = 2_000
"""Characters of the body that it is compared with: a text says first what it is about."""
_LEAST: Final = 2.0
"""Words that one which asks has more of, and one that is told by its text has."""
_SHORTEST: Final = 4
"""Letters of each of these."""
_STEM: Final = 5
"""Characters by which they are compared, since many languages inflect their ends."""
_CALLS: Final = QUESTION_MARKS | {"!", "！"}
_PAUSES: Final = re.compile(r"[,،、，:：](?=\s|\w{4})|[«»“”„「」…]|\.\.")
"""What no menu has."""
_SHARED: Final = 2.0
"""How much its words must speak for being of the body."""


def find_headlines(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> list[int]:
    """Positions of the lines above the body that may be its title.

    One of ten words or more, of which none is of a closed class, is a menu: unless it is about what
    the body is about, or pauses as no menu does. There are languages in which headlines have none.
    """
    found: list[int] = []
    text = ""
    near = _nearest(lines, body)
    for position in range(body.start):
        line = lines[position]
        if is_headline(line):
            found.append(position)
        elif position < near or line.rule is not None or line.size > _MOST:
            continue
        elif is_unmarked(line) or _calls_out(line):
            found.append(position)
        elif is_menu(line):
            text = text or _beginning(blocks, body)
            told = blocks[position].text
            if _PAUSES.search(told) or belonging(told, text) >= _SHARED:
                found.append(position)
    others = [p for p in found if not lines[p].goes_on or _has_byline_below(lines, p)]
    if any(lines[position].rule is None for position in others):
        return others
    if any(lines[position].rule is None for position in found):
        return found  # without another it has nothing to go on from
    return (
        _above_clauses(blocks, lines, body)
        or _above_poem(lines, body)
        or _of_two_words(blocks, lines, body)
        or found
    )


def _nearest(lines: Sequence[Line], body: range) -> int:
    """Position of the first of the lines above a body that are near, whatever furniture they have.

    Buttons of a share bar may stand between a headline and the body, one a line.
    """
    near, position = 0, body.start
    while position > max(0, body.start - _FARTHEST) and near < _NEAR:
        position -= 1
        near += lines[position].rule not in _UNDER_TITLE
    return position


def _has_byline_below(lines: Sequence[Line], position: int) -> bool:
    return any(line.rule is Rule.BYLINE for line in lines[position + 1 : position + 1 + _CLOSE])


def _calls_out(line: Line) -> bool:
    """Whether a line asks or exclaims, as some headlines do, and says no more."""
    return line.end in _CALLS and line.size > _LEAST and is_lone_sentence(line)


def _above_clauses(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> list[int]:
    """The line right above the first of numbered clauses: rules are called by a word or two."""
    if not body.start or not body or not lines[body.start].clause:
        return []
    above = body.start - 1
    opens = lines[above].rule is None and read_opening(blocks[body.start].text) is not None
    return [above] if opens else []


def _of_two_words(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> list[int]:
    """The line above the body that is two words of it, below an empty line.

    A label has as few: but it is not both what the text is about and right above it.
    """
    position = body.start - 1
    while position >= 0 and lines[position].rule is Rule.BYLINE:
        position -= 1
    if position < 0 or not body or not (is_plain(lines[position]) and lines[position].gap):
        return []
    words = blocks[position].text.lower().split()
    told = len(words) == _LEAST and all(len(word) >= _SHORTEST for word in words)
    text = _beginning(blocks, body).lower() if told else ""
    return [position] if told and all(word[:_STEM] in text for word in words) else []


def _above_poem(lines: Sequence[Line], body: range) -> list[int]:
    """The line that stands alone right above a poem, however short it is."""
    above = body.start - 1
    if above < 0 or not lines[body.start].verse or not lines[body.start].gap:
        return []
    return [above] if is_plain(lines[above]) and (lines[above].gap or not above) else []


def _beginning(blocks: Sequence[Block], body: range) -> str:
    return beginning((blocks[position].text for position in body), _TEXT)
