"""Times of day alone on their lines between a text page's paragraphs.

Blogs of what goes on put one above each message, and players the time that has passed. A timetable
has them too, above or below what takes place then: in a few words each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.schemas.page import Block
from naqi.schemas.rules import Rule
from naqi.transforms.boilerplate.text.lines import mark

_LONGEST: Final = 16
"""Characters of such a line."""
_ZONE: Final = r"(?:\s?[(\[]?(?:GMT|UTC|CET|CEST|MSK|МСК|мск|EST|EDT|IST|WIB|ET|PT|BST|JST)[)\]]?)?"
_TIME: Final = re.compile(
    rf"[(\[]?(?:[01]\d|2[0-3])[:：٫h][0-5]\d(?:[:：][0-5]\d)?[)\]]?{_ZONE}"
    r"|(?:0?\d|1[0-2])[:：.][0-5]\d ?(?:[ap]\.?m\.?|[صم]|صباحا[ً]?|مساء[ً]?)",
    re.I,
)
_PASSED: Final = re.compile(r"\d{1,2}:[0-5]\d")
"""Of a player, or a chapter and its verse: a player has two of them."""
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_SLASH: Final = "/"
"""Between the time that has passed and how long it takes."""
_PARAGRAPH: Final = 8.0
"""Words of a sentence beside a time: what a timetable says has fewer."""
_MOST: Final = 3
"""Lines of furniture between a time and such a sentence."""


def mark_stamps(blocks: Sequence[Block], lines: Sequence[Line], body: range) -> Sequence[Line]:
    """``lines``, those of the body that are a time between paragraphs as of a byline.

    Args:
        blocks: All of the page.
        lines: Each measured.
        body: Positions of the body; not empty.
    """
    short = [p for p in body if lines[p].rule is None and len(blocks[p].text) <= _LONGEST]
    texts = {p: blocks[p].text.translate(_DIGITS) for p in short}
    times = {p for p, text in texts.items() if _TIME.fullmatch(text)}
    times |= _of_players(texts)
    if not times:
        return lines
    found = [
        p
        for p in times
        if _is_beside(lines, times, range(p + 1, body.stop))
        and _is_beside(lines, times, range(p - 1, body.start - 1, -1))
    ]
    return mark(lines, dict.fromkeys(found, Rule.BYLINE))


def _of_players(texts: dict[int, str]) -> set[int]:
    """Positions of two times with a stroke between them, each on its line."""
    return {
        position
        for stroke, text in texts.items()
        if text == _SLASH
        and all(_PASSED.fullmatch(texts.get(p, "")) for p in (stroke - 1, stroke + 1))
        for position in (stroke - 1, stroke, stroke + 1)
    }


def _is_beside(lines: Sequence[Line], times: set[int], beside: range) -> bool:
    """Whether a paragraph, or the edge of the body, is next, but for furniture and other times."""
    others = 0
    for position in beside:
        line = lines[position]
        if line.rule is None and position not in times:
            return line.sentence and line.size >= _PARAGRAPH
        others += line.rule is not None
        if others > _MOST:
            return False
    return True
