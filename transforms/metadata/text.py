"""Title, published date and author of a text page, which has no markup to say where they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.dates.find_dates import find_date
from naqi.transforms.furniture.bylines import author_in
from naqi.transforms.metadata.authors.stated_authors import clean_names
from naqi.transforms.metadata.other_dates import is_of_other
from naqi.transforms.metadata.titles.text_titles import find_title

_BYLINES_BELOW: Final = 3
"""Lines below the body of which one may be its byline."""


def read_metadata(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, headlines: Sequence[int]
) -> tuple[int | None, datetime | None]:
    """Position of the title's block, and the date of the byline; None for what is not there.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body.
        headlines: Positions of the lines above it that may be headlines.
    """
    above = range(body.start)
    bylines = [i for i in above if lines[i].rule is Rule.BYLINE]
    title = find_title(blocks, lines, body, headlines)
    for position in [*bylines, *range(body.stop, min(body.stop + _BYLINES_BELOW, len(lines)))]:
        if lines[position].rule is Rule.BYLINE and not is_of_other(blocks, position):
            date = find_date(blocks[position].text)
            if date is not None:
                return title, date
    return title, None


def read_author(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> str | None:
    """The names of the byline above the body, or right below it; None if it names nobody."""
    below = range(body.stop, min(body.stop + _BYLINES_BELOW, len(lines)))
    for position in [*range(body.start), *below]:
        if lines[position].rule is Rule.BYLINE:
            names = clean_names([author_in(blocks[position].text) or ""])
            if names:
                return names[0]
    return None
