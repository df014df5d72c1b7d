"""What became of a page: all that its rows are made of, but its bytes.

Blocks are columns here, since a page travels so from the process that judges it to the one that
writes it: few objects are sent at less cost than many.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from naqi.schemas.page import Rejection, Stated


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
    level: tuple[int | None, ...] = ()
    depth: tuple[int | None, ...] = ()
    stanza: tuple[int | None, ...] = ()


class Dropped(NamedTuple):
    """The dropped blocks, in page order: of each column one value a block."""

    position: tuple[int, ...] = ()
    text: tuple[str, ...] = ()
    rule: tuple[str, ...] = ()
    score: tuple[float, ...] = ()
    start: tuple[int, ...] = ()
    end: tuple[int, ...] = ()


_Columns = TypeVar("_Columns", Kept, Dropped)


class Outcome(NamedTuple):
    """A judged page, or a rejected one. The fields are those of `schemas.rows`."""

    page_id: str
    url: str | None
    host: str | None
    origin: str
    published_at: datetime | None
    title: str | None
    declared_language: str | None
    stated: Stated
    body_source: str | None
    markdown: str | None
    syndicated: bool | None
    language: str
    charset: str
    n_blocks: int
    confidence: float | None
    deceptive: Mapping[str, int]
    """See `schemas.page.Page`."""
    kept: Kept
    dropped: Dropped
    rejection: Rejection | None
    """Set where nothing of the page is written to ``paragraphs`` and ``pages``."""

    def __reduce__(self) -> tuple[Callable[..., Outcome], tuple[Any, ...]]:
        """Pickled, its texts are one: sending it costs less."""
        packed = self._replace(
            kept=_with_text(self.kept, _joined(self.kept.text)),
            dropped=_with_text(self.dropped, _joined(self.dropped.text)),
        )
        return _unpickled, tuple(packed)


def _unpickled(*values: Any) -> Outcome:
    packed = Outcome._make(values)
    return packed._replace(
        kept=_with_text(packed.kept, _parted(packed.kept.text)),
        dropped=_with_text(packed.dropped, _parted(packed.dropped.text)),
    )


def _with_text(columns: _Columns, text: Any) -> _Columns:
    return columns._replace(text=text)


_BETWEEN = "\0"
"""In no text that can be stored."""
_MEMORY = "utf-16-le"
"""As Python has most texts in memory: no character is converted."""


def _joined(texts: Sequence[str]) -> bytes | None:
    return _BETWEEN.join(texts).encode(_MEMORY, "surrogatepass") if texts else None


def _parted(joined: Any) -> tuple[str, ...]:
    if joined is None:
        return ()
    return tuple(joined.decode(_MEMORY, "surrogatepass").split(_BETWEEN))
