"""Rows of made-up pages, as many as a test wants, without cleaning any."""

from __future__ import annotations

from datetime import datetime, timezone

from naqi.schemas.page import digest
from naqi.schemas.rows import DroppedRow, PageRow, PageRows, ParagraphRow, RejectedRow

_FETCHED = datetime(2024, 5, 17, 8, 30, tzinfo=timezone.utc)
_LANGUAGES = ("ar", "en", "fa", "zh-Hans")


def make_page(number: int, *, words: int = 12) -> PageRows:
    """Page ``number``: every seventh is rejected, the others have up to four paragraphs."""
    url = f"https://site{number % 5}.example/{number}" if number % 3 else None
    origin = f"pages/{number:06d}.txt"
    page_id = digest(url or origin)
    if number % 7 == 6:
        body = None if number % 2 else b"\xff\x00" * 8
        rejected = RejectedRow(
            page_id, url, origin, None, "decode", "not_text", "", "0" * 64, body, None
        )
        return PageRows(None, [], [], rejected)
    language = _LANGUAGES[number % len(_LANGUAGES)]
    host = f"site{number % 5}.example" if url else None
    fetched = _FETCHED if url else None
    paragraphs = [
        ParagraphRow(
            page_id=page_id,
            url=url,
            host=host,
            origin=origin,
            record=None,
            fetched_at=fetched,
            published_at=None,
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
    dropped = [
        DroppedRow(page_id, origin, 9, f"menu {number % 11}", "navigation", 1.0, 900, 906)
    ] * (number % 2)
    text = "\n\n".join(row.text for row in paragraphs)
    page = PageRow(
        page_id=page_id,
        url=url,
        host=host,
        origin=origin,
        record=None,
        fetched_at=fetched,
        published_at=None,
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
        rules_version="1",
    )
    return PageRows(page, paragraphs, dropped, None)
