"""UTF-8 that was taken for another character set and encoded once more: ``Ã©`` for ``é``.

It is told by letters that stand for the bytes of UTF-8, in their order. A page may also be about
such letters, so it is repaired only where they are most of what it has beyond ASCII. The repair is
ftfy's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import Final, NamedTuple

_BEHIND = (
    "\xc2[\x80-\xbf]|\xe2\x80[\x90-\xbf]|\xe2\x82\xac|\xe2\x84\xa2|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]"
    "|\xc6\x92|\xcb[\x86\x9c]"
)
"""Bytes 80 to BF of ISO 8859-1 and windows-1252, in UTF-8."""
_TWICE = re.compile(
    (
        f"\xc3[\x82-\x9f](?:{_BEHIND})"
        f"|\xc3[\xa0-\xaf](?:{_BEHIND})(?:{_BEHIND})"
        f"|\xc3[\xb0-\xb4](?:{_BEHIND})(?:{_BEHIND})(?:{_BEHIND})"
        # of windows-1251, Cyrillic alone, and of windows-1250
        "|\xd0[\xa0\xa1](?:\xc2[\xa0-\xbb]|\xd1[\x91-\x9f]|\xd0[\x82-\x8f]|\xd2[\x90\x91]|\xe2\x80.)"
        "|\xc4[\x82\xb9](?:\xc2[\x80-\xbf]|\xe2\x80.|\xc5[\x84\x99\xa0\xa1\xa5\xba\xbe]|\xcb[\x87\x98])"
    ).encode("latin-1"),
    re.DOTALL,
)
"""A letter that is encoded twice, in UTF-8."""
_FIRST = (b"\xc3", b"\xd0", b"\xc4")
"""What such letters begin with."""
_PLACES = 8
"""Of each first byte so many are looked at, spread over the page: where none of them begins such a
letter, most of its letters are others."""
_LEADS = re.compile(b"[\xc2-\xf4]")
_LEAST = 2
"""One of them may be anything."""
_MOST_OF_THEM = 0.5
"""Share of the characters beyond ASCII that stand for bytes of such letters."""
_SAME_LETTERS = 0.2
"""Most letters that are right and that others are encoded twice for, as a share of those: a page
that explains such letters has both."""
_BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]")
_BESIDE: Final = 16
"""Characters of ASCII beside a letter by which ftfy tells what the letter is: fewer do."""
_FAR: Final = re.compile("[\x00-\x19\x1b-\x7f]{64,}")
"""A run of ASCII, most of it beside no such letter. One character of it, U+001A, stands in ftfy for
letters that were lost, and counts wherever it stands."""
_CUT: Final = "\x00"

DOUBLE_ENCODED = "double_encoded"
"""Under this name letters that were repaired are counted."""


class Repaired(NamedTuple):
    """A page's text, repaired where it is encoded twice."""

    text: str
    letters: int
    """That were encoded twice; 0 where the text is as it was."""


def repair(text: str, encoded: bytes) -> Repaired:
    """Undo the second encoding of a page's text, if that is sure.

    Args:
        text: The page.
        encoded: It in UTF-8.
    """
    if not any(_TWICE.match(encoded, place) for place in _places(encoded)):
        return Repaired(text, 0)
    found = _TWICE.findall(encoded)
    stood_for = sum(len(_LEADS.findall(letter)) for letter in found)
    if len(found) < _LEAST or stood_for < _MOST_OF_THEM * len(_LEADS.findall(encoded)):
        return Repaired(text, 0)
    repaired = _fix(text)
    if repaired.count("\ufffd") > text.count("\ufffd") or len(repaired) >= len(text):
        return Repaired(text, 0)
    meant = set(_BEYOND_ASCII.findall(repaired))
    others = _BEYOND_ASCII.findall(_TWICE.sub(b"", encoded).decode("utf-8", "replace"))
    if sum(letter in meant for letter in others) > _SAME_LETTERS * len(found):
        return Repaired(text, 0)
    return Repaired(repaired, len(found))


def _places(encoded: bytes) -> Iterator[int]:
    if encoded.isascii():
        return
    step = len(encoded) // _PLACES + 1
    for byte in _FIRST:
        last = -1
        for start in range(0, len(encoded), step):
            place = encoded.find(byte, max(start, last + 1))
            if place < 0:
                break
            yield place
            last = place


def _fix(text: str) -> str:
    """What ftfy makes of ``text``: the same as of all of it, but it sees no long runs of ASCII."""
    # Loaded where it is needed: few pages are, and every cleaning process would start later.
    from ftfy import fix_encoding

    near, far, at = [], [], 0
    for run in _FAR.finditer(text):
        start, end = run.start() + _BESIDE, run.end() - _BESIDE
        near.append(text[at:start])
        far.append(text[start:end])
        at = end
    near.append(text[at:])
    fixed = fix_encoding(_CUT.join(near)).split(_CUT)
    if len(fixed) != len(near):
        return fix_encoding(text)
    return "".join(chain.from_iterable(zip_longest(fixed, far, fillvalue="")))
