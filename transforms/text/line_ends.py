"""Line ends of a source in scripts without spaces: those that a reader does not see.

As browsers do (CSS Text, segment break transformation): a line end is a space, but for one between
two letters of Chinese, Japanese or Yi, or beside their punctuation, which is nothing. Korean has
spaces; in Thai, Lao or Khmer a space parts sentences, so that a line end may stand for one.
"""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.storable import fold

LINE_BREAK: Final = "\u2028"
"""What parts words for readers whatever the source has there: as a ``br`` does."""
_WHITE: Final = " \t\r\f"
_MARK: Final = re.compile(
    "[\u3001-\u3003\u3008-\u3011\u3014-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3d\uff5b-\uff65]"
)
"""Their punctuation."""
_DISCARDING: Final = re.compile(
    "[\u2e80-\u2fff\u3001-\u3030\u3033-\u303d\u3041-\u312f\u3190-\u31ff\u3220-\u3247\u3280-\u4dbf"
    "\u4e00-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\uffe0-\uffe6\U0001b000-\U0001b2ff"
    "\U00020000-\U0003fffd]"
)
"""Letters, marks and digits of the width of an ideograph, or of half of it, but for Hangul."""
_HANGUL: Final = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7ff\uffa0-\uffdc]")
_OPENING: Final = "“‘…—"
_CLOSING: Final = "”’…—"
"""Marks that Chinese and Japanese share with other languages."""
_SPACE_OF_NO_WIDTH: Final = "\u200b"


def fold_lines(text: str) -> str:
    """``text`` of a source in one line, as `fold` has it, without line ends that are nothing."""
    if not text.isascii() and "\n" in text:
        text = close_lines(text)
    return fold(text)


def close_lines(text: str) -> str:
    """``text`` without the line ends that no reader sees; others are spaces."""
    first, *others = text.strip().split("\n")
    closed = [first.rstrip(_WHITE)]
    for line in others:
        line = line.strip(_WHITE)
        if line:
            if not _are_one(closed[-1], line):
                closed.append(" ")
            closed.append(line)
    return "".join(closed)


def _are_one(above: str, below: str) -> bool:
    """Whether nothing is seen between two lines."""
    before, after = above[-1:], below[0]
    if before.isascii() and after.isascii():  # also of an empty line, and at once
        return False
    if _SPACE_OF_NO_WIDTH in (before, after):
        return True
    before = above.rstrip(_CLOSING)[-1:] if before in _CLOSING else before
    after = below.lstrip(_OPENING)[:1] if after in _OPENING else after
    if _DISCARDING.match(before) and _DISCARDING.match(after):
        return True
    marked = _MARK.match(above[-1:]) or _MARK.match(below[0])
    return marked is not None and not (_HANGUL.match(before) or _HANGUL.match(after))
