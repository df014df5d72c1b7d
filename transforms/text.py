"""Text that every reader, file format and engine can store."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

# C0 and C1 controls but white space, bidi overrides, lone surrogates, noncharacters, interlinear
# annotation, and tag characters: none is text, some make Arrow refuse a batch or hide text from
# a human reader (Unicode 16, sections 23.1-23.9; UTS 39, 3.1; CVE-2021-42574).
# ZWNJ, ZWJ, LRM, RLM, ALM and the isolates stay: scripts need them.
_UNSTORABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]+"
)


_DECEPTIVE = {
    "bidi_override": (range(0xE2, 0xE3), range(0x80, 0x81), range(0xAA, 0xAF)),
    "tag": (range(0xF3, 0xF4), range(0xA0, 0xA1), range(0x80, 0x82), range(0x80, 0xC0)),
}
"""U+202A to U+202E and U+E0000 to U+E007F in UTF-8: in which range each byte is."""


def deceptive(encoded: bytes) -> dict[str, int]:
    """How many characters of a text show a reader another text than a machine reads.

    Bidi embeddings and overrides, ``bidi_override``, and tag characters, ``tag``: those that
    `storable` removes and that do not get into text by accident. Only what there is.

    Args:
        encoded: The text in UTF-8; what is none in it is passed over.
    """
    if encoded.isascii():
        return {}
    data = np.frombuffer(encoded, np.uint8)
    counts = {kind: _count(data, ranges) for kind, ranges in _DECEPTIVE.items()}
    return {kind: count for kind, count in counts.items() if count}


def _count(data: np.ndarray, ranges: Sequence[range]) -> int:
    """How often there are bytes in a row that are each in its range; of the first there is one."""
    found = np.flatnonzero(data[: 1 - len(ranges)] == ranges[0].start)
    for offset, allowed in enumerate(ranges[1:], 1):
        byte = data.take(found + offset)
        found = found[(byte >= allowed.start) & (byte < allowed.stop)]
    return len(found)


CODE_POINTS = 0x110000
"""How many there are: the length of a table of all characters."""


def code_points(text: str) -> np.ndarray:
    """Those of ``text``, as uint32, to look all of them up at once; shape (characters,)."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def storable(text: str) -> str:
    """``text`` without the characters that are not text.

    Controls, bidi embeddings and overrides, lone surrogates, noncharacters, byte order marks and
    tag characters go; white space, joiners, marks and isolates stay.
    """
    return _UNSTORABLE.sub("", text) if _UNSTORABLE.search(text) else text


def fold(text: str) -> str:
    """``text`` in one line: storable, every run of white space one space, none at the ends."""
    folded = text.strip()
    if folded.isprintable() and "  " not in folded:
        return folded
    folded = " ".join(text.split())
    if folded.isprintable():  # the common case, at a tenth of the search's cost
        return folded
    return " ".join(storable(text).split())
