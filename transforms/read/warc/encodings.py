"""HTTP's encodings of a body (RFC 9110, 8.4; RFC 9112, 7.1), undone within bounds.

Archives hold bodies as they came over the wire, or already decoded with the header left in place.
So a body that is not in its declared encoding, and reads as text, is taken as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

import brotli
from isal import igzip_lib

from naqi.schemas.rules import Reason
from naqi.transforms.read.compressed import CODECS, ERRORS, PIECE, Decompressor
from naqi.transforms.read.items import UnreadableError

_MOST_ENCODINGS = 4
"""Encodings within encodings that are undone. Servers use one, two by mistake."""

_MOST_MEMBERS = 64
"""Members in a row in one body, each of which costs a copy of what follows it."""

_RATIO_FLOOR = 1 << 16
"""Decoded bytes up to which no ratio is looked at: a page of a few lines may be all markup."""

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LINE_END = re.compile(rb"\r?\n")
_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class _Brotli:
    """Brotli as a `Decompressor`. Its format tells neither its start nor what follows its end."""

    unused_data = b""

    def __init__(self) -> None:
        self._decompressor = brotli.Decompressor()

    @property
    def eof(self) -> bool:
        return bool(self._decompressor.is_finished())

    @property
    def needs_input(self) -> bool:
        return bool(self._decompressor.can_accept_more_data())

    def decompress(self, data: bytes, max_length: int = PIECE) -> bytes:
        piece: bytes = self._decompressor.process(data, output_buffer_limit=max_length)
        return piece


def _deflate(body: bytes) -> Decompressor:
    """Within zlib's wrapper by the standard (RFC 9110, 8.4.1.2); some servers send it bare."""
    zlib = len(body) > 1 and body[0] & 15 == 8 and (body[0] << 8 | body[1]) % 31 == 0
    return igzip_lib.IgzipDecompressor(
        flag=igzip_lib.DECOMP_ZLIB if zlib else igzip_lib.DECOMP_DEFLATE
    )


def _new(new: Callable[[], Decompressor], _body: bytes) -> Decompressor:
    return new()


ENCODINGS: dict[str, Callable[[bytes], Decompressor]] = {
    "br": partial(_new, _Brotli),
    "deflate": _deflate,
    "gzip": partial(_new, CODECS["gzip"].new),
    "x-gzip": partial(_new, CODECS["gzip"].new),
    "zstd": partial(_new, CODECS["zstd"].new),
}
"""Content codings to the decompressor for a body in them."""

_NONE = ("", "identity", "none", "utf-8", "binary", "8bit")
"""What servers declare where nothing is encoded."""


def decode_body(
    body: bytes, encodings: Sequence[str], *, limit: int, max_ratio: int, cut: bool = False
) -> bytes:
    """The body without its content codings.

    Args:
        body: As it came over the wire.
        encodings: The codings in the order in which they were applied.
        limit: Most bytes to decode. More show themselves by one byte beyond the limit.
        max_ratio: Most times its size that a body may become.
        cut: Whether the body is known to lack its end: what there is of it is taken.

    Raises:
        UnreadableError: If it is not in these encodings, or inflates too much.
    """
    names = [name for name in (n.strip().lower() for n in encodings) if name not in _NONE]
    if len(names) > _MOST_ENCODINGS:
        raise UnreadableError(Reason.BAD_ENCODING, f"{len(names)} encodings within each other")
    decoded = body
    for name in reversed(names):
        decoded = _decode_unless_text(decoded, name, limit, cut)
    if len(decoded) > max(_RATIO_FLOOR, max_ratio * len(body)):
        detail = f"{len(body)} bytes inflate to {len(decoded)} or more"
        raise UnreadableError(Reason.COMPRESSION_RATIO, detail)
    return decoded


def _decode_unless_text(body: bytes, name: str, limit: int, cut: bool) -> bytes:
    try:
        return _decode(body, name, limit, cut)
    except UnreadableError:
        if _CONTROLS.search(body, 0, 1024) is None:
            return body
        raise


def _decode(body: bytes, name: str, limit: int, cut: bool) -> bytes:
    if name not in ENCODINGS:
        raise UnreadableError(Reason.BAD_ENCODING, f"unknown content encoding {name[:40]!r}")
    parts, missing, rest, members = [], limit + 1, body, 0
    try:
        while rest and missing > 0:
            members += 1
            if members > _MOST_MEMBERS:
                raise UnreadableError(Reason.BAD_ENCODING, f"more than {members - 1} members")
            member = ENCODINGS[name](rest)
            piece = member.decompress(rest, min(missing, PIECE))
            while True:
                parts.append(piece)
                missing -= len(piece)
                if member.eof or missing <= 0 or (not piece and member.needs_input):
                    break
                piece = member.decompress(b"", min(missing, PIECE))
            if missing > 0 and not member.eof and not cut:
                raise UnreadableError(Reason.BAD_ENCODING, f"{name} body without its end")
            rest = member.unused_data if member.eof else b""
            if rest[:3] != body[:3] or name == "deflate":  # no further member: stray bytes
                break
    except ERRORS as error:
        if not (cut and parts):
            raise UnreadableError(Reason.BAD_ENCODING, f"{name}: {error}") from error
    return b"".join(parts)[: limit + 1]  # Brotli's decompressor gives a little more than asked


def dechunk(body: bytes, *, cut: bool = False) -> bytes:
    """The body without its chunked transfer coding, or as it is where it has none.

    Raises:
        UnreadableError: If a chunk after the first is not as long as it says.
    """
    parts: list[bytes] = []
    at = 0
    while (size := _CHUNK_SIZE.match(body, at)) is not None:
        length = int(size.group(1), 16)
        if length == 0:
            return b"".join(parts)
        end = size.end() + length
        parts.append(body[size.end() : end])
        line_end = _LINE_END.match(body, end)
        if line_end is None:
            break
        at = line_end.end()
    if cut and parts:
        return b"".join(parts)
    if at == 0:  # not even one chunk: the archive's writer took the coding away
        return body
    raise UnreadableError(Reason.BAD_ENCODING, f"bad chunk at byte {at} of the body")
