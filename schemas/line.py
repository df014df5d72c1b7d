"""A line of a text page, measured."""

from __future__ import annotations

from typing import NamedTuple

from naqi.schemas.rules import Rule


class Line(NamedTuple):
    """What judging a text page looks at in a block."""

    size: float
    """Length in words; where none are spaced, two characters of kana or Han count as one, five of
    other scripts."""
    end: str
    """Its last character that closes no quotation or bracket."""
    sentence: bool
    """Ends as a sentence does, or has a sentence's words where nothing marks its end."""
    function: bool
    """Of at least 8 words, ends no sentence, and yet has a closed-class word."""
    rule: Rule | None
    """The reason for which it is furniture by its form or phrase."""
    anywhere: bool
    """That reason holds inside the body too."""
    item: bool
    """Opens with a bullet or a number, or is a game's result."""
    gap: int
    """Blank lines above."""
    copy_of: int | None = None
    """Position of an earlier line of the same text."""
    wrapped: bool = False
    """A paragraph of several lines that were cut at a width."""
    spoken: bool = False
    """Opens with a quotation mark, or with the dash of a dialogue."""
    goes_on: bool = False
    """Opens as what follows a sentence does, with "but" or "in addition": headlines hardly do."""
    with_verb: bool = False
    """Goes on with an Arabic "and" and its verb, as no headline does."""
    closing: bool = False
    """Ends the text that stands right above it, though it ends no sentence by a mark."""
    clause: bool = False
    """A numbered heading with text below it, or the first line of such text."""
    certain: bool = False
    """What its rule says of it stands, whatever a network makes of it."""
    verse: bool = False
    """Of a poem whose lines end without a mark."""


class TextSeen(NamedTuple):
    """What there is to see in a text page, which judging it looks at."""

    lines: tuple[Line, ...] = ()
    """One a block: what there is to see in each."""
    body: range = range(0)
    """Positions of the blocks of its body."""
