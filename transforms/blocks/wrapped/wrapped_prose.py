"""Whether full lines of a text page read as text that was cut at a width, and not as verse."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from naqi.transforms.blocks.code.language import is_language
from naqi.transforms.blocks.code.preformatted import words
from naqi.transforms.blocks.wrapped.line_pairs import SLACK, Line, goes_on_in_word, opens_small
from naqi.transforms.text.scripts import UNSPACED_LETTERS
from naqi.transforms.text.sentences import PART_ENDS, SPACED_ENDS, UNSPACED_ENDS, one_of
from naqi.transforms.text.words import FUNCTION_PARTS

LEAST_FULL: Final = 3
"""Full lines from which a page is wrapped."""
_MOST_MARKED: Final = 0.5
"""Share of full lines that end with a mark: those of verse and of single sentences do."""
SMALL: Final = 0.2
"""Least share of lines that begin with a small letter, in a script that has them."""
_ENDS_INSIDE: Final = 0.2
_MARKS_INSIDE: Final = 0.5
"""Least share of lines in which sentences end, or their parts, in a script without capitals."""
_NARROW: Final = 50
"""Columns below which lines in small letters may be verse, as long as no sentence ends in them."""
_GOING_ON: Final = 0.15
"""Least share of lines that begin with a closed-class word, or inside of one."""
_UNMARKED: Final = 4
"""Full lines from which those are enough in a script that marks no sentences."""
_WORDS: Final = 4.0
"""Least words of a line, on average."""

_ROOMY: Final = 0.85
"""Share of the width up to which the last lines of half of all paragraphs are."""

END_INSIDE: Final = re.compile(f"{one_of(SPACED_ENDS)} |{one_of(UNSPACED_ENDS)}|[।۔] ")
_MARK_INSIDE: Final = re.compile(r"[,،;؛:] |[，、；]")


def may_be_prose(full: Sequence[int], lines: Mapping[int, Line]) -> bool:
    """Whether lines that stand together, of which these are full, are not verse or headlines."""
    marked = sum(lines[p].end in PART_ENDS for p in full)
    cut = sum(goes_on_in_word(lines[p], lines[p + 1]) for p in full)
    if len(full) > 1 and marked - cut > _MOST_MARKED * len(full):
        return False
    if len(full) < LEAST_FULL:
        return True
    below = [lines[p + 1].text for p in full]
    small = sum(map(opens_small, below))
    large = sum(text[:1].isupper() for text in below)
    if small + large > len(full) / 2:
        return small >= SMALL * len(full)
    joined = " ".join([lines[p].text for p in full])
    return len(UNSPACED_LETTERS.findall(joined)) <= len(joined) / 2 or _go_on(full, lines)


def is_prose(full: Sequence[int], lines: Mapping[int, Line]) -> bool:
    """Whether lines of a page that are full, so many, read as text that was cut."""
    if len(full) < LEAST_FULL:
        return False
    texts = [lines[p].text for p in full]
    joined = " ".join(texts)
    if words(joined) < _WORDS * len(full) or not is_language(joined):
        return False
    ends = sum(END_INSIDE.search(text) is not None for text in texts)
    marks = sum(_MARK_INSIDE.search(text) is not None for text in texts) + ends
    below = [lines[p + 1].text for p in full]
    small = sum(map(opens_small, below))
    if small + sum(text[:1].isupper() for text in below) > len(full) / 2:
        narrow = max(lines[p].columns for p in full) < _NARROW
        pauses = ends >= _ENDS_INSIDE * len(full) if narrow else marks >= _ENDS_INSIDE * len(full)
        return small >= SMALL * len(full) and pauses
    if len(UNSPACED_LETTERS.findall(joined)) > len(joined) / 2:
        return len(full) >= _UNMARKED
    return ends >= _ENDS_INSIDE * len(full) or (ends > 0 and marks >= _MARKS_INSIDE * len(full))


def are_paragraphs(lasts: Collection[int], lines: Mapping[int, Line], width: int) -> bool:
    """Whether paragraphs of full lines, with these last ones, end anywhere: no stanzas do.

    So those are told in which no sentence ends inside of a line: each has but one.
    """
    roomy = sum(lines[p].columns <= _ROOMY * width for p in lasts)
    joined = " ".join([lines[p].text for p in lasts])
    return len(lasts) >= LEAST_FULL and 2 * roomy >= len(lasts) and is_language(joined)


def _go_on(full: Sequence[int], lines: Mapping[int, Line]) -> bool:
    """Whether lines of a script that marks no sentences end anywhere, or all in one column."""
    below = [lines[p + 1].text for p in full]
    inside = sum(text.startswith(FUNCTION_PARTS) or _is_mark(text[0]) for text in below)
    widths = sorted(lines[p].columns for p in full)
    even = len(full) >= _UNMARKED and widths[-1] - widths[len(widths) // 10] <= SLACK
    return even or inside >= _GOING_ON * len(full)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"
