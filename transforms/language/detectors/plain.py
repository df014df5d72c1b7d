"""Text as any detector can read it."""

from __future__ import annotations

import re

_NONCHARACTERS = "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
_UNREADABLE = re.compile(f"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]")


def plain(text: str) -> str:
    """``text`` as one line, a space for each control, noncharacter and lone surrogate.

    >>> plain("a" + chr(10) + "b" + chr(0xD800))
    'a b '
    """
    return _UNREADABLE.sub(" ", text)
