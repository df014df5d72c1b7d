"""Text that every reader, file format and engine can store."""

from __future__ import annotations

import re

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


_BIDI = "\u202a\u202b\u202c\u202d\u202e"
_TAG = re.compile("[\U000e0000-\U000e007f]")


def deceptive(text: str) -> dict[str, int]:
    """How many characters of ``text`` show a reader another text than a machine reads.

    Bidi embeddings and overrides, ``bidi_override``, and tag characters, ``tag``: those that
    `storable` removes and that do not get into text by accident. Only what there is.
    """
    if text.isascii():
        return {}
    # To look for one character is 10 times as fast as to count it, or to look for one of many.
    bidi = sum(text.count(control) for control in _BIDI if control in text)
    beyond = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
    counts = {"bidi_override": bidi, "tag": len(_TAG.findall(text)) if beyond else 0}
    return {kind: count for kind, count in counts.items() if count}


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
