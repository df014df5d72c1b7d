"""One row of each table. A field is the one declaration of its column.

From it follow the Arrow schema and the order of columns (`schemas.tables`), the Iceberg schema
(`transforms.lake.tables`) and docs/schema.md. A new column comes last, may be null, and takes an id
that no column of its table has had.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Final, NamedTuple

import pyarrow as pa

from naqi.schemas.columns import LOCAL, UTC, WORD, Column

# What columns of several tables are: type and meaning.
_PAGE_ID: Final = (
    pa.string(),
    "32 hex digits: BLAKE2b-128 of the canonical URL, or of the origin (and record) without one",
)
_ORIGIN: Final = pa.string(), "file or stream the page came from, as the user named it"
_URL: Final = (
    pa.string(),
    "as fetched; of HTML that came without one, as the page states it: docs/inputs.md",
)
_HOST: Final = pa.string(), "host of url, lower case"
_RECORD: Final = pa.int64(), "byte offset (WARC) or row or line number in origin"
_FETCHED: Final = UTC, "when the page was fetched"
_PUBLISHED: Final = LOCAL, "as the page states it, no zone invented"
_TITLE: Final = pa.string(), "the page's title"
_START: Final = pa.int32(), "offset of the block's first character in the decoded page"
_END: Final = pa.int32(), "offset after the block's last character in the decoded page"
_TEXT: Final = (
    "cleaned text, inner white space folded to single spaces; of code its lines, parted by \\n, "
    "with their indents"
)
_TEXT_HASH: Final = (
    "32 hex digits over the normalised text (tatweel, diacritics, bidi controls, white space "
    "folded; digits kept)"
)
_REJECTED_AT: Final = (
    "null in a batch, whose output depends on its input alone: the report has its time"
)
_RECORD_ID: Final = pa.string(), "WARC-Record-ID of the record, as it gives it"
_PAYLOAD: Final = pa.string(), "WARC-Payload-Digest of the record, as it gives it"
_CONFIDENCE: Final = (
    "expected word F1 of what is kept, 0 to 1, as the judge of HTML estimates it; null where it "
    "estimates none (plain rules, text pages)"
)
_SYNDICATED: Final = (
    "whether pages of other hosts have its text too, by the dictionary of sites; null without one, "
    "where it does not know the host, and where too little of the text tells"
)
_VERSION: Final = "size and modification time or etag when it was read; empty: read it again"


class ParagraphRow(NamedTuple):
    """One kept block."""

    page_id: Annotated[str, Column(1, *_PAGE_ID)]
    url: Annotated[str | None, Column(2, *_URL)]
    host: Annotated[str | None, Column(3, *_HOST)]
    origin: Annotated[str, Column(4, *_ORIGIN)]
    record: Annotated[int | None, Column(5, *_RECORD)]
    fetched_at: Annotated[datetime | None, Column(6, *_FETCHED)]
    published_at: Annotated[datetime | None, Column(7, *_PUBLISHED)]
    title: Annotated[str | None, Column(8, *_TITLE)]
    index: Annotated[  # type: ignore[assignment]  # the contract's column name hides tuple.index
        int, Column(9, pa.int32(), "position among the page's kept paragraphs, from 0")
    ]
    role: Annotated[
        str,
        Column(
            10, WORD, "paragraph, heading, list_item, quote, table_row, code, caption or footnote"
        ),
    ]
    text: Annotated[str, Column(11, pa.string(), _TEXT)]
    language: Annotated[str, Column(12, WORD, "BCP-47; und if unknown, zxx if not language")]
    language_confidence: Annotated[
        float | None, Column(13, pa.float32(), "0 to 1; null if inherited")
    ]
    language_source: Annotated[
        str, Column(14, WORD, "detected, inherited (too short to tell) or declared")
    ]
    script: Annotated[
        str, Column(15, WORD, "ISO 15924 code of the main script; Zyyy if it has no letters")
    ]
    start: Annotated[int, Column(16, *_START)]
    end: Annotated[int, Column(17, *_END)]
    text_hash: Annotated[str, Column(18, pa.string(), _TEXT_HASH)]
    level: Annotated[
        int | None, Column(19, pa.int32(), "of a heading, 1 to 6, where the page says it", since=2)
    ]
    depth: Annotated[
        int | None, Column(20, pa.int32(), "of a list item: lists it is in, from 1", since=2)
    ]
    stanza: Annotated[
        int | None, Column(21, pa.int32(), "of verse: which stanza of the page, from 0", since=2)
    ]


class PageRow(NamedTuple):
    """One page that yielded at least one paragraph."""

    page_id: Annotated[str, Column(1, *_PAGE_ID)]
    url: Annotated[str | None, Column(2, *_URL)]
    host: Annotated[str | None, Column(3, *_HOST)]
    origin: Annotated[str, Column(4, *_ORIGIN)]
    record: Annotated[int | None, Column(5, *_RECORD)]
    fetched_at: Annotated[datetime | None, Column(6, *_FETCHED)]
    published_at: Annotated[datetime | None, Column(7, *_PUBLISHED)]
    title: Annotated[str | None, Column(8, *_TITLE)]
    language: Annotated[str, Column(9, WORD, "BCP-47 of most of the kept text")]
    text: Annotated[str, Column(10, pa.string(), "the paragraphs, joined by a blank line")]
    n_paragraphs: Annotated[int, Column(11, pa.int32(), "kept blocks")]
    n_chars: Annotated[int, Column(12, pa.int64(), "characters of text")]
    n_blocks: Annotated[int, Column(13, pa.int32(), "n_paragraphs + n_dropped")]
    n_dropped: Annotated[int, Column(14, pa.int32(), "dropped blocks")]
    dropped_by_rule: Annotated[
        dict[str, int],
        Column(15, pa.map_(pa.string(), pa.int32()), "rule to dropped blocks", parts=(19, 20)),
    ]
    charset: Annotated[
        str, Column(16, WORD, "WHATWG name of the character set it was decoded from")
    ]
    content_hash: Annotated[str, Column(17, pa.string(), "32 hex digits over the page's bytes")]
    rules_version: Annotated[str, Column(18, WORD, "version of the rules that cleaned it")]
    markdown: Annotated[
        str | None, Column(21, pa.string(), "the paragraphs as CommonMark, if asked for", since=2)
    ]
    author: Annotated[str | None, Column(22, pa.string(), "as the page names it", since=2)]
    site_name: Annotated[str | None, Column(23, pa.string(), "as the page names it", since=2)]
    canonical_url: Annotated[
        str | None, Column(24, pa.string(), "address of the page, as it states it", since=2)
    ]
    declared_language: Annotated[
        str | None, Column(25, WORD, "as the page declares it, unchecked", since=2)
    ]
    description: Annotated[str | None, Column(26, pa.string(), "as the page states it", since=2)]
    keywords: Annotated[
        list[str] | None,
        Column(27, pa.list_(pa.string()), "as the page states them", parts=(28,), since=2),
    ]
    image_url: Annotated[
        str | None, Column(29, pa.string(), "of the main image, as the page states it", since=2)
    ]
    body_source: Annotated[
        str | None, Column(30, WORD, "what else than its text the blocks are from", since=2)
    ]
    warc_record_id: Annotated[str | None, Column(31, *_RECORD_ID, since=2)]
    payload_digest: Annotated[str | None, Column(32, *_PAYLOAD, since=2)]
    confidence: Annotated[float | None, Column(33, pa.float32(), _CONFIDENCE, since=2)]
    languages: Annotated[
        dict[str, float] | None,
        Column(
            34,
            pa.map_(pa.string(), pa.float64()),
            "languages of the paragraphs, and the share of letters in each",
            parts=(35, 36),
            since=2,
        ),
    ]
    syndicated: Annotated[bool | None, Column(37, pa.bool_(), _SYNDICATED, since=2)]


class DroppedRow(NamedTuple):
    """One dropped block."""

    page_id: Annotated[str, Column(1, *_PAGE_ID)]
    origin: Annotated[str, Column(2, *_ORIGIN)]
    position: Annotated[int, Column(3, pa.int32(), "position among all blocks of the page, from 0")]
    text: Annotated[str, Column(4, pa.string(), "the block's text")]
    rule: Annotated[str, Column(5, WORD, "why: docs/rules.md has every rule")]
    score: Annotated[float, Column(6, pa.float32(), "confidence of the rule, 0 to 1")]
    start: Annotated[int, Column(7, *_START)]
    end: Annotated[int, Column(8, *_END)]


class RejectedRow(NamedTuple):
    """One page that was not written."""

    page_id: Annotated[str, Column(1, *_PAGE_ID)]
    url: Annotated[str | None, Column(2, *_URL)]
    origin: Annotated[str, Column(3, *_ORIGIN)]
    record: Annotated[int | None, Column(4, *_RECORD)]
    stage: Annotated[str, Column(5, WORD, "where the page was: docs/rules.md has every stage")]
    reason: Annotated[str, Column(6, WORD, "why: docs/rules.md has every reason")]
    detail: Annotated[str, Column(7, pa.string(), "at most 500 characters")]
    body_sha256: Annotated[str, Column(8, pa.string(), "64 hex digits over the page's bytes")]
    body: Annotated[
        bytes | None, Column(9, pa.binary(), "the page's bytes, when they fit the limit")
    ]
    rejected_at: Annotated[datetime | None, Column(10, UTC, _REJECTED_AT)]
    warc_record_id: Annotated[str | None, Column(11, *_RECORD_ID, since=2)]
    payload_digest: Annotated[str | None, Column(12, *_PAYLOAD, since=2)]


class Sighting(NamedTuple):
    """A page seen in an input file: a row of a lake's table ``inputs``."""

    path: Annotated[str, Column(1, pa.string(), "input file, as the listing names it")]
    version: Annotated[str, Column(2, pa.string(), _VERSION)]
    cleaner: Annotated[str, Column(3, pa.string(), "rules and options in force then")]
    page_id: Annotated[str | None, Column(4, pa.string(), "a page in it; null if it has none")]
    record: Annotated[int | None, Column(5, pa.int64(), "where in the file the page stands")]
    content_hash: Annotated[str | None, Column(6, pa.string(), "32 hex digits over its bytes")]
    fetched_at: Annotated[datetime | None, Column(7, UTC, "when it was fetched")]
    seen: Annotated[int, Column(8, pa.int64(), "number of the refresh that read it")]


class PageRows(NamedTuple):
    """All rows of one page: exactly one of ``page`` and ``rejected`` is set.

    ``deceptive`` counts, by kind, the characters that were removed because they show a reader
    another text than a machine reads, and as ``double_encoded`` the letters that were repaired
    since they were encoded twice. It goes to the report.
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
"""The rows of each output table, by its name."""
