"""When an HTML page says it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from naqi.schemas.page import Block
from naqi.transforms.dates.find_dates import find_date
from naqi.transforms.furniture.times import says_date, says_updated
from naqi.transforms.metadata.html import Head, linked_values
from naqi.transforms.metadata.other_dates import is_of_other
from naqi.transforms.stated_dates import LONGEST, read_iso_date, read_whole_date
from naqi.transforms.text.sentences import ends_sentence

_DATE_METAS: Final = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "og:article:published_time",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dcterms.issued",
    "citation_publication_date",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "datecreated",
)
_MACHINE_YEARS: Final = range(1990, 2050)
_ISO_DAY: Final = re.compile(r"\d{4}-?(?:\d\d-?\d\d|W\d\d-?\d|\d{3})(?!\d)")
"""To the day: a year or a month alone says nothing of a day."""
_NUMBER_ALONE: Final = re.compile(r"\d+(?:\.\d*)?")
_COMPACT: Final = re.compile(r"(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?")
"""A day, or a minute or second of it. Other numbers alone count seconds from 1970."""
_YEAR: Final = re.compile(r"\d{4}")

_LONGEST_BYLINE: Final = 200
_MOST_BLOCKS: Final = 400
_NEAR_BELOW, _NEAR_ABOVE = 12, 6
"""Blocks from the title in which a byline may stand."""


def choose_date(head: Head, blocks: Sequence[Block], title: int | None = None) -> datetime | None:
    """When the page says it was published: wall-clock time, without zone.

    What it states for machines goes before what it shows.

    Args:
        head: What it says of itself.
        blocks: All of the page.
        title: Position of its title, by which its byline stands.
    """
    stated: list[str] = [
        *linked_values(head, "datePublished"),
        *(head.metas[name] for name in _DATE_METAS if name in head.metas),
        *(time for time, marked in head.times if marked),
        *(time for time, _ in head.times[:1]),
    ]
    for text in stated:
        found = read_machine_date(text, head.language)
        if found is not None:
            return found
    return _shown_date(blocks[:_MOST_BLOCKS], title, head.language)


def read_machine_date(text: str, language: str | None = None) -> datetime | None:
    """A date that a machine wrote, mostly ISO 8601: its wall-clock time. None if it is not one."""
    text = text.strip()[:LONGEST]
    if not _YEAR.search(text) or (_NUMBER_ALONE.fullmatch(text) and not _COMPACT.fullmatch(text)):
        return None
    found = read_iso_date(text) if _ISO_DAY.match(text) else None
    if found is None:
        found = read_whole_date(text)
    if found is None:
        return find_date(text, language)
    return found.replace(tzinfo=None) if found.year in _MACHINE_YEARS else find_date(text)


def _shown_date(blocks: Sequence[Block], at: int | None, language: str | None) -> datetime | None:
    """The date of the byline: of those near the title, the one that tells most surely.

    First comes a date below the title, then one above it, as that of a masthead; dates of updates
    come after others. Far from the title a date counts if it is the only one of the page.
    """
    best: tuple[int, datetime] | None = None
    dated = 0
    for position, block in enumerate(blocks):
        text = block.text
        found = find_date(text, language) if len(text) <= _LONGEST_BYLINE else None
        if found is None or is_of_other(blocks, position):
            continue
        dated += 1
        rank = _rank(text, position, at)
        if rank is not None and (best is None or rank < best[0]):
            if rank == 0:
                return found
            best = rank, found
    return best[1] if best is not None and (best[0] < _FAR or dated == 1) else None


_FAR: Final = 4
"""Rank of a date that is far from the title."""


def _rank(text: str, position: int, title: int | None) -> int | None:
    """How surely the date of a block is that of the page, 0 for most; None if it is not."""
    below = title is None or title <= position <= title + _NEAR_BELOW
    if below and (not ends_sentence(text) or says_date(text)):
        return 1 if says_updated(text) else 0
    if not says_date(text):
        return None
    if title is not None and title - _NEAR_ABOVE <= position < title:
        return 3 if says_updated(text) else 2
    return None if says_updated(text) else _FAR
