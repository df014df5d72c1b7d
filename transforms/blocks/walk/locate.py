"""Where a parser's text stands in the source, since no parser here says so.

Text nodes come in document order, each right after a tag (or a comment), so a cursor that only
walks forward finds nearly all of them verbatim after the next fitting ``>``. Where that fails,
because entities stand in the text, a script before it, or a dropped tag inside, the next runs
between ``>`` and ``<`` are looked at one by one. A short text is not looked for any farther: it
would be found in the wrong place and take the cursor with it. Windows and a budget keep the work
linear in the source whatever the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_NEAR, _NEAR_SHORT = 2_000, 1_000
"""Characters ahead in which a text is looked for first, and a short one."""
_SHORT = 12
_TAGS = 1_000
"""Tags ahead between which it is looked for next."""
_LONG = 16
"""A text of so many characters is looked for anywhere ahead."""
_EDGE = 24
_BUDGET = 6
"""All searches but the first look at so many times the source's length together."""
_TAG_COST = 50

_UNSEEN = ("script", "style", "noscript", "svg", "template", "iframe", "audio", "video", "object")
_UNSEEN_LETTERS = frozenset("!").union(*({name[0], name[0].upper()} for name in _UNSEEN))
"""What these begin with, and comments."""
_NAME = re.compile(r"[A-Za-z]+")


class Locator:
    """Finds the text nodes of one source, in order."""

    __slots__ = ("_budget", "_cursor", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._cursor = max(0, source.find("</head"))
        self._budget = _BUDGET * len(source)

    def find(self, text: str) -> tuple[int, int]:
        """Offsets of ``text`` (not blank): its first visible character, and after its last.

        Where it cannot be found, both are the end of the text before. Starts never
        decrease, unless it is told to `move`.
        """
        body = text.strip()
        cursor = self._cursor
        at = -1
        # Marked, neither a later copy nor a tag may be taken for an entity.
        if "&" not in text and "<" not in text:
            near = _NEAR if len(body) > _SHORT else _NEAR_SHORT
            at = self._source.find(">" + text, cursor, cursor + len(text) + near)
        if at < 0:
            span = self._among_runs(body)
            if span is not None:
                self._cursor = span[1]
                return span
            if len(body) >= _LONG and self._budget > 0:
                self._budget -= len(self._source) - cursor
                at = self._source.find(">" + text, cursor)
            if at < 0:
                return cursor, cursor
        start = at + 1 + len(text) - len(text.lstrip())
        self._cursor = end = start + len(body)
        return start, end

    def move(self, at: int) -> int:
        """Look from offset ``at`` on; where it was looked from until now."""
        cursor, self._cursor = self._cursor, at
        return cursor

    def _among_runs(self, body: str) -> tuple[int, int] | None:
        """Offsets of the runs ahead that make up ``body`` when unescaped."""
        start = end = -1
        left, first = body, body[0]
        for at, raw in self._runs():
            if start < 0 and raw[0] != first and raw[0] != "&":
                continue
            piece = unescape(raw).strip() if "&" in raw else raw.strip()
            if start < 0:
                if not (
                    (left.startswith(piece) and len(piece) >= min(4, len(left)))
                    or piece.startswith(left[:_EDGE])
                ):
                    continue
                start = at
            elif not left.startswith(piece[:_EDGE]):
                break
            end = at + len(raw.rstrip())
            left = left[len(piece) :].lstrip()
            if not left:
                break
        return (start, end) if start >= 0 else None

    def _runs(self) -> Iterator[tuple[int, str]]:
        """The next runs of visible text and their offsets, while the budget lasts.

        Plain searches for ``<`` and ``>``: one pattern for all of it is slower.
        """
        source, at, budget = self._source, self._cursor, self._budget
        find = source.find
        for _ in range(_TAGS):
            before = at
            if budget <= 0:
                break
            at = find(">", at) + 1
            tag = find("<", at)
            if at == 0 or tag < 0:
                break
            if tag > at:
                raw = source[at:tag].lstrip()
                if raw:
                    self._budget = budget
                    yield tag - len(raw), raw
                at = tag
            letter = source[tag + 1 : tag + 2]
            if letter in _UNSEEN_LETTERS:
                name = source[tag + 1 : tag + 9]
                if name.startswith("!--"):
                    at = find("-->", tag)
                elif name.lower().startswith(_UNSEEN):
                    opened = _NAME.match(name)
                    at = find("</" + opened[0], tag) if opened else tag + 1
                if at < 0:
                    budget = 0
                    break
            budget -= at - before + _TAG_COST
        self._budget = budget
