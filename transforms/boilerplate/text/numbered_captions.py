"""Captions that are one text with numbers behind: "On the quay", "On the quay (1)".

So do sites caption the pictures of one event. Headings of parts are numbered as well, but none of
them stands without its number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.shapes import pauses

_NUMBERED: Final = re.compile(r"(.+?)\s?[(（]\d{1,2}[)）]")
_CLOSERS: Final = ")）"
_LEAST, _MOST = 2.0, 15.0
"""Words of such a caption."""


def mark_numbered_captions(blocks: Sequence[Block], lines: Sequence[Line]) -> Sequence[Line]:
    """``lines``, those that are captions of one text with numbers as captions.

    Args:
        blocks: All of the page.
        lines: Each measured.
    """
    numbered: dict[str, list[int]] = {}
    for position, line in enumerate(lines):
        if blocks[position].text[-1] in _CLOSERS and line.size <= _MOST and line.rule is None:
            found = _NUMBERED.fullmatch(blocks[position].text)
            if found is not None:
                numbered.setdefault(found[1], []).append(position)
    if not numbered:
        return lines
    plain = [p for p, block in enumerate(blocks) if block.text in numbered and _may_be(lines[p])]
    known = {blocks[p].text for p in plain}
    captions = [*plain, *(p for text in known for p in numbered[text])]
    return mark(lines, dict.fromkeys(captions, Rule.CAPTION))


def _may_be(line: Line) -> bool:
    plain = line.rule is None and not (line.sentence or line.item or line.wrapped)
    return plain and line.size >= _LEAST and not pauses(line)
