"""What a program gets of a page that it has cleaned: the fields are those of the output tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from naqi.schemas.page import Rejection


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A kept block."""

    text: str
    """In one line."""
    role: str
    """paragraph, heading, list_item, quote, table_row, code or caption."""
    language: str
    """BCP-47; ``und`` if unknown, ``zxx`` if not language."""
    language_confidence: float | None
    """0 to 1; None if inherited."""
    language_source: str
    """detected, inherited (too short to tell) or declared."""
    script: str
    """ISO 15924 code of the main script; ``Zyyy`` if it has no letters."""
    start: int
    """Offset of its first character in the decoded page."""
    end: int
    """Offset after its last character in the decoded page."""
    text_hash: str
    """32 hex digits, the same for texts that differ in optional marks alone."""


@dataclass(frozen=True, slots=True)
class DroppedBlock:
    """A block that is not content, and why."""

    text: str
    rule: str
    """A code of docs/rules.md."""
    score: float
    """Confidence of the rule, 0 to 1."""
    position: int
    """Among all blocks of the page, from 0."""
    start: int
    """Offset of its first character in the decoded page."""
    end: int
    """Offset after its last character in the decoded page."""


@dataclass(frozen=True, slots=True)
class CleanedPage:
    """What became of a page. Its text is ``str(page)``.

    Either it has paragraphs, or it is rejected; it is true if it has some.
    """

    page_id: str
    """32 hex digits, the same as in the output tables."""
    url: str | None
    title: str | None
    published_at: datetime | None
    """As the page states it: no zone is invented."""
    language: str
    """BCP-47, of most of its text; ``und`` if unknown or rejected."""
    paragraphs: tuple[Paragraph, ...]
    """In page order."""
    dropped: tuple[DroppedBlock, ...]
    """In page order; also of a page that is rejected because nothing else is left."""
    rejection: Rejection | None
    """Why there is no text: stage, reason and detail."""
    confidence: float | None = None
    """Expected word F1 of what is kept, as the judge of HTML estimates it, if it does."""

    def __str__(self) -> str:
        """The paragraphs, joined by blank lines; empty of a rejected page."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    def __bool__(self) -> bool:
        return self.rejection is None
