"""Which blocks are notes to the text: footnotes, endnotes, references."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from naqi.schemas.page import Block, Element
from naqi.schemas.rules import NOTE_ROLES, Role
from naqi.transforms.blocks.notes.note_links import without_signs

_NAMED = re.compile(
    r"(?:^|[\s:])(?:foot|end|side|rear|margin)-?note(?:-?(?:list|section|area|items?|body|content|text))?"
    r"(?![a-z])"
    r"|(?<![a-z])(?:foot|end|side|rear|margin)-?notes(?:-?(?:list|section|area|body|content))?(?![a-z])"
)
_LISTED = re.compile(r"(?:^|\s)(?:mw-)?references(?![a-z])")
_LISTS = frozenset({"ol", "ul", "li", "div"})
_NEVER = frozenset({Role.HEADING, Role.CODE, Role.CAPTION})
_MOST_BLOCKS = 12
"""What a mark leads to and holds more blocks is a part of the text."""


def mark_notes(blocks: list[Block], note_ids: AbstractSet[str]) -> None:
    """Give the notes among ``blocks`` their role, in place.

    ``note_ids`` are the ids that marks of notes lead to, lower case.
    """
    known: dict[Element, bool] = {}
    reached: dict[Element, list[int]] = {}
    for position, block in enumerate(blocks):
        if _is_note(block.element, known):
            _give_role(blocks, position)
        elif note_ids:
            target = _reached_by_mark(block.element, note_ids)
            if target is not None:
                reached.setdefault(target, []).append(position)
    for positions in reached.values():
        if len(positions) <= _MOST_BLOCKS:
            for position in positions:
                _give_role(blocks, position)


def _give_role(blocks: list[Block], position: int) -> None:
    if blocks[position].role not in _NEVER:
        block = blocks[position]
        text = without_signs(block.text)
        blocks[position] = block._replace(text=text, role=Role.FOOTNOTE)


def _is_note(element: Element | None, known: dict[Element, bool]) -> bool:
    """True if the element, or one around it, is said to hold notes."""
    way: list[Element] = []
    found = False
    while element is not None:
        if element in known:
            found = known[element]
            break
        way.append(element)
        if _says_notes(element):
            found = True
            break
        element = element.above
    for passed in way:
        known[passed] = found
    return found


def _says_notes(element: Element) -> bool:
    if element.role and not NOTE_ROLES.isdisjoint(element.role.split()):
        return True
    names = element.names
    if not names:
        return False
    if "note" in names and _NAMED.search(names):
        return element.tag not in ("body", "html", "article", "main")
    return "references" in names and element.tag in _LISTS and _LISTED.search(names) is not None


_FAR = 6
"""Elements around a block that may have the id of a note."""


def _reached_by_mark(element: Element | None, note_ids: AbstractSet[str]) -> Element | None:
    for _ in range(_FAR):
        if element is None:
            return None
        if element.names and element.names.split(" ", 1)[0] in note_ids:
            return element
        element = element.above
    return None
