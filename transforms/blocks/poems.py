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
from naqi.transforms.blocks.stanzas import is_in_verse
from naqi.transforms.text.sentences import COLONS, one_of
from naqi.transforms.text.weight import weigh

_LEAST: Final = 3
"""Lines of a stanza that nothing names."""
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


def _is_name(line: str) -> bool:
    return any(map(str.isupper, line)) and not any(word[0].islower() for word in line.split())
