"""Inflating what is compressed, a bounded piece at a time.

Compression is told by a file's first bytes, whatever its name: none of these magic numbers starts
a page of text.
"""

from __future__ import annotations

import bz2
import lzma
import sys
from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import BinaryIO, NamedTuple, Protocol

import brotli
from isal import igzip_lib

from naqi.schemas.rules import Reason
from naqi.transforms.read.items import UnreadableError, as_unreadable

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PIECE = 1 << 20
"""Most bytes inflated at once: what a hostile input can make us hold."""

_CHUNK = 1 << 16
"""Bytes read at once. What follows the end of a member is copied, so more is slower."""

_RATIO_FLOOR = 1 << 20
"""Inflated bytes up to which no ratio is looked at."""

MOST_WINDOW = 1 << 27
"""Bytes of what was inflated that a file may have us look back on: what `zstd --long` asks for, and
twice what `xz -9` does."""


class Decompressor(Protocol):
    """What the decompressors of the standard library have in common (`bz2`, `lzma`, `zstd`)."""

    @property
    def eof(self) -> bool:
        """Whether the end of the member was reached, and its checksum is right."""

    @property
    def needs_input(self) -> bool:
        """Whether there is nothing more to be had without more input."""

    @property
    def unused_data(self) -> bytes:
        """Input after the end of the member."""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """At most ``max_length`` more bytes."""


class Codec(NamedTuple):
    """One way of compression."""

    suffixes: tuple[str, ...]
    magic: bytes
    new: Callable[[], Decompressor]


_XZ_MEMORY = MOST_WINDOW + (2 << 20)
"""For the window and what `lzma` has beside it."""

_ZSTD_OPTIONS: dict[int, int] = {
    zstd.DecompressionParameter.window_log_max: MOST_WINDOW.bit_length() - 1
}


def zstd_decompressor(dictionary: zstd.ZstdDict | None = None) -> Decompressor:
    """For one frame, with a window of at most `MOST_WINDOW`."""
    new: Decompressor = zstd.ZstdDecompressor(zstd_dict=dictionary, options=_ZSTD_OPTIONS)
    return new


CODECS: dict[str, Codec] = {
    "gzip": Codec(
        (".gz", ".gzip"),
        b"\x1f\x8b\x08",
        partial(igzip_lib.IgzipDecompressor, flag=igzip_lib.DECOMP_GZIP),
    ),
    "zstd": Codec((".zst", ".zstd"), b"\x28\xb5\x2f\xfd", zstd_decompressor),
    "bzip2": Codec((".bz2",), b"BZh", bz2.BZ2Decompressor),
    "xz": Codec((".xz",), b"\xfd7zXZ\0", partial(lzma.LZMADecompressor, memlimit=_XZ_MEMORY)),
}

_MAGIC = max(len(codec.magic) for codec in CODECS.values())

ERRORS: tuple[type[Exception], ...] = (
    brotli.error,
    igzip_lib.error,  # type: ignore[assignment]  # its stub takes the class for an instance
    lzma.LZMAError,
    zstd.ZstdError,
    EOFError,
    OSError,
    ValueError,
)
"""What decompressors raise on damaged input. They read from memory: `OSError` is bz2's."""


_TOO_WIDE = ("too much memory", "Memory usage limit")
"""What libzstd and liblzma say of a window beyond the limit."""


def damage(error: Exception) -> UnreadableError:
    """What a decompressor's error means: damage, or a window that is not to be had."""
    if any(words in str(error) for words in _TOO_WIDE):
        detail = f"inflating it takes a window of more than {MOST_WINDOW >> 20} MB"
        return UnreadableError(Reason.OUT_OF_MEMORY, detail)
    return UnreadableError(Reason.DAMAGED_FILE, f"damaged compressed data: {error}")


def codec_of(head: bytes) -> Codec | None:
    """The compression of a file, by its first bytes; None if there is none."""
    return next((codec for codec in CODECS.values() if head.startswith(codec.magic)), None)


class Inflater:
    """The members of a compressed stream, one after the other.

    A gzip file is one or more members, a Zstandard file one or more frames, each with its own
    checksum; WARC files have one for each record.

    Args:
        stream: The file, at a member's start.
        new: Makes a decompressor for one member.
        max_ratio: A member that inflates to more than so many times its size is an error.
        position: Where ``stream`` stands in the file.
    """

    def __init__(
        self,
        stream: BinaryIO,
        new: Callable[[], Decompressor],
        max_ratio: int,
        position: int = 0,
    ) -> None:
        self._stream, self._new, self._max_ratio = stream, new, max_ratio
        self._raw = b""
        self._end = position
        self._inflated = 0
        self._decompressor: Decompressor | None = None
        self._excess: UnreadableError | None = None
        """Raised once all before it was given."""
        self.member = position
        """Offset in the file of the member that is being read."""

    def open_member(self) -> bool:
        """Go to the member that starts where the last one ended. False at the end of the file."""
        # Zeros after the last member are padding (gzip's manual says to ignore them).
        while not self._raw.lstrip(b"\0"):
            self._raw = self._read()
            if not self._raw:
                return False
        if self._raw[0] == 0:
            self._raw = self._raw.lstrip(b"\0")
        self.member = self._end - len(self._raw)
        self._inflated = 0
        self._excess = None
        self._decompressor = self._new()
        return True

    def inflate(self) -> bytes:
        """The next bytes of the member, at most `PIECE` of them; none at its end.

        Raises:
            UnreadableError: If the member is damaged, cut, or inflates beyond the ratio; or if what
                is raised leaves it open where we stand in it.
            OSError: If the stream cannot be read.
        """
        try:
            return self._inflate()
        except Exception as error:
            raise as_unreadable(error) from error

    def _inflate(self) -> bytes:
        if self._excess is not None:
            raise self._excess
        member = self._decompressor
        while member is not None and not member.eof:
            raw = b""
            if member.needs_input:
                raw = self._raw or self._read()
                if not raw:
                    raise UnreadableError(Reason.TRUNCATED_RECORD, "cut inside compressed data")
            try:
                piece = member.decompress(raw, PIECE)
            except ERRORS as error:
                raise damage(error) from error
            self._raw = member.unused_data if member.eof else b""
            if piece:
                return self._within_ratio(piece)
        return b""

    def _within_ratio(self, piece: bytes) -> bytes:
        """As much of ``piece`` as the ratio lets pass; there is no more of the member then."""
        used = self._end - len(self._raw) - self.member
        most = max(_RATIO_FLOOR, self._max_ratio * used) - self._inflated
        self._inflated += len(piece)
        if len(piece) > most:
            detail = f"{used} bytes inflate to {self._inflated} or more"
            self._excess = UnreadableError(Reason.COMPRESSION_RATIO, detail)
            if not most:
                raise self._excess
        return piece[:most]

    def _read(self) -> bytes:
        raw = self._stream.read(_CHUNK)
        self._end += len(raw)
        return raw


class InflatedFile:
    """The whole content of a compressed file, all members in a row, to be read in order."""

    def __init__(self, stream: BinaryIO, codec: Codec, max_ratio: int) -> None:
        self._inflater = Inflater(stream, codec.new, max_ratio)
        self._piece = b""
        self._failure: Exception | None = None

    def read(self, n: int) -> bytes:
        """Up to ``n`` bytes, fewer only at the end of what there is.

        Raises:
            UnreadableError: If the file is damaged, cut, or inflates beyond the ratio: once all
                that was inflated before was given, and ever again.
        """
        parts, missing = [], n
        while missing > 0 and self._failure is None:
            try:
                piece = self._piece or self._more()
            except Exception as error:
                self._failure = error
                break
            if not piece:
                break
            parts.append(piece[:missing])
            self._piece = piece[missing:]
            missing -= len(parts[-1])
        if self._failure is not None and not parts:
            raise self._failure
        return b"".join(parts)

    def _more(self) -> bytes:
        while not (piece := self._inflater.inflate()):
            if not self._inflater.open_member():
                return b""
        return piece


def inflated(stream: BinaryIO, max_ratio: int) -> BinaryIO | InflatedFile:
    """The file at its start, to be read in order: its content where it is compressed."""
    codec = codec_of(stream.read(_MAGIC))
    stream.seek(0)
    return stream if codec is None else InflatedFile(stream, codec, max_ratio)


def read_up_to(content: BinaryIO | InflatedFile, n: int) -> bytes:
    """The first ``n`` bytes of ``content``, all of which must be whole.

    Raises:
        UnreadableError: As of `InflatedFile.read`.
    """
    parts, missing = [], n
    while missing > 0 and (piece := content.read(missing)):
        parts.append(piece)
        missing -= len(piece)
    return b"".join(parts)


def inflate_head(codec: Codec, head: bytes, n: int) -> bytes:
    """The first bytes, at most ``n``, of what a file's first bytes inflate to."""
    inflater = Inflater(BytesIO(head), codec.new, sys.maxsize)
    try:
        return inflater.inflate()[:n] if inflater.open_member() else b""
    except UnreadableError:
        return b""
