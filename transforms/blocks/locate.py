"""Where a parser's text stands in the source, since no parser here says so.

Text nodes come in document order, each right after a tag (or a comment), so a cursor that only
walks forward finds nearly all of them verbatim after the next fitting ``>``. Where entities
stand in the text, or a tag that the parser dropped, the runs between ``>`` and ``<`` ahead of
the cursor are unescaped and compared. Both searches look at bounded windows and share a budget,
so that the work stays linear in the source whatever the page.
"""

from __future__ import annotations

import re
from html import unescape

_NEAR = 20_000
"""Characters ahead in which a text is looked for at first."""
_EDGE = 24
"""So many characters of a text stand for it where it is not verbatim."""
_BUDGET = 4
"""All searches beyond the first look at so many times the source's length together."""

_RUN = re.compile(r"(?<=>)\s*([^<>\s][^<]*)")


class Locator:
    """Finds the text nodes of one source, in order."""

    __slots__ = ("_budget", "_cursor", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._cursor = 0
        self._budget = _BUDGET * len(source)

    def find(self, text: str) -> tuple[int, int]:
        """Offsets of ``text`` (not blank): its first visible character, and after its last.

        Where it cannot be found, both are the end of the text before. Starts never decrease.
        """
        body = text.strip()
        cursor = self._cursor
        at = self._source.find(">" + text, cursor, cursor + len(text) + _NEAR)
        if at < 0:
            span = self._among_runs(body) or self._far(body) or (cursor, cursor)
        else:
            start = at + 1 + text.index(body)
            span = start, start + len(body)
        self._cursor = span[1]
        return span

    def _among_runs(self, body: str) -> tuple[int, int] | None:
        if self._budget <= 0:
            return None
        source, cursor = self._source, self._cursor
        limit = min(len(source), cursor + 12 * len(body) + _NEAR)
        start = end = -1
        left = body
        looked = cursor
        for run in _RUN.finditer(source, cursor, limit):
            raw = run[1]
            looked = run.end()
            piece = unescape(raw).strip() if "&" in raw else raw.strip()
            if start < 0:
                if not (left.startswith(piece) or piece.startswith(left[:_EDGE])):
                    continue
                start = run.start(1)
            end = run.start(1) + len(raw.rstrip())
            left = left[len(piece) :].lstrip()
            if not left:
                break
        self._budget -= looked - cursor
        return (start, end) if start >= 0 else None

    def _far(self, body: str) -> tuple[int, int] | None:
        if self._budget <= 0:
            return None
        self._budget -= len(self._source) - self._cursor
        start = self._source.find(body, self._cursor)
        return (start, start + len(body)) if start >= 0 else None
