"""Stanzas whose lines are elements of their own, in what is named after verse.

Single line breaks tell verse by its form (`transforms.blocks.verse.single_breaks`); paragraphs of a
few words prove nothing, but that they stand side by side in a ``div.poem``. So do items of a list
of definitions without terms, as wikis set verse.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import Role
from naqi.transforms.text.bounded_cache import cached_short
from naqi.transforms.text.wrapped import columns

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:poems?|poetry|verses?|vers|stanzas?|strophes?|strophen?|lyrics?|verseblock|gedichte?|"
    r"songtext|poesias?|poemas?|po[eè]mes?|letra|paroles|stih(?:i|ovi)?|wiersz|vers[oi])(?:[\s_-]|$)"
    r"|(?:^|\s)lg(?:\s|$)"  # of TEI; as a part of a name it is a size
)
_LINES = frozenset({"dd", "div", "l", "li", "p", "span"})
"""Elements that hold a line."""
_ROLES = frozenset({Role.LIST_ITEM, Role.PARAGRAPH, Role.QUOTE})
_AROUND = 3
"""Elements from that of a line outward that may be named after verse."""
_LEAST, _MOST = 3, 60
_LONGEST, _MEAN = 90, 55
"""Lines of a stanza, and columns of the longest and of all on average."""


def gather_stanzas(blocks: list[Block]) -> None:
    """Make one block of the lines of each stanza; its parts are the lines.

    Args:
        blocks: Those of a page, in which they are replaced.
    """
    if not any(map(_may_be_line, blocks)):
        return
    gathered: list[Block] = []
    for _, group in groupby(blocks, _stanza):
        lines = [*group]
        is_stanza = _is_stanza(lines) and not (gathered and _explains(lines[0], gathered[-1]))
        gathered += [_joined(lines)] if is_stanza else lines
    blocks[:] = gathered


def _stanza(block: Block) -> int:
    """A number for what a line may be a line of; another one for each block that is none."""
    holder = block.element.above if _may_be_line(block) else block.element
    return id(holder)


def _may_be_line(block: Block) -> bool:
    if block.parts or block.link_chars or block.role not in _ROLES:
        return False
    element = block.element
    if element.tag not in _LINES or element.above is None:
        return False
    return element.tag == "dd" or is_in_verse(element)


def is_in_verse(element: Element) -> bool:
    """Whether an element, or one of those right around it, is named after verse."""
    holder: Element | None = element
    for _ in range(_AROUND):
        if holder is None:
            return False
        if holder.names and _names_verse(holder.names):
            return True
        holder = holder.above
    return False


@cached_short(4096)
def _names_verse(names: str) -> bool:
    return _NAMED.search(names) is not None


def _is_stanza(lines: Sequence[Block]) -> bool:
    if not _LEAST <= len(lines) <= _MOST or not all(map(_may_be_line, lines)):
        return False
    if len({line.element.tag for line in lines}) > 1 or len({line.role for line in lines}) > 1:
        return False
    if len({id(line.element) for line in lines}) < len(lines):
        return False
    widths = [columns(line.text) for line in lines]
    return max(widths) <= _LONGEST and sum(widths) <= _MEAN * len(widths)


def _explains(line: Block, above: Block) -> bool:
    """Whether a line is the explanation of a term."""
    return above.element.tag == "dt" and above.element.above is line.element.above


def _joined(lines: Sequence[Block]) -> Block:
    first, last = lines[0], lines[-1]
    return first._replace(
        text=" ".join([line.text for line in lines]),
        end=last.end,
        role=Role.PARAGRAPH,
        element=first.element.above or first.element,
        parts=tuple([line._replace(role=Role.PARAGRAPH) for line in lines]),
    )
