"""A judged page to the rows of the output tables."""

from __future__ import annotations

import hashlib
from collections import Counter
from urllib.parse import urlsplit

from w3lib.url import canonicalize_url

from schemas.page import Page, RawPage, digest
from schemas.rows import DroppedRow, PageRow, PageRows, ParagraphRow, RejectedRow
from schemas.rules import Reason, Stage
from schemas.tables import RULES_VERSION
from transforms.keys import text_key
from transforms.text import storable


def page_id(raw: RawPage) -> str:
    """32 hex digits that stay the same when the page is fetched again.

    Over the canonical URL; without a URL, over the origin and, in a file of many pages, the record.
    """
    if raw.url:
        try:
            return digest(canonicalize_url(raw.url))
        except ValueError:  # no URL, whatever it was meant to be
            return digest(raw.url)
    return digest(raw.origin if raw.record is None else f"{raw.origin}#{raw.record}")


def host(url: str | None) -> str | None:
    """The host of ``url``, lower case; None where it has none or cannot be parsed."""
    try:
        return urlsplit(url).hostname if url else None
    except ValueError:
        return None


def split_paragraphs(page: Page, max_rejected_body_bytes: int) -> PageRows:
    """All rows of ``page``: its paragraphs and what was dropped, or why it is rejected.

    A page of which nothing is kept is rejected, and what was dropped is told all the same.

    Args:
        page: A page with verdicts and languages, or a rejected one.
        max_rejected_body_bytes: A rejected page's bytes are kept up to this size.
    """
    identity = page_id(page.raw)
    if page.rejection is None and not page.kept():
        page = page.rejected(Stage.PARAGRAPHS, Reason.NO_CONTENT, _no_content(page))
    dropped = tuple(
        DroppedRow(
            page_id=identity,
            origin=page.raw.origin,
            position=position,
            text=block.text,
            rule=verdict.rule.value,
            score=verdict.score,
            start=block.start,
            end=block.end,
        )
        for position, (block, verdict) in enumerate(zip(page.blocks, page.verdicts, strict=True))
        if verdict is not None
    )
    if page.rejection is not None:
        return PageRows(
            None,
            (),
            dropped,
            _rejected(page, identity, max_rejected_body_bytes),
            dict(page.deceptive),
        )
    paragraphs = _paragraphs(page, identity)
    return PageRows(
        _page(page, paragraphs, dropped), paragraphs, dropped, None, dict(page.deceptive)
    )


def _no_content(page: Page) -> str:
    return f"all {len(page.blocks)} blocks are boilerplate" if page.blocks else "only a title"


def _paragraphs(page: Page, identity: str) -> tuple[ParagraphRow, ...]:
    raw, site = page.raw, host(page.raw.url)
    kept = [
        (block, label)
        for block, verdict, label in zip(page.blocks, page.verdicts, page.labels, strict=True)
        if verdict is None
    ]
    return tuple(
        ParagraphRow(
            page_id=identity,
            url=raw.url,
            host=site,
            origin=raw.origin,
            record=raw.record,
            fetched_at=raw.fetched_at,
            published_at=page.published_at,
            title=page.title,
            index=index,
            role=block.role.value,
            text=block.text,
            language=label.language,
            language_confidence=label.confidence,
            language_source=label.source,
            script=label.script,
            start=block.start,
            end=block.end,
            text_hash=digest(text_key(block.text)),
        )
        for index, (block, label) in enumerate(kept)
    )


def _page(
    page: Page, paragraphs: tuple[ParagraphRow, ...], dropped: tuple[DroppedRow, ...]
) -> PageRow:
    raw, first = page.raw, paragraphs[0]
    text = "\n\n".join(row.text for row in paragraphs)
    return PageRow(
        page_id=first.page_id,
        url=raw.url,
        host=first.host,
        origin=raw.origin,
        record=raw.record,
        fetched_at=raw.fetched_at,
        published_at=page.published_at,
        title=page.title,
        language=page.language.language,
        text=text,
        n_paragraphs=len(paragraphs),
        n_chars=len(text),
        n_blocks=len(page.blocks),
        n_dropped=len(dropped),
        dropped_by_rule=dict(sorted(Counter(row.rule for row in dropped).items())),
        charset=page.charset,
        content_hash=hashlib.blake2b(raw.body, digest_size=16).hexdigest(),
        rules_version=RULES_VERSION,
    )


def _rejected(page: Page, identity: str, max_body_bytes: int) -> RejectedRow:
    raw, rejection = page.raw, page.rejection
    assert rejection is not None  # noqa: S101  # for the type checker
    return RejectedRow(
        page_id=identity,
        url=raw.url,
        origin=raw.origin,
        record=raw.record,
        stage=rejection.stage.value,
        reason=rejection.reason.value,
        detail=storable(rejection.detail),
        body_sha256=hashlib.sha256(raw.body).hexdigest(),
        body=raw.body if len(raw.body) <= max_body_bytes else None,
        rejected_at=None,
    )
