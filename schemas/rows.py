"""One row of each output table. `schemas.tables` has the Arrow schemas: same names, same order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple


class ParagraphRow(NamedTuple):
    """One kept block."""

    page_id: str
    url: str | None
    host: str | None
    origin: str
    record: int | None
    fetched_at: datetime | None
    published_at: datetime | None
    title: str | None
    index: int  # type: ignore[assignment]  # the contract's column name hides tuple.index
    role: str
    text: str
    language: str
    language_confidence: float | None
    language_source: str
    script: str
    start: int
    end: int
    text_hash: str


class PageRow(NamedTuple):
    """One page that yielded at least one paragraph."""

    page_id: str
    url: str | None
    host: str | None
    origin: str
    record: int | None
    fetched_at: datetime | None
    published_at: datetime | None
    title: str | None
    language: str
    text: str
    n_paragraphs: int
    n_chars: int
    n_blocks: int
    n_dropped: int
    dropped_by_rule: dict[str, int]
    charset: str
    content_hash: str
    rules_version: str


class DroppedRow(NamedTuple):
    """One dropped block."""

    page_id: str
    origin: str
    position: int
    text: str
    rule: str
    score: float
    start: int
    end: int


class RejectedRow(NamedTuple):
    """One page that was not written."""

    page_id: str
    url: str | None
    origin: str
    record: int | None
    stage: str
    reason: str
    detail: str
    body_sha256: str
    body: bytes | None
    rejected_at: datetime | None


class PageRows(NamedTuple):
    """All rows of one page: exactly one of ``page`` and ``rejected`` is set.

    ``deceptive`` counts, by kind, the characters that were removed because they show a reader
    another text than a machine reads. It goes to the report.
    """

    page: PageRow | None
    paragraphs: Sequence[ParagraphRow]
    dropped: Sequence[DroppedRow]
    rejected: RejectedRow | None
    deceptive: dict[str, int] = {}  # noqa: RUF012  # never changed

    def by_table(self) -> dict[str, Sequence[tuple[Any, ...]]]:
        """The rows that go to each table, by its name."""
        return {
            "paragraphs": self.paragraphs,
            "pages": () if self.page is None else (self.page,),
            "dropped": self.dropped,
            "rejected": () if self.rejected is None else (self.rejected,),
        }


ROWS: dict[str, type[tuple[Any, ...]]] = {
    "paragraphs": ParagraphRow,
    "pages": PageRow,
    "dropped": DroppedRow,
    "rejected": RejectedRow,
}
"""The rows of each table, by its name."""
