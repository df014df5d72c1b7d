"""Where a WARC file can be cut into pieces that are read apart, each record in exactly one."""

from __future__ import annotations

from typing import BinaryIO

from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.warc.members import MemberRecords, find_member
from naqi.transforms.read.warc.reader import most_bytes, next_record, open_records
from naqi.transforms.read.warc.records import Records


def boundaries(stream: BinaryIO, origin: str, options: ReadOptions, piece_bytes: int) -> list[int]:
    """Offsets in the file at which its pieces start: 0, then about every ``piece_bytes``.

    Hand each, and the next as the end, to `transforms.read.warc.reader.read_warc`. Compressed files
    are cut at members that begin with a record, and only the bytes around a cut are read. In a file
    that is not compressed a page may quote records, so all headers are passed, from the first on.

    Raises:
        UnreadableError: If the file's dictionary is damaged.
        OSError: If the file cannot be read.
    """
    size = stream.seek(0, 2)
    if size <= piece_bytes:
        return [0]
    records = open_records(stream, origin, options)
    if isinstance(records, MemberRecords):
        return _members(stream, records, size, piece_bytes)
    return _records(records, most_bytes(options), piece_bytes)


def _members(stream: BinaryIO, records: MemberRecords, size: int, piece_bytes: int) -> list[int]:
    starts = [0]
    for wanted in range(piece_bytes, size, piece_bytes):
        if wanted > starts[-1]:
            found = find_member(stream, records.codec, wanted)
            if found is None:
                break
            starts.append(found)
    return starts


def _records(records: Records, most: int, piece_bytes: int) -> list[int]:
    starts = [0]
    wanted = piece_bytes
    while (record := next_record(records, 0)) is not None:
        if record.offset >= wanted:
            starts.append(record.offset)
            wanted = record.offset // piece_bytes * piece_bytes + piece_bytes
        if record.misplaced:  # or so it seems without its block: see it as a reader does
            records.seek(record.offset)
            record = next_record(records, most) or record
        if record.damage is not None:
            records.recover(rewind=record.misplaced)
    return starts
