"""Text that every reader, file format and engine can store."""

from __future__ import annotations

import re

import numpy as np

from naqi.schemas.page import MOST_URL

# C0 and C1 controls but white space, bidi overrides, lone surrogates, noncharacters, interlinear
# annotation, and tag characters: none is text, some make Arrow refuse a batch or hide text from
# a human reader (Unicode 16, sections 23.1-23.9; UTS 39, 3.1; CVE-2021-42574).
# ZWNJ, ZWJ, LRM, RLM, ALM and the isolates stay: scripts need them.
_UNSTORABLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff"
    r"\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]+"
)


_DECEPTIVE = {
    "bidi_override": (0xE2, re.compile(b"\xe2\x80[\xaa-\xae]")),
    "tag": (0xF3, re.compile(b"\xf3\xa0[\x80\x81][\x80-\xbf]")),
}
"""U+202A to U+202E and U+E0000 to U+E007F in UTF-8, and the byte that each begins with."""


def deceptive(encoded: bytes) -> dict[str, int]:
    """How many characters of a text show a reader another text than a machine reads.

    Bidi embeddings and overrides, ``bidi_override``, and tag characters, ``tag``: those that
    `storable` removes and that do not get into text by accident. Only what there is.

    Args:
        encoded: The text in UTF-8; what is none in it is passed over.
    """
    counts = {
        kind: len(form.findall(encoded))
        for kind, (first, form) in _DECEPTIVE.items()
        if first in encoded  # most pages have no such byte, and that is soon seen
    }
    return {kind: count for kind, count in counts.items() if count}


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
    return text if text.isprintable() else _UNSTORABLE.sub("", text)


def address(text: str) -> str | None:
    """The address in ``text``, storable; None if there is none.

    One that is too long is cut to `MOST_URL` characters and one.
    """
    return storable(text.strip())[: MOST_URL + 1] or None


def fold(text: str) -> str:
    """``text`` in one line: storable, every run of white space one space, none at the ends."""
    folded = text.strip()
    if folded.isprintable() and "  " not in folded:
        return folded
    folded = " ".join(text.split())
    if folded.isprintable():  # the common case, told without a search
        return folded
    return " ".join(storable(text).split())
