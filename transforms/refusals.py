"""What becomes of a page that is not cleaned."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from naqi.schemas.config import CleanConfig
from naqi.schemas.outcome import Outcome
from naqi.schemas.page import MOST_TITLE, MOST_URL, Page, RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Reason, Stage
from naqi.transforms import rows
from naqi.transforms.text.storable import identifier, storable


def reject(
    raw: RawPage, config: CleanConfig, stage: Stage, reason: Reason, detail: str = ""
) -> PageRows:
    """The rows of a page that is not cleaned."""
    return rows.make_rows(refused(raw, stage, reason, detail), raw, config)


def refused(raw: RawPage, stage: Stage, reason: Reason, detail: str = "") -> Outcome:
    """What becomes of a page that is not cleaned."""
    return rows.make_outcome(Page(storable_page(raw)).rejected(stage, reason, detail))


def storable_page(raw: RawPage) -> RawPage:
    """``raw`` with an address and ids, of bounded length, and an origin that can be stored."""
    url = storable(raw.url)[: MOST_URL + 1] if raw.url else raw.url
    known: dict[str, Any] = {
        "url": url,
        "origin": storable(raw.origin),
        "warc_record_id": identifier(raw.warc_record_id),
        "payload_digest": identifier(raw.payload_digest),
        "title": storable(raw.title)[:MOST_TITLE] if raw.title else raw.title,
    }
    if all(getattr(raw, name) == value for name, value in known.items()):
        return raw
    return replace(raw, **known)
