"""What a line of a text page may be by its shape, whatever it says."""

from __future__ import annotations

from typing import Final

from naqi.schemas.line import Line
from naqi.transforms.text.sentences import CLAUSE_ENDS

_LABEL: Final = 2.0
"""Most words of a button or a name: a headline has more."""
_HEADLINE: Final = 30.0
"""Most words of a headline."""
_MENU: Final = 10.0
"""Least words of a menu in one line."""


def pauses(line: Line) -> bool:
    """Whether it ends as a clause or an announcement does."""
    return line.end in CLAUSE_ENDS


def is_menu(line: Line) -> bool:
    """Whether it is a menu in one line: many words, none of a closed class."""
    return line.size >= _MENU and not line.function and not line.sentence


def is_headline(line: Line) -> bool:
    """Whether it may be a headline: a few words that end no sentence and are no menu."""
    if line.sentence or line.wrapped or not _LABEL < line.size <= _HEADLINE:
        return False
    return not (pauses(line) or is_menu(line))
