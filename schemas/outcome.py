"""What became of a page: all that its rows are made of, but its bytes.

Blocks are columns here, since a page travels so from the process that judges it to the one that
writes it: few objects are sent at a quarter of the cost of many.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from schemas.page import Rejection


class Kept(NamedTuple):
    """The kept blocks, in page order: of each column one value a block."""

    role: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    language_confidence: tuple[float | None, ...] = ()
    language_source: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    start: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    text_hash: tuple[str, ...] = ()


class Dropped(NamedTuple):
    """The dropped blocks, in page order: of each column one value a block."""

    position: tuple[int, ...] = ()
    text: tuple[str, ...] = ()
    rule: tuple[str, ...] = ()
    score: tuple[float, ...] = ()
    start: tuple[int, ...] = ()
    end: tuple[int, ...] = ()


class Outcome(NamedTuple):
    """A judged page, or a rejected one. The fields are those of `schemas.rows`."""

    page_id: str
    url: str | None
    host: str | None
    origin: str
    published_at: datetime | None
    title: str | None
    language: str
    charset: str
    n_blocks: int
    deceptive: Mapping[str, int]
    """See `schemas.page.Page`."""
    kept: Kept
    dropped: Dropped
    rejection: Rejection | None
    """Set where nothing of the page is written to ``paragraphs`` and ``pages``."""
