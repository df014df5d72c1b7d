"""Elements that would swallow the rest of a page, since parsers read them as if no script ran."""

from __future__ import annotations

import re
from typing import Final

_NOSCRIPT: Final = re.compile(r"<(/?)noscript\b", re.I)
_TAGS: Final = ("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
"""What holds no elements: all up to its closing tag is text."""
_OPENING: Final = re.compile(rf"<({'|'.join(_TAGS)})\b|<!--", re.I)
_CLOSING: Final = {tag: re.compile(rf"</{tag}\b", re.I) for tag in _TAGS}
_COMMENT_ENDS: Final = "-->"


def blank_swallowing(source: str) -> str:
    """``source`` with each ``noscript`` blank in which what holds text alone is never closed.

    Browsers see no element in a ``noscript``; parsers that do take all of the page behind it for
    the inside of a frame, say, that is open in there. What is blank is as long as before, so that
    offsets hold.
    """
    parts: list[str] = []
    done, start = 0, -1
    for tag in _NOSCRIPT.finditer(source):
        if not tag[1]:
            start = tag.start()
        elif start >= 0:
            end = tag.start()
            if _is_open(source, start, end):
                parts += source[done:start], " " * (end - start)
                done = end
            start = -1
    return "".join(parts) + source[done:] if parts else source


def _is_open(source: str, at: int, end: int) -> bool:
    """Whether an element that holds text alone, or a comment, is open at the offset ``end``."""
    while opening := _OPENING.search(source, at, end):
        if opening[1] is None:
            found = source.find(_COMMENT_ENDS, opening.start() + 2, end)
            at = found + len(_COMMENT_ENDS)
        else:
            closing = _CLOSING[opening[1].lower()].search(source, opening.end(), end)
            found = at = closing.end() if closing else -1
        if found < 0:
            return True
    return False
