"""What stands around a text on every page of its site, and is none of it, told by form and place.

Between the title and the text, and below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.transforms.boilerplate.text.comments import find_comments
from naqi.transforms.boilerplate.text.keywords import find_keywords
from naqi.transforms.boilerplate.text.lines import mark
from naqi.transforms.boilerplate.text.neighbours import find_neighbours
from naqi.transforms.boilerplate.text.tails import find_tails
from naqi.transforms.boilerplate.text.tops import find_tops


def mark_rims(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those right above and below the text that are none of it with their rules.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    found = (
        find_tops(blocks, lines, body)
        | find_comments(lines, body)
        | find_keywords(blocks, lines, body)
        | find_neighbours(blocks, lines, body)
        | find_tails(blocks, lines, body)
    )
    return mark(lines, found) if found else lines
