"""Where sentences end, in any script."""

from __future__ import annotations

from typing import Final

_CLOSERS: Final = "\"'”’»›)]}）］」』】〉》*"
SENTENCE_ENDS: Final = frozenset(".!?…。！？｡؟۔।॥")


def last_mark(text: str) -> str:
    """The last character of ``text`` but for closing quotation marks and brackets."""
    return (text.rstrip(_CLOSERS) or text)[-1:]


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does."""
    return last_mark(text) in SENTENCE_ENDS
