"""Title and published date of a text page, which has no markup to say where they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from schemas.page import Block
from schemas.rules import Rule
from transforms.boilerplate.body import find_body
from transforms.boilerplate.lines import Line, measure
from transforms.metadata.dates import find_date

_STEM: Final = 5
"""Characters by which words are compared, since many languages inflect their ends."""
_ENOUGH_WORDS: Final = 8
"""Words shared with the body above which more say nothing: a standfirst shares more of them."""
_CANDIDATES: Final = 50
_BODY: Final = 20_000
"""Most headlines, and characters of the body, that are compared."""
_BYLINE_BELOW: Final = 0.2
_COPY_ELSEWHERE: Final = 0.1
"""What it adds to a headline's worth to have a byline right below it, or a copy in the page."""


def read_metadata(blocks: tuple[Block, ...]) -> tuple[int | None, datetime | None]:
    """Position of the title's block, and the date of the byline; None for what is not there."""
    lines = measure(blocks)
    body = find_body(lines)
    above = range(body.start)
    bylines = [i for i in above if lines[i].rule is Rule.BYLINE]
    title = _title(blocks, lines, body)
    for position in [*bylines, *range(body.stop, min(body.stop + 3, len(lines)))]:
        if lines[position].rule is Rule.BYLINE:
            date = find_date(blocks[position].text)
            if date is not None:
                return title, date
    return title, None


def _title(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> int | None:
    """Pick the headline above the body that shares most with it; of equals, the nearest."""
    found = [
        position
        for position in range(body.start)
        if lines[position].headline and lines[position].rule is None
    ]
    if len(found) < 2:
        return found[0] if found else None
    # A hostile page has a million of each.
    found = found[-_CANDIDATES:]
    text = "\n".join(blocks[position].text for position in body)[:_BODY].lower()
    originals = {line.copy_of for line in lines}

    def worth(position: int) -> tuple[float, int]:
        below = lines[position + 1 : position + 4]
        return (
            _shared(blocks[position].text, text)
            + _BYLINE_BELOW * any(line.rule is Rule.BYLINE for line in below)
            + _COPY_ELSEWHERE * (position in originals),
            position,
        )

    return max(found, key=worth)


def _shared(headline: str, body: str) -> float:
    """Share of the headline's words that the body has too, less for a very short headline."""
    words = headline.lower().split()
    stems = [word[:_STEM] for word in words if len(word) > 2]
    if len(headline) > 8 * len(words):  # words are not spaced: pairs of characters
        stems = [headline[start : start + 2] for start in range(len(headline) - 1)]
    return min(sum(stem in body for stem in stems), _ENOUGH_WORDS) / (len(stems) + 3)
