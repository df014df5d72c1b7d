"""A judged page to its outcome, and that to the rows of the output tables."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from itertools import repeat
from typing import Any
from urllib.parse import urlsplit

from w3lib.url import canonicalize_url

from naqi.schemas.config import CleanConfig
from naqi.schemas.outcome import Dropped, Kept, Outcome
from naqi.schemas.page import (
    CONFIDENCE_DIGITS,
    MOST_URL,
    Block,
    Label,
    Page,
    RawPage,
    Rejection,
    Stated,
    Verdict,
    digest,
)
from naqi.schemas.rows import DroppedRow, PageRow, PageRows, ParagraphRow, RejectedRow
from naqi.schemas.rules import Reason, Role, Rule, Stage
from naqi.schemas.tables import RULES_VERSION
from naqi.transforms.fast import columns_of, rows_maker
from naqi.transforms.text.keys import text_keys
from naqi.transforms.text.normal_form import stream_safe
from naqi.transforms.text.storable import storable

_LONGEST_HOST = 253
"""Characters of a name in DNS (RFC 1035): to make a longer one canonical takes quadratic time."""
_BETWEEN = "\n\n"
"""Between the paragraphs of ``pages.text``."""


def page_id(raw: RawPage) -> str:
    """32 hex digits that stay the same when the page is fetched again.

    Over the canonical URL; without a URL, or with one that is too long and so not known whole, over
    the origin and, in a file of many pages, the record; without an origin, the hash of its bytes
    stands for that: pages are one if they are the same.
    """
    if raw.url and len(raw.url) <= MOST_URL:
        with suppress(ValueError):  # it is no URL, whatever it was meant to be
            if len(_hostname(raw.url) or "") <= _LONGEST_HOST:
                return digest(canonicalize_url(stream_safe(raw.url)))
        return digest(raw.url)
    origin = raw.origin or content_hash(raw)
    return digest(origin if raw.record is None else f"{origin}#{raw.record}")


def content_hash(raw: RawPage) -> str:
    """32 hex digits: BLAKE2b-128 of the page's bytes."""
    return hashlib.blake2b(raw.body, digest_size=16).hexdigest()


def host(url: str | None) -> str | None:
    """The host of ``url``, lower case; None where it has none or cannot be parsed.

    What is longer than names of the internet can be is none.
    """
    try:
        found = _hostname(url) if url else None
    except ValueError:
        return None
    return found if found is None or len(found) <= _LONGEST_HOST else None


def _hostname(url: str) -> str | None:
    return urlsplit(stream_safe(url)).hostname


def make_outcome(page: Page) -> Outcome:
    """What became of ``page``: what is kept of it and what is dropped, or why it is rejected.

    A page of which nothing is kept is rejected, and what was dropped is told all the same.

    Args:
        page: A page with verdicts and languages, or a rejected one.
    """
    kept = _kept(page) if page.rejection is None else Kept()
    if page.rejection is None and not kept.text:
        page = page.rejected(Stage.PARAGRAPHS, Reason.NO_CONTENT, _no_content(page))
    # What it is known by stays: two copies, or two pages of one mistaken template, are two pages.
    url = page.raw.url[:MOST_URL] if page.raw.url else page.stated_url
    return Outcome(
        page_id=page_id(page.raw),
        url=url,
        host=host(url),
        origin=page.raw.origin,
        published_at=page.published_at,
        title=page.title,
        declared_language=page.declared_language,
        stated=page.stated,
        body_source=page.body_source,
        markdown=None,
        syndicated=None if page.sited is None else page.sited.syndicated,
        language=page.language.language,
        charset=page.charset,
        n_blocks=len(page.blocks),
        confidence=page.confidence,
        deceptive=page.deceptive,
        kept=kept,
        dropped=_dropped(page),
        rejection=page.rejection,
    )


def refuse_short(page: Page, config: CleanConfig) -> Page:
    """``page``, rejected if something of it is kept, but less than ``config`` asks for."""
    texts = [block.text for block in page.kept()]
    size = len(_BETWEEN.join(texts))
    if not texts or (size >= config.min_characters and len(texts) >= config.min_paragraphs):
        return page
    detail = f"{size} characters in {len(texts)} paragraphs"
    return page.rejected(Stage.PARAGRAPHS, Reason.TOO_SHORT, detail)


def rules_version(config: CleanConfig) -> str:
    """What pages are cleaned by: the version of the rules, and a configuration.

    ``1`` by default, else ``1+`` and 12 hex digits of the configuration's digest.
    """
    own = "" if config.digest == _DEFAULT_DIGEST else f"+{config.digest[:12]}"
    return f"{RULES_VERSION}{own}"


_DEFAULT_DIGEST = CleanConfig().digest


def make_rows(outcome: Outcome, raw: RawPage, config: CleanConfig) -> PageRows:
    """All rows of a page.

    Args:
        outcome: What became of it, with its address and origin as they can be stored.
        raw: The page.
        config: How it was cleaned.
    """
    dropped = _dropped_rows(outcome)
    if outcome.rejection is not None:
        rejected = _rejected(outcome, outcome.rejection, raw, config.max_rejected_body_bytes)
        return PageRows(None, (), dropped, rejected, dict(outcome.deceptive))
    return PageRows(
        _page(outcome, raw, rules_version(config)),
        _paragraphs(outcome, raw),
        dropped,
        None,
        dict(outcome.deceptive),
    )


_make_paragraph_rows = rows_maker(ParagraphRow)
_make_dropped_rows = rows_maker(DroppedRow)


def _no_content(page: Page) -> str:
    return f"all {len(page.blocks)} blocks are boilerplate" if page.blocks else "only a title"


def _kept(page: Page) -> Kept:
    blocks = page.kept()
    if not blocks:
        return Kept()
    labels = [label for label, v in zip(page.labels, page.verdicts, strict=True) if v is None]
    block, label = columns_of(Block, blocks), columns_of(Label, labels)
    return Kept(
        role=_codes(block.role),
        text=block.text,
        language=label.language,
        language_confidence=label.confidence,
        language_source=label.source,
        script=label.script,
        start=block.start,
        end=block.end,
        text_hash=tuple(map(digest, text_keys(block.text, known=page.characters.keys))),
        level=block.level,
        depth=block.depth,
        stanza=block.stanza,
    )


def _dropped(page: Page) -> Dropped:
    positions = [position for position, v in enumerate(page.verdicts) if v is not None]
    if not positions:
        return Dropped()
    block = columns_of(Block, [page.blocks[position] for position in positions])
    verdict = columns_of(Verdict, [*filter(None, page.verdicts)])
    return Dropped(
        position=tuple(positions),
        text=block.text,
        rule=_codes(verdict.rule),
        score=verdict.score,
        start=block.start,
        end=block.end,
    )


def _codes(members: Sequence[Role | Rule]) -> tuple[str, ...]:
    return tuple([member._value_ for member in members])


def _paragraphs(outcome: Outcome, raw: RawPage) -> tuple[ParagraphRow, ...]:
    n = len(outcome.kept.text)
    return _make_paragraph_rows(
        page_id=repeat(outcome.page_id, n),
        url=repeat(outcome.url, n),
        host=repeat(outcome.host, n),
        origin=repeat(outcome.origin, n),
        record=repeat(raw.record, n),
        fetched_at=repeat(raw.fetched_at, n),
        published_at=repeat(outcome.published_at, n),
        title=repeat(outcome.title, n),
        index=range(n),
        **outcome.kept._asdict(),
    )


def _dropped_rows(outcome: Outcome) -> tuple[DroppedRow, ...]:
    n = len(outcome.dropped.text)
    return _make_dropped_rows(
        page_id=repeat(outcome.page_id, n),
        origin=repeat(outcome.origin, n),
        **outcome.dropped._asdict(),
    )


def _page(outcome: Outcome, raw: RawPage, version: str) -> PageRow:
    text = _BETWEEN.join(outcome.kept.text)
    return PageRow(
        page_id=outcome.page_id,
        url=outcome.url,
        host=outcome.host,
        origin=outcome.origin,
        record=raw.record,
        fetched_at=raw.fetched_at,
        published_at=outcome.published_at,
        title=outcome.title,
        language=outcome.language,
        text=text,
        n_paragraphs=len(outcome.kept.text),
        n_chars=len(text),
        n_blocks=outcome.n_blocks,
        n_dropped=len(outcome.dropped.text),
        dropped_by_rule=dict(sorted(Counter(outcome.dropped.rule).items())),
        charset=outcome.charset,
        content_hash=content_hash(raw),
        rules_version=version,
        markdown=outcome.markdown,
        declared_language=outcome.declared_language,
        body_source=outcome.body_source,
        confidence=outcome.confidence,
        warc_record_id=raw.warc_record_id,
        payload_digest=raw.payload_digest,
        languages=_languages(outcome.kept),
        syndicated=outcome.syndicated,
        **_stated(outcome.stated),
    )


def _languages(kept: Kept) -> dict[str, float]:
    """The share of letters that is in each language, by its code; none without letters."""
    if len(set(kept.language)) == 1 and any(map(str.isalpha, kept.text[0])):
        return {kept.language[0]: 1.0}
    letters: Counter[str] = Counter()
    for language, text in zip(kept.language, kept.text, strict=True):
        letters[language] += sum(map(str.isalpha, text))
    total = letters.total()
    return {
        language: round(count / total, CONFIDENCE_DIGITS)
        for language, count in sorted(letters.items())
        if count
    }


def _stated(stated: Stated) -> dict[str, Any]:
    keywords = None if stated.keywords is None else list(stated.keywords)
    return {**stated._asdict(), "keywords": keywords}


def _rejected(
    outcome: Outcome, rejection: Rejection, raw: RawPage, max_body_bytes: int
) -> RejectedRow:
    return RejectedRow(
        page_id=outcome.page_id,
        url=outcome.url,
        origin=outcome.origin,
        record=raw.record,
        stage=rejection.stage.value,
        reason=rejection.reason.value,
        detail=storable(rejection.detail),
        body_sha256=hashlib.sha256(raw.body).hexdigest(),
        body=raw.body if len(raw.body) <= max_body_bytes else None,
        rejected_at=None,
        warc_record_id=raw.warc_record_id,
        payload_digest=raw.payload_digest,
    )
