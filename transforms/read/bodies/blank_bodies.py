"""Whether a column holds a page at all, so that of several the first that does is taken."""

from __future__ import annotations

import html
import re
from typing import Final

_MOST: Final = 1 << 16
"""Characters, or bytes, of a body that are looked at: a longer one holds something, but blanks."""
_LARGEST_SHELL: Final = 1 << 14
"""Characters of HTML in which there may be no text at all."""
_NO_VALUES: Final = frozenset(
    {"null", "none", "nil", "nan", "na", "n/a", "#n/a", "<na>", "<null>", "undefined"}
    | {"\\n", "[]", "{}", "''", '""'}
)
"""What programs write for a value that is not there, in lower case."""
_LONGEST_NO_VALUE: Final = 12
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})?[^<>]*>")
_NO_TEXT: Final = frozenset({"title", "style"})
_MAY_HOLD_TEXT: Final = frozenset({"script", "noscript", "template"})
_LEAST_TEXT: Final = 200
"""Characters of a script, or of what stands for one, that may be a body."""


def holds_something(body: str | bytes) -> bool:
    """Whether there may be text in a body.

    None is in blanks, in what programs write for no value, and in HTML that is but a frame for
    what is not there. It may have a title, and scripts too short for a text.
    """
    text = body[:_MOST] if isinstance(body, str) else body[:_MOST].decode("utf-8", "ignore")
    if is_no_value(text):
        return False
    if "<" not in text and "&" not in text:
        return _has_letters(text)
    return len(text) > _LARGEST_SHELL or _has_text(text)


def is_no_value(body: str | bytes) -> bool:
    """Whether a body is but what programs write for a value that is not there, as ``None``."""
    if len(body) > _LONGEST_NO_VALUE:
        return False
    text = body if isinstance(body, str) else body.decode("utf-8", "ignore")
    return text.strip().lower() in _NO_VALUES


def _has_text(markup: str) -> bool:
    """Whether HTML has text between its tags, or as much in a script as may be a body."""
    inside, begins = "", 0
    for tag in _TAG.finditer(markup):
        closes, name = tag[1], (tag[2] or "").lower()
        if inside:
            if not closes or name != inside:
                continue
            is_long = tag.start() - begins >= _LEAST_TEXT
            if is_long and inside in _MAY_HOLD_TEXT:
                return True
            inside = ""
        elif _has_letters(html.unescape(markup[begins : tag.start()])):
            return True
        elif not closes and name in _NO_TEXT | _MAY_HOLD_TEXT:
            inside = name
        begins = tag.end()
    return _has_letters(html.unescape(markup[begins:]))


def _has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))
