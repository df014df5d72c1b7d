"""The Arrow schemas of the output tables, schema version 1. Explicit, never inferred.

Column meanings stand in each field's metadata under ``doc``; `docs/schema.md` is generated from it.
"""

from __future__ import annotations

import pyarrow as pa

SCHEMA_VERSION = 1
RULES_VERSION = "1"
"""Changes whenever the same page may come out otherwise."""


def _column(name: str, kind: pa.DataType, doc: str, *, nullable: bool = False) -> pa.Field:
    return pa.field(name, kind, nullable=nullable, metadata={"doc": doc})


_WORD = pa.dictionary(pa.int32(), pa.string())
_UTC = pa.timestamp("us", tz="UTC")

_PAGE_ID = _column(
    "page_id",
    pa.string(),
    "32 hex digits: BLAKE2b-128 of the canonical URL, or of the origin (and record) without one",
)
_ORIGIN = _column("origin", pa.string(), "file or stream the page came from, as the user named it")
_URL = _column("url", pa.string(), "as fetched", nullable=True)
_HOST = _column("host", pa.string(), "host of url, lower case", nullable=True)
_RECORD = _column(
    "record", pa.int64(), "byte offset (WARC) or row or line number in origin", nullable=True
)
_FETCHED = _column("fetched_at", _UTC, "when the page was fetched", nullable=True)
_PUBLISHED = _column(
    "published_at", pa.timestamp("us"), "as the page states it, no zone invented", nullable=True
)
_TITLE = _column("title", pa.string(), "the page's title", nullable=True)
_START = _column("start", pa.int32(), "offset of the block's first character in the decoded page")
_END = _column("end", pa.int32(), "offset after the block's last character in the decoded page")


def _schema(fields: list[pa.Field]) -> pa.Schema:
    return pa.schema(fields, metadata={"naqi.schema_version": str(SCHEMA_VERSION)})


PARAGRAPHS = _schema(
    [
        _PAGE_ID,
        _URL,
        _HOST,
        _ORIGIN,
        _RECORD,
        _FETCHED,
        _PUBLISHED,
        _TITLE,
        _column("index", pa.int32(), "position among the page's kept paragraphs, from 0"),
        _column(
            "role",
            _WORD,
            "paragraph, heading, list_item, quote, table_row, code or caption",
        ),
        _column("text", pa.string(), "cleaned text, inner white space folded to single spaces"),
        _column("language", _WORD, "BCP-47; und if unknown, zxx if not language"),
        _column("language_confidence", pa.float32(), "0 to 1; null if inherited", nullable=True),
        _column("language_source", _WORD, "detected, inherited (too short to tell) or declared"),
        _column("script", _WORD, "ISO 15924 code of the main script; Zyyy if it has no letters"),
        _START,
        _END,
        _column(
            "text_hash",
            pa.string(),
            "32 hex digits over the normalised text (tatweel, diacritics, bidi controls, "
            "white space folded; digits kept)",
        ),
    ]
)

PAGES = _schema(
    [
        _PAGE_ID,
        _URL,
        _HOST,
        _ORIGIN,
        _RECORD,
        _FETCHED,
        _PUBLISHED,
        _TITLE,
        _column("language", _WORD, "BCP-47 of most of the kept text"),
        _column("text", pa.string(), "the paragraphs, joined by a blank line"),
        _column("n_paragraphs", pa.int32(), "kept blocks"),
        _column("n_chars", pa.int64(), "characters of text"),
        _column("n_blocks", pa.int32(), "n_paragraphs + n_dropped"),
        _column("n_dropped", pa.int32(), "dropped blocks"),
        _column("dropped_by_rule", pa.map_(pa.string(), pa.int32()), "rule to dropped blocks"),
        _column("charset", _WORD, "WHATWG name of the character set it was decoded from"),
        _column("content_hash", pa.string(), "32 hex digits over the page's bytes"),
        _column("rules_version", _WORD, "version of the rules that cleaned it"),
    ]
)

DROPPED = _schema(
    [
        _PAGE_ID,
        _ORIGIN,
        _column("position", pa.int32(), "position among all blocks of the page, from 0"),
        _column("text", pa.string(), "the block's text"),
        _column("rule", _WORD, "why: docs/rules.md has every rule"),
        _column("score", pa.float32(), "confidence of the rule, 0 to 1"),
        _START,
        _END,
    ]
)

REJECTED = _schema(
    [
        _PAGE_ID,
        _URL,
        _ORIGIN,
        _RECORD,
        _column("stage", _WORD, "where the page was: docs/rules.md has every stage"),
        _column("reason", _WORD, "why: docs/rules.md has every reason"),
        _column("detail", pa.string(), "at most 500 characters"),
        _column("body_sha256", pa.string(), "64 hex digits over the page's bytes"),
        _column("body", pa.binary(), "the page's bytes, when they fit the limit", nullable=True),
        _column(
            "rejected_at",
            _UTC,
            "null in a batch, whose output depends on its input alone: the report has its time",
            nullable=True,
        ),
    ]
)

TABLES: dict[str, pa.Schema] = {
    "paragraphs": PARAGRAPHS,
    "pages": PAGES,
    "dropped": DROPPED,
    "rejected": REJECTED,
}

SORT_KEYS: dict[str, tuple[str, ...]] = {
    "paragraphs": ("language", "host", "page_id", "origin", "record", "index", "text_hash"),
    "pages": ("language", "host", "page_id", "origin", "record", "content_hash"),
    "dropped": ("page_id", "origin", "position", "start", "text", "rule", "score"),
    "rejected": ("page_id", "origin", "record", "body_sha256"),
}
"""A total order of each table's rows: the same rows make the same file in any order."""
