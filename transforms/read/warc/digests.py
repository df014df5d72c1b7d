"""The digests by which WARC records vouch for their bytes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

_ALGORITHMS = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}

_BASE32 = bytes.maketrans(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" + b"0189", b"0123456789abcdefghijklmnopqrstuv" + b"!!!!"
)
"""Base32 digits to those of `int`; what is a digit of `int` alone is made none."""


def matches(labelled: str | None, contents: Iterable[bytes]) -> bool | None:
    """Whether one of ``contents`` has the digest.

    Args:
        labelled: As in a WARC header: ``sha1:`` and the digest in Base32, hexadecimal or Base64.
        contents: What may have been meant.

    Returns:
        None if there is no digest, or none that can be checked.
    """
    algorithm, _, value = (labelled or "").strip().partition(":")
    algorithm = algorithm.lower().replace("-", "")
    if algorithm not in _ALGORITHMS:
        return None
    size = hashlib.new(algorithm, usedforsecurity=False).digest_size
    stated = _digest(value.strip(), size)
    if stated is None:
        return None
    return any(
        hashlib.new(algorithm, content, usedforsecurity=False).digest() == stated
        for content in contents
    )


def _digest(value: str, size: int) -> bytes | None:
    """Told apart by length: the notations of one digest never have the same."""
    try:
        digits = value.rstrip("=")
        if len(digits) == 2 * size:
            return bytes.fromhex(digits)
        if len(digits) == -(-size * 8 // 5):
            # As one number: `base64.b32decode` takes longer than SHA-1 over a page.
            number = int(digits.upper().encode("ascii").translate(_BASE32), 32)
            return (number >> len(digits) * 5 - size * 8).to_bytes(size, "big")
        if len(digits) == -(-size * 8 // 6):
            return base64.b64decode(digits + "=" * (-len(digits) % 4), altchars=b"-_")
    except (ValueError, OverflowError):
        pass
    return None
