"""What a line of a text page may be by its shape, whatever it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.text.sentences import CLAUSE_ENDS, SENTENCE_ENDS

_LABEL: Final = 2.0
"""Most words of a button or a name: a headline has more."""
_ITEM: Final = 3.0
"""Most words of an item of a menu."""
_ITEMS: Final = 3
"""Least items of a menu, one a line."""
_HARDLY_ANY: Final = 30.0
"""Most words of sentences beside a menu."""
_HEADLINE: Final = 30.0
"""Most words of a headline."""
_MENU: Final = 10.0
"""Least words of a menu in one line."""


def pauses(line: Line) -> bool:
    """Whether it ends as a clause or an announcement does."""
    return line.end in CLAUSE_ENDS


def is_unmarked(line: Line) -> bool:
    """Whether it has a sentence's words in a script that marks no end: a headline has them, too."""
    return line.sentence and line.end not in SENTENCE_ENDS


def is_plain(line: Line) -> bool:
    """Whether nothing is known of it: it has no rule, and the page has not said it before."""
    return line.rule is None and line.copy_of is None


def is_lone_sentence(line: Line) -> bool:
    """Whether it is a sentence by itself: of no speech, list, wrapped text or clause; no copy."""
    special = line.spoken or line.item or line.clause or line.wrapped
    return line.sentence and line.copy_of is None and not special


def is_menu(line: Line) -> bool:
    """Whether it is a menu in one line: many words, none of a closed class."""
    return line.size >= _MENU and not line.function and not line.sentence


def is_headline(line: Line) -> bool:
    """Whether it may be a headline: a few words that end no sentence and are no menu."""
    if line.sentence or line.wrapped or not _LABEL < line.size <= _HEADLINE:
        return False
    return not (pauses(line) or is_menu(line))


def may_be_announced(line: Line) -> bool:
    """Whether it may be a headline below "read also": those do not go on from what is above."""
    return is_headline(line) and not line.goes_on


def begins_with_menu(lines: Sequence[Line], zone: range) -> bool:
    """Whether there is a menu at the top, one item a line: a few short lines, one after another."""
    name = bool(zone) and not _is_item(lines[zone.start])  # of the site, or a link to the text
    run = zone[name : name + _ITEMS]
    text = sum(lines[p].size for p in zone if _is_text(lines[p]))
    return len(run) == _ITEMS and all(_is_item(lines[p]) for p in run) and text <= _HARDLY_ANY


def is_only_menu(lines: Sequence[Line], zone: range) -> bool:
    """Whether all lines are items of a menu, and there are a few."""
    return len(zone) >= _ITEMS and all(_is_item(lines[p]) for p in zone)


def _is_text(line: Line) -> bool:
    return line.rule is None and (line.sentence or line.function or line.wrapped)


def _is_item(line: Line) -> bool:
    return line.size <= _ITEM and not (line.sentence or line.item or pauses(line))
