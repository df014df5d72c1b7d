"""Records of WARC files in gzip members and Zstandard frames, as a rule one in each.

A member that begins with a record's first line begins a record: one that is not complete by then
is cut. So damage never reaches beyond the next such member, and reading may start at any of them.
Members cut without regard to records (as of bgzip), and members that hold many, are read as well;
damage and splitting then go by the members that do begin with a record.
"""

from __future__ import annotations

import struct
import sys
from functools import partial
from typing import BinaryIO

from naqi.schemas.rules import Reason
from naqi.transforms.read.compressed import CODECS, Codec, Inflater, inflate_head, zstd_decompressor
from naqi.transforms.read.items import UnreadableError, as_unreadable
from naqi.transforms.read.warc.records import Records

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_CHUNK = 1 << 18
_HEAD = 1 << 12
"""Bytes of a member that tell whether it begins with a record."""

_FIRST = b"WARC/"

_FREE_TRIES, _BYTES_A_TRY = 1000, 256
"""How often it is tried to inflate what may be a member: a file of nothing but magic numbers must
not hold us up."""

DICTIONARY_FRAME = b"\x5d\x2a\x4d\x18"
_MOST_DICTIONARY = 16 << 20


class MemberRecords(Records):
    """The records of a compressed file.

    A record's offset is that of its member. Further records of the same member count on from
    there, by one: the offset stays the record's own and in order.

    Args:
        stream: The file; must be seekable.
        codec: Its compression, with the file's dictionary.
        max_ratio: A member that inflates to more than so many times its size is damage.
        start: Where the first member starts.
    """

    def __init__(self, stream: BinaryIO, codec: Codec, max_ratio: int, start: int = 0) -> None:
        self.codec, self._max_ratio = codec, max_ratio
        self._ahead = b""
        """The beginning of the next member, where that begins with a record."""
        self._damage: UnreadableError | None = None
        """Of the next member, or of this one. Nothing more is read before `recover`."""
        self._broken = False
        """Whether it is of this one."""
        super().__init__(stream, start)
        self._open(start)

    def _open(self, start: int) -> None:
        self._stream.seek(start)
        self._inflater = Inflater(self._stream, self.codec.new, self._max_ratio, start)
        self._data = self._ahead = b""
        self._damage, self._broken = None, False
        self.offset = start - 1

    def advance(self) -> bool:
        """Go to the next record, in this member or the next. False at the end of the file."""
        self.leave()
        try:
            self.offset = self.where()
        except UnreadableError:  # of the member that the record before is in
            self.offset = max(self.offset + 1, self._inflater.member)
            raise
        finally:
            self._is_at = True
        if self._ahead and not self._data:
            self._data, self._ahead = self._ahead, b""
        if not self._data:
            if self._damage is not None:
                raise self._damage
            return False
        if not self.at_record():
            raise UnreadableError(Reason.DAMAGED_FILE, "no record starts here")
        return True

    def where(self) -> int:
        """See `Records.where`."""
        if self._is_at:
            return self.offset
        return self.offset + 1 if self.finish() else self._inflater.member

    def in_place(self) -> bool:
        """Whether the record ended where one may: before a record, or with its member.

        Empty lines are not enough: anything else in a member means that its checksum, at its end,
        was not seen yet.
        """
        return not self.finish() or self.at_record()

    def skip(self, n: int) -> int:
        """Pass over ``n`` bytes of the block. Gives how many there were, at most ``n``."""
        left = n
        while left and (self._data or self._more()):
            passed = min(left, len(self._data))
            self._data = self._data[passed:]
            left -= passed
        return n - left

    def recover(self, *, rewind: bool) -> None:  # noqa: ARG002  # what was inflated is gone
        """Go to the next record: in this member while it inflates, else in a later one."""
        try:
            self._data = self._data[1:]
            self._scan()
        except UnreadableError:
            self._data = b""
        if self._damage is not None and not self._data:
            found = find_member(self._stream, self.codec, self._inflater.member + 1)
            self._open(self._size if found is None else found)

    def _more(self) -> bool:
        if self._broken and self._damage is not None:
            raise self._damage
        if self._ahead or self._damage is not None:
            return False
        try:
            piece = self._inflater.inflate()
        except Exception as error:
            self._damage, self._broken = as_unreadable(error), True
            raise self._damage from error
        if piece:
            self._data += piece
            return True
        return self._next_member()

    def _next_member(self) -> bool:
        """Go on in the next member, unless it begins with a record or is damaged."""
        piece = b""
        while not piece:
            if not self._inflater.open_member():
                return False
            try:
                while len(piece) < len(_FIRST) and (more := self._inflater.inflate()):
                    piece += more
            except Exception as error:
                self._damage = as_unreadable(error)
                return False
        if piece.startswith(_FIRST):
            self._ahead = piece
            return False
        self._data += piece
        return True


def find_member(stream: BinaryIO, codec: Codec, start: int) -> int | None:
    """Offset of the first member at or after ``start`` that begins with a record, if any."""
    stream.seek(start)
    base, data, tries = start, b"", 0
    while piece := stream.read(_CHUNK):
        data += piece
        # A member too near the end of what was read is looked at with the next piece.
        whole = len(data) - _HEAD if len(piece) == _CHUNK else len(data)
        at = data.find(codec.magic)
        while 0 <= at < whole:
            # What only looks like a member is rare, unless someone made it so.
            if tries <= _FREE_TRIES + (base + at - start) // _BYTES_A_TRY:
                tries += 1
                if inflate_head(codec, data[at : at + _HEAD], len(_FIRST)) == _FIRST:
                    return base + at
            at = data.find(codec.magic, at + 1)
        kept = max(0, whole)
        base, data = base + kept, data[kept:]
    return None


def zstd_codec(head: BinaryIO) -> Codec:
    """Zstandard with the dictionary at the beginning of a `.warc.zst`, if there is one.

    As in IIPC's "WARC Zstandard compression" 1.0: a skippable frame, holding the dictionary as it
    is or compressed.

    Raises:
        UnreadableError: If the dictionary is damaged.
    """
    codec = CODECS["zstd"]
    if head.read(4) != DICTIONARY_FRAME:
        return codec
    try:
        (size,) = struct.unpack("<I", head.read(4))
        content = head.read(min(size, _MOST_DICTIONARY))
        if content.startswith(codec.magic):
            content = zstd.ZstdDecompressor().decompress(content, _MOST_DICTIONARY)
        dictionary = zstd.ZstdDict(content)
    except (struct.error, zstd.ZstdError, ValueError) as error:
        raise UnreadableError(Reason.DAMAGED_FILE, f"damaged dictionary: {error}") from error
    return codec._replace(new=partial(zstd_decompressor, dictionary))
