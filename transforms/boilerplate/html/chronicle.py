"""Days of which a page tells: their headings and sentences stand below text, a byline above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.page import Block
from naqi.schemas.rules import Role, Rule
from naqi.transforms.furniture.events import tells_of_day
from naqi.transforms.furniture.forms import Form
from naqi.transforms.furniture.match import Row
from naqi.transforms.text.closed_class import count_parts
from naqi.transforms.text.scripts import MARKLESS
from naqi.transforms.text.sentences import CLOSERS, ends_sentence
from naqi.transforms.text.weight import weigh

_STATEMENT: Final = 12
"""Length of the shortest sentence: see `text.weight`."""
_PARTICLES: Final = 2
"""Closed-class words of a sentence in a script that marks no end of it."""


def without_chronicle(blocks: Sequence[Block], rows: Sequence[Row | None]) -> list[Row | None]:
    """``rows`` without those of days on which something happens."""
    days = [p for p, row in enumerate(rows) if isinstance(row, Form) and row.alone]
    events = [p for p, row in enumerate(rows) if _is_dated(row) and _tells(blocks[p])]
    if not days and not events:
        return list(rows)
    first = next((p for p, block in enumerate(blocks) if _is_text(block.text)), len(blocks))
    if len(days) == 1 and blocks[days[0]].role is not Role.HEADING and days[0] <= first:
        days = []  # above the text it is a date
    headings = [p for p in events if blocks[p].role is Role.HEADING]
    told = {*days, *(p for p in events if p > first)}
    if len(headings) > 1:  # what a chronicle tells stands below them
        told.update(headings)
    return [None if p in told else row for p, row in enumerate(rows)]


def _is_dated(row: Row | None) -> bool:
    return isinstance(row, Form) and row.rule is Rule.BYLINE and not row.alone


def _is_text(text: str) -> bool:
    if weigh(text) <= _STATEMENT:
        return False
    return ends_sentence(text, CLOSERS) or (
        MARKLESS.search(text) is not None and count_parts(text) >= _PARTICLES
    )


def _tells(block: Block) -> bool:
    return not block.link_chars and tells_of_day(block.text, heading=block.role is Role.HEADING)
