"""Whether a stanza is a poem: by what it is named, or by what its lines are made of.

Its form, short lines that end where their author wanted it, is that of addresses, opening hours,
credits and menus too. Those are names, numbers and labels; lines of verse are several words of a
language each, and not all of them begin with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.blocks.verse.stanzas import is_in_verse
from naqi.transforms.text.sentences import COLONS, DASHES, PART_ENDS, last_character, one_of
from naqi.transforms.text.weight import weigh

_LEAST: Final = 3
"""Lines of a stanza that nothing names."""
_PAIR: Final = 2
"""Stanzas of which neither is shorter."""
_MOST_LINES: Final = 12
"""Lines of stanzas that their size speaks for."""
_LEAST_FOLLOWED: Final = 6
"""Lines that another one stands right below, ..."""
_MARKED: Final = 0.5
"""... share of them that end with a mark, ..."""
_LEAST_SMALL, _MOST_SMALL = 0.3, 0.9
"""... and of all lines that begin with a small letter: those of commands all do."""
_MARKS: Final = PART_ENDS - DASHES
_WEIGHT: Final = 12
"""Letters of its lines on average: items of menus have fewer."""
_OF_DATA: Final = re.compile(rf"\d|[@#©®™|•·*_=+/\\<>\[\]{{}}]|{one_of(COLONS)}(?=\s?\S)|\A\W+\Z")
"""What addresses, prices, labels and code are written with; and lines that are none."""
_MOST_OF_DATA: Final = 0.15
"""Share of the lines of verse that have any of it."""
_MOST_NAMES: Final = 0.4
"""And of those in which each word begins with a capital."""


def is_poem(block: Block) -> bool:
    """Whether a block is a stanza that is named or set as verse, or reads so."""
    if not block.parts or not block.is_verse:
        return False
    if block.element.tag == "dl" or is_in_verse(block.element):
        return True
    return not block.link_chars and reads_as_verse([line.text for line in block.parts])


def reads_as_verse(lines: Sequence[str]) -> bool:
    """Whether short lines are words of a language, neither names nor data."""
    if len(lines) < _LEAST or sum(map(weigh, lines)) < _WEIGHT * len(lines):
        return False
    data = sum(_OF_DATA.search(line) is not None for line in lines)
    names = sum(map(_is_name, lines))
    return data <= _MOST_OF_DATA * len(lines) and names <= _MOST_NAMES * len(lines)


def are_stanzas(stanzas: Sequence[Sequence[str]]) -> bool:
    """Whether lines that might as well have been cut at a width, or be code, are verse.

    Marks end many of them, as lines of a width hardly ever do; or there are no marks, and they form
    stanzas that are as long as each other, or that go on in small letters.

    Args:
        stanzas: The lines between blank ones, none of them empty.
    """
    lines = [line for stanza in stanzas for line in stanza]
    followed = [line for stanza in stanzas for line in stanza[:-1]]
    if len(followed) < max(_LEAST_FOLLOWED, len(stanzas)) or not reads_as_verse(lines):
        return False
    if sum(last_character(line) in PART_ENDS for line in followed) >= _MARKED * len(followed):
        return True
    small = sum(line[0].islower() for line in lines) / len(lines)
    if len(stanzas) == 1 or small > _MOST_SMALL or not _MARKS.isdisjoint("".join(lines)):
        return False
    return small >= _LEAST_SMALL or are_alike([*map(len, stanzas)])


def are_alike(sizes: Sequence[int]) -> bool:
    """Whether stanzas have as many lines each; but for the last, where there are several others.

    Args:
        sizes: Lines of two stanzas or more.
    """
    full = sizes[:-1] if len(sizes) > _PAIR else sizes
    return len({*full}) == 1 and _LEAST <= full[0] <= _MOST_LINES and sizes[-1] <= full[0]


def _is_name(line: str) -> bool:
    return any(map(str.isupper, line)) and not any(word[0].islower() for word in line.split())
