"""Text that every reader, file format and engine can store."""

from __future__ import annotations

import re
from typing import Final

import numpy as np

from naqi.schemas.page import MOST_IDENTIFIER, MOST_URL

# C0 and C1 controls but white space, bidi overrides, lone surrogates, noncharacters, interlinear
# annotation, and tag characters: none is text, some make Arrow refuse a batch or hide text from
# a human reader (Unicode 16, sections 23.1-23.9; UTS 39, 3.1; CVE-2021-42574).
# ZWNJ, ZWJ, LRM, RLM, ALM and the isolates stay: scripts need them. So do the tags of a flag, which
# are seen: those of a part of a country, as Scotland (UTS 51, 1.4.9).
_UNSTORABLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff"
    r"\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]+"
)

_FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,8}\U000e007f"
_UNSTORABLE_BUT_FLAGS = re.compile(f"({_FLAG})|{_UNSTORABLE.pattern}")
_BLACK_FLAG = "\U0001f3f4"

# What parts no words and joins none: soft hyphens, word joiners, invisible operators, deprecated
# formats; a vowel separator that follows no Mongolian; a space of no width but between letters of
# scripts in which that parts words; joiners and marks of direction within scripts that join nothing
# and have one direction, and marks of direction where all letters of a block have that one.
_PLAIN = (
    "\\x00-\u02ff\u0370-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2010-\u2027\u3000-\u9fff\uac00-\ud7af"
    "\u200c\u200d"
)
_SPACED_BY_NONE = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\u1b00-\u1b7f\ua980-\ua9ff\uaa60-\uaadf"
)
_LEFT_TO_RIGHT = (
    "A-Za-z\u00c0-\u024f\u0370-\u058f\u10a0-\u10ff\u1e00-\u1fff\u3041-\u9fff\uac00-\ud7af"
)
_DIRECTION: Final = "[\u061c\u200e\u200f\u2066-\u2069]"
"""Marks of direction, and what sets a part of a line apart that has its own."""
_INVISIBLE = re.compile(
    "[\u00ad\u2060-\u2064\u206a-\u206f]+"
    "|\u180e(?<![\u1820-\u18aa]\u180e)"
    f"|\u200b(?:(?<![{_SPACED_BY_NONE}]\u200b)|(?![{_SPACED_BY_NONE}]))"
    f"|[\u200c\u200d](?<![^{_PLAIN}].)(?![^{_PLAIN}])"
    f"|(?<=[{_LEFT_TO_RIGHT}]){_DIRECTION}+(?=[{_LEFT_TO_RIGHT}])"
)
_DIRECTIONS: Final = re.compile(_DIRECTION)
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SPACES_OF_NO_WIDTH = re.compile("\u200b[\u00ad\u200b\u2060\ufeff]+")


def _visible(text: str) -> str:
    """``text`` without what is not seen and changes no word."""
    if "\u200b" in text:
        text = _SPACES_OF_NO_WIDTH.sub("\u200b", text)
    if _DIRECTIONS.search(text) and not _RIGHT_TO_LEFT.search(text):
        text = _DIRECTIONS.sub("", text)
    return _INVISIBLE.sub("", text)


_DECEPTIVE = {
    "bidi_override": (0xE2, re.compile(b"\xe2\x80[\xaa-\xae]")),
    "tag": (0xF3, re.compile(b"\xf3\xa0[\x80\x81][\x80-\xbf]")),
}
"""U+202A to U+202E and U+E0000 to U+E007F in UTF-8, and the byte that each begins with."""

_FLAGS = re.compile(
    b"\xf0\x9f\x8f\xb4(?:\xf3\xa0(?:\x80[\xb0-\xb9]|\x81[\xa1-\xba])){2,8}\xf3\xa0\x81\xbf"
)
"""Flags of parts of countries in UTF-8."""


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
    if counts.get("tag"):
        counts["tag"] -= sum(map(_tags_of, _FLAGS.findall(encoded)))
    return {kind: count for kind, count in counts.items() if count}


def _tags_of(flag: bytes) -> int:
    return len(flag) // 4 - 1


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
    if text.isprintable():
        return text
    if _BLACK_FLAG in text:
        return _UNSTORABLE_BUT_FLAGS.sub(r"\1", text)
    return _UNSTORABLE.sub("", text)


def address(text: str) -> str | None:
    """The address in ``text``, storable; None if there is none.

    One that is too long is cut to `MOST_URL` characters and one.
    """
    return storable(text.strip())[: MOST_URL + 1] or None


def identifier(text: str | None) -> str | None:
    """``text`` as an id or a digest of a record: storable, at most `MOST_IDENTIFIER` characters.

    None if there is none.
    """
    return storable(text.strip())[:MOST_IDENTIFIER] or None if text else None


def fold(text: str) -> str:
    """``text`` in one line: storable, every run of white space one space, none at the ends.

    What is not seen and changes no word goes: docs/characters.md.
    """
    folded = text.strip()
    if folded.isprintable() and "  " not in folded:
        return folded
    folded = " ".join(text.split())
    if folded.isprintable():  # the common case, told without a search
        return folded
    return " ".join(_visible(storable(text)).split())
