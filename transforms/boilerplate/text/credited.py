"""Captions in a text page's own language, told by whose picture it is.

A line that ends with that, or has it right below, is no paragraph, wherever it stands. An agency in
brackets signs paragraphs as well: a line that ends as a sentence does before them, or that is the
last of the body, is none of a picture's. Where most lines end so, pictures are what the page shows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.announced import is_announced
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import is_headline, pauses
from naqi.transforms.boilerplate.text.verse import stanza_around
from naqi.transforms.furniture.picture_credits import (
    LONGEST,
    Credit,
    Credited,
    find_credit,
    is_agency,
    is_named_agency,
    is_sourced,
    is_stopped,
    says_one_thing,
    tells_moment,
)
from naqi.transforms.text.sentences import SENTENCE_ENDS, ends_sentence

_LEAST: Final = 3.0
"""Words of a line whose end may be a credit."""
_ABOVE_CREDIT, _MOST = 5.0, 25.0
"""Words of a caption that ends no sentence, above its credit: headings have fewer."""
_BEYOND: Final = 16
"""Lines above and below the body that are looked at."""
_NAMES_OFFICE: Final = re.compile("[,،、;؛]")
"""In front of an office in brackets: who was there, and of which it is."""
_REACH: Final = 8
"""Lines above a caption among which the title and its byline are."""
_SHOWN: Final = 0.34
"""Share of the body's letters from which captions are what it is made of."""


def mark_credited(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those that are captions with a credit, or credits, with that as their rule.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    near = range(max(0, body.start - _BEYOND), min(len(lines), body.stop + _BEYOND))
    found_at = {p: c for p in near if (c := _credit(blocks, lines, body, p)) is not None}
    if not found_at:
        return lines
    alone = {p for p, credit in found_at.items() if not credit.start}
    found = {p for p in found_at.keys() - alone if _is_caption(blocks, lines, body, p, found_at[p])}
    above = {p - 1 for p in alone if _stands_above(blocks, lines, body, p)}
    below = {p + 1 for p in alone - {q + 1 for q in above} if _stands_below(blocks, lines, body, p)}
    found |= above | below | alone
    if not found or _shows_pictures(blocks, body, found):
        return lines
    signed = {p for p in found if _signs(blocks, body, p)}
    return mark(lines, {p: Rule.SIGNATURE if p in signed else Rule.CAPTION for p in found})


def _credit(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int
) -> Credit | None:
    """The credit that a line ends with; one that begins it if it is nothing else."""
    inside = body.start < position < body.stop - 1
    line, text = lines[position], blocks[position].text
    if len(text) > LONGEST:
        return None
    if line.sentence and text[-1] in SENTENCE_ENDS:
        if not is_stopped(text):
            return None
        text = text[:-1]
    if line.wrapped or line.clause or line.item:
        return None
    if line.rule is not None:
        own = line.rule is Rule.CAPTION and not line.sentence
        own = own or (line.rule is Rule.BYLINE and inside and is_sourced(text))
        own = own or (line.rule is Rule.FOREIGN_CAPTION and inside and is_agency(text))
        return Credit(0, Credited.PICTURE) if own else None
    if inside and is_named_agency(text):
        return Credit(0, Credited.AGENCY)
    if is_agency(text):
        return None if _is_listed(lines, position) else Credit(0, Credited.AGENCY)
    credit = find_credit(text)
    if credit is None or (credit.start and line.size < _LEAST):
        return None
    return credit


def _is_listed(lines: Sequence[Line], position: int) -> bool:
    """Whether a line of a word or two stands among such."""
    beside = [*lines[max(0, position - 1) : position], *lines[position + 1 : position + 2]]
    return any(line.rule is None and line.size <= _LEAST and not line.sentence for line in beside)


def _is_caption(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, position: int, credit: Credit
) -> bool:
    """Whether a line that ends with a credit is one caption, and not a paragraph that is signed."""
    said = blocks[position].text[: credit.start]
    if not says_one_thing(said) or stanza_around(lines, position) is not None:
        return False
    if position < body.start and not _may_be_titled(lines, body, position):
        return False
    if credit.tells is Credited.PICTURE:
        return True
    if position >= body.start and (lines[position].sentence or ends_sentence(said.rstrip())):
        return False  # signed
    if position >= body.stop - 1 or lines[position].size > _MOST:
        return False
    return not (_NAMES_OFFICE.search(said) or is_announced(lines, position))


def _stands_above(blocks: Sequence[Block], lines: Sequence[Line], body: range, credit: int) -> bool:
    """Whether the line above a credit is the caption that it belongs to."""
    position = credit - 1
    if position < 0 or (position not in body and not _is_below_byline(lines, position)):
        return False
    line = lines[position]
    return (
        line.rule is None
        and line.copy_of is None
        and not (line.sentence or line.item or line.clause or line.wrapped or pauses(line))
        and _ABOVE_CREDIT <= line.size <= _MOST
        and len(blocks[position].text) <= LONGEST
        and lines[credit].gap <= line.gap
        and not is_announced(lines, position)
        and stanza_around(lines, position) is None
    )


def _stands_below(blocks: Sequence[Block], lines: Sequence[Line], body: range, credit: int) -> bool:
    """Whether the line below a credit is its caption: it says at what moment, as headings do not.

    The credit itself stands below a paragraph, and what may be the caption above another.
    """
    position = credit + 1
    if credit - 1 not in body or position + 1 not in body:
        return False
    line, beyond = lines[position], (lines[credit - 1], lines[position + 1])
    return (
        line.rule is None
        and line.copy_of is None
        and not (line.sentence or line.item or line.clause or line.wrapped or pauses(line))
        and _ABOVE_CREDIT <= line.size <= _MOST
        and len(blocks[position].text) <= LONGEST
        and all(other.rule is None and other.sentence for other in beyond)
        and tells_moment(blocks[position].text)
    )


def _may_be_titled(lines: Sequence[Line], body: range, position: int) -> bool:
    """Whether there is another line above the body that may be the title."""
    return any(
        lines[p].rule is None and is_headline(lines[p]) for p in range(body.start) if p != position
    )


def _is_below_byline(lines: Sequence[Line], position: int) -> bool:
    """Whether the lines above are a title and its byline: the title itself is no caption."""
    above = lines[max(0, position - _REACH) : position]
    dated = next((n for n, line in enumerate(above) if line.rule is Rule.BYLINE), 0)
    return any(line.rule is None and is_headline(line) for line in above[:dated])


def _shows_pictures(blocks: Sequence[Block], body: range, found: set[int]) -> bool:
    letters = sum(len(blocks[p].text) for p in body)
    return sum(len(blocks[p].text) for p in found if p in body) > _SHOWN * letters


def _signs(blocks: Sequence[Block], body: range, position: int) -> bool:
    """Whether a line is an agency's name below the text."""
    return position >= body.stop - 1 and is_agency(blocks[position].text)
