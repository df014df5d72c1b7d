"""Brackets that the marks of notes stood in, where the marks themselves were left out.

They go too: ``in 1834 [1], and`` becomes ``in 1834, and``. Where more stands in them, as in
``(1 and 2 of them)``, what was left out is no mark alone, and comes back.
"""

from __future__ import annotations

from collections.abc import Sequence

_PAIRS = dict(zip("[［【〔(（", "]］】〕)）", strict=True))
_BETWEEN = " \t\n\r\f\xa0\u202f,;，；、·|/–—-"
"""What parts the marks of several notes."""
_ATTACHED = frozenset(".,;:!?…)]}»”’。，、；：！？）］】〕」』،؛؟।")
"""What no space stands before."""
_NEAR = 12
"""Parts of text around a mark in which brackets are looked for."""


def drop_brackets(parts: list[str], gone: Sequence[tuple[int, str]]) -> None:
    """Take out of a block, in place, the brackets that marks of notes stood in.

    Args:
        parts: What it was gathered from, without the marks.
        gone: Of each mark, where in ``parts`` it stood, and its text.
    """
    done = -1
    for at, text in gone:
        if at < done:  # in brackets that are gone
            continue
        opening = _last_text(parts, at)
        closes = _PAIRS.get(parts[opening].rstrip()[-1]) if opening >= 0 else None
        if closes is None:
            continue
        closing = _first_text(parts, at)
        rest = parts[closing].lstrip(_BETWEEN) if closing >= 0 else ""
        if not rest.startswith(closes):
            parts[opening] += text if any(map(str.isalnum, text)) else ""
            continue
        kept = parts[opening].rstrip()[:-1]
        rest = rest[1:]
        parts[opening : closing + 1] = [kept, *[""] * (closing - opening - 1), rest]
        if done >= 0 and not "".join(parts[done : opening + 1]).strip(_BETWEEN):
            parts[done : opening + 1] = [""] * (opening + 1 - done)
        following = "".join(parts[closing : closing + 2])
        before = _last_text(parts, opening + 1)
        if following[:1] in _ATTACHED and before >= 0:
            parts[before : opening + 1] = [parts[before].rstrip(), *[""] * (opening - before)]
        done = closing


def _last_text(parts: Sequence[str], end: int) -> int:
    """Position of the last text before ``end``; -1 if none is near."""
    near = range(end - 1, max(end - _NEAR, 0) - 1, -1)
    return next((position for position in near if parts[position].strip()), -1)


def _first_text(parts: Sequence[str], start: int) -> int:
    """Position of the first text from ``start`` on that is more than what parts marks."""
    near = range(start, min(start + _NEAR, len(parts)))
    return next((position for position in near if parts[position].strip(_BETWEEN)), -1)
