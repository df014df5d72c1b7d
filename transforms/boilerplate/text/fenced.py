"""What stands between a link that skips it and the mark at which that link ends.

Sites put a list of other articles between paragraphs, and for those who have a page read to them
"Skip most read and continue reading" above it, "End of most read" below: its name in both, and by
itself between them. That is a fence in whatever language.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.text.keys import phrase_key
from naqi.transforms.text.scripts import ANY_UNSPACED
from naqi.transforms.text.sentences import FULL_STOPS

_NAME: Final = 40
_LONGEST: Final = 120
"""Characters of the name of what is fenced, and of a line with it."""
_LEAST_SKIPPING: Final = 3
_LEAST_DENSE: Final = 4
"""Words that the link has besides the name, or characters where words are not spaced."""
_LONGEST_END: Final = 24
"""Characters that the end has besides the name."""
_REACH: Final = 24
"""Lines in a fence."""
_PARAGRAPH: Final = 40.0
"""Words of a line that no list of links has; nor has it one that ends as a statement does."""


def mark_fenced(blocks: Sequence[Block], lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those in a fence and the fence itself with the rule of related links.

    Args:
        blocks: All of the page.
        lines: Each measured.
    """
    found: dict[int, Rule] = {}
    for position in range(len(lines) - 2):
        if position in found or len(blocks[position + 1].text) > _NAME:
            continue
        last = _end(blocks, lines, position)
        if last is not None:
            found.update(dict.fromkeys(range(position, last + 1), Rule.RELATED_LINKS))
    return mark(lines, found, certain=True)


def _end(blocks: Sequence[Block], lines: Sequence[Line], position: int) -> int | None:
    """Position of the end of the fence that begins at ``position``, if one does."""
    above, name = blocks[position].text, blocks[position + 1].text
    if not len(name) < len(above) <= _LONGEST or not any(map(str.isalpha, name)):
        return None
    if name.lower() not in above.lower():  # in most, which is soon told
        return None
    skipped = _without(above, name)
    if skipped is None or not _is_enough(skipped):
        return None
    for last in range(position + 2, min(len(lines), position + _REACH)):
        line, text = lines[last], blocks[last].text
        if line.size > _PARAGRAPH or line.wrapped or line.end in FULL_STOPS:
            return None
        if len(text) <= len(name) + _LONGEST_END and _without(text, name):
            return last
    return None


def _without(text: str, name: str) -> str | None:
    """The words of ``text`` but for ``name``; None if it is not in it."""
    key, part = phrase_key(text), phrase_key(name)
    at = f" {key} ".find(f" {part} ") if ANY_UNSPACED.search(name) is None else key.find(part)
    if not part or at < 0:
        return None
    return f"{key[:at]} {key[at + len(part) :]}".strip()


def _is_enough(skipped: str) -> bool:
    if ANY_UNSPACED.search(skipped):
        return len(skipped) >= _LEAST_DENSE
    return len(skipped.split()) >= _LEAST_SKIPPING
