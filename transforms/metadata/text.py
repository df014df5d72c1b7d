"""Title, published date and author of a text page, which has no markup to say where they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import MOST_TITLE, Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.furniture.credits import ends_with_credit
from naqi.transforms.boilerplate.furniture.match import FURNITURE
from naqi.transforms.boilerplate.text.words import FUNCTION_WORDS
from naqi.transforms.metadata.authors import clean_names
from naqi.transforms.metadata.bylines import author_in
from naqi.transforms.metadata.dates import find_date
from naqi.transforms.metadata.other_dates import is_of_other
from naqi.transforms.metadata.placeholders import is_placeholder
from naqi.transforms.text.scripts import UNSPACED, UNSPACED_LETTERS

_STEM: Final = 5
"""Characters by which words are compared, since many languages inflect their ends."""
_ENOUGH_WORDS: Final = 8
"""Words shared with the body above which more say nothing: a standfirst shares more of them."""
_PAIRS: Final = 3
"""Pairs of characters that a word of kana and Han is in."""
_LEAST_BUTTONS: Final = 3
"""Names of services and other phrases, which are most of a share bar's words."""
_CANDIDATES: Final = 50
_BODY: Final = 20_000
"""Most headlines, and characters of the body, that are compared."""
_BYLINES_BELOW: Final = 3
"""Lines below the body, or below a title, of which one may be its byline."""
_PICTURED: Final = frozenset({Rule.CAPTION, Rule.FOREIGN_CAPTION, Rule.SHARE})
"""What stands between a title and its byline."""
_NAME: Final = 4.0
"""Most words of an author's name, which stands between a title and its date."""
_BYLINE_BELOW: Final = 0.2
_CREDIT_BELOW: Final = 0.15
_COPY_ELSEWHERE: Final = 0.1
"""What it adds to a headline's worth to have a byline right below it, or a copy in the page; what
it takes from it to have the credit of a picture there, as a caption has."""


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
    title = _title(blocks, lines, body, headlines)
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


def _title(
    blocks: Sequence[Block], lines: Sequence[Line], body: range, headlines: Sequence[int]
) -> int | None:
    """Pick the headline above the body that shares most with it; of equals, the nearest.

    What is shared is the share of its words that the body has too, less for a very short one. A
    headline of more than `MOST_TITLE` characters is none: cut, it would lose text. Nor is a caption
    with its credit.
    """
    candidates = [
        position
        for position in headlines
        if lines[position].rule is None
        and len(blocks[position].text) <= MOST_TITLE
        and not ends_with_credit(blocks[position].text)
    ]
    # A hostile page has a million of each.
    candidates = candidates[-_CANDIDATES:]
    text = "\n".join(blocks[position].text for position in body)[:_BODY].lower()
    if not candidates:
        return None
    originals = {line.copy_of for line in lines}
    stems = {position: _stems(blocks[position].text) for position in candidates}

    def may_be_author(position: int) -> bool:
        return lines[position].size <= _NAME and position - 1 in stems

    def worth(position: int, shared: int) -> float:
        unspaced = UNSPACED.search(blocks[position].text) is not None
        enough = _ENOUGH_WORDS * (_PAIRS if unspaced else 1)
        return (
            min(shared, enough) / (len(stems[position]) + 3)
            + _BYLINE_BELOW * (_has_byline(lines, position) and not may_be_author(position))
            - _CREDIT_BELOW * (lines[position + 1].rule is Rule.CAPTION)
            + _COPY_ELSEWHERE * (position in originals)
        )

    # Most headlines can be worth less than the best one is: they need not be compared.
    most = [(worth(position, len(stems[position])), position) for position in candidates]
    best: tuple[float, int] | None = None
    for bound, position in sorted(most, reverse=True):
        if best is not None and bound < best[0]:
            break
        found = (worth(position, sum(stem in text for stem in stems[position])), position)
        if (best is None or found > best) and not _is_furniture(blocks[position].text, text):
            best = found
    return None if best is None else best[1]


def _has_byline(lines: Sequence[Line], position: int) -> bool:
    """Whether a byline is right below a line, but for a few others and for pictures."""
    others = 0
    for line in lines[position + 1 :]:
        if line.rule is Rule.BYLINE:
            return True
        others += line.rule not in _PICTURED
        if others >= _BYLINES_BELOW:
            break
    return False


def _is_furniture(headline: str, body: str) -> bool:
    """Whether a line is buttons, or leads to the front page first and says nothing of the body."""
    buttons = FURNITURE.lexicon.count(headline)
    if buttons >= max(_LEAST_BUTTONS, len(headline.split()) / 2):
        return True
    first = headline.split(None, 1)[0]
    return is_placeholder(first) and not any(stem in body for stem in _stems(headline))


def _stems(headline: str) -> list[str]:
    """By what a headline's words are compared.

    Pairs of characters where they are not spaced, and in a script of letters pieces of as many as a
    stem has.
    """
    words = headline.lower().split()
    if len(headline) > 8 * len(words):
        if UNSPACED_LETTERS.search(headline):
            return [
                piece
                for start in range(0, len(headline), _STEM)
                if len(piece := headline[start : start + _STEM]) == _STEM
            ]
        return [headline[start : start + 2] for start in range(len(headline) - 1)]
    telling = [word[:_STEM] for word in words if len(word) > 2 and word not in FUNCTION_WORDS]
    return telling or [word[:_STEM] for word in words if len(word) > 2]
