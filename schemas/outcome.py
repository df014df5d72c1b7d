"""What became of a page: all that its rows are made of, but its bytes.

Blocks are columns here, since a page travels so from the process that judges it to the one that
writes it: few objects are sent at a quarter of the cost of many.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from naqi.schemas.page import Rejection


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

    def __reduce__(self) -> tuple[Callable[..., Outcome], tuple[Any, ...]]:
        """Pickled, its texts are one: that halves what sending it costs."""
        *page, kept, dropped, rejection = self
        role, text, *of_kept = kept
        position, lost, *of_dropped = dropped
        texts = _joined(text), _joined(lost)
        return _unpickled, (page, role, position, *texts, of_kept, of_dropped, rejection)


def _unpickled(
    page: list[Any],
    role: tuple[str, ...],
    position: tuple[int, ...],
    text: bytes | None,
    lost: bytes | None,
    of_kept: list[Any],
    of_dropped: list[Any],
    rejection: Rejection | None,
) -> Outcome:
    kept = Kept(role, _parted(text), *of_kept)
    dropped = Dropped(position, _parted(lost), *of_dropped)
    return Outcome._make([*page, kept, dropped, rejection])


_BETWEEN = "\0"
"""In no text that can be stored."""
_MEMORY = "utf-16-le"
"""As Python has most texts in memory: no character is converted."""


def _joined(texts: Sequence[str]) -> bytes | None:
    return _BETWEEN.join(texts).encode(_MEMORY, "surrogatepass") if texts else None


def _parted(joined: bytes | None) -> tuple[str, ...]:
    if joined is None:
        return ()
    return tuple(joined.decode(_MEMORY, "surrogatepass").split(_BETWEEN))
