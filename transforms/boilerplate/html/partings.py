"""With what a site takes leave of its readers, at the end of what is kept of an HTML page.

It stands in plain paragraphs of the body, as its last ones. One that somebody might write tells
nothing alone: it counts below the text, with nothing but its like between it and the end, and where
the text is not about what it names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from naqi.schemas.page import Block, Page
from naqi.schemas.rules import Role, Rule
from naqi.transforms.furniture.author_notes import LONGEST as LONGEST_NOTE
from naqi.transforms.furniture.author_notes import opening_name, tells_of_author
from naqi.transforms.furniture.match import Row
from naqi.transforms.furniture.partings import find_parting
from naqi.transforms.text.sentences import CLOSERS, COLONS, ends_sentence
from naqi.transforms.text.weight import weigh

_LAST: Final = 8
"""Blocks at the end of what is kept that may be such."""
_STRAYS: Final = 2
"""Lines among them that are no sentences, and may be anything: a name, a number."""
_STRAY: Final = 40
"""Characters of such a line."""
_LONGEST: Final = 420
"""Length of such a paragraph, in letters of an alphabet."""
_TEXT: Final = 200.0
"""Score of the text above, at least: else the page is about what is said there."""
_MOST: Final = 0.5
"""Share of what is kept that it has."""
_ROLES: Final = frozenset({Role.PARAGRAPH, Role.QUOTE, Role.HEADING})
_BY_TEXT: Final = frozenset({Rule.CONSENT, Rule.SHARE, Rule.COMMENTS})
"""Rules of what is furniture by its text alone, in the last paragraphs."""


def find_partings(
    page: Page,
    kept: Sequence[int],
    scores: Sequence[float],
    furniture: Sequence[Row | None],
    bylines: Collection[int] = (),
) -> Mapping[int, Rule]:
    """The rules of blocks by which a site takes leave, by position.

    Args:
        page: With its blocks; no thread of posts.
        kept: Positions of those that are kept.
        scores: Of each block how much it looks like a body's text.
        furniture: Of each the row by which its text alone is furniture.
        bylines: Positions of those that are dropped as bylines.
    """
    blocks = page.blocks
    found: dict[int, Rule] = {}
    strays = 0
    names = [
        *([page.stated.author] if page.stated.author else []),
        *(blocks[p].text for p in bylines),
    ]
    for place in range(len(kept) - 1, max(0, len(kept) - 1 - _LAST), -1):
        position = kept[place]
        block, row = blocks[position], furniture[position]
        rest = (page.title or "", *(blocks[p].text for p in kept[:place]))
        rule = _rule_of(block, row, rest, names)
        if rule is not None:
            found[position] = rule
        elif _is_stray(block) and strays < _STRAYS:
            strays += 1
        else:
            break
    if not found:
        return found
    above = sum(scores[p] for p in kept if p not in found)
    letters = sum(len(blocks[p].text) for p in kept)
    most = _MOST * letters
    much = above >= _TEXT and sum(len(blocks[p].text) for p in found) <= most
    return found if much else {}


def _rule_of(
    block: Block, row: Row | None, rest: Sequence[str], names: Sequence[str]
) -> Rule | None:
    """The rule of a block among the last ones; None if it is none of those.

    Args:
        block: Itself.
        row: By which its text alone is furniture.
        rest: What is kept above it, with the title.
        names: Lines that tell who wrote the page.
    """
    if block.role not in _ROLES:
        return None
    text = block.text
    if row is not None and row.rule in _BY_TEXT:
        return row.rule
    if block.role is Role.HEADING:
        return None
    sign = find_parting(text, linked=block.link_chars > 0) if weigh(text) <= _LONGEST else None
    if sign is not None:
        about = sign.about and any(sign.about in line.casefold() for line in rest)
        return None if about else sign.rule
    return Rule.BYLINE if _is_note(text, rest, names) else None


def _is_stray(block: Block) -> bool:
    return len(block.text) <= _STRAY and not ends_sentence(block.text, CLOSERS)


def _is_note(text: str, rest: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a paragraph tells who the author is, of whom the text says nothing."""
    if len(text) > LONGEST_NOTE or not ends_sentence(text, CLOSERS):
        return False
    name = opening_name(text)
    if " " not in name or text[len(name) : len(name) + 1] in COLONS:
        return False
    signed = any(name in line for line in names)
    said = any(name in line for line in rest if len(line) > len(name) + _STRAY)
    return signed and not said and tells_of_author(text)
