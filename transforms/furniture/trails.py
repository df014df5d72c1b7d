"""Menus and breadcrumbs in one line."""

from __future__ import annotations

import re
from typing import Final

from naqi.transforms.text.sentences import ends_statement

_ALONE: Final = "|>›·•→"
_SPACED: Final = "-–/»«<"
"""These part items only where spaces part them: others stand in words and numbers."""
BARS: Final = _ALONE + _SPACED
"""Characters of which one is in each trail."""
_BARS = re.compile(rf"[{re.escape(_ALONE)}]| [{re.escape(_SPACED)}] ")
_DASHES: Final = re.compile(" [-–] ")
LABEL: Final = re.compile(r"[^\W\d_][^:：]{1,30}[:：]\s")
"""What is named behind a label, between dashes, is no menu: the players of a side, say."""
_DOTTED = re.compile(r"(?<=\w)·(?=\w)")
_LEAST_ITEMS, _LONGEST_ITEM, _MOST_WORDS = 3, 30, 4


def trail(line: str) -> bool:
    """Three or more short items between separators."""
    parts = _BARS.split(line)
    if len(parts) < _LEAST_ITEMS or ends_statement(line):  # most lines, and at once
        return False
    if _DOTTED.search(line) and _BARS.search(_DOTTED.sub("", line)):
        return False  # a dot in a name
    if LABEL.match(line) and not _BARS.search(_DASHES.sub("", line)):
        return False
    items = [item for part in parts if (item := part.strip())]
    return len(items) >= _LEAST_ITEMS and all(
        len(item) <= _LONGEST_ITEM and item.count(" ") < _MOST_WORDS for item in items
    )
