"""Title and published date of a text page, which has no markup to say where they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from schemas.page import Block
from schemas.rules import Rule
from transforms.boilerplate.body import find_body
from transforms.boilerplate.lines import Line, measure
from transforms.metadata.dates import find_date


def read_metadata(blocks: tuple[Block, ...]) -> tuple[int | None, datetime | None]:
    """Position of the title's block, and the date of the byline; None for what is not there."""
    lines = measure(blocks)
    body = find_body(lines)
    above = range(body.start)
    bylines = [i for i in above if lines[i].rule is Rule.BYLINE]
    title = _title(lines, above, bylines)
    for position in [*bylines, *range(body.stop, min(body.stop + 3, len(lines)))]:
        if lines[position].rule is Rule.BYLINE:
            date = find_date(blocks[position].text)
            if date is not None:
                return title, date
    return title, None


def _title(lines: Sequence[Line], above: range, bylines: Sequence[int]) -> int | None:
    """Pick the headline nearest above the byline, else the one nearest above the body."""
    found = [i for i in above if lines[i].headline and lines[i].rule is None and not lines[i].menu]
    over = [i for i in found if bylines and i < bylines[-1]]
    candidates = over or found
    return candidates[-1] if candidates else None
