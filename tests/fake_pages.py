"""Rows of made-up pages, as many as a test wants, without cleaning any."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, TypeVar

from naqi.schemas.page import digest
from naqi.schemas.rows import DroppedRow, PageRow, PageRows, ParagraphRow, RejectedRow
from naqi.schemas.tables import RULES_VERSION

_FETCHED = datetime(2024, 5, 17, 8, 30, tzinfo=timezone.utc)
_LANGUAGES = ("ar", "en", "fa", "zh-Hans")


_Kind = TypeVar("_Kind", bound=tuple[Any, ...])


def some(kind: type[_Kind], **values: Any) -> _Kind:
    """One of a named tuple's class with these values; what is not named is None."""
    return kind(**(dict.fromkeys(kind._fields) | values))  # type: ignore[attr-defined]


def make_page(number: int, *, words: int = 12) -> PageRows:
    """Page ``number``: every seventh is rejected, the others have up to four paragraphs."""
    url = f"https://site{number % 5}.example/{number}" if number % 3 else None
    origin = f"pages/{number:06d}.txt"
    page_id = digest(url or origin)
    if number % 7 == 6:
        body = None if number % 2 else b"\xff\x00" * 8
        rejected = some(
            RejectedRow,
            page_id=page_id,
            url=url,
            origin=origin,
            stage="decode",
            reason="not_text",
            detail="",
            body_sha256="0" * 64,
            body=body,
        )
        return PageRows(None, [], [], rejected)
    language = _LANGUAGES[number % len(_LANGUAGES)]
    host = f"site{number % 5}.example" if url else None
    fetched = _FETCHED if url else None
    paragraphs = [
        some(
            ParagraphRow,
            page_id=page_id,
            url=url,
            host=host,
            origin=origin,
            fetched_at=fetched,
            title=f"Page {number}",
            index=index,
            role="paragraph",
            text=" ".join(f"word{number * 31 + index * 7 + word}" for word in range(words)),
            language=language,
            language_confidence=None if index else 0.75,
            language_source="inherited" if index else "detected",
            script="Latn",
            start=index * 100,
            end=index * 100 + 99,
            text_hash=digest(f"{number} {index}"),
        )
        for index in range(1 + number % 4)
    ]
    menu = some(
        DroppedRow,
        page_id=page_id,
        origin=origin,
        position=9,
        text=f"menu {number % 11}",
        rule="navigation",
        score=1.0,
        start=900,
        end=906,
    )
    dropped = [menu] * (number % 2)
    text = "\n\n".join(row.text for row in paragraphs)
    page = some(
        PageRow,
        page_id=page_id,
        url=url,
        host=host,
        origin=origin,
        fetched_at=fetched,
        title=f"Page {number}",
        language=language,
        text=text,
        n_paragraphs=len(paragraphs),
        n_chars=len(text),
        n_blocks=len(paragraphs) + len(dropped),
        n_dropped=len(dropped),
        dropped_by_rule={"navigation": 1} if dropped else {},
        charset="utf-8",
        content_hash=digest(text),
        rules_version=RULES_VERSION,
    )
    return PageRows(page, paragraphs, dropped, None)
