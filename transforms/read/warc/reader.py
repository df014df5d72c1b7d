"""WARC and WET files, versions 1.0 and 1.1: responses, resources and conversions as pages."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO, NamedTuple

from naqi.schemas.page import RawPage, Skipped
from naqi.schemas.rules import Reason, Skip
from naqi.transforms.read.boundary import Source, read_records
from naqi.transforms.read.compressed import CODECS
from naqi.transforms.read.items import Item, Items, ReadOptions, UnreadableError
from naqi.transforms.read.single import is_html
from naqi.transforms.read.timestamps import timestamp
from naqi.transforms.read.warc import http
from naqi.transforms.read.warc.digests import matches
from naqi.transforms.read.warc.members import DICTIONARY_FRAME, MemberRecords, zstd_codec
from naqi.transforms.read.warc.records import Records
from naqi.transforms.text.storable import address, identifier

_PAGES = {"conversion", "resource", "response"}
_SKIPPED = {
    "continuation": Skip.CONTINUATION,
    "metadata": Skip.METADATA,
    "request": Skip.REQUEST,
    "revisit": Skip.REVISIT,
    "warcinfo": Skip.WARCINFO,
}

_FORMATS = {
    "application/xhtml+xml": "html",
    "text/html": "html",
    "text/markdown": "markdown",
    "text/plain": "text",
}
_UNTYPED = {"", "application/octet-stream", "application/unknown", "application/xml", "text/xml"}
"""Content types that say too little: the content is looked at for HTML."""


_TRUNCATED = {"disconnect", "length", "time", "unspecified"}
"""Why a record is cut, by the WARC standard. The reasons are counted: others are unspecified."""


class Record(NamedTuple):
    """A record as it stands in the file."""

    offset: int
    """Where in the file."""
    headers: http.Fields
    length: int = 0
    """Bytes of its block, as it says."""
    block: bytes = b""
    """Its beginning, as much as was asked for."""
    damage: UnreadableError | None = None
    """Why it cannot be trusted."""
    misplaced: bool = False
    """Whether its length is wrong, so that it may have swallowed others."""


def is_warc(head: bytes) -> bool:
    """Whether a file's first bytes are those of a WARC file, or of a dictionary before one."""
    return head.startswith((b"WARC/", DICTIONARY_FRAME))


def read_warc(
    stream: BinaryIO, origin: str, options: ReadOptions, start: int = 0, stop: int | None = None
) -> Items:
    """Every record of the file: a page, a page that could not be read, or no page.

    Lengths, checksums and digests are verified. What is damaged is one rejected item with its
    offset, and reading goes on at the next record that can be found.

    Args:
        stream: The file as it is stored; must be seekable.
        origin: Its name.
        options: The limits.
        start: 0, or one of `transforms.read.warc.splits.boundaries`: where to start.
        stop: The next of these: only records that start before it are read. None reads all.

    Raises:
        OSError: If the file cannot be read.
    """
    return read_records(_Archive(stream, origin, options, start, stop), origin)


class _Archive(Source):
    """The records of a file."""

    def __init__(
        self, stream: BinaryIO, origin: str, options: ReadOptions, start: int, stop: int | None
    ) -> None:
        self._stream, self._origin, self._options = stream, origin, options
        self._start, self._stop = start, stop
        self._records: Records | None = None
        self._record: Record | None = None
        """The one that `advance` went to."""
        self._before = start - 1
        """Where the one before it starts, or what could not be read."""

    def advance(self) -> bool:
        self.content = b""
        record, self._record = self._record, None
        if self._records is None:
            self.record = self._start or None
            self._records = open_records(self._stream, self._origin, self._options, self._start)
        try:
            if record is not None and record.damage is not None:
                self._records.recover(rewind=record.misplaced)
            record = next_record(self._records, most_bytes(self._options), self._stop)
        except Exception:
            self.record = self._before = self._where(self._records)
            raise
        if record is None:
            return False
        self._record, self.content = record, record.block
        self.record = self._before = record.offset
        return True

    def recover(self) -> bool:
        if self._records is None:
            return False
        self._records.go_on()
        return self._stop is None or (self.record or 0) < self._stop

    def _where(self, records: Records) -> int:
        """Where the record starts that cannot be read: after the one before, if nobody knows."""
        if records.offset <= self._before:
            records.leave()
        try:
            return max(records.where(), self._before + 1)
        except UnreadableError:
            return self._before + 1

    def item(self) -> Item:
        assert self._record is not None  # noqa: S101  # `advance` went to it
        return _item(self._record, self._origin, self._options)


def open_records(stream: BinaryIO, origin: str, options: ReadOptions, start: int = 0) -> Records:
    """The records of a file from ``start`` on, whatever its compression.

    By its first bytes, or, where they are damaged, by its name.

    Raises:
        UnreadableError: If the file's dictionary is damaged.
    """
    stream.seek(0)
    head, name, ratio = stream.read(4), origin.lower(), options.max_compression_ratio
    gzip, zstd = CODECS["gzip"], CODECS["zstd"]
    if head.startswith(gzip.magic) or (head != b"WARC" and name.endswith(gzip.suffixes)):
        return MemberRecords(stream, gzip, ratio, start)
    if head in (zstd.magic, DICTIONARY_FRAME) or (head != b"WARC" and name.endswith(zstd.suffixes)):
        stream.seek(0)
        return MemberRecords(stream, zstd_codec(stream), ratio, start)
    return Records(stream, start)


def most_bytes(options: ReadOptions) -> int:
    """Bytes of a record's block beyond which it is no page within the limits."""
    return options.max_page_bytes + 1 + http.MOST_HEADER


def next_record(records: Records, most: int, stop: int | None = None) -> Record | None:
    """The next record, or damage in its place; None at the end, or at ``stop`` or after.

    Args:
        records: The file. After a damaged record, `Records.recover` must be called.
        most: Bytes of a page's block to read; what is beyond them is passed over.
        stop: Offset at which to stop.
    """
    damage = None
    try:
        if not records.advance():
            return None
    except UnreadableError as error:
        damage = error
    if stop is not None and records.offset >= stop:
        return None
    if damage is not None:
        return Record(records.offset, {}, damage=damage)
    return _read(records, most)


def _read(records: Records, most: int) -> Record:
    offset, length, block = records.offset, 0, b""
    headers: http.Fields = {}
    try:
        _, headers = http.parse_header(records.header())
        length = _length(headers)
        if _kind(headers) in _PAGES:
            block = records.take(min(length, most))
        there = len(block) + records.skip(length - len(block))
        if there < length:
            raise UnreadableError(Reason.TRUNCATED_RECORD, f"{there} of {length} bytes are there")
        in_place = records.in_place()
    except UnreadableError as error:
        cut = error.reason is Reason.TRUNCATED_RECORD
        return Record(offset, headers, length, block, error, misplaced=cut)
    if in_place or (len(block) == length and _digest_matches(headers, block)):
        return Record(offset, headers, length, block)
    wrong = UnreadableError(Reason.TRUNCATED_RECORD, f"its length of {length} bytes is wrong")
    return Record(offset, headers, length, block, wrong, misplaced=True)


def _item(record: Record, origin: str, options: ReadOptions) -> Item:
    headers, offset = record.headers, record.offset
    page = RawPage(
        record.block,
        origin,
        offset,
        url=address((headers.get("warc-target-uri") or "").strip().strip("<>")),
        fetched_at=timestamp(headers.get("warc-date")),
        truncated=_truncated(headers),
        warc_record_id=identifier(headers.get("warc-record-id")),
        payload_digest=identifier(headers.get("warc-payload-digest")),
    )
    if record.damage is not None:
        return replace(page, rejection=record.damage.rejection())
    kind = _kind(headers)
    if kind not in _PAGES:
        return Skipped(origin, offset, _SKIPPED.get(kind, Skip.UNKNOWN_TYPE))
    try:
        return _page(page, record, options)
    except UnreadableError as error:
        return replace(page, rejection=error.rejection())


def _page(page: RawPage, record: Record, options: ReadOptions) -> Item:
    """The page in a record that is whole."""
    headers, block = record.headers, record.block
    content_type, body, response = headers.get("content-type"), block, None
    if http.media_type(content_type) == "application/http" or block.startswith(b"HTTP/"):
        response = http.parse_response(block)
        content_type, body = response.headers.get("content-type"), response.body
        if not 200 <= response.status < 300:
            return _skipped(page, Skip.HTTP_STATUS)
    if record.length == len(block) - len(body):
        return _skipped(page, Skip.EMPTY)
    identified = headers.get("warc-identified-payload-type")
    media_type = http.media_type(content_type) or http.media_type(identified)
    if media_type not in _FORMATS and media_type not in _UNTYPED:
        return _skipped(page, Skip.CONTENT_TYPE)
    if record.length > len(block):
        raise UnreadableError(Reason.PAGE_TOO_LARGE, f"a record of {record.length} bytes")
    if _digest_matches(headers, block) is False:
        raise UnreadableError(Reason.DIGEST_MISMATCH, "not the block that WARC-Block-Digest means")
    decoded = body
    if response is not None:
        decoded = http.decode_response(response, options, cut=page.truncated is not None)
    if headers.get("warc-block-digest") is None and page.truncated is None:
        _check_payload(headers, body, decoded, options)
    format = _FORMATS.get(media_type) or ("html" if is_html(decoded[:1024]) else None)
    if format is None:
        return _skipped(page, Skip.CONTENT_TYPE)
    decoded = decoded[: options.max_page_bytes + 1]
    return replace(page, body=decoded, charset=http.charset(content_type), format=format)


def _check_payload(headers: http.Fields, body: bytes, decoded: bytes, options: ReadOptions) -> None:
    """Check the digest of a payload, which tools take before or after undoing HTTP's encodings.

    Raises:
        UnreadableError: If it is of none of these.
    """
    if len(decoded) > options.max_page_bytes:  # not all of it was decoded
        return
    meant = (body, http.dechunk(body), decoded)
    if matches(headers.get("warc-payload-digest"), meant) is False:
        detail = "not the payload that WARC-Payload-Digest means"
        raise UnreadableError(Reason.DIGEST_MISMATCH, detail)


def _skipped(page: RawPage, reason: Skip) -> Skipped:
    return Skipped(page.origin, page.record or 0, reason)


def _kind(headers: http.Fields) -> str:
    return (headers.get("warc-type") or "").strip().lower()


def _length(headers: http.Fields) -> int:
    text = (headers.get("content-length") or "").strip()
    # Eighteen digits fit 64 bits; `isdigit` alone takes digits of every script.
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise UnreadableError(Reason.MALFORMED_RECORD, f"Content-Length: {text[:40]!r}")
    return int(text)


def _truncated(headers: http.Fields) -> str | None:
    if headers.get("warc-segment-number") is not None:
        return "segment"
    stated = (headers.get("warc-truncated") or "").strip().lower()
    return stated if stated in _TRUNCATED else "unspecified" if stated else None


def _digest_matches(headers: http.Fields, block: bytes) -> bool | None:
    return matches(headers.get("warc-block-digest"), (block,))
