"""Captions that are one text with numbers behind: "On the quay", "On the quay (1)".

So do sites caption the pictures of one event. Headings of parts are numbered as well, but none of
them stands without its number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import pauses

_NUMBERED: Final = re.compile(r"(.+?)\s?[(（](\d{1,2})[)）]")
_CLOSERS: Final = ")）"
_LEAST, _MOST = 2.0, 15.0
"""Words of such a caption."""


def mark_numbered_captions(blocks: Sequence[Block], lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those that are captions of one text with numbers as captions.

    Args:
        blocks: All of the page.
        lines: Each measured.
    """
    numbered: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for position, line in enumerate(lines):
        if blocks[position].text[-1] in _CLOSERS and line.size <= _MOST and line.rule is None:
            found = _NUMBERED.fullmatch(blocks[position].text)
            if found is not None:
                numbered[found[1]][position] = int(found[2])
    of_pictures = {text: found for text, found in numbered.items() if _counts_up([*found.values()])}
    if not of_pictures:
        return lines
    captions: list[int] = []
    for position, block in enumerate(blocks):
        if block.text in of_pictures and _may_be(lines[position]):
            captions += [position, *of_pictures[block.text]]
    return mark(lines, dict.fromkeys(captions, Rule.CAPTION))


def _counts_up(numbers: Sequence[int]) -> bool:
    """Whether there are several numbers, from one on: a course's second part has one, or a song."""
    return numbers == [*range(1, len(numbers) + 1)] and len(numbers) > 1


def _may_be(line: Line) -> bool:
    plain = line.rule is None and not (line.sentence or line.item or line.wrapped)
    return plain and line.size >= _LEAST and not pauses(line)
